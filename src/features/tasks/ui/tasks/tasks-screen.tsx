import { useQuery } from '@tanstack/react-query'
import { ListTodo, SearchX } from 'lucide-react'
import { useRef, useState } from 'react'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Button } from '../../../../ui/actions/button'
import { Chip } from '../../../../ui/actions/chip'
import { cn } from '../../../../ui/cn'
import { Alert } from '../../../../ui/display/alert'
import { EmptyState } from '../../../../ui/display/empty-state'
import { ScreenHeader } from '../../../../ui/display/screen-header'
import { useKeptState } from '../../../../ui/kept-state'
import type { ScreenProps } from '../../../../ui/screen'
import { usePlace } from '../../../../ui/time/place'
import { useNow } from '../../../../ui/time/use-now'
import { useScreenKeys } from '../../../../ui/use-screen-keys'
import { useSettled } from '../../../../ui/use-settled'
import { listsQuery } from '../../queries'
import { strings } from '../../strings'
import { RowsSkeleton } from '../parts/rows-skeleton'
import { addLine } from '../quick-add/add-line'
import { QuickAdd } from '../quick-add/quick-add'
import { Board } from './board'
import { filterOf, isNarrow, wide } from './filter'
import { FilterBar } from './filter-bar'
import { groupTasks } from './groups'
import { OpenedTask } from './opened-task'
import { FoldedGroup, TaskGroup } from './task-groups'
import { useTasks } from './use-tasks'
import { ViewSwitch } from './view-switch'

const words = strings.tasks

/** All tasks: by when they are due, or on a board; narrowed by words, list, tag and priority. `/tasks/task_…` opens one. */
export default function TasksScreen({ rest }: ScreenProps) {
  const place = usePlace()
  const now = useNow()
  const [narrowing, setNarrowing] = useState(wide)
  const [text, setText] = useState('')
  const [view, setView] = useKeptState('tasks.view', 'list')
  const input = useRef<HTMLInputElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const settled = useSettled(narrowing, 150)
  const { data: lists } = useQuery(listsQuery)
  const shown = useTasks(filterOf(settled))
  useScreenKeys({ n: () => input.current?.focus(), '/': () => search.current?.focus() })

  const tags = [...new Set(shown.tasks.flatMap((task) => task.tags))].sort()
  const empty = shown.loaded && shown.tasks.length === 0 && shown.snoozed.total === 0
  const list = narrowing.list ?? undefined
  return (
    <>
      <ScreenHeader title={words.title} quiet={shown.loaded ? words.open(shown.total) : null}>
        <ViewSwitch view={view} onView={setView} />
      </ScreenHeader>
      {rest.startsWith('task_') && <OpenedTask key={rest} taskId={rest} />}
      <div key={view} className="min-h-0 flex-1 overflow-y-auto">
        <div
          className={cn(
            'mx-auto grid gap-5 px-5 py-6 max-sm:px-3.5',
            view === 'list' ? 'max-w-[760px]' : 'max-w-[1200px]',
          )}
        >
          <QuickAdd text={text} onText={setText} defaults={{ list: list || undefined }} inputRef={input} />
          <FilterBar
            narrowing={narrowing}
            onChange={setNarrowing}
            lists={lists?.lists ?? []}
            tags={tags}
            searchRef={search}
          />
          {shown.error && <Alert>{sentenceOf(shown.error)}</Alert>}
          {!shown.loaded && !shown.error && <RowsSkeleton />}
          {empty && isNarrow(settled) && <EmptyState icon={SearchX} title={words.noMatch} text={words.noMatchText} />}
          {empty && !isNarrow(settled) && (
            <EmptyState icon={ListTodo} title={words.nothing} text={words.nothingText}>
              <Chip onClick={() => void addLine(words.example)}>{words.example}</Chip>
            </EmptyState>
          )}
          {shown.tasks.length > 0 && view !== 'list' && (
            <Board
              tasks={shown.tasks}
              lists={lists?.lists ?? []}
              by={view === 'lists' ? 'list' : 'priority'}
              now={now}
            />
          )}
          <div data-rows className="grid gap-5 empty:hidden">
            {view === 'list' &&
              groupTasks(shown.tasks, place, now).map(({ name, title, branches }) => (
                <TaskGroup
                  key={name}
                  title={title}
                  count={branches.length}
                  branches={branches}
                  now={now}
                  hide={[
                    ...(name === 'today' ? ['day' as const] : []),
                    ...(narrowing.list === null ? [] : ['list' as const]),
                  ]}
                />
              ))}
            {shown.more && (
              <Button className="justify-self-center" onClick={shown.more}>
                {words.more}
              </Button>
            )}
            {(['snoozed', 'done'] as const).map((status) => (
              <FoldedGroup
                key={status}
                title={words.groups[status]}
                count={shown[status].total}
                tasks={shown[status].tasks}
                now={now}
                open={shown.unfolded[status]}
                onToggle={() => shown.toggle(status)}
              />
            ))}
          </div>
          {view === 'list' && shown.tasks.length > 0 && (
            <p className="m-0 px-2 text-ink-3 text-xs pointer-coarse:hidden">{words.keys}</p>
          )}
        </div>
      </div>
    </>
  )
}
