import type { Receipt } from '../../../platform/operations/outcome'
import { dayOf } from '../../../ui/time/format'
import type { Place } from '../../../ui/time/place'

/** What one wants to see of the receipts. */
export interface Wish {
  who: 'any' | 'person' | 'agent'
  kind: 'any' | 'created' | 'updated' | 'deleted' | 'undone' | 'failed'
  time: 'any' | 'hour' | 'day' | 'week'
}

export const everything: Wish = { who: 'any', kind: 'any', time: 'any' }

const hours = { hour: 1, day: 24, week: 168 }

/** The moment from which receipts are wanted, to the minute so that asking again finds the same answer. */
export function sinceOf({ time }: Wish, now = Date.now()): string | undefined {
  if (time === 'any') return undefined
  const minute = 60_000
  return new Date(Math.floor((now - hours[time] * 3_600_000) / minute) * minute).toISOString()
}

export function isWished({ who, kind }: Wish, receipt: Receipt): boolean {
  if (who === 'agent' && receipt.agent === null) return false
  if (who === 'person' && receipt.agent !== null) return false
  if (kind === 'any') return true
  if (kind === 'failed') return receipt.status === 'failed' || receipt.status === 'rejected'
  if (kind === 'undone') return receipt.status === 'undone' || receipt.undoes !== null
  return receipt.status === 'completed' && receipt.changes.some(({ verb }) => verb === kind)
}

/** An undo that was stopped, by a conflict mostly: it says nothing that its own dialog has not said. */
export const isVain = ({ status, operation }: Receipt) => status === 'failed' && operation.startsWith('receipt.')

/** The receipts of the newest turn, if its last change is not long ago: what “this turn” means. */
export function newestTurn(receipts: Receipt[], now = Date.now()): Receipt[] {
  const batch = receipts.find((receipt) => receipt.agent !== null)?.batch
  const turn = receipts.filter((receipt) => batch && receipt.batch === batch)
  const recent = turn[0] && now - Date.parse(turn[0].at) < 30 * 60_000
  return recent ? turn : []
}

/** Receipts day by day, in the order they came. */
export function byDay(receipts: Receipt[], place: Place): { day: string; at: string; receipts: Receipt[] }[] {
  const days: { day: string; at: string; receipts: Receipt[] }[] = []
  for (const receipt of receipts) {
    const day = dayOf(receipt.at, place)
    const last = days.at(-1)
    if (last?.day === day) last.receipts.push(receipt)
    else days.push({ day, at: receipt.at, receipts: [receipt] })
  }
  return days
}
