import { use } from 'react'
import { strings as calendar } from '../../../features/calendar/strings'
import { Kbd } from '../../../ui/actions/kbd'
import { Dialog, DialogBody } from '../../../ui/overlays/dialog'
import type { Screen } from '../../../ui/screen'
import { strings } from '../../strings'
import { commandKey } from './command-key'
import { ScreensContext } from './screens-context'

const words = strings.shortcuts

const groups = (screens: Screen[]): { name: string; rows: [string, string[]][] }[] => [
  {
    name: words.everywhere,
    rows: [
      [words.commands, [`${commandKey()}K`]],
      ...screens.map(({ title, key }): [string, string[]] => [words.goTo(title), ['g', key]]),
      [words.sidebar, ['[']],
      [words.receipts, [']']],
      [words.sheet, ['?']],
    ],
  },
  {
    name: words.chat,
    rows: [
      [words.send, ['↵']],
      [words.newline, ['⇧', '↵']],
      [words.editLast, ['↑']],
      [words.operations, ['/']],
      [words.stop, ['Esc']],
    ],
  },
  calendar.shortcuts as { name: string; rows: [string, string[]][] },
]

/** Every shortcut there is. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={words.title} closeLabel={words.close}>
      <DialogBody className="grid gap-5">
        <Shortcuts />
      </DialogBody>
    </Dialog>
  )
}

export function Shortcuts() {
  const screens = use(ScreensContext)
  return groups(screens).map(({ name, rows }) => (
    <section key={name}>
      <h3 className="mt-0 mb-1.5 font-medium text-ink-3 text-xs">{name}</h3>
      <dl className="m-0 divide-y divide-line-soft">
        {rows.map(([label, keys]) => (
          <div key={label} className="flex items-center py-1.5">
            <dt className="text-sm">{label}</dt>
            <dd className="m-0 ml-auto flex gap-1">
              {keys.map((key) => (
                <Kbd key={key} className="h-[22px] min-w-[22px] text-xs">
                  {key}
                </Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}
