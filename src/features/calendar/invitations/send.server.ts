import { conflict, limited, missing } from '../../../platform/errors'
import type { Context } from '../../../platform/operations/context'
import type { Delivering, Reading } from '../../../platform/operations/operation'
import { Sender } from '../../mail/connection'
import { deliverQueued, queueMail, type Sent } from '../../mail/outgoing.server'
import type { StoredEvent } from '../rows.server'
import { composeNotice } from './compose'
import { standingOf, type Told, type Untold } from './told.server'

const mostAtOnce = 100

/** Who writes; asked before the change, for it is not in the home. */
export async function gatherSender({ homes, caller }: Reading): Promise<Sender> {
  const outcome = await homes.perform({ operation: 'mail.sender', input: {}, caller })
  const sender = Sender.safeParse(outcome.status === 'completed' ? outcome.output : null)
  return sender.success ? sender.data : { name: caller.name, email: '', by: null }
}

interface Notifying {
  eventId: string
  /** The event as this operation is about to leave it. */
  soon?: StoredEvent
  /** Whom of those who do not know. */
  to: (untold: Untold) => boolean
  note: string
  sender: Sender
}

/**
 * Queues what brings people up to date on an event, and remembers what they will know once it arrived. Gives to whom it
 * goes. Throws where no mail is set up, or where there is nobody to tell.
 */
export function queueNotices(context: Context, { eventId, soon, to, note, sender }: Notifying): Untold[] {
  const { sql, caller, now, operationId } = context
  if (!sender.by)
    throw missing(
      'mail.none',
      'No mail is set up, so nothing was sent. Save the invitation as a file and send it yourself, or set up mail in Settings, Mail.',
    )
  const { series, told, print, untold, event } = standingOf(sql, eventId, soon)
  const chosen = untold.filter(to)
  if (!event && told.length === 0) throw missing('event.missing', 'That event is not there any more.')
  if (chosen.length === 0) throw conflict('event.told', 'Everybody who was invited knows already how it stands.')
  if (chosen.length > mostAtOnce)
    throw limited('mail.many', `${mostAtOnce} people at a time are the most. Invite the others afterwards.`)
  const before = Math.max(-1, ...told.map(({ sequence }) => sequence))
  const sequence = told.some((one) => one.print !== print) ? before + 1 : Math.max(0, before)
  const organizer = { name: sender.name, email: sender.email || sender.by.fromEmail }
  const common = { organizer, note, locale: caller.locale, zone: caller.zone, now }
  const mails = chosen.map(({ email, name, why }) => {
    const known = told.find((one) => one.email === email)
    const said = why === 'off' ? (JSON.parse(known!.series) as typeof series)! : series!
    return { to: { name, email }, ...composeNotice({ ...common, kind: why, series: said, sequence }) }
  })
  queueMail(context, mails)
  const { uid, title } = event ?? told[0]!
  for (const { email, name, why } of chosen)
    sql.exec(
      'INSERT INTO eventTellings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[operationId, uid, email, eventId, name, title, sequence],
      ...[why === 'off' ? null : print, JSON.stringify(series)],
    )
  return chosen
}

/** Sends what was queued, and notes what those whom it reached know now. Gives the sentence for the receipt. */
export async function deliverNotices(delivering: Delivering, sender: { name: string; email: string }): Promise<string> {
  const { runtime, operationId, now } = delivering
  const sent = await deliverQueued(delivering, sender)
  for (const { email, state } of sent) if (state !== 'refused') settle(runtime.sql, operationId, email, now)
  const said = sentenceOf(sent)
  if (sent.every(({ state }) => state === 'refused')) throw conflict('mail.refused', said)
  return said
}

function settle(sql: SqlStorage, operationId: string, email: string, now: string) {
  type Telling = Omit<Told, 'print'> & { print: string | null }
  const query = 'SELECT * FROM eventTellings WHERE operationId = ? AND email = ?'
  const [telling] = sql.exec<Telling>(query, operationId, email).toArray()
  if (!telling) return
  const { uid, eventId, name, title, sequence, print, series } = telling
  if (print === null) sql.exec('DELETE FROM eventInvitees WHERE uid = ? AND email = ?', uid, email)
  else
    sql.exec(
      'INSERT OR REPLACE INTO eventInvitees VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[uid, email, eventId, name, title, sequence, print, series, now],
    )
  sql.exec('DELETE FROM eventTellings WHERE operationId = ? AND email = ?', operationId, email)
}

/** “Sent to Sam and Ada.”, and whom it did not reach and why. */
export function sentenceOf(sent: Sent[]): string {
  const names = (state: Sent['state']) =>
    sent.filter((one) => one.state === state).map(({ name, email }) => (name ? `${name} (${email})` : email))
  const list = new Intl.ListFormat('en-GB')
  const reached = names('sent')
  const refused = sent.filter(({ state }) => state === 'refused')
  const open = sent.filter(({ state }) => state === 'uncertain')
  return [
    reached.length > 0 && `Sent to ${list.format(reached)}.`,
    ...[...refused, ...open].map(({ name, email, state, said }) =>
      state === 'refused' ? `Not sent to ${name || email}: ${said}` : `Perhaps sent to ${name || email}: ${said}`,
    ),
  ]
    .filter(Boolean)
    .join(' ')
    .slice(0, 1_000)
}
