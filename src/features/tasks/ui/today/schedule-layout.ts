/** Something at a time of the day: minutes since midnight, and when it is over where it takes time. */
export interface Entry<Item> {
  minute: number
  until: number
  item: Item
}

export interface Placed<Item> extends Entry<Item> {
  column: number
  columns: number
}

/** What a moment takes up on the schedule, so that two at almost the same time stand side by side. */
export const shortest = 40
/** Shorter pauses are not worth calling free. */
const shortestGap = 60

/** The hours to show: the working day, and whatever lies outside it. */
export function hoursOf(minutes: number[]): { first: number; last: number } {
  const first = Math.min(8, ...minutes.map((minute) => Math.floor(minute / 60)))
  const last = Math.max(18, ...minutes.map((minute) => Math.min(24, Math.floor(minute / 60) + 1)))
  return { first, last }
}

const endOf = ({ minute, until }: { minute: number; until: number }) => Math.max(until, minute + shortest)

/** Entries side by side where they would cover each other, in as few columns as each such group needs. */
export function placeEntries<Item>(entries: Entry<Item>[]): Placed<Item>[] {
  const sorted = [...entries].sort((a, b) => a.minute - b.minute || b.until - a.until)
  const placed: Placed<Item>[] = []
  let group: Placed<Item>[] = []
  const close = () => {
    const columns = Math.max(1, ...group.map(({ column }) => column + 1))
    for (const entry of group) entry.columns = columns
    placed.push(...group)
    group = []
  }
  for (const entry of sorted) {
    const near = group.filter((other) => entry.minute < endOf(other))
    if (near.length === 0) close()
    const taken = new Set(near.map(({ column }) => column))
    let column = 0
    while (taken.has(column)) column += 1
    group.push({ ...entry, column, columns: 1 })
  }
  close()
  return placed
}

/** To the next quarter of an hour. */
export const roundUp = (minute: number) => Math.ceil(minute / 15) * 15

/** The pauses of an hour and more between entries, from a minute on (now, or the start of the day) to the end. */
export function freeGaps(
  entries: { minute: number; until: number }[],
  from: number,
  to: number,
): { start: number; end: number }[] {
  const gaps: { start: number; end: number }[] = []
  let free = from
  for (const entry of [...entries].sort((a, b) => a.minute - b.minute)) {
    if (entry.minute - free >= shortestGap && entry.minute <= to) gaps.push({ start: free, end: entry.minute })
    free = Math.max(free, entry.until > entry.minute ? entry.until : roundUp(endOf(entry)))
  }
  if (to - free >= shortestGap) gaps.push({ start: free, end: to })
  return gaps
}
