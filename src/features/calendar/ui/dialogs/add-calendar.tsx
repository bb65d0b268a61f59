import { type FormEvent, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Section } from '../../../../ui/display/section'
import { Tabs, TabsContent, TabsList, TabsTrigger } from '../../../../ui/display/tabs'
import { Field } from '../../../../ui/forms/field'
import { Input } from '../../../../ui/forms/input'
import { strings } from '../../strings'
import { connect, subscribe } from '../changes/change-calendars'

const words = strings.calendars
const nothing = { url: '', account: '', password: '', name: '' }

/** Adds a calendar from elsewhere: one that is read, or one that is kept the same on both sides. */
export function AddCalendar() {
  const [draft, setDraft] = useState(nothing)
  const [busy, setBusy] = useState(false)
  const bind = (name: keyof typeof nothing) => ({
    value: draft[name],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [name]: target.value }),
  })
  const submit = (act: () => Promise<unknown>) => async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    if (await act()) setDraft(nothing)
    setBusy(false)
  }
  return (
    <Section title={words.more}>
      <Tabs defaultValue="subscribe" className="grid gap-3">
        <TabsList className="w-fit rounded-[9px] bg-sunken p-[3px]">
          <TabsTrigger value="subscribe">{words.subscribe}</TabsTrigger>
          <TabsTrigger value="connect">{words.connectTab}</TabsTrigger>
        </TabsList>
        <TabsContent value="subscribe">
          <form onSubmit={(event) => void submit(() => subscribe(draft.url, draft.name))(event)} className="grid gap-3">
            <p className="m-0 text-ink-2 text-sm">{words.subscribeText}</p>
            <Field label={words.address} hint={words.addressHint}>
              {(field) => <Input {...field} {...bind('url')} required maxLength={2000} placeholder="https://" />}
            </Field>
            <Field label={words.name}>{(field) => <Input {...field} {...bind('name')} maxLength={200} />}</Field>
            <Button type="submit" variant="primary" disabled={busy} className="justify-self-end">
              {words.subscribe}
            </Button>
          </form>
        </TabsContent>
        <TabsContent value="connect">
          <form onSubmit={(event) => void submit(() => connect(draft))(event)} className="grid gap-3">
            <p className="m-0 text-ink-2 text-sm">{words.connectText}</p>
            <Field label={words.server}>
              {(field) => <Input {...field} {...bind('url')} required maxLength={2000} placeholder="https://" />}
            </Field>
            <div className="grid gap-3 sm:grid-cols-2">
              <Field label={words.account}>
                {(field) => <Input {...field} {...bind('account')} required maxLength={320} />}
              </Field>
              <Field label={words.password} hint={words.passwordHint}>
                {(field) => (
                  <Input
                    {...field}
                    {...bind('password')}
                    type="password"
                    required
                    maxLength={1000}
                    autoComplete="new-password"
                  />
                )}
              </Field>
            </div>
            <Field label={words.name}>{(field) => <Input {...field} {...bind('name')} maxLength={200} />}</Field>
            <Button type="submit" variant="primary" disabled={busy} className="justify-self-end">
              {words.connect}
            </Button>
          </form>
        </TabsContent>
      </Tabs>
    </Section>
  )
}
