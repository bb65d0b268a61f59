import { durationWords, minutesOf, stopsOf } from '../legs'
import type { Weighed } from './rank'

const most = 4

/** Why an offer stands where it stands, in a few words each, the weightiest first. */
export function reasonsFor(one: Weighed, all: Weighed[], calendarChecked: boolean): string[] {
  const { offer, parts, conflicts } = one
  const price = offer.price.amount
  const prices = all.map((other) => other.offer.price.amount)
  const cheapest = Math.min(...prices)
  const time = (each: Weighed) => minutesOf(each.offer.out) + minutesOf(each.offer.back)
  const shortest = Math.min(...all.map(time))
  const directs = all.filter((other) => other.parts.stops === 0).length
  const said = [
    parts.disliked && 'an airline you avoid',
    parts.stay !== null && parts.stay < 12 * 60 && `only ${durationWords(parts.stay)} there`,
    parts.taken && 'you took it last time',
    conflicts[0] &&
      `overlaps “${conflicts[0].title.slice(0, 60)}”${conflicts.length > 1 ? ` and ${conflicts.length - 1} more` : ''}`,
    all.length > 1 && price === cheapest && 'cheapest',
    all.length > 1 && time(one) === shortest && 'shortest',
    parts.stops === 0 ? (directs === 1 && all.length > 1 ? 'the only direct one' : 'direct') : changesWords(one),
    parts.liked && 'your airline',
    ...parts.odd,
    calendarChecked && conflicts.length === 0 && 'calendar free',
    price > cheapest * 1.25 && `${offer.price.currency} ${grouped(price - cheapest)} above the cheapest`,
    time(one) > shortest + 120 && `${durationWords(time(one) - shortest)} longer than the shortest`,
  ]
  return said.filter((reason): reason is string => typeof reason === 'string').slice(0, most)
}

function changesWords({ offer: { out, back } }: Weighed): string {
  const places = [...new Set([...out.slice(0, -1), ...back.slice(0, -1)].map(({ to }) => to))].join(' and ')
  const changes = stopsOf(out) + stopsOf(back)
  return changes === 1 || stopsOf(out) === stopsOf(back) ? `changes in ${places}` : `${changes} changes: ${places}`
}

/** Thousands apart by a space that does not break. */
const grouped = (amount: number) => Math.round(amount).toLocaleString('en').replaceAll(',', '\u00a0')
