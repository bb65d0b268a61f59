import type { ReactNode } from 'react'

const bullet = /^[-•] +/
const numbered = /^\d+\. +/
const bold = /\*\*([^*\n]+)\*\*/g

/** Whether a text is paragraphs, flat lists and bold words at most: what answers mostly are, shown without a renderer. */
export function isSimple(text: string) {
  const plain = text
    .replace(/^[-•] +/gm, '')
    .replace(/^\d+\. +/gm, '')
    .replace(bold, '$1')
  return !/[*_`#[\]|<>~\\]|^\s*[-+]\s|^\s*\d+[.)]\s|https?:|www\.|^ {4}|---|\S@\S/m.test(plain)
}

const inline = (line: string): ReactNode[] =>
  line.split(bold).map((piece, place) => {
    const key = `${place}`
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
