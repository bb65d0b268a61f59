import type { HomeRuntime, Job } from '../operations/feature'
import { logBug } from '../telemetry/log'
import { clock, later } from '../time'

interface JobRow extends Record<string, SqlStorageValue> {
  id: string
  name: string
  payload: string
  correlationId: string
  attempts: number
}

const mostAttempts = 5
/** While a job runs, the alarm comes back this often, so that it starts again should the object die. */
const watchEvery = 20_000

/** Runs a home's jobs: each starts after commit, and again after a crash or a failure, until it has returned. */
export class Jobs {
  readonly #running = new Set<string>()
  #closed = false

  constructor(
    private readonly sql: SqlStorage,
    private readonly jobs: Map<string, Job>,
    private readonly runtime: HomeRuntime,
  ) {}

  /** Starts what is due; resolves when all that it started has ended. */
  async start(): Promise<void> {
    if (this.#closed) return
    const now = clock.now()
    const waiting = this.sql.exec<JobRow>('SELECT * FROM jobs WHERE nextAt <= ? OR attempts = 0', now).toArray()
    for (const { id } of waiting) if (this.#running.has(id)) this.#postpone(id, watchEvery)
    await Promise.all(waiting.filter((row) => !this.#running.has(row.id)).map((row) => this.#run(row)))
  }

  /** After the object woke, nothing runs: what was started by the one before is due now. */
  reclaim() {
    this.sql.exec('UPDATE jobs SET nextAt = ? WHERE attempts > 0', clock.now())
  }

  /** The home ended: nothing starts any more, and what still runs is not written down. */
  close() {
    this.#closed = true
  }

  #postpone(id: string, milliseconds: number) {
    if (this.#closed) return
    this.sql.exec('UPDATE jobs SET nextAt = ? WHERE id = ?', later(clock.now(), milliseconds), id)
  }

  async #run(row: JobRow) {
    const job = this.jobs.get(row.name)
    if (!job) throw new Error(`There is no job called ${row.name}.`)
    const attempt = row.attempts + 1
    this.#running.add(row.id)
    this.sql.exec('UPDATE jobs SET attempts = ? WHERE id = ?', attempt, row.id)
    this.#postpone(row.id, watchEvery)
    try {
      await job.run(this.runtime, JSON.parse(row.payload), attempt)
      if (!this.#closed) this.sql.exec('DELETE FROM jobs WHERE id = ?', row.id)
    } catch (error) {
      if (this.#closed) return
      logBug('job.failed', error, { job: row.name, attempt, correlationId: row.correlationId })
      if (attempt >= mostAttempts) this.sql.exec('DELETE FROM jobs WHERE id = ?', row.id)
      else this.#postpone(row.id, 1000 * 2 ** attempt)
    } finally {
      this.#running.delete(row.id)
    }
  }
}
