import { clean } from '../clean'

export interface EventQuestion {
  ask: 'when' | 'where' | 'who' | 'length'
  /** The words that name the event. */
  words: string
}

const patterns: [RegExp, EventQuestion['ask']][] = [
  [
    /^(?:when|what time) (?:do|am|will|are|shall) (?:i|we) (?:be )?(?:see|seeing|meet|meeting|talking to|talk to|having) (.+)$/i,
    'when',
  ],
  [
    /^(?:where(?:'s| is| are| will)?|what(?:'s| is) the (?:location|place|address|venue|room) (?:of|for))\s+(?:be )?(.+?)(?: (?:being held|held|taking place|at))?$/i,
    'where',
  ],
  [
    /^(?:who(?:'s| is| are| was| were| will be)?\s+(?:coming|invited|going|attending|joining|at|in)(?: to| at| for| with)?|with whom is|who am i meeting (?:at|in|for))\s+(.+)$/i,
    'who',
  ],
  [/^how long (?:is|does|will)\s+(.+?)(?: take| last| be| going to be)?$/i, 'length'],
  [
    /^(?:when(?:'s| is| are| does| will)?|(?:at )?what time(?:'s| is| does| are)?|what day(?:'s| is)?)\s+(.+?)(?: (?:start|begin|starting|scheduled|on|be|happening|taking place))*$/i,
    'when',
  ],
]

/** A question about one event by name; `null` when it is about days, about time, or about something else. */
export function readEventQuestion(message: string): EventQuestion | null {
  const text = clean(message)
  for (const [pattern, ask] of patterns) {
    const words = pattern.exec(text)?.[1]
    if (!words) continue
    if (/^(?:i|we|am i|are we|do i|can|could|it|that|this|today|tomorrow)\b/i.test(words)) return null
    return { ask, words }
  }
  return null
}
