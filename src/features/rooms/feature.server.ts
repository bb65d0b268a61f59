import type { Feature } from '../../platform/operations/feature'
import { roomFacts } from './log/membership.server'
import { roomTables } from './log/tables'
import { chooseVersion, resendMessage } from './operations/branches.server'
import { getDraft, setDraft } from './operations/drafts.server'
import { openRoom, readHistory } from './operations/open.server'
import { regenerateReply, retryReply, stopReply } from './operations/replies.server'
import { searchMessages } from './operations/search.server'
import { sendMessage } from './operations/send.server'
import { answerSuggestion } from './operations/suggestions.server'
import { roomSocket } from './streams/socket.server'

export const roomsFeature: Feature = {
  name: 'rooms',
  operations: [
    openRoom,
    readHistory,
    sendMessage,
    resendMessage,
    regenerateReply,
    retryReply,
    chooseVersion,
    stopReply,
    searchMessages,
    setDraft,
    getDraft,
    answerSuggestion,
  ],
  tables: roomTables,
  sockets: [roomSocket],
  facts: roomFacts,
}
