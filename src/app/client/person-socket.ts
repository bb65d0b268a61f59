import { LiveSocket, socketUrl } from '../../platform/browser/live-socket'
import { invalidateAll, queryClient } from '../../platform/browser/queries'
import type { Receipt } from '../../platform/operations/outcome'
import { toast } from '../../ui/overlays/toast'
import { strings } from '../strings'
import { connectionIs } from './connection'

/** What a person's home tells their screens. */
type PersonFrame =
  | { type: 'receipt'; receipt: Receipt }
  | { type: 'reminder'; task: { id: string; title: string } }
  | { type: 'other' }

/** Follows the person's home: what changes there is read again, reminders speak up. Gives back how to stop. */
export function followPerson(): () => void {
  let lost = false
  const socket = new LiveSocket(socketUrl('/api/socket/person'), {
    received: (text) => hear(JSON.parse(text) as PersonFrame),
    // What happened while nobody listened is not sent again: read what is on screen anew.
    opened: () => {
      if (lost) void invalidateAll()
    },
    changed: (state) => {
      connectionIs(state)
      if (state === 'waiting') lost = true
    },
  })
  const hurry = () => socket.hurry()
  const drop = () => socket.drop()
  socket.connect()
  addEventListener('online', hurry)
  addEventListener('offline', drop)
  return () => {
    removeEventListener('online', hurry)
    removeEventListener('offline', drop)
    socket.close()
  }
}

function hear(frame: PersonFrame) {
  if (frame.type === 'receipt') {
    queryClient.setQueryData(['receipt.get', { home: frame.receipt.home, receiptId: frame.receipt.id }], frame.receipt)
    void invalidateAll()
  }
  if (frame.type === 'reminder') {
    const done = { label: strings.live.done, act: () => void complete(frame.task) }
    void toast.remind(frame.task.title, strings.live.reminder, done)
  }
}

const complete = async (task: { id: string; title: string }) => {
  const { completeTask } = await import('../../features/tasks/actions')
  await completeTask(task)
}
