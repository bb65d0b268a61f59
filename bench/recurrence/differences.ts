import type { Case } from './cases'

const kinds: [matches: (one: Case) => boolean, reason: string][] = [
  [
    ({ source, rrule }) =>
      source === 'libical' && /FREQ=YEARLY/.test(rrule) && /BYMONTHDAY/.test(rrule) && !/BYMONTH=/.test(rrule),
    'BYMONTHDAY of a yearly rule without BYMONTH: libical keeps to the start’s month, RFC 5545 and dateutil take every month.',
  ],
  [
    ({ source, rrule }) => source === 'ical.js' && /BYSETPOS/.test(rrule),
    'ical.js counts a start that the rule does not fall on; libical and dateutil do not, and of a rule alone nor do we. A whole set of ours, which is what calendars use, does.',
  ],
  [
    ({ source, rrule }) => source === 'dateutil' && /BYWEEKNO/.test(rrule) && !/BYDAY/.test(rrule),
    'BYWEEKNO without BYDAY: dateutil takes all seven days, RFC 5545 and libical the weekday of the start.',
  ],
]

/** Why a case comes out otherwise than its source says, where that is known. */
export const explain = (one: Case) => kinds.find(([matches]) => matches(one))?.[1]
