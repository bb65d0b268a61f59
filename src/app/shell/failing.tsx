import { CatchBoundary } from '@tanstack/react-router'
import { Unplug } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { sentenceOf } from '../../platform/browser/perform'
import { forgetFailures } from '../../platform/browser/queries'
import { Button } from '../../ui/actions/button'
import { Alert } from '../../ui/display/alert'
import { strings } from '../strings'
import { Lost } from './lost'

interface FailingProps {
  /** It is a whole screen, so that the sentence stands in the middle of it. */
  screen?: boolean
  children: ReactNode
}

/**
 * A part of the page that may fail by itself: the sentence and a way to try again stand in its place. It tries again by
 * itself when the network is back.
 */
export function Failing({ screen, children }: FailingProps) {
  return (
    <CatchBoundary
      getResetKey={() => 'part'}
      errorComponent={({ error, reset }) => <Failed screen={screen} error={error} reset={reset} />}
    >
      {children}
    </CatchBoundary>
  )
}

function Failed({ screen, error, reset }: { screen?: boolean; error: unknown; reset: () => void }) {
  const again = () => {
    void forgetFailures()
    reset()
  }
  useEffect(() => {
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  })
  if (screen)
    return (
      <Lost icon={Unplug} title={strings.lost.notShown} text={sentenceOf(error)}>
        <Button variant="primary" onClick={again}>
          {strings.lost.again}
        </Button>
      </Lost>
    )
  return (
    <Alert>
      {sentenceOf(error)}{' '}
      <Button size="small" variant="link" onClick={again}>
        {strings.lost.again}
      </Button>
    </Alert>
  )
}
