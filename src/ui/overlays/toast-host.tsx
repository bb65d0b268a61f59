import { Suspense, useEffect, useState } from 'react'
import { Alert } from '../display/alert'
import { lazily } from '../lazily'
import { onToast } from './toast'

const Toaster = lazily<object>(() => import('./toaster'), Nowhere)

/** The corner where toasts appear; there from the first toast on. What can't be shown as one is said plainly there. */
export function ToastHost() {
  const [needed, setNeeded] = useState(false)
  const [plain, setPlain] = useState<string | null>(null)
  useEffect(() => onToast({ mount: () => setNeeded(true), sayPlainly: setPlain }), [])
  return (
    <>
      <Suspense fallback={null}>{needed && <Toaster />}</Suspense>
      {plain !== null && (
        <button type="button" className="fixed right-6 bottom-6 z-50 text-left" onClick={() => setPlain(null)}>
          <Alert className="max-w-[356px] shadow-lifted">{plain}</Alert>
        </button>
      )}
    </>
  )
}

function Nowhere() {
  return null
}
