import { cn } from '../../../../ui/cn'
import { strings } from '../../strings'
import type { View } from '../layout/range'

interface ViewSwitchProps {
  view: View
  choices: View[]
  onView: (view: View) => void
}

/** How much time is on show. */
export const ViewSwitch = ({ view, choices, onView }: ViewSwitchProps) => (
  <fieldset aria-label={strings.views.label} className="m-0 flex shrink-0 rounded-[9px] border-0 bg-sunken p-[3px]">
    {choices.map((choice) => (
      <button
        key={choice}
        type="button"
        aria-pressed={choice === view}
        onClick={() => onView(choice)}
        className={cn(
          'rounded-[7px] px-2.5 py-[3px] font-medium text-sm transition-colors duration-140',
          choice === view ? 'bg-raised text-ink shadow-soft' : 'text-ink-2 hover:text-ink',
        )}
      >
        {strings.views[choice]}
      </button>
    ))}
  </fieldset>
)
