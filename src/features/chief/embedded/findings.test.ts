import { describe, expect, it } from 'vitest'
import { Conversation, phraseTool, usualTools } from './testing/pretend-tools'

describe('what one has to do', () => {
  it('several things to buy become tasks, one each', async () => {
    const chat = new Conversation()
    await chat.say('I need to buy milk, eggs and bread')
    expect(chat.tasks.map(({ title }) => title)).toEqual(['Buy milk', 'Buy eggs', 'Buy bread'])
  })

  it.each([
    ['I have to pick up the suit on Saturday', 'Pick up the suit', '2026-11-21'],
    ['we must return the books by Tuesday', 'Return the books', '2026-11-24'],
    ['I really should finish the slides', 'Finish the slides', undefined],
  ])('“%s” adds a task', async (said, title, due) => {
    const chat = new Conversation()
    await chat.say(said)
    expect(chat.tasks.map((task) => [task.title, task.due?.local])).toEqual([[title, due]])
  })

  it('wishes and questions are no tasks', async () => {
    const chat = new Conversation()
    for (const said of ['I need to know the time', 'I have to go', 'I need directions to the airport'])
      await chat.say(said)
    expect(chat.tasks).toEqual([])
  })

  it('a report of something done completes it, once, also when told to', async () => {
    for (const said of ['The plants are watered, mark it done', 'the plants have been watered']) {
      const chat = new Conversation().given({ title: 'Water the plants' }, { title: 'Plant a tree' })
      expect(await chat.say(said)).toBe('Done: “Water the plants”.')
      expect(chat.calls.filter(({ tool }) => tool === 'task_complete')).toHaveLength(1)
    }
    expect(await new Conversation().say('The plants are watered, mark it done')).toMatch(/can’t find a task/)
  })

  it('“if not, add it” adds only what is missing', async () => {
    const chat = new Conversation().given({ title: 'Milk', list: 'shopping' })
    expect(await chat.say('is milk on my shopping list? if not, add it')).toBe(
      '“Milk” is already on your shopping list.',
    )
    await chat.say('check if I have eggs on my shopping list, if not, add them')
    expect(chat.tasks.map(({ title }) => title)).toEqual(['Milk', 'Eggs'])
  })
})

describe('looking', () => {
  it.each(['what do I have to do this week?', 'do I have something due on friday', 'show me what I have tomorrow'])(
    '“%s” is answered, not asked back',
    async (said) => {
      const chat = new Conversation()
      expect(await chat.say(said)).not.toMatch(/Shall I/)
      expect(chat.calls.map(({ tool }) => tool)).toContainEqual(expect.stringMatching(/^(?:agenda_read|task_list)$/))
    },
  )

  it('what is to be done this week holds what has no date, too', async () => {
    const chat = new Conversation().given({ title: 'Call Anna', due: '2026-11-21' }, { title: 'Sort the photos' })
    const answer = await chat.say('what do I have to do this week?')
    expect(answer).toMatch(/Call Anna[\s\S]*Without a date:\n- Sort the photos/)
  })

  it('help says what people do, in groups with examples, and only what there are tools for', async () => {
    for (const said of ['help', 'what can you do?', 'what are you able to do?', 'how can you help me?']) {
      const chat = new Conversation()
      const answer = await chat.say(said)
      expect(answer).toMatch(/\*\*Tasks and reminders\*\*[\s\S]*Remind me to call John[\s\S]*\*\*Your day\*\*/)
      expect(answer).not.toMatch(/_|Calendar|Travel|\w\.\w+ /)
      expect(chat.calls).toEqual([])
    }
  })
})

describe('operations without a skill', () => {
  const withTool = (operation: string, phrases: string[], output: object, properties: object = {}) => {
    const chat = new Conversation(undefined, [...usualTools, phraseTool(operation, phrases, properties)])
    chat.extra.set(operation.replace('.', '_'), () => output)
    return chat
  }

  it.each([
    [
      'profile.get',
      'show my profile',
      { name: 'Ada', email: 'ada@example.com', zone: 'Europe/Zurich', locale: 'en-GB', theme: 'dark' },
      'You are Ada (ada@example.com). Your time zone is Europe/Zurich, your language en-GB, and the theme is dark.',
    ],
    [
      'member.list',
      'list the members',
      {
        members: [
          { name: 'Ada', role: 'owner' },
          { name: 'Bob', role: 'member' },
        ],
      },
      '2 people are in this organization: Ada (owner) and Bob (member).',
    ],
    ['organization.get', 'show the organization', { id: 'org_1', name: 'Acme' }, 'You are working in “Acme”.'],
  ])('%s is told in a sentence', async (operation, said, output, words) => {
    expect(await withTool(operation, [said], output).say(said)).toBe(words)
  })

  it('a changed profile is told by what changed', async () => {
    const chat = withTool('profile.update', ['set my time zone to {zone}'], {}, { zone: { type: 'string' } })
    expect(await chat.say('set my time zone to Europe/Paris')).toBe('Your time zone is now Europe/Paris.')
  })
})

describe('what was spoken of', () => {
  it('“the oven one” and “its priority” are found', async () => {
    const chat = new Conversation()
    await chat.say('remind me to check the oven in 20 minutes')
    await chat.say('add call the plumber to my tasks')
    expect(await chat.say('move the oven one to 6pm')).toBe('“Check the oven” is now today at 18:00.')
    expect(await chat.say('change its priority to high')).toBe('“Check the oven” now has high priority.')
    expect(await chat.say('make its due date friday')).toMatch(/“Check the oven” is now .*Friday/)
  })

  it('“the second one” is of the last list that had several, however long ago', async () => {
    const chat = new Conversation().given({ title: 'Call John' }, { title: 'Buy shoes' }, { title: 'Sweep' })
    await chat.say('show my tasks')
    await chat.say('add fix the bike')
    await chat.say("what's on my agenda today?")
    expect(await chat.say('delete the second one')).toMatch(/“Buy shoes” waits for your approval/)
    expect(await chat.say('mark the fifth one as done')).toBe('There are only 3 in that list.')
  })

  it('a list of one is said to hold only one', async () => {
    const chat = new Conversation().given({ title: 'Milk', list: 'shopping' })
    await chat.say("what's on my shopping list?")
    expect(await chat.say('delete the second one')).toBe('There is only one in that list.')
  })

  it('“that day” is the day spoken of, in the same message and later', async () => {
    const chat = new Conversation()
    await chat.say('set a reminder for the 15th to pay the rent and then tell me my agenda for that day')
    expect(chat.calls.at(-1)).toEqual({ tool: 'agenda_read', input: { date: '2026-12-15', days: 1 } })
    await chat.say('and what do I have on the day after?')
    expect(chat.calls.at(-1)).toEqual({ tool: 'agenda_read', input: { date: '2026-12-16', days: 1 } })
  })

  it('a reminder without a time stands when the talk goes on to something else', async () => {
    const chat = new Conversation()
    await chat.say('remind me to buy milk')
    await chat.say('add call Anna to my tasks')
    expect(chat.tasks.map(({ title }) => title)).toEqual(['Buy milk', 'Call Anna'])
  })
})
