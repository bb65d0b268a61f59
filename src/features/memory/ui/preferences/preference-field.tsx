import { useId } from 'react'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'
import { Select } from '../../../../ui/forms/select'
import { type PreferenceKey, preferenceWords } from '../../preference'
import { strings } from '../../strings'

const words = strings.preferences

/** The few that there are; others are typed. */
const choices: Partial<Record<PreferenceKey, readonly string[]>> = {
  seat: ['window', 'aisle', 'middle', 'exit row'],
  cabin: ['economy', 'premium economy', 'business', 'first'],
}
/** What is often written; anything else is as good. */
const proposals: Partial<Record<PreferenceKey, readonly string[]>> = {
  currency: ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'JPY', 'SEK', 'NOK', 'DKK'],
  workingHours: ['9:00 to 17:00', '8:00 to 16:00', 'Monday to Thursday, 9 to 18'],
  tone: ['short', 'friendly', 'formal', 'to the point'],
  notifications: ['none after 8 pm', 'none at weekends', 'only what is urgent'],
  diet: ['vegetarian', 'vegan', 'no nuts', 'gluten-free'],
}

interface PreferenceFieldProps {
  preference: PreferenceKey
  value: string
  onChange: (value: string) => void
}

/** One preference: a list where there are few, else a line with what is often written. */
export function PreferenceField({ preference, value, onChange }: PreferenceFieldProps) {
  const listId = useId()
  const options = choices[preference]
  const proposed = proposals[preference]
  return (
    <Field label={preferenceWords[preference].label} hint={words.hints[preference]}>
      {(field) =>
        options ? (
          <Select
            {...field}
            className="w-full"
            value={value}
            options={['', ...new Set([...options, ...(value ? [value] : [])])].map((one) => ({
              value: one,
              label: one === '' ? words.none : one.charAt(0).toUpperCase() + one.slice(1),
            }))}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <>
            <Input
              {...field}
              list={proposed && listId}
              value={value}
              maxLength={100}
              placeholder={words.examples[preference]}
              onChange={(event) => onChange(event.target.value)}
            />
            {proposed && (
              <datalist id={listId}>
                {proposed.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </>
        )
      }
    </Field>
  )
}
