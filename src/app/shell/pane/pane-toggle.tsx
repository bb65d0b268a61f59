import { ReceiptText } from 'lucide-react'
import { IconButton } from '../../../ui/actions/icon-button'
import { strings } from '../../strings'

export function PaneToggle({ shown, onToggle }: { shown: boolean; onToggle: () => void }) {
  return (
    <IconButton label={shown ? strings.pane.hide : strings.pane.show} keys="]" aria-expanded={shown} onClick={onToggle}>
      <ReceiptText aria-hidden />
    </IconButton>
  )
}
