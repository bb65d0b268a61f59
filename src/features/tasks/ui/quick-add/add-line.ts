import { queryClient } from '../../../../platform/browser/queries'
import { addTask } from '../../actions'
import { interpretationQuery } from '../../queries'
import type { NewTask, Task, Understood } from '../../task'

/**
 * Adds a line as it is understood, with the day and list one is looking at where the line names none. Gives back the
 * task, or why it can't be added as it stands, or `null` when adding failed and was said.
 */
export async function addLine(
  line: string,
  defaults: Pick<NewTask, 'due' | 'list'> = {},
  ignored: Understood['kind'][] = [],
): Promise<Task | { problem: string } | null> {
  const { task, problem } = await queryClient.fetchQuery(interpretationQuery(line, ignored, defaults.due))
  if (problem) return { problem }
  const dated = task.due || task.remind || task.recurrence ? task : { ...task, due: defaults.due }
  return addTask({ list: defaults.list ?? undefined, ...dated, title: task.title.trim() || line })
}
