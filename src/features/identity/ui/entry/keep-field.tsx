import { useId } from 'react'
import { Checkbox } from '../../../../ui/forms/checkbox'
import { strings } from '../../strings'

/** What becomes of the sample workspace of somebody who signs up from within it. */
export function KeepField() {
  const id = useId()
  return (
    <div className="flex items-start gap-2.5">
      <Checkbox id={id} name="keep" aria-describedby={`${id}-hint`} className="mt-0.5" />
      <div className="min-w-0">
        <label htmlFor={id}>{strings.signUp.keep}</label>
        <p id={`${id}-hint`} className="text-ink-2 text-sm">
          {strings.signUp.keepHint}
        </p>
      </div>
    </div>
  )
}
