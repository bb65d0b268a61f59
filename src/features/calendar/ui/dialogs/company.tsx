import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { Chip } from '../../../../ui/actions/chip'
import { Field } from '../../../../ui/forms/field'
import { Select } from '../../../../ui/forms/select'
import { type KnownPerson, peopleQuery } from '../../queries'
import { strings } from '../../strings'

const words = strings.find

interface CompanyProps {
  people: KnownPerson[]
  /** For whom it could not be seen when they are busy, in sentences. */
  problems: string[]
  onChange: (people: KnownPerson[]) => void
}

/** With whom a time is looked for: members of the organization, whose busy times count. */
export function Company({ people, problems, onChange }: CompanyProps) {
  const { data } = useQuery(peopleQuery(''))
  const [at, setAt] = useState('')
  const left = (data?.people ?? []).filter(
    ({ personId }) => personId !== null && !people.some((one) => one.personId === personId),
  )
  if (left.length === 0 && people.length === 0) return null
  const add = (personId: string) => {
    const found = left.find((one) => one.personId === personId)
    if (found) onChange([...people, found])
    setAt('')
  }
  return (
    <div className="grid gap-2">
      <Field label={words.people} hint={words.peopleHint}>
        {(field) => (
          <Select
            {...field}
            value={at}
            options={[
              { value: '', label: '' },
              ...left.map(({ personId, name, email }) => ({ value: personId ?? '', label: name || email })),
            ]}
            className="w-full"
            onChange={({ target }) => add(target.value)}
          />
        )}
      </Field>
      {people.length > 0 && (
        <div className="flex flex-wrap gap-1.5">
          {people.map((person) => (
            <Chip
              key={person.email}
              aria-label={words.remove(person.name)}
              onClick={() => onChange(people.filter((one) => one !== person))}
            >
              {person.name || person.email}
              <X aria-hidden />
            </Chip>
          ))}
        </div>
      )}
      {problems.map((problem) => (
        <p key={problem} className="m-0 text-change text-xs">
          {problem}
        </p>
      ))}
    </div>
  )
}
