import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { configOf } from '../src/platform/config'
import { setLogLevel } from '../src/platform/telemetry/log'

await applyD1Migrations(env.DIRECTORY, env.TEST_MIGRATIONS)

// Tests strike faults on purpose; what they expect is asserted, not logged. ADJUTANT_LOG=error shows it all.
setLogLevel(configOf(env).ADJUTANT_LOG)
