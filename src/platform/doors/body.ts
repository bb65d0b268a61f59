import { AppError, invalid } from '../errors'
import { checkShape } from '../operations/shape'

/** Requests larger than this are refused unread. */
export const largestBody = 1024 * 1024

/** A request, as far as its body is concerned. */
interface Sent {
  headers: Headers
  body: ReadableStream<Uint8Array> | null
}

/** The JSON in a request's body, bounded in size and shape. Empty means `{}`. Any other type than JSON is refused. */
export async function readJsonBody(request: Sent): Promise<unknown> {
  const type = request.headers.get('content-type') ?? 'application/json'
  if (!/^application\/json\b/i.test(type)) throw invalid('body.type', 'Send the input as application/json.')
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
  checkShape(value)
  return value
}

async function readText(request: Sent): Promise<string> {
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

const tooLarge = () => new AppError('invalid', 'body.large', 'Send at most 1 MB.')
