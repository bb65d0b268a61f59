import { expect, it } from 'vitest'
import { cn } from '../../src/ui/cn'

it('of two classes that set the same thing the later one stays', () => {
  expect(cn('h-7 px-2 text-sm text-ink', 'h-6 text-xs')).toBe('px-2 text-ink h-6 text-xs')
  expect(cn('rounded-md bg-raised', 'bg-sunken')).toBe('rounded-md bg-sunken')
  expect(cn('text-ink-2', 'text-remove')).toBe('text-remove')
  expect(cn('text-sm', 'text-[12.5px]')).toBe('text-[12.5px]')
  expect(cn('relative', 'absolute')).toBe('absolute')
})

it('what is set under another condition, or is another thing, stays', () => {
  const kept = 'hover:bg-hover bg-raised border border-line border-t px-3 pl-2 text-sm text-ink font-medium'
  expect(cn(kept)).toBe(kept)
  expect(cn('bg-raised', false, undefined, ['max-md:hidden'])).toBe('bg-raised max-md:hidden')
})
