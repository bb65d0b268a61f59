import { readFile } from 'node:fs/promises'
import { readWall, writeWall } from '../../src/platform/recurrence/civil'
import { compile } from '../../src/platform/recurrence/compile'
import { readForeignRule } from '../../src/platform/recurrence/rule-text'
import { walk } from '../../src/platform/recurrence/walk'

/** A rule with its instances, as the tests of another program state them: wall-clock times without separators. */
export interface Case {
  source: string
  rrule: string
  dtstart: string
  instances: string[]
  start_at?: string
  prefix_only?: boolean
}

/** The cases of RFC 5545 that have instances; those of RFC 7529 (other calendars, days skipped otherwise) are left out. */
export async function readCases(file: string): Promise<Case[]> {
  const { cases } = JSON.parse(await readFile(file, 'utf8')) as { cases: Partial<Case>[] }
  return cases.filter(
    (one): one is Case => one.instances !== undefined && !/SKIP=|RSCALE=(?!GREG)/.test(one.rrule ?? ''),
  )
}

/** What Adjutant makes of a case: the instances, and a few more where the case says that there are none. */
export function ours({ rrule, dtstart, instances, prefix_only }: Case): string[] {
  const endless = prefix_only || !/COUNT|UNTIL/.test(rrule)
  const many = instances.length === 0 ? 0 : instances.length + (endless ? 0 : 3)
  const parts = readForeignRule(rrule)
  const start = readWall(spread(dtstart))
  const until = parts.get('UNTIL')
  const to = until && readWall(spread(until.length === 8 ? `${until}T235959` : until))
  const finest = instances[0]?.length === 8 ? 'day' : 'second'
  return walk(compile(parts, start), start, to ? { to } : {})
    .take(many)
    .map((wall) => writeWall(wall, finest).replaceAll(/[-:]/g, ''))
    .toArray()
}

export const theirs = ({ instances }: Case) => instances.map((text) => text.replace(/Z$/, ''))

/** `19970902T090000` as `1997-09-02T09:00:00`. */
const spread = (text: string) =>
  text
    .replace(/Z$/, '')
    .replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')
    .replace(/T(\d\d)(\d\d)(\d\d)$/, 'T$1:$2:$3')
