import { useEffect } from 'react'
import { Toaster as Primitive } from 'sonner'
import { toasterIsThere } from './toast'

/** Where toasts appear; one per page. Say things with `toast` from `./toast`. */
export default function Toaster() {
  useEffect(toasterIsThere, [])
  return (
    <Primitive
      position="bottom-right"
      theme="system"
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-[356px] max-w-[calc(100vw-32px)] items-center gap-3 rounded-md border border-line bg-raised px-3.5 py-3 text-sm text-ink shadow-lifted font-sans',
          content: 'min-w-0 flex-1',
          title: 'font-medium',
          description: 'text-ink-2',
          actionButton: 'ml-auto shrink-0 rounded-sm px-2 py-1 font-medium text-accent hover:bg-accent-soft',
          icon: 'shrink-0 text-ink-2',
        },
      }}
    />
  )
}
