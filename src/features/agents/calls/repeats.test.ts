import { expect, it } from 'vitest'
import { z } from 'zod'
import { calls, says, scriptedModel } from '../../../../tests/support/agents/scripted-model'
import { newTool, playTurn } from '../../../../tests/support/agents/turn'
import type { ToolOutcome } from '../../../platform/ai/tool-outcome'
import type { TurnCall } from '../turn-tool'

const add = newTool('task.add', z.object({ title: z.string(), notes: z.string().optional() }))
const list = newTool('task.list', z.object({}))
const undo = newTool('receipt.undo_last', z.object({}))
const tools = [add, list, undo]
const tea = { title: 'Tea', notes: 'Green' }

let receipts = 0
const act = ({ tool }: TurnCall): ToolOutcome => ({
  status: 'completed',
  output: { by: tool.operation },
  receipt: tool === list ? null : { id: `op_${++receipts}`, home: 'person' },
})
const play = (...scripts: Parameters<typeof scriptedModel>[1][]) => {
  const model = scriptedModel('m', ...scripts)
  return playTurn({ models: [model], tools, act }).then((played) => ({ ...played, model }))
}
const done = ({ acted }: { acted: TurnCall[] }) => acted.map(({ tool }) => tool.operation)

it('G12 a change that was asked for twice in one turn is made once, and the model is told that it stands', async () => {
  const again = { notes: 'Green', title: 'Tea' }
  const played = await play(calls(['task_add', tea]), calls(['Task.Add', again]), says('Added.'))
  expect(done(played)).toEqual(['task.add'])
  expect(JSON.stringify(played.model.asked[2]?.prompt.at(-1))).toContain('not made again')
  expect(played.last?.type).toBe('turn.finished')
})

it('G12 a look-up that was made before has its result again, until something changed', async () => {
  const played = await play(
    calls(['task_list', {}], ['task_list', {}]),
    calls(['task_add', tea]),
    calls(['task_list', {}]),
  )
  expect(done(played)).toEqual(['task.list', 'task.add', 'task.list'])
  const results = played.turn.messages.filter(({ role }) => role === 'tool').slice(0, 2)
  expect(results.map((message) => message.role === 'tool' && message.content[0])).toMatchObject([
    { output: { value: { by: 'task.list' } } },
    { output: { value: { by: 'task.list' } } },
  ])
})

it('G12 what was undone in between may be done again', async () => {
  const played = await play(calls(['task_add', tea]), calls(['receipt_undo_last', {}]), calls(['task_add', tea]))
  expect(done(played)).toEqual(['task.add', 'receipt.undo_last', 'task.add'])
})

it('a model that asks for the same again and again has to answer', async () => {
  const same = calls(['task_list', {}])
  const talks = await play(same, same, same, says('Nothing there.'))
  expect(talks.model.asked.map(({ toolChoice }) => toolChoice?.type)).toEqual(['auto', 'auto', 'auto', 'none'])
  expect(talks.last?.type).toBe('turn.finished')
  const never = await play(same, same, same, same)
  expect(never.last).toMatchObject({ type: 'turn.failed', message: expect.stringMatching(/same again and again/) })
})

it('G10 a call that stays malformed after one correction ends the turn with the name of what it was about', async () => {
  const { last, acted, model } = await play(calls(['task_add', {}]), calls(['task_add', { titel: 'Tea' }]), says('Hm.'))
  expect(acted).toEqual([])
  expect(model.asked).toHaveLength(2)
  expect(JSON.stringify(model.asked[1]?.prompt.at(-1))).toContain('do not fit: title')
  expect(last).toMatchObject({ type: 'turn.failed', message: expect.stringMatching(/“task.add” in a way/) })
})
