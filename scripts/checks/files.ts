import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..', '..')

/** Every file of the project as git sees it, new ones included, by its path from the root. */
export function projectFiles(): string[] {
  const options = ['ls-files', '--cached', '--others', '--exclude-standard']
  const names = execFileSync('git', options, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 }).split('\n')
  return [...new Set(names)].filter((name) => name !== '' && existsSync(path.join(root, name))).sort()
}

export const readText = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** Ends a check: its complaints and exit code 1, or a sentence and 0. */
export function conclude(complaints: string[], fine: string): never {
  for (const complaint of complaints) console.error(complaint)
  if (complaints.length === 0) console.log(fine)
  process.exit(complaints.length === 0 ? 0 : 1)
}
