import { Suspense, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { lazily } from '../../../../ui/lazily'
import { Markdown } from '../../../../ui/text/markdown'
import { InlineReceipt } from '../../../receipts/inline-receipt'
import type { Message, Part } from '../../message'
import { strings } from '../../strings'
import { StepLine } from './parts/step-line'

const Offers = lazily(() => import('./parts/offers'))

type ReceiptPart = Extract<Part, { type: 'receipt' | 'approval' }>
type OfferPart = Extract<Part, { type: 'suggestion' }>
type Block =
  | { key: string; part: Exclude<Part, ReceiptPart | OfferPart> }
  | { key: string; receipts: ReceiptPart[] }
  | { key: string; offers: OfferPart[] }

const saysSame = (one: Part, other: Part) =>
  one.type === 'step' && other.type === 'step' && one.text === other.text && one.status === other.status

/** Parts in their order; receipts that follow each other are one block, and so are suggestions; a step is said once. */
function blocksOf(parts: Part[]): Block[] {
  const blocks: Block[] = []
  parts.forEach((part, index) => {
    const last = blocks.at(-1)
    const key = String(index)
    if (part.type === 'suggestion') {
      if (last && 'offers' in last) last.offers.push(part)
      else blocks.push({ key, offers: [part] })
    } else if (part.type === 'step' && last && 'part' in last && saysSame(last.part, part)) return
    else if (part.type !== 'receipt' && part.type !== 'approval') blocks.push({ key, part })
    else if (last && 'receipts' in last) last.receipts.push(part)
    else blocks.push({ key, receipts: [part] })
  })
  return blocks
}

/** What a message says and shows, piece by piece. People's words are shown as they wrote them. */
export function MessageParts({ message }: { message: Message }) {
  const fromPerson = message.author.kind === 'person'
  const blocks = blocksOf(message.parts)
  const writing = message.status === 'streaming'
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 pt-0.5">
      {blocks.map((block, index) => {
        if ('receipts' in block) return <Receipts key={block.key} parts={block.receipts} />
        if ('offers' in block)
          return (
            <Suspense key={block.key} fallback={null}>
              <Offers messageId={message.id} parts={block.offers} />
            </Suspense>
          )
        const { part } = block
        if (part.type === 'step') return <StepLine key={block.key} step={part} />
        if (fromPerson)
          return (
            <p key={block.key} className="whitespace-pre-wrap break-words">
              {part.text}
            </p>
          )
        return (
          <Markdown
            key={block.key}
            text={part.text}
            className={writing && index === blocks.length - 1 ? 'being-written' : ''}
          />
        )
      })}
      {writing && blocks.length === 0 && (
        <p className="animate-pulse text-ink-2 text-sm">{strings.working(message.author.name)}</p>
      )}
    </div>
  )
}

const shownAtOnce = 4

function Receipts({ parts }: { parts: ReceiptPart[] }) {
  const [all, setAll] = useState(false)
  const shown = all || parts.length <= shownAtOnce + 1 ? parts : parts.slice(0, shownAtOnce)
  return (
    <div className="grid max-w-[440px] gap-2 py-1">
      {shown.map((part) => (
        <InlineReceipt key={part.receiptId} name={{ home: part.home, receiptId: part.receiptId }} />
      ))}
      {shown.length < parts.length && (
        <Button variant="ghost" size="small" className="justify-self-start" onClick={() => setAll(true)}>
          {strings.showMore(parts.length - shown.length)}
        </Button>
      )}
    </div>
  )
}
