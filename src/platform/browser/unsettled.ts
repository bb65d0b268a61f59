/** Writes that are remembered at a time: the oldest goes first. */
const most = 50
/** Ids, but for those of places that many writes share. */
const namesThing = /\b(?!room_|org_|calendar_)[a-z]+_[A-Za-z0-9]{12,}/g

interface Unsettled {
  key: string
  /** The ids of what it was about. */
  things: string[]
}

/**
 * Writes that were sent and whose answer never came: they happened or they did not. Asked for again, such a write goes
 * under its first key, so that it is done once either way. What changed the same thing since ends that: then asking
 * again is a wish of its own.
 */
export class UnsettledWrites {
  private readonly writes = new Map<string, Unsettled>()

  /** The key under which to send this, now or again. */
  keyFor(operation: string, input: unknown): string {
    return this.writes.get(nameOf(operation, input))?.key ?? crypto.randomUUID()
  }

  /** No answer came. */
  lost(operation: string, input: unknown, key: string) {
    const name = nameOf(operation, input)
    this.writes.delete(name)
    this.writes.set(name, { key, things: name.match(namesThing) ?? [] })
    const [oldest] = this.writes.keys()
    if (this.writes.size > most && oldest !== undefined) this.writes.delete(oldest)
  }

  /** An answer came; `changed` says whether the write changed something. */
  settled(operation: string, input: unknown, changed: boolean) {
    const name = nameOf(operation, input)
    this.writes.delete(name)
    if (!changed) return
    const things = new Set(name.match(namesThing))
    for (const [other, write] of this.writes) if (write.things.some((id) => things.has(id))) this.writes.delete(other)
  }
}

const nameOf = (operation: string, input: unknown) => `${operation} ${JSON.stringify(input)}`
