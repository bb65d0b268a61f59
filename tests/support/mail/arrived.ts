import { inject } from 'vitest'
import type { Arrived } from './server'

let addresses = 0

/** An address that nobody else writes to; its first letters say what the server does with it. */
export const newAddress = (behaviour: string) => {
  addresses += 1
  return `${behaviour}-${addresses}-${crypto.randomUUID().slice(0, 8)}@example.com`
}

/** The messages that came for an address. */
export async function arrivedFor(email: string): Promise<Arrived[]> {
  const response = await fetch(`http://127.0.0.1:${inject('mail').api}/messages?to=${encodeURIComponent(email)}`)
  return response.json()
}
