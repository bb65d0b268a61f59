import { Tooltip } from '../overlays/tooltip'
import { ago, clockTime, fullDate, shortMoment } from './format'
import { usePlace } from './place'

const styles = {
  clock: clockTime,
  short: shortMoment,
  ago: (at: string, place: ReturnType<typeof usePlace>) => ago(at, place),
}

/** A moment in the person's zone, with the full date on hover and focus. */
export function Moment({
  at,
  style = 'clock',
  className,
}: {
  at: string
  style?: keyof typeof styles
  className?: string
}) {
  const place = usePlace()
  return (
    <Tooltip text={fullDate(at, place)}>
      <time dateTime={at} className={className}>
        {styles[style](at, place)}
      </time>
    </Tooltip>
  )
}
