import { calendar } from './calendar'
import { goingOn } from './going-on'
import { knowing } from './knowing'
import { rough } from './rough'
import { tasks } from './tasks'

/** Scored by the benchmark and read by nobody who tunes: what is wrong among these is counted, never printed. */
export const heldOutSayings = { tasks, calendar, knowing, goingOn, rough }
