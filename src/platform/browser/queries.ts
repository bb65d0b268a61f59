import { QueryCache, QueryClient, queryOptions } from '@tanstack/react-query'
import { isFailure, isOffline, perform } from './perform'

const worthRetrying = (failures: number, error: unknown) =>
  failures < 2 && !isOffline() && isFailure(error) && (error.kind === 'offline' || error.kind === 'unavailable')

let signedOut: () => void = () => {}

/** Says what to do when a session turns out to have ended while somebody worked. */
export const whenSignedOut = (act: () => void) => {
  signedOut = act
}

const failed = (error: unknown) => {
  if (isFailure(error) && error.kind === 'unauthenticated') signedOut()
}

/** What this page has read. Everything in it is a person's own: it is emptied when they sign out. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: failed }),
  // Without a network too, both are tried and fail with a sentence; left alone, they would wait without a word.
  defaultOptions: {
    queries: { staleTime: 30_000, retry: worthRetrying, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Reads an operation; the key is its name and input, so whoever asks the same shares one answer. */
export const operationQuery = <Output>(operation: string, input: object = {}) =>
  queryOptions({ queryKey: [operation, input], queryFn: () => perform<Output>(operation, input) })

/** Forgets what could not be read, so that it is read again when it is shown next. */
export const forgetFailures = () =>
  queryClient.resetQueries({ predicate: ({ state }) => state.status === 'error' && state.data === undefined })

/** Something changed in a home: what is on screen is read again, the rest when it is shown next. */
export const invalidateAll = () =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'catalogue.list' })
