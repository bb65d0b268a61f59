import { type DragEvent, useState } from 'react'
import { cn } from '../../../../ui/cn'
import { editTask } from '../../actions'
import { strings } from '../../strings'
import type { ListSummary, Task } from '../../task'
import { BoardCard } from './board-card'
import { type BoardBy, type Column, columnsOf } from './columns'

interface BoardProps {
  tasks: Task[]
  lists: ListSummary[]
  by: BoardBy
  now: string
}

/** Open tasks in columns. Drag a card to another column, or choose one from its menu. */
export function Board({ tasks, lists, by, now }: BoardProps) {
  const [over, setOver] = useState<string | null>(null)
  const columns = columnsOf(tasks, by, lists)
  const move = (taskId: string, column: Column) => {
    const task = tasks.find(({ id }) => id === taskId)
    if (task && !column.tasks.includes(task)) void editTask(task, column.edit, column.edit)
  }
  const drop = (event: DragEvent, column: Column) => {
    event.preventDefault()
    setOver(null)
    move(event.dataTransfer.getData('text/task'), column)
  }
  return (
    <div className="-mx-5 flex snap-x scroll-px-5 gap-3 overflow-x-auto px-5 max-sm:items-start pb-4 max-sm:-mx-3.5 max-sm:px-3.5">
      {columns.map((column) => (
        <section
          key={column.id}
          aria-label={column.title}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(column.id)
          }}
          onDragLeave={() => setOver(null)}
          onDrop={(event) => drop(event, column)}
          className={cn(
            'flex min-w-48 max-w-96 flex-1 max-sm:min-w-[78vw] snap-start flex-col gap-2 rounded-lg bg-sunken p-2.5 transition-shadow duration-140',
            over === column.id && 'ring-2 ring-accent/50',
          )}
        >
          <h2 className="m-0 flex items-baseline gap-2 px-1 font-medium text-ink-2 text-sm">
            {column.title}
            <span className="font-normal text-ink-3 text-xs">{column.tasks.length}</span>
          </h2>
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
            {column.tasks.map((task) => (
              <BoardCard
                key={task.id}
                task={task}
                now={now}
                hide={[by]}
                columns={columns}
                here={column}
                onMove={(to) => move(task.id, to)}
              />
            ))}
          </ul>
          {column.tasks.length === 0 && (
            <p className="m-0 rounded-md border border-line border-dashed px-3 py-4 text-center text-ink-3 text-xs">
              {strings.tasks.columnEmpty}
            </p>
          )}
        </section>
      ))}
    </div>
  )
}
