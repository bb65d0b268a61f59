import { useScreenKeys } from '../../../../ui/use-screen-keys'
import type { View } from '../layout/range'

interface Commands {
  today: () => void
  view: (view: View) => void
  step: (by: number) => void
  add: () => void
}

/** Keys of the calendar: t today, d w m l views, arrows earlier and later, n new. */
export function useCalendarKeys({ today, view, step, add }: Commands) {
  const sideways = (by: number) => () => step(document.documentElement.dir === 'rtl' ? -by : by)
  useScreenKeys({
    t: today,
    d: () => view('day'),
    w: () => view('week'),
    m: () => view('month'),
    l: () => view('list'),
    n: add,
    ArrowLeft: sideways(-1),
    ArrowRight: sideways(1),
  })
}
