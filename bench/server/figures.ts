/** The value that a share of the others do not exceed. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const milliseconds = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`

/** One line of figures with its goal; says whether the goal was met. */
export function judge(name: string, value: number, goal: number): boolean {
  const met = value <= goal
  console.log(`${met ? '✓' : '✗'} ${name.padEnd(64)} ${milliseconds(value).padStart(9)}   goal ${milliseconds(goal)}`)
  return met
}
