import { type KeyboardEvent, useState } from 'react'
import { announce } from '../../../../ui/text/announcer'
import { strings } from '../../strings'
import { lengthened, samePlace, shifted, snap } from '../layout/drag'
import type { Item, Place } from '../layout/items'
import type { Desk } from './desk'
import type { Ghost } from './use-drag'
import { whenOf } from './when-words'

/** How far the arrows go: up and down by minutes where there are hours, by weeks where there are none. */
export type Ground = 'hours' | 'days' | 'weeks'

const arrows: Record<string, [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * Keys on an item: arrows go from one to the next, Shift and arrows carry it until Shift is let go, with Alt its end.
 * Escape puts it back. Spread the handlers on the grid around the items.
 */
export function useItemKeys(items: Item[], ground: Ground, desk: Desk) {
  const [ghost, setGhost] = useState<Ghost | null>(null)
  const itemOf = (event: KeyboardEvent<HTMLElement>) => {
    const shown = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
    return items.find(({ key }) => key === shown?.dataset.key)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const item = itemOf(event)
    if (!item || event.metaKey || event.ctrlKey) return
    if (event.key === 'Escape' && ghost) {
      event.preventDefault()
      setGhost(null)
      announce(strings.grid.left)
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      if (desk.canChange(item)) desk.remove(item)
    }
    const arrow = arrows[event.key]
    if (!arrow) return
    event.preventDefault()
    const mirrored: [number, number] =
      getComputedStyle(event.currentTarget).direction === 'rtl' ? [-arrow[0], arrow[1]] : arrow
    if (!event.shiftKey) return focusBeside(event.currentTarget, item.key, mirrored[0] + mirrored[1])
    if (!desk.canChange(item)) return
    const before = ghost?.item?.key === item.key ? ghost.place : item
    const place = event.altKey ? stretched(before, mirrored, ground) : carried(before, mirrored, ground)
    setGhost({ item, place })
    announce(strings.grid.moving(item.title, whenOf(place, desk.reader, true)))
  }

  const onKeyUp = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Shift') drop()
  }
  const drop = () => {
    if (!ghost?.item) return
    setGhost(null)
    if (!samePlace(ghost.item, ghost.place)) desk.carry(ghost.item, ghost.place)
  }
  return { ghost, onKeyDown, onKeyUp, onBlur: () => setGhost(null) }
}

function carried(place: Place, [across, down]: [number, number], ground: Ground): Place {
  if (ground === 'weeks') return shifted(place, across + 7 * down, 0)
  return shifted(place, across, place.whole ? 0 : down * snap)
}

function stretched(place: Place, [across, down]: [number, number], ground: Ground): Place {
  const by = down || across
  if (place.whole) return lengthened(place, by)
  return ground === 'hours' ? lengthened(place, by * snap) : place
}

function focusBeside(root: HTMLElement, key: string, by: number) {
  const all = [...root.querySelectorAll<HTMLElement>('[data-key]')]
  const place = all.findIndex((shown) => shown.dataset.key === key)
  all[place + by]?.focus()
}
