import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import MarkdownRenderer from '../../src/ui/text/markdown-renderer'
import { isSimple, SimpleText } from '../../src/ui/text/simple-text'

const simply = (text: string) => renderToStaticMarkup(createElement(SimpleText, { text }))
const fully = (text: string) => renderToStaticMarkup(createElement(MarkdownRenderer, { text }))
/** What differs only in white space and in how a line break is written is the same to a reader. */
const seen = (html: string) =>
  html
    .replaceAll(/ class="[^"]*"/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/> </g, '><')

it('what is shown without the renderer looks as the renderer would show it', () => {
  for (const text of [
    'Done.',
    'Tomorrow: 1 thing.\n\n- 9:00 Call John',
    '**Two things** are late:\n\n- Rent\n- The **dentist**\n\nShall I move them?',
    '1. First\n2. Second',
    'One line\nand another',
    '**Late**\n- [Rent \\[May\\]](/tasks/task_1), [Board](/calendar/day/2026-11-20/event_1/2026-11-20T09:00)',
    '[Said](/#msg_1) today',
  ]) {
    expect(isSimple(text), text).toBe(true)
    expect(seen(simply(text))).toBe(seen(fully(text)))
  }
})

it('anything that is more than that goes to the renderer', () => {
  for (const text of [
    '*slanted*',
    '`code`',
    '# Title',
    '[link](https://example.com)',
    '[link](/api/task.list)',
    '[link](//example.com/a)',
    'https://example.com',
    'me@example.com',
    '| a | b |',
    '<b>bold</b>',
    '> quote',
    '- [ ] open',
    '  - nested',
    'a **half',
    '~~gone~~',
    '    indented',
    'above\n---',
    'a\\*b',
  ])
    expect(isSimple(text), text).toBe(false)
})

it('nothing a text says becomes script, style or a request', () => {
  for (const text of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '![x](https://evil.example/pixel.png)',
    '<a href="javascript:alert(1)">x</a>',
    '[x](vbscript:msgbox)',
    '<svg onload=alert(1)>',
    '[a]: javascript:alert(1)\n[a]',
  ])
    expect(fully(text)).not.toMatch(
      /<(script|img|svg|iframe|style)|href="(javascript|data|vbscript):|<\w[^>]*\son\w+=/i,
    )
})
