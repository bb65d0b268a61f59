import { z } from 'zod'
import { unavailable } from '../errors'

/** Turns texts into vectors that lie near each other where they mean something alike. */
export interface Embedder {
  /** Vectors of one model can't be compared with those of another. */
  id: string
  /** One vector of length 1 for each text, in their order. Throws what is `unavailable`. */
  embed(texts: string[], milliseconds: number): Promise<Float32Array<ArrayBuffer>[]>
}

interface EmbeddingServer {
  url: string
  model: string
  /** Knows the way and shows the key. */
  fetch: typeof fetch
}

/** Models that embed are told by their names, as providers call them: they answer nobody. */
export const isEmbeddingModel = (model: string): boolean => /embed|(?:^|[/_-])(?:bge|gte|e5|minilm)[-_]/i.test(model)

const Answer = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()).min(8).max(8192) })),
})
const longestText = 4_000

/** An embedding model behind an address that speaks OpenAI's protocol. */
export const openEmbedder = ({ url, model, fetch }: EmbeddingServer): Embedder => ({
  id: `${url} ${model}`,
  async embed(texts, milliseconds) {
    const response = await fetch(`${url}/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model, input: texts.map((text) => text.slice(0, longestText)), encoding_format: 'float' }),
      signal: AbortSignal.timeout(milliseconds),
    })
    if (!response.ok) throw unavailable('embedding.failed', `The embedding model answered with ${response.status}.`)
    const { data } = Answer.parse(await response.json())
    const byIndex = new Map(data.map(({ index, embedding }) => [index, embedding]))
    return texts.map((_, index) => {
      const embedding = byIndex.get(index)
      if (!embedding) throw unavailable('embedding.missing', 'The embedding model left out a text.')
      return normalised(embedding)
    })
  },
})

function normalised(values: number[]): Float32Array<ArrayBuffer> {
  const length = Math.hypot(...values) || 1
  return Float32Array.from(values, (value) => value / length)
}

/** How alike two vectors of one model are, between -1 and 1; 0 where they can't be compared. */
export function likenessOf(one: Float32Array, other: Float32Array): number {
  if (one.length !== other.length) return 0
  let sum = 0
  for (let place = 0; place < one.length; place++) sum += one[place]! * other[place]!
  return sum
}
