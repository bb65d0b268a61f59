import type { Suggestion } from '../../../../../../platform/operations/suggestion'
import { clean } from '../../../understanding/inputs/clean'
import { readPlace } from '../../../understanding/inputs/target'
import { unfinishedWords } from '../../../wording/task-words'
import { joined } from '../../../wording/time-words'
import { isRefusal, saysYes } from '../../choose'
import { performAll, type Question, type Reply, type Script, say } from '../../script'

const all =
  /^(?:(?:yes,? )?(?:do |take |accept )?(?:all(?: of (?:them|it|that))?|both(?: of them)?|everything|them all))$/i
const taking = /^(?:yes,? )?(?:do|take|accept|make|go with|let's do)\s+/i

/** What a briefing suggests may be taken in words as well: “yes” for the first, “the second one”, “all of them”. */
export function takeUp({ suggestions }: { suggestions: Suggestion[] }): Pick<Reply, 'question'> {
  if (suggestions.length === 0) return {}
  const question: Question = {
    answer(text) {
      const said = clean(text)
      if (isRefusal(text)) return say({ text: 'All right, I left everything as it is.' })
      if (all.test(said)) return take(suggestions)
      if (saysYes(text)) return take(suggestions.slice(0, 1))
      const place = readPlace(said.replace(taking, ''))
      const one = place === null ? undefined : place < 0 ? suggestions.at(place) : suggestions[place - 1]
      return one ? take([one]) : null
    },
  }
  return { question }
}

function* take(chosen: Suggestion[]): Script<Reply> {
  const calls = chosen.map(({ operation, input }) => ({ tool: operation.replaceAll('.', '_'), input }))
  const results = yield* performAll(calls)
  const done = chosen.filter((_, index) => results[index]?.status === 'completed')
  const problems = results
    .filter(({ status }) => status !== 'completed')
    .map((result) => unfinishedWords(result, 'That'))
  const words = done.length > 0 ? `Done: ${joined(done.map(({ about, choice }) => `“${about}”, ${choice}`))}.` : ''
  return {
    text: [words, ...new Set(problems)].filter(Boolean).join(' '),
    suggestions: ['Undo that'],
    why: 'You took what I suggested.',
  }
}
