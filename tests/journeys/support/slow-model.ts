import { setTimeout as pause } from 'node:timers/promises'
import type { Reply } from '../../node/models/model-server'

const frame = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'slow', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`

/** Streams these words one by one, so slowly that one can reload the page in the middle. */
export const speaksSlowly =
  (words: string[], milliseconds: number): Reply =>
  async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const word of words) {
      if (response.destroyed) return
      response.write(frame({ content: `${word} ` }))
      await pause(milliseconds)
    }
    response.end(`${frame({}, 'stop')}data: [DONE]\n\n`)
  }
