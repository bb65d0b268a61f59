import { Download, SlidersHorizontal } from 'lucide-react'
import { Suspense, useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { MenuButton } from '../../../ui/actions/menu-button'
import { lazily } from '../../../ui/lazily'
import { NotOpened } from '../../../ui/overlays/not-opened'
import { exportMemory } from '../actions'
import { strings } from '../strings'

const PreferencesDialog = lazily(() => import('./preferences/preferences-dialog'), NotOpened)

const words = strings.exporting

/** Preferences in one form, and everything as a file. */
export function MemoryActions() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="ghost" size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden />
        <span className="max-sm:sr-only">{strings.preferences.title}</span>
      </Button>
      <MenuButton
        aria-label={words.label}
        title={words.label}
        align="end"
        className="inline-grid size-8 place-items-center rounded-sm text-ink-2 transition-colors duration-140 hover:bg-hover hover:text-ink [&_svg]:size-4 [&_svg]:stroke-[1.75]"
        actions={[
          { label: words.markdown, act: () => void exportMemory('markdown') },
          { label: words.json, act: () => void exportMemory('json') },
        ]}
      >
        <Download aria-hidden />
      </MenuButton>
      <Suspense fallback={null}>{open && <PreferencesDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
