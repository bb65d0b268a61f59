import type { Caller } from '../../../platform/caller'
import { configOf } from '../../../platform/config'
import { unavailable } from '../../../platform/errors'
import type { GrantKeeper } from '../../../platform/mcp/sign-in/admission'
import type { Grant } from '../../../platform/mcp/sign-in/grant'
import { seal, unseal } from '../../../platform/secrets/sealed'
import { clock, later } from '../../../platform/time'
import { toolGrants } from '../tables'

/** Whose sign-in at which server. */
export interface GrantOwner extends Pick<Caller, 'personId' | 'organizationId'> {
  serverId: string
}

type Environment = Pick<Env, 'DIRECTORY' | 'ADJUTANT_SECRET'>
/** A grant as it is kept: with the address it is for, and where its person came back to, by which the server knows us. */
export interface KeptGrant extends Grant {
  url: string
  redirectUrl: string
}

const idOf = ({ serverId, personId }: GrantOwner) => `${serverId}.${personId}`
export const purposeOf = ({ serverId, personId }: GrantOwner) => `sign-in of ${personId} at ${serverId}`

const sealGrant = (env: Environment, owner: GrantOwner, grant: KeptGrant) =>
  seal(configOf(env).ADJUTANT_SECRET, purposeOf(owner), JSON.stringify(grant))

async function rowOf({ DIRECTORY }: Environment, owner: GrantOwner) {
  const row = await DIRECTORY.prepare(`SELECT ${toolGrants.columns.join(', ')} FROM toolGrants WHERE id = ?`)
    .bind(idOf(owner))
    .first()
  return row === null ? null : toolGrants.row.parse(row)
}

/** The grant, and whether its server wants another; `null` where the person has not signed in. */
export async function readGrant(env: Environment, owner: GrantOwner) {
  const row = await rowOf(env, owner)
  if (!row) return null
  const text = await unseal(configOf(env).ADJUTANT_SECRET, purposeOf(owner), row.sealed)
  return { grant: JSON.parse(text) as KeptGrant, refused: row.refused === 1, scope: row.scope }
}

/** Keeps a grant that was just given, in place of any other. */
export async function keepGrant(env: Environment, owner: GrantOwner, grant: KeptGrant) {
  const { serverId, organizationId, personId } = owner
  await env.DIRECTORY.prepare(
    `INSERT INTO toolGrants (id, serverId, organizationId, personId, sealed, refused, scope, version, renewingUntil)
     VALUES (?1, ?2, ?3, ?4, ?5, 0, NULL, 1, NULL) ON CONFLICT (id) DO UPDATE SET
       sealed = ?5, refused = 0, scope = NULL, version = version + 1, renewingUntil = NULL`,
  )
    .bind(idOf(owner), serverId, organizationId, personId, await sealGrant(env, owner, grant))
    .run()
}

export const dropGrant = ({ DIRECTORY }: Environment, owner: GrantOwner) =>
  DIRECTORY.prepare('DELETE FROM toolGrants WHERE id = ?').bind(idOf(owner)).run()

/** How long one may take to renew, and how often the others look whether it is done, in milliseconds. */
const lease = 25_000
const look = 150

/** Keeps the grant of one person at one server, with one renewal at a time wherever it is asked for. */
export function grantKeeper(env: Environment, owner: GrantOwner): GrantKeeper {
  const read = async () => {
    const kept = await readGrant(env, owner)
    if (!kept) return null
    // What was refused is not shown again; who we are there is kept for the next sign-in.
    return kept.refused && kept.scope === null ? { ...kept.grant, tokens: undefined } : kept.grant
  }
  return {
    read,
    async renew(work) {
      const version = await take(env, owner)
      if (version === null) return null
      try {
        const before = await readGrant(env, owner)
        if (!before) return null
        const after = await work(before.grant)
        const sealed = await sealGrant(env, owner, { ...before.grant, ...after })
        await env.DIRECTORY.prepare(
          'UPDATE toolGrants SET sealed = ?, version = version + 1 WHERE id = ? AND version = ?',
        )
          .bind(sealed, idOf(owner), version)
          .run()
        return after
      } finally {
        await env.DIRECTORY.prepare('UPDATE toolGrants SET renewingUntil = NULL WHERE id = ?').bind(idOf(owner)).run()
      }
    },
    async refuse(scope) {
      await env.DIRECTORY.prepare('UPDATE toolGrants SET refused = 1, scope = ? WHERE id = ?')
        .bind(scope, idOf(owner))
        .run()
    },
  }
}

/** Waits for one's turn to renew; gives the version that is to be renewed, or `null` where there is nothing any more. */
async function take(env: Environment, owner: GrantOwner): Promise<number | null> {
  const giveUp = Date.parse(clock.now()) + lease
  for (;;) {
    const now = clock.now()
    const taken = await env.DIRECTORY.prepare(
      `UPDATE toolGrants SET renewingUntil = ?2 WHERE id = ?1 AND (renewingUntil IS NULL OR renewingUntil < ?3) RETURNING version`,
    )
      .bind(idOf(owner), later(now, lease), now)
      .first<number>('version')
    if (taken !== null) return taken
    if ((await rowOf(env, owner)) === null) return null
    if (Date.parse(now) > giveUp)
      throw unavailable('tools.renewal', 'Your sign-in is being renewed. Try again in a moment.')
    await new Promise((resolve) => setTimeout(resolve, look))
  }
}
