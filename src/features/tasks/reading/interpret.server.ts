import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { LocalDate, Zone } from '../../../platform/time'
import { interpret } from '../quick-add/interpret'
import { Interpretation, Understood } from '../task'

export const interpretTask = defineOperation({
  name: 'task.interpret',
  title: 'Read a typed task',
  description:
    'Shows how a typed line would be read as a task, without adding it: title, due date, reminder, repetition, ' +
    'priority (!high), tags (#home) and list (~shopping), and where in the line each was found.',
  home: 'person',
  effect: 'read',
  needs: 'task:read',
  personOnly: true,
  input: z.object({
    text: z.string().max(1_000),
    zone: Zone.optional(),
    date: LocalDate.optional().describe('The day one is looking at: a time said without a day is on it.'),
    ignore: z.array(Understood.shape.kind).max(6).optional().describe('Kinds to leave in the title as ordinary words.'),
  }),
  output: Interpretation,
  run({ sql, caller, now }, { text, zone = caller.zone, date, ignore }) {
    const lists = sql
      .exec<{ name: string }>('SELECT DISTINCT list AS name FROM tasks WHERE list IS NOT NULL LIMIT 200')
      .toArray()
      .map(({ name }) => name)
    return interpret(text.toWellFormed(), { now, zone, locale: caller.locale, lists, date, ignore })
  },
})
