import { Shortcuts } from '../shell/shortcut-sheet'

export default function ShortcutsPage() {
  return <Shortcuts />
}
