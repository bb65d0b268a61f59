import { ArrowUp, Plus, Square } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { openCommands } from '../../../../ui/overlays/command-request'
import { Tooltip } from '../../../../ui/overlays/tooltip'
import { strings } from '../../strings'

const words = strings.composer
const round =
  'grid size-8 shrink-0 place-items-center rounded-full bg-ink text-canvas transition-opacity duration-140 disabled:opacity-30'

interface ComposerBarProps {
  canSend: boolean
  streaming: boolean
  onStop: () => void
  answerer?: ReactNode
}

/** Below the text: things to do, and Send; while a reply runs, Stop, and Send queues what is written. */
export function ComposerBar({ canSend, streaming, onStop, answerer }: ComposerBarProps) {
  return (
    <div className="flex items-center gap-1">
      <IconButton label={words.act} keys="/" onClick={() => openCommands('act')}>
        <Plus aria-hidden />
      </IconButton>
      <div className="min-w-0 flex-1 truncate pl-1 text-ink-3 text-xs">{answerer}</div>
      {streaming && (
        <Tooltip text={words.stop} keys="Esc" side="top">
          <button type="button" aria-label={words.stop} className={round} onClick={onStop}>
            <Square aria-hidden className="size-3 fill-current stroke-0" />
          </button>
        </Tooltip>
      )}
      {(!streaming || canSend) && (
        <Tooltip text={streaming ? words.queue : words.send} keys="↵" side="top">
          <button type="submit" aria-label={streaming ? words.queue : words.send} className={round} disabled={!canSend}>
            <ArrowUp aria-hidden className="size-4 stroke-[2]" />
          </button>
        </Tooltip>
      )}
    </div>
  )
}
