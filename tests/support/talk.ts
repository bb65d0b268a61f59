import { type Message, textOf } from '../../src/features/rooms/message'
import { chiefRoomId } from '../../src/features/rooms/room'
import { newPerson } from './people'

/** Somebody who talks with Chief over HTTP, with no model configured. */
export async function newTalk() {
  const ada = await newPerson()
  const roomId = chiefRoomId(ada.organizationId, ada.id)
  await ada.perform('room.open', { roomId })
  let key = 0
  /** Says something; gives the words of the reply, and in brackets what else it shows. */
  const say = async (text: string): Promise<string> => {
    const { sequence } = await ada.perform<Message>('message.send', { roomId, key: `k${++key}`, text })
    for (;;) {
      const { messages } = await ada.perform<{ messages: Message[] }>('room.history', { roomId })
      const last = messages.at(-1)
      const done = last && last.sequence > sequence && last.author.kind === 'agent' && last.status !== 'streaming'
      if (done) return `${textOf(last.parts)} [${last.parts.map(({ type }) => type).filter((type) => type !== 'text')}]`
      await scheduler.wait(10)
    }
  }
  return { ada, say, roomId }
}
