import { Search, X } from 'lucide-react'
import type { RefObject } from 'react'
import { Button } from '../../../../ui/actions/button'
import { IconButton } from '../../../../ui/actions/icon-button'
import { Input } from '../../../../ui/forms/input'
import { Select } from '../../../../ui/forms/select'
import { strings } from '../../strings'
import type { ListSummary, Priority } from '../../task'
import { isNarrow, type Narrowing, wide } from './filter'
import { ListMenu } from './list-menu'

const words = strings.tasks
const any = '*'

interface FilterBarProps {
  narrowing: Narrowing
  onChange: (narrowing: Narrowing) => void
  lists: ListSummary[]
  tags: string[]
  searchRef: RefObject<HTMLInputElement | null>
}

/** Search, and narrowing by list, tag and priority. */
export function FilterBar({ narrowing, onChange, lists, tags, searchRef }: FilterBarProps) {
  const set = (change: Partial<Narrowing>) => onChange({ ...narrowing, ...change })
  const named = lists.flatMap(({ name, open }) => (name === null ? [] : [{ value: name, label: `${name} (${open})` }]))
  const priorities: Priority[] = ['high', 'medium', 'low']
  return (
    <search aria-label={words.filters} className="flex flex-wrap items-center gap-2">
      <div className="relative min-w-40 flex-1">
        <Search aria-hidden className="-translate-y-1/2 absolute top-1/2 left-3 size-4 stroke-[1.75] text-ink-3" />
        <Input
          ref={searchRef}
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={narrowing.search}
          maxLength={200}
          onChange={(event) => set({ search: event.target.value })}
          onKeyDown={(event) => event.key === 'Escape' && set({ search: '' })}
          className="h-8 rounded-[8px] pr-8 pl-8.5 text-sm [&::-webkit-search-cancel-button]:hidden"
        />
        {narrowing.search && (
          <IconButton
            label={words.clearSearch}
            size="small"
            className="-translate-y-1/2 absolute top-1/2 right-0.5"
            onClick={() => set({ search: '' })}
          >
            <X aria-hidden />
          </IconButton>
        )}
      </div>
      <Narrow
        label={words.list}
        value={narrowing.list ?? any}
        options={[{ value: any, label: words.allLists }, { value: '', label: words.ordinary }, ...named]}
        onChange={(value) => set({ list: value === any ? null : value })}
      />
      {narrowing.list !== null && <ListMenu list={narrowing.list || null} onRenamed={(list) => set({ list })} />}
      {(tags.length > 0 || narrowing.tag) && (
        <Narrow
          label={words.tag}
          value={narrowing.tag ?? any}
          options={[
            { value: any, label: words.anyTag },
            ...[...new Set([...tags, ...(narrowing.tag ? [narrowing.tag] : [])])].map((tag) => ({
              value: tag,
              label: `#${tag}`,
            })),
          ]}
          onChange={(value) => set({ tag: value === any ? null : value })}
        />
      )}
      <Narrow
        label={words.priority}
        value={narrowing.priority ?? any}
        options={[
          { value: any, label: words.anyPriority },
          ...priorities.map((value) => ({ value, label: strings.row[value] })),
        ]}
        onChange={(value) => set({ priority: value === any ? null : (value as Priority) })}
      />
      {isNarrow(narrowing) && (
        <Button variant="link" size="small" onClick={() => onChange(wide)}>
          {words.clearFilters}
        </Button>
      )}
    </search>
  )
}

interface NarrowProps {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
}

const Narrow = ({ label, onChange, ...rest }: NarrowProps) => (
  <Select
    aria-label={label}
    className="max-w-40 [&_select]:h-8 [&_select]:rounded-[8px] [&_select]:text-sm"
    onChange={(event) => onChange(event.target.value)}
    {...rest}
  />
)
