import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Download, Send } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Button } from '../../../../ui/actions/button'
import { Alert } from '../../../../ui/display/alert'
import { Skeleton } from '../../../../ui/display/skeleton'
import { Field } from '../../../../ui/forms/field'
import { Textarea } from '../../../../ui/forms/textarea'
import { Dialog, DialogActions, DialogBody } from '../../../../ui/overlays/dialog'
import { type InvitationDraft, invitationQuery } from '../../queries'
import { strings } from '../../strings'
import { saveInvitation, sendInvitations, tellInvited } from '../changes/send-invitations'
import type { TellQuestion } from '../changes/tell-question'
import { namesIn, peopleText } from '../event/event-draft'
import { PeopleInput } from '../event/people-input'
import { useDesk } from '../parts/desk'

const words = strings.invite

/** Shows what would be sent to whom, and sends it when the person says so; with no mail set up it is there as a file. */
export default function InviteDialog({ question, onClose }: { question: TellQuestion; onClose: () => void }) {
  const { data, error } = useQuery(invitationQuery(question.eventId))
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title[question.kind](question.title)}
      description={data && !data.mail ? undefined : words.text[question.kind]}
      closeLabel={words.notNow}
    >
      {error && (
        <DialogBody>
          <Alert>{sentenceOf(error)}</Alert>
        </DialogBody>
      )}
      {!data && !error && (
        <DialogBody>
          <Skeleton className="h-40 rounded-md" />
        </DialogBody>
      )}
      {data && <InviteForm question={question} draft={data} onClose={onClose} />}
    </Dialog>
  )
}

interface InviteFormProps {
  question: TellQuestion
  draft: InvitationDraft
  onClose: () => void
}

function InviteForm({ question, draft, onClose }: InviteFormProps) {
  const { reader } = useDesk()
  const inviting = question.kind === 'invite'
  const named = inviting ? draft.notInvited : draft.untold
  const [people, setPeople] = useState(peopleText(named))
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const chosen = inviting ? namesIn(people) : named
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const sent = inviting
      ? await sendInvitations(question.eventId, { people: chosen, note }, reader.locale)
      : await tellInvited(question.eventId, note, reader.locale)
    setBusy(false)
    if (sent) onClose()
  }
  const save = () => saveInvitation(question.eventId, inviting ? chosen : [])
  return (
    <form onSubmit={(event) => void send(event)} className="contents">
      <DialogBody className="grid gap-4">
        {!draft.mail && (
          <Alert tone="change">
            <span>
              {words.noMail}{' '}
              <Link to={'/settings/mail' as string} className="text-accent underline-offset-2 hover:underline">
                {words.setUp}
              </Link>
            </span>
          </Alert>
        )}
        {inviting ? (
          <Field label={words.people} hint={draft.invited.length > 0 ? words.invited(draft.invited.length) : undefined}>
            {(field) => <PeopleInput {...field} value={people} onValue={setPeople} autoFocus={named.length === 0} />}
          </Field>
        ) : (
          <p className="m-0 text-sm">
            <span className="text-ink-2">{words.to}</span>{' '}
            {new Intl.ListFormat(reader.locale).format(named.map(({ name, email }) => name || email))}
          </p>
        )}
        {draft.mail && (
          <Field label={words.note}>
            {(field) => (
              <Textarea
                {...field}
                value={note}
                maxLength={2000}
                className="min-h-14"
                onChange={({ target }) => setNote(target.value)}
              />
            )}
          </Field>
        )}
        <details className="rounded-md border border-line bg-raised text-sm" open={!inviting}>
          <summary className="cursor-pointer px-3.5 py-2 font-medium">{words.preview}</summary>
          <div className="grid gap-2 border-line-soft border-t px-3.5 py-3">
            <p className="m-0 font-medium">{draft.subject}</p>
            <p className="m-0 whitespace-pre-line break-words text-ink-2">{draft.words.trim()}</p>
          </div>
        </details>
      </DialogBody>
      <DialogActions>
        {draft.mail && (
          <Button variant="ghost" className="-ms-2 me-auto" onClick={() => void save()}>
            <Download aria-hidden />
            {words.save}
          </Button>
        )}
        <Button onClick={onClose}>{words.notNow}</Button>
        {!draft.mail && (
          <Button variant="primary" onClick={() => void save().then((saved) => saved && onClose())}>
            <Download aria-hidden />
            {words.save}
          </Button>
        )}
        {draft.mail && (
          <Button type="submit" variant="primary" disabled={busy || chosen.length === 0}>
            <Send aria-hidden />
            {busy ? words.sending : words.send[question.kind]}
          </Button>
        )}
      </DialogActions>
    </form>
  )
}
