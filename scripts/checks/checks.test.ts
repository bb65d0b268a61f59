import { describe, expect, it } from 'vitest'
import { linkedPaths, namedPaths, namedScripts } from './paths.ts'
import { carriedRules, compareRules, statedRules } from './rules.ts'

describe('rules and their tests', () => {
  it('a rule is stated as a bold number at the head of a list item', () => {
    expect(statedRules('- **L1** One.\n- **U12** Two, see **L1**.\nL3 is prose.')).toEqual(['L1', 'U12'])
  })

  it('a test carries the rules its title begins with', () => {
    const source = [
      "it('L1 a write is refused', () => {",
      "it('L2, L3 and U4 hold together', () => {",
      'describe("P1: strangers", () => {',
      "it.each(cases)('E1 %s', () => {",
      "it('keeps L9 in the middle', () => {",
      "it('HTTP answers', () => {",
    ].join('\n')
    expect(carriedRules(source)).toEqual(['L1', 'L2', 'L3', 'U4', 'P1', 'E1'])
  })

  it('every rule has a test and every number a rule', () => {
    const carried = new Map([
      ['L1', ['a.test.ts']],
      ['L9', ['b.test.ts']],
    ])
    expect(compareRules(['L1', 'L2', 'L2'], carried)).toEqual(
      [
        'No test carries rule L2. Begin the title of its test with the number.',
        'Rule L2 is stated twice.',
        'b.test.ts carries rule L9, which no document states.',
      ].sort((left, right) => Number(right.startsWith('Rule')) - Number(left.startsWith('Rule'))),
    )
  })
})

describe('what documents name', () => {
  it('are the local targets of links', () => {
    expect(linkedPaths('[a](docs/a.md#part) [b](https://x.example) ![c](c.png) [d](#here)')).toEqual([
      'docs/a.md',
      'c.png',
    ])
  })

  it('are paths in code spans that begin with a folder of the project', () => {
    const text = 'See `src/server.ts`, `src/ui/`, `POST /api/x`, `application/json`, `src/<name>/x` and `src/a.ts:12`.'
    expect(namedPaths(text, new Set(['src']))).toEqual(['src/server.ts', 'src/ui/', 'src/a.ts'])
  })

  it('are not what a fenced block shows as an example', () => {
    expect(namedPaths('```\n`src/x.ts`\n```\n', new Set(['src']))).toEqual([])
  })

  it('are npm scripts', () => {
    expect(namedScripts('Run `npm run check` or npm run -s bench:chat -- --data x.')).toEqual(['check', 'bench:chat'])
  })
})
