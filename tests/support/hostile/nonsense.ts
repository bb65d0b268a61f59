import { inputSchema, type JsonSchema } from '../../../src/platform/doors/tools'
import type { AnyOperation } from '../../../src/platform/operations/operation'
import { inputsFor } from './inputs'

/** A request body that no operation should take, and what is wrong with it. */
export interface Nonsense {
  what: string
  body: string
}

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const huge = 'x'.repeat(300_000)

/** Bodies that are wrong for every operation. */
const everywhere: Nonsense[] = [
  { what: 'no JSON', body: '{"a":' },
  { what: 'a list instead of an object', body: '[]' },
  { what: 'a text instead of an object', body: '"text"' },
  { what: 'a number instead of an object', body: '7' },
  { what: 'a body of more than a megabyte', body: JSON.stringify({ x: 'x'.repeat(1_100_000) }) },
  { what: 'depth', body: `{"x":${deep(200)}}` },
  { what: 'depth enough to exhaust a parser', body: `{"x":${deep(200_000)}}` },
  { what: '__proto__', body: '{"__proto__":{"admin":true}}' },
  { what: 'constructor', body: '{"constructor":{"prototype":{"admin":true}}}' },
  { what: 'control characters in a name', body: '{"a\\u0000b":1}' },
  { what: 'control characters in a text', body: '{"x":"a\\u0000\\u0007b"}' },
  { what: 'half a character', body: '{"x":"\\ud800"}' },
]

/** What to put in place of one field's value. Those that its type allows are left out by `nonsenseFor`. */
const values: { what: string; json: string; fits?: (schema: JsonSchema) => boolean }[] = [
  { what: 'an object', json: '{}', fits: takes('object') },
  { what: 'a list of objects', json: '[{}]' },
  { what: 'a flag', json: 'true', fits: takes('boolean') },
  { what: 'a number out of all proportion', json: '1e308' },
  { what: 'a fraction', json: '0.5', fits: takes('number') },
  { what: 'a negative number', json: '-1' },
  { what: 'a huge text', json: JSON.stringify(huge) },
  { what: 'control characters', json: '"a\\u0000\\u001b[2Jb"' },
  { what: 'half a character', json: '"\\udfff"' },
  { what: 'a huge list', json: `[${Array.from({ length: 20_000 }, () => '1').join(',')}]` },
  { what: 'a list of huge texts', json: `[${JSON.stringify(huge)}]` },
  { what: 'depth', json: deep(100) },
  { what: 'a prototype', json: '{"__proto__":{"admin":true}}' },
]

/** Wrong bodies for an operation: wrong everywhere, and a valid input with each field made wrong in each way. */
export function nonsenseFor(operation: AnyOperation): Nonsense[] {
  const properties = Object.entries((inputSchema(operation).properties ?? {}) as Record<string, JsonSchema>)
  const [valid] = inputsFor(operation, { ids: [], text: 'fuzz' }) as Record<string, unknown>[]
  const fields = properties.flatMap(([name, schema]) =>
    values
      .filter(({ fits }) => !fits?.(schema) && !isAnything(schema))
      .map(({ what, json }) => ({ what: `${what} as ${name}`, body: withField(valid ?? {}, name, json) })),
  )
  return [...everywhere, ...fields]
}

/** Written as text, because some of these can't exist as values. */
function withField(input: Record<string, unknown>, name: string, json: string) {
  const others = Object.entries(input).filter(([key]) => key !== name)
  const parts = [
    ...others.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`),
    `${JSON.stringify(name)}:${json}`,
  ]
  return `{${parts.join(',')}}`
}

function takes(type: string) {
  return (schema: JsonSchema): boolean =>
    schema.type === type || ((schema.anyOf ?? []) as JsonSchema[]).some((choice) => takes(type)(choice))
}

const isAnything = (schema: JsonSchema) =>
  Object.keys(schema).every((keyword) => keyword === 'description' || keyword === 'default')

const extremes = {
  string: [
    ...['0000-01-01', '0001-01-01T00:00', '9999-12-31T23:59', '2026-02-29', '-000001-01-01', '275760-09-13T00:00'],
    ...['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999+14:00', '2026-03-29T02:30', '2026-10-25T02:30'],
    ...[
      'Etc/GMT+12',
      'utc',
      'Pacific/Apia',
      'FREQ=SECONDLY',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;COUNT=999999999',
    ],
    ...[
      "'; DROP TABLE tasks; --",
      '%',
      '_',
      '*',
      '"',
      '\\',
      '\u202egnp.exe',
      '👩‍👩‍👧‍👦'.repeat(20),
      ' \t\n ',
      '0',
      'null',
      'NaN',
    ],
  ],
  number: [0, -1, 1, 2 ** 31, 2 ** 53, Number.MAX_VALUE, Number.MIN_VALUE],
  other: [null, true, [], {}, [null], { '': '' }],
}

/** Inputs at the edge of what an operation takes: some are fine, some are not, none may break it. */
export function extremesFor(operation: AnyOperation, ids: string[]): unknown[] {
  const [valid] = inputsFor(operation, { ids, text: 'fuzz' }) as Record<string, unknown>[]
  const properties = Object.entries((inputSchema(operation).properties ?? {}) as Record<string, JsonSchema>)
  return properties.flatMap(([name, schema]) => {
    const texts = takes('string')(schema) ? extremes.string : []
    const numbers = takes('number')(schema) || takes('integer')(schema) ? extremes.number : []
    return [...texts, ...numbers, ...extremes.other].map((value) => ({ ...valid, [name]: value }))
  })
}
