import { expect, it } from 'vitest'
import { newPerson } from '../../../../tests/support/people'
import type { MemoryPage } from '../memory'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

it('the flight that was chosen is kept as a decision, with the one that was advised', async () => {
  const ada = await newPerson()
  const search = { from: 'ZRH', to: 'Boston', depart: inDays(30) }
  const { offers } = await ada.perform<{ offers: { id: string; title: string }[] }>('flight.search', search)
  const [advised, other] = offers
  await ada.perform('trip.choose', { offerId: other!.id })
  for (let tries = 0; tries < 200; tries++) {
    const { memories } = await ada.perform<MemoryPage>('decision.list', { topic: 'flight' })
    const [decision] = memories
    if (decision) {
      expect(decision).toMatchObject({ kind: 'decision', chosen: other!.title, confidence: 'noticed' })
      if (other!.title !== advised!.title) expect(decision.advised).toBe(advised!.title)
      return
    }
    await scheduler.wait(10)
  }
  throw new Error('No decision was kept.')
})
