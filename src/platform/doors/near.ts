/** Up to three of these names that somebody who wrote `wanted` may have meant, the likeliest first. */
export function nearNames(wanted: string, names: Iterable<string>): string[] {
  const text = wanted.toLowerCase().slice(0, 60)
  return [...names]
    .map((name) => ({ name, distance: name.includes(text) && text.length > 2 ? 1 : editDistance(text, name) }))
    .filter(({ name, distance }) => distance <= Math.max(2, name.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name)
}

/** How many letters to add, drop or replace to turn one text into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min(replaced, row[j]! + 1, next[j - 1]! + 1)
    }
    row = next
  }
  return row[b.length]!
}
