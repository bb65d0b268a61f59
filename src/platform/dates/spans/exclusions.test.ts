import { expect, it } from 'vitest'
import { readWhen } from '../when'

/** A Friday, two in the afternoon in Zurich. */
const friday = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' }

it('a day that is left out is not the day that is meant', () => {
  expect(readWhen('any day but Tuesday', friday)).toMatchObject({ local: null, except: { weekdays: [2] } })
  expect(readWhen('not Tuesday', friday)).toMatchObject({ local: null, except: { days: ['2026-11-24'] } })
  expect(readWhen('next week but not on Monday', friday)).toMatchObject({
    local: '2026-11-24',
    range: { from: '2026-11-23', to: '2026-11-30' },
  })
  expect(readWhen('next week, not Monday or Tuesday', friday).local).toBe('2026-11-25')
})

it.each(['if not Monday then never', 'no Monday blues', 'nothing but Friday jeans', 'why not Tuesday'])(
  '“%s” leaves nothing out',
  (text) => {
    expect(readWhen(text, friday).except).toBeNull()
  },
)
