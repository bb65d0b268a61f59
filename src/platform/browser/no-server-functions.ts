/*
 * Stands for the serializer of server functions in the browser's build. Nothing here calls any: what screens need goes
 * over operations. It would be a tenth of all script that the first page loads.
 */

const unused = (): never => {
  throw new Error('There are no server functions here: perform an operation instead.')
}

export const createPlugin = <Plugin>(plugin: Plugin): Plugin => plugin
export const ReadableStreamPlugin = {}
export const createStream = unused
export const fromCrossJSON = unused
export const toJSONAsync = unused
