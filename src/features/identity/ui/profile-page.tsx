import { useSuspenseQuery } from '@tanstack/react-query'
import { perform, sentenceOf } from '../../../platform/browser/perform'
import { invalidateAll } from '../../../platform/browser/queries'
import { Section } from '../../../ui/display/section'
import { Field } from '../../../ui/forms/field'
import { Input } from '../../../ui/forms/input'
import { Select } from '../../../ui/forms/select'
import { toast } from '../../../ui/overlays/toast'
import { browserPlace } from '../../../ui/time/place'
import type { ProfileChange } from '../profile'
import { profileQuery } from '../queries'
import { strings } from '../strings'
import { localeOptions, themeOptions, zoneOptions } from './profile-options'

const words = strings.profile

async function save(change: ProfileChange) {
  try {
    await perform('profile.update', change)
    await invalidateAll()
    void toast.say(words.saved)
  } catch (error) {
    void toast.fail(sentenceOf(error))
  }
}

/** How one is called, and how dates and colours look. Each choice is kept at once, and has a receipt. */
export default function ProfilePage() {
  const { data: profile } = useSuspenseQuery(profileQuery)
  const browser = browserPlace()
  return (
    <Section title={words.title} text={words.text}>
      <div className="grid max-w-md gap-5">
        <Field label={words.name}>
          {(input) => (
            <Input
              {...input}
              key={profile.name}
              defaultValue={profile.name}
              maxLength={80}
              autoComplete="name"
              onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
              onBlur={({ target }) =>
                target.value.trim() && target.value.trim() !== profile.name && void save({ name: target.value })
              }
            />
          )}
        </Field>
        <Field label={words.email}>{(input) => <Input {...input} value={profile.email} readOnly />}</Field>
        <Field label={words.zone} hint={words.zoneHint}>
          {(input) => (
            <Select
              {...input}
              className="w-full"
              value={profile.zone}
              options={zoneOptions(profile.zone, browser.zone)}
              onChange={({ target }) => void save({ zone: target.value })}
            />
          )}
        </Field>
        <Field label={words.locale}>
          {(input) => (
            <Select
              {...input}
              className="w-full"
              value={profile.locale}
              options={localeOptions(profile.locale)}
              onChange={({ target }) => void save({ locale: target.value })}
            />
          )}
        </Field>
        <Field label={words.theme}>
          {(input) => (
            <Select
              {...input}
              className="w-full"
              value={profile.theme}
              options={themeOptions}
              onChange={({ target }) => void save({ theme: target.value as ProfileChange['theme'] })}
            />
          )}
        </Field>
      </div>
    </Section>
  )
}
