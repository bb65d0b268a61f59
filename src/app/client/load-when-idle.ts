import { loadAhead } from '../../ui/lazily'

/** First what one looks at: the rest comes this much later, in milliseconds. */
const later = 4_000

/**
 * Brings what screens and dialogs are made of once the page has come to rest, so that they open at once and without a
 * network too; not for people who asked their browser to save data. Gives back how to stop.
 */
export function loadWhenIdle(): () => void {
  if ('connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData) return () => {}
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => void loadAhead(), { timeout: 10_000 })
    else void loadAhead()
  }, later)
  return () => clearTimeout(timer)
}
