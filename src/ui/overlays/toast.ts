import type { ExternalToast } from 'sonner'

interface ToastAction {
  label: string
  act: () => void
}

const say = async (kind: 'message' | 'error', text: string, options: ExternalToast) => {
  const { toast } = await import('sonner')
  toast[kind](text, options)
}

/** A sentence in the corner that goes away by itself, with at most one thing to do about it. Loaded when first needed. */
export const toast = {
  say: (text: string, action?: ToastAction) =>
    say('message', text, { action: action && { label: action.label, onClick: action.act } }),
  fail: (text: string) => say('error', text, { duration: 8000 }),
  remind: (text: string, description: string) =>
    say('message', text, { description, duration: Number.POSITIVE_INFINITY }),
}
