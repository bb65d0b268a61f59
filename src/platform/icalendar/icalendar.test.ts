import { expect, it } from 'vitest'
import type { CalendarSeries } from './entry'
import { readCalendar } from './read'
import { writeCalendar } from './write'

const file = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => [
      'BEGIN:VEVENT',
      ...(lines[0]!.startsWith('UID') ? [] : ['UID:one']),
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n')
const only = (...lines: string[]) => readCalendar(file(lines)).series[0]!.main
const now = '2027-01-01T00:00:00.000Z'

it('an event is read with its times in IANA zones', () => {
  expect(
    only(
      'SUMMARY:Lunch\\, with Sam',
      'DTSTART;TZID=W. Europe Standard Time:20270311T120000',
      'DURATION:PT1H30M',
      'LOCATION:Café',
      'DESCRIPTION:Two\\nlines',
      'URL:https://example.com/menu',
      'STATUS:TENTATIVE',
      'TRANSP:TRANSPARENT',
      'ATTENDEE;CN="Sam; R";PARTSTAT=DECLINED:MAILTO:sam@example.com',
      'CREATED:20270101T101112Z',
    ),
  ).toEqual({
    uid: 'one',
    occurrence: null,
    title: 'Lunch, with Sam',
    notes: 'Two\nlines',
    place: 'Café',
    links: ['https://example.com/menu'],
    start: { local: '2027-03-11T12:00', zone: 'Europe/Berlin' },
    end: { local: '2027-03-11T13:30', zone: 'Europe/Berlin' },
    busy: false,
    tentative: true,
    cancelled: false,
    rule: null,
    added: [],
    removed: [],
    attendees: [{ name: 'Sam; R', email: 'sam@example.com', status: 'declined' }],
    createdAt: '2027-01-01T10:11:12.000Z',
    updatedAt: null,
  })
})

it.each([
  ['DTSTART;VALUE=DATE:20270311', '2027-03-11', '2027-03-11', null],
  ['DTSTART;VALUE=DATE:20270311|DTEND;VALUE=DATE:20270314', '2027-03-11', '2027-03-13', null],
  ['DTSTART;VALUE=DATE:20270311|DURATION:P2D', '2027-03-11', '2027-03-12', null],
  ['DTSTART:20270311T090000Z|DTEND:20270311T100000Z', '2027-03-11T09:00', '2027-03-11T10:00', 'UTC'],
  ['DTSTART:20270311T090000', '2027-03-11T09:00', '2027-03-11T09:00', null],
  [
    'DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Tokyo:20270311T090000',
    '2027-03-11T09:00',
    '2027-03-11T09:00',
    'Asia/Tokyo',
  ],
  [
    'DTSTART;TZID=Europe/Zurich:20270311T090000|DTEND;TZID=Europe/Zurich:20270310T090000',
    '2027-03-11T09:00',
    '2027-03-11T09:00',
    'Europe/Zurich',
  ],
])('%s is read from %s to %s in %s', (lines, start, end, zone) => {
  expect(only(...lines.split('|'))).toMatchObject({ start: { local: start, zone }, end: { local: end } })
})

it('a zone of the file’s own making is the known one with the same clock changes', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Our office',
    'BEGIN:STANDARD',
    'DTSTART:19701101T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    'TZOFFSETFROM:-0400',
    'TZOFFSETTO:-0500',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:19700308T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    'TZOFFSETFROM:-0500',
    'TZOFFSETTO:-0400',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n')
  const text = file(['DTSTART;TZID=Our office:20270311T090000']).replace('BEGIN:VEVENT', `${zone}\r\nBEGIN:VEVENT`)
  expect(readCalendar(text).series[0]!.main.start.zone).toBe('America/New_York')
})

it('a series has the occurrences that replace its own, and single dates, on the wall of its start', () => {
  const { series } = readCalendar(
    file(
      ['SUMMARY:Changed', 'RECURRENCE-ID:20270318T080000Z', 'DTSTART;TZID=Europe/Zurich:20270318T140000'],
      [
        'SUMMARY:Weekly',
        'DTSTART;TZID=Europe/Zurich:20270311T090000',
        'RRULE:FREQ=WEEKLY;UNTIL=20270501T000000Z;BYSECOND=0',
        'EXDATE;TZID=Europe/Zurich:20270325T090000,20270401T090000',
        'EXDATE:20270408T070000Z',
        'RDATE;TZID=America/New_York:20270312T050000',
      ],
    ),
  )
  expect(series).toMatchObject([
    {
      main: {
        title: 'Weekly',
        rule: 'FREQ=WEEKLY;UNTIL=20270501T000000Z',
        removed: ['2027-03-25T09:00', '2027-04-01T09:00', '2027-04-08T09:00'],
        added: ['2027-03-12T11:00'],
      },
      different: [{ title: 'Changed', occurrence: '2027-03-18T09:00', start: { local: '2027-03-18T14:00' } }],
    },
  ])
})

it('one event that can’t be read spoils none of the others, and is named', () => {
  const { series, problems } = readCalendar(
    file(
      ['SUMMARY:No start'],
      ['DTSTART:2027-garbage'],
      ['UID:two', 'SUMMARY:Fine', 'DTSTART:20270311T090000Z'],
      ['UID:three', 'SUMMARY:Every second', 'DTSTART:20270311T090000Z', 'RRULE:FREQ=SECONDLY'],
    ),
  )
  expect(series.map(({ main }) => main.title)).toEqual(['Fine', 'Every second'])
  expect(problems).toHaveLength(3)
})

it.each(['', 'hello', '<html></html>', '{"a":1}'])('“%s” is no calendar, which is said', (text) => {
  expect(() => readCalendar(text)).toThrow(/not a calendar file/)
})

const written: CalendarSeries[] = [
  {
    main: {
      ...only(
        'SUMMARY:Weekly; “quoted”',
        'DTSTART;TZID=Europe/Zurich:20270311T090000',
        'DTEND;TZID=America/New_York:20270311T050000',
      ),
      rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20270430T215959Z',
      removed: ['2027-03-25T09:00'],
      notes: `${'é'.repeat(200)}\nsecond; line, \\`,
      links: ['https://example.com/a', 'https://example.com/b'],
      attendees: [{ name: 'Sam "R"', email: 'sam@example.com', status: 'accepted' }],
    },
    different: [
      {
        ...only(
          'SUMMARY:Changed',
          'DTSTART;TZID=Europe/Zurich:20270318T140000',
          'DTEND;TZID=Europe/Zurich:20270318T150000',
        ),
        occurrence: '2027-03-18T09:00',
      },
    ],
  },
  {
    main: { ...only('SUMMARY:Days', 'DTSTART;VALUE=DATE:20270311', 'DTEND;VALUE=DATE:20270314'), uid: 'two' },
    different: [],
  },
]

it('what is written is read as it was, folded at 75 bytes, with each zone described', () => {
  const text = writeCalendar(written, { now, name: 'Work' })
  const back = readCalendar(text)
  expect(back.problems).toEqual([])
  expect(back.name).toBe('Work')
  expect(back.series).toEqual(written)
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2)
  expect(text).toContain('DTEND;VALUE=DATE:20270314')
})

it('what another program wrote beside stays when an event is written anew', () => {
  const previous = file([
    'SUMMARY:Old',
    'DTSTART:20270311T090000Z',
    'X-COLOR:red',
    'ORGANIZER:mailto:boss@example.com',
    'ATTENDEE;ROLE=CHAIR:mailto:sam@example.com',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT15M',
    'END:VALARM',
  ])
  const { main } = readCalendar(previous).series[0]!
  const text = writeCalendar([{ main: { ...main, title: 'New' }, different: [] }], { now, previous })
  expect(text).toContain('SUMMARY:New')
  for (const kept of ['X-COLOR:red', 'ORGANIZER:mailto:boss@example.com', 'ROLE=CHAIR', 'TRIGGER:-PT15M'])
    expect(text).toContain(kept)
})

it('UNTIL is a day for whole days, and in UTC for times with a zone', () => {
  const { main } = written[0]!
  const rule = 'FREQ=DAILY;UNTIL=20270430'
  expect(writeCalendar([{ main: { ...main, rule }, different: [] }], { now })).toContain('UNTIL=20270430T215959Z')
  const day = { ...written[1]!.main, rule: 'FREQ=DAILY;UNTIL=20270430T215959Z' }
  expect(writeCalendar([{ main: day, different: [] }], { now })).toMatch(/UNTIL=20270430\r\n/)
})
