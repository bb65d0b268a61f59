import { Link } from '@tanstack/react-router'
import { buttonClasses } from '../../../../ui/actions/button'
import { strings } from '../../strings'
import { daysOf, type Item } from '../layout/items'
import { useDesk } from '../parts/desk'
import { Floating } from '../parts/floating'
import { whenOf } from '../parts/when-words'

/** A task seen from the calendar: what it is, and the way to where tasks are done. */
export function TaskCard({ item, below, onClose }: { item: Item; below: boolean; onClose: () => void }) {
  const { reader } = useDesk()
  return (
    <Floating
      anchor={`[data-key="${CSS.escape(item.key)}"]`}
      label={item.title}
      below={below}
      className="w-[280px]"
      onClose={onClose}
    >
      <div className="grid gap-1 p-4">
        <h2 className="m-0 break-words font-semibold text-md">{item.title}</h2>
        <p className="text-ink-2 text-sm">
          {strings.card.taskDue} {whenOf(item, reader)}
        </p>
        <Link
          to={`/today/${daysOf(item).first}` as string}
          className={buttonClasses({ size: 'small' }) + ' mt-2 justify-self-start'}
        >
          {strings.card.openTask}
        </Link>
      </div>
    </Floating>
  )
}
