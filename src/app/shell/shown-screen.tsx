import { type ComponentType, lazy, Suspense } from 'react'
import type { Screen, ScreenProps } from '../../ui/screen'
import { screenAt, screens } from '../screens'
import { Missing } from './lost'

const loaded = new Map<Screen, ComponentType<ScreenProps>>(screens.map((screen) => [screen, lazy(screen.load)]))

/** The screen at an address, loaded when it is first shown. */
export function ShownScreen({ address }: { address: string }) {
  const screen = screenAt(address)
  const Component = screen && loaded.get(screen)
  if (!screen || !Component) return <Missing />
  return (
    <Suspense key={screen.path} fallback={null}>
      <Component rest={address.split('/').slice(1).join('/')} />
    </Suspense>
  )
}
