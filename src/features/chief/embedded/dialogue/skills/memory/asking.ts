import type { PreferenceKey } from '../../../../../memory/preference'
import { clean } from '../../../understanding/inputs/clean'
import { askedPreference } from '../../../understanding/inputs/memory/preference'
import { askedPerson } from '../../../understanding/inputs/memory/question'
import { perform, type Reply, type Script, say, type Turn } from '../../script'
import { mentions, ofPerson, type Remembered, rememberedIn, whoIsMeant } from './people'

const exporting =
  /^(?:export|download|save|back up) (?:all )?(?:my memory|my memories|what you (?:know|remember)(?: about me)?|everything you know about me)(?: as .+| to .+)?$/i

/** A question about what is remembered: one preference, or somebody. */
export function ask(message: string, turn: Turn): Script<Reply> | null {
  const text = clean(message)
  if (exporting.test(text) && turn.tools.has('memory_list'))
    return say({ text: 'Your memory is saved as a file from [the Memory screen](/memory), with the arrow at its top.' })
  const key = askedPreference(text)
  if (key && turn.tools.has('preference_list')) return tellPreference(key)
  const who = askedPerson(text)
  return who && turn.tools.has('memory_list') ? tellOf(who, text, turn) : null
}

const preferences: Record<PreferenceKey, { known: (value: string) => string; unknown: string }> = {
  name: { known: (value) => `I call you ${value}.`, unknown: 'what to call you yet. Tell me: “call me …”' },
  homeCity: { known: (value) => `You live in ${value}.`, unknown: 'where you live yet. Tell me: “I live in …”' },
  homeAirport: {
    known: (value) => `Your home airport is ${value}.`,
    unknown: 'your home airport yet. Tell me: “my home airport is …”',
  },
  currency: {
    known: (value) => `You want prices in ${value}.`,
    unknown: 'your currency yet. Tell me: “my currency is …”',
  },
  seat: {
    known: (value) => `You prefer ${value} seats.`,
    unknown: 'which seats you prefer yet. Tell me: “I prefer window seats”',
  },
  cabin: { known: (value) => `You fly ${value}.`, unknown: 'which class you fly yet. Tell me: “I fly economy”' },
  likedAirlines: {
    known: (value) => `You like flying with ${value}.`,
    unknown: 'which airlines you like yet. Tell me: “I like flying with …”',
  },
  dislikedAirlines: {
    known: (value) => `You avoid flying with ${value}.`,
    unknown: 'of an airline you avoid. Tell me: “I avoid flying with …”',
  },
  workingHours: {
    known: (value) => `You work ${value}.`,
    unknown: 'your working hours yet. Tell me: “I work 9 to 17”',
  },
  tone: {
    known: (value) => `You want answers that are ${value}.`,
    unknown: 'how you like answers yet. Tell me: “keep your answers short”',
  },
  notifications: {
    known: (value) => `About notifications: ${value}.`,
    unknown: 'of rules for notifications yet. Tell me: “don’t notify me after 8 pm”',
  },
  diet: { known: (value) => `About food: ${value}.`, unknown: 'of a diet. Tell me: “I’m vegetarian”' },
  employer: { known: (value) => `You work at ${value}.`, unknown: 'where you work yet. Tell me: “I work at …”' },
}

function* tellPreference(key: PreferenceKey): Script<Reply> {
  const result = yield* perform('preference_list', {})
  if (result.status !== 'completed') return { text: result.status === 'failed' ? result.message : '' }
  const { preferences: known } = result.output as { preferences?: Partial<Record<PreferenceKey, string>> }
  const value = known?.[key]
  const words = preferences[key]
  return { text: value ? words.known(value) : `I don’t know ${words.unknown}.` }
}

function* tellOf(who: string, question: string, turn: Turn): Script<Reply> {
  const meant = yield* whoIsMeant(who, turn, {
    asks: ({ text }) => answers(text, question, who),
    goOn: (name) => tellOfOne(name, who, question),
  })
  if ('reply' in meant) return meant.reply
  return words(who, meant.name, meant.about, question)
}

/** After it was said who is meant. The second look leaves that person as the one who is spoken of. */
function* tellOfOne(name: string, who: string, question: string): Script<Reply> {
  const result = yield* perform('memory_list', { search: who, limit: 100 })
  yield* perform('memory_list', { search: name, limit: 1 })
  const all = result.status === 'completed' ? rememberedIn(result.output) : []
  const about = ofPerson(
    all.filter((memory) => mentions(memory, who)),
    name,
    who,
  )
  return words(who, name, about, question)
}

/** What is known of somebody; of a question about one thing, what answers it first. */
function words(who: string, name: string, about: Remembered[], question: string): Reply {
  const shown = /^my /i.test(name) ? name.replace(/^my/i, 'your') : name
  if (about.length === 0) return { text: `I don’t know anything about ${shown} yet. Tell me: “remember that ${who} …”` }
  const asked = about.filter(({ text }) => answers(text, question, who))
  const told = (asked.length > 0 ? asked : about).slice(0, 20).map(({ text }) => `${text.replace(/[.!]+$/, '')}.`)
  if (told.length === 1) return { text: told[0] ?? '' }
  return { text: `About ${shown}:\n${told.map((line) => `- ${line}`).join('\n')}` }
}

const topics =
  /\b(allergic|birthday|anniversary|live|work|speak|eat|drink|play|like|love|hate|prefer|married|vegetarian|vegan|address|phone)/i

/** Whether a memory is about the very thing that was asked. */
function answers(text: string, question: string, who: string): boolean {
  const topic = topics.exec(question.toLowerCase().replace(who.toLowerCase(), ''))?.[1]
  return topic !== undefined && text.toLowerCase().includes(topic)
}
