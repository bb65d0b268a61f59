import type { Change } from '../../../../platform/operations/outcome'
import { usePlace } from '../../../../ui/time/place'
import { summaryOf, updatesOf } from '../../field-words'

const shownFields = 3

/** What became of a thing, in a line or a few: an update field by field, anything else in one sentence. */
export function ChangeSummary({ change }: { change: Change }) {
  const place = usePlace()
  if (change.verb !== 'updated') {
    const words = summaryOf(change, place)
    return words ? <p className="line-clamp-2 text-ink-2 text-sm">{words}</p> : null
  }
  return (
    <dl className="mt-0.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 gap-y-0.5 text-[12.5px]">
      {updatesOf(change, place)
        .slice(0, shownFields)
        .map((field) => (
          <div key={field.name} className="col-span-2 grid grid-cols-subgrid items-baseline">
            <dt className="text-ink-3">{field.label}</dt>
            <dd className="line-clamp-2 min-w-0 break-words">
              <del className="text-ink-3 decoration-1">{field.before}</del>
              <span className="px-1.5 text-ink-3">→</span>
              <ins className="font-medium no-underline">{field.after}</ins>
            </dd>
          </div>
        ))}
    </dl>
  )
}
