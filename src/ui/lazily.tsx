import { type ComponentType, createContext, lazy, useContext, useEffect, useState } from 'react'
import { Button } from './actions/button'
import { Alert } from './display/alert'
import { strings } from './strings'

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>

/** How long to wait before asking once more for code that did not come, in milliseconds. */
const breath = 500
const parts: (() => Promise<unknown>)[] = []

/**
 * A component whose code is loaded when it is first shown, inside a `Suspense` of its user. Code that does not come,
 * since the network is away, is said in a sentence in its place, with a way to try again; the rest of the page stays.
 */
export function lazily<Props extends object>(
  load: Load<Props>,
  otherwise: ComponentType<Props> = NotLoaded,
): ComponentType<Props> {
  const attempt = () => lazy(() => twice(load).catch(() => ({ default: otherwise })))
  let next = attempt()
  const renew = () => {
    next = attempt()
    return next
  }
  parts.push(load)
  return function Part(props: Props) {
    const [Shown, show] = useState(() => next)
    return (
      <TryAgain value={{ renew, again: () => show(renew) }}>
        <Shown {...props} />
      </TryAgain>
    )
  }
}

const TryAgain = createContext<{ renew: () => void; again: () => void }>({ renew: () => {}, again: () => {} })

/**
 * Tries again to load the part this stands for: at once when the network is back, when it is shown anew, and when
 * what this gives is called.
 */
export function useTryAgain(): () => void {
  const { renew, again } = useContext(TryAgain)
  useEffect(() => {
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  })
  useEffect(() => renew, [renew])
  return again
}

function NotLoaded() {
  const again = useTryAgain()
  return (
    <Alert className="m-4 items-center">
      {strings.notLoaded}{' '}
      <Button size="small" variant="link" onClick={again}>
        {strings.again}
      </Button>
    </Alert>
  )
}

async function twice<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch {
    await new Promise((resume) => setTimeout(resume, breath))
    return load()
  }
}

/** Loads every part, one after the other, so that they are there when the network is not. */
export async function loadAhead() {
  // Parts bring parts of their own: the list grows meanwhile.
  for (const load of parts) await load().catch(() => {})
}
