import type { Scope } from './memory'

/** A scope in one word, as operations take it. */
export const scopeName = (scope: Scope): string =>
  scope.kind === 'room' ? scope.roomId : scope.kind === 'agent' ? scope.agentId : 'everywhere'
