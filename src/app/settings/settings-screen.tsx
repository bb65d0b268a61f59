import { Link } from '@tanstack/react-router'
import { type ComponentType, Suspense, useEffect, useRef } from 'react'
import { ScreenBody, ScreenHeader } from '../../ui/display/screen-header'
import { Skeleton } from '../../ui/display/skeleton'
import { lazily } from '../../ui/lazily'
import type { ScreenProps, SettingsPage } from '../../ui/screen'
import { Failing } from '../shell/failing'
import { Missing } from '../shell/lost'
import { strings } from '../strings'
import { settingsPages } from './pages'

const loaded = new Map<SettingsPage, ComponentType>(settingsPages.map((page) => [page, lazily(page.load)]))

/** Settings: one page per concern, each brought by the feature it belongs to. */
export default function SettingsScreen({ rest }: ScreenProps) {
  const page = settingsPages.find(({ path }) => path === rest)
  const pages = useRef<HTMLElement>(null)
  // Where the pages don’t fit side by side, the one on show is scrolled to.
  useEffect(() => {
    const shown = pages.current?.querySelector(`a[href="/settings${rest && `/${rest}`}"]`)
    shown?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [rest])
  const Page = page && loaded.get(page)
  if (!page || !Page) return <Missing />
  return (
    <>
      <ScreenHeader title={strings.settings.title} quiet={page.title} />
      <nav
        ref={pages}
        aria-label={strings.settings.title}
        className="flex shrink-0 gap-1 overflow-x-auto border-line-soft border-b px-4 py-1.5"
      >
        {settingsPages.map(({ path, title, icon: Icon }) => (
          <Link
            key={path}
            to={(path ? `/settings/${path}` : '/settings') as string}
            activeOptions={{ exact: true }}
            activeProps={{ 'aria-current': 'page' }}
            className="flex shrink-0 items-center gap-1.5 rounded-sm px-2.5 py-1 text-ink-2 text-sm transition-colors duration-140 hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink"
          >
            <Icon aria-hidden className="size-3.5 stroke-[1.75]" />
            {title}
          </Link>
        ))}
      </nav>
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
