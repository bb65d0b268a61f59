import { describe, expect, it } from 'vitest'
import { briefingTools, pretendBriefings } from './testing/pretend-briefings'
import { CalendarConversation } from './testing/pretend-calendar'
import { readBriefing } from './understanding/inputs/briefing-request'

const dates = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }

function conversation() {
  const chat = new CalendarConversation({
    title: 'Standup',
    start: { local: '2026-11-20T16:00' },
    end: { local: '2026-11-20T16:30' },
  })
  chat.tools.push(...briefingTools)
  pretendBriefings(chat)
  return chat
}

describe('what is asked for is read from many ways to say it', () => {
  const today = '2026-11-20'
  const week = { from: '2026-11-16', to: '2026-11-22' }
  const all = { kind: 'day', date: today, ask: 'all' }
  it.each<[string[], object | null]>([
    [
      [
        'plan my day',
        'brief me',
        'help me organise my day',
        'what’s my day like?',
        'what does my day look like',
        'give me a rundown',
        'Plan today',
        'walk me through my day',
        'my daily briefing please',
        'how is my day looking?',
      ],
      all,
    ],
    [['brief me for tomorrow', 'plan tomorrow', 'what’s my day like tomorrow?'], { ...all, date: '2026-11-21' }],
    [
      [
        'what should I do next?',
        'what should I focus on today?',
        'where should I start?',
        'what are my priorities today',
        'what’s next?',
      ],
      { ...all, ask: 'next' },
    ],
    [
      ['anything urgent?', 'is there anything urgent today?', 'what needs my attention?', 'what is urgent'],
      { ...all, ask: 'urgent' },
    ],
    [
      ['summarise my week', 'sum up the week', 'recap this week', 'how was my week?', 'weekly review'],
      { kind: 'week', ask: 'all', ...week },
    ],
    [['recap yesterday', 'summarize yesterday'], { kind: 'week', ask: 'all', from: '2026-11-19', to: '2026-11-19' }],
    [
      [
        'what have I done this week?',
        'what did I get done this week',
        'which tasks have I finished this week?',
        'show me what I completed this week',
      ],
      { kind: 'week', ask: 'done', ...week },
    ],
    [['what did I do last week'], { kind: 'week', ask: 'done', from: '2026-11-09', to: '2026-11-15' }],
    [['plan my week', 'what does my week look like?'], { kind: 'week', ask: 'all', from: today, to: '2026-11-22' }],
    [
      [
        'what did I miss?',
        'catch me up',
        'what happened while I was away?',
        'what’s new?',
        'anything new?',
        'bring me up to speed',
      ],
      { kind: 'since', since: null },
    ],
    [['what did I miss since yesterday?', 'what happened since yesterday'], { kind: 'since', since: '2026-11-19' }],
    [['what happened since Tuesday?'], { kind: 'since', since: '2026-11-17' }],
    [['what happened overnight?'], { kind: 'since', since: '2026-11-19T18:00' }],
    [
      [
        'prepare me for my meeting with Sam',
        'brief me for the meeting with Sam',
        'what should I know before my call with Sam?',
        'prep me for my 1:1 with Sam',
        'get me ready for my meeting with Sam',
        'prepare me for talking to Sam',
      ],
      { kind: 'meeting', search: 'Sam', at: null },
    ],
    [
      ['prepare me for the 3 pm', 'prep me for my 3pm meeting', 'prepare me for my 3 o’clock'],
      { kind: 'meeting', search: null, at: '2026-11-20T15:00' },
    ],
    [
      ['prepare me for my next meeting', 'brief me on my next meeting', 'prepare me for the next one'],
      { kind: 'meeting', search: null, at: null },
    ],
    [['prepare me for the board meeting on Tuesday'], { kind: 'meeting', search: 'board', at: '2026-11-24' }],
    [
      [
        'what did we decide about the venue?',
        'what was decided about the venue',
        'did we decide anything about the venue?',
        'what is our decision on the venue',
        'remind me what we decided on the venue',
      ],
      { kind: 'decision', about: 'the venue' },
    ],
    [['which venue did we choose?'], { kind: 'decision', about: 'venue' }],
    [
      [
        'add a task to plan the week',
        'remind me to prepare for the meeting with Sam',
        'what is the weather',
        'summarise the news of the week',
        'move the review to Friday',
        'what is next week’s date',
        'I missed the bus',
        'urgent: call the bank',
        'what’s new in New York',
      ],
      null,
    ],
  ])('%j', (phrases, wanted) => {
    for (const said of phrases) expect(readBriefing(said, dates), said).toEqual(wanted)
  })
})

it('a day tells what is fixed and late with links, where there is time, and what to begin with and why', async () => {
  const chat = conversation().given(
    { title: 'Pay rent', due: '2026-11-20' },
    { title: 'Send [the] offer', due: '2026-11-18' },
  )
  const answer = await chat.say('plan my day')
  expect(answer).toMatch(/^Today: 1 event, 1 task due and 1 late\. Next is \[Standup\]\(\S+\) at 16:00\./)
  expect(answer).toContain('**Late**\n- [Send \\[the\\] offer](/tasks/task_2), was due Wednesday 18 November')
  expect(answer).toContain(
    'You are free 14:15–16:00. I would begin with [Send \\[the\\] offer](/tasks/task_2): it was due',
  )
})

it('a question for what is next gives one thing and the time there is for it; urgent says no when nothing is', async () => {
  const chat = conversation()
  expect(await chat.say('anything urgent?')).toMatch(/^Nothing is urgent: nothing is late, nothing is due today/)
  chat.given({ title: 'Pay rent', due: '2026-11-20' })
  expect(await chat.say('what should I do next?')).toMatch(
    /^Begin with \[Pay rent\]\(\S+\): it is due today\. You have 2 h until \[Standup\]/,
  )
})

it('a week counts what was finished, and a question for what was done tells nothing that is only due', async () => {
  const chat = conversation().given({ title: 'Sort the photos' }, { title: 'Pay rent', due: '2026-11-20' })
  await chat.say('I sorted the photos')
  expect(await chat.say('summarise my week')).toMatch(
    /^This week: you finished 1 task so far\. Still ahead: 1 event and 1 task due\./,
  )
  const done = await chat.say('what have I done this week?')
  expect(done).toMatch(/^This week you finished 1 task\.\n\n\*\*Finished\*\*\n- \[Sort the photos\]/)
  expect(done).not.toContain('rent')
})

it('what was missed is told since one was last here, or that it was nothing', async () => {
  const chat = conversation()
  expect(await chat.say('what did I miss?')).toBe(
    'You missed nothing since yesterday at 17:30, when you were last here.',
  )
  chat.given({ title: 'Send the offer', due: '2026-11-18' })
  expect(await chat.say('catch me up')).toContain('**Now late**\n- [Send the offer]')
})

it('a meeting that nobody knows is said to be unknown, with what is coming up', async () => {
  const chat = conversation()
  expect(await chat.say('prepare me for the standup')).toMatch(/^\[Standup\]\(\S+\) is in 1 h 30 min, 16:00–16:30/)
  expect(await chat.say('prepare me for my meeting with Zoe')).toMatch(
    /^I see no such meeting\. This is coming up:\n- Today 16:00/,
  )
})

it('what was not read is said, and a list that was cut on its way is counted whole', async () => {
  const chat = conversation()
  const own = chat.extra.get('briefing_day')!
  chat.extra.set('briefing_day', (input) => ({
    ...(own(input) as object),
    ...{ unread: ['calendar'], events: [], overdue: ['… 12 more were left out'] },
  }))
  const answer = await chat.say('plan my day')
  expect(answer).toContain('I could not read your calendar, so nothing of that is in here.')
})

it('“it” is what a briefing was about', async () => {
  const chat = conversation()
  await chat.say('prepare me for the standup')
  await chat.say('move it to 17:00')
  expect(chat.calls).toContainEqual({ tool: 'event_move', input: { eventId: 'event_1', start: '2026-11-20T17:00' } })
})
