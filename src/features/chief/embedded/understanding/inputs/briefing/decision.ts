import { clean } from '../clean'

/** A decision that somebody tells: what was chosen, and what it was about where that is said. */
export interface ToldDecision {
  chosen: string
  about: string | null
}

const who = "(?:i|we)(?:'ve| have)?"
const about = '(?: (?:for|as|about|regarding|on) (?<about>(?:the |our |my )?.+))?$'
/** Not whom one goes with, and where to. */
const option = '(?<chosen>(?!(?:me|you|him|her|them|us)\\b)(?:(?! to ).)+?)'
const forms = [
  new RegExp(
    `^${who} (?:just |finally |now )?(?:decided?|chosen?|opted|agreed|settled?|concluded)(?: (?:to (?:go (?:with|for)|use|take|pick|choose|stay with|keep)|on|in favou?r of|for)) (?<chosen>.+?)${about}`,
    'i',
  ),
  new RegExp(`^(?:i'm|i am|we're|we are|i'll|we'll) (?:going|go) with ${option}${about}`, 'i'),
  new RegExp(`^go with ${option}${about}`, 'i'),
  new RegExp(`^${who} (?:decided?|chosen?)(?: against) (?<against>.+?)${about}`, 'i'),
  new RegExp(`^${who} (?:have )?decided (?<doing>(?:not )?to .+)$`, 'i'),
  /^(?:my|our|the) decision(?: (?:on|about|for) (?<about>.+?))? is (?<chosen>.+)$/i,
]

/** Reads a decision that is told; `null` when the text tells none. */
export function readDecision(message: string): ToldDecision | null {
  if (/\?\s*$/.test(message)) return null
  const text = clean(message)
  for (const form of forms) {
    const groups = form.exec(text)?.groups
    if (!groups) continue
    const { chosen, against, doing } = groups
    const subject = groups.about?.trim() || null
    if (chosen) return { chosen: chosen.trim(), about: subject }
    if (against) return { chosen: 'against it', about: subject ?? against.trim() }
    if (doing) return { chosen: doing.trim(), about: doing.replace(/^(?:not )?to \S+\s*/i, '').trim() || doing.trim() }
  }
  return null
}
