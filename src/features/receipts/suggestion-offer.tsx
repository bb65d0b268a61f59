import { useQuery } from '@tanstack/react-query'
import { ArrowRight, X } from 'lucide-react'
import { useId, useState } from 'react'
import { isFailure, request, sentenceOf } from '../../platform/browser/perform'
import { invalidateAll, operationQuery, queryClient } from '../../platform/browser/queries'
import type { Receipt } from '../../platform/operations/outcome'
import { isLike, type Suggestion } from '../../platform/operations/suggestion'
import { IconButton } from '../../ui/actions/icon-button'
import { cn } from '../../ui/cn'
import { toast } from '../../ui/overlays/toast'
import { announce } from '../../ui/text/announcer'
import { useNow } from '../../ui/time/use-now'
import { InlineReceipt } from './inline-receipt'
import { strings } from './strings'

/** What was said to a suggestion. */
export interface SuggestionAnswer {
  taken: boolean
  receiptId: string | null
  home: string | null
}

interface SuggestionOfferProps {
  suggestion: Suggestion
  answer: SuggestionAnswer | null
  /** What is taken twice under one key is done once. */
  taking?: string
  /** Keeps the answer. */
  onAnswer: (answer: SuggestionAnswer) => Promise<unknown>
}

const words = strings.suggestion

/** A change that is offered: a press makes it, by the very operation it names; then its receipt stands here, with Undo. */
export function SuggestionOffer({ suggestion, answer, taking, onAnswer }: SuggestionOfferProps) {
  const { busy, stale, take, decline } = useSuggestion({ suggestion, answer, taking, onAnswer })
  const reason = useId()
  if (answer?.taken && answer.receiptId && answer.home)
    return <InlineReceipt name={{ home: answer.home, receiptId: answer.receiptId }} />
  const over = answer !== null || stale
  return (
    <div
      className={cn(
        'group/offer flex items-start rounded-md border border-line bg-raised pr-1.5 transition-[border-color,box-shadow] duration-140',
        over ? 'border-dashed' : 'focus-within:border-line-strong hover:border-line-strong hover:shadow-soft',
      )}
    >
      <button
        type="button"
        disabled={over || busy}
        aria-describedby={reason}
        onClick={() => void take()}
        className="grid min-w-0 flex-1 grid-cols-[16px_minmax(0,1fr)] items-start gap-x-2.5 rounded-md py-2.5 pl-3 text-left disabled:cursor-default"
      >
        <ArrowRight aria-hidden className={cn('mt-[3px] size-4 stroke-[1.75]', over ? 'text-ink-3' : 'text-accent')} />
        <span className={cn('break-words font-medium', over && 'font-normal text-ink-3', busy && 'animate-pulse')}>
          {suggestion.label}
        </span>
        <span id={reason} className="col-start-2 break-words text-ink-2 text-sm">
          {answer ? (answer.taken ? words.taken : words.declined) : stale ? words.stale : suggestion.reason}
        </span>
      </button>
      {!over && (
        <IconButton
          label={words.decline(suggestion.label)}
          size="small"
          className="mt-1.5"
          disabled={busy}
          onClick={() => void decline()}
        >
          <X aria-hidden />
        </IconButton>
      )}
    </div>
  )
}

/** Whether it still applies, and what taking and declining it does. */
function useSuggestion({ suggestion, answer, taking, onAnswer }: SuggestionOfferProps) {
  const [busy, setBusy] = useState(false)
  const now = useNow()
  const { holds, until, operation, input, label } = suggestion
  const query = operationQuery(holds.operation, holds.input)
  const { data, error } = useQuery({ ...query, enabled: answer === null, retry: false })
  const gone = isFailure(error) && error.kind === 'missing'
  const stale = gone || (until !== null && until <= now) || (data !== undefined && !isLike(data, holds.like))

  const during = async (act: () => Promise<void>) => {
    setBusy(true)
    try {
      await act()
    } catch (thrown) {
      void toast.fail(sentenceOf(thrown))
    } finally {
      setBusy(false)
      void invalidateAll()
    }
  }
  const take = () =>
    during(async () => {
      const current = await queryClient.fetchQuery({ ...query, staleTime: 0 })
      if (!isLike(current, holds.like)) return toast.fail(words.changed)
      const outcome = await request<unknown>(operation, input, taking)
      const receipt: Receipt | null = outcome.receipt
      announce(outcome.status === 'pending' ? strings.said.waits : words.done(label))
      await onAnswer({ taken: true, receiptId: receipt?.id ?? null, home: receipt?.home ?? null })
    })
  const decline = () =>
    during(async () => {
      await onAnswer({ taken: false, receiptId: null, home: null })
      announce(words.declined)
    })
  return { busy, stale: answer === null && stale, take, decline }
}
