import { z } from 'zod'
import { PersonId } from '../../../platform/ids'
import { defineOperation, type Reading } from '../../../platform/operations/operation'
import { searchWords } from '../../../platform/text'
import type { Attendee } from '../event'

const Members = z.object({
  members: z.array(z.object({ personId: PersonId, name: z.string(), email: z.string() })),
})
export type FellowMember = z.infer<typeof Members>['members'][number]

/** Everybody else in the organization, as far as the caller may know. */
export async function gatherMembers({ homes, caller }: Reading): Promise<FellowMember[]> {
  const outcome = await homes.perform({ operation: 'member.list', input: {}, caller })
  const read = Members.safeParse(outcome.status === 'completed' ? outcome.output : null)
  return read.success ? read.data.members.filter(({ personId }) => personId !== caller.personId) : []
}

const Known = z.object({
  name: z.string(),
  email: z.string(),
  /** Set for members of the organization: their free time can be looked at. */
  personId: PersonId.nullable(),
})
const most = 20

export const findPeople = defineOperation({
  name: 'calendar.people',
  title: 'Find people to meet',
  description:
    'People by name or address: members of the organization, and those who were on an event of the person before, most ' +
    'recent first. Use it to learn the address or the id of somebody who is named.',
  home: 'person',
  effect: 'read',
  needs: 'calendar:read',
  input: z.object({ search: z.string().max(200).default('') }),
  output: z.object({ people: z.array(Known) }),
  phrases: ['what is the address of {search}', 'who is {search}'],
  gather: gatherMembers,
  run({ sql }, { search }, members: FellowMember[]) {
    const words = searchWords(search)
    const matches = ({ name, email }: { name: string; email: string }) => {
      const text = searchWords(`${name} ${email.replaceAll(/[@._-]/g, ' ')} ${email}`).join(' ')
      return words.every((word) => ` ${text}`.includes(` ${word}`))
    }
    const found = new Map<string, z.infer<typeof Known>>()
    for (const one of members) if (matches(one)) found.set(one.email.toLowerCase(), one)
    const rows = sql.exec<{ attendees: string }>(
      'SELECT attendees FROM events WHERE attendees IS NOT NULL ORDER BY updatedAt DESC LIMIT 1000',
    )
    for (const { attendees } of rows)
      for (const { name, email } of JSON.parse(attendees) as Attendee[]) {
        if (found.size >= most) break
        const known = found.get(email.toLowerCase())
        if (!known && matches({ name, email })) found.set(email.toLowerCase(), { name, email, personId: null })
        else if (known && known.name === '') known.name = name
      }
    return { people: [...found.values()].slice(0, most) }
  },
})
