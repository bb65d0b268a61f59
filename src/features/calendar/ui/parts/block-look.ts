/** Solid when one is busy, hollow when one is free, dashed when it may not happen, pale when it is over. */
export function blockLook(event: { busy: boolean; tentative: boolean } | null, over: boolean): string {
  if (!event) return 'border-line-strong/50 [border-style:dashed] bg-surface text-ink-2'
  if (event.tentative) return 'border-(--edge)/70 [border-style:dashed] bg-(--ground-over) text-ink'
  if (!event.busy) return 'border-(--edge)/45 bg-surface text-ink'
  return over ? 'border-transparent bg-(--ground-over) text-ink-2' : 'border-transparent bg-(--ground) text-ink'
}
