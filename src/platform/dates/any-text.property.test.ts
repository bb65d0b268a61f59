import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findDates } from './find-dates'
import { readWhen } from './when'

const words =
  "last next this past previous weekend week month year quarter end of beginning the a an two half quarter to past noon midnight 31 30 29 february june every other first fifth last monday friday tues on at by until for in from ago later days hours weeks 25:61 12 99999 0 -3 1/2 3/4 13/13 3.4. 2026-02-31 until tomorrow tonight morning evening and after before between except not but EOM EOD 15h 3pm 9-5 o'clock twelve sixty twenty second thousand seventeen christmas easter eve daily times now \u0130 🎂 ß parcel room".split(
    ' ',
  )
const anything = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((list) => list.join(' ')),
)
const locale = fc.constantFrom('en-GB', 'en-US', 'de-CH')
const zoned = { now: '2026-01-31T13:00:00.000Z', zone: 'Europe/Zurich' }

it('no text makes reading dates fail; spans point into it, in order, and never overlap', () => {
  fc.assert(
    fc.property(anything, fc.boolean(), locale, (text, bareHours, where) => {
      let at = 0
      for (const { start, end, text: words } of findDates(text, { ...zoned, bareHours, locale: where })) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(words)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 600 },
  )
})

it('what was read is a day or a time there is, and every other word is left over', () => {
  fc.assert(
    fc.property(anything, locale, (text, where) => {
      const when = readWhen(text, { ...zoned, locale: where })
      if (when.local !== null) expect(when.local).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/)
      if (when.range) expect(when.range.from <= when.range.to).toBe(true)
      const taken = when.naming ? [] : when.spans
      const outside = taken.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
      const letters = (words: string) => words.replace(/[\s,;:]+/g, '')
      expect(letters(when.rest)).toBe(letters(outside))
    }),
    { numRuns: 600 },
  )
})
