import type { FoundDecisions } from '../../../../briefings/briefing'
import { dayWords, onWhen, upperFirst, type Voice } from '../time-words'
import { linked, paragraphs, part, quotedText, unreadWords } from './linked'

const plainOf = (text: string) => quotedText(text).slice(1, -1)

/** What was decided about a subject; with nothing recorded, what was said and done about it, and that nothing was decided. */
export function decisionsWords(
  { decisions, messages, changes, unread }: FoundDecisions,
  about: string,
  voice: Voice,
): string {
  const [first, ...others] = decisions
  const further = others.map(({ text, link, at }) => `[${plainOf(text)}](${link}) (${dayWords(at, voice)})`)
  const said = messages
    .filter(({ text }) => !decisions.some(({ chosen }) => chosen !== '' && text.includes(chosen)))
    .map(({ text, link, at }) => `[${plainOf(text)}](${link}) (${dayWords(at, voice)})`)
  const done = changes.map(
    ({ text, link, at }) => `${linked({ title: upperFirst(text), link })} (${dayWords(at, voice)})`,
  )
  if (!first && said.length + done.length === 0)
    return paragraphs([
      `I know of no decision about ${about}: none is recorded, and nothing about it was said here or changed.`,
      unreadWords(unread),
    ])
  const head = first
    ? `${upperFirst(onWhen(first.at, voice))}: [${plainOf(first.text)}](${first.link})`
    : `No decision about ${about} is recorded. This is what there is:`
  return paragraphs([
    head,
    part('Also decided', further),
    part('Said about it', said, 5),
    part('Done about it', done, 5),
    unreadWords(unread),
  ])
}
