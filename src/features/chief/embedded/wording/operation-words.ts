import { toLocal } from '../../../../platform/time'
import type { Call } from '../dialogue/script'
import { clockWords, count, dayWords, joined, type Voice } from './time-words'

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown) => (typeof value === 'string' ? value : '')
const rows = (value: unknown) => (Array.isArray(value) ? value.filter(isFields) : [])
const sentence = (value: string) => (/[.!?]$/.test(value) ? value : `${value}.`)
const kept = (output: Fields) => {
  const texts = (output.memories ? rows(output.memories) : [output]).map((memory) => sentence(text(memory.text)))
  return texts.join(' ')
}

const themes: Record<string, string> = { system: 'follows your device', light: 'is light', dark: 'is dark' }
const profile = ({ name, email, zone, locale, theme }: Fields) =>
  `You are ${text(name)}${email ? ` (${text(email)})` : ''}. Your time zone is ${text(zone)}, your language ${text(locale)}, and the theme ${themes[text(theme)] ?? `is ${text(theme)}`}.`

/** What came of an operation, in a sentence, for those that have one; others are described by their title. */
const sentences: Record<string, (output: Fields, input: Fields, voice: Voice) => string> = {
  profile_get: profile,
  profile_update: (_output, input) =>
    [
      input.name ? `I’ll call you ${text(input.name)}.` : '',
      input.zone ? `Your time zone is now ${text(input.zone)}.` : '',
      input.locale ? `Your language is now ${text(input.locale)}.` : '',
      input.theme ? `The theme now ${themes[text(input.theme)] ?? `is ${text(input.theme)}`}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  organization_get: ({ name, createdAt }, _input, voice) =>
    `You are working in “${text(name)}”${createdAt ? `, made ${dayWords(text(createdAt), voice).replace(/^(?!today|yesterday)/, 'on ')}` : ''}.`,
  organization_rename: ({ name }) => `The organization is now called “${text(name)}”.`,
  organization_list: ({ organizations }) =>
    `You belong to ${joined(rows(organizations).map(({ name, role }) => `“${text(name)}” (${text(role)})`))}.`,
  member_list: ({ members }) => {
    const all = rows(members)
    const names = all.slice(0, 20).map(({ name, role }) => `${text(name)} (${text(role)})`)
    if (all.length === 1) return `Only you are in this organization: ${names[0]}.`
    return `${count(all.length, 'person', 'people')} are in this organization: ${joined(names)}${all.length > 20 ? ' and others' : ''}.`
  },
  calendar_settings: (output) => workingHours(output),
  calendar_configure: (output) => workingHours(output),
  receipt_list: (output, _input, voice) => receiptLines(output, voice),
  memory_remember: (output) => `I’ll remember: ${kept(output)}`,
  memory_correct: (output) => `Corrected: ${kept(output)}`,
  memory_confirm: (output) => `I’ll remember: ${kept(output)}`,
  memory_explain: ({ because }) => text(because),
  memory_forget: ({ forgotten }) => `Forgotten: ${count(Number(forgotten ?? 1), 'thing')}.`,
  preference_set: (output) => `Noted: ${kept(output)}`,
  decision_record: (output) => `Noted: ${kept(output)}`,
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function workingHours({ workDays, workStart, workEnd, defaultMinutes }: Fields): string {
  const numbers = Array.isArray(workDays) ? workDays.map(Number) : []
  const inRow =
    numbers.length > 2 && numbers.every((day, index) => index === 0 || day === (numbers[index - 1] ?? 0) + 1)
  const names = numbers.map((day) => weekdays[day - 1] ?? '')
  const days = inRow ? `${names[0]} to ${names.at(-1)}` : joined(names)
  return `You work ${days || 'on no day'} from ${text(workStart)} to ${text(workEnd)}, and meetings take ${count(Number(defaultMinutes), 'minute', 'minutes')} unless you say otherwise.`
}

const states: Record<string, string> = {
  pending: 'waiting for you',
  failed: 'failed',
  undone: 'undone since',
  rejected: 'rejected',
}

/** What was changed lately, a line for each receipt: what became of which thing, and when. */
function receiptLines({ receipts }: Fields, voice: Voice): string {
  const lines = rows(receipts)
    .slice(0, 10)
    .map(({ title, status, changes, at }) => {
      const local = toLocal(text(at), voice.dates.zone)
      const day = dayWords(local, voice)
      const when = `${day === 'today' ? '' : `${day} `}${clockWords(local, voice)}`
      const things = rows(changes).map((change) => `${text(change.verb)} “${text(change.title)}”`)
      const what = things.length > 0 ? joined([...new Set(things)].slice(0, 4)) : text(title)
      const state = states[text(status)]
      return `- ${when}: ${what}${state ? ` (${state})` : ''}`
    })
  return lines.length > 0 ? `The last changes, newest first:\n${lines.join('\n')}` : 'Nothing has been changed yet.'
}

/** Things listed by their texts, and what to say when there are none. */
const lists: Record<string, { head: string; none: string }> = {
  memory_about_me: { head: 'This is what I know about you', none: 'I don’t know anything about you yet.' },
  memory_search: { head: 'This is what I remember', none: 'I don’t remember anything about that.' },
  memory_list: { head: 'This is what I remember', none: 'I don’t remember anything yet.' },
  decision_list: { head: 'This is what was decided', none: 'I know of no decision about that.' },
  preference_list: { head: 'You prefer', none: 'I know of no preferences yet.' },
}

/** The result of an operation in words of its own; `null` for operations that have none. */
export function resultWords({ tool, input }: Call, output: unknown, voice: Voice): string | null {
  if (!isFields(output)) return null
  const listed = lists[tool]
  if (listed) {
    const found = rows(Object.values(output).find(Array.isArray))
    const pairs = isFields(output.preferences) ? Object.entries(output.preferences) : []
    const lines = [
      ...found.map((memory) => sentence(text(memory.text))),
      ...pairs.map(([name, value]) => `${spaced(name)}: ${String(value)}`),
    ].filter((line) => line !== '.')
    if (lines.length === 0) return listed.none
    return `${listed.head}:\n${lines
      .slice(0, 30)
      .map((line) => `- ${line}`)
      .join('\n')}`
  }
  return sentences[tool]?.(output, input, voice) || null
}

const spaced = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
