import { strings } from '../../strings'
import { type Item, keyOf } from '../layout/items'
import type { Desk } from './desk'
import { elsewhere, whenOf } from './when-words'

const words = strings.grid

/** All that is known of an item at a glance, for those who listen: “Design review, Friday 15:00 – 16:00, Fjord, Repeats”. */
export function labelOf(item: Item, { reader, clashing }: Pick<Desk, 'reader' | 'clashing'>): string {
  const when = whenOf(item, reader, item.source.kind === 'event')
  if (item.source.kind === 'holiday') return [item.title, strings.holidays.label, when].join(', ')
  if (item.source.kind === 'task') return [item.title, words.task, when].join(', ')
  const { event } = item.source
  const abroad = elsewhere(event.start, item.from, reader.locale)
  return [
    item.title,
    when,
    abroad && words.inZone(abroad.time, abroad.city),
    event.place,
    event.occurrence !== undefined && words.repeats,
    event.tentative && words.tentative,
    !event.busy && words.free,
    clashing.has(keyOf(event)) && words.conflict,
  ]
    .filter(Boolean)
    .join(', ')
}
