import { readWhen, without } from '../../../../../../platform/dates/when'
import { addDays } from '../../../../../../platform/time'
import { clean } from '../../../understanding/inputs/clean'
import { addedEventWords } from '../../../wording/event-words'
import { unfinishedWords } from '../../../wording/task-words'
import { itemsOf } from '../../memory'
import { perform, type Reply, type Script, type Turn } from '../../script'

const telling =
  /^(?:i'?m|i am|i'?ll be|i will be|i'?m going to be) (?:going )?(?:(?:on|off on) )?(?<what>vacation|holidays?|leave|parental leave|sick leave|away|out(?: of (?:the )?office)?|ooo|off(?: work)?|travell?ing)(?<rest> .+)$/i
const titles: Record<string, string> = {
  ooo: 'Out of office',
  out: 'Out of office',
  off: 'Day off',
  'off work': 'Day off',
}

/** “I’m on vacation from 7 to 11 December”: whole days that block the time; `null` for anything else. */
export function away(message: string, turn: Turn): Script<Reply> | null {
  if (!turn.tools.has('event_add')) return null
  const { what, rest } = telling.exec(clean(message).replace(/[.!]+$/, ''))?.groups ?? {}
  if (!what || !rest) return null
  const when = readWhen(rest.trim(), turn.dates)
  const whole = when.range ? !when.range.from.includes('T') : when.local?.length === 10
  if (!whole) return null
  const place = /^(?:in|to) ([\p{L} .'-]{2,60})$/u.exec(without(rest.trim(), when.spans).trim())?.[1]
  return block(
    { what, place, from: (when.range?.from ?? when.local)!, to: when.range ? addDays(when.range.to, -1) : when.local! },
    turn,
  )
}

interface Stay {
  what: string
  place: string | undefined
  from: string
  to: string
}

function* block({ what, place, from, to }: Stay, turn: Turn): Script<Reply> {
  const said = titles[what.toLowerCase()] ?? what
  const title = `${said.charAt(0).toUpperCase()}${said.slice(1).toLowerCase()}`
  const result = yield* perform('event_add', { title, start: from, end: to, busy: true, ...(place && { place }) })
  const [event] = result.status === 'completed' ? itemsOf(result.output) : []
  if (!event) return { text: unfinishedWords(result, 'Blocking those days') }
  return { text: addedEventWords(event, turn), suggestions: ['Undo that'] }
}
