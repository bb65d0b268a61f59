import { useSuspenseQuery } from '@tanstack/react-query'
import { ModelLine } from '../../agents/model-line'
import { sessionQuery } from '../../organizations/queries'
import { chief, chiefRoomId } from '../../rooms/chief-room'
import { Conversation } from '../../rooms/conversation'

/** The private conversation with Chief. */
export default function ChiefScreen() {
  const { data: session } = useSuspenseQuery(sessionQuery)
  if (!session.organization) return null
  const roomId = chiefRoomId(session.organization.id, session.person.id)
  return (
    <Conversation key={roomId} roomId={roomId} title={chief.name} person={session.person} answerer={<ModelLine />} />
  )
}
