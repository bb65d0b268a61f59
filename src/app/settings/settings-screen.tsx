import { useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentType, Suspense } from 'react'
import { sessionQuery } from '../../features/organizations/queries'
import { isSample } from '../../platform/sample'
import { ScreenBody, ScreenHeader } from '../../ui/display/screen-header'
import { Skeleton } from '../../ui/display/skeleton'
import { lazily } from '../../ui/lazily'
import type { ScreenProps, SettingsPage } from '../../ui/screen'
import { Failing } from '../shell/failing'
import { Missing } from '../shell/lost'
import { strings } from '../strings'
import { settingsPages } from './pages'
import { SettingsNav } from './settings-nav'

const loaded = new Map<SettingsPage, ComponentType>(settingsPages.map((page) => [page, lazily(page.load)]))

/** Settings: one page per concern, each brought by the feature it belongs to. */
export default function SettingsScreen({ rest }: ScreenProps) {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const sample = isSample(session.organization?.id ?? '')
  const pages = settingsPages.filter(({ leadsOutside }) => !(sample && leadsOutside))
  const page = pages.find(({ path }) => path === rest)
  const Page = page && loaded.get(page)
  if (!page || !Page) return <Missing />
  return (
    <>
      <ScreenHeader title={strings.settings.title} quiet={page.title} />
      <SettingsNav pages={pages} shown={rest} />
      <ScreenBody>
        <Failing key={page.path}>
          <Suspense fallback={<Skeleton className="h-48 rounded-md" />}>
            <Page />
          </Suspense>
        </Failing>
      </ScreenBody>
    </>
  )
}
