import { Dialog, DialogBody } from '../../../../ui/overlays/dialog'
import type { Scope } from '../../event'
import { strings } from '../../strings'
import type { ScopeQuestion } from '../changes/scope-question'

const words = strings.scope
const choices: { scope: Scope; label: string; hint: string }[] = [
  { scope: 'one', label: words.one, hint: words.oneHint },
  { scope: 'following', label: words.following, hint: words.followingHint },
  { scope: 'all', label: words.all, hint: words.allHint },
]

const focus = (button: HTMLButtonElement | null) => button?.focus()

/** Asks which occurrences of a series are meant. Leaving it changes nothing. */
export default function ScopeDialog({ question, onClose }: { question: ScopeQuestion; onClose: () => void }) {
  const answer = (scope: Scope | null) => {
    question.answer(scope)
    onClose()
  }
  const offered = choices.filter(({ scope }) => question.choices.includes(scope))
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && answer(null)}
      title={question.title}
      description={words.text}
      closeLabel={words.cancel}
      width="small"
    >
      <DialogBody className="grid gap-2">
        {offered.map(({ scope, label, hint }, place) => (
          <button
            key={scope}
            type="button"
            ref={place === 0 ? focus : undefined}
            onClick={() => answer(scope)}
            className="grid gap-px rounded-md border border-line bg-raised px-3.5 py-2.5 text-start transition-colors duration-140 hover:border-line-strong hover:bg-hover"
          >
            <span className="font-medium">{label}</span>
            <span className="text-ink-3 text-xs">{hint}</span>
          </button>
        ))}
      </DialogBody>
    </Dialog>
  )
}
