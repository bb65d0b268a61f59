import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { catalogueQuery } from '../../../platform/browser/catalogue'
import { Command, CommandEmpty, CommandInput, CommandList } from '../../../ui/overlays/command'
import type { CommandRequest } from '../../../ui/overlays/command-request'
import { Dialog } from '../../../ui/overlays/dialog'
import { strings } from '../../strings'
import { CommandRows } from './command-rows'
import { OperationForm } from './operation-form'

const words = strings.commands

/** The one command menu: go somewhere, do anything one may do, or ask Chief. */
export default function CommandMenu({ request, onClose }: { request: CommandRequest; onClose: () => void }) {
  const { data } = useQuery(catalogueQuery)
  const [chosen, setChosen] = useState<string | null>(null)
  const [text, setText] = useState('')
  const operation = data?.operations.find(({ name }) => name === chosen)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={operation?.title ?? words.title}
      description={operation?.description}
      closeLabel={words.close}
      quiet={!operation}
    >
      {operation ? (
        <OperationForm operation={operation} onBack={() => setChosen(null)} onDone={onClose} />
      ) : (
        <Command label={words.title} loop className="flex min-h-0 flex-col">
          <CommandInput autoFocus placeholder={words.placeholder} value={text} onValueChange={setText} />
          <CommandList label={words.title}>
            <CommandEmpty className="px-3 py-6 text-center text-ink-2 text-sm">{words.nothing}</CommandEmpty>
            <CommandRows
              text={text.trim()}
              request={request}
              operations={data?.operations ?? []}
              onChoose={setChosen}
              onClose={onClose}
            />
          </CommandList>
        </Command>
      )}
    </Dialog>
  )
}
