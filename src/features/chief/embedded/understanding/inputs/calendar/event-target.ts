import type { DateContext } from '../../../../../../platform/dates/date-value'
import { readWhen, type When, without } from '../../../../../../platform/dates/when'
import { findPeople } from '../../../../../../platform/phrases/people'
import { clean } from '../clean'

/** The words by which somebody names an event that exists, taken apart: what it is called, who with, and when. */
export interface EventTarget {
  /** What it is called, without people and dates; empty for “my next meeting tomorrow” where only the kind is said. */
  words: string
  people: string[]
  when: When
}

const command =
  /^(?:find and )?(?:cancels?|delete|remove|drop|scrap|call off|clear|erase|take|get rid of|unschedule|wipe(?: out| clean)?|make blank|eliminate|skip)(?: out| off)?\b(?:\s+(?:out|off|away))?\s*|\s+is (?:not happening|cancelled|canceled|off)$/gi
const calendar =
  /\s*\b(?:off|from|on|in|out of|to|for)\s+(?:(?:my|the|our|your|this|that)\s+)?(?:(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)\w+\s+)?(?:calendar|schedule|agenda|diary|planner)\b|^(?:my|the|our)\s+(?:calendar|schedule|agenda|diary)(?:\s+(?:for|of|on|from|completely))?\s*|\b(?:calendar|schedule)\s+(?=events?\b|entr(?:y|ies)\b|appointments?\b|meetings?\b)/gi
const fillers =
  /^(?:(?:any|every|each|all(?: of)?|both|the|my|our|an?|that|this|those|these|next|upcoming|following|scheduled|event|appointment|thing|entry|of|called|named|titled|for)\s+)+|(?:\s+(?:i have|i've got|we have|that i have|that is|that's|which is|happening|booked|officially|scheduled|planned|set|taking place|coming up|being held|event|events|entry|on|at|in|for|from|of|to|the|my|this|next|starts?|begins?|ends?|takes? place|happens?|be|schedule|calendar))+$/gi

/** Reads what names an event in a request about one: “cancel the wedding on the 10th”, “my call with Tom”. */
export function readEventTarget(message: string, dates: DateContext): EventTarget {
  const text = clean(message).replace(command, ' ').replace(calendar, ' ').replace(/\s+/g, ' ').trim()
  const spread = text
    .replace(/\bfor the (day|week|month|year)\b/i, 'for this $1')
    .replace(/\bfor this day\b/i, 'for today')
  const when = readWhen(spread, dates)
  const kept = when.spans.filter(({ value }) => value.kind === 'moment' && value.part !== undefined && !value.hasDate)
  const undated = without(
    spread,
    when.spans.filter((span) => when.rest !== spread || !kept.includes(span)),
  )
  const people = findPeople(undated)
  const bare = people ? `${undated.slice(0, people.start)} ${undated.slice(people.end)}` : undated
  let words = bare
    .replace(/['’]s\s+(?=$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  for (let round = 0; round < 3; round++)
    words = words
      .replace(fillers, '')
      .replace(/^['’]s\s+/, '')
      .trim()
  return { words, people: people?.names ?? [], when }
}
