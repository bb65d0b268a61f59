import { Filling } from '../sample'

const key = 'samples.filling'
/** The longest one is kept waiting, in milliseconds. */
const patience = 15_000

export function readFilling(sql: SqlStorage): Filling {
  const [row] = sql.exec<{ state: string }>('SELECT state FROM sampleFilling').toArray()
  return Filling.parse({ state: row?.state ?? 'none' })
}

export const markReady = (sql: SqlStorage) => void sql.exec("UPDATE sampleFilling SET state = 'ready'")

/** Lets others wait for the filling that this object is at. */
export function announceFilling(memory: Map<string, unknown>, filling: Promise<void>) {
  const ended = () => void memory.delete(key)
  memory.set(key, filling.then(ended, ended))
}

/** Resolves when the filling that is under way has ended, at once where there is none, and after a while in any case. */
export async function underWay(memory: Map<string, unknown>): Promise<void> {
  await Promise.race([memory.get(key), new Promise((resume) => setTimeout(resume, memory.has(key) ? patience : 0))])
}
