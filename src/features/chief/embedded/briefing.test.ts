import { expect, it } from 'vitest'
import { CalendarConversation } from './testing/pretend-calendar'
import { Conversation } from './testing/pretend-tools'

const today = () =>
  new CalendarConversation({
    title: 'Standup',
    start: { local: '2026-11-20T16:00' },
    end: { local: '2026-11-20T16:30' },
  }).given({ title: 'Pay rent', due: '2026-11-20' }, { title: 'Sort the photos' })

it('“plan my day” names what is fixed, where there is time, and what to begin with and why', async () => {
  for (const said of ['plan my day', 'brief me', 'help me organise my day', 'what should I focus on today?']) {
    const answer = await today().say(said)
    expect(answer).toMatch(/^Today: 1 event and 1 task\.\n- 16:00–16:30 Standup/)
    expect(answer).toContain('You have a free hour at 9:00 or at 10:00.')
    expect(answer).toContain('I would begin with “Pay rent”: it is due today.')
  }
})

it('a plan begins with what is late, also without a calendar', async () => {
  const chat = new Conversation().given(
    { title: 'Send the offer', due: '2026-11-18' },
    { title: 'Pay rent', due: '2026-11-20' },
  )
  expect(await chat.say('plan my day')).toContain(
    'I would begin with “Send the offer”: it was due Wednesday 18 November.',
  )
})

it('“summarise my week” counts what was finished and what took place', async () => {
  const chat = today()
  await chat.say('I sorted the photos')
  const answer = await chat.say('summarise my week')
  expect(answer).toMatch(/You finished 1 task:\n- Sort the photos/)
  expect(answer).toMatch(/Still to come:\n- Today 16:00–16:30 Standup/)
})

it('“what did I miss?” names what is late, or says that nothing was missed', async () => {
  expect(await new Conversation().say('what did I miss?')).toMatch(/^You missed nothing/)
  for (const said of ['what did I miss?', 'catch me up', 'what happened while I was away?']) {
    const chat = new Conversation()
    chat.extra.set('agenda_read', () => ({
      date: '2026-11-20',
      days: 1,
      timed: [],
      anytime: [],
      reminders: [],
      overdue: [{ id: 'task_9', title: 'Send the offer' }],
    }))
    expect(await chat.say(said)).toMatch(/^Late:\n- Send the offer/)
  }
})
