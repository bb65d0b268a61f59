import type { Memory } from '../../memory'
import { MemoryRow } from './memory-row'

/** Memories under a heading. */
export function MemoryList({ title, memories }: { title: string; memories: Memory[] }) {
  return (
    <section aria-label={title}>
      <h2 className="m-0 mb-0.5 flex items-baseline gap-2 px-2 font-medium text-ink-2 text-sm">
        {title}
        <span className="font-normal text-ink-3 text-xs">{memories.length}</span>
      </h2>
      <ul>
        {memories.map((memory) => (
          <MemoryRow key={memory.id} memory={memory} />
        ))}
      </ul>
    </section>
  )
}
