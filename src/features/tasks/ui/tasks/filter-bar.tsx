import type { RefObject } from 'react'
import { Button } from '../../../../ui/actions/button'
import { SearchInput } from '../../../../ui/forms/search-input'
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
      <SearchInput
        inputRef={searchRef}
        label={words.search}
        clearLabel={words.clearSearch}
        value={narrowing.search}
        maxLength={200}
        onChange={(search) => set({ search })}
      />
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
