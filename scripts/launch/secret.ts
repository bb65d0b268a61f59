import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const shortest = 32

/**
 * The key that signs sessions and encrypts what is secret at rest. One from the environment wins; otherwise one is made
 * at the first start and kept, readable by its owner alone. Losing it signs everybody out.
 */
export function readSecret(file: string, given: string | undefined): string {
  if (given !== undefined && given !== '') {
    if (given.length < shortest) throw new Error(`ADJUTANT_SECRET must have at least ${shortest} characters.`)
    return given
  }
  if (existsSync(file)) {
    const kept = readFileSync(file, 'utf8').trim()
    if (kept.length < shortest) throw new Error(`The secret in ${file} is damaged. Restore it, or set ADJUTANT_SECRET.`)
    return kept
  }
  const secret = randomBytes(32).toString('base64url')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}
