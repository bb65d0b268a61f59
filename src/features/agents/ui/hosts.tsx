import { useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { Button } from '../../../ui/actions/button'
import { Section } from '../../../ui/display/section'
import { Field } from '../../../ui/forms/field'
import { Textarea } from '../../../ui/forms/textarea'
import { strings } from '../strings'
import { changeModels } from './change-models'

const words = strings.hosts

/** The hosts of this machine and the local network that an owner lets models be asked at. */
export function Hosts({ hosts }: { hosts: string[] }) {
  const [error, setError] = useState<string | null>(null)
  const save = async (form: HTMLFormElement) => {
    const text = String(new FormData(form).get('hosts') ?? '')
    setError(null)
    const input = { hosts: text.split(/[\s,]+/).filter(Boolean) }
    await changeModels('model.admit', input, words.saved).catch((failure: unknown) => setError(sentenceOf(failure)))
  }
  return (
    <Section title={words.title} text={words.text}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void save(event.currentTarget)
        }}
      >
        <Field label={words.label} hint={words.hint} error={error}>
          {(input) => (
            <Textarea
              {...input}
              key={hosts.join()}
              name="hosts"
              rows={2}
              spellCheck={false}
              className="font-mono text-sm"
              defaultValue={hosts.join('\n')}
            />
          )}
        </Field>
        <Button type="submit" className="justify-self-start">
          {words.save}
        </Button>
      </form>
    </Section>
  )
}
