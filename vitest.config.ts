import { type AddressInfo, createServer } from 'node:net'
import path from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { certificate } from './tests/support/mail/certificate.ts'

process.env.X_LOCAL_OBSERVABILITY ??= 'false'
process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= 'false'
/** Where the calendar server listens that synchronising is tested against, where it is installed: a port that is free now. */
const radicaleHost = `127.0.0.1:${await freePort()}`
process.env.RADICALE_HOST = radicaleHost
/** Where the mail servers of the tests listen. */
const mailPorts = { smtp: await freePort(), smtps: await freePort(), api: await freePort() }
process.env.MAIL_PORTS = JSON.stringify(mailPorts)
/** Where the servers of tools listen that signing in is tested against. */
const toolsHost = `localhost:${await freePort()}`
process.env.TOOLS_HOST = toolsHost
const letIn = [radicaleHost, toolsHost, ...Object.values(mailPorts).map((port) => `127.0.0.1:${port}`)]

function freePort() {
  return new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

export default defineConfig({
  test: {
    // workerd reports what an object's method throws as unhandled even when the caller catches it
    onUnhandledError: (error) => !('durableObjectId' in error || 'remote' in error),
    projects: [
      {
        plugins: [
          cloudflareTest(async () => ({
            main: './tests/worker.ts',
            remoteBindings: false,
            wrangler: { configPath: './wrangler.jsonc' },
            miniflare: {
              serviceBindings: {
                INSIDE: {
                  network: { allow: ['public', 'private'], tlsOptions: { trustedCertificates: [certificate] } },
                },
              },
              durableObjects: {
                TEST_HOME: { className: 'TestHome', useSQLite: true },
                TEST_AGENT_ROOM: { className: 'TestAgentRoom', useSQLite: true },
                TEST_CALENDAR: { className: 'TestCalendarHome', useSQLite: true },
                TEST_ROOM: { className: 'TestRoom', useSQLite: true },
              },
              bindings: {
                TEST_MIGRATIONS: await readD1Migrations(path.join(import.meta.dirname, 'migrations')),
                ADJUTANT_LOG: process.env.ADJUTANT_LOG ?? 'silent',
                ADJUTANT_SECRET: 'a secret for the tests, 32 bytes or more',
                ADJUTANT_OPEN_SIGN_UP: 'true',
                ADJUTANT_PRIVATE_HOSTS: letIn.join(' '),
                ADJUTANT_SIGN_IN_LIMIT: '0',
              },
            },
          })),
        ],
        test: {
          name: 'workerd',
          include: ['src/**/*.test.ts', 'tests/worker/**/*.test.ts'],
          globalSetup: [
            './tests/support/radicale.ts',
            './tests/support/mail/server.ts',
            './tests/support/tools/setup.ts',
          ],
          setupFiles: ['./tests/setup.ts'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['cli/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/node/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
