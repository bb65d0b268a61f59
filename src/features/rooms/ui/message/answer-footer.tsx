import { Suspense, useState } from 'react'
import { lazily } from '../../../../ui/lazily'
import { NotOpened } from '../../../../ui/overlays/not-opened'
import type { Message } from '../../message'
import { strings } from '../../strings'
import { answererName, reasonsOf } from './answerer'
import { VersionSwitch } from './version-switch'

const AnswerDialog = lazily(() => import('./answer-dialog'), NotOpened)
const words = strings.answer
const link = 'rounded-[4px] hover:text-ink hover:underline underline-offset-2'

/** Below a message: who answered, why, from what; and which version this is. */
export function AnswerFooter({ message }: { message: Message }) {
  const [open, setOpen] = useState<'why' | 'read' | null>(null)
  const { answer, versions } = message
  if (!answer && versions.length < 2) return null
  return (
    <div className="mt-1.5 flex min-h-6 flex-wrap items-center gap-x-3.5 text-ink-3 text-xs">
      <VersionSwitch message={message} />
      {answer && (
        <>
          <span>{answererName(answer)}</span>
          {answer.passedOver.length > 0 && <span className="text-change">{words.instead(reasonsOf(answer))}</span>}
          <button type="button" className={link} onClick={() => setOpen('why')}>
            {words.why}
          </button>
          <button type="button" className={link} onClick={() => setOpen('read')}>
            {words.read}
          </button>
          <Suspense fallback={null}>
            {open && <AnswerDialog answer={answer} first={open} onClose={() => setOpen(null)} />}
          </Suspense>
        </>
      )}
    </div>
  )
}
