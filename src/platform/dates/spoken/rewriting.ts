/** Where a piece of text stands in a longer one; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

type Make = (groups: (string | undefined)[], at: number, whole: string) => string | null

/** A text being put into other words, which remembers for each character where it came from. */
export class Rewriting {
  text: string
  private readonly origins: Span[]

  constructor(text: string) {
    this.text = text
    this.origins = Array.from({ length: text.length }, (_, index) => ({ start: index, end: index + 1 }))
  }

  /** Replaces each match by what `make` returns; `null` leaves it. The new words stand for all of the old. */
  replace(pattern: RegExp, make: Make) {
    let shift = 0
    for (const match of [...this.text.matchAll(pattern)]) {
      const old = match[0]
      if (old === '') continue
      const at = match.index + shift
      const made = make([...match], at, this.text)
      if (made === null || made === old) continue
      const origin = this.origin({ start: at, end: at + old.length })
      this.text = this.text.slice(0, at) + made + this.text.slice(at + old.length)
      this.origins.splice(at, old.length, ...Array.from({ length: made.length }, () => origin))
      shift += made.length - old.length
    }
    return this
  }

  /** Blanks a piece, so that nobody reads it twice. */
  mask({ start, end }: Span) {
    this.text = this.text.slice(0, start) + ' '.repeat(end - start) + this.text.slice(end)
  }

  /** The piece of the first text that this piece stands for. */
  origin({ start, end }: Span): Span {
    return { start: this.origins[start]?.start ?? 0, end: this.origins[end - 1]?.end ?? 0 }
  }
}
