import type { Tool } from '../dialogue/script'
import type { Kind } from '../understanding/kinds'
import { joined } from './time-words'

/** What each kind out of reach is called in “I don't know how to … yet”. */
const wishes: Partial<Record<Kind, string>> = {
  'event.create': 'put events in a calendar',
  'event.edit': 'change calendar events',
  'event.remove': 'cancel calendar events',
  alarm: 'set alarms or timers',
  email: 'handle e-mail',
  message: 'call or text people',
  weather: 'look up the weather',
  travel: 'plan or book trips',
  transport: 'find the way or a ride',
  places: 'find places or make reservations',
  food: 'help with food and recipes',
  music: 'play music or media',
  home: 'control devices at home',
  news: 'read the news',
  money: 'do banking or payments',
  car: 'help with cars',
  work: 'look up pay or time off',
  language: 'translate, spell or define words',
  knowledge: 'answer questions of general knowledge',
  social: 'use social networks',
  fun: 'play games or tell jokes',
  device: 'change the settings of a device',
}

const abilities: [tool: string, words: string][] = [
  ['task_add', 'add tasks and reminders'],
  ['task_list', 'list them'],
  ['task_edit', 'reschedule and rename them'],
  ['task_complete', 'check them off'],
  ['agenda_read', 'show your agenda'],
  ['receipt_undo_last', 'undo any change'],
]

const able = (tools: ReadonlyMap<string, Tool>) =>
  abilities.filter(([tool]) => tools.has(tool)).map(([, words]) => words)

/** Honest about a kind that is out of reach, and what is within it. */
export function cannot(kind: Kind, tools: ReadonlyMap<string, Tool>): string {
  const wish = wishes[kind]
  const can = able(tools)
  const offer = can.length > 0 ? `, but I can ${joined(can)}` : ''
  return wish
    ? `I don’t know how to ${wish} yet${offer}.`
    : `I’m not sure what you mean, and I may not know how to do that yet${offer}.`
}

const examples: [tool: string, words: string][] = [
  ['task_add', '“Remind me to call John tomorrow at 9”, “add milk and eggs to my shopping list”'],
  ['task_list', '“what’s on my shopping list?”, “what’s overdue?”'],
  ['agenda_read', '“what’s on my agenda today?”, “what does my week look like?”'],
  ['task_edit', '“move the report to Friday”, “make it 10 instead”, “rename it to …”'],
  ['task_complete', '“I finished the report”'],
  ['task_snooze', '“snooze it until Monday”'],
  ['task_remove', '“delete the dentist reminder” (I ask before I delete)'],
  ['receipt_undo_last', '“undo that”, and “bring it back”'],
]

/** What can be done, from the tools that are there. */
export function helpWords(tools: ReadonlyMap<string, Tool>): string {
  const known = new Set(examples.map(([tool]) => tool))
  const lines = examples.filter(([tool]) => tools.has(tool)).map(([, words]) => `- ${words}`)
  const more = [...tools.values()].filter(
    ({ name, phrases }) => !known.has(name) && phrases.length > 0 && !/^(?:task|receipt|agenda)_/.test(name),
  )
  for (const tool of more.slice(0, 8))
    lines.push(`- ${tool.title}: “${(tool.phrases[0] ?? '').replace(/\{(\w+)\}/g, '…')}”`)
  if (lines.length === 0) return 'I have no tools here, so I can only talk.'
  return `Just say it in your own words. For example:\n${lines.join('\n')}\nEvery change leaves a receipt, and you can undo it.`
}

export const suggestionsFor = (tools: ReadonlyMap<string, Tool>): string[] =>
  [
    tools.has('agenda_read') ? 'What’s on my agenda today?' : '',
    tools.has('task_list') ? 'What’s overdue?' : '',
    tools.size > 0 ? 'What can you do?' : '',
  ].filter(Boolean)
