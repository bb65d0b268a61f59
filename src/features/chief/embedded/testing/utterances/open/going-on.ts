import { add, agenda, event, onEvent, onTask, remind, type Saying, says } from '../saying'

/** Several requests at once, corrections, negations, and what goes on from what was said before. */
export const goingOn: Saying[] = [
  ["remind me to call John tomorrow and what's on my agenda?", remind('Call John', '2026-11-21'), agenda('2026-11-20')],
  [
    'move the budget review to four and remind me to tell Sam tomorrow',
    onEvent('move', 'Budget review', { start: '2026-11-24T16:00' }),
    remind('Tell Sam', '2026-11-21'),
  ],
  [
    'add bananas to the shopping list and remind me to go shopping at 6',
    add('Bananas', { list: 'shopping' }),
    remind('Go shopping', '2026-11-20T18:00'),
  ],
  [
    'Cancel the yoga class. Then schedule a call with Ben on Wednesday at 6pm.',
    onEvent('cancel', 'Yoga class'),
    event('Call with Ben', '2026-11-25T18:00'),
  ],
  ['mark pay rent as done and show me my agenda for Monday', onTask('complete', 'Pay rent'), agenda('2026-11-23')],
  [
    'I finished the report, please also delete the passport task',
    onTask('complete', 'Write the quarterly report'),
    onTask('remove', 'Renew passport'),
  ],
  [
    'schedule lunch with Sam on Tuesday at 12:30, and add buy flowers to my tasks',
    event('Lunch with Sam', '2026-11-24T12:30'),
    add('Buy flowers'),
  ],
  ['what do I have tomorrow and on Monday?', agenda('2026-11-21'), agenda('2026-11-23')],
  [
    ['remind me to call Sue on Tuesday at 9', 'no, I meant Thursday'],
    onTask('edit', 'Call Sue', { due: '2026-11-26T09:00', remind: '2026-11-26T09:00' }),
  ],
  [
    ['remind me to call Sue on Tuesday at 9', 'not Tuesday, Wednesday'],
    onTask('edit', 'Call Sue', { due: '2026-11-25T09:00', remind: '2026-11-25T09:00' }),
  ],
  [
    ['schedule a call with Joe on Tuesday at 9', 'make it 10 instead'],
    onEvent('move', 'Call with Joe', { start: '2026-11-24T10:00' }),
  ],
  [
    ['schedule a call with Joe on Tuesday at 9', 'actually, Wednesday'],
    onEvent('move', 'Call with Joe', { start: '2026-11-25T09:00' }),
  ],
  [['schedule a meeting with Joe on Thursday', 'at half past two'], event('Meeting with Joe', '2026-11-26T14:30')],
  [['schedule a meeting with Joe on Thursday', 'never mind'], says('nothing')],
  [['add buy paint to my tasks', 'make it urgent'], onTask('edit', 'Buy paint', { priority: 'high' })],
  [
    ['add buy paint to my tasks', 'undo that'],
    ['receipt_undo_last', {}],
  ],
  [['add buy paint to my tasks', 'and brushes'], add('Brushes')],
  [['add apples to the shopping list', 'and pears too'], add('Pears', { list: 'shopping' })],
  [['what is on my shopping list', 'delete the first one'], onTask('remove', 'Milk')],
  [['what do I have on Monday?', 'and on Tuesday?'], agenda('2026-11-24')],
  [
    ['what do I have on Monday?', 'move the second one to 5pm'],
    onEvent('move', 'Standup', { start: '2026-11-23T17:00' }),
  ],
  [
    ['when is the budget review?', 'move it to Friday'],
    onEvent('move', 'Budget review', { start: '2026-11-27T15:00' }),
  ],
  [['when is the budget review?', 'who is coming?'], says('Lisa')],
  ["don't add milk to my list"],
  ["don't remind me about the rent"],
  ["no, don't cancel the yoga class"],
  ['please do not delete anything'],
  [['delete the passport task', 'no'], says('')],
]
