import { Suspense } from 'react'
import { lazily } from '../../ui/lazily'
import { NotOpened } from '../../ui/overlays/not-opened'
import type { Above } from './use-frame'

const CommandMenu = lazily(() => import('./commands/command-menu'), NotOpened)
const ShortcutSheet = lazily(() => import('./keys/shortcut-sheet'), NotOpened)

/** What a person called up above the screen, loaded when they first do. */
export function FrameOverlays({ above, onClose }: { above: Above; onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      {(above === 'all' || above === 'act') && <CommandMenu request={above} onClose={onClose} />}
      {above === 'shortcuts' && <ShortcutSheet onClose={onClose} />}
    </Suspense>
  )
}
