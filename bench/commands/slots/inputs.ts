import type { LanguageModelV4FunctionTool } from '@ai-sdk/provider'
import { percent } from '../score'
import { countOwnInputs } from './own'
import { type SlotResult, scoreText } from './score'
import { slotTexts } from './slurp'

/** The least share of inputs, in percent, that must be filled exactly. */
const goal = 85

interface Options {
  data: string
  tools: LanguageModelV4FunctionTool[]
  misses: boolean
}

/** Whether inputs are filled right once the operation is known: SLURP’s marked inputs, and our own sayings. Gives what was missed. */
export async function scoreInputs({ data, tools, misses }: Options): Promise<string[]> {
  const slurp = slotTexts(data).flatMap(scoreText)
  const right = slurp.filter((one) => one.right).length
  console.log(`\ninputs filled exactly, given the operation (goal ${goal} %)`)
  for (const input of ['title', 'person', 'place', 'date and time', 'list'] as const) {
    const mine = slurp.filter((one) => one.input === input)
    console.log(
      `${`  SLURP ${input}`.padEnd(34)} ${percent(mine.filter((one) => one.right).length, mine.length)} % of ${mine.length}`,
    )
  }
  console.log(`${'SLURP, all inputs we take'.padEnd(34)} ${percent(right, slurp.length)} % of ${slurp.length}`)
  if (misses) printMisses(slurp)
  const own = await countOwnInputs(tools, misses)
  for (const [name, { sayings, exact, inputs, filled }] of Object.entries(own))
    console.log(
      `${`our own, ${name}`.padEnd(34)} ${percent(filled, inputs)} % of ${inputs} inputs, all exact in ${percent(exact, sayings)} % of ${sayings}`,
    )
  return [
    ...((right / slurp.length) * 100 < goal ? [`SLURP inputs are below ${goal} %`] : []),
    ...((own.all.exact / own.all.sayings) * 100 < goal ? [`inputs of our own sayings are below ${goal} %`] : []),
    ...(own.all.sayings < 500 ? [`only ${own.all.sayings} of our own sayings lead to the right operations`] : []),
  ]
}

function printMisses(results: SlotResult[]) {
  for (const { input, text, expected, got, right } of results)
    if (!right) console.log(`  ${input}: ${text} → ${expected}, not ${got}`)
}
