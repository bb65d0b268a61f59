import { useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useKeptState } from '../../ui/kept-state'
import { onCommandRequest } from '../../ui/overlays/command-request'
import { useMedia } from '../../ui/use-media'
import { screenAt } from '../screens'
import { bindHotkeys, type FrameCommand } from './keys/hotkeys'

/** What stands above the screen: the command menu (all of it, or only things to do), the shortcuts, the pane on phones. */
export type Above = 'all' | 'act' | 'shortcuts' | 'pane' | null

/** How the frame is arranged, by what a person chose, the width of the window and the keys they press. */
export function useFrame() {
  const wide = useMedia('(min-width: 1180px)')
  const roomForPane = useMedia('(min-width: 1000px)')
  const [sidebar, setSidebar] = useKeptState('sidebar', 'full')
  const [pane, setPane] = useKeptState('pane', 'open')
  const [above, setAbove] = useState<Above>(null)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const hasPane = !screenAt(path.slice(1))?.ownReceipts
  const paneShown = hasPane && (roomForPane ? pane === 'open' : above === 'pane')
  const collapse = () => setSidebar(sidebar === 'rail' ? 'full' : 'rail')
  const togglePane = () => {
    if (!hasPane) return
    if (roomForPane) setPane(paneShown ? 'closed' : 'open')
    else setAbove(paneShown ? null : 'pane')
  }
  useEffect(() => onCommandRequest(setAbove), [])
  useEffect(() => {
    const commands: Record<FrameCommand, () => void> = {
      commands: () => setAbove((now) => (now === 'all' ? null : 'all')),
      shortcuts: () => setAbove('shortcuts'),
      sidebar: collapse,
      receipts: togglePane,
    }
    return bindHotkeys((command) => commands[command]())
  })
  const rail = sidebar === 'rail' || !wide
  return { wide, rail, collapse, roomForPane, hasPane, paneShown, togglePane, above, setAbove }
}
