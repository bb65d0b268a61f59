import type { NewTask } from '../../tasks/task'
import type { Act } from './act'
import type { Days } from './days'

/** What there is to do, what was done, and what is late. */
export function tasksOf(days: Days): Act[] {
  const { day, workday, next, ago } = days
  const add = (at: string, input: NewTask, as?: string): Act => ({
    operation: 'task.add',
    input,
    at,
    ...(as && { as }),
  })
  const done = (at: string, what: string): Act => ({
    operation: 'task.complete',
    input: {},
    at,
    of: { what, field: 'taskId' },
  })
  const part = (at: string, title: string, of: string, as?: string): Act => ({
    ...add(at, { title }, as),
    of: { what: of, field: 'parentId' },
  })
  return [
    add(ago(6, '08:42'), { title: 'Pick the dates for the pilot', due: day(-4), tags: ['pilot'] }, 'dates'),
    add(ago(6, '08:44'), { title: 'Read Wen’s notes from the interviews', due: day(-3), tags: ['research'] }, 'notes'),
    add(
      ago(6, '09:10'),
      { title: 'Letter to the board', due: `${workday(1)}T16:00`, priority: 'high', tags: ['board'], notes: letter },
      'letter',
    ),
    part(ago(6, '09:11'), 'Numbers from Tomás', 'letter', 'numbers'),
    part(ago(6, '09:11'), 'One page on the pilot', 'letter'),
    part(ago(6, '09:12'), 'Have Priya read it', 'letter'),
    add(ago(5, '18:05'), { title: 'Oat milk', list: 'Groceries' }),
    add(ago(5, '18:05'), { title: 'Limes', list: 'Groceries' }),
    add(ago(5, '18:06'), { title: 'Coffee beans', list: 'Groceries' }, 'coffee'),
    add(ago(5, '18:30'), { title: 'Adapter for US sockets', list: 'Packing' }),
    add(ago(5, '18:30'), { title: 'Noise-cancelling headphones', list: 'Packing' }),
    add(ago(5, '18:31'), { title: 'A present for Amara’s team', list: 'Packing' }),
    done(ago(4, '16:48'), 'dates'),
    add(ago(4, '17:02'), { title: 'Answer Jonas about the joint workshop', due: day(-1), priority: 'medium' }),
    add(ago(4, '17:20'), { title: 'Water the plants', due: day(0), recurrence: 'FREQ=WEEKLY;INTERVAL=1' }),
    add(ago(3, '10:31'), {
      title: 'Approve the budget for the test lab',
      due: `${workday(0)}T12:00`,
      priority: 'high',
    }),
    add(ago(3, '10:36'), { title: 'Send expenses', due: workday(-1), recurrence: 'FREQ=MONTHLY' }),
    done(ago(3, '15:05'), 'notes'),
    add(ago(3, '15:40'), { title: 'Write up what we learned about onboarding', due: workday(2), tags: ['research'] }),
    done(ago(2, '11:15'), 'numbers'),
    add(ago(2, '11:40'), { title: 'Choose a room for the offsite', due: day(0), tags: ['offsite'] }),
    add(ago(2, '19:12'), { title: 'Call the bicycle shop', remind: `${workday(1)}T09:30` }),
    add(ago(2, '19:15'), { title: 'Book a table for Noor’s birthday', due: next(5), tags: ['family'] }),
    done(ago(1, '08:20'), 'coffee'),
    add(ago(1, '09:03'), { title: 'Renew the passport', notes: 'The form and two photos are in the blue folder.' }),
    add(ago(1, '14:25'), { title: 'Cancel the old phone plan', list: 'Household' }),
    add(ago(1, '14:26'), { title: 'Descale the coffee machine', list: 'Household', priority: 'low' }),
    add(ago(1, '17:48'), { title: 'Prepare questions for Amara', due: `${workday(0)}T13:30`, tags: ['pilot'] }),
  ]
}

const letter = 'Two pages at most. What changed since spring, what the pilot is to show, what we ask for.'
