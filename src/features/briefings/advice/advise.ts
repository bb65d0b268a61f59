import { type Suggestion, topicOf } from '../../../platform/operations/suggestion'
import { addDays } from '../../../platform/time'
import type { BriefEvent } from '../briefing'
import type { Ground } from './ground'
import { prepare } from './prepare'
import { blockTime, keepTheWay, moveLate, planTheJourney, type Rule, resolveOverlap } from './rules'
import { Slots } from './slots'

/** What is wrong comes before what is late, and that before what would be good. */
const rules: Rule[] = [resolveOverlap, moveLate, blockTime, keepTheWay, planTheJourney]
const most = 4
const quietDays = 7
/** So often in a row is a no to the rule itself. */
const noMore = 3

/**
 * Up to four changes to offer. What was declined is not offered again about the same thing for a week; a rule that was
 * declined three times in a row within that time is silent.
 */
export function advise(ground: Ground): Suggestion[] {
  const slots = new Slots(ground.gaps)
  const since = addDays(ground.now.slice(0, 10), -quietDays)
  const recent = ground.answers.filter(({ day }) => day > since)
  const declined = new Set(recent.filter(({ taken }) => !taken).map(({ topic }) => topic))
  return rules
    .flatMap((rule) => rule(ground, slots))
    .filter((suggestion) => !declined.has(topicOf(suggestion)))
    .filter(({ rule }) => {
      const last = recent.filter(({ topic }) => topic.startsWith(`${rule} `)).slice(0, noMore)
      return last.length < noMore || last.some(({ taken }) => taken)
    })
    .slice(0, most)
}

/** What one might do for one meeting: out of a conflict, time for the way, time to prepare. */
export function adviseMeeting(ground: Ground, event: BriefEvent): Suggestion[] {
  const own = {
    ...ground,
    overdue: [],
    open: [],
    overlaps: ground.overlaps.filter(({ first, second }) => first.link === event.link || second.link === event.link),
    rushes: ground.rushes.filter(({ first, second }) => first.link === event.link || second.link === event.link),
    events: [...ground.events.filter(({ link }) => link !== event.link), event],
  }
  const slots = new Slots(ground.gaps)
  return [resolveOverlap, keepTheWay, prepare(event), planTheJourney].flatMap((rule) => rule(own, slots)).slice(0, 3)
}
