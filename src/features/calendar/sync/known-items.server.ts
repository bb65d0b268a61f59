/** An item of a calendar elsewhere as it was when both sides last agreed on it. */
export interface KnownItem extends Record<string, SqlStorageValue> {
  calendarId: string
  href: string
  uid: string
  etag: string
  /** What the event said here; when it says something else now, it was changed here. */
  print: string
  text: string
}

export const knownItems = (sql: SqlStorage, calendarId: string): KnownItem[] =>
  sql.exec<KnownItem>('SELECT * FROM calendarItems WHERE calendarId = ? ORDER BY href', calendarId).toArray()

export const knownItem = (sql: SqlStorage, calendarId: string, href: string): KnownItem | undefined =>
  sql.exec<KnownItem>('SELECT * FROM calendarItems WHERE calendarId = ? AND href = ?', calendarId, href).toArray()[0]

export const keepItem = (sql: SqlStorage, { calendarId, href, uid, etag, print, text }: KnownItem) =>
  void sql.exec(
    `INSERT INTO calendarItems (calendarId, href, uid, etag, print, text) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (calendarId, href) DO UPDATE SET
     uid = excluded.uid, etag = excluded.etag, print = excluded.print, text = excluded.text`,
    ...[calendarId, href, uid, etag, print, text],
  )

export const dropItem = (sql: SqlStorage, calendarId: string, href: string) =>
  void sql.exec('DELETE FROM calendarItems WHERE calendarId = ? AND href = ?', calendarId, href)
