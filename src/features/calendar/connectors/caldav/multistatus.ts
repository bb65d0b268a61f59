import { parseXml, type XmlDocument, XmlElement } from '@rgrove/parse-xml'
import { unavailable } from '../../../../platform/errors'

/** A WebDAV property: the text in it, its elements by local name, and those of them as properties again. */
export interface Property {
  name: string
  text: string
  attributes: Record<string, string>
  parts: Property[]
}

export interface DavResponse {
  href: string
  status: number
  /** The properties that were found, by local name. */
  properties: Map<string, Property>
}

export interface Multistatus {
  responses: DavResponse[]
  token: string | null
}

/** Reads the answer to a PROPFIND or REPORT. Names are taken without their prefixes: WebDAV's do not clash. */
export function readMultistatus(text: string): Multistatus {
  const root = parse(text)
  if (root?.name !== 'multistatus')
    throw unavailable(
      'calendar.answer',
      'The calendar server answered with something that is not CalDAV. Check the address.',
    )
  const token = root.parts.find(({ name }) => name === 'sync-token')
  return {
    responses: root.parts.filter(({ name }) => name === 'response').map(readResponse),
    token: token?.text || null,
  }
}

/** Finds a property, however deep: `find(property, 'href')`. */
export function find(property: Property | undefined, name: string): Property | undefined {
  if (!property || property.name === name) return property
  for (const part of property.parts) {
    const found = find(part, name)
    if (found) return found
  }
  return undefined
}

function parse(text: string): Property | undefined {
  let document: XmlDocument
  try {
    document = parseXml(text, { ignoreUndefinedEntities: true })
  } catch {
    return undefined
  }
  return document.root ? property(document.root) : undefined
}

function property(element: XmlElement): Property {
  const parts = element.children.filter((child) => child instanceof XmlElement).map(property)
  const { attributes } = element
  return { name: element.name.split(':').at(-1)!, text: element.text.trim(), attributes, parts }
}

function readResponse(response: Property): DavResponse {
  const part = (name: string) => response.parts.find((one) => one.name === name)
  const found = response.parts.filter((one) => one.name === 'propstat' && statusOf(find(one, 'status')) < 300)
  const properties = found.flatMap((stat) => stat.parts.find(({ name }) => name === 'prop')?.parts ?? [])
  return {
    href: part('href')?.text ?? '',
    status: part('status') ? statusOf(part('status')) : 200,
    properties: new Map(properties.map((one) => [one.name, one])),
  }
}

const statusOf = (status: Property | undefined) => Number(/\s(\d{3})\b/.exec(status?.text ?? '')?.[1] ?? 200)
