import type { Caller } from '../../../platform/caller'
import { preferenceWords } from '../preference'
import type { Export } from './export.server'

type Exported = Export['memories'][number]

const headings: [kind: Exported['kind'], heading: string][] = [
  ['preference', 'Preferences'],
  ['person', 'People'],
  ['fact', 'Facts'],
  ['decision', 'Decisions'],
  ['trip', 'Past trips'],
  ['summary', 'Summaries of conversations'],
]
const known = { told: 'you said so', noticed: 'noticed', proposed: 'proposed' }

/** What is remembered, to be read by people: by kind, what holds first, then what was corrected since, struck through. */
export function exportedMarkdown({ person, exportedAt, memories }: Export, { zone, locale }: Caller): string {
  const moment = (instant: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
      new Date(instant),
    )
  const sections = headings.flatMap(([kind, heading]) => {
    const own = memories.filter((memory) => memory.kind === kind)
    if (own.length === 0) return []
    const sorted = [...own].sort((one, other) => order(one) - order(other))
    return [`## ${heading}\n\n${sorted.map((memory) => entry(memory, moment)).join('\n')}`]
  })
  const count = `${memories.length} ${memories.length === 1 ? 'entry' : 'entries'}, ${moment(exportedAt)} (${zone})`
  return `${[`# What Adjutant remembers about ${inline(person)}`, count, ...sections].join('\n\n')}\n`
}

const order = ({ state }: Exported) => ['in use', 'proposed', 'corrected since'].indexOf(state)

function entry(memory: Exported, moment: (instant: string) => string): string {
  const { state, key, text, subject, confidence, createdAt, expiresAt, scope, source, advised, chosen } = memory
  const said = key ? `${preferenceWords[key].label}: ${text}` : text
  const details = [
    ...(state === 'corrected since' ? ['corrected since'] : []),
    known[confidence],
    moment(createdAt),
    ...(subject ? [`about ${inline(subject)}`] : []),
    ...(advised ? [`advised: ${inline(advised)}`] : []),
    ...(chosen ? [`chosen: ${inline(chosen)}`] : []),
    ...(expiresAt ? [`until ${moment(expiresAt)}`] : []),
    ...(scope.kind === 'everywhere' ? [] : [scope.kind === 'room' ? 'used in one room' : 'used by one agent']),
    ...(source ? [`from message ${source.messageId}`] : []),
  ]
  const words = state === 'corrected since' ? `~~${inline(said)}~~` : inline(said)
  return `- ${words}\n  ${details.join(' · ')}`
}

/** Text that Markdown takes for nothing but text. */
const inline = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
