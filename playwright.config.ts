import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/testing/chromium'

/** Nothing the browser does by itself may leave the machine or depend on its hardware. */
const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
]

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.spec.ts',
  // Generous, because a busy machine is no fault of the product: nothing here waits for time to pass.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
  outputDir: '.adjutant/journeys',
  use: {
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    video: 'off',
    launchOptions: { executablePath: findChromium(process.env) ?? undefined, args: flags },
  },
})
