/** Finding in documents what they say exists: files, folders and npm scripts. */

const code = /`([^`\n]+)`/g
const link = /\]\(([^)\s]+)\)/g
const fences = /^(```|~~~)[\s\S]*?^\1/gm

/** The local targets of links, relative to the document. */
export function linkedPaths(markdown: string): string[] {
  const prose = markdown.replace(fences, '')
  return [...prose.matchAll(link)]
    .map((match) => (match[1] as string).split('#')[0] as string)
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
}

/** Paths from the root that are named in code spans: those that begin with one of the project's own folders or files. */
export function namedPaths(markdown: string, topLevel: Set<string>): string[] {
  const prose = markdown.replace(fences, '')
  return [...prose.matchAll(code)]
    .map((match) => (match[1] as string).replace(/[.,;:]$/, '').replace(/:\d+$/, ''))
    .filter((text) => /^[\w.@-]+(\/[\w.@$-]*)+$/.test(text) && topLevel.has(text.split('/')[0] as string))
}

/** The npm scripts a document tells people to run. */
export function namedScripts(markdown: string): string[] {
  return [...markdown.matchAll(/\bnpm run (?:-s |--silent )?([a-z][\w:.-]*)/g)].map((match) => match[1] as string)
}
