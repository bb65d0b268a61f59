import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { findDates } from '../../src/platform/dates/find-dates'
import { readWhen } from '../../src/platform/dates/when'
import { agrees, type ChronoCase } from './chrono'
import { type DucklingCase, matches } from './duckling'
import { type Spoken, scoreSpoken } from './sgd'

interface Duckling {
  reference: string
  cases: DucklingCase[]
  negative: string[]
}

interface Figure {
  name: string
  right: number
  all: number
  /** The least share in percent; below it the figure is missed. */
  goal: number
  baseline: string
  misses: string[]
}

const options = { data: { type: 'string' }, misses: { type: 'boolean' } } as const
const milliseconds = 50

function read<Content>(folder: string, name: string): Content {
  const file = path.join(folder, name)
  if (!existsSync(file)) throw new Error(`${file} is missing. Say where the data is: --data <folder>.`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** How many English dates and times are read as published test cases read them, and how often there is a false alarm. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options })
  if (!values.data) {
    console.error('Say where the data is: --data <folder>.')
    return 2
  }
  const duckling = read<Duckling>(values.data, 'duckling_en_time.json')
  const { cases } = read<{ cases: ChronoCase[] }>(values.data, 'chrono_en_cases.json')
  const spoken = read<Spoken>(values.data, 'dates/sgd_dates_times.json')
  const figures = [ducklingFigure(duckling), chronoFigure(cases), ...spokenFigures(spoken)]
  for (const { name, right, all, goal, baseline, misses } of figures) {
    const share = `${percent(right, all).toFixed(1)} % of ${all}`
    console.log(`${name.padEnd(28)} ${share.padEnd(16)} goal ${String(goal).padEnd(5)} %   ${baseline}`)
    if (values.misses) for (const miss of misses) console.log(`  ${miss}`)
  }
  const now = new Date(duckling.reference).toISOString()
  const alarms = duckling.negative.filter((text) => findDates(text, { now, zone: '-02:00' }).length > 0)
  console.log(
    `false alarms: ${alarms.length} of ${duckling.negative.length}${alarms.map((text) => `\n  ${text}`).join('')}`,
  )
  const p95 = timed(
    [...duckling.cases, ...cases].map(({ text }) => text).concat(spoken.rows.map((row) => row.utterance)),
  )
  const failures = [
    ...figures
      .filter(({ right, all, goal }) => percent(right, all) < goal)
      .map(({ name, goal }) => `${name} is below ${goal} %`),
    ...(alarms.length > 0 ? [`${alarms.length} false alarms`] : []),
    ...(p95 > milliseconds ? [`p95 is above ${milliseconds} ms`] : []),
  ]
  for (const failure of failures) console.error(`MISSED: ${failure}`)
  return failures.length > 0 ? 1 : 0
}

const percent = (part: number, whole: number) => (part / whole) * 100

function ducklingFigure({ cases }: Duckling): Figure {
  const used = cases.filter(({ latent, locale, expect }) => !latent && /^en(?:-US)?$/.test(locale) && !expect.holiday)
  const wrong = used.filter((one) => !matches(one))
  return {
    name: 'Duckling, holidays aside',
    ...{ right: used.length - wrong.length, all: used.length, goal: 70 },
    baseline: 'chrono-node 39 %, Microsoft recognizers 38 %',
    misses: wrong.map(({ text, expect }) => `${text} → ${expect.value ?? `${expect.from} … ${expect.to}`}`),
  }
}

function chronoFigure(cases: ChronoCase[]): Figure {
  const wrong = cases.filter((one) => !agrees(one))
  return {
    name: 'chrono, what its texts state',
    ...{ right: cases.length - wrong.length, all: cases.length, goal: 98 },
    baseline: 'chrono-node 100 %',
    misses: wrong.map(({ text, start, end }) => `${text} → ${start?.iso ?? 'nothing'}${end ? ` … ${end.iso}` : ''}`),
  }
}

const spokenFigures = (spoken: Spoken): Figure[] =>
  Object.entries(scoreSpoken(spoken)).map(([name, { right, all, misses }]) => ({
    name: `SGD ${name}`,
    ...{ right, all, misses, goal: 99.5 },
    baseline: name === 'dates' ? 'the prototype 99.8 %' : 'the prototype 99.5 %',
  }))

/** Prints how long one text takes, of three readings the quickest as machines are shared; gives the 95th percentile in milliseconds. */
function timed(texts: string[]): number {
  const context = { now: '2026-11-20T13:00:00.000Z', zone: 'Europe/Zurich' }
  const taken = texts
    .map((text) => {
      const rounds = [1, 2, 3].map(() => {
        const start = performance.now()
        readWhen(text, context)
        return performance.now() - start
      })
      return Math.min(...rounds)
    })
    .sort((a, b) => a - b)
  const at = (share: number) => taken[Math.floor(taken.length * share)] ?? 0
  const said = [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${at(share).toFixed(2)} ms`)
  console.log(`one text: ${said.join(', ')} of ${taken.length}`)
  return at(0.95)
}
