import { type RefObject, useEffect, useRef } from 'react'
import type { RoomActions } from '../../queries'

const pause = 700

/**
 * Keeps what is typed on the server, so that it is there on every device. A draft that arrives while one types already is
 * left alone. What can't be kept now is kept with the next keystroke: a draft is not worth an error.
 */
export function useDraft(field: RefObject<HTMLTextAreaElement | null>, actions: RoomActions, changed: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const kept = useRef('')
  const flush = () => {
    clearTimeout(timer.current)
    const text = field.current?.value ?? ''
    if (text === kept.current || text.length > 32_000) return
    kept.current = text
    actions.keepDraft(text).catch(() => {
      kept.current = '\u0000'
    })
  }
  const typed = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, pause)
  }
  const latest = useRef({ flush, changed })
  latest.current = { flush, changed }
  useEffect(() => {
    let current = true
    actions.readDraft().then(
      ({ text }) => {
        kept.current = text
        const area = field.current
        if (!current || !area || area.value !== '' || text === '') return
        area.value = text
        latest.current.changed()
      },
      () => {},
    )
    const hidden = () => document.visibilityState === 'hidden' && latest.current.flush()
    document.addEventListener('visibilitychange', hidden)
    return () => {
      current = false
      document.removeEventListener('visibilitychange', hidden)
      latest.current.flush()
    }
  }, [actions, field])
  return { typed, flush }
}
