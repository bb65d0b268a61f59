#!/usr/bin/env node
// Runs one of the project's tools, or a script, on the project's own Node: `node scripts/run.mjs vite build`.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { continueWith, prepare, root } from './project-node.mjs'

const [tool, ...args] = process.argv.slice(2)
if (!tool) {
  console.error('Usage: node scripts/run.mjs <tool or script> [arguments]')
  process.exit(2)
}
prepare()
const installed = path.join(root, 'node_modules', '.bin', tool)
continueWith(existsSync(installed) ? installed : path.resolve(tool), args)
