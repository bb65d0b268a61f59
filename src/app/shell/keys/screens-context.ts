import { createContext } from 'react'
import type { Screen } from '../../../ui/screen'

/** The screens there are, for what `screens.ts` itself leads to. */
export const ScreensContext = createContext<Screen[]>([])
