import { ChangeSummary } from '../../../features/receipts/ui/cards/change-summary'
import type { Change } from '../../../platform/operations/outcome'
import { strings } from '../../strings'

const words = strings.commands

/** What an operation would change, computed by doing it and taking it back. */
export function WouldChange({ changes }: { changes: Change[] }) {
  return (
    <section
      role="status"
      className="mx-5 mb-3 max-h-[24vh] overflow-y-auto rounded-md border border-line bg-sunken px-3 py-2 text-sm"
    >
      <h3 className="m-0 font-medium text-ink-3 text-xs">{changes.length > 0 ? words.would : words.wouldNothing}</h3>
      {changes.map((change) => (
        <div key={`${change.table} ${change.key}`} className="mt-1">
          <p>
            {words.verbs[change.verb]} {change.noun.toLowerCase()} <span className="font-medium">{change.title}</span>
          </p>
          <ChangeSummary change={change} />
        </div>
      ))}
    </section>
  )
}
