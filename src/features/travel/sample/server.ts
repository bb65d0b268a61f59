import { createMcpHandler, McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { LocalDate, toLocal } from '../../../platform/time'
import { type SampleFlight, samplePrice, sampleWays } from './timetable'

const Code = z.string().regex(/^[A-Za-z]{3}$/)
const input = z.object({
  origin: Code.describe('IATA code of the airport to leave from'),
  destination: Code.describe('IATA code of the airport to fly to'),
  departure_date: LocalDate.describe('YYYY-MM-DD'),
  return_date: LocalDate.optional().describe('YYYY-MM-DD, for a way back'),
  adults: z.number().int().min(1).max(9).default(1),
  cabin_class: z.enum(['economy', 'premium_economy', 'business', 'first']).default('economy'),
  currency: z.string().length(3).default('EUR'),
})

const note = 'Sample data: these airlines, flights and prices are invented.'

/**
 * A flights server with a timetable that is made up but plausible, and the same each time: for those who have no key,
 * and for tests. It speaks the Model Context Protocol like any other; what it says is clearly named sample data.
 */
function sampleServer(): McpServer {
  const server = new McpServer({ name: 'sample-flights', title: 'Sample flights', version: '1' })
  server.registerTool(
    'search_flights',
    {
      title: 'Search sample flights',
      description: `Finds flights between two airports on a day. ${note}`,
      inputSchema: input,
      annotations: { readOnlyHint: true },
    },
    (query) => {
      const found = { sample: true, note, offers: offersFor(query) }
      return { content: [{ type: 'text' as const, text: JSON.stringify(found) }], structuredContent: found }
    },
  )
  return server
}

const most = 30

function offersFor({
  origin,
  destination,
  departure_date,
  return_date,
  adults,
  cabin_class,
  currency,
}: z.output<typeof input>) {
  const [from, to] = [origin.toUpperCase(), destination.toUpperCase()]
  const out = sampleWays(from, to, departure_date)
  const back = return_date && return_date >= departure_date ? sampleWays(to, from, return_date) : []
  const pairs = return_date
    ? out.flatMap((way, place) => pairUp(back, place).map((other) => [way, other]))
    : out.map((way) => [way])
  const cabin = cabin_class === 'premium_economy' ? 'premium' : cabin_class
  return pairs.slice(0, most).map((ways) => ({
    price: samplePrice(ways, { cabin, currency: currency.toUpperCase(), passengers: adults }),
    slices: ways.map((way) => ({ segments: way.map(segment) })),
  }))
}

/** A few ways back for each way there: the same one of the day first. */
const pairUp = (ways: SampleFlight[][], place: number) =>
  [ways[place % Math.max(1, ways.length)], ways[(place + 1) % Math.max(1, ways.length)]].filter(
    (way, at, all): way is SampleFlight[] => way !== undefined && all.indexOf(way) === at,
  )

const segment = ({ from, to, airline, number, departs, arrives, minutes }: SampleFlight) => ({
  carrier: airline,
  flight_number: number,
  origin: from.code,
  destination: to.code,
  departing_at: toLocal(departs, from.zone),
  arriving_at: toLocal(arrives, to.zone),
  duration_minutes: minutes,
})

const handler = createMcpHandler(sampleServer)

/** The way to the sample server: it never leaves this process. */
export const sampleFetch: typeof fetch = (request, init) => handler.fetch(new Request(request, init))
