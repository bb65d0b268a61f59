import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { SettingsPage } from '../../ui/screen'
import { strings } from '../strings'

/** The pages of settings side by side; where they don’t fit, the one on show is scrolled to. */
export function SettingsNav({ pages, shown }: { pages: SettingsPage[]; shown: string }) {
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const link = nav.current?.querySelector(`a[href="/settings${shown && `/${shown}`}"]`)
    link?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [shown])
  return (
    <nav
      ref={nav}
      aria-label={strings.settings.title}
      className="flex shrink-0 gap-1 overflow-x-auto border-line-soft border-b px-4 py-1.5"
    >
      {pages.map(({ path, title, icon: Icon }) => (
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
  )
}
