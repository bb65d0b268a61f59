import { QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { profileQuery } from '../../features/identity/queries'
import { sessionQuery } from '../../features/organizations/queries'
import { queryClient, whenSignedOut } from '../../platform/browser/queries'
import { TooltipHost } from '../../ui/overlays/tooltip-host'
import { applyTheme } from '../../ui/theme/theme'
import { PlaceProvider } from '../../ui/time/place'
import { loadWhenIdle } from '../client/load-when-idle'
import { followPerson } from '../client/person-socket'
import { screens } from '../screens'
import { navigateWith } from './keys/hotkeys'
import { ScreensContext } from './keys/screens-context'

/** What every screen stands on: what was read, the person's zone and language, tooltips, and news as it happens. */
export function Providers({ children }: { children: ReactNode }) {
  const router = useRouter()
  useEffect(() => navigateWith((to) => void router.navigate({ to })), [router])
  useEffect(() => followPerson(), [])
  useEffect(() => loadWhenIdle(), [])
  useEffect(() => whenSignedOut(() => location.assign('/sign-in')), [])
  return (
    <QueryClientProvider client={queryClient}>
      <ScreensContext value={screens}>
        <Placed>{children}</Placed>
      </ScreensContext>
      <TooltipHost />
    </QueryClientProvider>
  )
}

function Placed({ children }: { children: ReactNode }) {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data: profile } = useSuspenseQuery(profileQuery)
  useEffect(() => applyTheme(profile.theme), [profile.theme])
  return <PlaceProvider place={{ zone: session.zone, locale: session.locale }}>{children}</PlaceProvider>
}
