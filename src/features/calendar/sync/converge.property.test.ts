import { runInDurableObject } from 'cloudflare:test'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newCalendar } from '../../../../tests/support/calendar'
import type { Home } from '../../../platform/durable/home'
import { AppError } from '../../../platform/errors'
import { writeCalendar } from '../../../platform/icalendar/write'
import type { Connector, RemoteItem } from '../connectors/connector'
import { readEvents } from '../rows.server'
import { synchronise } from './synchronise.server'

const calendarId = 'calendar_there'
const now = '2031-01-01T00:00:00.000Z'

/** The other side in memory: what another program does to it, and a connector whose line can be cut. */
class OtherSide {
  readonly items = new Map<string, RemoteItem>()
  readonly log: { number: number; href: string }[] = []
  #number = 0
  /** For each call to come: cut before it is heard, after it was done, or not. */
  cuts: ('before' | 'after' | 'no')[] = []

  put(href: string, text: string) {
    this.#number += 1
    this.items.set(href, { href, etag: `"${this.#number}"`, text })
    this.log.push({ number: this.#number, href })
  }

  remove(href: string) {
    this.#number += 1
    this.items.delete(href)
    this.log.push({ number: this.#number, href })
  }

  titles = () => [...this.items.values()].map(({ text }) => /^SUMMARY:(.*?)\r?$/m.exec(text)?.[1] ?? '').sort()

  async #line<Result>(run: () => Result): Promise<Result> {
    const cut = this.cuts.shift() ?? 'no'
    await Promise.resolve()
    if (cut === 'before') throw new AppError('unavailable', 'outside.unreachable', 'cut')
    const result = run()
    if (cut === 'after') throw new AppError('unavailable', 'outside.unreachable', 'cut')
    return result
  }

  readonly connector: Connector = {
    changes: (token) =>
      this.#line(() => {
        const since = this.log.filter(({ number }) => number > Number(token ?? 0)).map(({ href }) => href)
        const hrefs = token === null ? [...this.items.keys()] : [...new Set(since)]
        return {
          changed: hrefs.flatMap((href) => this.items.get(href) ?? []),
          removed: hrefs.filter((href) => !this.items.has(href)),
          token: String(this.#number),
          complete: token === null,
        }
      }),
    read: (hrefs) => this.#line(() => hrefs.flatMap((href) => this.items.get(href) ?? [])),
    hrefFor: (uid) => `https://dav.example.com/${uid}.ics`,
    write: (href, text, version) =>
      this.#line(() => {
        if ((this.items.get(href)?.etag ?? null) !== version) return 'conflict'
        this.put(href, text)
        return { etag: this.items.get(href)!.etag }
      }),
    remove: (href, version) =>
      this.#line(() => {
        if (this.items.has(href) && this.items.get(href)!.etag !== version) return 'conflict'
        this.remove(href)
        return 'done' as const
      }),
  }
}

const textOf = (uid: string, title: string) => {
  const time = { local: '2031-03-03T09:00', zone: 'Europe/Zurich' }
  const main = {
    ...{ uid, title, occurrence: null, notes: '', place: null, links: [], start: time, end: time },
    ...{ busy: true, tentative: false, cancelled: false, rule: null, added: [], removed: [], attendees: [] },
    ...{ createdAt: null, updatedAt: null },
  }
  return writeCalendar([{ main, different: [] }], { now })
}

const action = fc.constantFrom('leave', 'leave', 'edit', 'delete')
const round = fc.record({
  actions: fc.array(fc.record({ here: action, there: action }), { minLength: 12, maxLength: 12 }),
  newHere: fc.integer({ min: 0, max: 3 }),
  newThere: fc.integer({ min: 0, max: 3 }),
  cuts: fc.array(fc.constantFrom('before', 'after', 'no', 'no'), { maxLength: 40 }),
})

it('whatever both sides do and wherever the line is cut, both end the same and no change is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 4 }), async (rounds) => {
      const ada = newCalendar()
      const other = new OtherSide()
      let written = 0
      let token: string | null = null
      const inside = <Result>(run: (home: Home) => Result) => runInDurableObject(ada.home, (home) => run(home as Home))
      await inside((home) =>
        home.change('test', ada.caller, ({ sql }) =>
          sql.exec(
            "INSERT INTO calendars VALUES (?, 'There', 'caldav', 'https://dav.example.com/', 'ada', ?)",
            calendarId,
            now,
          ),
        ),
      )
      const events = () =>
        inside((home) => readEvents(home.sql, 'WHERE event.calendarId = ? ORDER BY event.title', calendarId))
      const sync = async () => {
        const done = await inside((home) =>
          synchronise(
            { runtime: home, calendarId, name: 'Work', caller: ada.caller, connector: other.connector },
            token,
          ).catch((error: unknown) => (error instanceof AppError ? undefined : Promise.reject(error))),
        )
        if (done) token = done.token
        return done !== undefined
      }
      const title = () => `v${++written}`
      let expected: string[] = []
      for (const { actions, newHere, newThere, cuts } of rounds) {
        const next: string[] = []
        const before = await events()
        for (const [place, event] of before.entries()) {
          const { here, there } = actions[place] ?? { here: 'leave', there: 'leave' }
          const href = [...other.items.values()].find(({ text }) => text.includes(`SUMMARY:${event.title}\r`))!.href
          const [ours, theirs] = [title(), title()]
          if (here === 'edit') await ada.perform('event.edit', { eventId: event.id, title: ours })
          if (here === 'delete') await ada.perform('event.cancel', { eventId: event.id })
          if (there === 'edit') other.put(href, textOf(event.uid, theirs))
          if (there === 'delete') other.remove(href)
          if (here === 'edit') next.push(ours)
          if (there === 'edit') next.push(theirs)
          if (here === 'leave' && there === 'leave') next.push(event.title)
        }
        for (let number = 0; number < newHere; number++) {
          const name = title()
          next.push(name)
          await ada.perform('event.add', { title: name, start: '2031-03-04T09:00', calendarId })
        }
        for (let number = 0; number < newThere; number++) {
          const name = title()
          next.push(name)
          other.put(`https://dav.example.com/${name}.ics`, textOf(name, name))
        }
        other.cuts = [...cuts]
        while (other.cuts.length > 0) await sync()
        expect(await sync()).toBe(true)
        expect(await sync()).toBe(true)
        expected = next.sort()
        expect((await events()).map((event) => event.title).sort()).toEqual(expected)
        expect(other.titles()).toEqual(expected)
      }
    }),
    { numRuns: 30 },
  )
}, 120_000)
