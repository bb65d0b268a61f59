import { perform as ask, sentenceOf } from '../../platform/browser/perform'
import { saveFile } from '../../platform/browser/save-file'
import { toast } from '../../ui/overlays/toast'
import { act } from '../receipts/act'
import type { Learning, Memory, NewMemory } from './memory'
import type { PreferenceKey, Preferences } from './preference'
import { scopeName } from './scope'
import { strings } from './strings'

/** Whether it happened. */
const perform = async (operation: string, input: object, said: string, back?: 'none') =>
  (await act({ operation, input, said, back })) !== null

export const remember = (memory: NewMemory) => perform('memory.remember', memory, strings.said.remembered)

export const forget = ({ id }: Memory) => perform('memory.forget', { memoryId: id }, strings.said.forgotten, 'none')

export const keep = ({ id }: Memory) => perform('memory.confirm', { memoryId: id }, strings.said.kept)

export const chooseLearning = (learning: Learning) => perform('memory.learn', { learning }, strings.said.chosen)

/** Sets what was changed in the form of preferences, and clears what was emptied; whether all of it happened. */
export async function savePreferences(known: Preferences, draft: Preferences): Promise<boolean> {
  const keys = [...new Set([...Object.keys(known), ...Object.keys(draft)])] as PreferenceKey[]
  const said = (key: PreferenceKey) => draft[key]?.trim() ?? ''
  const set = keys.filter((key) => said(key) !== '' && said(key) !== known[key])
  const cleared = keys.filter((key) => said(key) === '' && known[key] !== undefined)
  const changes = Object.fromEntries(set.map((key) => [key, said(key)]))
  if (set.length > 0 && !(await perform('preference.set', changes, strings.said.preferences))) return false
  return cleared.length === 0 || perform('preference.clear', { preferences: cleared }, strings.said.cleared)
}

/** Saves everything that is remembered as a file on this device. */
export async function exportMemory(format: 'json' | 'markdown'): Promise<void> {
  try {
    saveFile(await ask<{ name: string; text: string }>('memory.export', { format }))
  } catch (error) {
    void toast.fail(sentenceOf(error))
  }
}

export interface Correction {
  /** The new sentence, or for a preference its new value. */
  said: string
  subject: string
  /** A day, or empty for good. */
  until: string
  /** Where it is used, as `scopeName` says it. */
  scope: string
}

/** Corrects a memory; a preference is set anew, so that its sentence follows. */
export function correct(memory: Memory, change: Correction) {
  const { id, key, text, value, subject } = memory
  const said = strings.said.corrected
  if (key && change.said !== value) return perform('preference.set', { [key]: change.said }, said)
  const input = {
    memoryId: id,
    ...(!key && change.said !== text && { text: change.said }),
    ...(change.subject !== (subject ?? '') && { subject: change.subject }),
    ...(change.scope !== scopeName(memory.scope) && { scope: change.scope }),
    until: change.until || null,
  }
  return perform('memory.correct', input, said)
}
