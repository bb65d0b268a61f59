import { expect, it } from 'vitest'
import { spelled } from './spelling'

it.each([
  ['remnd me to call Sue tomorow', 'remind me to call Sue tomorrow'],
  ['shedule a meeting on wednsday', 'schedule a meeting on wednesday'],
  ['cancle teh yoga class', 'cancel the yoga class'],
  ['show my tsaks', 'show my tasks'],
  ['ad eggs to my shoping list', 'add eggs to my shopping list'],
  ['todo buy stamps', 'todo: buy stamps'],
  ['um remind me to uh send the offer', 'remind me to send the offer'],
])('“%s” is read as “%s”', (said, meant) => {
  expect(spelled(said)).toBe(meant)
})

it.each([
  'add toady to my list',
  'place an ad in the paper',
  'remind me to call Toms Schedul',
  'add “cancle teh shedule” to my list',
  'write to shedule@example.com',
  'my to-do list',
  'what does my day look like',
])('“%s” stays as it is', (said) => {
  expect(spelled(said)).toBe(said)
})
