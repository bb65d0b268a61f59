/** The question whether people shall be told of an event: invited, or brought up to date. */
export interface TellQuestion {
  eventId: string
  title: string
  kind: 'invite' | 'tell'
}

let ask: (question: TellQuestion) => void = () => {}

/** The screen says how it asks. */
export const onTellQuestion = (show: (question: TellQuestion) => void) => {
  ask = show
}

/** Asks; nothing is sent unless the person says so there. */
export const askToTell = (question: TellQuestion) => ask(question)
