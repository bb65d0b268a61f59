import { FlaskConical } from 'lucide-react'
import { isSample } from '../../../platform/sample'
import { buttonClasses } from '../../../ui/actions/button'
import type { Session } from '../../organizations/organization'
import { switchOrganization } from '../../organizations/queries'
import { strings } from '../strings'
import { RemoveSample } from './remove-sample'

const words = strings.banner

/** Says on every screen of a sample workspace what it is, and leads out of it. */
export default function SampleBanner({ session }: { session: Session }) {
  const own = session.organizations.find(({ id }) => !isSample(id))
  const look = buttonClasses({ variant: 'ghost', size: 'small' })
  return (
    <aside
      aria-label={words.label}
      className="flex shrink-0 flex-wrap items-center justify-center gap-x-2 border-line border-b bg-accent-soft px-3 py-0.5 text-ink text-sm"
    >
      <FlaskConical aria-hidden className="size-4 shrink-0 stroke-[1.75] max-sm:hidden" />
      <span className="max-sm:hidden">{words.text}</span>
      <span className="sm:hidden">{words.short}</span>
      <span className="flex items-center">
        {own ? (
          <button type="button" className={look} onClick={() => void switchOrganization(own.id)}>
            {words.back(own.name)}
          </button>
        ) : (
          <a href="/sign-up" className={look}>
            {words.own}
          </a>
        )}
        <RemoveSample session={session} label={words.remove} variant="ghost" />
      </span>
    </aside>
  )
}
