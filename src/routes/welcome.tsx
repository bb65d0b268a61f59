import { createFileRoute } from '@tanstack/react-router'
import { createWorkspace, enter } from '../app/client/entrance'
import { WelcomePage } from '../features/identity/ui/entry/welcome-page'

export const Route = createFileRoute('/welcome')({
  ssr: true,
  head: () => ({ meta: [{ title: 'Welcome · Adjutant' }] }),
  component: () => <WelcomePage enter={() => enter()} createWorkspace={createWorkspace} />,
})
