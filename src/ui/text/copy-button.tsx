import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../actions/icon-button'

/** Copies `text()` and says so by its icon and name for two seconds. */
export function CopyButton({
  text,
  label,
  done,
  className,
}: {
  text: () => string
  label: string
  done: string
  className?: string
}) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text())
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <IconButton label={copied ? done : label} size="small" className={className} onClick={() => void copy()}>
      {copied ? <Check aria-hidden className="text-add" /> : <Copy aria-hidden />}
    </IconButton>
  )
}
