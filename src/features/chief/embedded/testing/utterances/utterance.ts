/**
 * What somebody says, on Friday 20 November 2026 at 14:00 in Zurich, and the calls it must lead to: the tool and its
 * exact input. `task` stands for the `taskId` of the task with this title.
 */
export type Utterance = [text: string, ...calls: [tool: string, input: Record<string, unknown>][]]

/** The tasks that are there before each utterance. */
export const standing = [
  { title: 'Call John' },
  { title: 'Write the quarterly report', due: '2026-11-23T09:00' },
  { title: 'Pay rent', due: '2026-12-01' },
  { title: 'Dentist appointment', due: '2026-11-25T15:00', remind: '2026-11-25T15:00' },
  { title: 'Renew passport' },
  { title: 'Milk', list: 'shopping' },
  { title: 'Bread', list: 'shopping' },
  { title: 'Tent', list: 'camping' },
  { title: 'Water the plants', due: '2026-11-19' },
]
