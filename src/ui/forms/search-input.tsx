import { Search, X } from 'lucide-react'
import type { RefObject } from 'react'
import { IconButton } from '../actions/icon-button'
import { Input } from './input'

interface SearchInputProps {
  label: string
  clearLabel: string
  value: string
  maxLength: number
  onChange: (value: string) => void
  inputRef?: RefObject<HTMLInputElement | null>
}

/** A small field that narrows what is below it. Escape and the cross empty it. */
export const SearchInput = ({ label, clearLabel, value, maxLength, onChange, inputRef }: SearchInputProps) => (
  <div className="relative min-w-40 flex-1">
    <Search aria-hidden className="-translate-y-1/2 absolute top-1/2 left-3 size-4 stroke-[1.75] text-ink-3" />
    <Input
      ref={inputRef}
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      maxLength={maxLength}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => event.key === 'Escape' && onChange('')}
      className="h-8 rounded-[8px] pr-8 pl-8.5 text-sm [&::-webkit-search-cancel-button]:hidden"
    />
    {value && (
      <IconButton
        label={clearLabel}
        size="small"
        className="-translate-y-1/2 absolute top-1/2 right-0.5"
        onClick={() => onChange('')}
      >
        <X aria-hidden />
      </IconButton>
    )}
  </div>
)
