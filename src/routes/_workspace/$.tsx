import { createFileRoute } from '@tanstack/react-router'
import { screenAt } from '../../app/screens'
import { ShownScreen } from '../../app/shell/shown-screen'

export const Route = createFileRoute('/_workspace/$')({
  // Part of the frame: a piece of its own that does not come makes the router reload the page, which needs a network.
  codeSplitGroupings: [],
  head: ({ params }) => ({ meta: [{ title: `${screenAt(params._splat ?? '')?.title ?? 'Not found'} · Adjutant` }] }),
  component: () => <ShownScreen address={Route.useParams()._splat ?? ''} />,
})
