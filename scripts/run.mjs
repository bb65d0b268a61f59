#!/usr/bin/env node
// Runs one of the project's tools, or a script, on the project's own Node: `node scripts/run.mjs vite build`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { continueWith, prepare, root } from './project-node.mjs'

const [tool, ...args] = process.argv.slice(2)
if (!tool) {
  console.error('Usage: node scripts/run.mjs <tool or script> [arguments]')
  process.exit(2)
}
const installed = path.join(root, 'node_modules', '.bin', tool)
const script = [installed, path.resolve(tool)].find((file) => existsSync(file))
if (script) continueWith(script, args)
else {
  // A program of the machine, such as npm itself, which then finds the project's Node first.
  const { status, error } = spawnSync(tool, args, { stdio: 'inherit', env: prepare().env })
  if (error) console.error(`There is no “${tool}” here.`)
  process.exit(status ?? 1)
}
