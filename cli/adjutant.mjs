#!/usr/bin/env node
// The `adjutant` command, on whatever Node there is; it goes on under the project's own.
import path from 'node:path'
import { continueWith, isInstalled } from '../scripts/project-node.mjs'

if (!isInstalled()) {
  console.error('  ✗ The dependencies are not those of package-lock.json. npm start installs them.')
  process.exit(1)
}
// The doctor tells the machine's own Node from the project's.
process.env.ADJUTANT_MACHINE_NODE = process.version
continueWith(path.join(import.meta.dirname, 'adjutant.ts'))
