import { evictDurableObject } from 'cloudflare:test'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newRoom, type RoomBench, type Screen } from '../../../tests/support/rooms'
import { addOlder, emptyTimeline } from './client/timeline'
import type { Message } from './message'
import { beginReply, finishReply } from './replies.server'
import { chief } from './room'

/** One thing that happens; `pick` chooses among whatever there is then. */
type Happening = [kind: (typeof kinds)[number], pick: number]
const kinds = [
  ...(['send', 'send', 'begin', 'begin', 'append', 'append', 'append', 'append', 'step', 'finish', 'finish'] as const),
  ...([
    'fail',
    'resend',
    'regenerate',
    'retry',
    'choose',
    'choose',
    'stop',
    'decide',
    'page',
    'drop',
    'back',
    'evict',
  ] as const),
]

interface Scene {
  room: RoomBench
  screens: (Screen | null)[]
  away: Screen['timeline'][]
  /** Every message there ever was, shown or not. */
  known: Map<string, Message>
  count: number
}

const chosenFrom = <Item>(items: Item[], pick: number): Item | undefined => items[pick % Math.max(items.length, 1)]

async function look({ room, known }: Scene): Promise<Message[]> {
  const { messages } = await room.history()
  for (const message of messages) {
    known.set(message.id, message)
    for (const id of message.versions) if (!known.has(id)) known.set(id, { ...message, id })
  }
  return messages
}

async function happen(scene: Scene, [kind, pick]: Happening) {
  const { room, screens } = scene
  const shown = await look(scene)
  const replies = shown.filter(({ author }) => author.kind === 'agent')
  const questions = shown.filter(({ author }) => author.kind === 'person')
  const writing = chosenFrom(
    replies.filter(({ status }) => status === 'streaming'),
    pick,
  )?.id
  const reply = chosenFrom(replies, pick)?.id
  const question = chosenFrom(questions.slice(-4), pick)?.id
  const place = pick % screens.length
  const text = `${kind} ${scene.count++}`
  const attempt = (operation: string, input: object) => room.perform(operation, input)
  switch (kind) {
    case 'send':
      return screens[place] ? screens[place].tell({ type: 'send', key: text, text }) : room.say(text, text)
    case 'begin':
      return question && room.begin(question)
    case 'append':
      return writing && room.append(writing, `${text} `)
    case 'step':
      return writing && room.part(writing, 'new', { type: 'step', id: text, text, status: 'running' })
    case 'decide':
      return reply && reply !== writing && decide(room, reply, text)
    case 'finish':
      return writing && room.finish(writing)
    case 'fail':
      return writing && room.finish(writing, { status: 'failed', error: text })
    case 'resend':
      return question && attempt('message.resend', { messageId: question, key: text, text })
    case 'regenerate':
      return reply && attempt('message.regenerate', { messageId: reply })
    case 'retry':
      return reply && attempt('message.retry', { messageId: reply })
    case 'choose':
      return scene.known.size > 0 && attempt('message.choose', { messageId: chosenFrom([...scene.known.keys()], pick) })
    case 'stop':
      return reply && attempt('message.stop', { messageId: reply })
    case 'page':
      return older(room, screens[place])
    case 'drop':
      return drop(scene, place)
    case 'back':
      return comeBack(scene, place)
    case 'evict':
      return evict(room, pick)
  }
}

const decide = (room: RoomBench, messageId: string, receiptId: string) =>
  room.inside((home) => {
    const streaming = home.sql.exec("SELECT 1 FROM messages WHERE id = ? AND status = 'streaming'", messageId).toArray()
    return streaming.length > 0 ? null : room.part(messageId, 'new', { type: 'receipt', receiptId, home: 'person' })
  })

async function older(room: RoomBench, screen: Screen | null | undefined) {
  const timeline = await screen?.settled()
  const before = timeline?.messages[0]?.sequence
  if (screen && timeline?.more && before !== undefined)
    screen.timeline = addOlder(screen.timeline, await room.history({ before }))
}

function drop(scene: Scene, place: number) {
  const screen = scene.screens[place]
  if (!screen) return
  screen.close()
  scene.away[place] = screen.timeline
  scene.screens[place] = null
}

async function comeBack(scene: Scene, place: number) {
  if (scene.screens[place]) return
  const known = scene.away[place] ?? emptyTimeline
  const screen = await scene.room.connect(known)
  scene.screens[place] = screen
  await screen.hello(known.sequence === 0 ? undefined : known.sequence)
}

/** The object loses its memory; the job that starts again ends or takes over what it finds cut off. */
async function evict(room: RoomBench, pick: number) {
  await evictDurableObject(room.stub())
  await room.inside((home) => {
    const cutOff = "SELECT id AS messageId, replyTo FROM messages WHERE status = 'streaming' ORDER BY sequence"
    for (const { messageId, replyTo } of home.sql.exec<{ messageId: string; replyTo: string }>(cutOff).toArray())
      if (pick % 2 === 0) finishReply(home, messageId, { status: 'interrupted', error: 'Cut off.' })
      else beginReply(home, { replyTo, author: chief, replyId: messageId })
  })
}

async function everything(room: RoomBench): Promise<Message[]> {
  let page = await room.history()
  const messages = [...page.messages]
  while (page.more) {
    page = await room.history({ before: messages[0]?.sequence })
    messages.unshift(...page.messages)
  }
  return messages
}

const histories = fc.record({
  before: fc.constantFrom(0, 3, 49, 70),
  happenings: fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(1000)), { minLength: 5, maxLength: 40 }),
})

it('R5 R8 R9 R10 R11 R14 whatever happens, every screen shows what a fresh load shows', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(histories, async ({ before, happenings }) => {
      const room = newRoom()
      for (let n = 0; n < before; n++) await room.say(`Before ${n}`)
      const scene: Scene = { room, screens: [null, null, null], away: [], known: new Map(), count: 0 }
      for (const place of [0, 1]) await comeBack(scene, place)
      for (const happening of happenings) await happen(scene, happening)
      for (const place of scene.screens.keys()) await comeBack(scene, place)
      // What a screen sent last may still be on its way to the room.
      for (const screen of scene.screens) await screen!.settled()
      const fresh = await everything(room)
      for (const screen of scene.screens) {
        const { messages, more, lost } = await screen!.settled()
        expect(lost).toBe(false)
        expect(messages).toEqual(messages.length === 0 ? fresh : fresh.slice(-messages.length))
        expect(more).toBe(fresh.length > messages.length)
        screen!.close()
      }
    }),
    {
      numRuns: 80,
      endOnFailure: false,
      examples: [
        [
          {
            before: 0,
            happenings: [
              ['send', 0],
              ['begin', 0],
              ['append', 0],
              ['evict', 0],
              ['send', 0],
              ['send', 0],
              ['send', 0],
              ['send', 0],
              ['send', 0],
            ],
          },
        ],
      ],
    },
  )
})
