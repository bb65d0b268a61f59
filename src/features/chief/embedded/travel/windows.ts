/** Times of the day in a wish for flights, each on the wall of its airport. */
export interface Window {
  from?: string
  until?: string
}

const parts: Record<string, Window> = {
  'early morning': { from: '04:00', until: '08:59' },
  morning: { from: '05:00', until: '11:59' },
  'late morning': { from: '09:00', until: '12:59' },
  lunchtime: { from: '11:00', until: '14:00' },
  'early afternoon': { from: '12:00', until: '15:00' },
  afternoon: { from: '12:00', until: '17:59' },
  'late afternoon': { from: '15:00', until: '18:59' },
  'early evening': { from: '16:30', until: '19:30' },
  evening: { from: '17:00', until: '23:59' },
  'late evening': { from: '20:00', until: '23:59' },
  night: { from: '19:00', until: '23:59' },
}

/** A number before one of these is no time: “from 9 December”, “after 3 days”. */
const counted = String.raw`\s*(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|days?\b|nights?\b|weeks?\b|people|persons|adults|of us|stops?\b|hours?\b)`
const time = String.raw`(\d{1,2}(?:[:.]\d\d)?\s*(?:a\.?m\.?|p\.?m\.?|o'clock)?|noon|midday|midnight)(?=$|[\s,.;!?])(?!${counted})`
const partOfDay =
  /\b(?:in the |at |on |this |that )?((?:early |late )?(?:morning|afternoon|evening)|lunchtime|night)s?\b/i
const ending = `(?:arriv(?:e|ing)|land(?:ing)?|(?:to )?(?:be|get|being) there)`

/** “10”, “10:30”, “9 pm” and “noon” as `HH:MM`; a bare hour up to six is after noon. */
export function readClock(text: string): string | undefined {
  const said = text.toLowerCase().replace(/\s|\./g, '')
  if (/^(?:noon|midday)$/.test(said)) return '12:00'
  if (said === 'midnight') return '23:59'
  const [, digits = '', minutes = '00', half] = /^(\d{1,2})(?::?(\d\d))?(am|pm|o'clock)?$/.exec(said) ?? []
  const hour = Number(digits)
  if (digits === '' || hour > 24 || Number(minutes) > 59) return undefined
  const full = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  return full > 23 ? undefined : `${String(full).padStart(2, '0')}:${minutes}`
}

export interface Windows {
  /** When to leave. */
  leave: Window
  /** By when to be there. */
  arriveUntil?: string
  rest: string
}

type Reader = [RegExp, (match: RegExpExecArray) => Omit<Partial<Windows>, 'rest'> | null]

const clock = (text: string | undefined, give: (time: string) => Omit<Partial<Windows>, 'rest'>) => {
  const read = text === undefined ? undefined : readClock(text)
  return read === undefined ? null : give(read)
}
const any = (pattern: string) => new RegExp(pattern, 'i')

const readers: Reader[] = [
  [
    any(String.raw`\b${ending} (?:by|before|no later than|until|at the latest by) ${time}`),
    ([, at]) => clock(at, (arriveUntil) => ({ arriveUntil })),
  ],
  [
    any(String.raw`\bbetween ${time}\s+and ${time}`),
    ([, one, other]) => clock(one, (from) => clock(other, (until) => ({ leave: { from, until } })) ?? {}),
  ],
  [
    any(
      String.raw`\b(?:leav(?:e|ing)|depart(?:ing)?|tak(?:e|ing) off|fly(?:ing)?)?\s*(?:after|not before|no earlier than|from|past) ${time}`,
    ),
    ([, at]) => clock(at, (from) => ({ leave: { from } })),
  ],
  [
    any(
      String.raw`\b(?:leav(?:e|ing)|depart(?:ing)?|tak(?:e|ing) off|fly(?:ing)?) (?:before|by|not after|no later than|until) ${time}`,
    ),
    ([, at]) => clock(at, (until) => ({ leave: { until } })),
  ],
  [any(String.raw`\b(?:before|not after) ${time}`), ([, at]) => clock(at, (until) => ({ leave: { until } }))],
  [any(String.raw`\b(?:by|no later than) ${time}`), ([, at]) => clock(at, (arriveUntil) => ({ arriveUntil }))],
  [partOfDay, ([, part = '']) => ({ leave: parts[part.toLowerCase()] ?? {} })],
]

/** The times of the day in a text, and the text without them. A limit like “by Thursday night” is none: the day says it. */
export function readWindows(text: string): Windows {
  let found: Windows = { leave: {}, rest: text }
  for (const [pattern, read] of readers) {
    const match = pattern.exec(found.rest)
    if (!match || /\b(?:by|until|before)\s+\w+\s+$/i.test(found.rest.slice(0, match.index + 1))) continue
    const given = read(match)
    if (!given) continue
    const rest = `${found.rest.slice(0, match.index)} ${found.rest.slice(match.index + match[0].length)}`
    found = { ...found, ...given, leave: { ...found.leave, ...given.leave }, rest: rest.replace(/\s+/g, ' ').trim() }
  }
  return found
}
