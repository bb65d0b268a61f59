import { Plus } from 'lucide-react'
import { clockOf } from '../../../../ui/time/wall'
import { lengthWords } from '../../../../ui/time/words'
import { strings } from '../../strings'

interface FreeTimeProps {
  /** Minutes since midnight. */
  start: number
  end: number
  locale: string
  /** Where a minute stands, in pixels. */
  top: (minute: number) => number
  onAddAt: (time: string) => void
}

/** A free stretch of the day; a press begins something there. */
export function FreeTime({ start, end, locale, top, onAddAt }: FreeTimeProps) {
  const free = strings.today.free(lengthWords(end - start, locale))
  return (
    <button
      type="button"
      aria-label={`${free}. ${strings.today.addAt(clockOf(start))}`}
      onClick={() => onAddAt(clockOf(start))}
      className="group absolute right-0 left-13 grid place-items-center rounded-md text-ink-3 text-xs transition-colors duration-140 hover:bg-hover/70"
      style={{ top: top(start) + 4, height: top(end) - top(start) - 8 }}
    >
      <span className="inline-flex items-center gap-1.5 rounded-full bg-surface px-2 group-hover:bg-transparent">
        <Plus aria-hidden className="hidden size-3 stroke-2 group-hover:block group-focus-visible:block" />
        {free}
      </span>
    </button>
  )
}
