import type { MailConnection, MailSecurity } from '../connection'

/** A way to send mail as its form holds it: everything is text. */
export interface MailDraft {
  kind: MailConnection['kind']
  fromEmail: string
  fromName: string
  host: string
  port: string
  security: MailSecurity
  account: string
  url: string
  secret: string
  inside: boolean
}

export const usualPorts: Record<MailSecurity, string> = { starttls: '587', tls: '465', none: '25' }

export const beginWith = (way: MailConnection | null): MailDraft => ({
  kind: way?.kind ?? 'smtp',
  fromEmail: way?.fromEmail ?? '',
  fromName: way?.fromName ?? '',
  host: way?.host ?? '',
  port: String(way?.port ?? 587),
  security: way?.security ?? 'starttls',
  account: way?.account ?? '',
  url: way?.url ?? '',
  secret: '',
  inside: way?.inside ?? false,
})

/** What the form says, without what was left blank or belongs to the other kind. */
export function inputOf({ kind, host, port, security, account, url, ...draft }: MailDraft) {
  const server = { host, port: Number(port), security, account }
  const where = kind === 'smtp' ? server : { url }
  const given = { fromEmail: draft.fromEmail, fromName: draft.fromName, secret: draft.secret, ...where }
  return {
    kind,
    inside: draft.inside,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '' && value !== 0)),
  }
}
