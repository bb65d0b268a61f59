import { type ClassValue, clsx } from 'clsx'

/** What a class sets, for those that components and their users may both set; anything else never collides. */
const kinds: [RegExp, string][] = [
  [/^(?:block|inline-block|flex|inline-flex|grid|inline-grid|hidden|contents)$/, 'display'],
  [/^(?:static|relative|absolute|fixed|sticky)$/, 'position'],
  [/^text-(?:\d?x?s|sm|base|md|lg|xl|2xs|\[[\d.]+px\])$/, 'text-size'],
  [/^text-(?:left|right|center|balance|start|end)$/, 'text-align'],
  [/^font-(?:normal|medium|semibold|bold)$/, 'font-weight'],
  [/^border(?:-[trblxy])?(?:-\d+)?$/, ''],
  [
    /^(text|bg|border|opacity|rounded|shadow|leading|z|size|[hwp]|[pm][trblxy]|m|(?:min|max)-[hw]|gap|top|right|bottom|left|grid-cols)-/,
    '$1',
  ],
]

function kindOf(className: string): string | null {
  const variant = className.lastIndexOf(':') + 1
  const plain = className.slice(variant).replace(/^-/, '')
  for (const [pattern, kind] of kinds) {
    const match = pattern.exec(plain)
    if (match) return kind === '' ? null : `${className.slice(0, variant)}#${kind === '$1' ? match[1] : kind}`
  }
  return null
}

/** Joins class names; of two that set the same property under the same condition, the later one stays. */
export function cn(...classes: ClassValue[]): string {
  const joined = clsx(...classes).split(' ')
  const last = new Map(joined.map((className, place) => [kindOf(className) ?? className, place]))
  return joined.filter((className, place) => last.get(kindOf(className) ?? className) === place).join(' ')
}
