import { isAppError } from '../../platform/errors'
import { newId } from '../../platform/ids'
import type { Context } from '../../platform/operations/context'
import type { Delivering } from '../../platform/operations/operation'
import { clock } from '../../platform/time'
import { addressesOf, type Send, withConnection } from './connections/open.server'
import { readConnection } from './connections/read.server'
import type { MailRow } from './tables'

/** A message that an operation sends. */
export interface Outgoing {
  to: { name: string; email: string }
  subject: string
  text: string
  calendar?: { method: 'REQUEST' | 'CANCEL' | 'REPLY'; text: string }
}

/** What became of one message. */
export interface Sent {
  name: string
  email: string
  state: 'sent' | 'refused' | 'uncertain'
  /** The server's words, or why not. */
  said: string
}

interface MailEntry extends Record<string, SqlStorageValue> {
  id: string
  name: string
  email: string
  subject: string
  body: string
  method: 'REQUEST' | 'CANCEL' | 'REPLY' | null
  calendar: string | null
  createdAt: string
  state: 'handing' | Sent['state'] | null
  said: string | null
}

/** Writes down messages that go out when the operation that runs was committed: its preview and its receipt show them. */
export function queueMail({ sql, operationId, now }: Context, outgoing: Outgoing[]) {
  for (const { to, subject, text, calendar } of outgoing) {
    const recipient = to.name === '' ? to.email : `${to.name} <${to.email}>`
    sql.exec(
      'INSERT INTO mails VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[newId('mail'), operationId, to.name, to.email, recipient, subject, text],
      ...[calendar?.method ?? null, calendar?.text ?? null, now],
    )
  }
}

/**
 * Sends what an operation queued and gives what became of each. Each message goes once: what went is remembered, and one
 * whose handing over was cut off is not sent again, unless its server takes the same message only once. Throws
 * `unavailable` while some can't be sent now.
 */
export async function deliverQueued(
  { runtime, operationId, caller }: Pick<Delivering, 'runtime' | 'operationId' | 'caller'>,
  sender: { name: string; email: string },
): Promise<Sent[]> {
  const { env, sql } = runtime
  const row = await readConnection(env, caller)
  const waiting = entriesOf(sql, operationId).filter(({ state }) => state === null || state === 'handing')
  if (!row) for (const entry of waiting) note(sql, entry.id, 'refused', 'No mail is set up any more.')
  else if (waiting.length > 0)
    await withConnection(env, row, async (send, repeatable) => {
      let later: unknown
      for (const entry of waiting) later = (await deliver(entry, { sql, row, sender, send, repeatable })) ?? later
      if (later) throw later
    }).catch((error: unknown) => {
      if (!isAppError(error) || error.kind === 'unavailable') throw error
      for (const { id, state } of entriesOf(sql, operationId))
        if (state === null) note(sql, id, 'refused', error.message)
    })
  return entriesOf(sql, operationId).map(({ name, email, state, said }) => ({
    name,
    email,
    state: state as Sent['state'],
    said: said ?? '',
  }))
}

interface Delivery {
  sql: SqlStorage
  row: MailRow
  sender: { name: string; email: string }
  send: Send
  repeatable: boolean
}

/** Sends one; gives the error where it is to be tried again. */
async function deliver(entry: MailEntry, { sql, row, sender, send, repeatable }: Delivery): Promise<unknown> {
  if (entry.state === 'handing' && !repeatable) {
    note(
      sql,
      entry.id,
      'uncertain',
      'It was cut off while it was handed over, so it may have arrived. It was not sent again.',
    )
    return undefined
  }
  const { name, email, subject, body, method, calendar, createdAt } = entry
  const mail = {
    messageId: `${entry.id}@${row.fromEmail.split('@').at(-1) ?? 'localhost'}`,
    ...addressesOf(row, sender),
    to: { name, email },
    subject,
    text: body,
    ...(method && calendar && { calendar: { method, text: calendar, file: fileNames[method] } }),
    at: createdAt,
  }
  try {
    note(sql, entry.id, 'sent', await send(mail, () => note(sql, entry.id, 'handing', null)))
    return undefined
  } catch (error) {
    if (!isAppError(error)) throw error
    if (error.kind === 'unavailable') {
      if (!repeatable) sql.exec("DELETE FROM mailDeliveries WHERE mailId = ? AND state = 'handing'", entry.id)
      return error
    }
    note(sql, entry.id, error.code === 'mail.uncertain' ? 'uncertain' : 'refused', error.message)
    return undefined
  }
}

const fileNames = { REQUEST: 'invitation.ics', CANCEL: 'cancellation.ics', REPLY: 'reply.ics' }

const entriesOf = (sql: SqlStorage, operationId: string) =>
  sql
    .exec<MailEntry>(
      `SELECT mail.*, delivery.state, delivery.said FROM mails mail
       LEFT JOIN mailDeliveries delivery ON delivery.mailId = mail.id WHERE mail.operationId = ? ORDER BY mail.rowid`,
      operationId,
    )
    .toArray()

const note = (sql: SqlStorage, mailId: string, state: 'handing' | Sent['state'], said: string | null) =>
  void sql.exec(
    `INSERT INTO mailDeliveries VALUES (?, ?, ?, ?)
     ON CONFLICT (mailId) DO UPDATE SET state = excluded.state, said = excluded.said, at = excluded.at`,
    ...[mailId, state, said, clock.now()],
  )
