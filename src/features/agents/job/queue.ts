interface Waiting {
  at: string
  go: () => void
}

interface Queue {
  waiting: Waiting[]
  busy: boolean
}

const key = 'agents.queue'

/**
 * Waits until this room's earlier turns have ended, so that questions are answered in the order they were asked. Gives
 * the function that lets the next turn go. `at` is when the question was asked.
 */
export async function waitForTurn(memory: Map<string, unknown>, at: string): Promise<() => void> {
  const queue = (memory.get(key) as Queue | undefined) ?? { waiting: [], busy: false }
  memory.set(key, queue)
  await new Promise<void>((go) => {
    queue.waiting.push({ at, go })
    // After a restart all interrupted turns arrive in one go; the earliest of them starts.
    queueMicrotask(() => next(queue))
  })
  return () => {
    queue.busy = false
    next(queue)
  }
}

function next(queue: Queue) {
  if (queue.busy || queue.waiting.length === 0) return
  const first = queue.waiting.reduce((earliest, one) => (one.at < earliest.at ? one : earliest))
  queue.waiting.splice(queue.waiting.indexOf(first), 1)
  queue.busy = true
  first.go()
}
