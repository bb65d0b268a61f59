import { cloneElement, type ReactElement } from 'react'

interface TooltipProps {
  text: string
  /** The keys that do the same. */
  keys?: string
  side?: 'top' | 'right' | 'bottom'
  /** One element; it keeps its own name and handlers. */
  children: ReactElement<Record<`data-${string}`, string | undefined>>
}

/** A few words on hover and focus, shown by the page's one `TooltipHost`. It repeats or completes a name; nothing depends on it. */
export function Tooltip({ text, keys, side, children }: TooltipProps) {
  return cloneElement(children, { 'data-tip': text, 'data-tip-keys': keys, 'data-tip-side': side })
}
