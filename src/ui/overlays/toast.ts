import type { ExternalToast } from 'sonner'

interface ToastAction {
  label: string
  act: () => void
}

interface Place {
  mount: () => void
  /** For when the library can't be loaded: the sentence still has to be seen. */
  sayPlainly: (text: string | null) => void
}

let place: Place = { mount: () => {}, sayPlainly: () => {} }
const shown = Promise.withResolvers<void>()

/** The page says how it shows the place where toasts appear, and when it is there. */
export const onToast = (given: Place) => {
  place = given
}
export const toasterIsThere = () => shown.resolve()

const say = async (kind: 'message' | 'error', text: string, options: ExternalToast) => {
  place.mount()
  try {
    const [{ toast }] = await Promise.all([import('sonner'), shown.promise])
    place.sayPlainly(null)
    toast[kind](text, options)
  } catch {
    place.sayPlainly(text)
  }
}

/** A sentence in the corner that goes away by itself, with at most one thing to do about it. Loaded when first needed. */
export const toast = {
  say: (text: string, action?: ToastAction) =>
    say('message', text, { action: action && { label: action.label, onClick: action.act } }),
  fail: (text: string) => say('error', text, { duration: 8000 }),
  /** Stays until somebody does something about it. */
  remind: (text: string, description: string, action: ToastAction) =>
    say('message', text, {
      description,
      duration: Number.POSITIVE_INFINITY,
      closeButton: true,
      action: { label: action.label, onClick: action.act },
    }),
}
