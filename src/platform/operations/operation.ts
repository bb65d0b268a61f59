import type { z } from 'zod'
import type { Caller } from '../caller'
import type { Context, Homes } from './context'
import type { HomeRuntime } from './feature'

/** Read changes nothing, write changes a home, send acts on the world outside as well. */
export type Effect = 'read' | 'write' | 'send'

/** The kinds of object that perform operations. `any` is for the few that exist in each: they take `home` in their input. */
export type HomeKind = 'person' | 'room' | 'directory'
export type OperationHome = HomeKind | 'any'

/** Where one home lives; its object's name is derived from ids, never looked up. */
export interface HomeAddress {
  kind: HomeKind
  name: string
}

export interface Reading {
  homes: Homes
  caller: Caller
  now: string
}

/** What a `send` has at hand while it acts on the world. */
export interface Delivering extends Reading {
  operationId: string
  runtime: HomeRuntime
}

/**
 * One capability, defined once; every door is derived from it.
 *
 * `gather` collects from elsewhere before a change and writes nothing. `run` checks and changes, synchronously, inside
 * the home's one transaction; for reads it may be asynchronous. `deliver` acts on the world after a `send` committed,
 * with the operation's id as idempotency key: retried while it throws what is `unavailable`, and failed for good by any
 * other expected error. The sentence it gives says in the receipt what became of it.
 */
export interface Operation<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Gathered = unknown,
> {
  /** `noun.verb`, stable: the name on every door. */
  name: string
  /** What a menu says: an imperative phrase. */
  title: string
  /** One or two sentences for people and models that choose a tool. */
  description: string
  home: OperationHome
  effect: Effect
  /** The permission it takes. */
  needs: string
  /** Deleting and the like: an agent shows it first, whoever asked. */
  destructive?: boolean
  /** Not offered to agents, to MCP clients or in the menu (signing keys, approvals): a person does it on a screen. */
  personOnly?: boolean
  /**
   * Fellow members of the organization may ask it of each other: it goes to the home of the `personId` in its input, and
   * its `run` bounds what it tells. Only reads, and no guests.
   */
  fellows?: boolean
  /** Append-only logs keep their own record; no receipt is written for them. */
  unrecorded?: boolean
  input: Input
  output: Output
  /** Whether this output holds words of others, such as a server outside: an agent that has read them is tainted. */
  writtenByOthers?(output: z.output<Output>): boolean
  /** English patterns with `{input}` holes, for the embedded model and the command menu. */
  phrases?: string[]
  gather?(reading: Reading, input: z.output<Input>): Promise<Gathered>
  run(context: Context, input: z.output<Input>, gathered: Gathered): z.input<Output> | Promise<z.input<Output>>
  /** What of the input is written down, where some of it is secret: a password is in no receipt. */
  keptInput?(input: z.output<Input>): z.output<Input>
  /** What of the output is written down, where some of it is shown once and kept nowhere (a new secret). */
  kept?(output: z.output<Output>): z.output<Output>
  deliver?(reading: Delivering, input: z.output<Input>, output: z.output<Output>): Promise<string | undefined>
}

/** States an operation; the types of `run` follow from its schemas. */
export const defineOperation = <Input extends z.ZodType, Output extends z.ZodType, Gathered = undefined>(
  operation: Operation<Input, Output, Gathered>,
): Operation<Input, Output, Gathered> => operation

/** An operation whose types are checked at the door instead of by the compiler. */
// biome-ignore lint/suspicious/noExplicitAny: a catalogue holds operations of every type; inputs are parsed before use
export type AnyOperation = Operation<z.ZodType<any>, z.ZodType<any>, any>
