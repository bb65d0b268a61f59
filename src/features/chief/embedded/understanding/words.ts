const numberWord =
  /^(?:\d+(?::\d+)?(?:am|pm|st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty)$/
const ordinalWord =
  /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)$/
const day = /^(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?s?$/
const month =
  /^(?:january|jan|february|feb|april|apr|june|july|august|aug|september|sept?|october|oct|november|nov|december|dec)$/

/** Words as the classifier sees them: lower case, numbers, weekdays and months each by one sign. */
export function words(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[’‘`]/g, "'")
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/\bto-?\s?do\b/g, 'todo')
    .replace(/[^a-z0-9'$%@:# ]+/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '')
    .map((word) => {
      if (numberWord.test(word)) return '0'
      if (ordinalWord.test(word)) return '0th'
      if (month.test(word)) return '#month'
      return day.test(word) && word !== 'sat' && word !== 'sun' && word !== 'wed' ? '#day' : word
    })
}

/** A word without its ending, so that “meetings” and “meeting” are one. */
export const stem = (word: string) =>
  word.length < 4
    ? word
    : word
        .replace(/'s$/, '')
        .replace(/sses$/, 'ss')
        .replace(/ies$/, 'y')
        .replace(/([^s])s$/, '$1')
        .replace(/(?:ing|ed)$/, '')
        .replace(/(.)\1$/, '$1')
        .replace(/e$/, '')

/** Words that mean the same here; the first stands for all. */
const alike = [
  'remove delete erase drop discard eliminate cancel trash scratch strike',
  'add put include insert append place',
  'show list tell read display give recite name pull',
  'create make start begin generate',
  'meeting meetings appointment appointments event events interview conference call party birthday lunch dinner',
  'task tasks todo todos chore chores',
  'item items thing things entry',
  'reminder reminders',
  'calendar schedule agenda planner diary',
  'grocery groceries shopping',
  'move reschedule postpone push shift delay',
  'done finished completed complete finish',
  'tomorrow today tonight yesterday #day weekend week month morning afternoon evening #month',
  'song songs music playlist album artist radio podcast track',
  'light lights lamp speaker volume vacuum coffee',
  'remind notify alert ping nudge',
]
const groupOf = new Map(
  alike.flatMap((line) => line.split(' ').map((word) => [word, `=${line.split(' ')[0]}`] as const)),
)
const small = new Set(
  "i me my mine you your we our us it its that this these those the a an to of on in off from for at by with about into onto out up is are am was were be been do does did have has had got can could will would should may what what's whats when where who which why how whether if not no n't don't any anything something everything all some there here and or but then also need want like set check mark clear new please let know get go 0 0th".split(
    ' ',
  ),
)

/** The build of a sentence: small words as they are, words that mean the same as one, all others as a gap. */
export function build(tokens: string[]): string[] {
  const made: string[] = []
  for (const token of tokens) {
    const piece = groupOf.get(token) ?? (small.has(token) ? token : '*')
    if (piece !== '*' || made.at(-1) !== '*') made.push(piece)
  }
  return made
}

const empty = new Set(
  'i me my you your we our us it the a an to of on in for at by with is are am was be do does did have has can could will would please that this and or so some'.split(
    ' ',
  ),
)

/** Whether a word carries what the sentence is about. */
export const tells = (word: string) => !empty.has(word)
