import { z } from 'zod'

/** For oneself alone, or for everybody in the organization. */
export const MailOwner = z.enum(['me', 'organization'])
export type MailOwner = z.infer<typeof MailOwner>

/** `tls` from the start (usually port 465), `starttls` on the way (587), `none` only on one's own network. */
export const MailSecurity = z.enum(['tls', 'starttls', 'none'])
export type MailSecurity = z.infer<typeof MailSecurity>

/** A way to send mail, as it is shown: a mail server or an HTTP mail API. Its password is not shown to anybody. */
export const MailConnection = z.object({
  owner: MailOwner,
  kind: z.enum(['smtp', 'api']),
  fromName: z.string(),
  fromEmail: z.string(),
  host: z.string().nullable(),
  port: z.number().int().nullable(),
  security: MailSecurity.nullable(),
  account: z.string().nullable(),
  url: z.string().nullable(),
  /** Whether the server is let in although it is on the own network. */
  inside: z.boolean(),
  hasSecret: z.boolean(),
})
export type MailConnection = z.infer<typeof MailConnection>

/** Who would write, and by what way: the person's own one, else the organization's; `null` where there is none. */
export const Sender = z.object({
  name: z.string(),
  email: z.string(),
  by: MailConnection.nullable(),
})
export type Sender = z.infer<typeof Sender>
