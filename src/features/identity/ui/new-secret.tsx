import { Button } from '../../../ui/actions/button'
import { DialogActions } from '../../../ui/overlays/dialog'
import { CopyButton } from '../../../ui/text/copy-button'
import { strings } from '../strings'

const words = strings.tokens

/** A secret that is shown only now. */
export function NewSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  return (
    <>
      <div className="px-5 pt-3 pb-5">
        <div className="flex items-center gap-1 rounded-md border border-line bg-sunken py-1 pr-1 pl-3">
          <code className="min-w-0 flex-1 select-all break-all font-mono text-sm">{secret}</code>
          <CopyButton label={words.copy} done={words.copied} text={() => secret} />
        </div>
      </div>
      <DialogActions>
        <Button variant="primary" onClick={onDone}>
          {words.done}
        </Button>
      </DialogActions>
    </>
  )
}
