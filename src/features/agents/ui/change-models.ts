import { act, actOrThrow } from '../../receipts/act'

/** Changes something about models, says what happened with a way back, and throws what went wrong. */
export const changeModels = (operation: string, input: object, said: string) => actOrThrow({ operation, input, said })

/** The same from a button, which has no place of its own for what went wrong. */
export const tryChange = (operation: string, input: object, said: string) => act({ operation, input, said })
