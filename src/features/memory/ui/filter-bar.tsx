import { Search, X } from 'lucide-react'
import type { RefObject } from 'react'
import { IconButton } from '../../../ui/actions/icon-button'
import { Input } from '../../../ui/forms/input'
import { Select } from '../../../ui/forms/select'
import type { MemoryKind } from '../memory'
import { strings } from '../strings'
import { kinds, type Narrowing } from './filter'

interface FilterBarProps {
  narrowing: Narrowing
  onChange: (narrowing: Narrowing) => void
  searchRef: RefObject<HTMLInputElement | null>
}

const small = 'max-w-44 [&_select]:h-8 [&_select]:rounded-[8px] [&_select]:text-sm'

/** Search, and narrowing by kind and by whether it still holds. */
export function FilterBar({ narrowing, onChange, searchRef }: FilterBarProps) {
  const set = (change: Partial<Narrowing>) => onChange({ ...narrowing, ...change })
  return (
    <search aria-label={strings.filters} className="flex flex-wrap items-center gap-2">
      <div className="relative min-w-40 flex-1">
        <Search aria-hidden className="-translate-y-1/2 absolute top-1/2 left-3 size-4 stroke-[1.75] text-ink-3" />
        <Input
          ref={searchRef}
          type="search"
          aria-label={strings.search}
          placeholder={strings.search}
          value={narrowing.search}
          maxLength={300}
          onChange={(event) => set({ search: event.target.value })}
          onKeyDown={(event) => event.key === 'Escape' && set({ search: '' })}
          className="h-8 rounded-[8px] pr-8 pl-8.5 text-sm [&::-webkit-search-cancel-button]:hidden"
        />
        {narrowing.search && (
          <IconButton
            label={strings.clearSearch}
            size="small"
            className="-translate-y-1/2 absolute top-1/2 right-0.5"
            onClick={() => set({ search: '' })}
          >
            <X aria-hidden />
          </IconButton>
        )}
      </div>
      <Select
        aria-label={strings.kind}
        className={small}
        value={narrowing.kind ?? ''}
        options={[
          { value: '', label: strings.anyKind },
          ...kinds.map((value) => ({ value, label: strings.kinds[value] })),
        ]}
        onChange={(event) => set({ kind: (event.target.value || null) as MemoryKind | null })}
      />
      <Select
        aria-label={strings.state}
        className={small}
        value={narrowing.state}
        options={(['current', 'past'] as const).map((value) => ({ value, label: strings.states[value] }))}
        onChange={(event) => set({ state: event.target.value as Narrowing['state'] })}
      />
    </search>
  )
}
