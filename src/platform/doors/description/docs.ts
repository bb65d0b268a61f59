import type { AnyOperation } from '../../operations/operation'
import { inputSchema, type JsonSchema, outputSchema } from '../tools'
import { docsScript, docsStyle } from './docs-style'

/** The catalogue as a page for people who write programs. It loads nothing but itself. */
export function docsPage(operations: Iterable<AnyOperation>): Response {
  const nonce = crypto.randomUUID()
  const policy = `default-src 'none'; img-src 'self'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  }
  return new Response(page([...operations], nonce), { headers })
}

function page(operations: AnyOperation[], nonce: string): string {
  const sorted = operations.sort((a, b) => (a.name < b.name ? -1 : 1))
  const groups = Map.groupBy(sorted, ({ name }) => name.split('.')[0]!)
  const menu = [...groups].map(
    ([group, members]) => `<p class="group">${escaped(group)}</p>${members.map(link).join('')}`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="/icon.svg"><title>API · Adjutant</title><style nonce="${nonce}">${docsStyle}</style></head><body>
<nav aria-label="Operations"><a class="brand" href="/"><span class="mark" aria-hidden="true">A</span>Adjutant API</a>
<label class="find"><span class="quiet">Find an operation</span><input type="search" id="find" autocomplete="off"></label>${menu.join('')}</nav>
<main><header><h1>One address per operation</h1>${introduction}</header>${sorted.map(article).join('')}</main>
<script nonce="${nonce}">${docsScript}</script></body></html>`
}

const introduction = `
<p>Send an operation’s input as JSON to <code>POST /api/&lt;operation&gt;</code> with an API token from Settings. Operations that only read also answer <code>GET /api/&lt;operation&gt;?input=&lt;json&gt;</code>.</p>
<pre><code>curl https://your.server/api/task.add \\
  -H 'Authorization: Bearer adj_…' \\
  -H 'Content-Type: application/json' \\
  -d '{"title": "Call John", "due": "2026-11-21T09:00"}'</code></pre>
<p>The answer is <code>{"ok": true, "output": …, "receipt": …}</code>; 202 means that it waits for approval. A failure is <code>{"ok": false, "error": {"kind", "code", "message"}}</code>. Every change leaves a receipt that can be undone with <a href="#receipt.undo"><code>receipt.undo</code></a>.</p>
<dl><dt><code>Idempotency-Key</code></dt><dd>The same key gives the first result again, so a repeat is safe.</dd>
<dt><code>Adjutant-Preview: 1</code></dt><dd>Shows what would change and changes nothing.</dd>
<dt><code>Adjutant-Organization</code></dt><dd>The organization to act in, for people who belong to several.</dd></dl>
<p>The same operations are tools for any MCP client at <code>/mcp</code>, and an OpenAPI 3.1 document at <a href="/api/openapi.json">/api/openapi.json</a>.</p>`

const link = ({ name, title }: AnyOperation) =>
  `<a class="nav" href="#${escaped(name)}" data-find="${escaped(`${name} ${title}`.toLowerCase())}"><code>${escaped(name)}</code></a>`

function article(operation: AnyOperation): string {
  const { name, title, description, effect, needs } = operation
  const methods = effect === 'read' ? 'GET, POST' : 'POST'
  return `<article id="${escaped(name)}"><h2><span class="tag ${effect}">${effect}</span><code>${escaped(name)}</code></h2>
<p class="title">${escaped(title)}</p><p>${marked(description)}</p>
<p class="quiet"><code>${methods} /api/${escaped(name)}</code> · permission <code>${escaped(needs)}</code>${operation.destructive ? ' · an agent shows it first' : ''}${operation.personOnly ? ' · for people and tokens that name the permission' : ''}</p>
${fields(inputSchema(operation))}
<details><summary>Answer</summary><pre><code>${escaped(JSON.stringify(outputSchema(operation), null, 2))}</code></pre></details></article>`
}

function fields(schema: JsonSchema): string {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
  if (properties.length === 0) return '<p class="quiet">Takes no input.</p>'
  const required = new Set((schema.required ?? []) as string[])
  const rows = properties.map(
    ([name, field]) =>
      `<tr><td><code>${escaped(name)}</code>${required.has(name) ? '' : ' <small>optional</small>'}</td><td>${escaped(typeName(field))}</td><td>${marked(String(field.description ?? ''))}</td></tr>`,
  )
  return `<table><thead><tr><th>Input</th><th>Type</th><th>Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function typeName(schema: JsonSchema): string {
  const choices = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined
  if (choices) return choices.map(typeName).join(' or ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return (schema.enum as unknown[]).map((value) => JSON.stringify(value)).join(' | ')
  if (schema.type === 'array') return `list of ${typeName((schema.items ?? {}) as JsonSchema)}`
  const fallback = schema.default === undefined ? '' : `, else ${JSON.stringify(schema.default)}`
  return `${String(schema.type ?? 'anything')}${fallback}`
}

/** Text with what stands in backticks as code. */
const marked = (text: string) => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
