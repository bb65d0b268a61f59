import { type ChildProcess, spawn } from 'node:child_process'
import type { Options } from './options'

export interface Task {
  user: string[]
}

export interface RecordedCall {
  name: string
  args: Record<string, unknown>
}

/** What the driver says of a task: which calls reached the tools, against the script. */
export interface Verdict {
  task: string
  scripted: number
  user_calls: number
  user_calls_ran: number
  injected_calls: number
  injected_calls_ran: number
  in_order: boolean
  extra_calls: RecordedCall[]
  outputs_not_passed_back: number
  ok: boolean
}

export interface Driver {
  address: string
  tasks: string[]
  task(id: string): Promise<Task>
  verdict(id: string): Promise<Verdict>
  /** Forgets the calls of all tasks. */
  reset(): Promise<void>
  stop(): void
}

/** Starts the driver on loopback and waits until it listens. */
export async function startDriver({ driver, data, port }: Options): Promise<Driver> {
  const child = spawn(process.execPath, [driver, '--dir', data, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await listening(child)
  const address = `http://127.0.0.1:${port}`
  const read = async <Result>(path: string): Promise<Result> => {
    const response = await fetch(`${address}${path}`)
    if (!response.ok) throw new Error(`The driver answered ${path} with ${response.status}.`)
    return response.json() as Promise<Result>
  }
  return {
    address,
    tasks: await read('/tasks'),
    task: (id) => read(`/task/${encodeURIComponent(id)}`),
    verdict: (id) => read(`/verdict/${encodeURIComponent(id)}`),
    reset: () => read('/reset'),
    stop: () => child.kill(),
  }
}

const listening = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve())
    child.once('exit', (code) => reject(new Error(`The driver ended with code ${code} before it listened.`)))
  })
