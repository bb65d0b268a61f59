import { WrapText } from 'lucide-react'
import { isValidElement, type ReactNode, useRef, useState } from 'react'
import { IconButton } from '../actions/icon-button'
import { cn } from '../cn'
import { CopyButton } from './copy-button'
import { strings } from './strings'

const languageOf = (children: ReactNode) => {
  const className = isValidElement<{ className?: string }>(children) ? children.props.className : undefined
  return /language-(\S+)/.exec(className ?? '')?.[1] ?? strings.code
}

/** A block of code with its language, a way to copy it and a way to wrap it. */
export function CodeBlock({ children }: { children: ReactNode }) {
  const pre = useRef<HTMLPreElement>(null)
  const [wrapped, setWrapped] = useState(false)
  return (
    <figure className="my-3 overflow-hidden rounded-md border border-line bg-sunken">
      <figcaption className="flex items-center justify-between border-line-soft border-b py-0.5 pr-1 pl-3 text-ink-3 text-xs">
        {languageOf(children)}
        <span className="flex">
          <IconButton label={strings.wrap} size="small" aria-pressed={wrapped} onClick={() => setWrapped(!wrapped)}>
            <WrapText aria-hidden />
          </IconButton>
          <CopyButton label={strings.copyCode} done={strings.copied} text={() => pre.current?.textContent ?? ''} />
        </span>
      </figcaption>
      <pre
        ref={pre}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className={cn('overflow-x-auto p-3 font-mono text-sm', wrapped && 'whitespace-pre-wrap')}
      >
        {children}
      </pre>
    </figure>
  )
}
