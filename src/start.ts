import { createStart } from '@tanstack/react-start'

/** Screens behind sign-in are rendered by the browser; public pages say `ssr: true` themselves. */
export const startInstance = createStart(() => ({ defaultSsr: false }))
