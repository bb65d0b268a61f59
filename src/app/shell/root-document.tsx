import { HeadContent, Scripts } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { themeScript } from '../../ui/theme/theme'
import { notLoadedScript } from './not-loaded-script'

/** The document around every page. The theme is chosen before the first paint. */
export function RootDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <HeadContent />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours that must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: `${themeScript}\n${notLoadedScript}` }} />
      </head>
      <body>
        {children}
        <Scripts />
      </body>
    </html>
  )
}
