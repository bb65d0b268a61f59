const verbs =
  "(?:remind|add|put|create|make|set|mark|complete|delete|remove|clear|show|list|tell|what|what's|whats|which|when|how|undo|rename|move|reschedule|snooze|change|cancel|check|tick|cross|schedule|push|postpone|call it|tag|reopen|start|don't let me|i need a reminder|is there|do i|am i|take .+ off|erase|empty|get rid|find me|(?:find|search for|look for) flights?)"
const joints = new RegExp(
  `(?:[.!?;]+\\s+|\\n+|,?\\s+(?:and )?then\\s+|,?\\s+and (?:also )?(?=${verbs}\\b)|,?\\s+also,?\\s+(?=${verbs}\\b)|,\\s+(?=(?:and )?(?:please )?(?:remind me|add|delete|remove|mark|show|what's|rename|move|snooze|undo|clear)\\b))`,
  'gi',
)
const bullet = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/
const abbreviation =
  /\b(?:mr|mrs|ms|dr|st|vs|etc|e\.g|i\.e|a\.m|p\.m|approx|no|dept|prof|sat|sun|mon|tue|wed|thu|fri|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/i

/** “to 3.12. at 14:30”: the second point of a day that is written with points ends no sentence. */
const isPointedDay = (message: string, at: number, length: number) =>
  /(?:^|\s)\d{1,2}\. ?\d{1,2}$/.test(message.slice(0, at)) &&
  /^(?:at|from|until|to|for|with|\d)/i.test(message.slice(at + length))

/** Requests beyond this many in one message are more likely a pasted text. */
export const mostRequests = 8

/**
 * The requests in one message: sentences, lines, and clauses that start with a command of their own. Quoted text is
 * never taken apart.
 */
export function splitRequests(message: string): string[] {
  const quotes = [...message.matchAll(/"[^"]*"|“[^”]*”/g)].map((match) => [match.index, match.index + match[0].length])
  const pieces: string[] = []
  let from = 0
  for (const match of message.matchAll(joints)) {
    if (quotes.some(([start = 0, end = 0]) => match.index > start && match.index < end)) continue
    if (/^\./.test(match[0]) && abbreviation.test(message.slice(0, match.index))) continue
    if (/^\./.test(match[0]) && isPointedDay(message, match.index, match[0].length)) continue
    pieces.push(message.slice(from, match.index))
    from = match.index + match[0].length
  }
  pieces.push(message.slice(from))
  return pieces.map((piece) => piece.replace(bullet, '').trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}
