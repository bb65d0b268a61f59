import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'
import { strings } from '../../strings'

/** A password one can look at before sending it. `fresh` is one being chosen. */
export function PasswordField({ fresh, error }: { fresh: boolean; error?: string | null }) {
  const [shown, setShown] = useState(false)
  const Icon = shown ? EyeOff : Eye
  return (
    <Field label={strings.password} hint={fresh ? strings.passwordHint : undefined} error={error}>
      {(input) => (
        <span className="relative">
          <Input
            {...input}
            name="password"
            type={shown ? 'text' : 'password'}
            required
            minLength={fresh ? 10 : undefined}
            maxLength={256}
            autoComplete={fresh ? 'new-password' : 'current-password'}
            className="pr-10"
          />
          <button
            type="button"
            aria-label={shown ? strings.hidePassword : strings.showPassword}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
            className="absolute top-1 right-1 grid size-7 place-items-center rounded-sm text-ink-3 hover:bg-hover hover:text-ink"
          >
            <Icon aria-hidden className="size-4 stroke-[1.75]" />
          </button>
        </span>
      )}
    </Field>
  )
}
