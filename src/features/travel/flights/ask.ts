import { isAppError, unavailable } from '../../../platform/errors'
import { connectServer, type OutsideConnection, type OutsideServer } from '../../../platform/mcp/connect-server'
import type { OutsideToolEntry } from '../../../platform/mcp/entries'
import type { FlightQuery, Offer } from '../offer'
import { readOffers } from './read-offers'
import { toolInput } from './tool-input'

/** A flights server that can be asked. */
export interface FlightServer extends OutsideServer {
  /** The tool to call; the one that looks like a search for flights where it is not named. */
  tool: string | null
  /** Whether it is the one that came with the product. */
  sample: boolean
}

/** What a server offers, and what it did not answer. */
export interface Answer {
  offers: Offer[]
  /** A sentence for each question that failed. */
  problems: string[]
}

const atOnce = 4
const mostMilliseconds = 25_000

/** Asks a server all of these questions. Throws a sentence where it can’t be reached or has no such tool; never hangs. */
export async function askFlights(server: FlightServer, queries: FlightQuery[], reach: typeof fetch): Promise<Answer> {
  const connection = await connectServer(server, { fetch: reach, timeout: mostMilliseconds })
  try {
    const tool = searchTool(connection.tools, server.tool)
    if (!tool)
      throw unavailable(
        'flights.tool',
        `${server.name} has no tool that searches for flights. Name one in the travel settings.`,
      )
    const answers: Answer[] = []
    for (let at = 0; at < queries.length; at += atOnce) {
      const asked = queries.slice(at, at + atOnce).map((query) => askOne(connection, tool, query))
      answers.push(...(await Promise.all(asked)))
    }
    const problems = [...new Set(answers.flatMap(({ problems }) => problems))]
    const offers = answers.flatMap(({ offers }) => offers)
    if (offers.length === 0 && problems.length > 0) throw unavailable('flights.failed', problems[0]!)
    return { offers, problems }
  } catch (error) {
    if (isAppError(error)) throw error
    throw unavailable('flights.failed', `${server.name} could not be asked for flights. Try again in a moment.`)
  } finally {
    await connection.close()
  }
}

/** The tool by its name, or the likeliest: it speaks of flights, and of searching. */
export function searchTool(tools: OutsideToolEntry[], named: string | null): OutsideToolEntry | undefined {
  if (named) return tools.find(({ name }) => name === named)
  const score = ({ name, description }: OutsideToolEntry) =>
    (/flight/i.test(name) ? 4 : /flight/i.test(description) ? 1 : -9) +
    (/search|find|offer/i.test(name) ? 2 : 0) -
    (/book|order|status|multi|cancel|detail/i.test(name) ? 4 : 0)
  const [best] = tools.toSorted((one, other) => score(other) - score(one))
  return best && score(best) > 0 ? best : undefined
}

async function askOne(connection: OutsideConnection, tool: OutsideToolEntry, query: FlightQuery): Promise<Answer> {
  const { name } = connection.server
  const result = await connection.call(tool.name, toolInput(tool.inputSchema, query))
  if (result.failed)
    return { offers: [], problems: [`${name} did not answer properly, so its flights are missing here.`] }
  const offers = readOffers(result.data ?? parsed(result.text), query)
  return { offers, problems: [] }
}

/** The JSON of a text, also where a word or two stands around it. */
function parsed(text: string): unknown {
  const start = text.search(/[[{]/)
  if (start < 0) return null
  try {
    return JSON.parse(text.slice(start, Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1))
  } catch {
    return null
  }
}
