import { z } from 'zod'
import { defineOperation } from '../../../platform/operations/operation'
import { ListSummary } from '../task'

export const summarizeLists = defineOperation({
  name: 'task.lists',
  title: 'Show my lists',
  description: 'Names the lists a person keeps, with how many things are open and done on each; sub-tasks not counted.',
  home: 'person',
  effect: 'read',
  needs: 'task:read',
  input: z.object({}),
  output: z.object({ lists: z.array(ListSummary) }),
  phrases: ['what lists do I have', 'show my lists', 'which lists are there', 'how many lists do I have'],
  run: ({ sql }) => ({
    lists: sql
      .exec<ListSummary>(
        `SELECT min(list) AS name, sum(doneAt IS NULL) AS open, sum(doneAt IS NOT NULL) AS done
         FROM tasks WHERE parentId IS NULL GROUP BY list ORDER BY list IS NOT NULL, list`,
      )
      .toArray(),
  }),
})
