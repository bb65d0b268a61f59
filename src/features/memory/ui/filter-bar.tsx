import type { RefObject } from 'react'
import { SearchInput } from '../../../ui/forms/search-input'
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
      <SearchInput
        inputRef={searchRef}
        label={strings.search}
        clearLabel={strings.clearSearch}
        value={narrowing.search}
        maxLength={300}
        onChange={(search) => set({ search })}
      />
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
