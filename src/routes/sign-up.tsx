import { createFileRoute } from '@tanstack/react-router'
import { createWorkspace, enter, invitationIn } from '../app/client/entrance'
import { SignUpPage } from '../features/identity/ui/entry/sign-up-page'
import { keepVisit } from '../features/samples/actions'
import { LookAround } from '../features/samples/ui/look-around'

export const Route = createFileRoute('/sign-up')({
  ssr: true,
  validateSearch: invitationIn,
  head: () => ({ meta: [{ title: 'Sign up · Adjutant' }] }),
  component: () => (
    <SignUpPage
      invitation={Route.useSearch().invitation}
      enter={enter}
      createWorkspace={createWorkspace}
      keepVisit={keepVisit}
      lookAround={<LookAround />}
    />
  ),
})
