import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const Turn = z.object({
  _id: z.string(),
  group: z.string(),
  session: z.number(),
  date: z.string(),
  speaker: z.string(),
  text: z.string(),
  caption: z.string(),
})
export type Turn = z.infer<typeof Turn>
const Question = z.object({ _id: z.string(), group: z.string(), category: z.string(), text: z.string() })
export type Question = z.infer<typeof Question>

export interface Conversation {
  turns: Turn[]
  /** Each with the ids of the turns that hold its evidence. */
  questions: (Question & { evidence: Set<string> })[]
}

/** The conversations of a folder in BEIR form, each with its questions; those without evidence are left out. */
export async function readConversations(folder: string): Promise<Conversation[]> {
  const lines = async (file: string) => (await readFile(path.join(folder, file), 'utf8')).trim().split('\n')
  const turns = (await lines('corpus.jsonl')).map((line) => Turn.parse(JSON.parse(line)))
  const questions = (await lines('queries.jsonl')).map((line) => Question.parse(JSON.parse(line)))
  const evidence = new Map<string, Set<string>>()
  for (const line of (await lines('qrels.tsv')).slice(1)) {
    const [question = '', turn = '', grade] = line.split('\t')
    if (Number(grade) > 0) evidence.set(question, (evidence.get(question) ?? new Set()).add(turn))
  }
  return [...new Set(turns.map(({ group }) => group))].map((group) => ({
    turns: turns.filter((turn) => turn.group === group),
    questions: questions
      .filter((question) => question.group === group && evidence.has(question._id))
      .map((question) => ({ ...question, evidence: evidence.get(question._id)! })),
  }))
}
