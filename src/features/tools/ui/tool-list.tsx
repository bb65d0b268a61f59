import { useId, useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { Badge } from '../../../ui/display/badge'
import { Checkbox } from '../../../ui/forms/checkbox'
import { act } from '../../receipts/act'
import type { ListedTool, ServerTools, ToolServer } from '../server'
import { strings } from '../strings'

const words = strings.tools

interface ToolListProps {
  answered: ServerTools
  server: ToolServer
  changes: boolean
  onSaved: () => void
}

/** The tools of a server in its own words, and which of them Chief is told of. */
export function ToolList({ answered: { tools }, server: { id, name, allowedTools }, changes, onSaved }: ToolListProps) {
  const before = tools.filter(({ allowed }) => allowed).map(({ print }) => print)
  const [chosen, setChosen] = useState(() => new Set(allowedTools === 0 ? tools.map(({ print }) => print) : before))
  const [saving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    const said = strings.said.allowed(name)
    const done = await act({ operation: 'server.allow', input: { serverId: id, prints: [...chosen] }, said })
    setSaving(false)
    if (done) onSaved()
  }
  const toggle = (print: string) => {
    const next = new Set(chosen)
    if (!next.delete(print)) next.add(print)
    setChosen(next)
  }
  const same = chosen.size === before.length && before.every((print) => chosen.has(print))
  return (
    <section aria-label={words.label(name)} className="grid gap-2 rounded-md bg-sunken p-3">
      <p className="m-0 text-ink-2 text-xs">{changes ? words.text : words.others}</p>
      <ul className="m-0 grid max-h-96 list-none gap-px overflow-y-auto p-0">
        {tools.map((tool) => (
          <Tool
            key={tool.name}
            tool={tool}
            fresh={allowedTools > 0 && !tool.allowed}
            chosen={chosen.has(tool.print)}
            onToggle={changes ? () => toggle(tool.print) : undefined}
          />
        ))}
      </ul>
      {changes && (
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="primary" size="small" disabled={saving || same} onClick={() => void save()}>
            {words.save(chosen.size)}
          </Button>
          <Button size="small" variant="link" onClick={() => setChosen(new Set(tools.map(({ print }) => print)))}>
            {words.all}
          </Button>
          <Button size="small" variant="link" onClick={() => setChosen(new Set())}>
            {words.nobody}
          </Button>
        </div>
      )}
    </section>
  )
}

interface ToolProps {
  tool: ListedTool
  fresh: boolean
  chosen: boolean
  onToggle: (() => void) | undefined
}

function Tool({ tool: { name, title, description, readOnly }, fresh, chosen, onToggle }: ToolProps) {
  const id = useId()
  return (
    <li className="flex items-start gap-2.5 rounded-sm bg-raised px-3 py-2">
      {onToggle && <Checkbox id={id} checked={chosen} onCheckedChange={onToggle} className="mt-px" />}
      <div className="min-w-0 flex-1">
        <p className="m-0 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm">
          <label htmlFor={id} className="min-w-0 break-words font-medium">
            {title}
          </label>
          {title !== name && <code className="break-all text-ink-3 text-xs">{name}</code>}
          {readOnly && <Badge>{words.reads}</Badge>}
          {fresh && <Badge tone="change">{words.fresh}</Badge>}
        </p>
        <p className="m-0 max-h-32 overflow-y-auto whitespace-pre-line break-words text-ink-2 text-xs">
          {description || words.nothing}
        </p>
      </div>
    </li>
  )
}
