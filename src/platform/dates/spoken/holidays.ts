import { Temporal } from 'temporal-polyfill'
import { type DateContext, today } from '../date-value'
import { nthWeekday } from '../names'
import type { Rewriting } from './rewriting'

type DayIn = (year: number) => Temporal.PlainDate

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    Temporal.PlainDate.from({ year, month, day })
const nth =
  (month: number, place: number, weekday: number): DayIn =>
  (year) =>
    nthWeekday(year, month, place, weekday)
const easter =
  (days: number): DayIn =>
  (year) =>
    easterSunday(year).add({ days })

/** The Sunday of Easter in the western churches, by the calendar's own arithmetic (Meeus, Jones and Butcher). */
function easterSunday(year: number) {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return Temporal.PlainDate.from({ year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 })
}

const american = /^en$|^en-US\b/i
const canadian = /^en-CA\b/i
const british = /^en-(?:GB|IE)\b/i
const anywhere = /^/

/** Days that a name alone says, and where it means that day; of two that fit the first counts. */
const days: [name: string, day: DayIn, where: RegExp][] = [
  ['(?:christmas|xmas) eve', fixed(12, 24), anywhere],
  ["boxing day|st\\.? stephen[’']?s day", fixed(12, 26), anywhere],
  ['(?:christmas|xmas)(?: day)?', fixed(12, 25), anywhere],
  ["new year(?:[’']?s)? eve|silvester|hogmanay", fixed(12, 31), anywhere],
  ["new year(?:[’']?s day|[’']?s| day)", fixed(1, 1), anywhere],
  ['epiphany|three kings(?: day)?', fixed(1, 6), anywhere],
  ['groundhog day', fixed(2, 2), anywhere],
  ["valentine(?:[’']?s)? day|valentine[’']?s", fixed(2, 14), anywhere],
  ["(?:international )?wom[ea]n[’']?s day", fixed(3, 8), anywhere],
  ["(?:st\\.?|saint) patrick[’']?s(?: day)?", fixed(3, 17), anywhere],
  ['(?:the )?ides of march', fixed(3, 15), anywhere],
  ['pi day', fixed(3, 14), anywhere],
  ["april fool(?:[’']?s?)?(?: day)?", fixed(4, 1), anywhere],
  ['earth day', fixed(4, 22), anywhere],
  ['cinco de mayo', fixed(5, 5), anywhere],
  ['may day', fixed(5, 1), anywhere],
  ['canada day', fixed(7, 1), anywhere],
  ['bastille day', fixed(7, 14), anywhere],
  ['independence day', fixed(7, 4), american],
  ["halloween|hallowe[’']en", fixed(10, 31), anywhere],
  ["all saints[’']?(?: day)?", fixed(11, 1), anywhere],
  ['guy fawkes(?: night| day)?|bonfire night', fixed(11, 5), anywhere],
  ['armistice day', fixed(11, 11), anywhere],
  ["veterans[’']? day|veteran[’']?s day", fixed(11, 11), american],
  ["martin luther king(?: jr\\.?)?(?:[’']?s)? day|mlk day", nth(1, 3, 1), anywhere],
  ["president(?:[’']?s|s[’']?) day", nth(2, 3, 1), american],
  ['memorial day', nth(5, -1, 1), american],
  ['labou?r day', nth(9, 1, 1), /^en$|^en-(?:US|CA)\b/i],
  ["columbus day|indigenous peoples?[’']? day", nth(10, 2, 1), american],
  ['thanksgiving(?: day)?', nth(10, 2, 1), canadian],
  ['thanksgiving(?: day)?', nth(11, 4, 4), anywhere],
  ['black friday', (year) => nth(11, 4, 4)(year).add({ days: 1 }), anywhere],
  ['cyber monday', (year) => nth(11, 4, 4)(year).add({ days: 4 }), anywhere],
  ["mother(?:[’']?s|s[’']?) day|mothering sunday", easter(-21), british],
  ["mother(?:[’']?s|s[’']?) day", nth(5, 2, 7), anywhere],
  ["father(?:[’']?s|s[’']?) day", nth(6, 3, 7), anywhere],
  ['shrove tuesday|pancake day|mardi gras', easter(-47), anywhere],
  ['ash wednesday', easter(-46), anywhere],
  ['palm sunday', easter(-7), anywhere],
  ['(?:maundy|holy) thursday', easter(-3), anywhere],
  ['good friday', easter(-2), anywhere],
  ['easter monday', easter(1), anywhere],
  ['easter(?: sunday| day)?', easter(0), anywhere],
  ['ascension(?: day| thursday)', easter(39), anywhere],
  ['whit(?: |-)?monday|pentecost monday', easter(50), anywhere],
  ['pentecost(?: sunday)?|whit(?: |-)?sunday', easter(49), anywhere],
]
/** What a holiday's name makes a thing of: a Christmas card is a card. */
const things =
  'cards?|gifts?|presents?|part(?:y|ies)|trees?|lists?|shopping|dinner|lights|break|holidays?|decorations?|cakes?|pudding|jumper|bonus|costumes?|cand(?:y|ies)|pumpkins?|eggs?|bunny|resolutions?|wish(?:es)?|lunch|turkey|sales?|deals?|markets?|songs?|movies?|photos?|stockings?|carols?|concert|play|service|island|flowers|week(?:end)?|season|time'
const compiled = days.map(([name, day, where]) => ({
  pattern: new RegExp(
    `\\b(?:(the|next|this|last) )?(?:${name})\\b(?!['’]?s? (?:${things})\\b)(?:,? (\\d{4})\\b)?`,
    'gi',
  ),
  day,
  where,
}))
const named =
  /christ|xmas|year|day|kings|epiph|valent|patrick|ides|fool|mayo|hallow|saints|fawkes|bonfire|thanksg|gras|silvester|hogmanay|easter|pentec|whit/i

/** Puts days of the year that English speakers name into ISO days: the coming one, unless a year or “last” is said. */
export function rewriteHolidays(text: Rewriting, context: DateContext) {
  if (!named.test(text.text)) return
  const now = today(context)
  for (const { pattern, day, where } of compiled) {
    if (!where.test(context.locale ?? 'en-US')) continue
    text.replace(pattern, ([, which = '', year]) => {
      if (year) return day(Number(year)).toString()
      const here = day(now.year)
      const past = Temporal.PlainDate.compare(here, now) < 0
      if (/last/i.test(which)) return (past ? here : day(now.year - 1)).toString()
      return (past ? day(now.year + 1) : here).toString()
    })
  }
}
