import type { Caller } from '../../platform/caller'
import type { HomeFacts } from '../../platform/operations/feature'
import type { Decision, Judged } from '../../platform/operations/policy'
import { isSample } from '../../platform/sample'
import { openInSamples, permissions } from './permissions'

const allow: Decision = { verdict: 'allow' }
const ask = (reason: string): Decision => ({ verdict: 'ask', reason })
const deny = (code: string, reason: string): Decision => ({ verdict: 'deny', code, reason })

/**
 * The one place that says who may do what. A pure function of the caller, the operation and facts about the home:
 * strangers to a home learn nothing, not even that it exists; then role, token and agent each narrow what is left;
 * then whatever an agent does that is hard to take back, leaves the building or follows text from outside must be
 * approved by the person first. Rules P1 to P12 of docs/spec.md.
 */
export function decide(caller: Caller, operation: Judged, facts: HomeFacts): Decision {
  const foreign = facts.organizationId !== null && facts.organizationId !== caller.organizationId
  const belongs = facts.member || isFellow(caller, operation, facts)
  if (foreign || !facts.exists || !belongs) return deny('home.missing', 'There is nothing here that you can see.')
  if (!permissions[caller.role].has(operation.needs))
    return deny(
      'role.forbidden',
      `“${operation.title}” takes a permission that your role (${caller.role}) does not have.`,
    )
  if (caller.grants !== null && !caller.grants.includes(operation.needs))
    return deny('token.forbidden', `This API token was not given “${operation.needs}”.`)
  const agentGrants = caller.agent?.grants ?? null
  if (agentGrants !== null && !agentGrants.includes(operation.needs))
    return deny('agent.forbidden', `${caller.agent?.name ?? 'This agent'} was not given “${operation.needs}”.`)
  if (operation.personOnly && !isPerson(caller, operation))
    return deny('person.only', `“${operation.title}” is for a person to do, on a screen.`)
  const closed = isSample(caller.organizationId) && closedInSamples(operation, facts)
  if (closed) return closed
  if (operation.effect === 'read' || !isMachine(caller)) return allow
  if (caller.tainted) return ask('The turn has read text from outside, so each change waits for you.')
  if (operation.effect === 'send') return ask('This leaves the building.')
  if (operation.destructive) return ask('This deletes something, so you see it first.')
  return allow
}

/** What a sample workspace may store in one home: a good day of trying things out. */
const mostBytes = 6 * 1024 * 1024

/** A sample workspace keeps to itself, and strangers to whom it is shown can't fill the disk with it. */
function closedInSamples(operation: Judged, facts: HomeFacts): Decision | undefined {
  if (operation.effect === 'send' || !openInSamples.has(operation.needs))
    return deny(
      'sample.inside',
      `“${operation.title}” reaches out of this sample workspace, so it takes a workspace of your own.`,
    )
  const grows = operation.effect !== 'read' && operation.needs !== 'sample:use'
  if (grows && (facts.bytes ?? 0) > mostBytes)
    return deny('sample.full', 'This sample workspace is full. Look around, or go on in a workspace of your own.')
  return undefined
}

/** Whether it is read of a fellow member what members may know of each other. */
const isFellow = ({ role, organizationId }: Caller, { fellows, effect }: Judged, facts: HomeFacts) =>
  fellows === true && effect === 'read' && role !== 'guest' && facts.organizationId === organizationId

/** An API token acts as a person only where it was given the permission by name. */
const isPerson = (caller: Caller, operation: Judged) =>
  !caller.agent && (caller.via === 'web' || (caller.grants?.includes(operation.needs) ?? false))

const isMachine = (caller: Caller) => caller.agent !== undefined || caller.via === 'mcp' || caller.via === 'agent'
