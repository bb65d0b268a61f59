import { createFileRoute } from '@tanstack/react-router'
import { screenAt } from '../../app/screens'
import { ShownScreen } from '../../app/shell/shown-screen'

export const Route = createFileRoute('/_workspace/$')({
  head: ({ params }) => ({ meta: [{ title: `${screenAt(params._splat ?? '')?.title ?? 'Not found'} · Adjutant` }] }),
  component: () => <ShownScreen address={Route.useParams()._splat ?? ''} />,
})
