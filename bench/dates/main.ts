import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { findDates } from '../../src/platform/dates/find-dates'
import { type DucklingCase, matches } from './duckling'
import { scoreSpoken } from './sgd'

interface Duckling {
  reference: string
  cases: DucklingCase[]
  negative: string[]
}

const options = { data: { type: 'string' }, misses: { type: 'boolean' } } as const
/** Below this the figure has fallen back; the goal for Duckling's cases is 70 %. */
const target = { duckling: 68, falseAlarms: 0 }

function read<Content>(folder: string, name: string): Content {
  const file = path.join(folder, name)
  if (!existsSync(file)) throw new Error(`${file} is missing. Say where the data is: --data <folder>.`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} % of ${whole}`

/** How many English dates and times are read as published test cases read them, and how often there is a false alarm. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options })
  if (!values.data) {
    console.error('Say where the data is: --data <folder>.')
    return 2
  }
  const duckling = read<Duckling>(values.data, 'duckling_en_time.json')
  const cases = duckling.cases.filter(
    ({ latent, locale, expect }) => !latent && /^en(?:-US)?$/.test(locale) && !expect.holiday,
  )
  const wrong = cases.filter((one) => !matches(one))
  console.log(
    `Duckling, holidays aside: ${percent(cases.length - wrong.length, cases.length)} (chrono-node 39 %, goal 70 %)`,
  )
  if (values.misses)
    for (const { text, expect } of wrong) console.log(`  ${text} → ${expect.value ?? `${expect.from} … ${expect.to}`}`)
  const alarms = duckling.negative.filter(
    (text) => findDates(text, { now: new Date(duckling.reference).toISOString(), zone: '-02:00' }).length > 0,
  )
  console.log(
    `false alarms: ${alarms.length} of ${duckling.negative.length}${alarms.length ? `: ${alarms.join(', ')}` : ''}`,
  )
  const spoken = scoreSpoken(read(values.data, 'dates/sgd_dates_times.json'))
  for (const [name, { right, all }] of Object.entries(spoken)) console.log(`SGD ${name}: ${percent(right, all)}`)
  const share = ((cases.length - wrong.length) / cases.length) * 100
  const missed = share < target.duckling || alarms.length > target.falseAlarms
  if (missed) console.error(`MISSED: at least ${target.duckling} % and ${target.falseAlarms} false alarms`)
  return missed ? 1 : 0
}
