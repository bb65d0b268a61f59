import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWhen } from './when'

const words =
  "last next this past previous weekend week month year quarter end of beginning the a an two half quarter to past noon midnight 31 30 29 february june every other first fifth last monday friday on at by until for in from ago later days hours weeks 25:61 12 99999 0 -3 1/2 3/4 13/13 2026-02-31 until tomorrow tonight morning evening and after before between EOM EOD 15h 3pm o'clock twelve sixty \u0130 🎂 ß".split(
    ' ',
  )

it('no text makes reading dates fail, and spans always point into it', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 60, unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(anything, fc.boolean(), (text, bareHours) => {
      const when = readWhen(text, { now: '2026-01-31T13:00:00.000Z', zone: 'Europe/Zurich', bareHours })
      for (const { start, end } of when.spans) expect(text.slice(start, end).length).toBe(end - start)
      if (when.local !== null) expect(when.local).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/)
    }),
    { numRuns: 600 },
  )
})
