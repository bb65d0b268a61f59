import path from 'node:path'
import { cloudflare } from '@cloudflare/vite-plugin'
import tailwindcss from '@tailwindcss/vite'
import { tanstackStart } from '@tanstack/react-start/plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

// These must be set before the local runtime starts: no trace collector, no download of request metadata, no metrics.
process.env.X_LOCAL_OBSERVABILITY ??= 'false'
process.env.X_LOCAL_EXPLORER ??= 'false'
process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= 'false'
process.env.WRANGLER_SEND_METRICS ??= 'false'

// What most screens share travels as one file: many tiny ones compress worse and come later.
const sharedParts = {
  name: 'parts',
  test: /src\/(ui\/(actions\/(button|chip|icon-button|kbd|menu-button)|cn|display\/(avatar|badge|empty|screen|skeleton)|forms\/(input|select)|kept-state|overlays\/(command-request|toast|tooltip)|text\/(announcer|copy)|time|use-media)|platform\/browser\/)|createLucideIcon|icons\/(check|chevron-down|minus|pencil|plus|x|search|copy|clock|hourglass|receipt-text|calendar-days|list-todo|settings|message-circle)\.mjs|react-query|query-core|react\/compiler-runtime/,
  minShareCount: 2,
}

// What the chat and the receipts beside it share.
const chatParts = {
  name: 'chat',
  test: /src\/features\/(receipts\/(edit|field-words|inline-receipt|look|queries|strings|ui\/cards\/(change|receipt|approval|use))|rooms\/(chief-room|client|message-text|queries|strings|ui\/conversation-context))/,
  minShareCount: 2,
}

/** Leaves out of the browser's script what only server functions need; there are none. */
const withoutServerFunctions: Plugin = {
  name: 'without-server-functions',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source) =>
    source === 'seroval' || source === 'seroval-plugins/web'
      ? path.join(import.meta.dirname, 'src', 'platform', 'browser', 'no-server-functions.ts')
      : null,
}

export default defineConfig({
  environments: {
    ssr: { build: { minify: true } },
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [sharedParts, chatParts] } } } } },
  },
  plugins: [
    withoutServerFunctions,
    cloudflare({
      viteEnvironment: { name: 'ssr' },
      remoteBindings: false,
      inspectorPort: false,
      persistState: { path: '.adjutant/dev' },
    }),
    tailwindcss(),
    tanstackStart(),
    react({ compiler: true }),
  ],
})
