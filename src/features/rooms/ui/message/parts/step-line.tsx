import { Check, LoaderCircle, X } from 'lucide-react'
import type { Part } from '../../../message'

const icons = {
  running: <LoaderCircle aria-hidden className="size-3.5 animate-spin stroke-[2] text-ink-3" />,
  done: <Check aria-hidden className="size-3.5 stroke-[2] text-add" />,
  failed: <X aria-hidden className="size-3.5 stroke-[2] text-remove" />,
}

/** One thing that was done on the way to the answer, in plain words. */
export function StepLine({ step }: { step: Extract<Part, { type: 'step' }> }) {
  return (
    <p className="flex items-center gap-2 text-ink-2 text-sm [&>svg]:shrink-0">
      {icons[step.status]}
      <span className="min-w-0 break-words">{step.text}</span>
    </p>
  )
}
