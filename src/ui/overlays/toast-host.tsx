import { lazy, Suspense, useEffect, useState } from 'react'
import { onFirstToast } from './toast'

const Toaster = lazy(() => import('./toaster'))

/** The corner where toasts appear; there from the first toast on. */
export function ToastHost() {
  const [needed, setNeeded] = useState(false)
  useEffect(() => onFirstToast(() => setNeeded(true)), [])
  return <Suspense fallback={null}>{needed && <Toaster />}</Suspense>
}
