import { Suspense } from 'react'
import type { Change, FieldChange } from '../../../../platform/operations/outcome'
import { lazily } from '../../../../ui/lazily'
import { usePlace } from '../../../../ui/time/place'
import { valueWords } from '../../field-words'
import { strings } from '../../strings'

const WordDiff = lazily(() => import('../../../../ui/text/word-diff'))

interface FieldTableProps {
  change: Change
  /** What the two columns are called. */
  columns?: [string, string]
}

const words = strings.detailsDialog
const asText = (value: unknown) => (typeof value === 'string' ? value : '')
const isWritten = ({ kind, before, after }: FieldChange) =>
  (kind === 'long' || kind === 'text') &&
  asText(before) !== '' &&
  asText(after) !== '' &&
  asText(before).length + asText(after).length > 60

/** A thing's fields, before and after side by side; longer texts as one, word by word. */
export function FieldTable({ change, columns = [words.before, words.after] }: FieldTableProps) {
  const place = usePlace()
  if (change.fields.length === 0) return <p className="text-ink-2 text-sm">{words.nothing}</p>
  return (
    <div className="overflow-x-auto rounded-md border border-line">
      <table className="w-full border-collapse text-sm [&_td]:px-3 [&_td]:py-2 [&_td]:align-top [&_th]:px-3 [&_th]:py-1.5 [&_th]:text-left [&_th]:font-medium">
        <thead className="bg-sunken text-ink-2">
          <tr>
            <th scope="col" className="w-[22%]">
              {words.field}
            </th>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {change.fields.map((field) => (
            <tr key={field.name} className="border-line-soft border-t">
              <th scope="row" className="font-normal text-ink-3">
                {field.label}
              </th>
              {isWritten(field) ? (
                <td colSpan={2}>
                  <Suspense fallback={asText(field.after)}>
                    <WordDiff before={asText(field.before)} after={asText(field.after)} />
                  </Suspense>
                </td>
              ) : (
                <>
                  <Side value={field.before} words={valueWords(field.kind, field.before, place)} />
                  <Side value={field.after} words={valueWords(field.kind, field.after, place)} after />
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** One side of a field; what is not there is quiet, what is new is stronger. */
function Side({ value, words: said, after }: { value: unknown; words: string; after?: boolean }) {
  const nothing = value === null || value === undefined || value === ''
  const tone = nothing ? 'text-ink-3' : after ? 'font-medium' : 'text-ink-2'
  return <td className={`whitespace-pre-wrap break-words ${tone}`}>{nothing ? '–' : said}</td>
}
