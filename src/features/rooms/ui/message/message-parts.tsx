import { useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Markdown } from '../../../../ui/text/markdown'
import { InlineReceipt } from '../../../receipts/inline-receipt'
import type { Message, Part } from '../../message'
import { strings } from '../../strings'
import { StepLine } from './step-line'

type ReceiptPart = Extract<Part, { type: 'receipt' | 'approval' }>
type Block = { key: string; part: Exclude<Part, ReceiptPart> } | { key: string; receipts: ReceiptPart[] }

/** Parts in their order, receipts that follow each other as one block. */
function blocksOf(parts: Part[]): Block[] {
  const blocks: Block[] = []
  parts.forEach((part, index) => {
    const last = blocks.at(-1)
    const key = String(index)
    if (part.type !== 'receipt' && part.type !== 'approval') blocks.push({ key, part })
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
