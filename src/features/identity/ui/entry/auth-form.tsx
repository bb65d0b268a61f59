import { type ReactNode, useEffect, useState } from 'react'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Button } from '../../../../ui/actions/button'
import { Alert } from '../../../../ui/display/alert'

interface AuthFormProps {
  action: string
  busy: string
  /** Does what the form is for with its fields' values by name; what it throws is shown as a sentence. */
  submit: (values: (name: string) => string) => Promise<void>
  children: ReactNode
}

/** A form that leads somewhere: one button, one sentence when it fails, and nothing lost. */
export function AuthForm({ action, busy, submit, children }: AuthFormProps) {
  const [state, setState] = useState<{ sending: boolean; error: string | null }>({ sending: false, error: null })
  // The page comes written by the server: until this runs, a press of the button would reload it.
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const send = async (form: HTMLFormElement) => {
    const fields = new FormData(form)
    setState({ sending: true, error: null })
    try {
      await submit((name) => String(fields.get(name) ?? ''))
    } catch (error) {
      setState({ sending: false, error: sentenceOf(error) })
    }
  }
  return (
    <form
      className="grid gap-4"
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        void send(event.currentTarget)
      }}
    >
      {children}
      {state.error && <Alert>{state.error}</Alert>}
      <Button
        type="submit"
        variant="primary"
        size="large"
        className="mt-1"
        disabled={!ready || state.sending}
        aria-busy={state.sending}
      >
        {state.sending ? busy : action}
      </Button>
    </form>
  )
}
