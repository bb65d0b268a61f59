import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Alert } from '../../../../ui/display/alert'
import { lazily } from '../../../../ui/lazily'
import { NotOpened } from '../../../../ui/overlays/not-opened'
import { taskQuery } from '../../queries'

const EditDialog = lazily(() => import('../editing/edit-dialog'), NotOpened)

/** One task above the others, as a link names it. */
export function OpenedTask({ taskId }: { taskId: string }) {
  const navigate = useNavigate()
  const { data, error } = useQuery({ ...taskQuery(taskId), retry: false })
  if (error) return <Alert className="mx-5 mt-4">{sentenceOf(error)}</Alert>
  return (
    <Suspense fallback={null}>
      {data && <EditDialog task={data} onClose={() => void navigate({ to: '/tasks' as string })} />}
    </Suspense>
  )
}
