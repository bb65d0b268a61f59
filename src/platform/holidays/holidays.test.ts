import { expect, it } from 'vitest'
import { holidayPlaces, holidaysIn, isHolidayPlace } from './holidays'

const days = async (place: string, from: string, to: string, locale = 'en-GB') =>
  (await holidaysIn(place, from, to, locale)).map(({ day, name }) => `${day} ${name}`)

it('the public holidays of a country, moved ones and those that follow Easter included', async () => {
  expect(await days('US', '2026-06-01', '2026-12-31')).toEqual([
    '2026-06-19 Juneteenth',
    '2026-07-03 Independence Day (substitute day)',
    '2026-07-04 Independence Day',
    '2026-09-07 Labour Day',
    '2026-10-12 Columbus Day',
    '2026-11-11 Veterans Day',
    '2026-11-26 Thanksgiving Day',
    '2026-12-25 Christmas Day',
  ])
  expect(await days('GB-ENG', '2027-03-01', '2027-04-30')).toEqual([
    '2027-03-26 Good Friday',
    '2027-03-29 Easter Monday',
  ])
})

it('a part of a country has its own, and they are named in the language that is asked for', async () => {
  expect(await days('DE-BY', '2026-01-05', '2026-01-08', 'de-DE')).toEqual(['2026-01-06 Heilige Drei Könige'])
  expect(await days('DE-BE', '2026-01-05', '2026-01-08', 'de-DE')).toEqual([])
})

it('one that lasts several days is on each of them', async () => {
  const turkish = await days('TR', '2026-05-20', '2026-06-05')
  expect(turkish.length).toBeGreaterThanOrEqual(4)
  expect(new Set(turkish.map((one) => one.slice(0, 10))).size).toBe(turkish.length)
})

it('places are known by their codes, nonsense is not', async () => {
  expect(await holidayPlaces(undefined, 'en-GB')).toContainEqual({ code: 'CH', name: 'Switzerland' })
  expect(await holidayPlaces('CH', 'de-CH')).toContainEqual({ code: 'CH-ZH', name: 'Kanton Zürich' })
  expect(await Promise.all(['CH', 'CH-ZH', 'XX', 'CH-XX', 'constructor', 'CH-ZH-1'].map(isHolidayPlace))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
