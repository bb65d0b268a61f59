import { expect, it } from 'vitest'
import { seal, unseal } from './sealed'

const secret = 'a secret of the deployment, 32 bytes'

it('what is sealed is opened again, and never looks the same twice', async () => {
  const [one, two] = [await seal(secret, 'calendar', 'pässword'), await seal(secret, 'calendar', 'pässword')]
  expect(one).not.toBe(two)
  expect(one).not.toContain('word')
  expect(await unseal(secret, 'calendar', one)).toBe('pässword')
})

it('another deployment, another purpose or a changed text opens nothing', async () => {
  const sealed = await seal(secret, 'calendar', 'password')
  const changed = sealed.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  for (const [key, purpose, text] of [
    [`${secret}!`, 'calendar', sealed],
    [secret, 'model', sealed],
    [secret, 'calendar', changed],
    [secret, 'calendar', ''],
    [secret, 'calendar', 'password'],
  ] as const)
    await expect(unseal(key, purpose, text)).rejects.toMatchObject({ code: 'secret.lost' })
})
