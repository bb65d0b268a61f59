export const strings = {
  embedded: 'Embedded · no key needed',
  connect: 'Connect a model',
  section: 'Models',
  text: 'Asked in this order; when one does not answer, the next does. Each reply says who gave it.',
  answering: 'Answers now',
  resting: 'Resting after failures',
  embeddedName: 'Embedded model',
  embeddedText:
    'Built in. It understands tasks, reminders, lists and your agenda in plain English, without a network or a key.',
  price: (input: string, output: string) => `${input} in, ${output} out per million tokens`,
  free: 'Costs nothing',
  test: 'Try it',
  testing: 'Trying…',
  connectTitle: 'Connect another',
  connectText: 'Set these in the environment of the server and start it again.',
  providers: { 'workers-ai': 'Workers AI', 'openai-compatible': 'OpenAI-compatible', embedded: 'Built in' },
  worked: (first: string, tools: boolean) =>
    `Answered after ${first} ms, ${tools ? 'and it can call tools' : 'but it did not call a tool'}.`,
  silent: 'It did not answer.',
}
