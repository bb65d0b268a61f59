/** What is said to Chief in a sample workspace, in this order. Nobody wrote the answers: the built-in model gives them. */
export const sayings = [
  'What’s on my agenda today?',
  'Prepare me for my 1:1 with Priya',
  'Find me flights to Boston next week, back on Friday',
  'Take the second one',
  'Remind me to call Tomás tomorrow at 9',
  'Make it 10 instead',
  'Add sparkling water to my groceries list',
  'Undo that',
  'Delete the task Cancel the old phone plan',
]
