import { useQuery } from '@tanstack/react-query'
import { Skeleton } from '../../ui/display/skeleton'
import { type ReceiptName, receiptQuery } from './queries'
import { strings } from './strings'
import { ApprovalCard } from './ui/cards/approval-card'
import { ReceiptCard } from './ui/cards/receipt-card'

/** A receipt where it came about, for example in a conversation: a card, or a question while it waits for approval. */
export function InlineReceipt({ name, className }: { name: ReceiptName; className?: string }) {
  const { data: receipt, isError } = useQuery(receiptQuery(name))
  if (isError) return <p className="text-ink-3 text-sm">{strings.unreadable}</p>
  if (!receipt) return <Skeleton className={`h-[92px] rounded-md ${className ?? ''}`} />
  if (receipt.status === 'pending') return <ApprovalCard receipt={receipt} className={className} />
  return <ReceiptCard receipt={receipt} className={className} />
}
