import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { howToSignUp, type NewAccount, type SignUpOffer, signUp } from '../../account'
import { strings } from '../../strings'
import { AuthForm } from './auth-form'
import { AuthPage, authLinkClasses } from './auth-page'
import { KeepField } from './keep-field'
import { PasswordField } from './password-field'
import { TextField } from './text-field'

interface SignUpPageProps {
  /** The code of an invitation: then there is a workspace already and none is named. */
  invitation?: string
  enter: (invitation?: string) => Promise<void>
  createWorkspace: (name: string) => Promise<void>
  /** Signs up who looks around, with their sample workspace. */
  keepVisit: (account: NewAccount & { workspace?: string }) => Promise<void>
  /** The way in without an account, where that is offered. */
  lookAround: ReactNode
}

function wordsFor(invitation: string | undefined, offer: SignUpOffer | null) {
  const invited = offer?.invitation
  if (!invitation) return strings.signUp
  const { title, text, textByNobody, ...rest } = strings.invited
  if (!invited) return { ...strings.signUp, ...rest, text: textByNobody }
  return {
    ...rest,
    title: title(invited.organization),
    text: invited.invitedBy ? text(invited.invitedBy) : textByNobody,
  }
}

export function SignUpPage({ invitation, enter, createWorkspace, keepVisit, lookAround }: SignUpPageProps) {
  const [offer, setOffer] = useState<SignUpOffer | null>(null)
  useEffect(() => {
    howToSignUp(invitation).then(setOffer, () => {})
  }, [invitation])
  const words = wordsFor(invitation, offer)
  const mayLookAround = offer?.lookAround && !offer.visits
  const footer = (
    <>
      {strings.signUp.instead}{' '}
      <Link to="/sign-in" search={invitation ? { invitation } : {}} className={authLinkClasses}>
        {strings.signUp.insteadAction}
      </Link>
    </>
  )
  if (offer?.mode === 'invitation' && !offer.invitation)
    return (
      <AuthPage
        title={strings.closed.title}
        text={invitation ? strings.closed.spent : strings.closed.text}
        footer={footer}
      >
        {mayLookAround && lookAround}
      </AuthPage>
    )
  return (
    <AuthPage title={words.title} text={words.text} footer={footer}>
      <AuthForm
        action={words.action}
        busy={words.busy}
        submit={async (value) => {
          const account = { name: value('name'), email: value('email'), password: value('password'), invitation }
          if (value('keep')) return keepVisit(invitation ? account : { ...account, workspace: value('workspace') })
          await signUp(account)
          if (!invitation) await createWorkspace(value('workspace'))
          await enter(invitation)
        }}
      >
        <TextField label={strings.name} name="name" autoComplete="name" />
        <TextField label={strings.email} name="email" type="email" autoComplete="username" maxLength={254} />
        <PasswordField fresh />
        {!invitation && (
          <TextField
            label={strings.workspace}
            hint={strings.workspaceHint}
            name="workspace"
            autoComplete="organization"
            placeholder={strings.workspaceExample}
          />
        )}
        {offer?.visits && <KeepField />}
      </AuthForm>
      {mayLookAround && lookAround}
    </AuthPage>
  )
}
