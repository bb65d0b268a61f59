import { DurableObject } from 'cloudflare:workers'
import type { Caller } from '../caller'
import { AppError, toErrorBody } from '../errors'
import { Ledger } from '../ledger/ledger'
import type { Aftermath, Entry } from '../ledger/recording'
import { addressOf } from '../operations/address'
import { catalogueOf, findOperation, parseInput } from '../operations/catalogue'
import type { Context, Homes, OperationRequest } from '../operations/context'
import type { ChangeName, Feature, HomeFacts, HomeRuntime, TimerHandler } from '../operations/feature'
import type { AnyOperation, HomeAddress, HomeKind } from '../operations/operation'
import type { Outcome } from '../operations/outcome'
import type { Decision, Judged, Policy } from '../operations/policy'
import { log, logBug } from '../telemetry/log'
import { clock, type Instant } from '../time'
import { deliverAgain, deliverSend } from './deliver'
import { Jobs } from './jobs'
import { type Delivery, Outbox, subscribersOf } from './outbox'
import { Sockets } from './sockets'
import { fireTimers, nextWake } from './timers'

/** What makes a home: its kind, the features that live in it, the one policy, and the way to other homes. */
export interface HomeParts {
  kind: HomeKind
  features: Feature[]
  policy: Policy
  homesOf(env: Env): Homes & { deliver(to: HomeAddress, delivery: Delivery): Promise<void> }
}

/**
 * A home: one Durable Object that performs operations on its own SQLite, keeps their receipts, wakes for timers, hands
 * events on and speaks with the screens that show it. Features bring everything else.
 */
export abstract class Home extends DurableObject<Env> implements HomeRuntime {
  readonly address: HomeAddress
  readonly sql: SqlStorage
  readonly homes: Homes
  readonly memory: Map<string, unknown>
  override readonly env: Env
  readonly #parts: HomeParts
  readonly #catalogue: Map<string, AnyOperation>
  readonly #ledger: Ledger
  readonly #outbox: Outbox
  readonly #jobs: Jobs
  readonly #timers: Map<string, TimerHandler>
  readonly #sockets: Sockets
  #alarmAt: number | null | undefined
  #ended = false

  constructor(ctx: DurableObjectState, env: Env, parts: HomeParts) {
    super(ctx, env)
    this.env = env
    this.#parts = parts
    const { kind, features } = parts
    const others = parts.homesOf(env)
    this.address = { kind, name: ctx.id.name ?? ctx.id.toString() }
    this.sql = ctx.storage.sql
    this.homes = { perform: (request) => this.#route(others, request) }
    this.#catalogue = catalogueOf(features)
    this.#ledger = new Ledger(ctx.storage, {
      address: this.address,
      features,
      catalogue: this.#catalogue,
      authorize: (operation, caller) => this.#authorize(operation, caller),
    })
    this.memory = this.#ledger.memory
    this.#outbox = new Outbox(this.sql, this.address, subscribersOf(features), (to, delivery) =>
      this.#isHere(to) ? this.receive(delivery) : others.deliver(to, delivery),
    )
    const deliver = deliverSend(this.#catalogue, this.#ledger, (aftermath) => this.#settle(aftermath))
    const jobs = [deliver, ...features.flatMap((feature) => feature.jobs ?? [])].filter(
      (job) => job.home === kind || job === deliver,
    )
    this.#jobs = new Jobs(this.sql, new Map(jobs.map((job) => [job.name, job])), this)
    const timers = features.flatMap((feature) => feature.timers ?? []).filter((timer) => timer.home === kind)
    this.#timers = new Map([deliverAgain, ...timers].map((timer) => [timer.name, timer]))
    const handler = features.flatMap((feature) => feature.sockets ?? []).find((socket) => socket.home === kind)
    this.#sockets = new Sockets(ctx, this, handler)
    this.#jobs.reclaim()
    if (nextWake(this.sql)) ctx.waitUntil(this.#work())
  }

  /**
   * Performs, previews or proposes one operation here. Never throws: what went wrong is the outcome. `at` is when it
   * counts as done, for what is told of the past; no door gives it.
   */
  async perform(request: OperationRequest, at?: Instant): Promise<Outcome> {
    const startedAt = performance.now()
    const { caller } = request
    const fields = { operation: request.operation, correlationId: caller.correlationId, causeId: caller.causeId }
    try {
      const operation = findOperation(this.#catalogue, request.operation)
      const input = parseInput(operation, request.input)
      const decision = this.#authorize(operation, caller)
      const outcome = await this.#perform(
        { operation, caller, input, key: request.key, startedAt, at },
        request.mode,
        decision,
      )
      log(operation.effect === 'read' || operation.unrecorded ? 'debug' : 'info', 'operation', {
        ...fields,
        status: outcome.status,
        milliseconds: Math.round(performance.now() - startedAt),
      })
      return outcome
    } catch (error) {
      const body = toErrorBody(error, caller.correlationId)
      if (body.kind === 'internal') logBug('operation.broke', error, fields)
      else log('info', 'operation.refused', { ...fields, code: body.code })
      return { status: 'failed', error: body }
    }
  }

  async #perform(
    entry: Entry,
    mode: OperationRequest['mode'],
    decision: Exclude<Decision, { verdict: 'deny' }>,
  ): Promise<Outcome> {
    const { operation, caller, input } = entry
    const reading = { homes: this.homes, caller, now: entry.at ?? clock.now() }
    if (operation.gather) entry.gathered = await operation.gather(reading, input as never)
    if (operation.effect === 'read') {
      const output: unknown = await operation.run(this.#ledger.context(caller, ''), input as never, entry.gathered)
      return { status: 'completed', output, receipt: null }
    }
    if (mode === 'preview') {
      const { output, changes } = this.#ledger.preview(entry)
      return { status: 'previewed', output, changes }
    }
    try {
      const { outcome, aftermath } =
        decision.verdict === 'ask' && !operation.unrecorded
          ? this.#ledger.propose(entry, decision.reason)
          : this.#ledger.perform(entry)
      this.#settle(aftermath)
      return outcome
    } catch (error) {
      const { kind, message } = toErrorBody(error, caller.correlationId)
      if (!operation.unrecorded && kind !== 'internal') this.#settle(this.#ledger.recordFailure(entry, message))
      throw error
    }
  }

  /** Applies an event once, however often it is delivered. */
  async receive({ subscriber, event, caller }: Delivery): Promise<void> {
    if (this.#ended) return
    const heard = subscribersOf(this.#parts.features)
      .get(event.name)
      ?.find((one) => one.name === subscriber)
    if (!heard) return
    this.change(subscriber, caller, (context) => {
      const mark = 'INSERT INTO applied VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING eventId'
      const first = context.sql.exec(mark, event.id, subscriber, context.now).toArray().length > 0
      if (first) heard.apply(context, event)
    })
  }

  change<Output>(named: ChangeName<Output>, caller: Caller, run: (context: Context) => Output): Output {
    const { output, aftermath } = this.#ledger.change(named, caller, run)
    const { correlationId, causeId } = caller
    const operation = typeof named === 'string' ? named : named.name
    if (aftermath.receipts.length > 0)
      log('info', 'operation', { operation, status: 'completed', correlationId, causeId })
    this.#settle(aftermath)
    return output
  }

  broadcast: HomeRuntime['broadcast'] = (frame, to) => this.#sockets.broadcast(frame, to)

  /** Ends this home: nothing that it stored is left, its sockets close, and whoever asks it for something is refused. */
  async destroy(): Promise<void> {
    this.#ended = true
    this.#jobs.close()
    this.#sockets.close()
    await this.ctx.storage.deleteAlarm()
    await this.ctx.storage.deleteAll()
  }

  override async alarm() {
    if (this.#ended) return
    this.#alarmAt = null
    for (const aftermath of fireTimers(this.sql, this.#ledger, this.#timers)) this.#settle(aftermath)
    await this.#outbox.drain()
    void this.#work()
  }

  /** Opens a socket for the caller whom the door has authenticated and named in a header that no outsider can set. */
  override async fetch(request: Request): Promise<Response> {
    return this.#sockets.open(request, (caller, judged) => void this.#authorize(judged, caller))
  }

  override webSocketMessage = (socket: WebSocket, text: string | ArrayBuffer) => this.#sockets.received(socket, text)
  override webSocketClose = (socket: WebSocket) => this.#sockets.closed(socket)

  /** The one question to policy. Throws where it says no; what is left is to do it, or to ask first. */
  #authorize(judged: Judged, caller: Caller): Exclude<Decision, { verdict: 'deny' }> {
    const decision = this.#parts.policy(caller, judged, this.#ended ? nothingThere : this.#facts(caller))
    if (decision.verdict === 'deny') throw denied(decision.code, decision.reason)
    return decision
  }

  #facts(caller: Caller): HomeFacts {
    const { kind, name } = this.address
    const bytes = this.sql.databaseSize
    if (kind === 'person') {
      const [organizationId = '', ownerId = ''] = name.split('.')
      return { organizationId, ownerId, member: caller.personId === ownerId, exists: true, bytes }
    }
    const reader = this.#parts.features.find((feature) => feature.facts?.home === kind)?.facts
    const read = reader?.read(this.sql, this.address, caller)
    return { ...(read ?? nothingThere), bytes }
  }

  /** After commit: tell the screens, set the alarm, and start what can start at once. */
  #settle({ frames, receipts, wake }: Aftermath) {
    for (const receipt of receipts) this.#sockets.receipt(receipt)
    for (const frame of frames) this.#sockets.broadcast(frame)
    if (!wake) return
    this.#setAlarm()
    this.ctx.waitUntil(this.#work())
  }

  async #work() {
    if (this.#ended) return
    await Promise.all([this.#outbox.drain(), this.#jobs.start()])
    this.#setAlarm()
  }

  #setAlarm() {
    if (this.#ended) return
    const next = nextWake(this.sql)
    const at = next === undefined ? null : Date.parse(next)
    if (at === this.#alarmAt) return
    this.#alarmAt = at
    this.ctx.waitUntil(at === null ? this.ctx.storage.deleteAlarm() : this.ctx.storage.setAlarm(at))
  }

  #isHere = (to: HomeAddress) => to.kind === this.address.kind && to.name === this.address.name

  /** What belongs here is performed here, without a call to ourselves. */
  async #route(others: Homes, request: OperationRequest): Promise<Outcome> {
    const operation = this.#catalogue.get(request.operation)
    if (operation && operation.home !== 'directory') {
      const named = request.input as { roomId?: unknown; home?: unknown } | undefined
      // An operation of a person's home may name a room as well: it is not the room's for that.
      const ofRooms = operation.home === 'room' || operation.home === 'any'
      const own = this.address.kind === 'room' && ofRooms && (named?.roomId ?? named?.home) === this.address.name
      const mine = this.address.kind === 'person' && this.#isHere(addressOf(operation, request.caller, request.input))
      if (own || mine) return this.perform(request)
    }
    return others.perform(request)
  }
}

const nothingThere: HomeFacts = { organizationId: null, ownerId: null, member: false, exists: false }

const denied = (code: string, reason: string) =>
  new AppError(code === 'home.missing' ? 'missing' : 'forbidden', code, reason)
