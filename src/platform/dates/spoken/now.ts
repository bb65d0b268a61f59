import { asLocal, type DateContext, type FoundDate, wallClock } from '../date-value'

const alone = /^\s*(?:right |just )?now[.!]?\s*$/gi
const said =
  /\bright now\b(?= *(?:$|[.,;!?]))|(?<=\b(?:is|are|due|starts?|starting|as of|from|until|till|by|since) )now\b(?= *(?:$|[.,;!?]))/gi

/** “now”, where it says when and is not just a word: “right now”, “from now”, “is now”. */
export function findNow(text: string, context: DateContext): FoundDate[] {
  const value = {
    kind: 'moment' as const,
    local: asLocal(wallClock(context)),
    hasDate: true,
    hasTime: true,
    exact: true,
  }
  const pattern = text.search(alone) >= 0 ? alone : said
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lead: '',
    value,
  }))
}
