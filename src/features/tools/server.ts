import { z } from 'zod'
import { idSchema } from '../../platform/ids'

export const ServerId = idSchema('server')

/** For oneself, or for everybody in the organization. */
export const ServerOwner = z.enum(['me', 'organization'])
export type ServerOwner = z.infer<typeof ServerOwner>

/** A server of tools as it is shown. Whether it has a token is told; the token is not. */
export const ToolServer = z.object({
  id: ServerId,
  owner: ServerOwner,
  name: z.string(),
  url: z.string(),
  header: z.string().nullable(),
  /** Whether something is shown to it in that header. */
  hasSecret: z.boolean(),
  clientId: z.string().nullable(),
  hasClientSecret: z.boolean(),
  /** How many of its tools people have looked at and allowed. */
  allowedTools: z.number().int(),
  /** Whether tools that only read may be asked also after a turn has read what others wrote. */
  freely: z.boolean(),
  /** Whether the caller has signed in there: not yet, yes, or anew because it is refused or not enough. */
  signIn: z.enum(['none', 'connected', 'refused', 'scope']),
})
export type ToolServer = z.infer<typeof ToolServer>

/** A tool of a server, with the print that it is allowed by: another description is another print. */
export const ListedTool = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  inputSchema: z.record(z.string(), z.unknown()),
  /** The server says that it changes nothing; a claim, not a proof. */
  readOnly: z.boolean(),
  print: z.string(),
  allowed: z.boolean(),
})
export type ListedTool = z.infer<typeof ListedTool>

/** What became of asking a server for its tools. */
export const ServerTools = z.object({
  serverId: ServerId,
  name: z.string(),
  /** `sign-in`: a person has to sign in there first. */
  state: z.enum(['ready', 'sign-in', 'down']),
  /** Why it is not ready, as a sentence. */
  says: z.string().nullable(),
  milliseconds: z.number().int(),
  freely: z.boolean(),
  tools: z.array(ListedTool),
})
export type ServerTools = z.infer<typeof ServerTools>

/** One call of a tool that was not merely reading. */
export const ToolCall = z.object({
  id: idSchema('call'),
  server: z.string(),
  tool: z.string(),
  status: z.enum(['asked', 'answered', 'failed']),
  answer: z.string().nullable(),
  at: z.string(),
})
export type ToolCall = z.infer<typeof ToolCall>
