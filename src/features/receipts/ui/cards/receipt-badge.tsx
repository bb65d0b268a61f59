import type { Receipt } from '../../../../platform/operations/outcome'
import { Badge } from '../../../../ui/display/badge'
import { lookOf } from '../../look'

export function ReceiptBadge({ receipt }: { receipt: Receipt }) {
  const { tone, icon: Icon, word } = lookOf(receipt)
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {word}
    </Badge>
  )
}
