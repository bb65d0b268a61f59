import type { KeyboardEvent } from 'react'
import { openCommands } from '../../../../ui/overlays/command-request'

interface ComposerActions {
  send: () => void
  editLast: () => void
}

/** What a key in the composer does. On phones Enter breaks the line: there is a button to send. */
export function composerKeys({ send, editLast }: ComposerActions, touch: boolean) {
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const empty = event.currentTarget.value === ''
    // 229: some input methods end a composition with an Enter that does not say so.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const act = {
      Enter: event.shiftKey || touch ? undefined : send,
      ArrowUp: empty ? editLast : undefined,
      '/': empty ? () => openCommands('act') : undefined,
    }[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
}
