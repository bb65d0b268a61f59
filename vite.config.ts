import { cloudflare } from '@cloudflare/vite-plugin'
import tailwindcss from '@tailwindcss/vite'
import { tanstackStart } from '@tanstack/react-start/plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// These must be set before the local runtime starts: no trace collector, no download of request metadata, no metrics.
process.env.X_LOCAL_OBSERVABILITY ??= 'false'
process.env.X_LOCAL_EXPLORER ??= 'false'
process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= 'false'
process.env.WRANGLER_SEND_METRICS ??= 'false'

export default defineConfig({
  environments: { ssr: { build: { minify: true } } },
  plugins: [
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
