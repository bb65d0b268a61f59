import { useEffect, useState } from 'react'
import type { Event } from '../../event'
import { cancelEvent, moveEvent } from '../changes/change-events'
import { onScopeQuestion, type ScopeQuestion } from '../changes/scope-question'
import { onTellQuestion, type TellQuestion } from '../changes/tell-question'
import { draftAt, draftOf, type EventDraft, peopleText } from '../event/event-draft'
import { daysOf, type Item, type Place } from '../layout/items'
import { ownCalendar } from '../parts/own-calendar'
import type { Reader } from '../parts/when-words'

/** An event in its form: a known one, or a new one. */
export interface Edited {
  event: Event | null
  initial: EventDraft
}

interface Wanted {
  reader: Reader
  /** Calendars that are only read. */
  feeds: ReadonlySet<string>
  days: string[]
  onDay: (day: string) => void
  /** The item whose card opens as soon as it is on show. */
  opened: string | null
}

export type DeskState = ReturnType<typeof useDeskState>

/** What is open on the screen, being drawn or asked, and what the parts of the screen do with events. */
export function useDeskState({ reader, feeds, days, onDay, opened }: Wanted) {
  const [openKey, setOpenKey] = useState<string | null>(null)
  const [awaited, setAwaited] = useState(opened)
  const [draft, setDraft] = useState<Place | null>(null)
  const [edited, setEdited] = useState<Edited | null>(null)
  const [question, setQuestion] = useState<ScopeQuestion | null>(null)
  const [telling, setTelling] = useState<TellQuestion | null>(null)
  const [focusKey, setFocusKey] = useState<string | null>(null)
  useEffect(() => onScopeQuestion(setQuestion), [])
  useEffect(() => onTellQuestion(setTelling), [])
  useEffect(() => {
    const shown = awaited === null ? null : document.querySelector(`[data-key="${CSS.escape(awaited)}"]`)
    if (!shown) return
    shown.scrollIntoView({ block: 'center' })
    setOpenKey(awaited)
    setAwaited(null)
  })
  useEffect(() => {
    if (focusKey === null) return
    const shown = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(focusKey)}"]`)
    if (!shown || shown === document.activeElement) return
    shown.focus()
    shown.scrollIntoView({ block: 'nearest' })
  })
  useEffect(() => {
    const released = () => setFocusKey(null)
    addEventListener('pointerdown', released)
    return () => removeEventListener('pointerdown', released)
  }, [])

  /** Goes to a day unless it is on show. */
  const show = (day: string) => {
    if (!days.includes(day)) onDay(day)
  }
  const move = (item: Item, to: Place) => {
    if (item.source.kind === 'event') void moveEvent(item.source.event, to, reader)
  }
  const edit = (event: Event) => {
    setOpenKey(null)
    setEdited({ event, initial: draftOf(event) })
  }
  return {
    openKey,
    draft,
    edited,
    question,
    telling,
    show,
    edit,
    add: (place: Place, title = '', people: { name: string; email: string }[] = []) => {
      setDraft(null)
      const initial = draftAt(place, reader.zone, ownCalendar, title)
      setEdited({ event: null, initial: { ...initial, people: peopleText(people) } })
    },
    closeCard: () => setOpenKey(null),
    closeDraft: () => setDraft(null),
    closeEditor: () => setEdited(null),
    /** A question that was left without an answer leaves everything as it is. */
    closeQuestion: () => {
      question?.answer(null)
      setQuestion(null)
    },
    closeTelling: () => setTelling(null),
    desk: {
      openKey,
      draft,
      canChange: ({ source }: Item) => source.kind === 'event' && !feeds.has(source.event.calendarId),
      open: ({ key }: Item) => setOpenKey(key),
      draw: (place: Place) => setDraft(place),
      move,
      carry: (item: Item, to: Place) => {
        setFocusKey(item.key)
        move(item, to)
        show(daysOf(to).first)
      },
      remove: (item: Item) => {
        if (item.source.kind === 'event') void cancelEvent(item.source.event)
      },
    },
  }
}
