import { addDays, type LocalDate } from '../time'

/** A public holiday on a day. */
export interface Holiday {
  day: LocalDate
  name: string
}

export interface HolidayPlace {
  /** A country, `CH`, or a part of one, `CH-ZH`. */
  code: string
  name: string
}

const kinds = ['public', 'bank']
const known = new Map<string, Holiday[]>()

/** The rules of all countries weigh much, so they are loaded when somebody first asks. */
const rules = async () => (await import('date-holidays')).default

const parts = (place: string) => place.split('-') as [country: string, ...regions: string[]]
const languageOf = (locale: string) => new Intl.Locale(locale).language

/** The public holidays of a place from one day (included) to another (not included), in order, named as the locale does where that is known. */
export async function holidaysIn(place: string, from: LocalDate, to: LocalDate, locale: string): Promise<Holiday[]> {
  const found: Holiday[] = []
  // A holiday of several days may begin in the year before.
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year++)
    found.push(...(await holidaysOf(place, year, languageOf(locale))))
  return found.filter(({ day }) => day >= from && day < to).sort((one, other) => (one.day < other.day ? -1 : 1))
}

async function holidaysOf(place: string, year: number, language: string): Promise<Holiday[]> {
  const key = `${place} ${year} ${language}`
  const before = known.get(key)
  if (before) return before
  const Holidays = await rules()
  const [country, state, region] = parts(place)
  const options = { types: kinds as never, languages: [language] }
  const calendar = new Holidays({ country, ...(state && { state }), ...(region && { region }) }, options)
  const byDay = new Map<LocalDate, Set<string>>()
  for (const { date, start, end, name } of calendar.getHolidays(year, language)) {
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
    for (let place = 0; place < days; place++) {
      const day = addDays(date.slice(0, 10), place)
      byDay.set(day, (byDay.get(day) ?? new Set()).add(name))
    }
  }
  const holidays = [...byDay].map(([day, names]) => ({ day, name: [...names].join(', ') }))
  if (known.size > 500) known.clear()
  known.set(key, holidays)
  return holidays
}

/** The countries whose holidays are known, or the parts of one that has its own; by name. */
export async function holidayPlaces(country: string | undefined, locale: string): Promise<HolidayPlace[]> {
  const Holidays = await rules()
  const calendar = new Holidays()
  const language = languageOf(locale)
  if (country === undefined) return byName(calendar.getCountries(language), '', locale)
  const states: Record<string, string> = calendar.getStates(country, language) ?? {}
  return byName(states, `${country}-`, locale)
}

const byName = (places: Record<string, string>, prefix: string, locale: string) =>
  Object.entries(places)
    .map(([code, name]) => ({ code: `${prefix}${code}`, name }))
    .sort((one, other) => one.name.localeCompare(other.name, locale))

/** Whether holidays of this place are known. */
export async function isHolidayPlace(place: string): Promise<boolean> {
  const [country, state, ...more] = parts(place)
  if (more.length > 0) return false
  const calendar = new (await rules())()
  if (!Object.hasOwn(calendar.getCountries(), country)) return false
  return state === undefined || Object.hasOwn(calendar.getStates(country) ?? {}, state)
}
