import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { Button } from '../../../ui/actions/button'
import { Alert } from '../../../ui/display/alert'
import { Badge } from '../../../ui/display/badge'
import { usePlace } from '../../../ui/time/place'
import { askAnew, leaveToSignIn, toolsQuery } from '../queries'
import type { ServerTools, ToolServer } from '../server'
import { strings } from '../strings'
import { ServerMenu } from './server-menu'
import { ToolList } from './tool-list'

interface ServerRowProps {
  server: ToolServer
  /** Whether one may change it. */
  changes: boolean
  onEdit: () => void
}

/** One server: whether it answers, signing in there, and its tools with which of them are allowed. */
export function ServerRow({ server, changes, onEdit }: ServerRowProps) {
  const { id, name, url, owner, freely } = server
  const { data, error, isFetching } = useQuery(toolsQuery(id))
  const [shown, setShown] = useState<boolean | null>(null)
  const leave = useMutation({ mutationFn: () => leaveToSignIn(id) })
  const again = useMutation({ mutationFn: () => askAnew(id) })
  const answered = data?.servers[0]
  const waiting = answered?.state === 'ready' ? answered.tools.filter(({ allowed }) => !allowed).length : 0
  // What nobody has looked at yet is shown to whoever may decide about it.
  const open = shown ?? (changes && server.allowedTools === 0 && waiting > 0)
  const wantsSignIn = answered?.state === 'sign-in' || server.signIn === 'scope'
  return (
    <li className="grid gap-2.5 px-3.5 py-3">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <p className="m-0 flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
            <span className="min-w-0 break-words">{name}</span>
            {freely && <Badge>{strings.freelyText}</Badge>}
          </p>
          <p className="m-0 break-words text-ink-2 text-sm">
            {strings.owners[owner]} · {new URL(url).host}
            {server.hasSecret && ` · ${strings.withToken}`}
            {server.signIn === 'connected' && ` · ${strings.signedIn}`}
          </p>
          <State
            answered={answered}
            signIn={server.signIn}
            failed={error && sentenceOf(error)}
            busy={isFetching || again.isPending}
          />
        </div>
        <div className="flex items-center gap-1.5">
          {wantsSignIn && (
            <Button size="small" variant="primary" disabled={leave.isPending} onClick={() => leave.mutate()}>
              {leave.isPending ? strings.leaving : server.signIn === 'none' ? strings.connect : strings.reconnect}
            </Button>
          )}
          {answered?.state === 'ready' && answered.tools.length > 0 && (
            <Button size="small" aria-expanded={open} onClick={() => setShown(!open)}>
              {open ? strings.hide : strings.look}
            </Button>
          )}
          {(error || answered?.state === 'down') && (
            <Button size="small" disabled={again.isPending} onClick={() => again.mutate()}>
              {strings.again}
            </Button>
          )}
          <ServerMenu server={server} changes={changes} onEdit={onEdit} onTest={() => again.mutate()} />
        </div>
      </div>
      {leave.error && <Alert>{sentenceOf(leave.error)}</Alert>}
      {open && answered && (
        <ToolList
          key={answered.tools.map(({ print }) => print).join()}
          answered={answered}
          server={server}
          changes={changes}
          onSaved={() => setShown(false)}
        />
      )}
    </li>
  )
}

interface StateProps {
  answered: ServerTools | undefined
  signIn: ToolServer['signIn']
  failed: string | null
  busy: boolean
}

function State({ answered, signIn, failed, busy }: StateProps) {
  const { locale } = usePlace()
  const line = 'm-0 mt-0.5 text-sm'
  if (busy) return <p className={`${line} text-ink-3`}>{strings.asking}</p>
  if (failed) return <p className={`${line} text-remove`}>{failed}</p>
  if (!answered) return null
  const { state, says, tools, milliseconds } = answered
  if (state === 'down') return <p className={`${line} text-remove`}>{says}</p>
  if (state === 'sign-in') return <p className={`${line} text-ink-2`}>{strings.wants[signIn]}</p>
  const allowed = tools.filter((tool) => tool.allowed).length
  const fresh = allowed > 0 ? tools.length - allowed : 0
  return (
    <>
      <p className={`${line} text-ink-2`}>
        {tools.length === 0 ? strings.noTools : strings.ready(tools.length, allowed)}
        {milliseconds > 0 && `, ${strings.after(milliseconds.toLocaleString(locale))}`}
      </p>
      {fresh > 0 && <p className={`${line} text-change`}>{strings.fresh(fresh)}</p>}
    </>
  )
}
