import { labelOf } from '../../../ui/schema-form/fields'
import { localWords, shortMoment } from '../../../ui/time/format'
import { type Place, usePlace } from '../../../ui/time/place'
import { strings } from '../../strings'

type Thing = Record<string, unknown>
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
const titleOf = (thing: Thing) =>
  [thing.title, thing.name, thing.id].find((value) => typeof value === 'string' && value !== '')

/** What an operation answered, readable without knowing it: things by their titles, their properties below. */
export function ValueView({ value }: { value: unknown }) {
  const place = usePlace()
  return (
    <section
      aria-label={strings.commands.result}
      className="mx-5 mt-2 mb-4 min-h-0 flex-1 overflow-y-auto rounded-md border border-line bg-sunken px-3 py-2 text-sm"
    >
      <Value value={value} place={place} />
    </section>
  )
}

function Value({ value, place }: { value: unknown; place: Place }) {
  if (Array.isArray(value))
    return value.length === 0 ? (
      <span className="text-ink-3">{strings.commands.none}</span>
    ) : (
      <ul className="m-0 grid list-none gap-2 p-0">
        {value.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer does not change while it is shown
          <li key={index} className="border-line-soft border-b pb-2 last:border-0 last:pb-0">
            <Value value={one} place={place} />
          </li>
        ))}
      </ul>
    )
  if (isThing(value) && typeof value.local === 'string') return localWords(value.local, place.locale)
  if (!isThing(value)) return <span className="break-words">{plain(value, place)}</span>
  const title = titleOf(value)
  const rest = Object.entries(value).filter(([name, one]) => !isEmpty(one) && one !== title && !/id$/i.test(name))
  return (
    <div className="min-w-0">
      {typeof title === 'string' && <p className="font-medium">{title}</p>}
      <dl className="m-0 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5">
        {rest.map(([name, one]) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-ink-3">{labelOf(name)}</dt>
            <dd className="m-0 min-w-0">
              <Value value={one} place={place} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function plain(value: unknown, place: Place) {
  if (typeof value === 'boolean') return value ? strings.commands.yes : strings.commands.no
  if (typeof value === 'number') return value.toLocaleString(place.locale)
  const text = String(value)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return shortMoment(text, place)
  if (/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(text)) return localWords(text, place.locale)
  return text
}
