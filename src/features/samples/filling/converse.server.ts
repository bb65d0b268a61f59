import type { Caller } from '../../../platform/caller'
import type { HomeRuntime } from '../../../platform/operations/feature'
import type { Outcome } from '../../../platform/operations/outcome'
import { chiefRoomId } from '../../rooms/chief-room'
import type { Message } from '../../rooms/message'
import type { MessagePage } from '../../rooms/room'
import { sayings } from '../story/sayings'

/** How often one looks whether the answer is there, in milliseconds, and how many times at most. */
const glance = 8
const mostGlances = 2_000

/** Says to Chief what a visitor would, one thing after the other's answer. The answers are the built-in model's own. */
export async function converse({ homes }: Pick<HomeRuntime, 'homes'>, caller: Caller) {
  const roomId = chiefRoomId(caller.organizationId, caller.personId)
  const ask = async <Output>(operation: string, input: object) =>
    outputOf<Output>(await homes.perform({ operation, input: { roomId, ...input }, caller }))
  for (const [number, text] of sayings.entries()) {
    const { sequence } = await ask<Message>('message.send', { key: `sample ${number}`, text })
    for (let glances = 0; glances < mostGlances; glances++) {
      const { messages } = await ask<MessagePage>('room.history', { limit: 2 })
      const last = messages.at(-1)
      if (last && last.sequence > sequence && last.author.kind === 'agent' && last.status !== 'streaming') break
      await new Promise((resume) => setTimeout(resume, glance))
    }
  }
}

function outputOf<Output>(outcome: Outcome): Output {
  if (outcome.status !== 'completed') throw new Error(`A conversation of the sample: ${JSON.stringify(outcome)}`)
  return outcome.output as Output
}
