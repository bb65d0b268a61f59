import { createFileRoute } from '@tanstack/react-router'
import { enter, invitationIn } from '../app/client/entrance'
import { SignInPage } from '../features/identity/ui/entry/sign-in-page'

export const Route = createFileRoute('/sign-in')({
  ssr: true,
  validateSearch: invitationIn,
  head: () => ({ meta: [{ title: 'Sign in · Adjutant' }] }),
  component: () => <SignInPage invitation={Route.useSearch().invitation} enter={enter} />,
})
