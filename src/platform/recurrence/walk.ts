import { type Day, daysInMonth, toCivil, type WallTime, wallOf } from './civil'
import type { Rule } from './compile'
import { dayAllowed } from './day-filter'
import { type Period, periodsOf } from './periods'

/** How much a walk may look at: days and times tried, found or not. A walk that reaches it stops and says so. */
export const mostSteps = 200_000

export interface WalkOptions {
  /** Nothing before this is of interest; a rule without COUNT is not walked up to there. */
  from?: WallTime
  /** The last time of interest. */
  to?: WallTime
  /** How many steps it may take; what is left of them afterwards stands in it. */
  budget?: Budget
}

/** Steps still to be taken; several walks may share one. */
export interface Budget {
  left: number
}

const unitSeconds: Record<string, number> = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 }

/**
 * The wall times that a rule falls on, in order. The start is among them only if the rule falls on it. Returns `limit`
 * when it gave up after so many steps, so that no rule, however odd, is ever waited for; else `ended`.
 */
export function* walk(rule: Rule, start: WallTime, options: WalkOptions = {}): Generator<WallTime, 'ended' | 'limit'> {
  const { to = Number.POSITIVE_INFINITY, budget = { left: mostSteps } } = options
  const from = Math.max(start, options.from ?? start)
  let count = 0
  for (const period of periodsOf(rule, start, rule.count === null ? from : start)) {
    for (const wall of inPeriod(rule, period, start, budget)) {
      if (wall < start) continue
      if (wall > to) return 'ended'
      count += 1
      if (wall >= from) yield wall
      if (count === rule.count) return 'ended'
    }
    if (budget.left <= 0) return 'limit'
    if (wallOf(period.first, 0) > to) return 'ended'
  }
  return 'ended'
}

function* inPeriod(rule: Rule, period: Period, start: WallTime, budget: Budget): Generator<WallTime, void> {
  const unit = unitSeconds[rule.frequency]
  if (rule.positions.length === 0) {
    for (const day of daysIn(rule, period, budget)) yield* timesOn(rule, day, start, budget)
    return
  }
  const all: WallTime[] = []
  for (const day of daysIn(rule, period, budget)) all.push(...timesOn(rule, day, start, budget))
  if (unit === undefined) return yield* picked(all, rule.positions)
  for (const group of Object.values(Object.groupBy(all, (wall) => Math.floor(wall / unit))))
    yield* picked(group ?? [], rule.positions)
}

/** The members of a set that BYSETPOS names, in order: 1 the first, -1 the last. */
const picked = (set: WallTime[], positions: number[]) =>
  set.filter((_, place) => positions.includes(place + 1) || positions.includes(place - set.length))

function* daysIn(rule: Rule, { first, last }: Period, budget: Budget): Generator<Day, void> {
  budget.left -= 1
  for (let day = first; day <= last && budget.left > 0; day++) {
    budget.left -= 1
    const skipped = monthsSkipped(rule, day)
    if (skipped > 0) day += skipped - 1
    else if (dayAllowed(rule, day)) yield day
  }
}

/** The days up to the next month, where the rule leaves this one out. */
function monthsSkipped({ months }: Rule, number: Day) {
  if (months.length === 0) return 0
  const { year, month, day } = toCivil(number)
  return months.includes(month) ? 0 : daysInMonth(year, month) - day + 1
}

/** A day's times; those of a rule finer than a day are a whole number of its steps from the start. */
function* timesOn(rule: Rule, day: Day, start: WallTime, budget: Budget): Generator<WallTime, void> {
  const unit = unitSeconds[rule.frequency]
  for (const time of rule.times) {
    if (budget.left <= 0) return
    budget.left -= 1
    const wall = wallOf(day, time)
    if (unit === undefined || (Math.floor(wall / unit) - Math.floor(start / unit)) % rule.interval === 0) yield wall
  }
}
