import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { cn } from '../../../../ui/cn'
import { Input } from '../../../../ui/forms/input'
import { addTask, removeTask } from '../../actions'
import { tasksQuery } from '../../queries'
import { strings } from '../../strings'
import type { Task } from '../../task'
import { Tick } from '../parts/tick'

/** The steps of a task: tick them, add one, take one away. Each is saved at once. */
export function SubTasks({ parent }: { parent: Task }) {
  const { data } = useQuery(tasksQuery({ parentId: parent.id, status: 'all', limit: 200 }))
  const [title, setTitle] = useState('')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() && (await addTask({ title: title.trim(), parentId: parent.id }))) setTitle('')
  }
  return (
    <div className="mt-3 border-line-soft border-t pt-3">
      <h3 className="m-0 mb-1 font-medium text-sm">{strings.editor.subtasks}</h3>
      <ul aria-label={strings.editor.subtasks} className="grid">
        {data?.tasks.map((task) => (
          <li key={task.id} className="flex items-center gap-2.5 py-0.5">
            <Tick task={task} className="size-4" />
            <span
              className={cn(
                'min-w-0 flex-1 break-words text-sm',
                task.doneAt && 'text-ink-3 line-through decoration-1',
              )}
            >
              {task.title}
            </span>
            <IconButton
              label={`${strings.row.remove}: ${task.title}`}
              size="small"
              onClick={() => void removeTask(task)}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {!parent.doneAt && (
        <form onSubmit={(event) => void add(event)}>
          <Input
            aria-label={strings.editor.newSubtask}
            placeholder={strings.editor.newSubtask}
            value={title}
            maxLength={500}
            onChange={(event) => setTitle(event.target.value)}
            className="mt-1 h-8 text-sm"
          />
        </form>
      )}
    </div>
  )
}
