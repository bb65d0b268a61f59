import { configOf } from '../../../platform/config'
import { digest } from '../../../platform/directory/secret'
import { seal, unseal } from '../../../platform/secrets/sealed'
import { clock, later } from '../../../platform/time'
import { toolSignIns } from '../tables'
import { type GrantOwner, type KeptGrant, purposeOf } from './grants.server'

type Environment = Pick<Env, 'DIRECTORY' | 'ADJUTANT_SECRET'>

/** How long a person may take at the server, in milliseconds. */
export const mostPatience = 10 * 60_000

/** A sign-in that was begun, as it is found by what its answer carries. */
export interface Pending extends GrantOwner {
  grant: KeptGrant
  /** The print of what the browser that began it holds. */
  browser: string
}

/** Keeps what a sign-in needs until its person comes back; an earlier one of theirs at that server is over. */
export async function keepPending(
  env: Environment,
  owner: GrantOwner,
  begun: { state: string; browser: string; grant: KeptGrant },
) {
  const { serverId, organizationId, personId } = owner
  const sealed = await seal(configOf(env).ADJUTANT_SECRET, purposeOf(owner), JSON.stringify(begun.grant))
  const now = clock.now()
  await env.DIRECTORY.batch([
    env.DIRECTORY.prepare('DELETE FROM toolSignIns WHERE (serverId = ? AND personId = ?) OR expiresAt < ?').bind(
      serverId,
      personId,
      now,
    ),
    env.DIRECTORY.prepare(
      'INSERT INTO toolSignIns (id, serverId, organizationId, personId, browser, sealed, expiresAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ).bind(
      ...[await digest(begun.state), serverId, organizationId, personId, await digest(begun.browser)],
      ...[sealed, later(now, mostPatience)],
    ),
  ])
}

/** The sign-in that an answer is to, if there is one and its time is not over. */
export async function findPending(env: Environment, state: string): Promise<Pending | null> {
  const found = await env.DIRECTORY.prepare(
    `SELECT ${toolSignIns.columns.join(', ')} FROM toolSignIns WHERE id = ? AND expiresAt > ?`,
  )
    .bind(await digest(state), clock.now())
    .first()
  if (found === null) return null
  const { serverId, organizationId, personId, browser, sealed } = toolSignIns.row.parse(found)
  const owner = { serverId, organizationId, personId }
  const grant = JSON.parse(await unseal(configOf(env).ADJUTANT_SECRET, purposeOf(owner), sealed)) as KeptGrant
  return { ...owner, browser, grant }
}

/** Takes it out, so that an answer counts once. Whether it was still there. */
export async function takePending(env: Environment, state: string): Promise<boolean> {
  const { meta } = await env.DIRECTORY.prepare('DELETE FROM toolSignIns WHERE id = ?')
    .bind(await digest(state))
    .run()
  return meta.changes === 1
}
