import { createFileRoute } from '@tanstack/react-router'
import { requireSession } from '../app/client/entrance'
import { FrameSkeleton } from '../app/shell/frame-skeleton'
import { Providers } from '../app/shell/providers'
import { Workspace } from '../app/shell/workspace'

export const Route = createFileRoute('/_workspace')({
  beforeLoad: requireSession,
  pendingComponent: FrameSkeleton,
  component: () => (
    <Providers>
      <Workspace />
    </Providers>
  ),
})
