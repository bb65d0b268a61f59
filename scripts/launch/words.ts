import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]
const styled = (style: Style, text: string) => styleText(style, text, { stream: process.stdout })

/** What a start says, and how. */
export const words = {
  title: () => console.log(`\n  ${styled('bold', 'Adjutant')}\n`),
  step: (text: string, milliseconds?: number) =>
    console.log(
      `  ${styled('green', '✓')} ${text}${milliseconds === undefined ? '' : styled('dim', `  ${duration(milliseconds)}`)}`,
    ),
  ready: (address: string, state: string) => {
    console.log(`\n  ${styled('bold', '➜')}  ${styled(['bold', 'cyan'], address)}\n`)
    console.log(styled('dim', `  Everything is kept in ${state}. Press Ctrl+C to stop.\n`))
  },
  stopped: () => console.log(styled('dim', '\n  Stopped. Everything is kept for the next start.\n')),
  failed: (sentence: string) => console.error(`  ${styleText('red', '✗', { stream: process.stderr })} ${sentence}\n`),
}

export const duration = (milliseconds: number) =>
  milliseconds < 60_000
    ? `${(milliseconds / 1000).toFixed(1)} s`
    : `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`

/** Where a person opens it: names of this machine are shorter to read and to type than addresses. */
export function addressOf(host: string, port: number, hosts: string[]): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const loopback = host === '127.0.0.1' || host === '::1' || host === 'localhost'
  const name = everywhere || loopback ? (hosts[0] ?? 'localhost') : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}/`
}
