import { dayOfWall, readWall, toCivil, weekdayOf } from '../../../platform/recurrence/civil'
import { readForeignRule, writeRule } from '../../../platform/recurrence/rule-text'
import type { LocalDateTime } from '../../../platform/time'

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/**
 * A rule after its start was moved to another day: Mondays become Tuesdays where a weekly Monday is moved to Tuesday,
 * the first of the month the second. What speaks of other days than the start's is left as it is.
 */
export function followStart(rule: string, from: LocalDateTime, to: LocalDateTime): string {
  const [before, after] = [dayOfWall(readWall(from)), dayOfWall(readWall(to))]
  if (before === after) return rule
  const parts = readForeignRule(rule)
  const changes: Record<string, string> = {}
  const [old, fresh] = [toCivil(before), toCivil(after)]
  const days = parts.get('BYDAY')?.split(',') ?? []
  if (days.length > 0 && days.every((code) => codes.includes(code)) && /WEEKLY|DAILY/.test(parts.get('FREQ')!))
    changes.BYDAY = [...new Set(days.map((code) => codes[(codes.indexOf(code) + after - before + 7000) % 7]!))].join(
      ',',
    )
  const [only] = days
  if (days.length === 1 && only && /\d/.test(only) && only.endsWith(codes[weekdayOf(before)]!)) {
    const place = Math.ceil(fresh.day / 7)
    const last = only.startsWith('-') || place > 4
    changes.BYDAY = `${last ? -1 : place}${codes[weekdayOf(after)]}`
  }
  if (parts.get('BYMONTHDAY') === String(old.day)) changes.BYMONTHDAY = String(fresh.day)
  if (parts.get('BYMONTH') === String(old.month)) changes.BYMONTH = String(fresh.month)
  return writeRule(parts, changes)
}
