import { Select } from '../../../ui/forms/select'
import { strings } from '../strings'
import type { Wish } from './filter'

const { filters, badges } = strings
const options = {
  who: [
    { value: 'any', label: filters.whoAny },
    { value: 'person', label: filters.whoPerson },
    { value: 'agent', label: filters.whoAgent },
  ],
  kind: [
    { value: 'any', label: filters.kindAny },
    { value: 'created', label: badges.created },
    { value: 'updated', label: badges.updated },
    { value: 'deleted', label: badges.deleted },
    { value: 'undone', label: badges.undone },
    { value: 'failed', label: badges.failed },
  ],
  time: [
    { value: 'any', label: filters.timeAny },
    { value: 'hour', label: filters.timeHour },
    { value: 'day', label: filters.timeDay },
    { value: 'week', label: filters.timeWeek },
  ],
}

/** By whom, what and when. */
export function ReceiptFilters({ wish, onChange }: { wish: Wish; onChange: (wish: Wish) => void }) {
  return (
    <div className="grid grid-cols-3 gap-1.5 [&_select]:h-8 [&_select]:pr-6 [&_select]:pl-2.5 [&_svg]:right-1.5 [&_select]:text-sm">
      {(['who', 'kind', 'time'] as const).map((name) => (
        <Select
          key={name}
          aria-label={filters[name]}
          className="min-w-0"
          value={wish[name]}
          options={options[name]}
          onChange={(event) => onChange({ ...wish, [name]: event.target.value })}
        />
      ))}
    </div>
  )
}
