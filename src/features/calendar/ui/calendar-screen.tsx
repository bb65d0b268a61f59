import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useKeptState } from '../../../ui/kept-state'
import type { ScreenProps } from '../../../ui/screen'
import { usePlace } from '../../../ui/time/place'
import { useNow } from '../../../ui/time/use-now'
import { wallDay } from '../../../ui/time/wall'
import { useMedia } from '../../../ui/use-media'
import { addressOf, readAddress } from './frame/address'
import { CalendarFrame } from './frame/calendar-frame'
import { useCalendarKeys } from './frame/use-calendar-keys'
import { useFiles } from './frame/use-files'
import { isView, step, type View } from './layout/range'
import { weekStartOf } from './parts/week-start'

/** The calendar by day, week, month or as a list. `/calendar/week/2026-11-16` shows that week. */
export default function CalendarScreen({ rest }: ScreenProps) {
  const { zone, locale } = usePlace()
  const navigate = useNavigate()
  const now = useNow()
  const narrow = useMedia('(max-width: 700px)')
  const [kept, keep] = useKeptState('calendar.view', 'week')
  const input = useRef<HTMLInputElement>(null)
  const asked = readAddress(rest)
  const today = wallDay(now, zone)
  const wanted = asked.view ?? (isView(kept) ? kept : 'week')
  // Seven columns of hours do not fit on a phone.
  const view: View = narrow && wanted === 'week' ? 'day' : wanted
  const date = asked.date ?? today
  const go = (next: View, day: string) => {
    keep(next)
    void navigate({ to: addressOf(next, day === today ? null : day) as string })
  }
  useCalendarKeys({
    today: () => go(view, today),
    view: (next) => go(next, date),
    step: (by) => go(view, step(view, date, by)),
    add: () => input.current?.focus(),
  })
  useFiles()
  // What is dragged shall not be marked as text.
  useEffect(() => {
    const still = (event: Event) => {
      if (document.querySelector('[data-ghost]') && !(event.target instanceof HTMLInputElement)) event.preventDefault()
    }
    document.addEventListener('selectstart', still)
    return () => document.removeEventListener('selectstart', still)
  }, [])
  return (
    <CalendarFrame
      view={view}
      date={date}
      reader={{ zone, locale, today }}
      now={now}
      narrow={narrow}
      firstDay={weekStartOf(locale)}
      inputRef={input}
      opened={asked.opened}
      onGo={go}
    />
  )
}
