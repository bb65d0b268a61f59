import { findLengths } from '../dates/durations'

const joined =
  /\b(\d+(?:\.\d+)?|an?|one|two|three|four|five|six|half)-(?=(?:an?-)?(?:minute|min|hour|hr|day|week)s?\b)/gi
const away = /\b(?:in|within|every|before|after)\s+(?:the next\s+)?$/i

/** How long something takes, in minutes, and the text without it: “for an hour and a half”, “a 30-minute call”. */
export function readLength(text: string): { minutes: number | null; rest: string } {
  const plain = text
    .replace(joined, '$1 ')
    .replace(/\b(half an?)-(?=hour)/gi, '$1 ')
    .replace(/\b(minutes?|hours?|days?|weeks?)-long\b/gi, '$1 long')
    .replace(/(?<!\b(?:an?|one|\d|half|half an) )\bhour long\b/gi, 'an hour long')
  for (const { start, end, value } of findLengths(plain)) {
    if (value.kind !== 'duration' || away.test(plain.slice(0, start))) continue
    const after = plain.slice(end).replace(/^ long\b/i, '')
    return { minutes: value.minutes, rest: `${plain.slice(0, start)}${after}` }
  }
  return { minutes: null, rest: text }
}
