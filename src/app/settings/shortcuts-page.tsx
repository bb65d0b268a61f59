import { Shortcuts } from '../shell/keys/shortcut-sheet'
import { strings } from '../strings'

export default function ShortcutsPage() {
  return (
    <>
      <h2 className="sr-only">{strings.shortcuts.title}</h2>
      <Shortcuts />
    </>
  )
}
