import type { ToldDecision } from '../../../understanding/inputs/briefing/decision'
import { resultWords } from '../../../wording/operation-words'
import { unfinishedWords } from '../../../wording/task-words'
import { isRefusal } from '../../choose'
import { perform, type Question, type Reply, type Script, say, type Turn } from '../../script'

/** Records a decision that was told; asks what it is about where neither that nor what was chosen says it. */
export function keepDecision({ chosen, about }: ToldDecision, turn: Turn): Script<Reply> {
  const subject = about ?? thingIn(chosen)
  if (subject) return keep(chosen, subject, turn)
  return say({ text: `I’ll record that you chose ${chosen}. What was it about?`, question: askAbout(chosen) })
}

const nothing = /^(?:ones?|option|choice|thing|version|variant|alternative|proposal|offer|plan|idea|way|side)$/i

/** “The blue logo” is about the logo; “the blue one” does not say. */
function thingIn(chosen: string): string | null {
  const thing = /^(?:the|an?) (?:[\p{L}-]+ ){1,3}([\p{L}-]{3,})$/iu.exec(chosen.trim())?.[1]
  return thing && !nothing.test(thing) ? `the ${thing}` : null
}

const askAbout = (chosen: string): Question => ({
  answer(text, turn) {
    if (isRefusal(text)) return say({ text: 'All right, I recorded nothing.' })
    const about = text
      .trim()
      .replace(/^(?:it's |it is |that's )?(?:about|for|on) /i, '')
      .replace(/[.!]+$/, '')
    return about === '' || about.length > 200 || /\?$/.test(about) ? null : keep(chosen, about, turn)
  },
})

function* keep(chosen: string, about: string, turn: Turn): Script<Reply> {
  const input = { about: about.slice(0, 200), chosen: chosen.slice(0, 300) }
  const result = yield* perform('decision_record', input)
  if (result.status !== 'completed') return { text: unfinishedWords(result, 'Recording the decision') }
  return {
    text: resultWords({ tool: 'decision_record', input }, result.output, turn) ?? 'Noted.',
    suggestions: ['Show my decisions', 'Undo that'],
    why: 'You said what was decided.',
  }
}
