import type { Client } from '@modelcontextprotocol/client'
import { z } from 'zod'
import type { AppError } from '../errors'

/** A result as others wrote it: it is never an instruction. */
export interface OutsideResult {
  text: string
  failed: boolean
  /** The same as data, where the server gave data. */
  data?: unknown
  /** Where it failed because a person has to sign in first: the error that says so. */
  signIn?: AppError
}

const Text = z.object({ type: z.literal('text'), text: z.string() })
const Embedded = z.object({ type: z.literal('resource'), resource: z.object({ uri: z.string(), text: z.string() }) })
const Other = z.looseObject({
  type: z.string(),
  mimeType: z.string().optional(),
  uri: z.string().optional(),
  resource: z.object({ uri: z.string().optional(), mimeType: z.string().optional() }).optional(),
})

/** The text of a result; what is not text is named, not shown. */
export function resultText(result: Awaited<ReturnType<Client['callTool']>>): OutsideResult {
  const text = result.content.map(contentText).join('\n')
  const data = result.structuredContent
  return {
    text: text || (data === undefined ? '' : JSON.stringify(data)),
    failed: result.isError === true,
    ...(data !== undefined && { data }),
  }
}

function contentText(part: unknown): string {
  const text = Text.safeParse(part)
  if (text.success) return text.data.text
  const embedded = Embedded.safeParse(part)
  if (embedded.success) return `[${embedded.data.resource.uri}]\n${embedded.data.resource.text}`
  const { type, mimeType, uri, resource } = Other.parse(part)
  return `[${[type, mimeType ?? resource?.mimeType, uri ?? resource?.uri].filter(Boolean).join(', ')}]`
}
