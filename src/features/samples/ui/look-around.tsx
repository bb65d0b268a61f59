import { useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { Button } from '../../../ui/actions/button'
import { Alert } from '../../../ui/display/alert'
import { lookAround } from '../actions'
import { strings } from '../strings'

const words = strings.lookAround

/** The way in for whoever wants to see first: no account, a week of invented data. */
export function LookAround() {
  const [state, setState] = useState<{ opening: boolean; error: string | null }>({ opening: false, error: null })
  const open = async () => {
    setState({ opening: true, error: null })
    try {
      await lookAround()
    } catch (error) {
      setState({ opening: false, error: sentenceOf(error) })
    }
  }
  return (
    <div className="mt-4 grid gap-2">
      <div aria-hidden className="mb-1 flex items-center gap-3 text-ink-3 text-sm">
        <span className="h-px flex-1 bg-line-soft" />
        {words.or}
        <span className="h-px flex-1 bg-line-soft" />
      </div>
      <Button size="large" disabled={state.opening} aria-busy={state.opening} onClick={() => void open()}>
        {state.opening ? words.busy : words.action}
      </Button>
      <p className="text-center text-ink-2 text-sm">{words.hint}</p>
      {state.error && <Alert>{state.error}</Alert>}
    </div>
  )
}
