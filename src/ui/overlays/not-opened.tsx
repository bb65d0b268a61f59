import { useEffect } from 'react'
import { useTryAgain } from '../lazily'
import { strings } from '../strings'
import { toast } from './toast'

/** Stands for a dialog or sheet whose code does not come: says so, and leaves it closed. */
export function NotOpened({ onClose }: { onClose: () => void }) {
  useTryAgain()
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, whatever the way to close it becomes
  useEffect(() => {
    void toast.fail(strings.notLoaded)
    onClose()
  }, [])
  return null
}
