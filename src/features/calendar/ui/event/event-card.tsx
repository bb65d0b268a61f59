import type { LucideIcon } from 'lucide-react'
import {
  AlignLeft,
  CalendarDays,
  Clock,
  Download,
  Globe,
  Link2,
  MapPin,
  Pencil,
  Repeat,
  Trash2,
  TriangleAlert,
  Users,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../../../ui/actions/icon-button'
import { Badge } from '../../../../ui/display/badge'
import type { Calendar } from '../../calendars/calendar'
import type { Event } from '../../event'
import { strings } from '../../strings'
import { exportFile } from '../changes/change-calendars'
import type { Item } from '../layout/items'
import { useDesk } from '../parts/desk'
import { Floating } from '../parts/floating'
import { lookOf } from '../parts/looks'
import { elsewhere, longDay, timesOf, whenOf } from '../parts/when-words'
import { Invitations } from './invitations'
import { OtherVersion } from './other-version'
import { People } from './people'

const words = strings.card

interface EventCardProps {
  item: Item
  event: Event
  calendar: Calendar | undefined
  /** What is on at the same time. */
  clashes: Event[]
  below: boolean
  onEdit: () => void
  onClose: () => void
}

/** What an event is, beside it: when and where, who, how often, what it overlaps, and what one can do with it. */
export function EventCard({ item, event, calendar, clashes, below, onEdit, onClose }: EventCardProps) {
  const desk = useDesk()
  const { reader } = desk
  const changeable = desk.canChange(item)
  const abroad = elsewhere(event.start, item.from, reader.locale)
  const oneDay = !item.whole && item.to.slice(0, 10) === item.from.slice(0, 10)
  return (
    <Floating anchor={`[data-key="${CSS.escape(item.key)}"]`} label={event.title} below={below} onClose={onClose}>
      <div className="flex justify-end gap-0.5 px-2 pt-2">
        {changeable && (
          <>
            <IconButton label={words.edit} size="small" onClick={onEdit}>
              <Pencil aria-hidden />
            </IconButton>
            <IconButton
              label={words.remove}
              size="small"
              onClick={() => {
                onClose()
                desk.remove(item)
              }}
            >
              <Trash2 aria-hidden />
            </IconButton>
          </>
        )}
        <IconButton label={words.exportOne} size="small" onClick={() => void exportFile({ eventId: event.id })}>
          <Download aria-hidden />
        </IconButton>
        <IconButton label={words.close} size="small" onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className="grid max-h-[60vh] gap-2.5 overflow-y-auto px-4 pb-4" style={lookOf(desk.hueOf(event))}>
        <div className="flex gap-3">
          <span aria-hidden className="mt-[7px] size-3 shrink-0 rounded-[4px] bg-(--edge)" />
          <h2 className="m-0 min-w-0 break-words font-semibold text-lg leading-snug tracking-[-.01em]">
            {event.title}
          </h2>
        </div>
        <Line icon={Clock}>
          {oneDay ? (
            <>
              <span className="block">{longDay(item.from.slice(0, 10), reader.locale)}</span>
              <span className="block">{timesOf(item, reader)}</span>
            </>
          ) : (
            whenOf(item, reader, true)
          )}
        </Line>
        {abroad && <Line icon={Globe}>{strings.grid.inZone(abroad.time, abroad.city)}</Line>}
        {event.repeats && <Line icon={Repeat}>{event.repeats.charAt(0).toUpperCase() + event.repeats.slice(1)}</Line>}
        {event.place && <Line icon={MapPin}>{event.place}</Line>}
        {event.links.map((link) => (
          <Line key={link} icon={Link2}>
            <a
              href={link}
              target="_blank"
              rel="noreferrer"
              className="break-all text-accent underline-offset-2 hover:underline"
            >
              {link.replace(/^https?:\/\/(www\.)?/, '')}
            </a>
          </Line>
        ))}
        {(event.attendees.length > 0 || changeable) && (
          <Line icon={Users}>
            {event.attendees.length > 0 && <People attendees={event.attendees} />}
            {changeable && !event.copyOf && <Invitations event={event} />}
          </Line>
        )}
        {event.notes && (
          <Line icon={AlignLeft}>
            <span className="whitespace-pre-line break-words">{event.notes}</span>
          </Line>
        )}
        {calendar && calendar.kind !== 'own' && (
          <Line icon={CalendarDays}>{changeable ? calendar.name : words.readOnly(calendar.name)}</Line>
        )}
        {clashes.length > 0 && (
          <Line icon={TriangleAlert}>
            {words.overlaps}{' '}
            {new Intl.ListFormat(reader.locale, { type: 'conjunction' }).format(clashes.map(({ title }) => title))}
          </Line>
        )}
        {(event.tentative || !event.busy) && (
          <div className="flex gap-1.5 ps-7">
            {event.tentative && <Badge>{words.tentative}</Badge>}
            {!event.busy && <Badge>{words.free}</Badge>}
          </div>
        )}
        {event.copyOf && <OtherVersion event={event} />}
      </div>
    </Floating>
  )
}

const Line = ({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) => (
  <div className="flex gap-3 text-sm">
    <Icon aria-hidden className="mt-[3px] size-3.5 shrink-0 stroke-[1.75] text-ink-3" />
    <div className="min-w-0 flex-1">{children}</div>
  </div>
)
