/** A day as the number of days since 1970-01-01, in the Gregorian calendar. All arithmetic here is on whole numbers. */
export type Day = number

export interface Civil {
  year: number
  month: number
  day: number
}

export const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
export const daysInYear = (year: number) => (isLeap(year) ? 366 : 365)
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
export const daysInMonth = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : lengths[month - 1]!)

/** The day of a date. Years are counted from March, so that the leap day comes last. */
export function toDay({ year, month, day }: Civil): Day {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date of a day. */
export function toCivil(number: Day): Civil {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (number: Day) => (((number + 3) % 7) + 7) % 7

/** The first day of the week that a day is in, for weeks that start on `weekStart`. */
export const weekBegin = (number: Day, weekStart: number) => number - ((weekdayOf(number) - weekStart + 7) % 7)

/** The day on which week 1 of a year begins: the first week with at least four days of that year. */
export const firstWeek = (year: number, weekStart: number) => weekBegin(toDay({ year, month: 1, day: 4 }), weekStart)

/** The year to which the week of a day belongs. */
export function weekYear(number: Day, weekStart: number) {
  const { year } = toCivil(number)
  if (number < firstWeek(year, weekStart)) return year - 1
  return number >= firstWeek(year + 1, weekStart) ? year + 1 : year
}

const secondsADay = 86_400

/** A time on the wall as seconds since 1970-01-01T00:00:00 on that same wall. */
export type WallTime = number

/** Reads `2026-11-20`, `2026-11-20T09:00` and `2026-11-20T09:00:30`. */
export function readWall(text: string): WallTime {
  const part = (from: number, to: number) => Number(text.slice(from, to) || 0)
  const day = toDay({ year: part(0, 4), month: part(5, 7), day: part(8, 10) })
  return day * secondsADay + part(11, 13) * 3600 + part(14, 16) * 60 + part(17, 19)
}

export const dayOfWall = (wall: WallTime): Day => Math.floor(wall / secondsADay)
export const secondOfWall = (wall: WallTime) => wall - dayOfWall(wall) * secondsADay
export const wallOf = (day: Day, second: number): WallTime => day * secondsADay + second

/** Writes a wall time as finely as asked. */
export function writeWall(wall: WallTime, finest: 'day' | 'minute' | 'second'): string {
  const { year, month, day } = toCivil(dayOfWall(wall))
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  if (finest === 'day') return date
  const second = secondOfWall(wall)
  const time = `${date}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`
  return finest === 'minute' ? time : `${time}:${two(second % 60)}`
}

const two = (number: number) => String(number).padStart(2, '0')
