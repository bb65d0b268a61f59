import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The first Chromium on this machine: the one that was named, one on the path, or the one that Playwright keeps. */
export function findChromium(env: Record<string, string | undefined>): string | null {
  if (env.CHROMIUM_PATH) return isProgram(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const places = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...usualPlaces]
  return places.find(isProgram) ?? playwrightsOwn()
}

function isProgram(file: string) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function playwrightsOwn(): string | null {
  const { chromium } = createRequire(import.meta.url)('playwright')
  const file: string = chromium.executablePath()
  return existsSync(file) ? file : null
}

/** Finds Chromium or installs it; throws a sentence when neither is possible. */
export function provideChromium(root: string, tell: (sentence: string) => void): string {
  const found = findChromium(process.env)
  if (found) return found
  if (process.env.CHROMIUM_PATH)
    throw new Error(`CHROMIUM_PATH says ${process.env.CHROMIUM_PATH}, which is not a program.`)
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tell('Installing Chromium with apt-get, for the journeys in a browser.')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'ignore', env })
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium')
    const installed = findChromium(process.env)
    if (installed) return installed
  }
  tell('Downloading Chromium with Playwright, for the journeys in a browser.')
  spawnSync(process.execPath, [path.join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
    stdio: 'ignore',
  })
  const downloaded = findChromium(process.env)
  if (downloaded) return downloaded
  throw new Error(
    'The journeys need Chromium, and it could not be installed. Install it and say where it is: CHROMIUM_PATH=/usr/bin/chromium npm test',
  )
}
