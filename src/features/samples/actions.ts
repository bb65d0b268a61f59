import { Failure, isFailure, perform } from '../../platform/browser/perform'
import { queryClient } from '../../platform/browser/queries'
import { isSample } from '../../platform/sample'
import type { Session } from '../organizations/organization'
import { switchOrganization } from '../organizations/queries'
import { strings } from './strings'

async function post(path: string, body: object) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const headers = { 'content-type': 'application/json', 'adjutant-zone': zone }
  const response = await fetch(`/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => {
    throw new Failure('offline', 'network.offline', strings.offline)
  })
  if (response.ok) return
  const { error } = await response
    .json<{ error?: { code: string; message: string } }>()
    .catch(() => ({ error: undefined }))
  throw new Failure('invalid', error?.code ?? 'look_around.failed', error?.message ?? strings.failed)
}

/** Goes in without an account, to a sample workspace of one's own. */
export async function lookAround() {
  await post('look-around', {})
  queryClient.clear()
  location.assign('/')
}

export interface KeptAccount {
  name: string
  email: string
  password: string
  workspace?: string
  invitation?: string
}

/** Makes who looks around somebody with an account, who keeps the sample beside a workspace of their own. */
export async function keepVisit(account: KeptAccount) {
  await post('look-around/keep', account)
  queryClient.clear()
  location.assign('/')
}

/** The sample among the workspaces of somebody, if they have one. */
export const sampleOf = ({ organizations }: Session) => organizations.find(({ id }) => isSample(id))

/** Asks in the sample itself, from wherever one is. */
const inSample = (operation: string, id: string, input: object = {}) =>
  perform(`${operation}?organization=${encodeURIComponent(id)}`, input)

/** Makes a sample workspace beside one's own, fills it and goes there. */
export async function addSample() {
  const { organizationId } = await perform<{ organizationId: string }>('sample.open')
  await inSample('sample.fill', organizationId)
  await inSample('sample.get', organizationId, { wait: true })
  await switchOrganization(organizationId)
}

/** Takes the sample away and goes where one belongs: to a workspace of one's own, or to the entrance. */
export async function removeSample(session: Session) {
  const sample = sampleOf(session)
  if (sample) await inSample('sample.remove', sample.id).catch(ignoreGone)
  const own = session.organizations.find(({ id }) => !isSample(id))
  if (own) return switchOrganization(own.id)
  await post('auth/sign-out', {})
  queryClient.clear()
  location.assign('/')
}

/** What is gone already need not be removed: its day was over, or another window was quicker. */
function ignoreGone(error: unknown) {
  if (!isFailure(error) || !['unauthenticated', 'organization.foreign', 'home.missing'].includes(error.code))
    throw error
}
