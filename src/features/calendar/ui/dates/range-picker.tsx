import { ChevronDown } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import { strings } from '../../strings'
import { rangeWords } from '../parts/when-words'
import { MiniMonth } from './mini-month'

interface RangePickerProps {
  days: string[]
  /** What they are called, where not by their first and last. */
  words?: string | undefined
  date: string
  today: string
  locale: string
  firstDay: number
  /** Of these the ones that the month marks. */
  shown: string[]
  onPick: (day: string) => void
}

/** The days on show in words; behind them a month to go elsewhere from. */
export function RangePicker({ days, words, locale, onPick, ...month }: RangePickerProps) {
  const [open, setOpen] = useState(false)
  const range = words ?? rangeWords(days, locale)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        aria-label={strings.frame.pickDate(range)}
        className="inline-flex max-w-full items-center gap-1 rounded-sm px-1.5 py-1 font-medium text-ink text-sm transition-colors duration-140 hover:bg-hover"
      >
        <span className="truncate">{range}</span>
        <ChevronDown aria-hidden className="size-3.5 shrink-0 stroke-[1.75] text-ink-3" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={range}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="data-[state=open]:fade-in-0 z-40 rounded-lg border border-line bg-raised p-2.5 shadow-lifted duration-120 focus:outline-none data-[state=open]:animate-in"
        >
          <MiniMonth
            {...month}
            locale={locale}
            onPick={(day) => {
              setOpen(false)
              onPick(day)
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
