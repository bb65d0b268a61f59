import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What the build is made from. */
const sources = [
  'src',
  'prompts',
  'public',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'wrangler.jsonc',
]
/** Written by the build itself, or read by tests only. */
const notSources = /(\.test\.tsx?|routeTree\.gen\.ts)$/

/** A fingerprint of everything the build is made from: names and contents, nothing else. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesIn(path.join(root, source))))
    if (!notSources.test(file))
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)))
}

export const builtServer = (root: string) => path.join(root, 'dist', 'server', 'wrangler.json')

const stampOf = (root: string) => path.join(root, 'dist', 'built-from')

/** Whether what lies in dist was made from these very sources. */
export function isFresh(root: string, wanted = fingerprint(root)): boolean {
  const stamp = stampOf(root)
  return existsSync(builtServer(root)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}

/** Builds unless the build is fresh. Says whether it built. */
export function buildIfNeeded(root: string): boolean {
  const wanted = fingerprint(root)
  if (isFresh(root, wanted)) return false
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`The build failed.\n\n${run.stdout}${run.stderr}`)
  mkdirSync(path.join(root, 'dist'), { recursive: true })
  writeFileSync(stampOf(root), wanted)
  return true
}
