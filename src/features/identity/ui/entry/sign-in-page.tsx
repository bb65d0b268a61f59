import { Link } from '@tanstack/react-router'
import { signIn } from '../../account'
import { strings } from '../../strings'
import { AuthForm } from './auth-form'
import { AuthPage, authLinkClasses } from './auth-page'
import { PasswordField } from './password-field'
import { TextField } from './text-field'

const words = strings.signIn

interface SignInPageProps {
  invitation?: string
  /** Where the person goes afterwards; an invitation is accepted on the way. */
  enter: (invitation?: string) => Promise<void>
}

export function SignInPage({ invitation, enter }: SignInPageProps) {
  const footer = (
    <>
      {words.instead}{' '}
      <Link to="/sign-up" search={invitation ? { invitation } : {}} className={authLinkClasses}>
        {words.insteadAction}
      </Link>
    </>
  )
  return (
    <AuthPage title={words.title} text={words.text} footer={footer}>
      <AuthForm
        action={words.action}
        busy={words.busy}
        submit={async (value) => {
          await signIn(value('email'), value('password'))
          await enter(invitation)
        }}
      >
        <TextField label={strings.email} name="email" type="email" autoComplete="username" maxLength={254} />
        <PasswordField fresh={false} />
      </AuthForm>
    </AuthPage>
  )
}
