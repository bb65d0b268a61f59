import { lazy, Suspense } from 'react'
import { cn } from '../cn'

const Renderer = lazy(() => import('./markdown-renderer'))

/** Anything that could be Markdown: plain sentences, which most answers are, need no renderer. */
const marked = /[*_`#[\]|<>~\\]|^\s*([-+]|\d+[.)])\s|https?:|www\.|^\s{4}|---/m

function Plain({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/)
  return paragraphs.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
    <p key={index} className="whitespace-pre-line">
      {paragraph}
    </p>
  ))
}

/**
 * The one renderer of Markdown. Raw HTML is shown as text, links are http, https or mailto, images become links, so
 * that no text can run script or make this browser call another host. The library is loaded when a text needs it.
 */
export function Markdown({ text, className }: { text: string; className?: string }) {
  return (
    <div className={cn('prose-calm break-words', className)}>
      {marked.test(text) ? (
        <Suspense fallback={<Plain text={text} />}>
          <Renderer text={text} />
        </Suspense>
      ) : (
        <Plain text={text} />
      )}
    </div>
  )
}
