import type { JSONValue } from '@ai-sdk/provider'

/**
 * A value as JSON of about `limit` characters at most. What is too long keeps its shape: the longest list is halved
 * again and again, each with a last element that says how many are missing; then the longest text. So a model that reads
 * a page of tasks still reads whole tasks.
 */
export function boundResult(value: unknown, limit: number): JSONValue {
  const text = JSON.stringify(value ?? null)
  const copy: JSONValue = JSON.parse(text)
  if (text.length <= limit) return copy
  const holder = { value: copy }
  // Each round halves the longest part, so a value of a million characters takes some twenty rounds per part.
  for (let round = 0; round < 400 && JSON.stringify(holder.value).length > limit; round++)
    if (!halveLongest(holder)) break
  const shortened = JSON.stringify(holder.value)
  return shortened.length <= limit ? holder.value : `${shortened.slice(0, limit)}… (the rest was left out)`
}

interface Spot {
  parent: Record<string, unknown> | unknown[]
  key: string | number
  length: number
}

const left = /^… (\d+) more were left out$/
const cut = /… \((\d+) more characters were left out\)$/

function halveLongest(holder: { value: unknown }): boolean {
  const lists: Spot[] = []
  const texts: Spot[] = []
  collect(holder, { lists, texts })
  const longest = (spots: Spot[]) =>
    spots.reduce<Spot | null>((best, spot) => (spot.length > (best?.length ?? 0) ? spot : best), null)
  const list = longest(lists)
  const text = longest(texts)
  const spot = list && text ? (list.length >= text.length ? list : text) : (list ?? text)
  if (!spot) return false
  const parent = spot.parent as Record<string | number, unknown>
  const value = parent[spot.key]
  parent[spot.key] = Array.isArray(value) ? halfList(value) : halfText(String(value))
  return true
}

function collect(parent: Record<string, unknown> | unknown[], into: { lists: Spot[]; texts: Spot[] }) {
  for (const [key, value] of Object.entries(parent)) {
    if (typeof value === 'string' && value.length > 200) into.texts.push({ parent, key, length: value.length })
    if (Array.isArray(value) && value.length > 2) into.lists.push({ parent, key, length: JSON.stringify(value).length })
    if (typeof value === 'object' && value !== null) collect(value as Record<string, unknown>, into)
  }
}

function halfList(list: unknown[]) {
  const before = Number(left.exec(String(list.at(-1)))?.[1] ?? 0)
  const items = before ? list.slice(0, -1) : list
  const kept = items.slice(0, Math.floor(items.length / 2))
  return [...kept, `… ${items.length - kept.length + before} more were left out`]
}

function halfText(text: string) {
  const before = Number(cut.exec(text)?.[1] ?? 0)
  const body = text.replace(cut, '')
  const kept = body.slice(0, Math.floor(body.length / 2))
  return `${kept}… (${body.length - kept.length + before} more characters were left out)`
}
