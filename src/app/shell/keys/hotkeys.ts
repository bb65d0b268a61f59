import { screens } from '../../screens'

export type FrameCommand = 'commands' | 'shortcuts' | 'sidebar' | 'receipts'

/** A person is writing: letters are theirs. */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null

let goTo: (path: string) => void = () => {}

/** Tells the hotkeys how to change screens. */
export const navigateWith = (navigate: (path: string) => void) => {
  goTo = navigate
}

/** Listens for the keys that work everywhere; gives back how to stop. */
export function bindHotkeys(act: (command: FrameCommand) => void): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') return run(event, () => act('commands'))
    if (event.metaKey || event.ctrlKey || event.altKey || isWriting(event.target)) return
    if (isOpen()) return
    if (Date.now() - lastG < 1200) {
      lastG = 0
      const screen = screens.find(({ key }) => key === event.key)
      if (screen) return run(event, () => goTo(`/${screen.path}`))
    }
    if (event.key === 'g') lastG = Date.now()
    const command = keys[event.key]
    if (command) run(event, () => act(command))
  }
  addEventListener('keydown', pressed)
  return () => removeEventListener('keydown', pressed)
}

let lastG = 0
const keys: Record<string, FrameCommand> = { '?': 'shortcuts', '[': 'sidebar', ']': 'receipts' }

/** A dialog or a menu is open: keys belong to it. */
const isOpen = () => document.querySelector('[role="dialog"], [role="menu"]') !== null

function run(event: KeyboardEvent, act: () => void) {
  event.preventDefault()
  act()
}
