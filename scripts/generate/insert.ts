/** Adding a line where a list is kept, in order and only once. */

/** Adds an import after the last one. */
export function addImport(source: string, line: string): string {
  if (source.includes(line)) return source
  const last = [...source.matchAll(/^import .*$/gm)].at(-1)
  if (!last) return `${line}\n${source}`
  const end = (last.index ?? 0) + last[0].length
  return `${source.slice(0, end)}\n${line}${source.slice(end)}`
}

/** Adds an item at the end of the list that `opening` begins (`operations: [`). Throws a sentence when there is none. */
export function addItem(source: string, opening: string, item: string): string {
  const start = source.indexOf(opening)
  if (start < 0) throw new Error(`There is no “${opening}” to add ${item} to.`)
  const end = closingOf(source, start + opening.length)
  const list = source.slice(start + opening.length, end)
  if (list.split(/[\s,]+/).includes(item)) return source
  const kept = list.trimEnd().replace(/,$/, '')
  const separator = kept.trim() === '' ? '' : ', '
  return `${source.slice(0, start + opening.length)}${kept}${separator}${item}${source.slice(end)}`
}

/** Where the bracket that was opened just before `from` is closed. */
function closingOf(source: string, from: number): number {
  let open = 1
  for (let at = from; at < source.length; at++) {
    if (source[at] === '[') open++
    if (source[at] === ']' && --open === 0) return at
  }
  throw new Error('A list is never closed.')
}
