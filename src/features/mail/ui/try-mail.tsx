import { useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { Button } from '../../../ui/actions/button'
import { Alert } from '../../../ui/display/alert'
import { type MailTrial, tryMail } from '../queries'
import { strings } from '../strings'

/** Sends a message to oneself and shows what the server said. */
export function TryMail() {
  const [busy, setBusy] = useState(false)
  const [trial, setTrial] = useState<MailTrial | null>(null)
  const [error, setError] = useState<string | null>(null)
  const run = async () => {
    setBusy(true)
    setError(null)
    setTrial(null)
    try {
      setTrial(await tryMail())
    } catch (failure) {
      setError(sentenceOf(failure))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="grid justify-items-start gap-2">
      <Button onClick={() => void run()} disabled={busy}>
        {busy ? strings.testing : strings.test}
      </Button>
      <div aria-live="polite" className="w-full text-sm">
        {trial?.sent && (
          <p className="m-0">
            {strings.sent(trial.to, trial.milliseconds)} <span className="break-words text-ink-2">{trial.said}</span>
          </p>
        )}
        {trial && !trial.sent && (
          <Alert>
            {strings.notSent} {trial.said}
          </Alert>
        )}
        {error && <Alert>{error}</Alert>}
      </div>
    </div>
  )
}
