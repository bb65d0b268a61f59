import { act } from '../../../receipts/act'
import { strings } from '../../strings'

interface Notified {
  to: { name: string; email: string }[]
}

const said =
  (locale: string) =>
  ({ to }: Notified) =>
    strings.invite.going(new Intl.ListFormat(locale).format(to.map(({ name, email }) => name || email)))

/** Whether the invitations are on their way. */
export const sendInvitations = async (
  eventId: string,
  { people, note }: { people: { name: string; email: string }[]; note: string },
  locale: string,
) => {
  const input = { eventId, people, ...(note.trim() && { note: note.trim() }) }
  return (await act<Notified>({ operation: 'event.invite', input, said: said(locale), back: 'none' })) !== null
}

/** Whether the change is on its way to those invited. */
export const tellInvited = async (eventId: string, note: string, locale: string) => {
  const input = { eventId, ...(note.trim() && { note: note.trim() }) }
  return (await act<Notified>({ operation: 'event.tell', input, said: said(locale), back: 'none' })) !== null
}
