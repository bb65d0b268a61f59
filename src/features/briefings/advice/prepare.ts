import { toInstant } from '../../../platform/time'
import type { BriefEvent } from '../briefing'
import { minutesBetween } from '../composing/gaps'
import { clockWords, dateWords, whenWords } from '../words'
import type { Rule } from './rules'
import { halfOf } from './slots'

const halfAnHour = 30

/** Half an hour before a meeting with others, as late as it is free on that day, for getting ready. */
export const prepare =
  (event: BriefEvent): Rule =>
  ({ gaps, now, reader, events }) => {
    const day = event.start.local.slice(0, 10)
    const title = `Prepare: ${event.title}`
    if (event.start.local <= now || events.some((one) => one.title === title)) return []
    const gap = gaps.filter(({ from, to }) => from.slice(0, 10) === day && to <= event.start.local).at(-1)
    if (!gap || minutesBetween(gap.from, gap.to) < halfAnHour) return []
    const minutes = Number(gap.to.slice(11, 13)) * 60 + Number(gap.to.slice(14, 16)) - halfAnHour
    const start = `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    return [
      {
        id: `prepare:${event.id}:${start}`,
        label: `Block ${halfAnHour} minutes to prepare, ${whenWords(start, reader)}`,
        reason: `You are free from ${clockWords(gap.from, reader)} to ${clockWords(gap.to, reader)}, before it begins.`,
        choice: `keeping ${halfAnHour} minutes to prepare, ${dateWords(start, reader)}`,
        traits: [halfOf(start)],
        operation: 'event.add',
        input: { title, start, minutes: halfAnHour },
        until: toInstant(start, reader.zone),
        rule: 'prepare',
        about: event.title,
        holds: {
          operation: 'event.get',
          input: { eventId: event.id, ...(event.occurrence !== undefined && { occurrence: event.occurrence }) },
          like: { start: { at: event.start.at } },
        },
      },
    ]
  }
