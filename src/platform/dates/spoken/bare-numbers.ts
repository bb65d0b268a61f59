import type { DateContext } from '../date-value'
import { weekday } from '../names'
import { toNumber, wordPattern } from '../numbers'
import type { Rewriting } from './rewriting'

const counted =
  'rooms?|parcels?|chapters?|pages?|numbers?|nos?\\.|no\\.|items?|steps?|versions?|gates?|platforms?|flights?|bus|lines?|units?|levels?|lessons?|parts?|phases?|tables?|buildings?|terminals?|exits?|routes?|tracks?|seasons?|episodes?|volumes?|sections?|questions?|exercises?|tasks?|tickets?|issues?|orders?|invoices?|boxe?s?|cases?|lots?|grades?|sizes?|apartments?|apt\\.?|suites?|floors?|houses?|doors?|seats?|rows?|lanes?|channels?|figures?|acts?|scenes?|rounds?|games?|groups?|teams?|waves?|sprints?|milestones?|drafts?|revisions?|packages?|modules?|stages?|plan|pull requests?|prs?|bugs?|slides?|halls?|wards?|bays?|docks?|warehouses?|zones?|blocks?|studios?|courts?|pitch|labs?|desks?|lockers?|keys?|route|highway|interstate|bed'
/** “post parcel 11 tomorrow”, “room 4”: numbers that count something are no hours. */
const numbered = new RegExp(`\\b(${counted}) #?(\\d{1,4})\\b(?![:-]\\d| ?[ap]\\.?m\\b)`, 'gi')
const clear = /\b(?:at|by|until|till|from|@) ?\d{1,2}\b|\b\d{1,2}:\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\bnoon\b|\bmidnight\b/i
const day = `(?:today|tomorrow|\\d{4}-\\d\\d-\\d\\d|(?:next |this |on )?(?:${weekday}))\\b`

/** Says of bare numbers whether they are hours: hidden where they count things, marked where a time is expected. */
export function rewriteBareNumbers(text: Rewriting, context: DateContext) {
  text.replace(numbered, ([all = '', noun = '']) => `${noun}${'x'.repeat(all.length - noun.length)}`)
  if (clear.test(text.text))
    text.replace(new RegExp(`\\b\\d{1,2}(?= ${day})`, 'gi'), ([all = ''], at, whole) =>
      /(?:\b(?:at|by|until|till|from|to|around|about|before|after|since|than|and|@|-|–)|[:./-]\d*) ?$/i.test(
        whole.slice(0, at),
      )
        ? null
        : 'x'.repeat(all.length),
    )
  else
    text.replace(new RegExp(`^(\\s*)(\\d{1,2})(?= ${day})`, 'gi'), ([, space = '', number]) => `${space}at ${number}`)
  if (!context.bareHours) return
  text.replace(
    new RegExp(
      `^(\\s*(?:at |for |to |about |around |make it |no,? )?)(\\d{1,2}|${wordPattern})(?=\\s*(?:instead|please|then|\\.|!|$|[ap]m))`,
      'gi',
    ),
    ([all, lead = '', words]) => {
      const value = toNumber(words ?? '')
      return value >= 0 && value <= 24 ? `${/\bat $/i.test(lead) ? lead : `${lead}at `}${value}` : (all ?? null)
    },
  )
}
