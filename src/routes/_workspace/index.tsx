import { createFileRoute } from '@tanstack/react-router'
import { ShownScreen } from '../../app/shell/shown-screen'

export const Route = createFileRoute('/_workspace/')({
  // Part of the frame: a piece of its own that does not come makes the router reload the page, which needs a network.
  codeSplitGroupings: [],
  head: () => ({ meta: [{ title: 'Chief · Adjutant' }] }),
  component: () => <ShownScreen address="" />,
})
