import type { Tool } from '../dialogue/script'

/** What people do, with things to say, each shown with its tool. */
const topics: [topic: string, lines: [tool: RegExp, words: string][]][] = [
  [
    'Tasks and reminders',
    [
      [/^task_add$/, '“Remind me to call John tomorrow at 9”'],
      [/^task_add$/, '“Add milk and eggs to my shopping list”'],
      [/^task_list$/, '“What’s overdue?”, “what’s on my shopping list?”'],
      [/^task_edit$/, '“Move the report to Friday”, “make it 10 instead”'],
      [/^task_complete$/, '“I finished the report”'],
      [/^task_snooze$/, '“Snooze it until Monday”'],
    ],
  ],
  [
    'Your day',
    [
      [/^agenda_read$/, '“What’s on my agenda today?”, “what does my week look like?”'],
      [/^briefing_day$/, '“Plan my day”, “what should I do next?”'],
      [/^briefing_since$/, '“What did I miss?”, “what have I done this week?”'],
      [/^briefing_meeting$/, '“Prepare me for my meeting with Sam”'],
    ],
  ],
  [
    'Calendar',
    [
      [/^event_add$/, '“Schedule lunch with Anna on Thursday at 12:30 at Luigi’s”'],
      [/^event_move$/, '“Move the meeting with Tom to Friday at 3”'],
      [/^calendar_free_slots$/, '“Find 30 minutes this week, not before 10”, “am I free tomorrow at 2?”'],
    ],
  ],
  [
    'Travel',
    [
      [/^(?:flights?|travel)_(?:search|find)/, '“Find me flights to Boston next week”'],
      [/^trips?_list$/, '“Show my trips”'],
    ],
  ],
  [
    'What I know about you',
    [
      [/^preference_set$/, '“Remember that I prefer aisle seats”'],
      [/^memory_about_me$/, '“What do you know about me?”'],
      [/^decision_find$/, '“What did we decide about the logo?”'],
    ],
  ],
  [
    'Changing your mind',
    [
      [/^receipt_undo/, '“Undo that”, and “bring it back”'],
      [/^task_remove$/, '“Delete the dentist reminder” (I ask before anything is deleted)'],
    ],
  ],
]

/** What can be done with these tools, by what people do, with examples to say. */
export function helpWords(tools: ReadonlyMap<string, Tool>): string {
  const names = [...tools.keys()]
  const groups = topics.flatMap(([topic, lines]) => {
    const here = lines.filter(([tool]) => names.some((name) => tool.test(name))).map(([, words]) => `- ${words}`)
    return here.length > 0 ? [`**${topic}**\n${[...new Set(here)].join('\n')}`] : []
  })
  if (groups.length === 0) return 'I have no tools here, so I can only talk.'
  const end = names.some((name) => name.startsWith('receipt_undo'))
    ? '\n\nEvery change leaves a receipt, and you can undo it.'
    : ''
  return `Just say it in your own words. For example:\n\n${groups.join('\n\n')}${end}`
}
