import { useEffect } from 'react'
import { toast } from '../../../../ui/overlays/toast'
import { strings } from '../../strings'
import { importFile, importText } from '../changes/change-calendars'

const isCalendar = (file: File) => file.type === 'text/calendar' || /\.ics$/i.test(file.name)
const writing = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null

/** Takes calendar files that are dropped on the screen, and the text of one that is pasted there. */
export function useFiles() {
  useEffect(() => {
    const tell = (problems: string[]) => {
      if (problems.length > 0) void toast.fail(`${strings.calendars.problems}: ${problems.slice(0, 3).join(' ')}`)
    }
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const dropped = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])].filter(isCalendar)
      if (files.length === 0) return
      event.preventDefault()
      void (async () => {
        for (const file of files) tell(await importFile(file))
      })()
    }
    const pasted = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (writing(event.target) || !/^\s*BEGIN:VCALENDAR/.test(text)) return
      event.preventDefault()
      void importText(text).then(tell)
    }
    addEventListener('dragover', over)
    addEventListener('drop', dropped)
    addEventListener('paste', pasted)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', dropped)
      removeEventListener('paste', pasted)
    }
  }, [])
}
