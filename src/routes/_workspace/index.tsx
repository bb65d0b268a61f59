import { createFileRoute } from '@tanstack/react-router'
import { ShownScreen } from '../../app/shell/shown-screen'

export const Route = createFileRoute('/_workspace/')({
  head: () => ({ meta: [{ title: 'Chief · Adjutant' }] }),
  component: () => <ShownScreen address="" />,
})
