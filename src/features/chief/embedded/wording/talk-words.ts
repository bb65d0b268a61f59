import type { Tool } from '../dialogue/script'
import type { Kind } from '../understanding/kinds'
import { joined } from './time-words'

/** What each kind out of reach is called in “I can’t …”. */
const wishes: Partial<Record<Kind, string>> = {
  'event.create': 'put events in a calendar',
  'event.edit': 'change calendar events',
  'event.remove': 'cancel calendar events',
  alarm: 'set alarms or timers',
  email: 'read or send e-mail',
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

/** What a larger model would answer from what it has read. */
const learned: ReadonlySet<Kind> = new Set(['knowledge', 'language', 'food', 'fun'])

const abilities: [tool: string, words: string][] = [
  ['task_add', 'add tasks and reminders'],
  ['event_add', 'keep your calendar'],
  ['agenda_read', 'show your agenda'],
  ['flight_search', 'find flights'],
  ['memory_remember', 'remember things'],
  ['receipt_undo_last', 'undo any change'],
]

const able = (tools: ReadonlyMap<string, Tool>) =>
  abilities.filter(([tool]) => tools.has(tool)).map(([, words]) => words)

/** Honest about a kind that is out of reach, what would bring it within reach, and what is within it. */
export function cannot(kind: Kind, tools: ReadonlyMap<string, Tool>): string {
  const can = able(tools)
  const offer = can.length > 0 ? ` I can ${joined(can)}.` : ''
  const wish = wishes[kind]
  if (!wish) return `I didn’t understand that. Say it in other words?${offer}`
  if (learned.has(kind))
    return `The built-in model can’t ${wish}; with [a larger model](/settings/models) I can.${can.length > 0 ? ` As I am, I can ${joined(can)}.` : ''}`
  return `I can’t ${wish}.${offer}`
}

export const suggestionsFor = (tools: ReadonlyMap<string, Tool>): string[] =>
  [
    tools.has('agenda_read') ? 'What’s on my agenda today?' : '',
    tools.has('task_list') ? 'What’s overdue?' : '',
    tools.size > 0 ? 'What can you do?' : '',
  ].filter(Boolean)
