import { add, agenda, event, list, onEvent, onTask, remind, type Saying, says } from '../saying'

/** As people type in a hurry, and as a speech recogniser writes: no marks, no capitals, filler words, slips. */
export const rough: Saying[] = [
  ['remind me to call sue tomorow at 9', remind('Call sue', '2026-11-21T09:00')],
  ['remnd me to buy stamps on monday', remind('Buy stamps', '2026-11-23')],
  ['pls remind me 2 call the vet tmrw', remind('Call the vet', '2026-11-21')],
  ['ad eggs to my shoping list', add('Eggs', { list: 'shopping' })],
  ['add rice too the shopping list', add('Rice', { list: 'shopping' })],
  ['whats on my calender today', agenda('2026-11-20')],
  ['wat do i have tomorrow', agenda('2026-11-21')],
  ['shedule a call with ben on monday at 11', event('Call with ben', '2026-11-23T11:00')],
  ['cancle the yoga class', onEvent('cancel', 'Yoga class')],
  ['mov the budget review to friday at 10', onEvent('move', 'Budget review', { start: '2026-11-27T10:00' })],
  ['mark pay rent as dne', onTask('complete', 'Pay rent')],
  ['show my tsaks', list()],
  ['delet the passport task', onTask('remove', 'Renew passport')],
  ['um so can you uh remind me to send the offer on monday at ten', remind('Send the offer', '2026-11-23T10:00')],
  [
    'okay chief i need you to put dentist on my calendar for next tuesday at eight thirty',
    event('Dentist', '2026-11-24T08:30'),
  ],
  ['hey could you maybe add some tomatoes to the shopping list thanks a lot', add('Tomatoes', { list: 'shopping' })],
  ['so what have i got going on on monday', agenda('2026-11-23')],
  ['i was wondering if you could tell me what is on my to do list', list()],
  [
    'would you be so kind as to move the budget review to thursday',
    onEvent('move', 'Budget review', { start: '2026-11-26T15:00' }),
  ],
  [
    'remind me to take the bread out of the oven in twenty five minutes',
    remind('Take the bread out of the oven', '2026-11-20T14:25'),
  ],
  [
    'schedule a meeting with tom and lisa tomorrow at three pm for forty five minutes',
    event('Meeting with tom and lisa', '2026-11-21T15:00', { minutes: 45 }),
  ],
  ['i think i should call the insurance on monday', add('Call the insurance', { due: '2026-11-23' })],
  ['TODO BUY BATTERIES', add('BUY BATTERIES')],
  ['MEETING WITH JOE TOMORROW 10AM', event('MEETING WITH JOE', '2026-11-21T10:00')],
  ['tmrw 3pm coffee w/ alex', event('Coffee w/ alex', '2026-11-21T15:00')],
  ['lunch fri 12:30 with mia', event('Lunch with mia', '2026-11-27T12:30')],
  ['whens my meeting with tom', says('15:00')],
  ['whats overdue', list({ due: 'overdue' })],
  ['i already payed the rent', onTask('complete', 'Pay rent')],
  ['undo taht', ['receipt_undo_last', {}]],
]
