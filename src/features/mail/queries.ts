import { perform } from '../../platform/browser/perform'
import { operationQuery } from '../../platform/browser/queries'
import type { MailConnection } from './connection'

/** What came of trying the connection. */
export interface MailTrial {
  sent: boolean
  to: string
  said: string
  milliseconds: number
}

export const mailQuery = operationQuery<{ me: MailConnection | null; organization: MailConnection | null }>(
  'mail.settings',
)
export const tryMail = () => perform<MailTrial>('mail.test')
