import { roomHome } from '../../platform/operations/address'
import type { Subscriber } from '../../platform/operations/feature'
import { postNotice } from '../rooms/notices.server'
import { chief, chiefRoomId } from '../rooms/room'
import { ReminderDue } from '../tasks/task'

/** A reminder that is due is said in its person's conversation with Chief, once, also to those who come back later. */
export const sayReminder: Subscriber = {
  name: 'chief.say_reminder',
  event: 'reminder.due',
  to({ payload }) {
    const { organizationId, personId } = ReminderDue.parse(payload)
    return [roomHome(chiefRoomId(organizationId, personId))]
  },
  apply(context, { payload }) {
    postNotice(context, chief, `Reminder: ${ReminderDue.parse(payload).title}`)
  },
}
