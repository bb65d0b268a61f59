import type { ComponentProps } from 'react'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'

interface TextFieldProps extends ComponentProps<'input'> {
  label: string
  hint?: string
}

/** One labelled line of text in a form that is read by its fields' names. */
export function TextField({ label, hint, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(input) => <Input required maxLength={80} {...input} {...rest} />}
    </Field>
  )
}
