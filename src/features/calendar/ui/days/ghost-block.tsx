import { localTime } from '../../../../ui/time/format'
import { strings } from '../../strings'
import { segmentsOn } from '../layout/columns'
import type { Item } from '../layout/items'
import { useDesk } from '../parts/desk'
import { lookOf } from '../parts/looks'
import type { Ghost } from '../parts/use-drag'
import { timesOf } from '../parts/when-words'
import { heightOf } from './scale'

/** Where something would go: over everything else on its day. */
export function GhostBlock({ ghost, day }: { ghost: Ghost; day: string }) {
  const { reader, hueOf } = useDesk()
  const { item, place } = ghost
  const shown = { ...(item ?? { key: 'new', title: '' }), ...place } as Item
  const [segment] = segmentsOn(day, [shown])
  if (!segment) return null
  const hue = item?.source.kind === 'event' ? hueOf(item.source.event) : 262
  return (
    <div
      data-ghost
      className="pointer-events-none absolute inset-x-0 z-10 me-[3px] overflow-hidden rounded-[7px] border border-(--edge) bg-(--ground) px-2 py-1 text-ink text-xs leading-[16px] shadow-lifted"
      style={{
        ...lookOf(hue),
        top: heightOf(segment.from),
        height: Math.max(heightOf(segment.to - segment.from), 20) - 2,
      }}
    >
      <span className="block truncate font-medium">{item?.title ?? strings.frame.newEvent}</span>
      <span className="block truncate text-ink-2">
        {segment.to - segment.from > 30 ? timesOf(place, reader) : localTime(place.from, reader.locale)}
      </span>
    </div>
  )
}
