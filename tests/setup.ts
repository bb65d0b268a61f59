import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { setLogLevel } from '../src/platform/telemetry/log'

await applyD1Migrations(env.DIRECTORY, env.TEST_MIGRATIONS)

// Tests strike faults on purpose; what they expect is asserted, not logged. VITE_LOG=error shows it all.
setLogLevel(import.meta.env.VITE_LOG ?? 'silent')
