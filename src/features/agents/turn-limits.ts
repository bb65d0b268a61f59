/** How far a turn may go. At the last step the model is asked to answer without tools. */
export interface TurnLimits {
  steps: number
  milliseconds: number
  tokens: number
  /** Calls that could not be understood, over the whole turn. */
  malformedCalls: number
  /** How often the model may correct a call of one tool before the person is told. */
  correctedCalls: number
  /** Calls that were made before, after which the model has to answer. */
  repeatedCalls: number
  /** Characters of one tool result that the model is shown. */
  resultCharacters: number
}

export const usualLimits: TurnLimits = {
  steps: 12,
  milliseconds: 300_000,
  tokens: 200_000,
  malformedCalls: 4,
  correctedCalls: 1,
  repeatedCalls: 2,
  resultCharacters: 16_000,
}

const stays = 'What is done stays done.'

/** Why a turn could not go on, each a sentence for the person. */
export const endings = {
  steps: ({ steps }: TurnLimits) => `This took more than the ${steps} steps a turn may take. ${stays}`,
  tokens: ({ tokens }: TurnLimits) => `This took more than the ${tokens} tokens a turn may use. ${stays}`,
  time: ({ milliseconds }: TurnLimits) => `This took longer than ${milliseconds / 1000} seconds. ${stays}`,
  malformed: `The model kept calling tools in a way that can’t be understood. ${stays}`,
  misread: (title: string) =>
    `The model asked for “${title}” in a way that can’t be understood, also when told what was wrong. ${stays} Say it in other words, or try again.`,
  repeated: `The model asked for the same again and again instead of answering. ${stays}`,
  broken: (model: string, reason: string) =>
    `${model} ${reason} in the middle of its answer. What you see is all it said.`,
  bug: `Something broke on our side while answering. ${stays}`,
  noModel: (passedOver: { model: string; reason: string }[]) =>
    passedOver.length === 0
      ? 'No model is connected. Settings say how to connect one.'
      : `No model could answer: ${passedOver.map(({ model, reason }) => `${model} ${reason}`).join('; ')}. Try again in a moment.`,
}
