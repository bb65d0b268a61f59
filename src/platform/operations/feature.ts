import type { DirectoryTable } from '../directory/table'
import type { Instant } from '../time'
import type { Context, Homes, OperationRequest } from './context'
import type { AnyOperation, HomeAddress, HomeKind } from './operation'
import type { FieldChange, Outcome } from './outcome'

type Row = Record<string, unknown>

/** How receipts speak of a table's rows. Columns without a field stay out of receipts shown to people, not out of the ledger. */
export interface TrackedTable {
  table: string
  noun: string | ((row: Row) => string)
  title(row: Row): string
  fields: Record<string, { label: string; kind: FieldChange['kind'] }>
}

/** A feature's tables in one kind of home. Migrations are append-only; a changed one is an error at start. */
export interface FeatureTables {
  home: HomeKind
  migrations: string[]
  tracked: TrackedTable[]
  /** Full-text tables without a copy of their text, and the SQL that fills each from the rows it is about. */
  indexes?: { table: string; fill: string }[]
  /** In the directory: the columns of the tracked tables, whose SQL is in `migrations/`. */
  directory?: DirectoryTable[]
}

export interface DomainEvent<Payload = Record<string, unknown>> {
  id: string
  name: string
  payload: Payload
  at: Instant
  from: HomeAddress
  causeId: string
}

/** Hears an event in a home, exactly once by the event's id; what it changes has a receipt of its own. */
export interface Subscriber {
  name: string
  event: string
  to(event: DomainEvent): HomeAddress[]
  apply(context: Context, event: DomainEvent): void
}

/** Fires once at its time, in one transaction with the removal of the timer. */
export interface TimerHandler {
  name: string
  home: HomeKind
  fire(context: Context, key: string, payload: Record<string, unknown>): void
}

/** What a change is called, and where people read its receipt, its title in words. */
export type ChangeName<Output> = string | { name: string; title: (output: Output) => string }

/** What a job and a socket may do with the home they live in. */
export interface HomeRuntime {
  env: Env
  address: HomeAddress
  sql: SqlStorage
  homes: Homes
  /** The same memory that the contexts of this home's operations have. */
  memory: Map<string, unknown>
  /** Performs an operation of this very home, as any door would, without leaving it; `at` another moment, where it is told of the past. */
  perform(request: OperationRequest, at?: Instant): Promise<Outcome>
  /** Runs a change under a name and a caller, with receipt, triggers and events, like an operation. */
  change<Output>(name: ChangeName<Output>, caller: Context['caller'], run: (context: Context) => Output): Output
  /** Sends a frame to every open socket of this home that `to` accepts. */
  broadcast(frame: object, to?: (attachment: SocketAttachment) => boolean): void
}

/** A long task of a home. It is started after commit and again, with a higher attempt, after a crash. */
export interface Job {
  name: string
  home: HomeKind
  run(runtime: HomeRuntime, payload: Record<string, unknown>, attempt: number): Promise<void>
}

export interface SocketAttachment {
  caller: Context['caller']
  openedAt: Instant
  [key: string]: unknown
}

/** Speaks with the open sockets of one kind of home; one feature per kind. */
export interface SocketHandler {
  home: HomeKind
  /** The permission it takes to open one. */
  needs: string
  /** Whether every receipt of the home is sent to its sockets as `{type: 'receipt', receipt}`. */
  receipts?: boolean
  opened?(runtime: HomeRuntime, socket: WebSocket, attachment: SocketAttachment, query: URLSearchParams): void
  received(runtime: HomeRuntime, socket: WebSocket, attachment: SocketAttachment, text: string): void | Promise<void>
  closed?(runtime: HomeRuntime, attachment: SocketAttachment): void
}

/** The facts policy weighs about a home, read from that home. */
export interface HomeFacts {
  organizationId: string | null
  ownerId: string | null
  /** Whether the caller belongs to it: its owner, or a member of the room. */
  member: boolean
  exists: boolean
  /** How much it stores, where that can be told. */
  bytes?: number
}

/** Reads a home's facts where its name alone does not tell them (who belongs to a room). */
export interface FactReader {
  home: HomeKind
  read(sql: SqlStorage, address: HomeAddress, caller: Context['caller']): HomeFacts
}

/** All a feature brings; `app/features.server.ts` lists one per folder. */
export interface Feature {
  name: string
  operations: AnyOperation[]
  tables?: FeatureTables[]
  subscribers?: Subscriber[]
  timers?: TimerHandler[]
  jobs?: Job[]
  sockets?: SocketHandler[]
  facts?: FactReader
}
