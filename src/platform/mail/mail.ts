import MailComposer from 'nodemailer/lib/mail-composer'

export interface MailAddress {
  name: string
  email: string
}

/** One message to one person. `messageId` names it for good: sent again it is still the same message. */
export interface Mail {
  messageId: string
  from: MailAddress
  /** Whom an answer goes to, where that is another address than the sender's. */
  replyTo?: MailAddress
  to: MailAddress
  subject: string
  text: string
  /** An iCalendar file and what it asks for, which calendars of the receiver act on. */
  calendar?: { method: 'REQUEST' | 'CANCEL' | 'REPLY'; text: string; file: string }
  /** When it was written. */
  at: string
}

/** The text of a message as it travels (RFC 5322): words, and the calendar part both inline and as a file. */
export async function composeMail({
  messageId,
  from,
  replyTo,
  to,
  subject,
  text,
  calendar,
  at,
}: Mail): Promise<Uint8Array> {
  const party = ({ name, email }: MailAddress) => ({ name, address: email })
  const composer = new MailComposer({
    messageId: `<${messageId}>`,
    date: new Date(at),
    from: party(from),
    to: party(to),
    ...(replyTo && { replyTo: party(replyTo) }),
    subject,
    text,
    ...(calendar && {
      icalEvent: { method: calendar.method, filename: calendar.file, content: calendar.text },
    }),
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
