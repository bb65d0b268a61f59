import { Clock } from 'lucide-react'
import { useRef } from 'react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { Menu, MenuContent, MenuItem, MenuLabel, MenuSeparator, MenuTrigger } from '../../../../ui/actions/menu'
import { localWords } from '../../../../ui/time/format'
import { usePlace } from '../../../../ui/time/place'
import { wallDay } from '../../../../ui/time/wall'
import { snoozeTask, wakeTask } from '../../actions'
import { strings } from '../../strings'
import type { Task } from '../../task'
import { snoozeChoices } from './snooze-choices'

interface SnoozeMenuProps {
  task: Task
  now: string
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The menu is gone and the focus free; `pick` when a day of one's own choice was asked for. */
  onClosed: (pick: boolean) => void
}

/** Until when one may put a task off, with what each choice means. */
export function SnoozeMenu({ task, now, open, onOpenChange, onClosed }: SnoozeMenuProps) {
  const place = usePlace()
  const pick = useRef(false)
  const today = wallDay(now, place.zone)
  const snoozed = task.snoozedUntil !== null && task.snoozedUntil > now
  return (
    <Menu open={open} onOpenChange={onOpenChange}>
      <MenuTrigger asChild>
        <IconButton label={strings.row.snooze} keys="s" size="small">
          <Clock aria-hidden />
        </IconButton>
      </MenuTrigger>
      <MenuContent
        align="end"
        className="w-60"
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          onClosed(pick.current)
          pick.current = false
        }}
      >
        <MenuLabel>{strings.row.snoozeUntil}</MenuLabel>
        {snoozeChoices(now, place).map(({ label, until }) => {
          const words = localWords(until, place.locale)
          const brief = until.startsWith(today) ? until.slice(11) : words
          return (
            <MenuItem key={label} onSelect={() => void snoozeTask(task, until, words)}>
              {label}
              <span className="ml-auto text-ink-3 text-xs">{brief}</span>
            </MenuItem>
          )
        })}
        <MenuSeparator />
        <MenuItem
          onSelect={() => {
            pick.current = true
          }}
        >
          {strings.row.pickDay}…
        </MenuItem>
        {snoozed && <MenuItem onSelect={() => void wakeTask(task)}>{strings.row.wake}</MenuItem>}
      </MenuContent>
    </Menu>
  )
}
