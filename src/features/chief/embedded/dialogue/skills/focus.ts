import { Temporal } from 'temporal-polyfill'
import { asLocal, wallClock } from '../../../../../platform/dates/date-value'
import { readWhen } from '../../../../../platform/dates/when'
import { clean } from '../../understanding/inputs/clean'
import { type Detail, detailWords } from '../../wording/detail-words'
import { addedWords, movedWords, unfinishedWords } from '../../wording/task-words'
import { whenWords } from '../../wording/time-words'
import { type Item, isEvent, itemsOf } from '../memory'
import { perform, type Reply, type Script, say, type Turn } from '../script'
import { askWhen } from './add'
import { changeEvent } from './calendar/change-event'
import { editTask } from './edit'

const it = '(?:it|that|this|the (?:task|reminder|event|meeting|appointment|call|one))'
const questions: [pattern: string, detail: Detail][] = [
  [
    `(?:and )?(?:when|what (?:day|time|date))(?:'s| is| was| does| will)? ${it}(?: (?:due|at|on|for|start|begin|starting|scheduled|happening|again|be))+`,
    'when',
  ],
  [`(?:and )?when(?:'s| is| was) ${it}`, 'when'],
  [`(?:when|what time) (?:does|will) ${it} (?:end|finish|be over|stop)`, 'end'],
  [
    `(?:and )?where(?:'s| is| was| does| will)? ${it}(?: (?:be|happening|held|taking place|take place|again))*`,
    'where',
  ],
  [
    `(?:and )?who(?:'s| is| are| all is)? (?:coming|invited|going|attending|joining|(?:in|at|on) ${it}|${it} with)(?: (?:to|at) ${it})?`,
    'who',
  ],
  [`how long (?:is|does|will|was) ${it}(?: (?:take|last|go|be))?`, 'length'],
  [
    `(?:how often (?:is|does) ${it}(?: (?:repeat|happen|take place))?|(?:does|will) ${it} repeat|is ${it} (?:repeating|recurring))`,
    'rhythm',
  ],
  [`(?:what|which) list is ${it} on`, 'list'],
  [
    `(?:what(?:'s| is) (?:its|the) priority|(?:what|which) priority (?:is|does|has) ${it}(?: have)?|is ${it} (?:urgent|important))`,
    'priority',
  ],
  [
    `(?:what(?:'s| is| are| do) (?:in )?(?:its|the) notes?(?: say)?|(?:show|read)(?: me)? (?:its|the) notes?|(?:are there )?any notes?(?: (?:on|for) ${it})?)`,
    'notes',
  ],
  [
    `(?:tell me (?:more|everything)(?: about ${it})?|(?:(?:show|give)(?: me)? )?(?:the |more |its )?details(?: (?:of|about|on|for) ${it})?|what(?:'s| is) ${it} about)`,
    'all',
  ],
]
const asked = questions.map(([pattern, detail]) => [new RegExp(`^${pattern}$`, 'i'), detail] as const)

type Rewrite = [pattern: RegExp, whole: (said: string) => string]
const ofBoth: Rewrite[] = [
  [/^(?:(?:add|with) )?(?:a |the )?notes?\s*[:,-]\s*(.+)$/i, (note) => `add a note to it: ${note}`],
  [
    /^add (?:a |the )?note (?:that says |saying |that |to )(?!(?:it|that|this|the)\b)(.+)$/i,
    (note) => `add a note to it: ${note}`,
  ],
]
const ofTasks: Rewrite[] = [
  [
    /^(?:set )?(?:the )?priority(?: is| should be| to|:)? (high|low|medium|none)$/i,
    (level) => `set it to ${level} priority`,
  ],
  [
    /^(?:it(?:'s| is) |that(?:'s| is) )?(?:a )?(high|low|medium|top)[ -]priority$/i,
    (level) => `set it to ${level} priority`,
  ],
  [/^tag (?:it|that|this) (?!with\b|as\b)#?(.+)$/i, (tag) => `tag it with ${tag}`],
  [/^(?:it|that)(?:'s| is) (?:really |very )?(urgent|important)$/i, () => 'set it to high priority'],
]
const ofEvents: Rewrite[] = [
  [
    /^(?:it(?:'s| is| will be)|that(?:'s| is)|we(?:'re| are)? meet(?:ing)?|(?:the )?(?:place|location|venue|room)(?: is|:)?) ((?:(?:at|in|on) )?[^\d\s].*)$/i,
    (place) => `change its place to ${place.replace(/^(?:at|in) /i, '')}`,
  ],
  [/^(?:invite|add|include) ([^\s@]+@\S+(?:(?:,| and) [^\s@]+@\S+)*)$/i, (people) => `invite ${people} to it`],
]
const ahead =
  /^(?:and |also )?(?:(?:please )?remind me|(?:set|add|give me) (?:a |me a )?reminder|with a reminder) (?:for )?(.+?) (?:before(?:hand)?|ahead|earlier)(?: (?:it|that|this|then))?$/i

const ringing =
  /^(?:(?:make|turn) (?:it|that|this)(?: into)? a reminder|(?:please )?remind me (?:about|of) (?:it|that|this)(?: then)?)$/i

/**
 * What is said about the one thing just spoken of, in the few words that are enough then: “where is it?”, “priority
 * high”, “it’s at the Blue Room”, “remind me half an hour before”. `null` for all else.
 */
export function aboutFocus(message: string, turn: Turn): Script<Reply> | null {
  const item = focusOf(turn)
  if (!item) return null
  const text = clean(message)
  const detail = asked.find(([pattern]) => pattern.test(text))?.[1]
  if (detail) return say({ text: detailWords(item, detail, turn) })
  const before = ahead.exec(text)?.[1]
  if (before) return remindAhead(item, before, turn)
  if (!isEvent(item) && ringing.test(text)) return remindThen(item, turn)
  const event = isEvent(item)
  for (const [pattern, whole] of [...ofBoth, ...(event ? ofEvents : ofTasks)]) {
    const match = pattern.exec(text)
    if (!match || (event && readWhen(match[1] ?? '', turn.dates).local && pattern === ofEvents[0]?.[0])) continue
    return (event ? changeEvent : editTask)(whole(match[1] ?? ''), turn)
  }
  return null
}

function focusOf({ memory: { last, items } }: Turn): Item | null {
  const item = last ?? (items.length === 1 ? items[0] : null)
  return item && /^(?:task|event)_/.test(item.id) ? item : null
}

/** A task rings earlier; an event gets a reminder of its own, since events do not ring. */
function* remindAhead(item: Item, said: string, turn: Turn): Script<Reply> {
  const local = isEvent(item) ? item.start?.local : (item.due ?? item.remind)?.local
  if (!local) return { text: `“${item.title}” has no time yet. When is it?` }
  const remind = earlier(local, said, turn)
  if (remind && remind <= asLocal(wallClock(turn.dates)))
    return {
      text: `That would have been ${whenWords(remind, turn)}. When shall I remind you of “${item.title}” instead?`,
      question: askWhen(item),
    }
  if (!remind) return { text: `How long before “${item.title}”? For example “10 minutes before”.` }
  const [tool, input] = isEvent(item)
    ? ['task_add', { title: item.title, due: local, remind }]
    : ['task_edit', { taskId: item.id, remind }]
  const result = yield* perform(tool, input)
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Setting a reminder') }
  const [task] = itemsOf(result.output)
  const text = task && (isEvent(item) ? addedWords([task], turn) : movedWords(task, turn))
  return { text: text || 'I’ll remind you.', suggestions: ['Undo that'] }
}

/** Rings when it is due; asks when, where it has no date. */
function* remindThen(item: Item, turn: Turn): Script<Reply> {
  const due = item.due?.local
  if (!due) return { text: `When shall I remind you of “${item.title}”?`, question: askWhen(item) }
  const input = { taskId: item.id, remind: due.length === 10 ? `${due}T09:00` : due }
  const result = yield* perform('task_edit', input)
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Setting a reminder') }
  return { text: movedWords(itemsOf(result.output)[0] ?? item, turn), suggestions: ['Undo that'] }
}

/** “Half an hour” or “the day” before a moment; `null` when that is no length. */
function earlier(local: string, said: string, { dates }: Turn): string | null {
  const day = /^(?:the|a|one) (day|evening|night|morning|week)$/i.exec(said)?.[1]?.toLowerCase()
  if (day === 'day' || day === 'week') {
    const days = day === 'day' ? 1 : 7
    const date = Temporal.PlainDate.from(local.slice(0, 10)).subtract({ days })
    return local.length === 10 ? `${date}T09:00` : `${date}${local.slice(10)}`
  }
  if (day)
    return `${Temporal.PlainDate.from(local.slice(0, 10)).subtract({ days: 1 })}T${day === 'morning' ? '09:00' : '20:00'}`
  const { minutes } = readWhen(`for ${said}`, dates)
  if (!minutes) return null
  const start = Temporal.PlainDateTime.from(local.length === 10 ? `${local}T09:00` : local)
  return asLocal(start.subtract({ minutes: Math.round(minutes) }))
}
