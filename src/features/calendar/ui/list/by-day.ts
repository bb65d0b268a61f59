import { daysOf, type Item } from '../layout/items'

/**
 * Items by the days they are on, whole days first; one that began earlier stands on the first day shown. Without days
 * all of them are shown.
 */
export function byDay(items: Item[], days: string[]): { day: string; items: Item[] }[] {
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '9999']
  const shown = items.filter((item) => daysOf(item).first <= last && daysOf(item).last >= first)
  const groups = Map.groupBy(shown, (item) => (daysOf(item).first < first ? first : daysOf(item).first))
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, onDay]) => ({
      day,
      items: onDay.sort((a, b) => Number(b.whole) - Number(a.whole) || compare(a.from, b.from)),
    }))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
