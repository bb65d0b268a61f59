import { Chip } from '../../../../ui/actions/chip'
import { useConversation } from '../conversation-context'

/** Next things one might say; a press says them. */
export function Suggestions({ texts }: { texts: string[] }) {
  const { connection } = useConversation()
  if (texts.length === 0) return null
  return (
    <div className="mt-2.5 flex flex-wrap gap-1.5">
      {texts.map((text) => (
        <Chip key={text} className="whitespace-normal text-left" onClick={() => connection.send(text)}>
          {text}
        </Chip>
      ))}
    </div>
  )
}
