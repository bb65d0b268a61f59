import type { Change, FieldChange } from '../../platform/operations/outcome'
import { localTime, localWords, shortMoment } from '../../ui/time/format'
import type { Place } from '../../ui/time/place'
import { strings } from './strings'

const listOf = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value
  if (typeof value !== 'string') return [value]
  try {
    const parsed: unknown = JSON.parse(value)
    return Array.isArray(parsed) ? parsed : [value]
  } catch {
    return [value]
  }
}

/** One of a list: dates are written as dates. */
const listedWords = (text: string, { locale }: Place) =>
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(text) ? localWords(text, locale) : text

/** A recorded value in the person's words, dates by their wall. */
export function valueWords(kind: FieldChange['kind'], value: unknown, place: Place): string {
  if (value === null || value === undefined || value === '') return strings.empty
  switch (kind) {
    case 'local':
      return localWords(String(value), place.locale)
    case 'instant':
      return shortMoment(String(value), place)
    case 'flag':
      return value ? strings.yes : strings.no
    case 'list':
      return (
        listOf(value)
          .map((one) => listedWords(String(one), place))
          .join(', ') || strings.empty
      )
    case 'number':
      return typeof value === 'number' ? value.toLocaleString(place.locale) : String(value)
    default:
      return String(value)
  }
}

/** An update in as few words as say it: fields that moved alike once, the day once where only the time moved. */
export function updatesOf(
  change: Change,
  place: Place,
): { name: string; label: string; before: string; after: string }[] {
  const told = new Set<string>()
  return change.fields.flatMap(({ name, label, kind, before, after }) => {
    const words = { before: valueWords(kind, before, place), after: valueWords(kind, after, place) }
    const said = `${words.before}→${words.after}`
    if (told.has(said)) return []
    told.add(said)
    const [day, time] = [String(after).slice(0, 10), String(after).slice(11, 16)]
    const sameDay = kind === 'local' && time !== '' && String(before).startsWith(`${day}T`)
    return [
      { name, label, before: words.before, after: sameDay ? localTime(String(after), place.locale) : words.after },
    ]
  })
}

/** A created or deleted thing in one line: its dates first, then the rest; its title is above, its zone only if foreign. */
export function summaryOf(change: Change, place: Place): string {
  const side = change.verb === 'deleted' ? 'before' : 'after'
  const told = new Set<string>()
  for (const field of change.fields) {
    const value = field[side]
    if (value === null || value === undefined || value === change.title || value === place.zone) continue
    const words = valueWords(field.kind, value, place)
    const isDate = field.kind === 'local' || field.kind === 'instant'
    told.add(isDate || field.kind === 'long' ? words : `${field.label}: ${words}`)
  }
  return [...told].slice(0, 4).join(' · ')
}
