import type { Task } from './task'

/** A task as others see it, without what only its table needs. */
export function present<Stored extends Task & { updatedAt: string; nextId: string | null }>(stored: Stored): Task {
  const { updatedAt: _updatedAt, nextId: _nextId, ...task } = stored
  return task
}
