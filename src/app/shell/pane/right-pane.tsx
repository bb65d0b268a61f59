import { Suspense } from 'react'
import { useKeptState } from '../../../ui/kept-state'
import { lazily } from '../../../ui/lazily'
import { NotOpened } from '../../../ui/overlays/not-opened'
import { strings } from '../../strings'
import { PaneResizer, widthOf } from './pane-resizer'

const Sheet = lazily(() => import('../../../ui/overlays/sheet'), NotOpened)
const ReceiptsPane = lazily(() => import('../../../features/receipts/ui/receipts-pane'))

interface RightPaneProps {
  /** Beside the screen where there is room; otherwise a sheet above it. */
  inline: boolean
  shown: boolean
  onClose: () => void
}

/** The pane at the right: receipts. Its width is kept on this device. */
export function RightPane({ inline, shown, onClose }: RightPaneProps) {
  const [kept, keep] = useKeptState('pane-width', '344')
  if (!shown) return null
  if (!inline)
    return (
      <Suspense fallback={null}>
        <Sheet onClose={onClose} title={strings.pane.label}>
          <ReceiptsPane />
        </Sheet>
      </Suspense>
    )
  return (
    <aside aria-label={strings.pane.label} className="relative flex shrink-0 flex-col" style={{ width: widthOf(kept) }}>
      <PaneResizer width={widthOf(kept)} onResize={(width) => keep(String(width))} />
      <Suspense fallback={null}>
        <ReceiptsPane />
      </Suspense>
    </aside>
  )
}
