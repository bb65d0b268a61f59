import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { createRootRoute } from '@tanstack/react-router'
import { BrokenPage, MissingPage } from '../app/shell/lost'
import { RootDocument } from '../app/shell/root-document'
import themeUrl from '../ui/theme/theme.css?url'

export const Route = createRootRoute({
  ssr: true,
  head: () => ({
    meta: [
      { charSet: 'utf-8' },
      { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' },
      { title: 'Adjutant' },
      { name: 'description', content: 'An AI chief of staff that leaves a receipt for every change.' },
      { name: 'theme-color', media: '(prefers-color-scheme: light)', content: '#f8f7f4' },
      { name: 'theme-color', media: '(prefers-color-scheme: dark)', content: '#101216' },
    ],
    links: [
      { rel: 'preload', href: interUrl, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
      { rel: 'stylesheet', href: themeUrl },
      { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
      { rel: 'manifest', href: '/manifest.webmanifest' },
    ],
  }),
  shellComponent: RootDocument,
  notFoundComponent: MissingPage,
  errorComponent: BrokenPage,
})
