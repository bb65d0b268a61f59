import { useState } from 'react'
import { Input } from '../forms/input'
import { strings } from './strings'

interface LocalInputProps {
  id: string
  name: string
  label: string
  initial: string
}

/** A day, and a time if one is meant: `2026-11-20` or `2026-11-20T09:00`. */
export function LocalInput({ id, name, label, initial }: LocalInputProps) {
  const [day, setDay] = useState(initial.slice(0, 10))
  const [time, setTime] = useState(initial.slice(11, 16))
  return (
    <span className="flex gap-2">
      <Input id={id} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      <Input
        type="time"
        aria-label={`${label}: ${strings.time}`}
        className="w-32 shrink-0 max-sm:w-36"
        disabled={day === ''}
        value={time}
        onChange={(event) => setTime(event.target.value)}
      />
      <input type="hidden" name={name} value={day && time ? `${day}T${time}` : day} />
    </span>
  )
}
