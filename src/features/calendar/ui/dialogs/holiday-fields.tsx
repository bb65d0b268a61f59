import { useQuery } from '@tanstack/react-query'
import { Field } from '../../../../ui/forms/field'
import { Select } from '../../../../ui/forms/select'
import { placesQuery } from '../../queries'
import { strings } from '../../strings'

const words = strings.hours

interface HolidayFieldsProps {
  /** `CH`, `CH-ZH`, or none. */
  place: string | null
  onChange: (place: string | null) => void
}

/** Whose public holidays are kept: a country, and the part of it where it has its own. */
export function HolidayFields({ place, onChange }: HolidayFieldsProps) {
  const country = place?.slice(0, 2) ?? ''
  const { data: countries } = useQuery(placesQuery())
  const { data: regions } = useQuery({ ...placesQuery(country), enabled: country !== '' })
  const parts = country === '' ? [] : (regions?.places ?? [])
  const options = (places: { code: string; name: string }[]) =>
    places.map(({ code, name }) => ({ value: code, label: name }))
  const kept = countries ? [] : place ? [{ value: country, label: country }] : []
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2">
      <Field label={words.holidays} hint={words.holidaysHint}>
        {(field) => (
          <Select
            {...field}
            value={country}
            options={[{ value: '', label: words.noHolidays }, ...kept, ...options(countries?.places ?? [])]}
            className="w-full"
            onChange={({ target }) => onChange(target.value || null)}
          />
        )}
      </Field>
      {parts.length > 0 && (
        <Field label={words.region}>
          {(field) => (
            <Select
              {...field}
              value={place ?? ''}
              options={[{ value: country, label: words.wholeCountry }, ...options(parts)]}
              className="w-full"
              onChange={({ target }) => onChange(target.value)}
            />
          )}
        </Field>
      )}
    </div>
  )
}
