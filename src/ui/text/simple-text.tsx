import type { ReactNode } from 'react'
import { InnerLink, isInner } from './inner-link'

const bullet = /^[-•] +/
const numbered = /^\d+\. +/
const bold = /\*\*([^*\n]+)\*\*/g
/** `[name](/address)`; in the name, what means something in Markdown has a `\` before it. */
const link = /(\[(?:\\.|[^\]\\\n])+\]\(\/[^\s()]*\))/
const linkParts = /^\[(.+)\]\((.+)\)$/
const escaped = /\\([\\`*_[\]<>#|~])/g

/** Whether a text is paragraphs, flat lists, bold words and links within the app at most: what answers mostly are, shown without a renderer. */
export function isSimple(text: string) {
  const plain = text
    .replace(/^[-•] +/gm, '')
    .replace(/^\d+\. +/gm, '')
    .split(link)
    .filter((piece) => !isInner(linkParts.exec(piece)?.[2] ?? ''))
    .join('')
    .replace(bold, '$1')
  return !/[*_`#[\]|<>~\\]|^\s*[-+]\s|^\s*\d+[.)]\s|https?:|www\.|^ {4}|---|\S@\S/m.test(plain)
}

const inline = (line: string): ReactNode[] =>
  line.split(link).flatMap((piece, place): ReactNode[] => {
    const [, name = '', address = ''] = linkParts.exec(piece) ?? []
    return isInner(address) && name !== '' ? [linkTo(address, name, place)] : emphasised(piece, place)
  })

const linkTo = (address: string, name: string, at: number): ReactNode => (
  <InnerLink key={`link ${at}`} address={address}>
    {name.replace(escaped, '$1')}
  </InnerLink>
)

const emphasised = (text: string, at: number): ReactNode[] =>
  text.split(bold).map((piece, place) => {
    const key = `${at} ${place}`
    return place % 2 === 1 ? <strong key={key}>{piece}</strong> : piece
  })

interface Block {
  kind: 'p' | 'ul' | 'ol'
  lines: string[]
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const paragraph of text.trim().split(/\n{2,}/))
    for (const line of paragraph.split('\n')) {
      const kind = bullet.test(line) ? 'ul' : numbered.test(line) ? 'ol' : 'p'
      const last = blocks.at(-1)
      const startsParagraph = kind === 'p' && line === paragraph.split('\n')[0]
      if (last?.kind === kind && !startsParagraph) last.lines.push(line)
      else blocks.push({ kind, lines: [line] })
    }
  return blocks
}

/** A simple text as elements. */
export function SimpleText({ text }: { text: string }) {
  return blocksOf(text).map(({ kind, lines }, place) => {
    const key = `${place}`
    if (kind === 'p')
      return (
        <p key={key} className="whitespace-pre-line">
          {inline(lines.join('\n'))}
        </p>
      )
    const List = kind
    const items = lines.map((line, item) => {
      const itemKey = `${item}`
      return <li key={itemKey}>{inline(line.replace(kind === 'ul' ? bullet : numbered, ''))}</li>
    })
    return <List key={key}>{items}</List>
  })
}
