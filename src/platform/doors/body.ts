import { AppError, invalid } from '../errors'

/** Requests larger than this are refused unread. */
export const largestBody = 1024 * 1024
const deepest = 32
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** The JSON in a request's body, bounded in size and depth, free of keys that reach into prototypes. Empty means `{}`. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request)
  return text.trim() === '' ? {} : parseJson(text)
}

export function parseJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw invalid('body.json', 'Send valid JSON.')
  }
  checkShape(value, 0)
  return value
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) throw tooLarge()
  if (!request.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > largestBody) throw tooLarge()
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function checkShape(value: unknown, depth: number) {
  if (typeof value !== 'object' || value === null) return
  if (depth >= deepest) throw invalid('body.deep', `Send data nested at most ${deepest} levels deep.`)
  for (const [key, part] of Object.entries(value)) {
    if (forbiddenKeys.has(key)) throw invalid('body.key', `“${key}” can’t be the name of a field.`)
    checkShape(part, depth + 1)
  }
}

const tooLarge = () => new AppError('invalid', 'body.large', 'Send at most 1 MB.')
