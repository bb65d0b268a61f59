import { describe, expect, it } from 'vitest'
import { CalendarConversation } from './testing/pretend-calendar'

/** Says them one after the other and gives the last answer. */
async function answerTo(...sayings: string[]) {
  const chat = new CalendarConversation()
  let answer = ''
  for (const said of sayings) answer = await chat.say(said)
  return answer
}

describe('about the event just spoken of', () => {
  const meeting = 'my meeting with Sam is at 3pm on Tuesday'
  it.each([
    ['where is it?', /has no place; it is on Tuesday at 15:00/],
    ['how long is it', /takes 30 minutes/],
    ['when does it end?', /ends at 15:30/],
    ['who is coming?', /Nobody is named/],
    ['does it repeat?', /does not repeat/],
    ['it’s at the Blue Room', /Tuesday at 15:00–15:30, at Blue Room/],
    ['invite sam@example.com', /Added sam@example.com/],
    ['remind me half an hour before', /I’ll remind you: “Meeting with Sam”, Tuesday at 14:30/],
    ['remind me the day before', /I’ll remind you: “Meeting with Sam”, Monday at 15:00/],
  ])('“%s”', async (said, answer) => {
    expect(await answerTo(meeting, said)).toMatch(answer)
  })

  it('a question that nothing was spoken of for is not answered from nowhere', async () => {
    expect(await answerTo('where is it?')).not.toMatch(/has no place/)
  })
})

describe('about the task just spoken of', () => {
  const task = 'add dentist to my todo for Monday'
  it.each([
    ['priority high', /now has high priority/],
    ['it’s urgent', /now has high priority/],
    ['add a note: ask about the crown', /Added the note to “Dentist”/],
    ['tag it health', /now tagged #health/],
    ['when is it due?', /“Dentist”: due Monday/],
    ['what list is it on?', /on your ordinary list/],
    ['make it a reminder', /“Dentist” is now Monday at 9:00/],
    ['remind me a week before', /would have been .* When shall I remind you/],
    ['cancel it', /Deleting “Dentist” waits for your approval/],
  ])('“%s”', async (said, answer) => {
    expect(await answerTo(task, said)).toMatch(answer)
  })
})

describe('an event said by what it is', () => {
  it.each([
    ['dentist tomorrow at 3pm', { title: 'Dentist', start: '2026-11-21T15:00' }],
    ['standup every weekday at 9:15 for 15 minutes', { title: 'Standup', minutes: 15 }],
    ['I need to be at the dentist on Monday at 3', { title: 'Dentist', start: '2026-11-23T15:00' }],
    ['we’re having a team dinner next Friday at 7', { title: 'Team dinner', start: '2026-11-27T19:00' }],
    ['schedule a meeting with Sam at 3pm on Tuesday', { title: 'Meeting with Sam', start: '2026-11-24T15:00' }],
    ['block two hours for deep work tomorrow morning', { title: 'Deep work', minutes: 120 }],
  ])('“%s”', async (said, input) => {
    const chat = new CalendarConversation()
    await chat.say(said)
    expect(chat.calls.find(({ tool }) => tool === 'event_add')?.input).toMatchObject(input)
  })

  it('“and another” is a second one on the same day', async () => {
    const chat = new CalendarConversation()
    await chat.say('schedule a call with Sam on Monday at 10 and another with Priya at 11')
    expect(chat.events.map(({ start }) => start.local)).toEqual(['2026-11-23T10:00', '2026-11-23T11:00'])
    expect(chat.events[1]?.place).toBeNull()
  })
})

describe('about whole days', () => {
  const full = () =>
    new CalendarConversation(
      { title: 'Review', start: { local: '2026-11-24T10:00' }, end: { local: '2026-11-24T11:00' } },
      { title: 'Interview', start: { local: '2026-11-24T10:30' }, end: { local: '2026-11-24T11:30' } },
    )

  it('finds what overlaps, and says when nothing does', async () => {
    expect(await full().say('am I double booked on Tuesday?')).toMatch(/^Yes, once .*“Review”.*“Interview”/s)
    expect(await full().say('any conflicts on Wednesday?')).toMatch(/^No, nothing overlaps/)
  })

  it('clears a day only after approval', async () => {
    const chat = full()
    expect(await chat.say('clear my schedule on Tuesday')).toMatch(/waits for your approval/)
    expect(chat.events).toHaveLength(2)
    expect(await full().say('clear my schedule on Wednesday')).toMatch(/nothing to cancel/)
  })

  it('a length with somebody is a wish for a time, not an event', async () => {
    const chat = full()
    await chat.say('30 minutes with Sam this week, not before 10')
    expect(chat.calls.map(({ tool }) => tool)).toContain('calendar_free_slots')
    expect(chat.events).toHaveLength(2)
  })

  it('tells what is next', async () => {
    expect(await full().say('what’s my next meeting?')).toMatch(/^Next is “Review”: Tuesday at 10:00–11:00/)
  })
})

describe('while something waits for approval', () => {
  const cancelled = ['my meeting with Sam is at 3pm on Tuesday', 'cancel it']
  it('a yes in words does not approve it, and says what does', async () => {
    expect(await answerTo(...cancelled, 'yes')).toMatch(/press Approve/)
    expect(await answerTo(...cancelled, 'never mind')).toMatch(/Nothing has changed.*Reject/)
  })
})
