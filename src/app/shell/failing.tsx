import { CatchBoundary } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sentenceOf } from '../../platform/browser/perform'
import { Button } from '../../ui/actions/button'
import { Alert } from '../../ui/display/alert'
import { strings } from '../strings'

/** A part of a screen that may fail by itself: the sentence and a way to try again stand in its place. */
export function Failing({ children }: { children: ReactNode }) {
  return (
    <CatchBoundary
      getResetKey={() => 'part'}
      errorComponent={({ error, reset }) => (
        <Alert>
          {sentenceOf(error)}{' '}
          <Button size="small" variant="link" onClick={reset}>
            {strings.lost.again}
          </Button>
        </Alert>
      )}
    >
      {children}
    </CatchBoundary>
  )
}
