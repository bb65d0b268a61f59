import { clean } from '../../../understanding/inputs/clean'
import { eventMoment } from '../../../wording/event-words'
import { quoted } from '../../../wording/task-words'
import { joined } from '../../../wording/time-words'
import type { Item } from '../../memory'
import { perform, type Reply, type Script, type Turn } from '../../script'
import { changeEvent } from '../calendar/change-event'
import { findEvents } from '../calendar/find-events'
import { callEach, findEach, namesIn, type Person } from './people'

const patterns: RegExp[] = [
  /^send\s+(?:out\s+)?(?:the\s+)?(?:calendar\s+)?(?:invitations?|invites?)(?:\s+(?:for|to)\s+(?<target>(?:(?! to ).)+))?$/i,
  /^(?:re-?)?invite\s+(?<people>.+?)\s+(?:to|for)\s+(?<target>.+)$/i,
  /^send\s+(?:an?\s+|the\s+)?(?:calendar\s+)?(?:invitations?|invites?)\s+(?:for|to)\s+(?<target>.+?)\s+to\s+(?<people>.+)$/i,
  /^send\s+(?<people>.+?)\s+(?:an?\s+|the\s+)?(?:calendar\s+)?(?:invitations?|invites?)\s+(?:for|to)\s+(?<target>.+)$/i,
  /^invite\s+(?<people>everybody|everyone|them(?: all)?|all of them|the others|the rest)$/i,
  /^invite\s+(?<people>[^,]+(?:,[^,]+)*)$/i,
]
const everybody =
  /^(?:everybody|everyone|all(?: of them)?|them(?: all)?|the others|the rest|people|the (?:guests|attendees|participants))$/i

/** “Invite Sam to the design review”, “send out the invitations”: shown before anything is sent; `null` for anything else. */
export function inviting(message: string, turn: Turn): Script<Reply> | null {
  if (!turn.tools.has('event_invite') || !turn.tools.has('event_list')) return null
  const text = clean(message)
  // Whoever is only put on an event by their address is not written to yet.
  if (/^(?:add|include)\s+\S+@\S+(?:.*@\S+)?\s+(?:to|on)\s+/i.test(text)) return changeEvent(message, turn)
  const found = patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null)
  if (!found) return null
  const { people = 'them', target = 'it' } = found.groups ?? {}
  return invite(people, target, turn)
}

function* invite(said: string, target: string, turn: Turn): Script<Reply> {
  const names = everybody.test(said) ? [] : namesIn(said)
  const act = function* ([event]: Item[]): Script<Reply> {
    if (!event) return { text: 'To which event?' }
    const goOn = (found: { people: Person[]; unknown: string[] }) => send(event, found, turn)
    const found = yield* findEach(names, goOn)
    return 'reply' in found ? found.reply : yield* goOn(found)
  }
  const found = yield* findEvents({ target, verb: 'invite them to', goOn: act }, turn)
  return 'reply' in found ? found.reply : yield* act(found.items)
}

function* send(event: Item, { people, unknown }: { people: Person[]; unknown: string[] }, turn: Turn): Script<Reply> {
  const missing =
    unknown.length > 0
      ? ` I know no address of ${joined(unknown)}: say “invite ${unknown[0]?.toLowerCase().replaceAll(/\s+/g, '.')}@…” with theirs.`
      : ''
  if (people.length === 0 && unknown.length > 0) return { text: missing.trim() }
  const guests = people.map(({ name, email }) => ({ name, email }))
  const input = { eventId: event.id, ...(guests.length > 0 && { people: guests }) }
  const result = yield* perform('event_invite', input)
  const meeting = `${quoted(event.title)}, ${eventMoment(event, turn)}`
  if (result.status === 'pending')
    return {
      text: `The invitation${guests.length === 1 ? '' : 's'} to ${meeting}${guests.length > 0 ? ` for ${callEach(guests)}` : ''} ${guests.length === 1 ? 'waits' : 'wait'} for your approval. Nothing has been sent yet.${missing}`,
    }
  if (result.status === 'failed') {
    if (/no mail is set up/i.test(result.message) && guests.length > 0)
      return yield* withoutMail(event, guests, missing)
    return { text: `${result.message}${missing}` }
  }
  return { text: `The invitation to ${meeting} is on its way to ${callEach(guests)}.${missing}` }
}

/** Puts people on the event all the same, and says where the invitation is to be had as a file. */
function* withoutMail(event: Item, guests: { name: string; email: string }[], missing: string): Script<Reply> {
  const known = event.attendees ?? []
  const fresh = guests.filter(({ email }) => !known.some((one) => one.email.toLowerCase() === email.toLowerCase()))
  if (fresh.length > 0) {
    const scope = event.occurrence === undefined ? {} : { occurrence: event.occurrence, scope: 'all' }
    const added = yield* perform('event_edit', { eventId: event.id, ...scope, attendees: [...known, ...fresh] })
    if (added.status === 'failed') return { text: added.message }
  }
  const day = event.start?.local.slice(0, 10) ?? ''
  const place = `/calendar/day/${day}/${event.id}${event.occurrence ? `/${event.occurrence}` : ''}`
  return {
    text: `${callEach(guests)} ${guests.length === 1 ? 'is' : 'are'} on ${quoted(event.title)} now. No mail is set up, so I sent nothing: [save the invitation as a file](${place}) and send it yourself, or [set up mail](/settings/mail).${missing}`,
    suggestions: ['Undo that'],
  }
}
