import { useQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../../platform/browser/perform'
import { Chip } from '../../../ui/actions/chip'
import { Alert } from '../../../ui/display/alert'
import { Badge } from '../../../ui/display/badge'
import { Skeleton } from '../../../ui/display/skeleton'
import { flightsQuery } from '../queries'
import type { FlightResults } from '../search'
import { strings } from '../strings'
import { Comparison } from './comparison'
import type { Sought } from './flight-form'

const words = strings.results

/** What came of a search: options to compare, or the question which place is meant. */
export function FoundFlights({ search, onSearch }: { search: Sought; onSearch: (search: Sought) => void }) {
  const { data, error } = useQuery(flightsQuery(search))
  if (error) return <Alert>{sentenceOf(error)}</Alert>
  if (!data)
    return (
      <div role="status" className="grid gap-2">
        <span className="text-ink-2 text-sm">{words.searching}</span>
        <Skeleton className="h-40 w-full" />
      </div>
    )
  const { ask, request } = data
  if (ask)
    return (
      <fieldset className="m-0 grid gap-2 border-0 p-0">
        <legend className="p-0 text-sm">{ask.text}</legend>
        <div className="flex flex-wrap gap-1.5">
          {ask.choices.map(({ code, label }) => (
            <Chip key={code} onClick={() => onSearch({ ...search, [ask.field]: code })}>
              {label}
            </Chip>
          ))}
        </div>
      </fieldset>
    )
  if (!request || data.offers.length === 0) return <p className="m-0 text-ink-2 text-sm">{words.none}</p>
  const heading = words.heading(request.from.label, request.to.label)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <h2 className="m-0 font-medium text-base">{heading}</h2>
      <Comparison label={heading} offers={data.offers} choosable />
      <Notes results={data} />
    </div>
  )
}

function Notes({ results: { offers, total, server, sample, notes, calendarChecked } }: { results: FlightResults }) {
  return (
    <p className="m-0 text-ink-3 text-xs">
      {words.caption(offers.length, total, server)} {!calendarChecked && `${words.unchecked} `}
      {notes && `${notes} `}
      {sample && (
        <>
          <Badge tone="quiet">{words.sample}</Badge> {words.sampleText}
        </>
      )}
    </p>
  )
}
