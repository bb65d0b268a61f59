import { z } from 'zod'
import type { DirectoryContext } from '../../platform/directory/operation'
import { defineDirectoryOperation } from '../../platform/directory/operation'
import { missing } from '../../platform/errors'
import { Profile, ProfileEdit } from './profile'
import { accounts, profiles } from './tables'

export const getProfile = defineDirectoryOperation({
  name: 'profile.get',
  title: 'Show my profile',
  description: 'Your name, e-mail address, time zone, language and theme.',
  effect: 'read',
  needs: 'profile:read',
  input: z.object({}),
  output: Profile,
  phrases: ['show my profile', 'what is my time zone'],
  run: (context) => readProfile(context),
})

export const updateProfile = defineDirectoryOperation({
  name: 'profile.update',
  title: 'Change my profile',
  description: 'Changes your name, time zone, language, theme, or the organization to open first.',
  effect: 'write',
  needs: 'profile:write',
  input: ProfileEdit,
  output: Profile,
  phrases: ['set my time zone to {zone}', 'call me {name}', 'use the {theme} theme'],
  async run(context, edit) {
    const { rows, caller } = context
    const said = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined))
    const row = await rows.get(profiles, caller.personId)
    if (row) await rows.update(profiles, caller.personId, said)
    else await rows.insert(profiles, { ...blank(caller.personId), ...said })
    return readProfile(context)
  },
})

const blank = (personId: string): z.output<typeof profiles.row> => ({
  personId,
  name: null,
  zone: null,
  locale: null,
  theme: 'system',
  organizationId: null,
})

async function readProfile({ rows, caller }: DirectoryContext) {
  const account = await rows.get(accounts, caller.personId)
  if (!account) throw missing('person.missing', 'This account does not exist any more.')
  const row = (await rows.get(profiles, caller.personId)) ?? blank(caller.personId)
  return {
    ...row,
    email: account.email,
    name: row.name ?? account.name,
    zone: row.zone ?? caller.zone,
    locale: row.locale ?? caller.locale,
  }
}
