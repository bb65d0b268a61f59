import { Columns3, Flag, List } from 'lucide-react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { strings } from '../../strings'

const views = [
  { name: 'list', label: strings.tasks.list, icon: List },
  { name: 'board', label: `${strings.tasks.board}: ${strings.tasks.byPriority}`, icon: Flag },
  { name: 'lists', label: `${strings.tasks.board}: ${strings.tasks.byList}`, icon: Columns3 },
]

/** List, or board by priority or by list. */
export const ViewSwitch = ({ view, onView }: { view: string; onView: (view: string) => void }) => (
  <fieldset aria-label={strings.tasks.view} className="m-0 flex gap-0.5 border-0 p-0">
    {views.map(({ name, label, icon: Icon }) => (
      <IconButton key={name} label={label} aria-pressed={view === name} onClick={() => onView(name)}>
        <Icon aria-hidden />
      </IconButton>
    ))}
  </fieldset>
)
