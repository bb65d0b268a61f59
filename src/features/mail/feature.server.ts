import type { Feature } from '../../platform/operations/feature'
import { connectMail, disconnectMail } from './connections/change.server'
import { showMail, showSender } from './connections/read.server'
import { tryMail } from './connections/try.server'
import { mailTables } from './tables'

/** How mail is sent, for a person and for an organization; other features queue what they send and deliver it with this. */
export const mailFeature: Feature = {
  name: 'mail',
  operations: [showMail, showSender, connectMail, disconnectMail, tryMail],
  tables: mailTables,
}
