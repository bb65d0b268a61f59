import { unfinishedWords } from '../../wording/task-words'
import { perform, type Reply, type Result, type Script, type Turn } from '../script'

interface ReceiptLike {
  id?: string
  home?: string
  title?: string
  undoes?: string | null
  changes?: { verb: string; noun: string; title: string }[]
}

const restored: Record<string, (title: string) => string> = {
  created: (title) => `took back “${title}”`,
  deleted: (title) => `brought back “${title}”`,
  updated: (title) => `put “${title}” back as it was`,
}

const receiptsOf = (result: Result): ReceiptLike[] => {
  if (result.status !== 'completed' || typeof result.output !== 'object' || result.output === null) return []
  const found = Object.values(result.output).find((value) => Array.isArray(value))
  return Array.isArray(found)
    ? found.filter((value): value is ReceiptLike => typeof value === 'object' && value !== null)
    : []
}

const numbers: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, 'couple of': 2, few: 3 }
const several = new RegExp(`\\blast (\\d{1,2}|${Object.keys(numbers).join('|')})\\b`, 'i')

/** What waits has not happened, so there is nothing to take back; `null` where it was decided meanwhile. */
function* stillWaiting(turn: Turn): Script<Reply | null> {
  if (!turn.memory.waiting || !turn.tools.has('receipt_list')) return null
  const waiting = receiptsOf(yield* perform('receipt_list', { home: 'person', status: 'pending', limit: 5 }))
  return waiting.length > 0
    ? { text: 'That has not happened yet: it waits for your approval. Press Reject on its card to drop it.' }
    : null
}

/** Takes back the person's last change, or, said again, does it again; of “the last three things” all three. */
export function* undo(message: string, turn: Turn): Script<Reply> {
  const waiting = yield* stillWaiting(turn)
  if (waiting) return waiting
  const many = several.exec(message)?.[1]?.toLowerCase()
  const turns = many === undefined ? 1 : (numbers[many] ?? Number(many))
  if (turn.tools.has('receipt_undo_last'))
    return describe(yield* perform('receipt_undo_last', turns > 1 ? { turns } : {}))
  const listed = yield* perform('receipt_list', { home: 'person', status: 'completed', limit: 5 })
  const last = receiptsOf(listed).find(({ id }) => id)
  if (!last)
    return { text: listed.status === 'completed' ? 'There is nothing to undo.' : unfinishedWords(listed, 'Undoing') }
  const result = yield* perform('receipt_undo', { receiptId: last.id, home: last.home ?? 'person' })
  return describe(result, [last])
}

function describe(result: Result, known?: ReceiptLike[]): Reply {
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Undoing it') }
  const receipts = known ?? receiptsOf(result)
  const changes = receipts.flatMap((receipt) => receipt.changes ?? [])
  const said = [...new Set(changes.map(({ verb, title }) => restored[verb]?.(title) ?? `put “${title}” back`))]
  const suggestions = ['Bring it back']
  if (said.length === 0) return { text: 'I took the last change back.', suggestions }
  const again = receipts.length > 0 && receipts.every(({ undoes }) => undoes)
  if (again)
    return {
      text: `The change is back: I ${said.map((words) => words.replace(/^put (“.*”) back as it was$/, 'changed $1 again')).join(', ')}.`,
      suggestions: ['Undo that'],
    }
  const shown = said.length > 4 ? [...said.slice(0, 3), `${said.length - 3} more`] : said
  return { text: `Undone: I ${shown.join(', ')}.`, suggestions }
}
