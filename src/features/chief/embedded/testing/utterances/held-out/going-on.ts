import { add, agenda, event, onEvent, onTask, remind, type Saying, says } from '../saying'

/** Mixed requests, corrections and negations; only scored, never tuned on. */
export const goingOn: Saying[] = [
  [
    'remind me to pay the plumber on Monday and what do I have on Tuesday?',
    remind('Pay the plumber', '2026-11-23'),
    agenda('2026-11-24'),
  ],
  [
    'cancel yoga and put a massage on my calendar for Wednesday at 6pm',
    onEvent('cancel', 'Yoga class'),
    event('Massage', '2026-11-25T18:00'),
  ],
  [
    'add cheese to the shopping list, then tick off milk',
    add('Cheese', { list: 'shopping' }),
    onTask('complete', 'Milk'),
  ],
  [
    'Move the meeting with Tom to 4pm. Also remind me tomorrow to bring the files.',
    onEvent('move', 'Meeting with Tom', { start: '2026-11-23T16:00' }),
    remind('Bring the files', '2026-11-21'),
  ],
  [
    'I called John, so delete the reminder for the dentist and show my agenda for tomorrow',
    onTask('complete', 'Call John'),
    onTask('remove', 'Dentist appointment'),
    agenda('2026-11-21'),
  ],
  [
    'schedule a call with Uma on Monday at 2 and add prepare the call with Uma to my tasks',
    event('Call with Uma', '2026-11-23T14:00'),
    add('Prepare the call with Uma'),
  ],
  [
    'add sunscreen to the camping list and batteries to the shopping list',
    add('Sunscreen', { list: 'camping' }),
    add('Batteries', { list: 'shopping' }),
  ],
  [
    'what’s on my agenda tomorrow, and remind me at 8 to check in',
    agenda('2026-11-21'),
    remind('Check in', '2026-11-20T20:00'),
  ],
  [
    ['remind me to email Rita on Monday at 10', 'sorry, I meant Tuesday'],
    onTask('edit', 'Email Rita', { due: '2026-11-24T10:00', remind: '2026-11-24T10:00' }),
  ],
  [
    ['remind me to email Rita on Monday at 10', 'no, at 11'],
    onTask('edit', 'Email Rita', { due: '2026-11-23T11:00', remind: '2026-11-23T11:00' }),
  ],
  [
    ['schedule a call with Omar on Monday at 10', 'not Monday, Tuesday'],
    onEvent('move', 'Call with Omar', { start: '2026-11-24T10:00' }),
  ],
  [
    ['schedule a call with Omar on Monday at 10', 'call it Omar catch-up'],
    onEvent('edit', 'Call with Omar', { title: 'Omar catch-up' }),
  ],
  [['schedule a call with Omar on Monday at 10', 'cancel that'], onEvent('cancel', 'Call with Omar')],
  [['schedule a meeting with Ines on Monday', 'quarter past three'], event('Meeting with Ines', '2026-11-23T15:15')],
  [['schedule a meeting with Ines on Monday', 'forget it'], says('nothing')],
  [['add fix the door to my tasks', 'due Thursday'], onTask('edit', 'Fix the door', { due: '2026-11-26' })],
  [['add fix the door to my tasks', 'I already did that'], onTask('complete', 'Fix the door')],
  [
    ['add fix the door to my tasks', 'take that back'],
    ['receipt_undo_last', {}],
  ],
  [['add yeast to the shopping list', 'also butter'], add('Butter', { list: 'shopping' })],
  [['show the shopping list', 'mark the second one as done'], onTask('complete', 'Bread')],
  [['what do I have on Tuesday?', 'cancel it'], onEvent('cancel', 'Budget review')],
  [['what’s on my calendar on Monday', 'what about Thursday?'], agenda('2026-11-26')],
  [
    ['where is the meeting with Tom?', 'push it back by an hour'],
    onEvent('move', 'Meeting with Tom', { start: '2026-11-23T16:00' }),
  ],
  ['do not remind me of anything'],
  ["don't put that on my calendar"],
  ["I don't want to cancel the budget review"],
  [['cancel the budget review', 'no, leave it'], says('')],
]
