import { useEffect, useState } from 'react'
import { Alert } from '../../../ui/display/alert'
import { announce } from '../../../ui/text/announcer'
import type { ToolServer } from '../server'
import { strings } from '../strings'

/** What became of a sign-in that the browser just came back from; said once, and gone from the address. */
export function CameBack({ servers }: { servers: ToolServer[] }) {
  const [answer] = useState(() => new URLSearchParams(window.location.search))
  const problem = answer.get('problem')
  const name = servers.find(({ id }) => id === answer.get('server'))?.name
  useEffect(() => {
    if (answer.size === 0) return
    window.history.replaceState(window.history.state, '', window.location.pathname)
    if (name && !problem) announce(strings.said.connected(name))
  }, [answer, name, problem])
  if (problem) return <Alert>{(strings.problems[problem] ?? strings.problem)(name ?? strings.someServer)}</Alert>
  if (!name) return null
  return (
    <p role="status" className="m-0 rounded-md bg-add-soft px-3 py-2 text-add text-sm">
      {strings.said.connected(name)}.
    </p>
  )
}
