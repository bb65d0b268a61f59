import { CalendarHeart } from 'lucide-react'
import { loadPart } from '../../../../platform/browser/load-part'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Button } from '../../../../ui/actions/button'
import { Chip } from '../../../../ui/actions/chip'
import { toast } from '../../../../ui/overlays/toast'
import { strings } from '../../strings'
import { addEvent } from '../changes/change-events'
import { useDesk } from '../parts/desk'

interface EmptyCalendarProps {
  day: string
  onConnect: () => void
  onAdded: (day: string) => void
}

const words = strings.empty

/** Teaches a calendar with nothing in it, over the hours and out of their way. */
export function EmptyCalendar({ day, onConnect, onAdded }: EmptyCalendarProps) {
  const { reader, settings } = useDesk()
  const add = async (line: string) => {
    const { readLine } = await loadPart(() => import('../quick-add/read-line'))
    const setting = {
      now: new Date().toISOString(),
      zone: reader.zone,
      locale: reader.locale,
      day,
      usualMinutes: settings.defaultMinutes,
    }
    const read = readLine(line, setting)
    if (read && (await addEvent(read.event, reader))) onAdded(read.place.from.slice(0, 10))
  }
  return (
    <section
      aria-label={words.title}
      className="pointer-events-none absolute inset-x-0 bottom-0 z-30 flex justify-center p-4"
    >
      <div className="pointer-events-auto grid max-w-[460px] justify-items-center gap-1 rounded-lg border border-line bg-raised px-5 py-4 text-center shadow-lifted">
        <CalendarHeart aria-hidden className="mb-1 size-5 stroke-[1.75] text-ink-3" />
        <p className="font-medium">{words.title}</p>
        <p className="text-balance text-ink-2 text-sm">{words.text}</p>
        <div className="mt-2 flex flex-wrap justify-center gap-2">
          {words.examples.map((line) => (
            <Chip
              key={line}
              className="max-w-full whitespace-normal text-start"
              onClick={() => void add(line).catch((error: unknown) => toast.fail(sentenceOf(error)))}
            >
              {line}
            </Chip>
          ))}
        </div>
        <Button variant="link" size="small" className="mt-1" onClick={onConnect}>
          {words.connect}
        </Button>
      </div>
    </section>
  )
}
