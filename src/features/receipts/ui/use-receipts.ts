import { useQueries } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Receipt } from '../../../platform/operations/outcome'
import { learnReceipt, receiptsQuery } from '../queries'

const homes = ['person', 'directory']
const most = 100

/** The newest receipts of the person's own home and of the directory of accounts, as one list, newest first. */
export function useReceipts(limit: number, since: string | undefined) {
  const filter = { limit: Math.min(limit, most), ...(since ? { since } : {}) }
  const read = useQueries({
    queries: homes.map((home) => ({
      ...receiptsQuery({ home, ...filter }),
      placeholderData: (earlier: { receipts: Receipt[] } | undefined) => earlier,
    })),
  })
  const receipts = read.flatMap(({ data }) => data?.receipts ?? []).sort((a, b) => (a.at < b.at ? 1 : -1))
  const known = receipts.map(({ id, status }) => id + status).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `known` says when the receipts are others
  useEffect(() => receipts.forEach(learnReceipt), [known])
  return {
    receipts,
    error: read.find(({ error }) => error)?.error ?? null,
    isPending: read.some(({ isPending }) => isPending),
  }
}
