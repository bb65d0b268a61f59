import { invalid } from '../errors'

/** A calendar file cut into events, so that one that is broken spoils none of the others. */
export interface Chunks {
  /** The calendar's own properties and its time zones, as a calendar without events. */
  frame: string
  /** Each VEVENT, from its BEGIN to its END. */
  events: string[]
}

/** Cuts a file at its events. Folded lines stay folded; other components (tasks, journals) are left out. */
export function cutEvents(text: string): Chunks {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text))
    throw invalid('calendar.format', 'That is not a calendar file: it does not begin with BEGIN:VCALENDAR.')
  const frame: string[] = []
  const events: string[] = []
  let inside: string[] = []
  const open: string[] = []
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const [, edge, name] = /^(BEGIN|END):\s*([A-Za-z0-9-]+)\s*$/i.exec(line) ?? []
    const component = name?.toUpperCase() ?? ''
    if (edge?.toUpperCase() === 'BEGIN' && component !== 'VCALENDAR') open.push(component)
    const kind = open[0]
    if (kind === 'VEVENT') inside.push(line)
    else if ((kind === 'VTIMEZONE' || (kind === undefined && component === '')) && line.trim() !== '') frame.push(line)
    if (edge?.toUpperCase() !== 'END' || component === 'VCALENDAR') continue
    if (open.includes(component)) open.length = open.lastIndexOf(component)
    if (kind === 'VEVENT' && open.length === 0) {
      events.push(inside.join('\r\n'))
      inside = []
    }
  }
  return { frame: `BEGIN:VCALENDAR\r\n${frame.join('\r\n')}\r\nEND:VCALENDAR`, events }
}
