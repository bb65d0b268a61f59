import { clean } from '../../../understanding/inputs/clean'
import { readPreference, type StatedPreference } from '../../../understanding/inputs/memory/preference'
import { readLearning } from '../../../understanding/inputs/memory/question'
import { readContrary, readPassing, readRemember, type Statement } from '../../../understanding/inputs/memory/statement'
import { resultWords } from '../../../wording/operation-words'
import { unfinishedWords } from '../../../wording/task-words'
import { chooseAmong, confirm } from '../../choose'
import type { Item } from '../../memory'
import { perform, type Reply, type Script, type Turn } from '../../script'
import { isRemembered, mentions, rememberedIn, whoIsMeant } from './people'

/** What a message gives to remember, or to put right; `null` when it gives nothing. */
export function keep(message: string, turn: Turn): Script<Reply> | null {
  const { tools } = turn
  const text = clean(message)
  const learning = readLearning(text)
  if (learning && tools.has('memory_learn')) return learn(learning, turn)
  const contrary = readContrary(text)
  const said = contrary ?? text
  const statement = readRemember(said)
  const preference = readPreference(statement?.text ?? said)
  if (preference && tools.has('preference_set')) return prefer(preference, turn)
  if (statement && tools.has('memory_remember')) return rememberFor(statement, turn)
  if (contrary && tools.has('memory_correct')) {
    const correction = readContradiction(contrary, turn)
    if (correction) return correction
  }
  const passing = readPassing(said)
  return passing && tools.has('memory_note') ? rememberFor(passing, turn) : null
}

const manners = {
  off: 'I won’t note things you mention in passing any more. What you ask me to remember, I still will.',
  note: 'I’ll note lasting things you mention, each with an undo.',
  propose: 'I’ll propose what you mention on the Memory screen, and use it once you keep it.',
}

function* learn(learning: keyof typeof manners, turn: Turn): Script<Reply> {
  const result = yield* perform('memory_learn', { learning })
  return done(result, manners[learning], turn)
}

function* prefer({ key, value }: StatedPreference, turn: Turn): Script<Reply> {
  const input = { [key]: value }
  const result = yield* perform('preference_set', input)
  const words = result.status === 'completed' ? resultWords({ tool: 'preference_set', input }, result.output, turn) : ''
  return done(result, words || 'Noted.', turn)
}

/** Keeps a statement; where it names one of several people, it is asked which. */
function* rememberFor(statement: Statement, turn: Turn): Script<Reply> {
  const { subject } = statement
  if (!subject || /\s/.test(subject) || !turn.tools.has('memory_list')) return yield* store(statement, turn)
  const meant = yield* whoIsMeant(subject, turn, { goOn: (name) => store(named(statement, name), turn) })
  return 'reply' in meant ? meant.reply : yield* store(named(statement, meant.name), turn)
}

const named = (statement: Statement, name: string): Statement => {
  const { subject, text } = statement
  if (!subject || subject === name || text.includes(name)) return statement
  return { ...statement, subject: name, text: text.replace(subject, name) }
}

function* store({ text, kind, subject, asked }: Statement, turn: Turn): Script<Reply> {
  const input = { text, kind, ...(subject && { subject }) }
  const result = yield* perform(asked ? 'memory_remember' : 'memory_note', input)
  if (result.status === 'failed' && !asked)
    return { text: `I left that unnoted. Say “remember that ${text}” and I’ll keep it.` }
  const kept = result.status === 'completed' ? rememberedIn(result.output)[0] : undefined
  if (kept && 'confidence' in kept && kept.confidence === 'proposed')
    return {
      text: `Shall I remember that ${lowered(text)}?`,
      question: confirm(
        () => store({ text, kind, subject, asked: true }, turn),
        'All right. It waits on the Memory screen, unused.',
      ),
      suggestions: ['Yes', 'No'],
    }
  return done(result, asked ? `I’ll remember: ${sentence(text)}` : `Noted: ${sentence(text)}`, turn)
}

const sentence = (text: string) => `${text.replace(/[.!]+$/, '')}.`
/** “My sister is called Anna” goes on within a sentence; a name stays as it is. */
const lowered = (text: string) => text.replace(/^(?:My|The|Our)\b/, (word) => word.toLowerCase())

function done(result: { status: string }, words: string, _turn: Turn): Reply {
  if (result.status !== 'completed') return { text: unfinishedWords(result as never, 'Remembering that') }
  return { text: words, suggestions: ['Undo that'] }
}

const clause =
  /\b(?:am|is|are|was|has|have|likes?|loves?|hates?|prefers?|wants?|works?|lives?|speaks?|eats?|drinks?|plays?|'s)\b/i
const pronoun = /^(?:she|he|they|it)\b/i

/** “No, she likes roses”: puts right what was just spoken of, or what is known of whom it names. */
function readContradiction(said: string, turn: Turn): Script<Reply> | null {
  if (!clause.test(said) || said.length > 300 || /\?$/.test(said)) return null
  const { last } = turn.memory
  if (last && isRemembered(last)) {
    const name = last.subject ?? /^\p{Lu}[\p{L}'-]+/u.exec(last.text)?.[0]
    if (pronoun.test(said) && name) return correct(last, said.replace(pronoun, name), turn)
    if (name && said.startsWith(name.split(' ')[0] ?? name)) return correct(last, said, turn)
    if (sameStart(said, last.text)) return correct(last, said, turn)
  }
  const name = /^\p{Lu}[\p{L}-]+/u.exec(said)?.[0]
  return name && turn.tools.has('memory_list') ? correctNamed(name, said, turn) : null
}

/** “I like coffee” after “I like tea”: the same two words begin both. */
const sameStart = (one: string, other: string) => {
  const start = (text: string) => text.toLowerCase().split(/\s+/, 2).join(' ')
  return start(one) === start(other)
}

function* correctNamed(name: string, said: string, turn: Turn): Script<Reply> {
  const result = yield* perform('memory_list', { search: said, limit: 20 })
  const known = (result.status === 'completed' ? rememberedIn(result.output) : []).filter((one) => mentions(one, name))
  const word = clause.exec(said)?.[0].toLowerCase() ?? ''
  const like = known.filter(({ text }) => text.toLowerCase().includes(` ${word} `))
  const meant = like.length > 0 ? like : known
  if (meant.length === 1 && meant[0]) return yield* correct(meant[0], said, turn)
  if (meant.length === 0) return yield* store({ text: said, kind: 'fact', subject: name, asked: true }, turn)
  const choices = meant.slice(0, 6)
  return {
    text: `Which of these is it instead?\n${choices.map(({ text }, index) => `${index + 1}. ${text}`).join('\n')}`,
    question: chooseAmong(choices, ([one]) => correct(one as Item, said, turn)),
  }
}

function* correct({ id }: Item, text: string, turn: Turn): Script<Reply> {
  const input = { memoryId: id, text: text.slice(0, 1000) }
  const result = yield* perform('memory_correct', input)
  const words =
    result.status === 'completed' ? resultWords({ tool: 'memory_correct', input }, result.output, turn) : null
  return done(result, words ?? 'Corrected.', turn)
}
