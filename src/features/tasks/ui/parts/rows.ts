import type { KeyboardEvent } from 'react'

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Moves the focus from row to row with the arrow keys (or j and k), over group boundaries, within `[data-rows]`. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>) {
  const rows = [...(event.currentTarget.closest('[data-rows]')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const place = rows.indexOf(event.currentTarget)
  const step = steps[event.key]
  const next =
    event.key === 'Home' ? rows[0] : event.key === 'End' ? rows.at(-1) : step ? rows[place + step] : undefined
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** Moves the focus on to the next row, or the one before the last, as this one is about to go. */
export function leaveRow(row: HTMLElement | null) {
  const rows = [...(row?.closest('[data-rows]')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const place = row ? rows.indexOf(row) : -1
  const next = rows[place + 1] ?? rows[place - 1]
  next?.focus()
}
