import { useId } from 'react'
import { Checkbox } from '../../../ui/forms/checkbox'
import { Field } from '../../../ui/forms/field'
import { Input } from '../../../ui/forms/input'
import { Select } from '../../../ui/forms/select'
import type { MailConnection, MailSecurity } from '../connection'
import { strings } from '../strings'
import { type MailDraft, usualPorts } from './mail-draft'

const words = strings.form
const options = <Name extends string>(of: Record<Name, string>) =>
  (Object.keys(of) as Name[]).map((value) => ({ value, label: of[value] }))

interface MailFieldsProps {
  draft: MailDraft
  /** Whether a password is kept already. */
  kept: boolean
  isOwner: boolean
  onChange: (draft: MailDraft) => void
}

/** The fields of a way to send mail. */
export function MailFields({ draft, kept, isOwner, onChange }: MailFieldsProps) {
  const id = useId()
  const set = (changes: Partial<MailDraft>) => onChange({ ...draft, ...changes })
  const bind = (name: 'fromEmail' | 'fromName' | 'host' | 'port' | 'account' | 'url' | 'secret') => ({
    value: draft[name],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => set({ [name]: target.value }),
  })
  const secretHint = kept ? words.kept : undefined
  return (
    <>
      <Field label={words.kind}>
        {(field) => (
          <Select
            {...field}
            value={draft.kind}
            options={options(words.kinds)}
            className="w-full"
            onChange={({ target }) => set({ kind: target.value as MailConnection['kind'] })}
          />
        )}
      </Field>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label={words.fromEmail} hint={words.fromEmailHint}>
          {(field) => <Input {...field} {...bind('fromEmail')} type="email" required maxLength={320} />}
        </Field>
        <Field label={words.fromName} hint={words.fromNameHint}>
          {(field) => <Input {...field} {...bind('fromName')} maxLength={100} />}
        </Field>
      </div>
      {draft.kind === 'smtp' ? (
        <>
          <div className="grid gap-4 sm:grid-cols-[1fr_5.5rem] items-start">
            <Field label={words.host}>
              {(field) => (
                <Input {...field} {...bind('host')} required maxLength={253} placeholder="smtp.example.com" />
              )}
            </Field>
            <Field label={words.port}>
              {(field) => <Input {...field} {...bind('port')} type="number" required min={1} max={65_535} />}
            </Field>
          </div>
          <Field label={words.security}>
            {(field) => (
              <Select
                {...field}
                value={draft.security}
                options={options(words.securities)}
                className="w-full"
                onChange={({ target }) => {
                  const security = target.value as MailSecurity
                  const usual = draft.port === usualPorts[draft.security]
                  set({ security, ...(usual && { port: usualPorts[security] }) })
                }}
              />
            )}
          </Field>
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <Field label={words.account} hint={words.accountHint}>
              {(field) => <Input {...field} {...bind('account')} maxLength={320} />}
            </Field>
            <Field label={words.password} hint={secretHint}>
              {(field) => <Input {...field} {...bind('secret')} type="password" autoComplete="new-password" />}
            </Field>
          </div>
        </>
      ) : (
        <>
          <Field label={words.url} hint={words.urlHint}>
            {(field) => (
              <Input {...field} {...bind('url')} type="url" required placeholder="https://api.resend.com/emails" />
            )}
          </Field>
          <Field label={words.key} hint={secretHint}>
            {(field) => <Input {...field} {...bind('secret')} type="password" autoComplete="new-password" />}
          </Field>
        </>
      )}
      {isOwner && (
        <div className="flex items-start gap-2">
          <Checkbox
            id={id}
            checked={draft.inside}
            onCheckedChange={(checked) => set({ inside: checked === true })}
            className="mt-0.5"
          />
          <label htmlFor={id} className="text-sm">
            {words.inside}
            <span className="block text-ink-3 text-xs">{words.insideHint}</span>
          </label>
        </div>
      )}
    </>
  )
}
