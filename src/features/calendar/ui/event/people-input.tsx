import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react'
import { Avatar } from '../../../../ui/display/avatar'
import { Input } from '../../../../ui/forms/input'
import { useSettled } from '../../../../ui/use-settled'
import { type KnownPerson, peopleQuery } from '../../queries'
import { strings } from '../../strings'

interface PeopleInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  /** Addresses with or without names, separated by commas. */
  value: string
  onValue: (value: string) => void
  onLeave?: () => void
}

/** The part of the text that is being written: what comes after the last comma. */
const lastPart = (text: string) => /([^,;]*)$/.exec(text)?.[1]?.trim() ?? ''

/** What is offered shall be seen, also at the end of a form that scrolls. */
const intoView = (list: HTMLDivElement | null) => list?.scrollIntoView({ block: 'nearest' })

/** Takes people by address; those known by name are offered while one writes. */
export function PeopleInput({ value, onValue, onLeave, ...input }: PeopleInputProps) {
  const list = useId()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const search = useSettled(open ? lastPart(value) : '', 120)
  const { data } = useQuery({ ...peopleQuery(search), enabled: search.length > 0 })
  const taken = value.toLowerCase()
  const offered = open && search ? (data?.people ?? []).filter(({ email }) => !taken.includes(email.toLowerCase())) : []
  const shown = offered.slice(0, 6)
  const take = ({ name, email }: KnownPerson) => {
    const before = value.slice(0, value.length - (/[^,;]*$/.exec(value)?.[0].length ?? 0)).trimEnd()
    onValue(`${before ? `${before} ` : ''}${name ? `${name.replaceAll(/[,;<>]/g, '')} <${email}>` : email}, `)
    setActive(0)
  }
  const pressed = (event: KeyboardEvent) => {
    if (shown.length === 0) return
    if (event.key === 'ArrowDown') setActive((active + 1) % shown.length)
    else if (event.key === 'ArrowUp') setActive((active + shown.length - 1) % shown.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(shown[Math.min(active, shown.length - 1)]!)
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div>
      <Input
        {...input}
        value={value}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-activedescendant={shown.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        inputMode="email"
        onChange={({ target }) => {
          setOpen(true)
          setActive(0)
          onValue(target.value)
        }}
        onKeyDown={pressed}
        onBlur={() => {
          setOpen(false)
          onLeave?.()
        }}
      />
      <div
        ref={shown.length > 0 ? intoView : undefined}
        id={list}
        role="listbox"
        aria-label={strings.invite.known}
        hidden={shown.length === 0}
        className="mt-1 grid gap-px rounded-md border border-line bg-raised p-1 shadow-soft"
      >
        {shown.map((person, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
          <div
            key={person.email}
            id={`${list}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(person)}
            className="flex cursor-pointer items-center gap-2 rounded-sm px-2 py-1.5 text-sm hover:bg-hover aria-selected:bg-hover"
          >
            <Avatar name={person.name || person.email} className="size-5 text-[9px]" />
            <span className="min-w-0 truncate">{person.name || person.email}</span>
            {person.name && <span className="min-w-0 truncate text-ink-3 text-xs">{person.email}</span>}
          </div>
        ))}
      </div>
    </div>
  )
}
