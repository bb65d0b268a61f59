import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSaidEvent } from '../said-event'

/** A Friday, two in the afternoon in Zurich. */
const friday = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }
const read = (text: string, style: 'request' | 'line' = 'request') => {
  const { when, ...said } = readSaidEvent(text, friday, style)
  return { ...said, local: when.local, rule: when.rule, range: when.range }
}

describe('an event that is asked for', () => {
  it.each([
    [
      'set up a call with tom and ana berg on Tuesday at 9',
      { title: 'Call with Tom and Ana Berg', people: ['tom', 'ana berg'] },
    ],
    ['I need a meeting with the CFO on Thursday', { title: 'Meeting with the CFO', local: '2026-11-26' }],
    [
      'I am seeing my therapist every Thursday at 2pm',
      { title: 'Meeting with my therapist', rule: 'FREQ=WEEKLY;BYDAY=TH' },
    ],
    ['add my sister’s visit to our family calendar for Sunday', { title: 'Sister’s visit', local: '2026-11-22' }],
    ['mark tomorrow as my rest day', { title: 'Rest day', local: '2026-11-21' }],
    ['make an appointment for a haircut on Tuesday at 10', { title: 'Haircut', local: '2026-11-24T10:00' }],
    ['schedule lunch at Tomo in Arcata tomorrow at noon', { title: 'Lunch', place: 'Tomo in Arcata' }],
    ['put an event starting at 3 in Lugano on 5 May for Dan’s exam', { title: 'Dan’s exam', place: 'Lugano' }],
    ['add a new event on Monday and name it Budget talk', { title: 'Budget talk', local: '2026-11-23' }],
    ['a 45-minute review in room 4 on Monday at 9', { title: 'Review', minutes: 45, place: 'room 4' }],
    [
      'choir practice on Tuesday at 6:30pm, put it on my calendar',
      { title: 'Choir practice', local: '2026-11-24T18:30' },
    ],
    ['I have a demo tomorrow at 5 pm, please remind me', { title: 'Demo', local: '2026-11-21T17:00' }],
    ['“Board: Q3 – with numbers” on Friday 9-11', { title: 'Board: Q3 – with numbers', people: [] }],
    ['call with kim@example.com tomorrow at 10', { title: 'Call', emails: ['kim@example.com'] }],
  ])('“%s”', (text, event) => {
    expect(read(text)).toMatchObject(event)
  })

  it('dinner at seven is in the evening, breakfast is not', () => {
    expect(read('Dinner with Kim tomorrow at 7')).toMatchObject({ local: '2026-11-21T19:00' })
    expect(read('Dinner with Kim tomorrow at 7am')).toMatchObject({ local: '2026-11-21T07:00' })
    expect(read('Breakfast with Kim tomorrow at 7')).toMatchObject({ local: '2026-11-21T07:00' })
  })

  it('days are whole days', () => {
    expect(read('add a 3-day workshop starting Monday')).toMatchObject({
      title: 'Workshop',
      allDay: true,
      minutes: 4320,
    })
    expect(read('Mum’s birthday on 9 January')).toMatchObject({ title: 'Mum’s birthday', allDay: true })
  })
})

describe('an event in a line of the calendar', () => {
  it.each([
    ['Plan the week at 16:00', 'Plan the week'],
    ['Book club Thursday 7pm', 'Book club'],
    ['Book the train tomorrow at 9', 'Book the train'],
    ['Set up the projector Monday 8:30', 'Set up the projector'],
    ['book a meeting with Kim tomorrow at 9', 'Meeting with Kim'],
    ['schedule coffee with Kim tomorrow at 10', 'Coffee with Kim'],
    ['Call about the 3 new hires on Monday', 'Call about the 3 new hires'],
  ])('“%s” is “%s”', (text, title) => {
    expect(read(text, 'line').title).toBe(title)
  })

  it('a time beside a place is no place', () => {
    expect(read('Review at the office 5 pm', 'line')).toMatchObject({ place: 'office', local: '2026-11-20T17:00' })
    expect(read('Review 5 pm at the office', 'line')).toMatchObject({ place: 'office', local: '2026-11-20T17:00' })
  })
})

it('no word of a title is lost, whatever is said around it', () => {
  const word = fc.constantFrom(
    'budget',
    'roadmap',
    'piano',
    'garden',
    'Zürich',
    'émigré',
    'parcel',
    'hiring',
    'x-ray',
    'llama',
  )
  const name = fc.constantFrom('Sam', 'Anna Berg', 'Jo')
  const when = fc.constantFrom(
    'tomorrow at 9',
    'on Monday from 2 to 4',
    'every Friday at 10',
    'next week',
    'in 2 days',
    '',
  )
  const place = fc.constantFrom('at Café Rose', 'in room 4', '')
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
      name,
      when,
      place,
      (words, person, date, where) => {
        const said = readSaidEvent(`${words.join(' ')} with ${person} ${where} ${date}`.trim(), friday, 'line')
        for (const each of [...words, person]) expect(said.title.toLowerCase()).toContain(each.toLowerCase())
        if (where) expect(said.place).toBe(where.slice(3))
        expect(said.title).not.toMatch(/tomorrow|monday|friday|week|days/i)
      },
    ),
    { numRuns: 300 },
  )
})
