import { Bell, ListPlus, type LucideIcon, Sparkles, Sun } from 'lucide-react'
import { usePlace } from '../../../ui/time/place'
import { strings } from '../strings'
import { useConversation } from './conversation-context'

const icons: LucideIcon[] = [ListPlus, Sun, Bell, Sparkles]

function greeting(name: string, zone: string) {
  const hour = Number(
    new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(new Date()),
  )
  const { morning, afternoon, evening } = strings.welcome
  return (hour < 12 ? morning : hour < 18 ? afternoon : evening)(name.split(/\s+/)[0] ?? name)
}

/** The first minute: four things that work at once. */
export default function Welcome({ name }: { name: string }) {
  const { connection } = useConversation()
  const { zone } = usePlace()
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-5">
      <div className="mx-auto my-auto w-full max-w-[720px] py-8">
        <h2 className="m-0 text-balance font-semibold text-xl tracking-[-.02em]">{greeting(name, zone)}</h2>
        <p className="mt-1.5 max-w-[52ch] text-ink-2 text-md">{strings.welcome.text}</p>
        <ul className="mt-7 grid list-none grid-cols-2 gap-2.5 p-0 max-sm:grid-cols-1">
          {strings.welcome.suggestions.map(({ title, text }, index) => {
            const Icon = icons[index] ?? Sparkles
            return (
              <li key={title} className="contents">
                <button
                  type="button"
                  onClick={() => connection.send(text)}
                  className="flex items-start gap-3 rounded-md border border-line bg-raised px-3.5 py-3 text-left transition-[border-color,box-shadow] duration-140 hover:border-line-strong hover:shadow-soft"
                >
                  <Icon aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.75] text-ink-2" />
                  <span className="min-w-0">
                    <span className="block font-medium">{title}</span>
                    <span className="block text-ink-3 text-sm">{text}</span>
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
