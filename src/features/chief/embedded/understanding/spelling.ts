import { errand } from './errands'

/** The words that requests are made of; only these are put right, and only in place of what is no word here. */
const ours =
  "remind reminder reminders remember schedule reschedule calendar agenda appointment meeting cancel delete remove postpone change rename create complete finish finished already shopping groceries grocery tasks task undo what what's show tell move mark that from list tomorrow tonight today monday tuesday wednesday thursday friday saturday sunday".split(
    ' ',
  )
const known = new Set([
  ...ours,
  ...'the a an and to too for form add put set with when where them then than this there her here list lost last least move more mail mark make market park dark show shop slow tell tall sell till well task ask mask desk what hat want wait that hat chat flat cancel council channel remove remote remain create crate complete compete finish fish delete elect remind mind kind remained undo under today toady monday sunday money honey change chance charge range rename name named reminded reminding remains removed removing deleted canceled cancelled cancels moves moved meetings appointments schedules scheduled calendars agendas tonight night tomorrows creates created changes changed completed marks marked shows showed shown tells lists listed'.split(
    ' ',
  ),
])
/** Slips that are common, or farther from the word than one letter. */
const slips = new Map(
  Object.entries({
    whats: "what's",
    whens: "when's",
    wheres: "where's",
    whos: "who's",
    teh: 'the',
    taht: 'that',
    calender: 'calendar',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tomorow: 'tomorrow',
    tommorow: 'tomorrow',
    tommorrow: 'tomorrow',
    allready: 'already',
    payed: 'paid',
    pls: 'please',
    plz: 'please',
    lst: 'list',
    shedule: 'schedule',
    rember: 'remember',
    cancle: 'cancel',
  }),
)

/** The same, of a first word only: elsewhere they may be what is meant. */
const first = new Map(Object.entries({ wat: 'what', wats: "what's", ad: 'add', mov: 'move', delet: 'delete' }))
/** “todo buy stamps”, “reminder call Mum”: a head without its colon. */
const headed = /^\s*(to-?do|task|reminder) (.+)$/is
const hesitations = /(?<=^|[\s,])(?:u+h+m*|u+m+|e+r+m+|hm+),?\s+/gi

/** Whether one letter more, less, other, or two swapped make one word of the other. */
function near(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  let [left, right] = [one.length, other.length]
  while (left > from && right > from && one[left - 1] === other[right - 1]) {
    left--
    right--
  }
  const [a, b] = [one.slice(from, left), other.slice(from, right)]
  return a.length <= 1 && b.length <= 1 ? true : a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]
}

function right(word: string): string {
  const low = word.toLowerCase()
  const slip = slips.get(low)
  if (slip) return slip
  if (low.length < 5 || known.has(low)) return word
  return ours.find((mine) => mine.length >= 5 && mine[0] === low[0] && near(low, mine)) ?? word
}

/** Puts slips in the words of a request right: “cancle teh meeting”. What is quoted, and names, stay as they are. */
export function spelled(text: string): string {
  return text
    .replace(hesitations, '')
    .replace(headed, (_, head: string, rest: string) => (errand.test(rest) ? `${head}: ${rest}` : `${head} ${rest}`))
    .replace(/^\s*([a-z]+)(?= )/i, (word) => first.get(word.trim().toLowerCase()) ?? word)
    .split(/("[^"]*"|“[^”]*”)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/(?<![\p{L}\p{N}@.#'’/-])[a-z]{2,13}(?![\p{L}\p{N}@#'’/-])/gu, right),
    )
    .join('')
}
