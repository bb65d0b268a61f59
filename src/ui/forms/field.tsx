import { type ReactNode, useId } from 'react'
import { cn } from '../cn'

interface FieldProps {
  label: string
  /** A sentence that helps, read with the input. */
  hint?: ReactNode
  /** A sentence that says what is wrong and what to do. */
  error?: string | null
  className?: string
  /** Gets what ties an input to its label, hint and error: spread it on the input. */
  children: (input: {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': true | undefined
  }) => ReactNode
}

/** A label, one input, a hint and an error, tied together for everybody. */
export function Field({ label, hint, error, className, children }: FieldProps) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={cn('grid gap-1.5', className)}>
      <label htmlFor={id} className="font-medium text-sm">
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-3 text-xs">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-remove text-sm">
          {error}
        </p>
      )}
    </div>
  )
}
