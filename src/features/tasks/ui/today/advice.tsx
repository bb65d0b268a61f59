import { useState } from 'react'
import { perform } from '../../../../platform/browser/perform'
import { type Suggestion, topicOf } from '../../../../platform/operations/suggestion'
import { Button } from '../../../../ui/actions/button'
import { type SuggestionAnswer, SuggestionOffer } from '../../../receipts/suggestion-offer'
import { strings } from '../../strings'
import { Section } from './section'

/** More at once would push the day itself out of sight. */
const shownAtOnce = 2

interface Answered {
  suggestion: Suggestion
  answer: SuggestionAnswer
}

/** What one might do about the day, each a button. What was taken stays in sight with its receipt until one leaves. */
export function Advice({ suggestions }: { suggestions: Suggestion[] }) {
  const [answered, setAnswered] = useState<Answered[]>([])
  const [all, setAll] = useState(false)
  const taken = answered.filter(({ answer }) => answer.taken)
  const known = new Set(answered.map(({ suggestion }) => suggestion.id))
  const open = suggestions.filter(({ id }) => !known.has(id))
  const shown = all || open.length <= shownAtOnce + 1 ? open : open.slice(0, shownAtOnce)
  if (taken.length + open.length === 0) return null
  const keep = async (suggestion: Suggestion, answer: SuggestionAnswer) => {
    setAnswered((before) => [...before, { suggestion, answer }])
    await perform('decision.record', decisionOf(suggestion, answer.taken))
  }
  return (
    <Section title={strings.today.advice} count={open.length}>
      <div className="mt-2 grid gap-1.5 px-2">
        {taken.map(({ suggestion, answer }) => (
          <SuggestionOffer key={suggestion.id} suggestion={suggestion} answer={answer} onAnswer={async () => {}} />
        ))}
        {shown.map((suggestion) => (
          <SuggestionOffer
            key={suggestion.id}
            suggestion={suggestion}
            answer={null}
            onAnswer={(answer) => keep(suggestion, answer)}
          />
        ))}
        {shown.length < open.length && (
          <Button variant="ghost" size="small" className="justify-self-start" onClick={() => setAll(true)}>
            {strings.today.moreAdvice(open.length - shown.length)}
          </Button>
        )}
      </div>
    </Section>
  )
}

/** How an answer is kept: what was advised and what was chosen. */
const decisionOf = (suggestion: Suggestion, taken: boolean) => ({
  about: suggestion.about.slice(0, 200),
  chosen: taken ? suggestion.choice : strings.today.leaveIt,
  advised: suggestion.choice,
  topic: topicOf(suggestion),
  traits: taken ? suggestion.traits : ['declined'],
})
