import { Suspense } from 'react'
import { cn } from '../cn'
import { lazily, useTryAgain } from '../lazily'
import { isSimple, SimpleText } from './simple-text'

interface RendererProps {
  text: string
}

/** The words as they were written, until what makes them pretty can be loaded. */
function Unrendered({ text }: RendererProps) {
  useTryAgain()
  return <SimpleText text={text} />
}

const Renderer = lazily<RendererProps>(() => import('./markdown-renderer'), Unrendered)

/**
 * The one renderer of Markdown. Raw HTML is shown as text, links are http, https or mailto, images become links, so
 * that no text can run script or make this browser call another host. The library is loaded when a text needs it.
 */
export function Markdown({ text, className }: { text: string; className?: string }) {
  return (
    <div className={cn('prose-calm break-words', className)}>
      {isSimple(text) ? (
        <SimpleText text={text} />
      ) : (
        <Suspense fallback={<SimpleText text={text} />}>
          <Renderer text={text} />
        </Suspense>
      )}
    </div>
  )
}
