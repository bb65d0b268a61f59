import { useQuery } from '@tanstack/react-query'
import { CornerDownLeft, Plus } from 'lucide-react'
import { type FormEvent, type RefObject, useState } from 'react'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Button } from '../../../../ui/actions/button'
import { cn } from '../../../../ui/cn'
import { Alert } from '../../../../ui/display/alert'
import { useSettled } from '../../../../ui/use-settled'
import { interpretationQuery } from '../../queries'
import { strings } from '../../strings'
import type { NewTask, Understood } from '../../task'
import { addLine } from './add-line'
import { UnderstoodChips } from './understood-chips'

interface QuickAddProps {
  text: string
  onText: (text: string) => void
  /** What a task gets that the line says nothing about: the day or the list one is looking at. */
  defaults?: Pick<NewTask, 'due' | 'list'>
  inputRef?: RefObject<HTMLInputElement | null>
}

/** One line that takes a task as one would say it; what was understood shows as chips while one types. */
export function QuickAdd({ text, onText, defaults = {}, inputRef }: QuickAddProps) {
  const [ignored, setIgnored] = useState<Understood['kind'][]>([])
  const [state, setState] = useState<{ busy: boolean; problem: string | null }>({ busy: false, problem: null })
  const settled = useSettled(text.trim(), 120)
  const { data: read } = useQuery({
    ...interpretationQuery(settled, ignored, defaults.due),
    enabled: settled !== '',
    placeholderData: (previous) => previous,
  })
  const shown = text.trim() === '' ? undefined : read

  const write = (next: string) => {
    if (next.trim() === '') setIgnored([])
    setState({ busy: false, problem: null })
    onText(next)
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const line = text.trim()
    if (line === '' || state.busy) return
    setState({ busy: true, problem: null })
    try {
      const added = await addLine(line, defaults, ignored)
      if (added && 'problem' in added) setState({ busy: false, problem: added.problem })
      else if (added) write('')
      else setState({ busy: false, problem: null })
    } catch (error) {
      setState({ busy: false, problem: sentenceOf(error) })
    }
  }

  return (
    <form
      onSubmit={(event) => void submit(event)}
      className="rounded-lg border border-line bg-raised shadow-soft transition-[border-color,box-shadow] duration-140 focus-within:border-accent focus-within:ring-3 focus-within:ring-accent/15"
    >
      <div className="flex items-center gap-2.5 pr-2 pl-3.5">
        <Plus aria-hidden className="size-4 shrink-0 stroke-[1.75] text-ink-3" />
        <input
          ref={inputRef}
          aria-label={strings.quickAdd.label}
          placeholder={strings.quickAdd.placeholder}
          value={text}
          maxLength={1000}
          autoComplete="off"
          enterKeyHint="done"
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && text === '') event.currentTarget.blur()
            if (event.key === 'Escape' && text !== '') write('')
          }}
          className="h-11 min-w-0 flex-1 bg-transparent text-base outline-none max-sm:text-[16px]"
        />
        {text.trim() !== '' && (
          <Button type="submit" variant="primary" size="small" disabled={state.busy} className="rounded-[8px]">
            {state.busy ? strings.quickAdd.adding : strings.quickAdd.add}
            <CornerDownLeft aria-hidden className="max-sm:hidden" />
          </Button>
        )}
      </div>
      {shown && (
        <UnderstoodChips
          read={shown}
          defaults={defaults}
          onLeave={(kind) => setIgnored([...ignored, kind])}
          className={cn('border-line-soft border-t px-3.5 py-2')}
        />
      )}
      {(state.problem ?? shown?.problem) && (
        <Alert tone="change" className="mx-2 mb-2">
          {state.problem ?? shown?.problem}
        </Alert>
      )}
    </form>
  )
}
