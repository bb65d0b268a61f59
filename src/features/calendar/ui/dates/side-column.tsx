import { Fragment, useId } from 'react'
import { Checkbox } from '../../../../ui/forms/checkbox'
import type { Calendar } from '../../calendars/calendar'
import { strings } from '../../strings'
import { hueIn, lookOf } from '../parts/looks'
import { MiniMonth } from './mini-month'

interface SideColumnProps {
  month: Parameters<typeof MiniMonth>[0]
  calendars: Calendar[]
  hues: Map<string, number>
  hidden: ReadonlySet<string>
  tasksShown: boolean
  onTasks: () => void
  onToggle: (calendarId: string) => void
}

/** Beside the hours where there is room: a month to go elsewhere from, and which calendars are on show. */
export function SideColumn({ month, calendars, hues, hidden, tasksShown, onTasks, onToggle }: SideColumnProps) {
  return (
    <section
      aria-label={strings.frame.layers}
      className="hidden w-[256px] shrink-0 overflow-y-auto border-line-soft border-e p-4 @5xl:block"
    >
      <MiniMonth {...month} />
      <h2 className="mt-5 mb-1 px-2 font-medium text-ink-3 text-xs">{strings.frame.layers}</h2>
      <ul className="grid">
        {calendars.map(({ id, name, kind }) => (
          <Layer
            key={id}
            label={kind === 'own' ? strings.calendars.own : name}
            hue={hueIn(hues, id)}
            shown={!hidden.has(id)}
            onToggle={() => onToggle(id)}
          />
        ))}
        <Layer label={strings.frame.tasks} hue={null} shown={tasksShown} onToggle={onTasks} />
      </ul>
      <dl className="mt-6 grid grid-cols-[auto_1fr] gap-x-2.5 gap-y-1 px-2 text-2xs text-ink-3 pointer-coarse:hidden">
        {strings.frame.keys.map(([keys, does]) => (
          <Fragment key={keys}>
            <dt className="font-medium">{keys}</dt>
            <dd className="m-0">{does}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}

function Layer({
  label,
  hue,
  shown,
  onToggle,
}: {
  label: string
  hue: number | null
  shown: boolean
  onToggle: () => void
}) {
  const id = useId()
  return (
    <li className="flex items-center gap-2 rounded-sm px-2 py-1 hover:bg-hover">
      <Checkbox
        id={id}
        checked={shown}
        onCheckedChange={onToggle}
        style={hue === null ? undefined : lookOf(hue)}
        className={
          hue === null ? 'size-4' : 'size-4 data-[state=checked]:border-(--edge) data-[state=checked]:bg-(--edge)'
        }
      />
      <label htmlFor={id} className="min-w-0 flex-1 truncate text-sm">
        {label}
      </label>
    </li>
  )
}
