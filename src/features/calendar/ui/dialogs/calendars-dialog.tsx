import { Download, Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { Alert } from '../../../../ui/display/alert'
import { Rows, Section } from '../../../../ui/display/section'
import { Dialog, DialogBody } from '../../../../ui/overlays/dialog'
import type { Calendar } from '../../calendars/calendar'
import { strings } from '../../strings'
import { exportFile, importFile } from '../changes/change-calendars'
import { AddCalendar } from './add-calendar'
import { CalendarRow } from './calendar-row'

const words = strings.calendars

/** The person’s calendars: those from elsewhere with how they fare, a way to add more, and files. */
export default function CalendarsDialog({ calendars, onClose }: { calendars: Calendar[]; onClose: () => void }) {
  const file = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<string[]>([])
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={words.title} closeLabel={words.close}>
      <DialogBody className="grid gap-6">
        <Rows>
          {calendars.map((calendar) => (
            <CalendarRow key={calendar.id} calendar={calendar} />
          ))}
        </Rows>
        <AddCalendar />
        <Section title={words.file} text={words.fileText}>
          <div className="flex flex-wrap gap-2">
            <input
              ref={file}
              type="file"
              aria-label={words.importFile}
              accept=".ics,text/calendar"
              className="sr-only"
              tabIndex={-1}
              onChange={async ({ target }) => {
                const [chosen] = target.files ?? []
                if (chosen) setProblems(await importFile(chosen))
                target.value = ''
              }}
            />
            <Button onClick={() => file.current?.click()}>
              <Upload aria-hidden />
              {words.importFile}
            </Button>
            <Button onClick={() => void exportFile()}>
              <Download aria-hidden />
              {words.exportFile}
            </Button>
          </div>
          <p className="m-0 text-ink-3 text-xs">{words.pasteHint}</p>
          {problems.length > 0 && (
            <Alert tone="change">
              {words.problems}
              <ul className="m-0 list-disc ps-4">
                {problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </Alert>
          )}
        </Section>
      </DialogBody>
    </Dialog>
  )
}
