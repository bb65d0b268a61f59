import { QueryCache, QueryClient, queryOptions } from '@tanstack/react-query'
import { isFailure, perform } from './perform'

const worthRetrying = (failures: number, error: unknown) =>
  failures < 2 && isFailure(error) && (error.kind === 'offline' || error.kind === 'unavailable')

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
  defaultOptions: { queries: { staleTime: 30_000, retry: worthRetrying }, mutations: { retry: false } },
})

/** Reads an operation; the key is its name and input, so whoever asks the same shares one answer. */
export const operationQuery = <Output>(operation: string, input: object = {}) =>
  queryOptions({ queryKey: [operation, input], queryFn: () => perform<Output>(operation, input) })

/** Something changed in a home: what is on screen is read again, the rest when it is shown next. */
export const invalidateAll = () =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'catalogue.list' })
