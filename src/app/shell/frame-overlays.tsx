import { lazy, Suspense } from 'react'
import type { Above } from './use-frame'

const CommandMenu = lazy(() => import('./commands/command-menu'))
const ShortcutSheet = lazy(() => import('./keys/shortcut-sheet'))

/** What a person called up above the screen, loaded when they first do. */
export function FrameOverlays({ above, onClose }: { above: Above; onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      {(above === 'all' || above === 'act') && <CommandMenu request={above} onClose={onClose} />}
      {above === 'shortcuts' && <ShortcutSheet onClose={onClose} />}
    </Suspense>
  )
}
