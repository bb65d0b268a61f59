import { describe, expect, it } from 'vitest'
import { MeetingConversation } from './testing/pretend-meetings'

const event = (title: string, start: string, end: string, more: object = {}) => ({
  title,
  start: { local: start },
  end: { local: end },
  ...more,
})
// Friday, 20 November 2026
const chat = () =>
  new MeetingConversation(
    event('Stand-up', '2026-11-23T09:15', '2026-11-23T09:30', {
      occurrence: '2026-11-23T09:15',
      recurrence: 'FREQ=DAILY',
    }),
    event('Design review', '2026-11-24T15:00', '2026-11-24T16:00'),
    event('Budget', '2026-11-25T10:00', '2026-11-25T10:30'),
  )
const changes = ({ calls }: MeetingConversation) =>
  calls.filter(({ tool }) => !/_(?:list|people|untold|days|places|settings)$|agenda_read/.test(tool))

describe('inviting', () => {
  it('somebody known by name is invited by their address, and nothing is sent before it was approved', async () => {
    const said = chat()
    expect(await said.say('invite Sam to the design review')).toMatch(
      /The invitation to “Design review”, Tuesday at 15:00–16:00 for Sam Porter waits for your approval\. Nothing has been sent yet/,
    )
    expect(changes(said)).toEqual([
      {
        tool: 'event_invite',
        input: { eventId: 'event_2', people: [{ name: 'Sam Porter', email: 'sam@example.com' }] },
      },
    ])
  })

  it('of two of one name it asks which, and goes on with the one chosen', async () => {
    const said = chat()
    expect(await said.say('invite Max and kim@example.com to the budget')).toContain('Which Max do you mean?')
    await said.say('the second one')
    expect(changes(said)[0]?.input.people).toEqual([
      { name: 'Max Stone', email: 'stone@example.com' },
      { name: '', email: 'kim@example.com' },
    ])
  })

  it('somebody unknown is not made up', async () => {
    const said = chat()
    expect(await said.say('invite Zoe to the budget')).toMatch(/I know no address of Zoe/)
    expect(changes(said)).toEqual([])
  })

  it('everybody on it who was not invited is meant where nobody is named', async () => {
    const said = chat()
    await said.say('send out the invitations for the budget')
    expect(changes(said)).toEqual([{ tool: 'event_invite', input: { eventId: 'event_3' } }])
  })

  it('those who know it differently are told when one says so', async () => {
    const said = chat()
    expect(await said.say('tell them it moved')).toBe('Everybody who was invited to something knows how it stands.')
    said.untold = [{ eventId: 'event_2', title: 'Design review', people: [{ name: 'Sam', email: 'sam@example.com' }] }]
    expect(await said.say('who hasn’t been told yet?')).toContain('- “Design review”: Sam')
    expect(await said.say('tell them')).toMatch(/The mail about “Design review” to Sam waits for your approval/)
    expect(changes(said)).toEqual([{ tool: 'event_tell', input: { eventId: 'event_2' } }])
  })
})

describe('times with others', () => {
  it('a member’s busy times count; of others it says that they can’t be seen', async () => {
    const said = chat()
    expect(await said.say('find 30 minutes with Sam and Kim next week, not before 10')).toMatch(
      /^You and Sam Porter are free:[\s\S]*Kim Berg is not in this workspace, so I can’t see when they are busy\.$/,
    )
    expect(changes(said)[0]?.input).toMatchObject({ minutes: 30, notBefore: '10:00', people: ['person-sam'] })
    expect(await said.say('find an hour with Zoe next week')).toContain('I don’t know who Zoe is')
  })

  it('whether somebody is free at a moment is answered yes or no', async () => {
    expect(await chat().say('is Sam free on Tuesday at 10?')).toBe('No, Sam Porter is busy on Tuesday at 10:00.')
  })

  it.each([
    ['am I busy on Tuesday at 3pm?', 'Yes, on Tuesday at 15:00 you have “Design review” (15:00–16:00).'],
    ['am I busy Thursday afternoon?', 'Thursday in the afternoon is free: nothing is on your calendar then.'],
    ['am I busy Tuesday afternoon?', 'Tuesday in the afternoon you have:\n- 15:00–16:00 Design review'],
  ])('“%s”', async (said, answer) => {
    expect(await chat().say(said)).toBe(answer)
  })
})

describe('which one is meant', () => {
  it('all of a name is the whole series, however it is hyphenated; shown first', async () => {
    const said = chat()
    expect(await said.say('cancel all standups')).toMatch(/^Cancelling all of “Stand-up” waits for your approval/)
    expect(changes(said)[0]?.input).toEqual({ eventId: 'event_1', occurrence: '2026-11-23T09:15', scope: 'all' })
  })

  it('that of a week is the one occurrence', async () => {
    const said = chat()
    await said.say('cancel next week’s standup only')
    expect(changes(said)[0]?.input).toEqual({ eventId: 'event_1', occurrence: '2026-11-23T09:15', scope: 'one' })
  })

  it.each([
    ['move the 3 pm on Tuesday to 4', { eventId: 'event_2', start: '2026-11-24T16:00' }],
    ['change the design review to 17:30', { eventId: 'event_2', start: '2026-11-24T17:30' }],
    ['move the 10 am on Wednesday to Thursday at 11', { eventId: 'event_3', start: '2026-11-26T11:00' }],
  ])('“%s”', async (said, input) => {
    const talk = chat()
    await talk.say(said)
    expect(changes(talk)).toEqual([{ tool: 'event_move', input }])
  })
})

describe('days', () => {
  it.each([
    ['is Thursday a holiday?', 'Thursday is a public holiday: Thanksgiving Day.'],
    ['when is the next public holiday?', 'The next public holiday is Thanksgiving Day, Thursday.'],
    ['what is the next working day after Wednesday?', 'The next working day is Friday 27 November.'],
    ['is Saturday a working day?', 'Tomorrow is a day off for you.'],
  ])('“%s”', async (said, answer) => {
    expect(await chat().say(said)).toBe(answer)
  })

  it('the hours of one weekday leave the others alone', async () => {
    const said = chat()
    expect(await said.say('I work from 9 to 4 on Fridays')).toContain('Friday 9:00–16:00')
    expect(changes(said)[0]?.input).toEqual({
      workDays: [1, 2, 3, 4, 5],
      otherHours: [{ day: 5, start: '09:00', end: '16:00' }],
    })
    await said.say('I don’t work on Mondays')
    expect(changes(said)[0]?.input).toEqual({ workDays: [2, 3, 4, 5] })
  })

  it('being away blocks whole days', async () => {
    const said = chat()
    await said.say('I’m on vacation from 7 to 11 December')
    expect(changes(said)).toEqual([
      { tool: 'event_add', input: { title: 'Vacation', start: '2026-12-07', end: '2026-12-11', busy: true } },
    ])
  })

  it('a reminder before an event is for that time', async () => {
    const said = chat()
    await said.say('remind me 10 minutes before the design review')
    expect(changes(said)).toEqual([{ tool: 'task_add', input: { title: 'Design review', remind: '2026-11-24T14:50' } }])
  })
})
