import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { catalogue } from '../../../src/app/features.server'
import { createHomes } from '../../../src/app/homes.server'
import { decide } from '../../../src/features/access/decide'
import { agentsFeature } from '../../../src/features/agents/feature.server'
import { chief } from '../../../src/features/chief/chief'
import { memoryFeature } from '../../../src/features/memory/feature.server'
import { roomsFeature } from '../../../src/features/rooms/feature.server'
import type { Message } from '../../../src/features/rooms/message'
import { chiefRoomId } from '../../../src/features/rooms/room'
import { CircuitBreaker } from '../../../src/platform/ai/breaker'
import type { AnsweringModel } from '../../../src/platform/ai/model'
import type { Caller } from '../../../src/platform/caller'
import { Home } from '../../../src/platform/durable/home'
import type { Outcome } from '../../../src/platform/operations/outcome'
import { newPerson } from '../person'
import { type Script, scriptedModel } from './scripted-model'

let models: AnsweringModel[] = []

/** A room in which Chief answers with the models a test gives it; tools act in the real homes. */
export class TestAgentRoom extends Home {
  constructor(ctx: DurableObjectState, env: Env) {
    const agents = agentsFeature({
      agents: [chief],
      models: () => models,
      operations: () => catalogue.values(),
      policy: decide,
      breaker: new CircuitBreaker(),
    })
    super(ctx, env, {
      kind: 'room',
      features: [roomsFeature, memoryFeature(async () => null), agents],
      policy: decide,
      homesOf: createHomes,
    })
  }
}

const roomNamed = (name: string) =>
  (env as unknown as { TEST_AGENT_ROOM: DurableObjectNamespace<TestAgentRoom> }).TEST_AGENT_ROOM.getByName(name)

const expectKilled = (error: unknown) => {
  if (!String(error).includes('killed by the test')) throw error
}

/** A person who talks with Chief. */
export function newConversation(changes: Partial<Caller> = {}) {
  const person = newPerson({ organizationId: `org_${crypto.randomUUID().slice(0, 8)}`, ...changes })
  const { caller } = person
  const roomId = chiefRoomId(caller.organizationId, caller.personId)
  const stub = () => roomNamed(roomId)
  const ask = async <Output = Message>(operation: string, input: object = {}): Promise<Output> => {
    const request = { operation, input: { roomId, ...input }, caller }
    const outcome = (await stub().perform(request)) as Outcome
    if (outcome.status !== 'completed') throw new Error(`${operation}: ${JSON.stringify(outcome)}`)
    return outcome.output as Output
  }
  let key = 0
  const history = async () => (await ask<{ messages: Message[] }>('room.history')).messages
  const conversation = {
    person,
    roomId,
    ask,
    history,
    /** What models there are from now on. */
    models: (...chosen: AnsweringModel[]) => {
      models = chosen
    },
    script: (...scripts: Script[]) => {
      const model = scriptedModel('scripted', ...scripts)
      models = [model]
      return model
    },
    post: (text: string) => ask('message.send', { key: `key${++key}`, text }),
    /** Waits until nobody writes any more, and gives the newest reply. */
    async reply(status?: Message['status']): Promise<Message> {
      for (;;) {
        const last = (await history()).findLast(({ author }) => author.kind === 'agent')
        if (last && last.status !== 'streaming' && (!status || last.status === status) && (await idle())) return last
        await scheduler.wait(5)
      }
    },
    async say(text: string): Promise<Message> {
      await conversation.post(text)
      return conversation.reply()
    },
    /** The object dies and comes back, as after a crash. */
    crash: async () => {
      const died = runInDurableObject(stub(), (_room, state) => state.abort('killed by the test'))
      await died.catch((error: unknown) => expectKilled(error))
      await conversation.wake()
    },
    inside: <Result>(run: (room: TestAgentRoom) => Result) => runInDurableObject(stub(), run),
    wake: () => stub().perform({ operation: 'room.history', input: { roomId }, caller }),
  }
  const idle = () =>
    runInDurableObject(
      stub(),
      (room) => room.sql.exec('SELECT 1 FROM jobs UNION ALL SELECT 1 FROM outbox').toArray().length === 0,
    )
  return conversation
}
