import { Failure } from './perform'

const strings = {
  notLoaded: 'A part of this page could not be loaded. Check your connection and try again.',
}

/** Loads code that is needed now; what does not come is a failure with a sentence. */
export const loadPart = <Part>(load: () => Promise<Part>): Promise<Part> =>
  load().catch(() => {
    throw new Failure('offline', 'part.missing', strings.notLoaded)
  })
