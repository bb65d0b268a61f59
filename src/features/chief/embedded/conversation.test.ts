import { describe, expect, it } from 'vitest'
import { Conversation, usualTools } from './testing/pretend-tools'

describe('one request', () => {
  it('“Remind me to call John tomorrow at 9” adds a task that rings then, and says so', async () => {
    const chat = new Conversation()
    const answer = await chat.say('Remind me to call John tomorrow at 9')
    expect(chat.calls).toEqual([
      { tool: 'task_add', input: { title: 'Call John', due: '2026-11-21T09:00', remind: '2026-11-21T09:00' } },
    ])
    expect(answer).toBe('I’ll remind you: “Call John”, tomorrow at 9:00.')
    expect(await chat.say("what's on my agenda tomorrow?")).toContain('9:00 [Call John](/tasks/')
  })

  it('several things for a list become several tasks on it', async () => {
    const chat = new Conversation()
    await chat.say('add milk, eggs and bread to my shopping list')
    expect(chat.tasks.map(({ title, list }) => [title, list])).toEqual([
      ['Milk', 'shopping'],
      ['Eggs', 'shopping'],
      ['Bread', 'shopping'],
    ])
    await chat.say('and also butter')
    expect(chat.tasks.at(-1)).toMatchObject({ title: 'Butter', list: 'shopping' })
  })

  it('several requests in one message are done in their order', async () => {
    const chat = new Conversation()
    const answer = await chat.say(
      "Remind me to call John tomorrow at 9 and add milk to my shopping list. Also what's on my agenda tomorrow?",
    )
    expect(chat.calls.map(({ tool }) => tool)).toEqual(['task_add', 'task_add', 'agenda_read'])
    expect(answer).toMatch(/Call John[\s\S]*Milk[\s\S]*Tomorrow: 1 thing/)
  })

  it('a task is found by words that are not quite its title', async () => {
    const chat = new Conversation().given({ title: 'Write the quarterly report' }, { title: 'Call Anna' })
    expect(await chat.say('I finished the report')).toBe('Done: “Write the quarterly report”.')
  })
})

describe('a conversation', () => {
  it('goes on from what was just said: another time, another name, undo and back', async () => {
    const chat = new Conversation()
    await chat.say('Remind me to call John tomorrow at 9')
    await chat.say('make it 10 instead')
    expect(chat.tasks[0]).toMatchObject({ due: { local: '2026-11-21T10:00' }, remind: { local: '2026-11-21T10:00' } })
    await chat.say('rename it to Call Johnny')
    expect(chat.tasks[0]).toMatchObject({ title: 'Call Johnny' })
    await chat.say('undo that')
    expect(chat.tasks[0]).toMatchObject({ title: 'Call John' })
    await chat.say('bring it back')
    expect(chat.calls).toEqual([{ tool: 'receipt_undo_last', input: {} }])
  })

  it('“the second one” is the second of the list just shown, also after the first was done', async () => {
    const chat = new Conversation().given(
      { title: 'Milk', list: 'shopping' },
      { title: 'Eggs', list: 'shopping' },
      { title: 'Bread', list: 'shopping' },
    )
    await chat.say("what's on my shopping list?")
    await chat.say('I bought the milk')
    await chat.say('check off the second one')
    expect(chat.tasks.filter(({ doneAt }) => doneAt).map(({ title }) => title)).toEqual(['Milk', 'Eggs'])
  })

  it('asks which one when several fit, and takes a number, a place or a title', async () => {
    for (const reply of ['2', 'the second one', 'joan']) {
      const chat = new Conversation().given({ title: 'Call John' }, { title: 'Call Joan' })
      const question = await chat.say('complete the call')
      expect(question).toContain('1. Call John\n2. Call Joan')
      expect(chat.calls.map(({ tool }) => tool)).not.toContain('task_complete')
      expect(await chat.say(reply)).toBe('Done: “Call Joan”.')
    }
  })

  it('asks when, if a reminder has no time, and takes the answer for it', async () => {
    const chat = new Conversation()
    expect(await chat.say('remind me to buy milk')).toContain('When should I remind you?')
    await chat.say('at 5')
    expect(chat.tasks[0]).toMatchObject({ title: 'Buy milk', remind: { local: '2026-11-20T17:00' } })
  })

  it('an open question is dropped when another request comes', async () => {
    const chat = new Conversation()
    await chat.say('remind me to buy milk')
    expect(await chat.say("what's overdue?")).toBe('Nothing is overdue.')
  })

  it('“and tomorrow?” asks the same of another day', async () => {
    const chat = new Conversation()
    await chat.say('what do I have today?')
    await chat.say('and tomorrow?')
    expect(chat.calls).toEqual([{ tool: 'agenda_read', input: { date: '2026-11-21', days: 1 } }])
  })
})

describe('honesty', () => {
  it('what waits for approval is not called done', async () => {
    const chat = new Conversation().given({ title: 'Write report' })
    expect(await chat.say('delete the report')).toBe(
      'Deleting “Write report” waits for your approval. Nothing has changed yet.',
    )
    expect(chat.tasks).toHaveLength(1)
  })

  it('a failed change is told with the sentence of the failure', async () => {
    const chat = new Conversation()
    chat.extra.set('task_add', () => {
      throw new Error('The reminder would be in the past. Pick a later time.')
    })
    expect(await chat.say('remind me to call John tomorrow at 9')).toBe(
      'The reminder would be in the past. Pick a later time.',
    )
  })

  it('offers a reminder for a timer', async () => {
    const chat = new Conversation()
    expect(await chat.say('set a timer for 10 minutes')).toMatch(/can’t set alarms or timers, but .*Shall I\?/)
    await chat.say('yes')
    expect(chat.tasks[0]).toMatchObject({ title: 'Check on the timer', remind: { local: '2026-11-20T14:10' } })
  })

  it('takes back the last two things at once', async () => {
    const chat = new Conversation()
    await chat.say('add milk to my list')
    await chat.say('add bread to my list')
    await chat.say('undo the last two things')
    expect(chat.calls.at(-1)).toEqual({ tool: 'receipt_undo_last', input: { turns: 2 } })
  })

  it('says what it cannot do and what it can, without calling anything', async () => {
    const chat = new Conversation()
    const answer = await chat.say("what's the weather in Berlin?")
    expect(answer).toMatch(/^I can’t look up the weather\. I can add tasks/)
    expect(chat.calls).toEqual([])
  })

  it('offers a task for an event, and adds it only after a yes', async () => {
    const chat = new Conversation()
    expect(await chat.say('schedule a meeting with Anna on Thursday at 2pm')).toContain('Shall I?')
    expect(chat.tasks).toEqual([])
    await chat.say('yes please')
    expect(chat.tasks[0]).toMatchObject({ title: 'Meeting with Anna', due: { local: '2026-11-26T14:00' } })
  })

  it('a task that is not there is not made up', async () => {
    const chat = new Conversation().given({ title: 'Call Anna' })
    expect(await chat.say('mark the invoice as done')).toBe('I can’t find a task called “invoice”.')
  })
})

describe('operations that nobody wrote a skill for', () => {
  const noteTools = (): typeof usualTools => [
    ...usualTools,
    {
      type: 'function',
      name: 'note_pin',
      description: 'Pins a note.',
      inputSchema: {
        type: 'object',
        properties: {
          noteId: { type: 'string', pattern: '^note_[A-Za-z0-9-]+$' },
          until: { type: 'string', description: 'A day (2026-11-20) or a local day and time in the person’s zone.' },
          color: { type: 'string', enum: ['red', 'blue'] },
        },
        required: ['noteId', 'color'],
      },
      providerOptions: {
        adjutant: {
          operation: 'note.pin',
          title: 'Pin a note',
          effect: 'write',
          phrases: ['pin {note} in {color} until {until}', 'pin {note} to the top'],
        },
      },
    },
    {
      type: 'function',
      name: 'note_list',
      description: 'Lists notes.',
      inputSchema: { type: 'object', properties: { search: { type: 'string' } } },
      providerOptions: {
        adjutant: { operation: 'note.list', title: 'List notes', effect: 'read', phrases: ['show my notes'] },
      },
    },
  ]
  const withNotes = () => {
    const chat = new Conversation(undefined, noteTools())
    const notes = [
      { id: 'note_1', title: 'Wifi password' },
      { id: 'note_2', title: 'Holiday ideas' },
    ]
    chat.extra.set('note_list', () => ({ notes }))
    chat.extra.set('note_pin', ({ noteId }) => notes.find(({ id }) => id === noteId))
    return chat
  }

  it('work by their phrases alone, with inputs read by the schema and things looked up', async () => {
    const chat = withNotes()
    expect(await chat.say('pin the holiday ideas in blue until friday next week')).toBe(
      'Done: pin a note (“Holiday ideas”).',
    )
    expect(chat.calls.at(-1)).toEqual({
      tool: 'note_pin',
      input: { noteId: 'note_2', color: 'blue', until: '2026-11-27' },
    })
    expect(await chat.say('show my notes')).toBe('Notes:\n- Wifi password\n- Holiday ideas')
  })

  it('ask for an input that is missing, and go on with the answer', async () => {
    const chat = withNotes()
    expect(await chat.say('pin the wifi password to the top')).toBe('Pin a note: which color? (red, blue)')
    await chat.say('red')
    expect(chat.calls.at(-1)).toEqual({ tool: 'note_pin', input: { noteId: 'note_1', color: 'red' } })
  })
})

it('what one says not to do is not done', async () => {
  for (const said of [
    "don't add milk to my list",
    'please do not remind me about the rent',
    "I don't want to delete the task",
  ]) {
    const chat = new Conversation()
    await chat.say(said)
    expect(chat.calls, said).toEqual([])
  }
})
