import { perform, sentenceOf } from '../../../../platform/browser/perform'
import { saveFile } from '../../../../platform/browser/save-file'
import { toast } from '../../../../ui/overlays/toast'
import { act } from '../../../receipts/act'
import type { Calendar } from '../../calendars/calendar'
import type { Attendee } from '../../event'
import { strings } from '../../strings'

const words = strings.calendars
/** As much as one import takes. */
const longest = 900_000

interface Imported {
  added: number
  updated: number
  unchanged: number
  removed: number
  answers?: { title: string; name: string; status: Attendee['status'] }[]
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
  act({ operation: 'calendar.refresh', input: { calendarId: id }, said: words.refreshing(name) })

/** Brings in the events of a file; gives back what could not be. */
export async function importFile(file: File): Promise<string[]> {
  if (file.size <= longest) return importText(await file.text())
  void toast.fail(words.tooBig)
  return []
}

/** The same for the text of one: events, answers to invitations, cancellations. */
export async function importText(text: string): Promise<string[]> {
  const imported = await act<Imported>({ operation: 'calendar.import', input: { text }, said: importedWords })
  return imported?.problems ?? []
}

function importedWords({ added, updated, removed, answers = [] }: Imported): string {
  if (answers.length > 0) return answers.map(({ name, title, status }) => words.answered(name, title, status)).join(' ')
  if (removed > 0 && added + updated === 0) return words.takenOff(removed)
  return words.imported(added, updated)
}

/** Saves a calendar, or one event, as a file on this device. */
export async function exportFile(only: { calendarId?: string; eventId?: string } = {}): Promise<void> {
  try {
    saveFile(await perform<{ name: string; text: string }>('calendar.export', only))
  } catch (error) {
    void toast.fail(sentenceOf(error))
  }
}

/** Keeps one of two versions of an event, or both. */
export const resolveVersions = (eventId: string, keep: 'mine' | 'theirs' | 'both') =>
  act({
    operation: 'calendar.resolve',
    input: { eventId, keep },
    said: keep === 'both' ? strings.versions.keptBoth : strings.versions.kept,
  })
