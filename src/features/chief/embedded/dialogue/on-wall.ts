import { type LocalDateTime, toLocal } from '../../../../platform/time'
import type { Result } from './script'

interface Moment {
  local: LocalDateTime
  zone: string
  at: string
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isMoment = (value: unknown): value is Moment =>
  isRecord(value) && typeof value.local === 'string' && typeof value.at === 'string' && typeof value.zone === 'string'
const isEvent = (value: Record<string, unknown>) => /^event_/.test(String(value.id ?? value.eventId))

/**
 * Results as the person's own wall shows them: an event that was meant in another zone takes place here at the hour it is
 * here. What it says there stays beside it, as `abroad`.
 */
export const onWall = (result: Result, zone: string): Result =>
  result.status === 'completed' ? { ...result, output: moved(result.output, zone) } : result

function moved(value: unknown, zone: string): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, zone))
  if (!isRecord(value)) return value
  const entries = Object.entries(value).map(([name, part]) => [
    name,
    isEvent(value) && isMoment(part) ? here(part, zone) : moved(part, zone),
  ])
  return Object.fromEntries(entries)
}

function here(moment: Moment, zone: string) {
  if (moment.local.length === 10 || moment.zone === zone) return moment
  const local = toLocal(moment.at, zone)
  return local === moment.local
    ? moment
    : { ...moment, local, zone, abroad: { local: moment.local, zone: moment.zone } }
}
