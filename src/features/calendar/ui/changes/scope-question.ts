import type { Event, Scope } from '../../event'

/** A question which occurrences of a series are meant, and how it is answered; `null` leaves everything as it is. */
export interface ScopeQuestion {
  title: string
  answer: (scope: Scope | null) => void
}

let ask: (question: ScopeQuestion) => void = ({ answer }) => answer(null)

/** The screen says how it asks. */
export const onScopeQuestion = (show: (question: ScopeQuestion) => void) => {
  ask = show
}

/** What a change to an event means: itself; or of a series what the person says, `null` where they think better of it. */
export function scopeOf(event: Event, title: string): Promise<Scope | undefined | null> {
  if (event.occurrence === undefined) return Promise.resolve(undefined)
  return new Promise((answer) => ask({ title, answer }))
}
