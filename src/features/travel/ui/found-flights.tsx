import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../../platform/browser/perform'
import { Button } from '../../../ui/actions/button'
import { Chip } from '../../../ui/actions/chip'
import { Alert } from '../../../ui/display/alert'
import { Badge } from '../../../ui/display/badge'
import { Skeleton } from '../../../ui/display/skeleton'
import { Select } from '../../../ui/forms/select'
import { flightsQuery } from '../queries'
import type { FlightResults } from '../search'
import { strings } from '../strings'
import { Comparison } from './comparison'
import type { Sought } from './flight-form'

const words = strings.results
const sorts = ['best', 'price', 'duration', 'departure'] as const

/** What came of a search: options to compare, or the question which place is meant. */
export function FoundFlights({ search, onSearch }: { search: Sought; onSearch: (search: Sought) => void }) {
  // While another order or more of the same is fetched, what is there stays.
  const { data, error } = useQuery({ ...flightsQuery(search), placeholderData: keepPreviousData })
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
  if (!request) return <p className="m-0 text-ink-2 text-sm">{words.unread}</p>
  if (data.offers.length === 0)
    return <p className="m-0 text-ink-2 text-sm">{words.none(request.from.label, request.to.label)}</p>
  const heading = words.heading(request.from.label, request.to.label)
  const more = data.total > data.offers.length
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="m-0 font-medium text-base">{heading}</h2>
        <Select
          aria-label={strings.form.sort}
          value={search.sort ?? 'best'}
          onChange={({ currentTarget: { value } }) =>
            onSearch({ ...search, sort: sorts.find((sort) => sort === value) ?? 'best' })
          }
          options={sorts.map((value) => ({ value, label: strings.form.sorts[value] }))}
        />
      </div>
      <Comparison label={heading} offers={data.offers} choosable />
      {more && (
        <Button
          variant="ghost"
          size="small"
          className="justify-self-start"
          onClick={() => onSearch({ ...search, limit: 20 })}
        >
          {words.more}
        </Button>
      )}
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
