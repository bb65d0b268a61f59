import { describe, expect, it } from 'vitest'
import { briefingTools, pretendBriefings } from './testing/pretend-briefings'
import { CalendarConversation } from './testing/pretend-calendar'
import { phraseTool } from './testing/pretend-tools'
import { readBriefing } from './understanding/inputs/briefing/briefing-request'
import { readDecision } from './understanding/inputs/briefing/decision'

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
        'what now?',
        'I have 30 minutes, what should I do?',
      ],
      { ...all, ask: 'next' },
    ],
    [
      [
        'anything urgent?',
        'is there anything urgent today?',
        'what needs my attention?',
        'what is urgent',
        'is there anything I need to deal with right now?',
      ],
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
    [['plan my week', 'what does my week look like?'], { kind: 'week', ask: 'ahead', from: today, to: '2026-11-29' }],
    [['plan this week'], { kind: 'week', ask: 'ahead', from: today, to: '2026-11-22' }],
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
        'where are we with the venue?',
        'what did I say about the venue?',
        'why did we choose the venue',
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
        'get me a coffee',
        'prepare dinner',
        'get lunch with Anna on Friday',
        'what is the status of my order',
        'give me an overview of the stock market',
        'plan a trip to Rome',
        'what is the plan for retirement',
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

it.each([
  ['I decided to go with the blue one for the logo', { chosen: 'the blue one', about: 'the logo' }],
  ['we decided to use Postgres for the database', { chosen: 'Postgres', about: 'the database' }],
  ['let’s go with the Grand for the offsite', { chosen: 'the Grand', about: 'the offsite' }],
  ['I’ve decided against the Ritz', { chosen: 'against it', about: 'the Ritz' }],
  ['we’re going with the later train', { chosen: 'the later train', about: null }],
  ['I decided to cancel the gym', { chosen: 'to cancel the gym', about: 'the gym' }],
  ['our decision on the venue is the Grand', { chosen: 'the Grand', about: 'the venue' }],
  ['did we decide on the venue?', null],
  ['I am going for a run', null],
  ['go with me to the shop', null],
])('“%s” tells a decision or none', (said, told) => {
  expect(readDecision(said)).toEqual(told)
})

it('a decision told without its subject is recorded once one says what it was about', async () => {
  const chat = conversation()
  chat.tools.push(phraseTool('decision.record', []))
  chat.extra.set('decision_record', ({ about, chosen }) => ({ id: 'memory_1', text: `${about}: chose ${chosen}.` }))
  expect(await chat.say('I decided to go with the blue one')).toBe(
    'I’ll record that you chose the blue one. What was it about?',
  )
  expect(await chat.say('the logo')).toContain('the logo: chose the blue one.')
  expect(chat.calls).toEqual([{ tool: 'decision_record', input: { about: 'the logo', chosen: 'the blue one' } }])
  await chat.say('I decided to go with the red poster')
  expect(chat.calls.at(-1)?.input).toEqual({ about: 'the poster', chosen: 'the red poster' })
})

it('what a briefing suggests is taken by a yes or by its place, and by nothing else', async () => {
  const chat = conversation().given({ title: 'Send the offer', due: '2026-11-18' })
  const own = chat.extra.get('briefing_day')!
  const suggestion = {
    ...{ id: 'late:task_1:x', label: 'Move it', reason: 'It was due.', choice: 'moving it to 23 November 2026, 9:00' },
    ...{ rule: 'late', about: 'Send the offer', traits: [], until: null, operation: 'task.edit' },
    ...{ input: { taskId: 'task_1', due: '2026-11-23T09:00' }, holds: { operation: 'task.get', input: {}, like: {} } },
  }
  chat.extra.set('briefing_day', (input) => ({ ...(own(input) as object), suggestions: [suggestion] }))
  expect(await chat.say('plan my day')).toMatch(/^Today: 1 event and 1 late/)
  expect(chat.calls.map(({ tool }) => tool)).toEqual(['briefing_day'])
  expect(await chat.say('yes, do that')).toBe('Done: “Send the offer”, moving it to 23 November 2026, 9:00.')
  expect(chat.calls).toEqual([{ tool: 'task_edit', input: { taskId: 'task_1', due: '2026-11-23T09:00' } }])
})

it('when one last met somebody is told from what is over', async () => {
  const chat = conversation()
  expect(await chat.say('when did I last meet Zoe?')).toBe('I see no meeting with Zoe in the past year.')
  chat.events.push({
    ...chat.events[0]!,
    title: 'Lunch with Zoe',
    start: { local: '2026-11-12T12:00' },
    end: { local: '2026-11-12T13:00' },
  })
  expect(await chat.say('when did I last meet Zoe?')).toBe(
    'You last met Zoe Thursday 12 November at 12:00–13:00: “Lunch with Zoe”.',
  )
})
