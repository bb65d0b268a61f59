import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { catalogueQuery, choicesOf } from '../../../../platform/browser/catalogue'
import { perform, sentenceOf } from '../../../../platform/browser/perform'
import { invalidateAll, operationQuery } from '../../../../platform/browser/queries'
import type { Receipt } from '../../../../platform/operations/outcome'
import { Button } from '../../../../ui/actions/button'
import { Alert } from '../../../../ui/display/alert'
import { Skeleton } from '../../../../ui/display/skeleton'
import { Dialog, DialogActions, DialogBody } from '../../../../ui/overlays/dialog'
import { SchemaForm } from '../../../../ui/schema-form/schema-form'
import { changedOnly, type Edit, editOf, startOf } from '../../edit'
import { titleOf } from '../../look'
import { approve } from '../../queries'
import { strings } from '../../strings'

const words = strings.editDialog

/** Changes what came of an operation by its thing's own edit operation; a waiting one is approved with the changes. */
export default function EditDialog({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const { data } = useQuery(catalogueQuery)
  const edit = data ? editOf(receipt, data.operations) : null
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`${words.title}: ${titleOf(receipt)}`}
      closeLabel={words.close}
    >
      {edit && <EditForm receipt={receipt} edit={edit} onClose={onClose} />}
      {data && !edit && <DialogBody>{words.none}</DialogBody>}
    </Dialog>
  )
}

function EditForm({ receipt, edit, onClose }: { receipt: Receipt; edit: Edit; onClose: () => void }) {
  const [state, setState] = useState<{ busy: boolean; error: string | null }>({ busy: false, error: null })
  const names = Object.fromEntries(edit.fixed.map((name) => [name, edit.initial[name]]))
  const thing = useQuery({ ...operationQuery<unknown>(edit.current ?? '', names), enabled: edit.current !== null })
  if (edit.current && thing.isPending) return <Skeleton className="m-5 h-40" />
  const start = startOf(edit, thing.data)
  const save = async (input: Record<string, unknown>) => {
    setState({ busy: true, error: null })
    try {
      if (edit.waiting) await approve({ home: receipt.home, receiptId: receipt.id }, input)
      else await perform(edit.operation, changedOnly(edit, start, input))
      await invalidateAll()
      onClose()
    } catch (error) {
      setState({ busy: false, error: sentenceOf(error) })
    }
  }
  return (
    <SchemaForm
      schema={edit.schema}
      initial={start}
      fixed={edit.fixed}
      choices={choicesOf}
      onSubmit={(input) => void save(input)}
    >
      {state.error && <Alert className="mx-5 mb-3">{state.error}</Alert>}
      <DialogActions>
        <Button onClick={onClose}>{words.close}</Button>
        <Button type="submit" variant="primary" disabled={state.busy}>
          {state.busy ? words.saving : edit.waiting ? words.approve : words.save}
        </Button>
      </DialogActions>
    </SchemaForm>
  )
}
