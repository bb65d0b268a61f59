import { perform, sentenceOf } from '../../../../platform/browser/perform'
import { saveFile } from '../../../../platform/browser/save-file'
import { toast } from '../../../../ui/overlays/toast'
import { act } from '../../../receipts/act'
import type { Event } from '../../event'
import type { InvitationDraft } from '../../queries'
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

/** Saves an invitation as a file, to send it oneself; people who are not on the event are put on it. Whether it is saved. */
export async function saveInvitation(eventId: string, people: { name: string; email: string }[]): Promise<boolean> {
  try {
    if (people.length > 0) {
      const { attendees, title } = await perform<Event>('event.get', { eventId })
      const known = new Set(attendees.map(({ email }) => email.toLowerCase()))
      const fresh = people.filter(({ email }) => !known.has(email.toLowerCase()))
      const input = { eventId, scope: 'all', attendees: [...attendees, ...fresh] }
      const said = strings.said.changed(title)
      if (fresh.length > 0 && !(await act({ operation: 'event.edit', input, said }))) return false
    }
    saveFile(await perform<InvitationDraft>('event.invitation', { eventId }))
    return true
  } catch (error) {
    void toast.fail(sentenceOf(error))
    return false
  }
}
