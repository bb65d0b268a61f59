import { expect, it } from 'vitest'
import { z } from 'zod'
import { readServerFrame } from '../../../src/features/rooms/client/read-frame'
import { ServerFrame } from '../../../src/features/rooms/protocol'
import { newMessage } from './fake-socket'

it('the schema browsers check frames with is the protocol’s own (after a change: vitest -u)', async () => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(ServerFrame, { io: 'output', reused: 'ref' })
  const imports = "import type { CheckedSchema } from '../../../platform/browser/matches-schema'"
  const file = `${imports}\n\nexport const serverFrameSchema: CheckedSchema = ${JSON.stringify(schema)}\n`
  await expect(file).toMatchFileSnapshot('../../../src/features/rooms/client/server-frame.generated.ts')
})

it('frames of the protocol are read, others are not', () => {
  const frame = { type: 'message', sequence: 3, message: newMessage(3) }
  expect(readServerFrame(JSON.stringify(frame))).toEqual(frame)
  for (const broken of [
    { type: 'confetti' },
    { ...frame, sequence: '3' },
    { ...frame, sequence: -1 },
    { ...frame, message: { ...newMessage(3), parts: [{ type: 'picture' }] } },
    { ...frame, message: { ...newMessage(3), status: 'late' } },
    { type: 'delta', messageId: 'room_1', part: 0, offset: 0, text: 'x' },
    [],
    null,
  ])
    expect(readServerFrame(JSON.stringify(broken)), JSON.stringify(broken)).toBeNull()
  expect(readServerFrame('not json')).toBeNull()
})
