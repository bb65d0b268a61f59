import { readEventQuestion } from '../../../src/features/chief/embedded/understanding/inputs/calendar/event-question'
import { readEventTarget } from '../../../src/features/chief/embedded/understanding/inputs/calendar/event-target'
import { readNewEvent } from '../../../src/features/chief/embedded/understanding/inputs/calendar/new-event'
import { clean } from '../../../src/features/chief/embedded/understanding/inputs/clean'
import { findList } from '../../../src/features/chief/embedded/understanding/inputs/list-name'
import { readNewTask } from '../../../src/features/chief/embedded/understanding/inputs/new-task'
import type { DateContext } from '../../../src/platform/dates/date-value'
import { readWhen, type When } from '../../../src/platform/dates/when'

/** What an operation would be given, as far as SLURP has a name for it; `undefined` where it takes no such input. */
export interface Reading {
  title?: string | null
  people?: string[]
  place?: string | null
  list?: string | null
  when?: When
}

const reminds = /\b(?:remind(?:er|ers|ed)?|remainder|remember|notif\w+|forget|let me know|tell me to|notice)\b/i

function event(text: string, dates: DateContext): Reading {
  const { title, people, place, when } = readNewEvent(text, dates)
  return { title, people, place, when }
}

function reminder(text: string, dates: DateContext): Reading {
  const { titles, when } = readNewTask(text, true, dates)
  return { title: titles.join(' '), when }
}

function question(text: string, dates: DateContext): Reading {
  const words = readEventQuestion(text)?.words ?? null
  if (words === null) return { when: readWhen(clean(text), dates) }
  const target = readEventTarget(words, dates)
  return { title: target.words, people: target.people, when: readWhen(clean(text), dates) }
}

const listed = (text: string): Reading => ({ list: findList(clean(text))?.name ?? null })

/** How each kind of text is read once its operation is known; what is in none of these is out of what we offer. */
export const readers: Record<string, (text: string, dates: DateContext) => Reading> = {
  calendar_set: (text, dates) => (reminds.test(text) ? reminder(text, dates) : event(text, dates)),
  calendar_query: question,
  calendar_remove(text, dates) {
    const { words, people, when } = readEventTarget(text, dates)
    return { title: words, people, when }
  },
  lists_createoradd: listed,
  lists_remove: listed,
  lists_query: listed,
}
