import type { Event, Scope } from '../../event'

/** A question which occurrences of a series are meant, and how it is answered; `null` leaves everything as it is. */
export interface ScopeQuestion {
  title: string
  /** Which may be meant: one occurrence by itself can't repeat. */
  choices: Scope[]
  answer: (scope: Scope | null) => void
}

let ask: (question: ScopeQuestion) => void = ({ answer }) => answer(null)

/** The screen says how it asks. */
export const onScopeQuestion = (show: (question: ScopeQuestion) => void) => {
  ask = show
}

/** What of a change keeps it from meaning less: another repetition, or something that only all of a series can have. */
interface Limits {
  rule?: boolean
  all?: boolean
}

/** What a change to an event means: itself; or of a series what the person says, `null` where they think better of it. */
export function scopeOf(event: Event, title: string, limits: Limits = {}): Promise<Scope | undefined | null> {
  if (event.occurrence === undefined) return Promise.resolve(undefined)
  if (limits.all) return Promise.resolve('all')
  const choices: Scope[] = limits.rule ? ['following', 'all'] : ['one', 'following', 'all']
  return new Promise((answer) => ask({ title, choices, answer }))
}
