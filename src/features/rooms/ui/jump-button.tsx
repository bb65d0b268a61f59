import { ArrowDown } from 'lucide-react'
import { strings } from '../strings'

/** Back to what is newest, saying how much came meanwhile. */
export function JumpButton({ count, onJump }: { count: number; onJump: () => void }) {
  return (
    <button
      type="button"
      onClick={onJump}
      className="fade-in-0 slide-in-from-bottom-1 -translate-x-1/2 absolute bottom-3 left-1/2 flex animate-in items-center gap-1.5 rounded-full border border-line bg-raised px-3 py-1.5 font-medium text-sm shadow-soft duration-140 hover:bg-hover"
    >
      <ArrowDown aria-hidden className="size-3.5 stroke-[2]" />
      {count > 0 ? strings.jumpCount(count) : strings.jump}
    </button>
  )
}
