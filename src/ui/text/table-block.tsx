import { type ReactNode, useRef } from 'react'
import { CopyButton } from './copy-button'
import { strings } from './strings'

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The rows of a table as RFC 4180 text. */
function toCsv(table: HTMLTableElement | null) {
  const rows = [...(table?.rows ?? [])].map((row) => [...row.cells].map((one) => cell(one.textContent?.trim() ?? '')))
  return rows.map((row) => row.join(',')).join('\r\n')
}

/** A table that scrolls sideways where it does not fit, and can be copied. */
export function TableBlock({ children }: { children: ReactNode }) {
  const table = useRef<HTMLTableElement>(null)
  return (
    <fieldset aria-label={strings.table} className="group/table relative m-0 my-3 min-w-0 border-0 p-0">
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="overflow-x-auto rounded-md border border-line"
      >
        <table ref={table}>{children}</table>
      </div>
      <CopyButton
        className="-top-4 absolute right-2 bg-raised opacity-0 shadow-soft focus-visible:opacity-100 group-hover/table:opacity-100"
        label={strings.copyTable}
        done={strings.copied}
        text={() => toCsv(table.current)}
      />
    </fieldset>
  )
}
