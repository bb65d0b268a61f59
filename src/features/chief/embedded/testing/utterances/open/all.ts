import { calendar } from './calendar'
import { goingOn } from './going-on'
import { knowing } from './knowing'
import { rough } from './rough'
import { tasks } from './tasks'

/** Labelled by hand, for seeing what goes wrong. */
export const openSayings = { tasks, calendar, knowing, goingOn, rough }
