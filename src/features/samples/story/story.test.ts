import { expect, it } from 'vitest'
import { catalogue } from '../../../app/features.server'
import { parseInput } from '../../../platform/operations/catalogue'
import { localDay, toInstant } from '../../../platform/time'
import { daysAround } from './days'
import { tellStory } from './story'

const zones = ['Europe/Zurich', 'America/New_York', 'Pacific/Auckland', 'Pacific/Honolulu', 'UTC', 'Asia/Kathmandu']
/** Each day of a week, late and early, across the changes of the clocks and of the year. */
const moments = [
  ...['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
  ...['2027-03-28', '2027-10-31', '2026-12-31', '2028-02-29'],
].flatMap((day) => [`${day}T00:01:00.000Z`, `${day}T12:00:00.000Z`, `${day}T23:59:00.000Z`])

const every = (check: (now: string, zone: string) => void) => {
  for (const now of moments) for (const zone of zones) check(now, zone)
}

it('the story is told in order and ends before it is told, whenever and wherever that is', () =>
  every((now, zone) => {
    const at = tellStory(now, zone).map((act) => act.at)
    expect(at).toEqual(at.toSorted())
    expect(at.at(-1)! < now).toBe(true)
  }))

it('all that it does is something the operations take, and what an act is about was made before', () =>
  every((now, zone) => {
    const made = new Set<string>()
    for (const { operation, input, of, as } of tellStory(now, zone)) {
      const found = catalogue.get(operation)
      if (!found) throw new Error(operation)
      if (of) expect(made).toContain(of.what)
      const id = of?.field === 'eventId' ? 'event_1' : 'task_1'
      expect(() => parseInput(found, { ...input, ...(of && { [of.field]: id }) })).not.toThrow()
      if (as) made.add(as)
    }
  }))

it('what is to remind lies ahead, and something is on today, on a Sunday too', () =>
  every((now, zone) => {
    const acts = tellStory(now, zone)
    const reminders = acts.flatMap(({ input }) => ('remind' in input ? [String(input.remind)] : []))
    expect(reminders.length).toBeGreaterThan(0)
    for (const reminder of reminders) expect(toInstant(reminder, zone) > now).toBe(true)
    const today = localDay(now, zone)
    expect(
      acts.some(
        ({ operation, input }) =>
          operation === 'event.add' && String((input as { start: string }).start).startsWith(today),
      ),
    ).toBe(true)
  }))

it('working days pass over the weekend', () => {
  const saturday = daysAround('2026-11-21T12:00:00.000Z', 'Europe/Zurich')
  expect([-1, 0, 1].map(saturday.workday)).toEqual(['2026-11-20', '2026-11-23', '2026-11-24'])
  const monday = daysAround('2026-11-23T12:00:00.000Z', 'Europe/Zurich')
  expect([-2, -1, 0, 5].map(monday.workday)).toEqual(['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-30'])
  expect([monday.next(1), monday.next(7)]).toEqual(['2026-11-23', '2026-11-29'])
})
