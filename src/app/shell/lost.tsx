import { Link, useRouter } from '@tanstack/react-router'
import { Compass, type LucideIcon, Unplug } from 'lucide-react'
import type { ReactNode } from 'react'
import { sentenceOf } from '../../platform/browser/perform'
import { forgetFailures } from '../../platform/browser/queries'
import { Button, buttonClasses } from '../../ui/actions/button'
import { EmptyState } from '../../ui/display/empty-state'
import { strings } from '../strings'

interface LostProps {
  icon: LucideIcon
  title: string
  text: string
  children: ReactNode
}

/** A place where nothing is: its title is the page's own. */
export const Lost = ({ icon, title, text, children }: LostProps) => (
  <div role="alert" className="grid min-h-full flex-1 place-items-center bg-surface">
    <h1 className="sr-only">{title}</h1>
    <EmptyState icon={icon} title={title} text={text}>
      {children}
    </EmptyState>
  </div>
)

/** An address that leads nowhere, inside the frame. */
export const Missing = () => (
  <Lost icon={Compass} title={strings.lost.missing} text={strings.lost.missingText}>
    <Link to="/" className={buttonClasses({ variant: 'primary' })}>
      {strings.lost.home}
    </Link>
  </Lost>
)

/** The same where there is no frame around it. */
export const MissingPage = () => (
  <main className="grid min-h-dvh">
    <Missing />
  </main>
)

/** A page that broke: says so in a sentence, and offers to try again. */
export function BrokenPage({ error, reset }: { error: unknown; reset?: () => void }) {
  const router = useRouter()
  const again = () => {
    void forgetFailures()
    reset?.()
    void router.invalidate()
  }
  return (
    <main className="grid min-h-dvh">
      <Lost icon={Unplug} title={strings.lost.broken} text={sentenceOf(error)}>
        <Button variant="primary" onClick={again}>
          {strings.lost.again}
        </Button>
      </Lost>
    </main>
  )
}
