import { useQuery } from '@tanstack/react-query'
import { Field } from '../../../ui/forms/field'
import { Select } from '../../../ui/forms/select'
import { chooseLearning } from '../actions'
import { Learning } from '../memory'
import { learningQuery } from '../queries'
import { strings } from '../strings'

const words = strings.learning

/** What to do with what is mentioned in passing. */
export function LearningChoice() {
  const { data } = useQuery(learningQuery)
  if (!data) return null
  return (
    <div className="border-line-soft border-t pt-5">
      <Field label={words.label} hint={words.text} className="max-w-xs">
        {(field) => (
          <Select
            {...field}
            value={data.learning}
            options={Learning.options.map((value) => ({ value, label: words.choices[value] }))}
            onChange={(event) => void chooseLearning(event.target.value as Learning)}
          />
        )}
      </Field>
    </div>
  )
}
