import { z } from 'zod'
import { isAppError, missing } from '../../../platform/errors'
import { defineOperation } from '../../../platform/operations/operation'
import { clock } from '../../../platform/time'
import { type Sender, Sender as SenderSchema } from '../connection'
import { addressesOf, withConnection } from './open.server'
import { readConnection } from './read.server'

/** The environment, which an operation is not handed; asked for late, so that the catalogue can be read without a Worker. */
const environment = async () => (await import('cloudflare:workers')).env

export const tryMail = defineOperation({
  name: 'mail.test',
  title: 'Try the mail connection',
  description: 'Sends a message to the person’s own address and reports what the mail server said.',
  home: 'person',
  effect: 'read',
  needs: 'mail:connect',
  personOnly: true,
  input: z.object({}),
  output: z.object({
    sent: z.boolean(),
    to: z.string(),
    /** What the server said, or what went wrong, in words. */
    said: z.string(),
    milliseconds: z.number(),
  }),
  gather: async ({ homes, caller }): Promise<Sender> => {
    const outcome = await homes.perform({ operation: 'mail.sender', input: {}, caller })
    return SenderSchema.parse(
      outcome.status === 'completed' ? outcome.output : { name: caller.name, email: '', by: null },
    )
  },
  async run({ caller, now }, _input, sender: Sender) {
    const env = await environment()
    const row = await readConnection(env, caller)
    if (!row) throw missing('mail.none', 'No mail is set up yet. Say how it is sent first.')
    const started = Date.parse(clock.now())
    const to = sender.email || row.fromEmail
    const mail = {
      messageId: `${crypto.randomUUID()}@${row.fromEmail.split('@').at(-1) ?? 'localhost'}`,
      ...addressesOf(row, sender),
      to: { name: sender.name, email: to },
      subject: 'Mail from Adjutant works',
      text: 'You asked Adjutant to try how it sends mail. It works: this message came that way.\n',
      at: now,
    }
    const result = await withConnection(env, row, (send) => send(mail, () => undefined)).then(
      (said) => ({ sent: true, said }),
      (error: unknown) => {
        if (!isAppError(error)) throw error
        return { sent: false, said: error.message.replace(' It will be tried again.', '') }
      },
    )
    return { ...result, to, milliseconds: Date.parse(clock.now()) - started }
  },
})
