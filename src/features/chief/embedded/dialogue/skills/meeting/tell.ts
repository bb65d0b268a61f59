import { clean } from '../../../understanding/inputs/clean'
import { quoted, unfinishedWords } from '../../../wording/task-words'
import { chooseAmong } from '../../choose'
import type { Item } from '../../memory'
import { perform, type Reply, type Script, type Turn } from '../../script'
import { callEach } from './people'

const telling =
  /^(?:and\s+)?(?:please\s+)?(?:(?:tell|notify|inform|e-?mail|update)\s+(?:them|everybody|everyone|all(?: of them)?|people|those (?:who were )?invited|the (?:guests|others|attendees|participants|people|invitees))|let\s+(?:them|everybody|everyone|people|the (?:guests|others|attendees))\s+know|send\s+(?:out\s+)?(?:the\s+|an?\s+)?(?:updates?|cancellations?|changes?)(?:\s+to\s+(?:them|everybody|everyone))?)\b(?:\s+(?:about|of|that)\s+.+|\s+it\s+.+|\s+too)?$/i
const asking =
  /^(?:who|does anybody|does anyone|is there anybody|have i)\b.*\b(?:(?:still|yet) (?:to be )?(?:told|know|tell)|(?:hasn'?t|has not|haven'?t|have not|wasn'?t|weren'?t) (?:yet )?(?:been )?(?:told|informed|notified)|not (?:yet )?(?:told|know)|doesn'?t (?:yet )?know|untold)\b/i

interface Untold {
  eventId: string
  title: string
  people: { name: string; email: string }[]
}

/** “Tell them”: brings those invited up to date on what was moved or cancelled, shown before it is sent. */
export function tellingInvited(message: string, turn: Turn): Script<Reply> | null {
  if (!turn.tools.has('event_tell') || !turn.tools.has('event_untold')) return null
  const text = clean(message)
  if (asking.test(text)) return listUntold()
  return telling.test(text) ? tell(turn) : null
}

function* readUntold(): Script<Untold[]> {
  const result = yield* perform('event_untold', {})
  return result.status === 'completed' ? ((result.output as { events?: Untold[] }).events ?? []) : []
}

const nobody = 'Everybody who was invited to something knows how it stands.'

function* listUntold(): Script<Reply> {
  const events = yield* readUntold()
  if (events.length === 0) return { text: nobody }
  const lines = events.map(({ title, people }) => `- ${quoted(title)}: ${callEach(people)}`)
  return { text: `These do not know of a change yet:\n${lines.join('\n')}`, suggestions: ['Tell them'] }
}

function* tell(turn: Turn): Script<Reply> {
  if (turn.memory.waiting)
    return {
      text: 'What you asked for waits for your approval. Say “tell them” once it is done, and I’ll show you the mail.',
    }
  const events = yield* readUntold()
  const spoken = events.filter(({ eventId }) => eventId === turn.memory.last?.id)
  const meant = spoken.length > 0 ? spoken : events
  if (meant.length === 0) return { text: nobody }
  if (meant.length === 1) return yield* send(meant)
  const items = meant.map(
    ({ eventId, title, people }): Item => ({ id: eventId, title: `${title}, for ${callEach(people)}` }),
  )
  return {
    text: `Of which one?\n${items.map(({ title }, place) => `${place + 1}. ${title}`).join('\n')}`,
    question: chooseAmong(items, (chosen) =>
      send(meant.filter(({ eventId }) => chosen.some(({ id }) => id === eventId))),
    ),
    suggestions: ['All of them'],
  }
}

function* send(events: Untold[]): Script<Reply> {
  const said: string[] = []
  for (const { eventId, title, people } of events) {
    const result = yield* perform('event_tell', { eventId })
    if (result.status === 'pending')
      said.push(
        `The mail about ${quoted(title)} to ${callEach(people)} waits for your approval. Nothing has been sent yet.`,
      )
    else if (result.status === 'failed') said.push(unfinishedWords(result, `Telling ${callEach(people)}`))
    else said.push(`${callEach(people)} will know about ${quoted(title)}: the mail is on its way.`)
  }
  return { text: said.join(' ') }
}
