import type { Driver } from './driver'

interface Answer {
  choices: {
    message: {
      role: string
      content: string | null
      tool_calls?: { id: string; function: { name: string; arguments: string } }[]
    }
  }[]
}

/** The smallest loop that can play a task: no stream, no policy, no bounds. Gives its milliseconds, waiting included. */
export async function playNaively(driver: Driver, id: string): Promise<number> {
  const started = performance.now()
  const post = async <Result>(path: string, body: object): Promise<Result> => {
    const response = await fetch(`${driver.address}${path}`, { method: 'POST', body: JSON.stringify(body) })
    return response.json() as Promise<Result>
  }
  const rpc = <Result>(method: string, params: object) =>
    post<{ result: Result }>(`/mcp/${encodeURIComponent(id)}`, { jsonrpc: '2.0', id: 1, method, params })
  const listed = await rpc<{ tools: { name: string; inputSchema: object }[] }>('tools/list', {})
  const tools = listed.result.tools.map(({ name, inputSchema }) => ({
    type: 'function',
    function: { name, parameters: inputSchema },
  }))
  const messages: object[] = []
  for (const content of (await driver.task(id)).user) {
    messages.push({ role: 'user', content })
    for (let calling = true; calling; ) {
      const { choices } = await post<Answer>('/v1/chat/completions', { model: id, messages, tools })
      const { message } = choices[0]!
      messages.push(message)
      calling = message.tool_calls !== undefined
      for (const call of message.tool_calls ?? []) {
        const input = { name: call.function.name, arguments: JSON.parse(call.function.arguments) }
        const { result } = await rpc<{ content: { text: string }[] }>('tools/call', input)
        messages.push({ role: 'tool', tool_call_id: call.id, content: result.content.map(({ text }) => text).join('') })
      }
    }
  }
  return performance.now() - started
}
