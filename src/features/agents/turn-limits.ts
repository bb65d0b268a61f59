/** How far a turn may go. At the last step the model is asked to answer without tools. */
export interface TurnLimits {
  steps: number
  milliseconds: number
  tokens: number
  /** Calls that could not be understood, over the whole turn. */
  malformedCalls: number
  /** Characters of one tool result that the model is shown. */
  resultCharacters: number
}

export const usualLimits: TurnLimits = {
  steps: 12,
  milliseconds: 300_000,
  tokens: 200_000,
  malformedCalls: 4,
  resultCharacters: 16_000,
}

const stays = 'What is done stays done.'

/** Why a turn could not go on, each a sentence for the person. */
export const endings = {
  steps: ({ steps }: TurnLimits) => `This took more than the ${steps} steps a turn may take. ${stays}`,
  tokens: ({ tokens }: TurnLimits) => `This took more than the ${tokens} tokens a turn may use. ${stays}`,
  time: ({ milliseconds }: TurnLimits) => `This took longer than ${milliseconds / 1000} seconds. ${stays}`,
  malformed: `The model kept calling tools in a way that can’t be understood. ${stays}`,
  broken: (model: string, reason: string) =>
    `${model} ${reason} in the middle of its answer. What you see is all it said.`,
  bug: `Something broke on our side while answering. ${stays}`,
  noModel: (passedOver: { model: string; reason: string }[]) =>
    passedOver.length === 0
      ? 'No model is connected. Settings say how to connect one.'
      : `No model could answer: ${passedOver.map(({ model, reason }) => `${model} ${reason}`).join('; ')}. Try again in a moment.`,
}
