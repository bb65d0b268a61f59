import { Button } from '../../../../ui/actions/button'
import { leave } from '../../account'
import { strings } from '../../strings'
import { AuthForm } from './auth-form'
import { AuthPage } from './auth-page'
import { TextField } from './text-field'

const words = strings.welcome

interface WelcomePageProps {
  enter: () => Promise<void>
  createWorkspace: (name: string) => Promise<void>
}

/** For an account without a workspace: sign-up was interrupted, or a membership ended. */
export function WelcomePage({ enter, createWorkspace }: WelcomePageProps) {
  const footer = (
    <Button variant="ghost" size="small" onClick={() => void leave()}>
      {words.out}
    </Button>
  )
  return (
    <AuthPage title={words.title} text={words.text} footer={footer}>
      <AuthForm
        action={words.action}
        busy={words.busy}
        submit={async (value) => {
          await createWorkspace(value('workspace'))
          await enter()
        }}
      >
        <TextField label={strings.workspace} name="workspace" placeholder={strings.workspaceExample} />
      </AuthForm>
    </AuthPage>
  )
}
