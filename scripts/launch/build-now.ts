// Builds the workspace if its sources changed since the last build.
import path from 'node:path'
import { buildIfNeeded } from './build.ts'

try {
  buildIfNeeded(path.resolve(import.meta.dirname, '..', '..'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
