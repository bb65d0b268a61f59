import { joined } from '../../../wording/time-words'
import { chooseAmong } from '../../choose'
import { type Item, itemsOf } from '../../memory'
import { perform, type Reply, type Script, type Turn } from '../../script'

/** A memory as results show it: a thing with the person it is about. */
export interface Remembered extends Item {
  kind: string
  text: string
  subject: string | null
}

export const isRemembered = (item: Item): item is Remembered => item.id.startsWith('memory_') && 'text' in item

export const rememberedIn = (output: unknown): Remembered[] => itemsOf(output).filter(isRemembered)

interface Meaning {
  /** A question, which is asked back unless it goes on from another, or only one of them answers to it. */
  asks?: (memory: Remembered) => boolean
  goOn: (name: string) => Script<Reply>
}

type Meant = { name: string; about: Remembered[] } | { reply: Reply }

/**
 * Who is meant by a name, with all that is known of them. Where several people have it, the one just spoken of is meant,
 * or it is asked which; `goOn` goes on with the whole name.
 */
export function* whoIsMeant(name: string, turn: Turn, { asks, goOn }: Meaning): Script<Meant> {
  const result = yield* perform('memory_list', { search: name, limit: 100 })
  if (result.status === 'failed') return { reply: { text: result.message } }
  const all = result.status === 'completed' ? rememberedIn(result.output) : []
  const about = all.filter((memory) => memory.kind !== 'summary' && mentions(memory, name))
  const people = fullNames(about, name)
  if (people.length < 2) return { name, about }
  const { last, operation } = turn.memory
  const spokenOf = last && !(asks && operation !== 'memory_list') ? people.filter((one) => mentions(last, one)) : []
  const answering = asks ? people.filter((one) => about.some((memory) => asks(memory) && mentions(memory, one))) : []
  const [one] = [spokenOf, answering].find(({ length }) => length === 1) ?? []
  if (one) return { name: one, about: ofPerson(about, one, name) }
  const choices = people.slice(0, 6).map((one) => ({ id: one, title: one }))
  return {
    reply: {
      text: `Which ${name}: ${joined(people.slice(0, 6), 'or')}?`,
      question: chooseAmong(choices, ([one]) => goOn(one?.title ?? name)),
      suggestions: choices.map(({ title }) => title),
    },
  }
}

/** What is known of one of several people: what names them whole, and not what names another. */
export const ofPerson = (about: Remembered[], whole: string, name: string) =>
  about.filter((memory) => mentions(memory, whole) || fullNames([memory], name).length === 0)

/** Whether a memory speaks of somebody or something, by whole words. */
export function mentions(item: Item, name: string): boolean {
  const subject = 'subject' in item && typeof item.subject === 'string' ? item.subject : ''
  const words = 'text' in item && typeof item.text === 'string' ? item.text : item.title
  return ` ${plain(`${subject} ${words}`)} `.includes(` ${plain(name)} `)
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The whole names that begin with this name, each once. */
function fullNames(memories: Remembered[], name: string): string[] {
  if (/\s/.test(name)) return []
  const whole = new RegExp(`\\b(${name.replace(/[^\p{L}'-]/gu, '')} \\p{Lu}[\\p{L}-]+)`, 'giu')
  const found = memories.flatMap(({ subject, text }) =>
    [...`${subject ?? ''}. ${text}`.matchAll(whole)].map(([, one = '']) => one).filter(isName),
  )
  return [...new Set(found)]
}

const isName = (words: string) => /^\p{Lu}\S* \p{Lu}/u.test(words)
