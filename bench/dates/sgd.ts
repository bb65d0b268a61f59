import { readWhen } from '../../src/platform/dates/when'

export interface Spoken {
  reference: string
  rows: { utterance: string; span: string; canonical: string }[]
}

/** Dates and times as people said them in the dialogues of SGD, against the values noted there. */
export function scoreSpoken({ rows }: Spoken) {
  const made = () => ({ right: 0, all: 0, misses: [] as string[] })
  const scores = { dates: made(), times: made() }
  for (const { span, canonical } of rows) {
    const date = /^\d{4}-\d\d-\d\d$/.test(canonical)
    const score = date ? scores.dates : scores.times
    const { local } = readWhen(span, { now: '2019-03-01T00:00:00.000Z', zone: 'UTC', bareHours: true })
    score.all++
    if ((date ? local?.slice(0, 10) : local?.slice(11)) === canonical) score.right++
    else score.misses.push(`${span} → ${canonical}, not ${local}`)
  }
  return scores
}
