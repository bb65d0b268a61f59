/** One event or series in a calendar elsewhere: where it is, which version, and its text as an iCalendar file. */
export interface RemoteItem {
  href: string
  etag: string
  text: string
}

/** What changed elsewhere since a token was given. */
export interface RemoteChanges {
  changed: Pick<RemoteItem, 'href' | 'etag'>[]
  removed: string[]
  /** To be given next time; `null` where the other side can't tell changes apart. */
  token: string | null
  /** Whether `changed` is all there is, so that what is not among it is gone. */
  complete: boolean
}

/**
 * A calendar elsewhere that is read and written: CalDAV, and others after the same pattern. Each call is one step that
 * may fail (an AppError with a sentence) and may be repeated: nothing is lost by a call that was cut off.
 */
export interface Connector {
  changes(token: string | null): Promise<RemoteChanges>
  /** The items themselves; those that are gone meanwhile are left out. */
  read(hrefs: string[]): Promise<RemoteItem[]>
  /** Where a new item of this name goes. */
  hrefFor(uid: string): string
  /** Writes an item if it still is the version given, `null` for one that is not there yet. The new version, or `conflict`. */
  write(href: string, text: string, version: string | null): Promise<{ etag: string } | 'conflict'>
  /** Removes an item if it still is the version given. */
  remove(href: string, version: string): Promise<'done' | 'conflict'>
}
