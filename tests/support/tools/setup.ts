import type { TestProject } from 'vitest/node'
import { startGuardedTools } from './guarded-tools'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a real authorization server with a server of tools behind it, or `null` where no test asks for it. */
    guardedTools: string | null
  }
}

/** Starts the servers that signing in is tested against; they end with the tests. */
export default async function setup(project: TestProject) {
  const port = Number(process.env.TOOLS_HOST?.split(':')[1])
  const named = process.argv.filter((argument) => /^(\.\/)?(src|tests)\b/.test(argument))
  const wanted = named.length === 0 || named.some((name) => /tools|features\/?$|^(src|tests)\/?$/.test(name))
  if (!port || !wanted) return void project.provide('guardedTools', null)
  const { origin, close } = await startGuardedTools(port)
  project.provide('guardedTools', origin)
  return close
}
