import { env } from 'cloudflare:workers'
import { afterEach, expect, it, vi } from 'vitest'
import { newPerson, releaseClock, setClock } from '../../../tests/support/person'
import { createHomes } from '../../app/homes.server'
import { type Message, textOf } from '../rooms/message'
import { chiefRoomId } from '../rooms/room'

afterEach(releaseClock)

it('a reminder that is due is said once in the conversation with Chief, also after the home slept', async () => {
  const ada = newPerson({ organizationId: 'org_reminders' })
  const roomId = chiefRoomId(ada.caller.organizationId, ada.caller.personId)
  const said = async () => {
    const request = { operation: 'room.history', input: { roomId }, caller: ada.caller }
    const outcome = await createHomes(env).perform(request)
    const { messages } = (outcome as { output: { messages: Message[] } }).output
    return messages.map((message) => textOf(message.parts))
  }
  setClock('2030-03-10T08:00:00Z')
  await ada.perform('task.add', { title: 'Call John', remind: '2030-03-10T10:00' })
  await ada.evict()
  setClock('2030-03-10T09:00:30Z')
  await ada.alarm()
  await vi.waitFor(async () => expect(await said()).toEqual(['Reminder: Call John']))
  await ada.alarm()
  expect(await said()).toEqual(['Reminder: Call John'])
})
