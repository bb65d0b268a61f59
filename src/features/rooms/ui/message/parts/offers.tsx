import { SuggestionOffer } from '../../../../receipts/suggestion-offer'
import type { Part } from '../../../message'
import { strings } from '../../../strings'
import { useConversation } from '../../conversation-context'

type Offer = Extract<Part, { type: 'suggestion' }>

/** What a reply offers to do, each as a button. */
export default function Offers({ messageId, parts }: { messageId: string; parts: Offer[] }) {
  const { actions } = useConversation()
  return (
    <section aria-label={strings.offers} className="grid max-w-[520px] gap-1.5 pt-1">
      {parts.map(({ suggestion, answer }, index) => (
        <SuggestionOffer
          key={suggestion.id}
          suggestion={suggestion}
          answer={answer}
          taking={`${messageId}.${index}`}
          onAnswer={(said) => actions.answer(messageId, suggestion.id, said)}
        />
      ))}
    </section>
  )
}
