import { type ComponentType, Suspense } from 'react'
import { lazily } from '../../ui/lazily'
import type { Screen, ScreenProps } from '../../ui/screen'
import { screenAt, screens } from '../screens'
import { Failing } from './failing'
import { Missing } from './lost'

const loaded = new Map<Screen, ComponentType<ScreenProps>>(screens.map((screen) => [screen, lazily(screen.load)]))

/** The screen at an address, loaded when it is first shown. One that fails leaves the frame around it alone. */
export function ShownScreen({ address }: { address: string }) {
  const screen = screenAt(address)
  const Component = screen && loaded.get(screen)
  if (!screen || !Component) return <Missing />
  return (
    <Failing key={screen.path} screen>
      <Suspense fallback={null}>
        <Component rest={address.split('/').slice(1).join('/')} />
      </Suspense>
    </Failing>
  )
}
