import type { Config } from '../../platform/config'
import type { Health, HealthPart, ModelList } from './health'

const providerTitles: Record<string, string> = {
  embedded: 'Embedded model',
  'workers-ai': 'Workers AI',
  'openai-compatible': 'OpenAI-compatible model',
}
const titleOf = (provider: string) => providerTitles[provider] ?? provider

const working = (name: string, title: string, says: string): HealthPart => ({
  name,
  title,
  state: 'working',
  says,
  adds: null,
  how: null,
})

/** What was found: the settings, and the models as a person's home lists them, or why it could not. */
export interface Findings {
  config: Pick<Config, 'PUBLIC_URL' | 'ADJUTANT_OPEN_SIGN_UP'>
  models: ModelList | { problem: string }
}

/** Everything the workspace is made of and could be given, computed from what was found. */
export function assess({ config, models }: Findings): Health {
  const parts = [
    working('directory', 'Accounts and organizations', 'The directory answers.'),
    ...homeParts(models),
    ...('problem' in models ? [] : modelParts(models)),
    addressPart(config.PUBLIC_URL),
    signUpPart(config.ADJUTANT_OPEN_SIGN_UP),
  ]
  return { state: parts.some(({ state }) => state === 'failing') ? 'ailing' : 'well', parts }
}

function homeParts(models: Findings['models']): HealthPart[] {
  if (!('problem' in models)) return [working('homes', 'Tasks, rooms and receipts', 'Your home answers.')]
  const how = 'Look at the server’s log for the cause, and restart it if it does not recover.'
  return [{ ...working('homes', 'Tasks, rooms and receipts', models.problem), state: 'failing', adds: null, how }]
}

function modelParts({ answering, models, missing }: ModelList): HealthPart[] {
  const configured = models.map((model): HealthPart => {
    const name = `model.${model.provider}`
    if (model.state === 'working') {
      const says = model.id === answering ? `${model.id} answers.` : `${model.id} stands by.`
      return working(name, titleOf(model.provider), says)
    }
    const says = `${model.id} failed several times and is left alone for a moment; ${answering} answers instead.`
    return { ...working(name, titleOf(model.provider), says), state: 'failing', how: 'Try it under Settings → Models.' }
  })
  const connectable = missing.map(
    ({ provider, settings, adds }): HealthPart => ({
      name: `model.${provider}`,
      title: titleOf(provider),
      state: 'absent',
      says: 'Not connected.',
      adds,
      how: `Set ${listed(settings)} and start again.`,
    }),
  )
  return [...configured, ...connectable]
}

function addressPart(publicUrl: string | undefined): HealthPart {
  if (publicUrl) return working('address', 'Public address', `People reach it at ${publicUrl}.`)
  return {
    name: 'address',
    title: 'Public address',
    state: 'absent',
    says: 'Not set: it answers on this machine.',
    adds: 'Use from other machines, behind a proxy that speaks https.',
    how: 'Set PUBLIC_URL to the address people open, and start again.',
  }
}

const signUpPart = (open: boolean): HealthPart =>
  working('sign-up', 'Sign-up', open ? 'Anybody who reaches the server may open an account.' : 'By invitation only.')

const listed = (names: string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1')

/** The same for somebody who uses the workspace without looking after it: nothing about addresses and settings. */
export const withoutDetails = (health: Health): Health => ({
  ...health,
  parts: health.parts
    .filter(({ name }) => name !== 'address' && name !== 'sign-up')
    .map((part) => ({ ...part, how: null })),
})
