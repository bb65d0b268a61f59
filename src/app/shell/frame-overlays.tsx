import { Suspense } from 'react'
import { lazily } from '../../ui/lazily'
import type { Above } from './use-frame'

const CommandMenu = lazily(() => import('./commands/command-menu'))
const ShortcutSheet = lazily(() => import('./keys/shortcut-sheet'))

/** What a person called up above the screen, loaded when they first do. */
export function FrameOverlays({ above, onClose }: { above: Above; onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <div className="fixed inset-x-0 bottom-4 z-50 mx-auto w-fit">
        {(above === 'all' || above === 'act') && <CommandMenu request={above} onClose={onClose} />}
        {above === 'shortcuts' && <ShortcutSheet onClose={onClose} />}
      </div>
    </Suspense>
  )
}
