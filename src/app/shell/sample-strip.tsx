import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { sessionQuery } from '../../features/organizations/queries'
import { isSample } from '../../platform/sample'
import { lazily } from '../../ui/lazily'

const SampleBanner = lazily(() => import('../../features/samples/ui/sample-banner'))

/** In a sample workspace, the line that says so. */
export function SampleStrip() {
  const { data: session } = useSuspenseQuery(sessionQuery)
  if (!session.organization || !isSample(session.organization.id)) return null
  return (
    <Suspense fallback={null}>
      <SampleBanner session={session} />
    </Suspense>
  )
}
