import { z } from 'zod'
import type { Caller } from '../../../platform/caller'
import { defineDirectoryOperation } from '../../../platform/directory/operation'
import type { DirectoryRows } from '../../../platform/directory/table'
import { permissions } from '../../access/permissions'
import { accounts, names } from '../../organizations/tables'
import { MailConnection, Sender } from '../connection'
import { type MailRow, mailConnections } from '../tables'

type Asker = Pick<Caller, 'organizationId' | 'personId'>

/** The id a connection is kept under. */
export const connectionId = ({ organizationId, personId }: Asker, owner: 'me' | 'organization') =>
  owner === 'me' ? `${organizationId}.${personId}` : organizationId

export const present = (row: MailRow): MailConnection => {
  const { id: _, organizationId: __, personId, secret, inside, ...shown } = row
  return { ...shown, owner: personId === '' ? 'organization' : 'me', inside: inside === 1, hasSecret: secret !== null }
}

/** The same for whoever may not change it: whom mail comes from, not by what server and account. */
const shownTo = ({ role }: Caller, row: MailRow): MailConnection =>
  row.personId !== '' || permissions[role].has('mail:manage')
    ? present(row)
    : { ...present(row), host: null, port: null, account: null, url: null }

/** The own way to send and the organization’s. */
async function keptFor(rows: DirectoryRows, caller: Asker) {
  const [me, organization] = await Promise.all([
    rows.get(mailConnections, connectionId(caller, 'me')),
    rows.get(mailConnections, connectionId(caller, 'organization')),
  ])
  return { me, organization }
}

/** The way that somebody's mail goes, for the homes that send it; its password stays encrypted. */
export async function readConnection(
  { DIRECTORY }: Pick<Env, 'DIRECTORY'>,
  asker: Asker,
): Promise<MailRow | undefined> {
  const { results } = await DIRECTORY.prepare(
    `SELECT ${mailConnections.columns.join(', ')} FROM ${mailConnections.name} WHERE id IN (?, ?) ORDER BY personId DESC`,
  )
    .bind(connectionId(asker, 'me'), connectionId(asker, 'organization'))
    .all()
  const [row] = results.map((one) => mailConnections.row.parse(one))
  return row
}

export const showMail = defineDirectoryOperation({
  name: 'mail.settings',
  title: 'Show how mail is sent',
  description: 'The person’s own way to send mail and the organization’s; their own is used where there is one.',
  effect: 'read',
  needs: 'mail:read',
  input: z.object({}),
  output: z.object({ me: MailConnection.nullable(), organization: MailConnection.nullable() }),
  phrases: ['how is mail sent', 'show the mail settings', 'is mail set up'],
  async run({ rows, caller }) {
    const { me, organization } = await keptFor(rows, caller)
    return { me: me ? present(me) : null, organization: organization ? shownTo(caller, organization) : null }
  },
})

export const showSender = defineDirectoryOperation({
  name: 'mail.sender',
  title: 'Show who mail would come from',
  description: 'The name and address of the person, and the way their mail would go; none where no mail is set up.',
  effect: 'read',
  needs: 'mail:read',
  input: z.object({}),
  output: Sender,
  async run({ rows, caller }) {
    const { personId } = caller
    const [{ me, organization }, account, chosen] = await Promise.all([
      keptFor(rows, caller),
      rows.get(accounts, personId),
      rows.get(names, personId),
    ])
    const by = me ?? organization
    const email = account?.email ?? by?.fromEmail ?? ''
    return { name: chosen?.name ?? account?.name ?? caller.name, email, by: by ? shownTo(caller, by) : null }
  },
})
