import { perform, sentenceOf } from '../../../../platform/browser/perform'
import { toast } from '../../../../ui/overlays/toast'
import { act } from '../../../receipts/act'
import type { Calendar } from '../../calendars/calendar'
import { strings } from '../../strings'

const words = strings.calendars
/** As much as one import takes. */
const longest = 900_000

interface Imported {
  added: number
  updated: number
  unchanged: number
  removed: number
  problems: string[]
}

export const subscribe = (url: string, name: string) =>
  act<Calendar>({
    operation: 'calendar.subscribe',
    input: { url, ...(name && { name }) },
    said: (calendar) => words.subscribed(calendar.name),
  })

export const connect = (account: { url: string; account: string; password: string; name: string }) =>
  act<Calendar>({
    operation: 'calendar.connect',
    input: { ...account, name: account.name || undefined },
    said: (calendar) => words.connected(calendar.name),
  })

export const rename = ({ id }: Calendar, name: string) =>
  act<Calendar>({ operation: 'calendar.rename', input: { calendarId: id, name }, said: words.renamed(name) })

export const disconnect = ({ id, name }: Calendar) =>
  act<Calendar>({ operation: 'calendar.disconnect', input: { calendarId: id }, said: words.removed(name) })

export const refresh = ({ id, name }: Calendar) =>
  act<Calendar>({ operation: 'calendar.refresh', input: { calendarId: id }, said: words.refreshing(name) })

/** Brings in the events of a file; gives back what could not be. */
export async function importFile(file: File): Promise<string[]> {
  if (file.size > longest) {
    void toast.fail(words.tooBig)
    return []
  }
  const imported = await act<Imported>({
    operation: 'calendar.import',
    input: { text: await file.text() },
    said: ({ added, updated }) => words.imported(added, updated),
  })
  return imported?.problems ?? []
}

/** Saves a calendar, or one event, as a file on this device. */
export async function exportFile(only: { calendarId?: string; eventId?: string } = {}): Promise<void> {
  try {
    const { name, text } = await perform<{ name: string; text: string }>('calendar.export', only)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  } catch (error) {
    void toast.fail(sentenceOf(error))
  }
}
