import type { Rewriting } from './rewriting'

/** “the parent evening”: a part of the day only in company of a day or a little word; blanked elsewhere. */
export function hidePartsInNames(text: Rewriting) {
  const company =
    /(?:^|\b(?:this|in|the|my|tomorrow|yesterday|today|that|early|late|next|last|at|on|by|until|for|every|each|o'clock|[ap]m|\d|and|or|during|before|after|in the|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+)$/i
  text.replace(/\b(?:morning|afternoon|evening|night)s?\b(?!\s+at\b|\s+\d)/gi, ([word], at, whole) =>
    company.test(whole.slice(0, at)) || /^\s*$/.test(whole.slice(0, at)) ? null : 'x'.repeat(word?.length ?? 0),
  )
}

/** “plan the week at 16:00”: a unit of time by itself is no date; those that are have been read by now. */
export function hideUnits(text: Rewriting) {
  text.replace(
    /\b(?:the|my|our) (?:second|minute|hour|day|week|month|year|h|hr|min|sec)s?\b(?! (?:after|before|of|from|to|past)\b)/gi,
    ([words = '']) => 'x'.repeat(words.length),
  )
}

const meridiem = (hours: number, part: string) => {
  if (/morning/i.test(part)) return 'am'
  return /night/i.test(part) && (hours < 5 || hours === 12) ? 'am' : 'pm'
}
const time = `(\\d{1,2})(:\\d\\d)?(?: ?o'clock)?`
const isClock = (hours: number) => hours >= 1 && hours <= 12

/** “8 this evening”, “evening 5:30”, “11 in the night”, “tonight around 8” with am or pm. */
export function rewriteParts(text: Rewriting) {
  text.replace(/\btonite\b/gi, () => 'tonight')
  text.replace(/\b(?:in )?the early hours of (?:the )?(?=morning)/gi, () => '')
  text.replace(/(?<=\d{4}-\d\d-\d\d),? (?:in the|at) (?=(?:morning|afternoon|evening|night)\b)/gi, () => ' ')
  text.replace(
    /\b(?:in |on )?(?:the )?(morning|afternoon|evening|night) of (?:the )?(\d{4}-\d\d-\d\d)\b/gi,
    ([, part, day]) => `${day} ${part}`,
  )
  text.replace(
    /\b(?:early|late|later)(?: on)? (?=(?:in the |on |this |tomorrow |tonight)?(?:morning|afternoon|evening|night|tonight|tomorrow)\b)/gi,
    () => '',
  )
  text.replace(
    new RegExp(
      `(?<![-:.])\\b${time} (in the |in |at |on the |this |tomorrow |yesterday |tomorrow in the )?(morning|afternoon|evening|night)\\b`,
      'gi',
    ),
    ([all, h, minutes = '', day = '', part = '']) => {
      const hours = Number(h)
      if (!isClock(hours)) return all ?? null
      const said = /tomorrow|yesterday/i.exec(day)?.[0] ?? (/this/i.test(day) ? 'today' : '')
      return `${h}${minutes} ${meridiem(hours, part)}${said && ` ${said}`}`
    },
  )
  text.replace(
    new RegExp(
      `\\b(this |in the |tomorrow |)(morning|afternoon|evening|night)(?: at| around|,)? ${time}(?! ?(?:[ap]m|th\\b|st\\b|nd\\b|rd\\b|/|-|people|\\d|:))`,
      'gi',
    ),
    ([all, day = '', part = '', h, minutes = '']) => {
      const hours = Number(h)
      if (!isClock(hours)) return all ?? null
      const said = /tomorrow/i.test(day) ? 'tomorrow ' : /this/i.test(day) ? 'today ' : ''
      return `${said}at ${h}${minutes} ${meridiem(hours, part)}`
    },
  )
  const late = (h: string | undefined, minutes: string) =>
    Number(h) >= 5 && Number(h) < 12 ? `today at ${h}${minutes} pm` : null
  text.replace(new RegExp(`\\b(?:today )?(?:at )?${time} tonight\\b`, 'gi'), ([, h, minutes = '']) => late(h, minutes))
  text.replace(
    new RegExp(
      `\\btonight,? (?:at |around |about |by )?${time}(?! ?(?:[ap]m|th\\b|st\\b|nd\\b|rd\\b|/|-|people|\\d|:))`,
      'gi',
    ),
    ([, h, minutes = '']) => late(h, minutes),
  )
}
