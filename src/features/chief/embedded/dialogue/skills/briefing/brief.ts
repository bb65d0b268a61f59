import { readBriefing } from '../../../understanding/inputs/briefing-request'
import type { Reply, Script, Turn } from '../../script'
import { lookBack, whatWasMissed } from './look-back'
import { planDays } from './plan'

/** A briefing, when that is what is asked for; `null` otherwise or where there is nothing to compute it from. */
export function brief(message: string, turn: Turn): Script<Reply> | null {
  if (!turn.tools.has('agenda_read') || !turn.tools.has('task_list')) return null
  const request = readBriefing(message, turn.dates)
  if (!request) return null
  if (request.kind === 'plan') return planDays(request, turn)
  return request.kind === 'recap' ? lookBack(request, turn) : whatWasMissed(request, turn)
}
