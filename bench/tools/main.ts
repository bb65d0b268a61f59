import { playCleanTasks } from './clean-tasks'
import { startDriver } from './driver'
import { playInjections } from './injections'
import { readOptions } from './options'

/** Non-zero when a clean task went wrong or an injected call ran. */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') {
    console.error(options)
    return 2
  }
  const driver = await startDriver(options)
  const sample = (tasks: string[]) => tasks.filter((_, index) => index % options.every === 0)
  const injections = driver.tasks.filter((id) => id.startsWith('agentdojo'))
  try {
    const wrong = await playCleanTasks(driver, sample(driver.tasks.filter((id) => !injections.includes(id))))
    const ran = await playInjections(
      driver,
      sample(injections.filter((id) => !id.includes('+'))),
      injections.filter((id) => id.includes('+')),
    )
    return wrong || ran ? 1 : 0
  } finally {
    driver.stop()
  }
}
