import type {
  LanguageModelV4FunctionTool,
  LanguageModelV4Prompt,
  LanguageModelV4ToolResultPart,
} from '@ai-sdk/provider'
import { toInstant } from '../../../../platform/time'
import type { Item } from '../dialogue/memory'
import { EmbeddedModel } from '../model'

interface Setting {
  now: string
  zone: string
  locale: string
}

type Input = Record<string, unknown>

/** A task as a test states it; dates are wall-clock values. */
export interface GivenTask {
  title: string
  due?: string
  remind?: string
  list?: string
}
const tool = (
  operation: string,
  title: string,
  effect: string,
  properties: object = {},
  required: string[] = [],
  phrases: string[] = [],
): LanguageModelV4FunctionTool => ({
  type: 'function',
  name: operation.replaceAll('.', '_'),
  description: title,
  inputSchema: { type: 'object', properties: properties as never, required },
  providerOptions: { adjutant: { operation, title, effect, phrases } },
})
const text = { type: 'string' }
const taskId = { type: 'string', pattern: '^task_[A-Za-z0-9-]+$' }

/** The tools of tasks, agenda and receipts, as the catalogue would give them. */
export const usualTools: LanguageModelV4FunctionTool[] = [
  tool(
    'task.add',
    'Add a task',
    'write',
    { title: text },
    ['title'],
    [
      'remind me to {title} {remind}',
      'I need to {title} by {due}',
      'I have to {title} by {due}',
      'put {title} on my {list} list',
    ],
  ),
  tool('task.edit', 'Change a task', 'write', { taskId }, ['taskId']),
  tool('task.complete', 'Complete a task', 'write', { taskId }, ['taskId']),
  tool('task.reopen', 'Reopen a task', 'write', { taskId }, ['taskId']),
  tool('task.remove', 'Delete a task', 'write', { taskId }, ['taskId']),
  tool('task.snooze', 'Snooze a task', 'write', { taskId, until: text }, ['taskId', 'until']),
  tool('task.list', 'List tasks', 'read', { search: text }),
  tool('task.lists', 'Show my lists', 'read'),
  tool('task.clear', 'Clear a list', 'write', { list: text }),
  tool('task.rename_list', 'Rename a list', 'write', { from: text, to: text }, ['from', 'to']),
  tool('agenda.read', 'Show my agenda', 'read', { date: text }),
  tool('receipt.undo_last', 'Undo the last change', 'write'),
]

/** A tool known by its phrases alone. */
export const phraseTool = (operation: string, phrases: string[], properties: object = {}) =>
  tool(operation, operation, /\.(?:get|list|search)$/.test(operation) ? 'read' : 'write', properties, [], phrases)

/** A conversation with the embedded model over tools that keep their tasks in memory, through the prompt alone. */
export class Conversation {
  readonly setting: Setting
  readonly tools: LanguageModelV4FunctionTool[]
  tasks: Item[] = []
  readonly calls: { tool: string; input: Input }[] = []
  readonly prompt: LanguageModelV4Prompt = []
  suggestions: string[] = []
  /** Tools whose calls wait for approval, as policy would have it. */
  waiting = new Set(['task_remove', 'task_clear'])
  readonly extra = new Map<string, (input: Input) => unknown>()
  private readonly past: Item[][] = []
  private readonly undone: Item[][] = []
  private count = 0

  constructor(
    setting: Setting = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich', locale: 'en-GB' },
    tools: LanguageModelV4FunctionTool[] = usualTools,
  ) {
    this.setting = setting
    this.tools = tools
  }

  /** Puts a task there without a word in the conversation. */
  given(...tasks: GivenTask[]) {
    for (const task of tasks) this.tasks.push(this.blank(task))
    return this
  }

  /** Says something and gives the answer, playing the turn loop: calls are acted on until only words come. */
  async say(message: string): Promise<string> {
    this.prompt.push({ role: 'user', content: [{ type: 'text', text: message }] })
    this.calls.length = 0
    const model = new EmbeddedModel()
    const turn = this.tasks.map((task) => ({ ...task }))
    for (let step = 0; step < 12; step++) {
      const { content, providerMetadata } = await model.doGenerate({
        prompt: this.prompt,
        tools: this.tools,
        providerOptions: { adjutant: { ...this.setting } },
      })
      const calls = content.flatMap((part) => (part.type === 'tool-call' ? [part] : []))
      const said = content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('')
      if (calls.length === 0) {
        this.prompt.push({ role: 'assistant', content: [{ type: 'text', text: said }] })
        const { suggestions } = providerMetadata.adjutant
        this.suggestions = suggestions
        if (this.calls.some(({ tool: name }) => /add|edit|complete|snooze|reopen|rename/.test(name)))
          this.past.push(turn)
        return said
      }
      const marked = calls.map((call) => ({ ...call, toolCallId: `${step}_${this.count++}` }))
      this.prompt.push({
        role: 'assistant',
        content: marked.map(({ toolCallId, toolName, input }) => ({
          type: 'tool-call',
          toolCallId,
          toolName,
          input: JSON.parse(input),
        })),
      })
      for (const { toolCallId, toolName, input } of marked)
        this.prompt.push({ role: 'tool', content: [this.perform(toolCallId, toolName, JSON.parse(input))] })
    }
    throw new Error('The turn did not end.')
  }

  private perform(toolCallId: string, toolName: string, input: Input): LanguageModelV4ToolResultPart {
    this.calls.push({ tool: toolName, input })
    const result = (
      output: LanguageModelV4ToolResultPart['output'],
      status: string,
    ): LanguageModelV4ToolResultPart => ({
      type: 'tool-result',
      toolCallId,
      toolName,
      output,
      providerOptions: { adjutant: { operation: toolName.replace('_', '.'), status } },
    })
    if (this.waiting.has(toolName))
      return result(
        { type: 'json', value: { status: 'waiting for approval', reason: 'Deleting shows first.', wouldChange: [] } },
        'pending',
      )
    try {
      const value = JSON.parse(JSON.stringify(this.act(toolName, input) ?? null))
      return result({ type: 'json', value }, 'completed')
    } catch (error) {
      return result({ type: 'error-text', value: error instanceof Error ? error.message : String(error) }, 'failed')
    }
  }

  private act(name: string, input: Input): unknown {
    const own = this.extra.get(name)
    if (own) return own(input)
    const task = this.tasks.find(({ id }) => id === input.taskId)
    if ('taskId' in input && !task) throw new Error('There is no such task.')
    switch (name) {
      case 'task_add':
        return this.tasks[this.tasks.push(this.blank({ title: String(input.title), ...input })) - 1]
      case 'task_edit':
        return Object.assign(task ?? {}, this.dated(input))
      case 'task_complete':
        return Object.assign(task ?? {}, { doneAt: this.setting.now })
      case 'task_reopen':
        return Object.assign(task ?? {}, { doneAt: null })
      case 'task_snooze':
        return Object.assign(task ?? {}, { snoozedUntil: toInstant(String(input.until), this.setting.zone) })
      case 'task_remove':
        this.tasks = this.tasks.filter((other) => other !== task)
        return task
      case 'task_list':
        return this.list(input)
      case 'task_lists':
        return {
          lists: [...new Set(this.tasks.map(({ list }) => list ?? null))].map((list) => ({
            name: list,
            open: this.tasks.filter((one) => (one.list ?? null) === list).length,
            done: 0,
          })),
        }
      case 'task_rename_list':
        for (const one of this.tasks) if (one.list === input.from) one.list = String(input.to)
        return { moved: this.tasks.length }
      case 'agenda_read':
        return this.agenda(String(input.date), Number(input.days ?? 1))
      case 'receipt_undo_last':
        return this.undo()
      default:
        throw new Error(`No tool ${name}`)
    }
  }

  private blank(given: GivenTask): Item {
    this.count++
    return {
      id: `task_${this.count}`,
      list: null,
      tags: [],
      priority: 'none',
      recurrence: null,
      doneAt: null,
      snoozedUntil: null,
      ...given,
      due: null,
      remind: null,
      ...this.dated({ ...given }),
    } as Item
  }

  private dated(input: Input): Input {
    const { taskId: _id, ...rest } = input
    const dates = ['due', 'remind'].flatMap((name) => {
      const value = input[name]
      if (value === undefined) return []
      return [
        [
          name,
          typeof value === 'string'
            ? { local: name === 'remind' && value.length === 10 ? `${value}T09:00` : value }
            : value,
        ],
      ]
    })
    return { ...rest, ...Object.fromEntries(dates) }
  }

  private list({ search, list, status = 'open', remindersOnly, due, from, to }: Input) {
    const words = String(search ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean)
    const today = this.setting.now.slice(0, 10)
    const tasks = this.tasks.filter((task) => {
      const day = task.due?.local ?? task.remind?.local ?? ''
      if (status !== 'all' && (status === 'done') !== Boolean(task.doneAt)) return false
      if (list !== undefined && (task.list ?? null) !== list) return false
      if (remindersOnly && !task.remind) return false
      if (due === 'overdue' && !(day && day.slice(0, 10) < today)) return false
      if (from && !(day >= String(from) && day < String(to))) return false
      return words.every((word) => task.title.toLowerCase().includes(word))
    })
    return { tasks, total: tasks.length }
  }

  private agenda(date: string, days: number) {
    const end = new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
    const open = this.tasks.filter(({ doneAt }) => !doneAt)
    const at = (task: Item) => task.due?.local ?? task.remind?.local ?? ''
    const within = open
      .filter((task) => at(task) >= date && at(task) < end)
      .sort((one, other) => (at(one) < at(other) ? -1 : 1))
    return {
      date,
      days,
      timed: within.filter((task) => at(task).length > 10),
      anytime: within.filter((task) => at(task).length === 10),
      reminders: [],
      overdue: [],
    }
  }

  private undo() {
    const before = this.past.pop() ?? this.undone.pop()
    if (!before) throw new Error('There is nothing to undo.')
    this.undone.push(this.tasks)
    const gone = this.tasks.filter(({ id }) => !before.some((task) => task.id === id))
    const back = before.filter(({ id }) => !this.tasks.some((task) => task.id === id))
    this.tasks = before
    const changes = [
      ...gone.map(({ title }) => ({ verb: 'created', noun: 'Task', title })),
      ...back.map(({ title }) => ({ verb: 'deleted', noun: 'Task', title })),
    ]
    return {
      undone: [
        {
          id: 'op_1',
          title: 'Add a task',
          changes: changes.length > 0 ? changes : [{ verb: 'updated', noun: 'Task', title: before[0]?.title ?? '' }],
        },
      ],
    }
  }
}
