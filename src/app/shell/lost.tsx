import { Link, useRouter } from '@tanstack/react-router'
import { Compass, Unplug } from 'lucide-react'
import { sentenceOf } from '../../platform/browser/perform'
import { Button, buttonClasses } from '../../ui/actions/button'
import { EmptyState } from '../../ui/display/empty-state'
import { strings } from '../strings'

/** An address that leads nowhere. */
export function Missing() {
  return (
    <main className="grid min-h-full flex-1 place-items-center bg-surface">
      <EmptyState icon={Compass} title={strings.lost.missing} text={strings.lost.missingText}>
        <Link to="/" className={buttonClasses({ variant: 'primary' })}>
          {strings.lost.home}
        </Link>
      </EmptyState>
    </main>
  )
}

/** A screen that broke: says so in a sentence, and offers to try again. */
export function Broken({ error, reset }: { error: unknown; reset?: () => void }) {
  const router = useRouter()
  const again = () => {
    reset?.()
    void router.invalidate()
  }
  return (
    <main className="grid min-h-full flex-1 place-items-center bg-surface">
      <EmptyState icon={Unplug} title={strings.lost.broken} text={sentenceOf(error)}>
        <Button variant="primary" onClick={again}>
          {strings.lost.again}
        </Button>
      </EmptyState>
    </main>
  )
}
