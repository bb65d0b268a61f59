import { launch, type Server } from '../server/launch'

/** One connection that writes: resolves when the server has acknowledged, rejects when it is gone. */
export interface Writer {
  write(key: string): Promise<void>
  close(): void
}

/** A kind of write, and how to read back what was kept of it. */
export interface Workload {
  name: string
  connect(server: Server): Promise<Writer>
  /** The keys of all that is stored, in the order it was stored. */
  stored(server: Server): Promise<string[]>
}

export interface Findings {
  acknowledged: number
  stored: number
  /** Written again under the same key after a crash, because no answer had come. */
  repeated: number
  lost: string[]
  doubled: string[]
  disordered: string[]
  restarts: number[]
}

interface Rounds {
  kills: number
  writers: number
  port: number
  state: string
  log: string
}

/** Writes from several connections, kills the server at a random moment, again and again; then compares. */
export async function killRepeatedly(workload: Workload, { kills, writers, ...place }: Rounds): Promise<Findings> {
  const acknowledged = new Set<string>()
  const unanswered = new Map<number, string>()
  const restarts: number[] = []
  let repeated = 0
  for (let round = 0; round < kills; round++) {
    const server = await launch(place)
    restarts.push(server.readyAfter)
    const connections = await Promise.all(Array.from({ length: writers }, () => workload.connect(server)))
    let over = false
    const work = connections.map(async (writer, place) => {
      for (let number = 0; !over; number++) {
        const open = unanswered.get(place)
        const key = open ?? `${round}.${place}.${number}`
        if (open !== undefined) repeated += 1
        unanswered.set(place, key)
        const kept = await writer.write(key).then(
          () => true,
          () => false,
        )
        if (!kept) return
        acknowledged.add(key)
        unanswered.delete(place)
      }
    })
    await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 1350))
    await server.kill()
    over = true
    for (const connection of connections) connection.close()
    await Promise.all(work)
  }
  const server = await launch(place)
  const stored = await workload.stored(server)
  await server.stop()
  return { ...compare(acknowledged, stored), repeated, restarts }
}

function compare(acknowledged: Set<string>, stored: string[]) {
  const kept = new Set(stored)
  return {
    acknowledged: acknowledged.size,
    stored: stored.length,
    lost: [...acknowledged].filter((key) => !kept.has(key)),
    doubled: stored.filter((key, place) => stored.indexOf(key) !== place),
    disordered: outOfOrder(stored),
  }
}

/** Keys of one writer that stand before an earlier one of the same writer and round. */
function outOfOrder(stored: string[]): string[] {
  const last = new Map<string, number>()
  return stored.filter((key) => {
    const [writer, number] = [key.slice(0, key.lastIndexOf('.')), Number(key.slice(key.lastIndexOf('.') + 1))]
    const before = last.get(writer) ?? -1
    last.set(writer, Math.max(before, number))
    return number < before
  })
}
