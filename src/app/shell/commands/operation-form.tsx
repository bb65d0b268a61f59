import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionQuery } from '../../../features/organizations/queries'
import { undoReceipt } from '../../../features/receipts/queries'
import { chiefRoomId } from '../../../features/rooms/chief-room'
import { choicesOf } from '../../../platform/browser/catalogue'
import { isFailure, preview, request, sentenceOf } from '../../../platform/browser/perform'
import { invalidateAll } from '../../../platform/browser/queries'
import type { CatalogueEntry } from '../../../platform/doors/catalogue-list'
import type { Change, Receipt } from '../../../platform/operations/outcome'
import { Button } from '../../../ui/actions/button'
import { Alert } from '../../../ui/display/alert'
import { DialogActions } from '../../../ui/overlays/dialog'
import { toast } from '../../../ui/overlays/toast'
import { SchemaForm } from '../../../ui/schema-form/schema-form'
import { strings } from '../../strings'
import { ValueView } from './value-view'
import { WouldChange } from './would-change'

const words = strings.commands
const given = ['roomId', 'home']

interface OperationFormProps {
  operation: CatalogueEntry
  onBack: () => void
  onDone: () => void
}

interface State {
  busy: boolean
  error: string | null
  errors: Record<string, string>
  /** What it would change, if that was asked. */
  changes?: Change[]
  /** What a read answered. */
  result?: { value: unknown }
}

const idle: State = { busy: false, error: null, errors: {} }

/** Any operation as a form made from its schema. What it changed can be undone at once; what it read is shown. */
export function OperationForm({ operation, onBack, onDone }: OperationFormProps) {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const [state, setState] = useState<State>(idle)
  const known = Object.keys(operation.input.properties ?? {})
  const fixed = given.filter((name) => known.includes(name))
  const room = session.organization ? chiefRoomId(session.organization.id, session.person.id) : ''
  const initial: Record<string, unknown> = { home: 'person', roomId: room }
  const run = async (input: Record<string, unknown>, intent: string) => {
    setState({ ...idle, busy: true })
    try {
      if (intent === 'preview') return setState({ ...idle, changes: await preview(operation.name, input) })
      const outcome = await request<unknown>(operation.name, input)
      if (operation.effect === 'read' && outcome.status === 'completed')
        return setState({ ...idle, result: { value: outcome.output } })
      await invalidateAll()
      if (outcome.status === 'pending') void toast.say(words.waiting)
      else sayDone(operation.title, outcome.receipt)
      onDone()
    } catch (error) {
      setState({ busy: false, error: sentenceOf(error), errors: issuesOf(error) })
    }
  }
  if (state.result)
    return (
      <>
        <ValueView value={state.result.value} />
        <DialogActions>
          <Button onClick={() => setState(idle)}>{words.again}</Button>
          <Button variant="primary" autoFocus onClick={onDone}>
            {words.close}
          </Button>
        </DialogActions>
      </>
    )
  return (
    <SchemaForm
      schema={operation.input}
      initial={initial}
      fixed={fixed}
      errors={state.errors}
      choices={choicesOf}
      onSubmit={(input, intent) => void run(input, intent)}
    >
      {state.error && <Alert className="mx-5 mb-3">{state.error}</Alert>}
      {state.changes && <WouldChange changes={state.changes} />}
      <DialogActions>
        <Button onClick={onBack}>{words.back}</Button>
        {operation.effect !== 'read' && (
          <Button type="submit" value="preview" disabled={state.busy}>
            {words.preview}
          </Button>
        )}
        <Button type="submit" variant="primary" disabled={state.busy}>
          {state.busy ? words.running : operation.effect === 'read' ? words.show : words.run}
        </Button>
      </DialogActions>
    </SchemaForm>
  )
}

function sayDone(title: string, receipt: Receipt | null) {
  const back = async (done: Receipt) => {
    try {
      await undoReceipt({ home: done.home, receiptId: done.id })
      await invalidateAll()
    } catch (error) {
      void toast.fail(sentenceOf(error))
    }
  }
  const said = receipt?.changes[0] ? `${title}: ${receipt.changes[0].title}` : `${title}: ${words.done}`
  const undoable = receipt && receipt.changes.length > 0
  void toast.say(said, undoable ? { label: words.undo, act: () => void back(receipt) } : undefined)
}

/** What is wrong with which field, if the operation said so. */
function issuesOf(error: unknown): Record<string, string> {
  const details = isFailure(error)
    ? (error.details as { issues?: { path: string; message: string }[] } | undefined)
    : undefined
  return Object.fromEntries((details?.issues ?? []).map(({ path, message }) => [path, message]))
}
