import type { Utterance } from './utterance'

const add = (input: Record<string, unknown>): [string, Record<string, unknown>] => ['task_add', input]
const at = (title: string, local: string, more: Record<string, unknown> = {}) =>
  add({ title, due: local, remind: local, ...more })

/** Written after the model was, to see how it fares; 58 of these 73 were right at first sight. */
export const later: Utterance[] = [
  [
    'hey can you remind me to drop off the package at the post office tomorrow afternoon',
    at('Drop off the package at the post office', '2026-11-21T15:00'),
  ],
  ['Remind me to send Lisa the photos tonight at 8', at('Send Lisa the photos', '2026-11-20T20:00')],
  ['remind me sunday at 10am to bake bread', at('Bake bread', '2026-11-22T10:00')],
  ['remind me about the webinar on nov 24 at 16:00', at('Webinar', '2026-11-24T16:00')],
  [
    'set a reminder for 5:30pm to pick up Leo from kindergarten',
    at('Pick up Leo from kindergarten', '2026-11-20T17:30'),
  ],
  [
    'remind me 10 minutes before the call at 4pm',
    add({ title: 'Call', due: '2026-11-20T16:00', remind: '2026-11-20T15:50' }),
  ],
  ['ping me in 45 min to turn off the stove', at('Turn off the stove', '2026-11-20T14:45')],
  [
    'i want a reminder every sunday at 7pm to plan the week',
    at('Plan the week', '2026-11-22T19:00', { recurrence: 'FREQ=WEEKLY;BYDAY=SU' }),
  ],
  [
    'remind me yearly on june 3 about our anniversary',
    at('Our anniversary', '2027-06-03', { recurrence: 'FREQ=YEARLY' }),
  ],
  ['remind me to invoice Acme on the last day of the month', at('Invoice Acme', '2026-11-30')],
  [
    'remind me to water the cactus every two weeks',
    at('Water the cactus', '2026-11-20', { recurrence: 'FREQ=WEEKLY;INTERVAL=2' }),
  ],
  ['Remind me first thing tomorrow to email the auditors', at('Email the auditors', '2026-11-21T09:00')],
  ['please remind me to check in for my flight 27 november 6am', at('Check in for my flight', '2026-11-27T06:00')],
  ['add yogurt to the shopping list please', add({ title: 'Yogurt', list: 'shopping' })],
  ['Put “sharpen the skis” on my winter list', add({ title: 'Sharpen the skis', list: 'winter' })],
  [
    'shopping list: add rice and beans',
    add({ title: 'Rice', list: 'shopping' }),
    add({ title: 'Beans', list: 'shopping' }),
  ],
  [
    'can you add paper towels and dish soap to the shopping list',
    add({ title: 'Paper towels', list: 'shopping' }),
    add({ title: 'Dish soap', list: 'shopping' }),
  ],
  ['add finish the deck by monday 9am', add({ title: 'Finish the deck', due: '2026-11-23T09:00' })],
  ['new task: call the vet tomorrow at 2pm', add({ title: 'Call the vet', due: '2026-11-21T14:00' })],
  [
    'create a to-do for submitting the visa form by next wednesday',
    add({ title: 'Submitting the visa form', due: '2026-11-25' }),
  ],
  ['task: buy a birthday card for Tim !high', add({ title: 'Buy a birthday card for Tim', priority: 'high' })],
  ['we need more dog food', add({ title: 'Dog food' })],
  [
    'add a task to learn the song by sunday, high priority',
    add({ title: 'Learn the song', due: '2026-11-22', priority: 'high' }),
  ],
  ['add onions to my list', add({ title: 'Onions' })],
  ['stick batteries on the shopping list', add({ title: 'Batteries', list: 'shopping' })],
  [
    'Add task: prepare slides for the all-hands #work #urgent',
    add({ title: 'Prepare slides for the all-hands', tags: ['work', 'urgent'] }),
  ],
  ['what is happening tomorrow', ['agenda_read', { date: '2026-11-21', days: 1 }]],
  ['anything on for saturday?', ['agenda_read', { date: '2026-11-21', days: 1 }]],
  ['show me what I have next monday', ['agenda_read', { date: '2026-11-23', days: 1 }]],
  ["what's coming up this weekend", ['agenda_read', { date: '2026-11-21', days: 2 }]],
  ['do I have time on friday next week at 2pm', ['agenda_read', { date: '2026-11-27', days: 1 }]],
  ["What's my day look like", ['agenda_read', { date: '2026-11-20', days: 1 }]],
  ['how does my tomorrow look', ['agenda_read', { date: '2026-11-21', days: 1 }]],
  ['list everything that is overdue', ['task_list', { due: 'overdue' }]],
  ['anything past due?', ['task_list', { due: 'overdue' }]],
  ['which items are still on the camping list', ['task_list', { list: 'camping' }]],
  ['do we have bread on the shopping list', ['task_list', { list: 'shopping', search: 'bread' }]],
  ['show me everything due next week', ['task_list', { from: '2026-11-23', to: '2026-11-30' }]],
  ['what did I complete', ['task_list', { status: 'done' }]],
  ['any reminders today', ['task_list', { remindersOnly: true, from: '2026-11-20', to: '2026-11-21' }]],
  ['I renewed my passport', ['task_complete', { task: 'Renew passport' }]],
  ['passport renewal is done', ['task_complete', { task: 'Renew passport' }]],
  ['please mark the rent as paid', ['task_complete', { task: 'Pay rent' }]],
  ['got the milk', ['task_complete', { task: 'Milk' }]],
  ['check the tent off', ['task_complete', { task: 'Tent' }]],
  ['finish the task about the report', ['task_complete', { task: 'Write the quarterly report' }]],
  ['scratch the bread from the shopping list', ['task_remove', { task: 'Bread' }]],
  ['we no longer need milk', ['task_remove', { task: 'Milk' }]],
  ['cancel my dentist appointment', ['task_remove', { task: 'Dentist appointment' }]],
  ['kill the passport reminder', ['task_remove', { task: 'Renew passport' }]],
  ['wipe the camping list', ['task_clear', { list: 'camping' }]],
  [
    'reschedule my dentist appointment to december 2 at 11',
    ['task_edit', { task: 'Dentist appointment', due: '2026-12-02T11:00', remind: '2026-12-02T11:00' }],
  ],
  [
    'bring the report forward to saturday',
    ['task_edit', { task: 'Write the quarterly report', due: '2026-11-21T09:00' }],
  ],
  ['delay the rent by two days', ['task_edit', { task: 'Pay rent', due: '2026-12-03' }]],
  [
    'set the deadline for the passport to friday next week',
    ['task_edit', { task: 'Renew passport', due: '2026-11-27' }],
  ],
  [
    'the report is due on thursday instead',
    ['task_edit', { task: 'Write the quarterly report', due: '2026-11-26T09:00' }],
  ],
  ['call john should be high priority', ['task_edit', { task: 'Call John', priority: 'high' }]],
  [
    'put the report off until wednesday',
    ['task_edit', { task: 'Write the quarterly report', due: '2026-11-25T09:00' }],
  ],
  ['snooze john until tonight', ['task_snooze', { task: 'Call John', until: '2026-11-20T21:00' }]],
  [
    'remind me about the passport again tomorrow at 9',
    ['task_snooze', { task: 'Renew passport', until: '2026-11-21T09:00' }],
  ],
  ['revert the last thing you did', ['receipt_undo_last', {}]],
  ['oops, undo', ['receipt_undo_last', {}]],
  [
    'I finished the report. Remind me to send it to Kim tomorrow at 8.',
    ['task_complete', { task: 'Write the quarterly report' }],
    at('Send it to Kim', '2026-11-21T08:00'),
  ],
  ['tell me a joke'],
  ['how many calories are in an apple'],
  ['who won the world cup in 2014'],
  ['translate hello into french'],
  ['I love this app'],
  ['are you a robot'],
  ['what should i wear today'],
  ['transfer 100 dollars to my savings'],
  ['read me the news'],
  ['close the garage door'],
]
