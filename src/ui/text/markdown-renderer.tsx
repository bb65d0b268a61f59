import ReactMarkdown, { type Components, defaultUrlTransform } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { CodeBlock } from './code-block'
import { InnerLink, isInner } from './inner-link'
import { TableBlock } from './table-block'

const components: Components = {
  a: ({ href, children }) =>
    href && isInner(href) ? (
      <InnerLink address={href}>{children}</InnerLink>
    ) : href ? (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
  img: ({ src, alt }) =>
    typeof src === 'string' && src ? (
      <a href={src} target="_blank" rel="noopener noreferrer nofollow">
        {alt || src}
      </a>
    ) : (
      <span>{alt}</span>
    ),
  pre: ({ children }) => <CodeBlock>{children}</CodeBlock>,
  table: ({ children }) => <TableBlock>{children}</TableBlock>,
}

/** Only addresses one may safely follow; the rest are dropped, their text stays. */
const safeAddress = (url: string) => (/^(https?:|mailto:)/i.test(url) || isInner(url) ? defaultUrlTransform(url) : '')
const plugins = [remarkGfm]

export default function MarkdownRenderer({ text }: { text: string }) {
  return (
    <ReactMarkdown remarkPlugins={plugins} components={components} urlTransform={safeAddress}>
      {text}
    </ReactMarkdown>
  )
}
