import { type Embedder, isEmbeddingModel, openEmbedder } from '../../../platform/ai/embedding'
import type { Caller } from '../../../platform/caller'
import { configOf } from '../../../platform/config'
import { log } from '../../../platform/telemetry/log'
import { keyedFetch } from '../connections/open-model'
import { hostsLetIn } from '../connections/order'
import { readKept } from '../connections/read.server'
import type { ConnectionRow } from '../connections/tables'

/** How long a choice of embedding model is remembered by this isolate: a question must not wait for the directory. */
const remembered = 60_000
/** How long a question waits for its vector; it is found by its words alone where that is not there in time. */
const patience = 500

const choices = new Map<string, { embedder: Embedder | null; at: number }>()

/** The embedding model of a person: one they connected, else their organization's, else the server's; mostly `null`. */
export async function embedderFor(env: Env, caller: Caller): Promise<Embedder | null> {
  const kept = await readKept(env, caller)
  const connected = kept.connections
    .filter(({ model }) => isEmbeddingModel(model))
    .sort((one, other) => (one.personId === other.personId ? 0 : one.personId === '' ? 1 : -1))
  const [row] = connected
  if (row) return connectedEmbedder(env, row, hostsLetIn(kept))
  const { OPENAI_BASE_URL: url, OPENAI_API_KEY: key, OPENAI_EMBEDDING_MODEL: model } = configOf(env)
  return url && model ? openEmbedder({ url, model, fetch: withKey(key) }) : null
}

export const connectedEmbedder = (env: Env, row: ConnectionRow, letIn: string[]): Embedder =>
  openEmbedder({ url: row.url, model: row.model, fetch: keyedFetch(env, row, letIn) })

const withKey =
  (key: string | undefined): typeof fetch =>
  (input, init) => {
    const request = new Request(input, init)
    if (key) request.headers.set('authorization', `Bearer ${key}`)
    return fetch(request)
  }

/** What a question means to the person's embedding model; `null` where there is none, or it is not quick enough. */
export async function embedQuestion(env: Env, caller: Caller, text: string) {
  try {
    const embedder = await chosen(env, caller)
    if (!embedder || text.trim() === '') return null
    const [vector] = await embedder.embed([text], patience)
    return vector ? { model: embedder.id, vector } : null
  } catch (error) {
    log('info', 'embedding.question', { reason: String(error), correlationId: caller.correlationId })
    return null
  }
}

async function chosen(env: Env, caller: Caller): Promise<Embedder | null> {
  const key = `${caller.organizationId} ${caller.personId}`
  const before = choices.get(key)
  if (before && Date.now() - before.at < remembered) return before.embedder
  const embedder = await embedderFor(env, caller)
  choices.delete(key)
  choices.set(key, { embedder, at: Date.now() })
  for (const oldest of choices.keys()) {
    if (choices.size <= 1000) break
    choices.delete(oldest)
  }
  return embedder
}

export const forgetChoice = ({ organizationId, personId }: Caller) =>
  void choices.delete(`${organizationId} ${personId}`)
