import type { LanguageModelV4CallOptions, LanguageModelV4FunctionTool, LanguageModelV4Prompt } from '@ai-sdk/provider'
import { estimateTokens } from '../usage'

/** How many tools a model from elsewhere is offered at once. */
export interface ToolLimits {
  tools: number
  tokens: number
}

/** What most providers take, and most models cope with. */
export const toolLimits: ToolLimits = { tools: 128, tokens: 16_000 }
/** For Llama, whose window on Workers AI holds 24,000 tokens, and which calls the wrong tool when it is shown many. */
export const llamaToolLimits: ToolLimits = { tools: 40, tokens: 6_000 }

export const isLlama = (modelId: string) => /llama/i.test(modelId)

type Tools = NonNullable<LanguageModelV4CallOptions['tools']>

/**
 * The tools a model is offered for this prompt, in their usual order: those that are always needed, those the
 * conversation has used, then those whose words the person’s latest messages share, rare words counting most, until
 * the limits are reached.
 */
export function chooseTools(tools: Tools, prompt: LanguageModelV4Prompt, limits: ToolLimits): Tools {
  if (tools.length <= limits.tools && weightOf(tools) <= limits.tokens) return tools
  const used = namesUsed(prompt)
  const scores = scoresFor(tools, wordsAsked(prompt))
  const rank = (tool: Tools[number]) =>
    (isAlways(tool) ? 2_000_000 : 0) + (used.has(tool.name) ? 1_000_000 : 0) + (scores.get(tool) ?? 0)
  const chosen = new Set<Tools[number]>()
  let left = limits.tokens
  for (const tool of tools.toSorted((one, other) => rank(other) - rank(one))) {
    const weight = weightOf([tool])
    if (chosen.size >= limits.tools) break
    if (weight > left) continue
    chosen.add(tool)
    left -= weight
  }
  return tools.filter((tool) => chosen.has(tool))
}

/** Tokens these tools take in a prompt, estimated. */
export const weightOf = (tools: Tools) =>
  tools.reduce((sum, tool) => {
    const shown = tool.type === 'function' ? [tool.name, tool.description, tool.inputSchema] : [tool.name]
    return sum + estimateTokens(JSON.stringify(shown))
  }, 0)

const isAlways = (tool: Tools[number]) => hintsOf(tool)?.always === true
const hintsOf = (tool: Tools[number]) =>
  tool.type === 'function' ? (tool.providerOptions?.adjutant as Hints | undefined) : undefined

interface Hints {
  always?: boolean
  title?: string
  phrases?: string[]
}

function namesUsed(prompt: LanguageModelV4Prompt): Set<string> {
  const calls = prompt.flatMap((message) =>
    message.role === 'assistant' ? message.content.filter((part) => part.type === 'tool-call') : [],
  )
  return new Set(calls.map(({ toolName }) => toolName))
}

/** The words of the last three messages of the person, each with its weight: the newest count twice. */
function wordsAsked(prompt: LanguageModelV4Prompt): Map<string, number> {
  const asked = prompt.filter((message) => message.role === 'user').slice(-3)
  const words = new Map<string, number>()
  asked.forEach(({ content }, index) => {
    const text = content.map((part) => (part.type === 'text' ? part.text : '')).join(' ')
    for (const word of wordsOf(text)) words.set(word, index === asked.length - 1 ? 2 : (words.get(word) ?? 1))
  })
  return words
}

function scoresFor(tools: Tools, asked: Map<string, number>): Map<Tools[number], number> {
  const texts = tools.map((tool) => (tool.type === 'function' ? fieldsOf(tool) : []))
  const seen = new Map<string, number>()
  for (const fields of texts)
    for (const word of new Set(fields.flatMap(({ words }) => [...words]))) seen.set(word, (seen.get(word) ?? 0) + 1)
  return new Map(
    tools.map((tool, index) => {
      let score = 0
      for (const [word, weight] of asked) {
        const best = Math.max(0, ...texts[index]!.map((field) => (field.words.has(word) ? field.weight : 0)))
        score += weight * best * Math.log(1 + tools.length / (seen.get(word) ?? tools.length))
      }
      return [tool, score]
    }),
  )
}

function fieldsOf(tool: LanguageModelV4FunctionTool) {
  const { title = '', phrases = [] } = hintsOf(tool) ?? {}
  return [
    { weight: 3, words: wordsOf(tool.name) },
    { weight: 2, words: wordsOf([title, ...phrases].join(' ')) },
    { weight: 1, words: wordsOf(tool.description ?? '') },
  ]
}

const small = new Set(
  'a an and any are as at be but by can could do for from have how i in is it me my no not of on one or please that the their them then there they this to up was we what when where which who will with you your'.split(
    ' ',
  ),
)

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !small.has(word))
      .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)),
  )
