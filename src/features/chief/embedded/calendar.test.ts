import { describe, expect, it } from 'vitest'
import { CalendarConversation } from './testing/pretend-calendar'
import { Conversation } from './testing/pretend-tools'

const event = (title: string, start: string, end: string, place: string | null = null) => ({
  title,
  start: { local: start },
  end: { local: end },
  place,
})
const week = () =>
  new CalendarConversation(
    event('Standup', '2026-11-21T09:00', '2026-11-21T09:30'),
    event('Meeting with Tom', '2026-11-23T15:00', '2026-11-23T16:00', 'Room 4'),
    event('Budget review', '2026-11-24T15:00', '2026-11-24T16:00'),
    event('Lunch with Anna', '2026-11-26T12:30', '2026-11-26T13:30', 'Luigi’s'),
  )

describe('putting events on the calendar', () => {
  it.each([
    ['schedule a meeting with Anna on Thursday at 2pm', { title: 'Meeting with Anna', start: '2026-11-26T14:00' }],
    [
      'schedule lunch with Sam on Tuesday at Luigi’s',
      { title: 'Lunch with Sam', start: '2026-11-24T12:00', place: "Luigi's" },
    ],
    ['put dinner with Kim on my calendar for Saturday at 7', { title: 'Dinner with Kim', start: '2026-11-21T19:00' }],
    ['I have a dentist appointment on Tuesday at 3', { title: 'Dentist appointment', start: '2026-11-24T15:00' }],
    [
      'book a 30 minute call with Lisa tomorrow at 10',
      { title: 'Call with Lisa', start: '2026-11-21T10:00', minutes: 30 },
    ],
    ['block friday afternoon for writing', { title: 'Writing', start: '2026-11-27T13:00', end: '2026-11-27T17:00' }],
    ["add my mom's birthday on December 12 to my calendar", { title: "Mom's birthday", start: '2026-12-12' }],
    ['add team retreat from Dec 3 to Dec 5', { title: 'Team retreat', start: '2026-12-03', end: '2026-12-05' }],
    [
      'set up a weekly sync with Bob every Monday at 10 for 45 minutes',
      { title: 'Sync with Bob', start: '2026-11-23T10:00', minutes: 45, recurrence: 'FREQ=WEEKLY;BYDAY=MO' },
    ],
    [
      'schedule a meeting with bob@example.com tomorrow from 2 to 3:30pm',
      {
        title: 'Meeting',
        start: '2026-11-21T14:00',
        end: '2026-11-21T15:30',
        attendees: [{ email: 'bob@example.com' }],
      },
    ],
  ])('“%s”', async (said, input) => {
    const chat = new CalendarConversation()
    const answer = await chat.say(said)
    expect(chat.calls, answer).toEqual([{ tool: 'event_add', input }])
    expect(answer).toMatch(/^On your calendar: “/)
  })

  it('says what else is on then', async () => {
    expect(await week().say('schedule a call with Joe on Monday at 15:30')).toBe(
      'On your calendar: “Call with Joe”, Monday at 15:30–16:00. It overlaps with “Meeting with Tom” (15:00–16:00).',
    )
  })

  it('asks for a time that is missing, and takes the answer', async () => {
    const chat = new CalendarConversation()
    expect(await chat.say('schedule a meeting with Joe on Thursday')).toContain('At what time')
    await chat.say('at 3')
    expect(chat.calls).toEqual([{ tool: 'event_add', input: { title: 'Meeting with Joe', start: '2026-11-26T15:00' } }])
  })

  it('a change of what is nowhere says that it is nowhere', async () => {
    expect(await new CalendarConversation().say('cancel the quarterly gala next week only')).toMatch(
      /(?:no task or|can’t find an) event called “quarterly gala/,
    )
  })

  it('a question is no answer to what it asked, and changes nothing', async () => {
    const chat = new CalendarConversation()
    await chat.say('schedule a meeting with Joe on Thursday')
    await chat.say('am I double booked on Friday?')
    expect(chat.calls.filter(({ tool }) => tool !== 'agenda_read' && !/list|slots/.test(tool))).toEqual([])
  })

  it('without a calendar it says so and offers a task', async () => {
    expect(await new Conversation().say('I have a dentist appointment on Tuesday at 3')).toMatch(/Shall I\?/)
    expect(await new Conversation().say('schedule a meeting with Anna on Thursday at 2pm')).toMatch(
      /can’t put events in a calendar.*Shall I\?/,
    )
  })
})

describe('what is on', () => {
  it('the agenda names tasks and events in the order of the day', async () => {
    const chat = week()
    await chat.say('remind me to call John tomorrow at 8')
    expect(await chat.say("what's on my agenda tomorrow?")).toBe(
      'Tomorrow: 1 event and 1 task.\n- 8:00 [Call John](/tasks/task_2)\n- 9:00–9:30 [Standup](/calendar/day/2026-11-21/event_1)',
    )
  })

  it.each([
    ['when is my meeting with Tom?', '“Meeting with Tom”: Monday at 15:00–16:00, at Room 4.'],
    ['where is my lunch with Anna?', '“Lunch with Anna” is at Luigi’s, Thursday at 12:30–13:30.'],
    ['when do I see Tom?', '“Meeting with Tom”: Monday at 15:00–16:00, at Room 4.'],
    ['am I free on Monday at 3:30pm?', 'No, on Monday at 15:30 you have “Meeting with Tom” (15:00–16:00).'],
    ['am I free tomorrow at 2pm?', 'Yes, you are free tomorrow at 14:00.'],
    ['do I have anything on Monday at 3pm?', 'Monday at 15:00 you have “Meeting with Tom”.'],
  ])('“%s”', async (said, answer) => {
    expect(await week().say(said)).toBe(answer)
  })

  it.each([
    [
      'find 30 minutes with Sam this week, not before 10',
      { notBefore: '10:00', minutes: 30, from: '2026-11-20', to: '2026-11-23', limit: 5 },
    ],
    [
      'find a free slot next week before 4pm but not Tuesday',
      { notAfter: '16:00', days: [1, 3, 4, 5], from: '2026-11-23', to: '2026-11-30', limit: 5 },
    ],
    [
      'do I have time for lunch on Friday?',
      { notBefore: '11:30', notAfter: '14:00', from: '2026-11-27', to: '2026-11-28', limit: 5 },
    ],
  ])('“%s” looks for free time', async (said, input) => {
    const chat = week()
    await chat.say(said)
    expect(chat.calls).toEqual([{ tool: 'calendar_free_slots', input }])
  })

  it('a free slot that is chosen goes on the calendar', async () => {
    const chat = week()
    await chat.say('find 30 minutes with Sam next week')
    expect(await chat.say('the second one')).toBe('On your calendar: “Meeting with Sam”, Monday at 10:00–10:30.')
  })
})

describe('changing events', () => {
  it('goes on from what was just put there', async () => {
    const chat = week()
    await chat.say('schedule a meeting with Joe on Wednesday at 2pm')
    expect(await chat.say('make it 3pm')).toBe('“Meeting with Joe” is now Wednesday at 15:00–15:30.')
    expect(await chat.say('move it to friday')).toMatch(/is now Friday 27 November at 15:00/)
    expect(await chat.say('rename it to Planning')).toBe('Renamed “Meeting with Joe” to “Planning”.')
    expect(await chat.say('cancel it')).toBe('Cancelling “Planning” waits for your approval. Nothing has changed yet.')
  })

  it.each([
    ['move the meeting with Tom to Wednesday at 10', 'event_move', { eventId: 'event_2', start: '2026-11-25T10:00' }],
    ['push the budget review back by an hour', 'event_move', { eventId: 'event_3', start: '2026-11-24T16:00' }],
    ['reschedule the standup to monday', 'event_move', { eventId: 'event_1', start: '2026-11-23T09:00' }],
    ['cancel lunch with Anna', 'event_cancel', { eventId: 'event_4' }],
    ['make the budget review 30 minutes long', 'event_edit', { eventId: 'event_3', minutes: 30 }],
  ])('“%s”', async (said, tool, input) => {
    const chat = week()
    const answer = await chat.say(said)
    expect(chat.calls.at(-1), answer).toEqual({ tool, input })
  })

  it('“the first one” is of the list just looked at, and “not Tuesday, Wednesday” corrects', async () => {
    const chat = week()
    await chat.say("what's on my calendar on monday?")
    expect(await chat.say('move the first one to 5pm')).toMatch(/“Meeting with Tom” is now Monday at 17:00/)
    await chat.say('schedule a call with Joe on Tuesday at 9')
    expect(await chat.say('no, not Tuesday, Wednesday')).toMatch(/“Call with Joe” is now Wednesday at 9:00/)
    await chat.say('invite kim@example.com to the budget review')
    expect(chat.calls.at(-1)).toEqual({
      tool: 'event_edit',
      input: { eventId: 'event_3', attendees: [{ email: 'kim@example.com' }] },
    })
  })

  it('a task stays a task where both answer to words of their own', async () => {
    const chat = week().given({ title: 'Call the bank', due: '2026-11-24' })
    await chat.say('move call the bank to friday')
    expect(chat.calls.at(-1)?.tool).toBe('task_edit')
  })

  it('asks which one when several are meant', async () => {
    const chat = new CalendarConversation(
      event('Call with Joe', '2026-11-23T10:00', '2026-11-23T10:30'),
      event('Call with Joan', '2026-11-24T10:00', '2026-11-24T10:30'),
    )
    expect(await chat.say('cancel the call')).toMatch(/Which one shall I cancel\?\n1\. Call with Joe/)
    expect(await chat.say('joan')).toMatch(/“Call with Joan” waits/)
  })
})
