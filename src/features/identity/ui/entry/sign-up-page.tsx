import { Link } from '@tanstack/react-router'
import { signUp } from '../../account'
import { strings } from '../../strings'
import { AuthForm } from './auth-form'
import { AuthPage, authLinkClasses } from './auth-page'
import { PasswordField } from './password-field'
import { TextField } from './text-field'

interface SignUpPageProps {
  /** The code of an invitation: then there is a workspace already and none is named. */
  invitation?: string
  enter: (invitation?: string) => Promise<void>
  createWorkspace: (name: string) => Promise<void>
}

export function SignUpPage({ invitation, enter, createWorkspace }: SignUpPageProps) {
  const words = invitation ? strings.invited : strings.signUp
  const footer = (
    <>
      {strings.signUp.instead}{' '}
      <Link to="/sign-in" search={invitation ? { invitation } : {}} className={authLinkClasses}>
        {strings.signUp.insteadAction}
      </Link>
    </>
  )
  return (
    <AuthPage title={words.title} text={words.text} footer={footer}>
      <AuthForm
        action={words.action}
        busy={words.busy}
        submit={async (value) => {
          await signUp({ name: value('name'), email: value('email'), password: value('password'), invitation })
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
      </AuthForm>
    </AuthPage>
  )
}
