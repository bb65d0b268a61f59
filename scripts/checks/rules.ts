/** Numbered rules, as documents state them (`- **L1** …`) and tests carry them (`it('L1 …')`). */

export function statedRules(markdown: string): string[] {
  return [...markdown.matchAll(/^[-*] \*\*([A-Z]+\d+)\*\*/gm)].map((match) => match[1] as string)
}

const title = /\b(?:it|test|describe)(?:\.\w+(?:\([^)]*\))?)*\(\s*['"`]([^'"`\n]*)/g
const leading = /^((?:[A-Z]{1,2}\d+)(?:(?:, | and |, and | )[A-Z]{1,2}\d+)*)(?=[ :])/

/** The rules that the titles of a test file begin with. */
export function carriedRules(source: string): string[] {
  return [...source.matchAll(title)].flatMap((match) => {
    const numbers = leading.exec(match[1] ?? '')?.[1]
    return numbers ? (numbers.match(/[A-Z]{1,2}\d+/g) ?? []) : []
  })
}

/** Rules that no test carries, stated twice, or carried by a test and stated nowhere. */
export function compareRules(stated: string[], carried: Map<string, string[]>): string[] {
  const complaints: string[] = []
  for (const rule of new Set(stated)) {
    if (stated.filter((other) => other === rule).length > 1) complaints.push(`Rule ${rule} is stated twice.`)
    if (!carried.has(rule))
      complaints.push(`No test carries rule ${rule}. Begin the title of its test with the number.`)
  }
  for (const [rule, files] of carried)
    if (!stated.includes(rule)) complaints.push(`${files.join(', ')} carries rule ${rule}, which no document states.`)
  return complaints
}
