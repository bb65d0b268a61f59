import { Trash2 } from 'lucide-react'
import { Suspense, useRef, useState } from 'react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { cn } from '../../../../ui/cn'
import { lazily } from '../../../../ui/lazily'
import { NotOpened } from '../../../../ui/overlays/not-opened'
import type { Memory } from '../../memory'
import { strings } from '../../strings'
import { MemoryDetails } from './memory-details'

const MemoryEditor = lazily(() => import('./memory-editor'))
const ForgetDialog = lazily(() => import('./forget-dialog'), NotOpened)

/** One thing that is known. A click opens it: why it is known, and to correct it. */
export function MemoryRow({ memory }: { memory: Memory }) {
  const [open, setOpen] = useState<'edit' | 'forget' | null>(null)
  const row = useRef<HTMLButtonElement>(null)
  const past = memory.supersededBy !== null
  const close = () => {
    setOpen(null)
    row.current?.focus()
  }
  return (
    <li className="group relative">
      <div className="flex items-start gap-3 rounded-md px-2 py-2 transition-colors duration-140 hover:bg-hover/70 has-[[data-row]:focus-visible]:bg-hover/70">
        <div className="min-w-0 flex-1">
          <button
            ref={row}
            type="button"
            data-row
            aria-expanded={open === 'edit'}
            onClick={() => (open === 'edit' ? close() : setOpen('edit'))}
            onKeyDown={(event) => event.key === 'Delete' && setOpen('forget')}
            className={cn(
              'block w-full break-words rounded-sm text-left leading-[22px] first-letter:uppercase',
              past && 'text-ink-3 line-through decoration-1',
            )}
          >
            {memory.text}
          </button>
          <MemoryDetails memory={memory} />
        </div>
        <IconButton
          label={strings.forgetThis(memory.title)}
          size="small"
          className={cn(
            'opacity-0 transition-opacity duration-120 focus-visible:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-60',
            open && 'opacity-100',
          )}
          onClick={() => setOpen('forget')}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <Suspense fallback={null}>
        {open === 'edit' && (
          <div className="mt-1 mb-2 rounded-md border border-line bg-raised p-3.5">
            <MemoryEditor memory={memory} onClose={close} />
          </div>
        )}
        {open === 'forget' && <ForgetDialog memory={memory} onClose={close} />}
      </Suspense>
    </li>
  )
}
