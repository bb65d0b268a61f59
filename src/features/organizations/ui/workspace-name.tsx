import { Section } from '../../../ui/display/section'
import { Field } from '../../../ui/forms/field'
import { Input } from '../../../ui/forms/input'
import { change } from '../actions'
import { strings } from '../strings'

/** What the workspace is called; kept when one leaves the field. */
export function WorkspaceName({ name }: { name: string }) {
  const keep = (field: HTMLInputElement) => {
    const next = field.value.trim()
    if (next && next !== name) void change('organization.rename', { name: next }, strings.saved)
  }
  return (
    <Section title={strings.workspace} text={strings.workspaceText}>
      <Field label={strings.name} className="max-w-md">
        {(input) => (
          <Input
            {...input}
            key={name}
            defaultValue={name}
            maxLength={80}
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
            onBlur={({ target }) => keep(target)}
          />
        )}
      </Field>
    </Section>
  )
}
