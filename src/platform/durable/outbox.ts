import { Caller } from '../caller'
import type { DomainEvent, Feature, Subscriber } from '../operations/feature'
import type { HomeAddress } from '../operations/operation'
import { logBug } from '../telemetry/log'
import { clock, later } from '../time'

interface OutboxRow extends Record<string, SqlStorageValue> {
  number: number
  id: string
  name: string
  payload: string
  caller: string
  causeId: string
  at: string
  delivered: string
  attempts: number
}

/** An event on its way to one subscriber in one home. */
export interface Delivery {
  subscriber: string
  event: DomainEvent
  caller: Caller
}

const retryAfter = (attempts: number) => Math.min(5 * 60_000, 500 * 2 ** Math.min(attempts, 10))

/** The subscribers of these features by the event they hear. */
export function subscribersOf(features: Feature[]): Map<string, Subscriber[]> {
  const byEvent = new Map<string, Subscriber[]>()
  for (const subscriber of features.flatMap((feature) => feature.subscribers ?? []))
    byEvent.set(subscriber.event, [...(byEvent.get(subscriber.event) ?? []), subscriber])
  return byEvent
}

/**
 * Delivers what operations emitted, oldest first, at least once to each subscriber; the receiving home applies an event
 * once (rules E1 to E4 of docs/spec.md). A delivery that fails is tried again later and does not hold up the others.
 */
export class Outbox {
  #draining: Promise<void> = Promise.resolve()

  constructor(
    private readonly sql: SqlStorage,
    private readonly from: HomeAddress,
    private readonly subscribers: Map<string, Subscriber[]>,
    private readonly send: (to: HomeAddress, delivery: Delivery) => Promise<void>,
  ) {}

  /** One pass after another: a call during a pass makes another when that one has ended. */
  async drain(): Promise<void> {
    const pass = this.#draining.then(() => this.#pass())
    this.#draining = pass.then(
      () => undefined,
      () => undefined,
    )
    await pass
  }

  async #pass() {
    const due = this.sql
      .exec<OutboxRow>('SELECT * FROM outbox WHERE nextAt <= ? ORDER BY number LIMIT 200', clock.now())
      .toArray()
    for (const row of due) await this.#deliver(row)
  }

  async #deliver(row: OutboxRow) {
    const event: DomainEvent = {
      id: row.id,
      name: row.name,
      payload: JSON.parse(row.payload),
      at: row.at,
      from: this.from,
      causeId: row.causeId,
    }
    const caller = {
      ...Caller.parse(JSON.parse(row.caller)),
      via: 'system' as const,
      agent: undefined,
      causeId: row.causeId,
    }
    const delivered = new Set<string>(JSON.parse(row.delivered))
    let failed = false
    for (const subscriber of this.subscribers.get(row.name) ?? [])
      for (const to of subscriber.to(event)) {
        const id = `${subscriber.name}>${to.kind}:${to.name}`
        if (delivered.has(id)) continue
        try {
          await this.send(to, { subscriber: subscriber.name, event, caller })
          delivered.add(id)
          this.sql.exec('UPDATE outbox SET delivered = ? WHERE number = ?', JSON.stringify([...delivered]), row.number)
        } catch (error) {
          failed = true
          logBug('event.undelivered', error, { subscriber: subscriber.name, correlationId: caller.correlationId })
        }
      }
    if (failed) {
      const nextAt = later(clock.now(), retryAfter(row.attempts))
      this.sql.exec('UPDATE outbox SET attempts = attempts + 1, nextAt = ? WHERE number = ?', nextAt, row.number)
    } else this.sql.exec('DELETE FROM outbox WHERE number = ?', row.number)
  }
}
