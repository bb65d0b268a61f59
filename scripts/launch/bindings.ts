/** Of the environment, the Worker sees only what is configuration of Adjutant; never the rest of the machine's. */
const passedOn = /^(ADJUTANT_|OPENAI_|WORKERS_AI_|MODEL_|PUBLIC_URL$)/
/** These are for the launcher. */
const launchers = new Set(['ADJUTANT_STATE'])

export function configuredBindings(env: Record<string, string | undefined>): Record<string, string> {
  const chosen = Object.entries(env).filter(
    (entry): entry is [string, string] => passedOn.test(entry[0]) && !launchers.has(entry[0]) && Boolean(entry[1]),
  )
  return Object.fromEntries(chosen)
}
