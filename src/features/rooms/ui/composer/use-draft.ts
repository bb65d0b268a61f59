import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { browserDraft, DraftKeeper } from '../../client/draft-keeper'
import type { RoomActions } from '../../queries'

const pause = 500
const longest = 32_000

/**
 * Keeps what is typed, so that it is there on every device and after a reload. A draft that arrives while one types
 * already is left alone.
 */
export function useDraft(field: RefObject<HTMLTextAreaElement | null>, actions: RoomActions, changed: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** What stood in the field last: when the screen goes, the field goes first. */
  const written = useRef('')
  const drafts = useMemo(
    () =>
      new DraftKeeper({
        store: browserDraft(actions.roomId, localStorage),
        keep: actions.keepDraft,
        read: async () => (await actions.readDraft()).text,
      }),
    [actions],
  )
  const flush = () => {
    clearTimeout(timer.current)
    if (field.current) written.current = field.current.value
    if (written.current.length <= longest) drafts.set(written.current)
  }
  const typed = () => {
    written.current = field.current?.value ?? ''
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, pause)
  }
  const latest = useRef({ flush, changed })
  latest.current = { flush, changed }
  useEffect(() => {
    let current = true
    drafts.begin().then(
      (text) => {
        const area = field.current
        if (!current || !area || area.value !== '' || text === '') return
        area.value = text
        written.current = text
        latest.current.changed()
      },
      () => {},
    )
    const hidden = () => document.visibilityState === 'hidden' && latest.current.flush()
    document.addEventListener('visibilitychange', hidden)
    addEventListener('online', drafts.send)
    return () => {
      current = false
      document.removeEventListener('visibilitychange', hidden)
      removeEventListener('online', drafts.send)
      latest.current.flush()
    }
  }, [drafts, field])
  return { typed, flush }
}
