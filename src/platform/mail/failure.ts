import { AppError, unavailable } from '../errors'

/** What a server out there said, as one short line. */
export const saidBy = (text: unknown) =>
  String(text ?? '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 240)

/** The server can't be reached, or can't take it now: trying again later does no harm. */
export const tryLater = (host: string, why: string) =>
  unavailable('mail.later', `${host} ${why}. It will be tried again.`)

/** The server said no, for good. */
export const refused = (host: string, said: string) =>
  new AppError('conflict', 'mail.refused', `${host} refused it: ${said}`)

/** The account’s name or password is wrong. */
export const wrongPassword = (host: string, said: string) =>
  new AppError('forbidden', 'mail.password', `${host} does not accept the account and password: ${said}`)

/** The line broke after the message was on its way: it may have arrived. */
export const uncertain = (host: string) =>
  new AppError(
    'conflict',
    'mail.uncertain',
    `The line to ${host} broke while the message was handed over. It may have arrived, so it was not sent again.`,
  )
