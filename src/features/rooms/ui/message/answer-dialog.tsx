import { Tabs, TabsContent, TabsList, TabsTrigger } from '../../../../ui/display/tabs'
import { Dialog, DialogBody } from '../../../../ui/overlays/dialog'
import { usePlace } from '../../../../ui/time/place'
import type { Answer } from '../../message'
import { strings } from '../../strings'
import { answererName } from './answerer'

const words = strings.answer

interface AnswerDialogProps {
  answer: Answer
  first: 'why' | 'read'
  onClose: () => void
}

/** Why an answer is as it is: who gave it, at what cost, and all that was read for it. */
export default function AnswerDialog({ answer, first, onClose }: AnswerDialogProps) {
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={words.title} closeLabel={words.close}>
      <DialogBody>
        <Tabs defaultValue={first}>
          <TabsList className="mb-3 -ml-1" aria-label={words.title}>
            <TabsTrigger value="why">{words.why}</TabsTrigger>
            <TabsTrigger value="read">{words.read}</TabsTrigger>
          </TabsList>
          <TabsContent value="why">
            <Why answer={answer} />
          </TabsContent>
          <TabsContent value="read">
            <Read answer={answer} />
          </TabsContent>
        </Tabs>
      </DialogBody>
    </Dialog>
  )
}

function Why({ answer }: { answer: Answer }) {
  const { locale } = usePlace()
  const number = (value: number) => value.toLocaleString(locale)
  const money = (value: number) =>
    value.toLocaleString(locale, { style: 'currency', currency: 'USD', maximumSignificantDigits: 2 })
  const cost = answer.cost === null ? words.unknownCost : answer.cost === 0 ? words.free : money(answer.cost)
  const facts: [string, string][] = [
    [words.model, answererName(answer)],
    [words.provider, answer.provider],
    [words.took, `${number(Math.round(answer.milliseconds))} ms`],
    [words.tokens, words.tokensWords(number(answer.inputTokens), number(answer.outputTokens))],
    [words.cost, cost],
    ...answer.passedOver.map(({ model, reason }): [string, string] => [words.passedOver, `${model}: ${reason}`]),
  ]
  return (
    <>
      <p className="mb-3">{answer.why}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 text-sm">
        {facts.map(([name, value]) => (
          <div key={name + value} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-ink-3">{name}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Read({ answer }: { answer: Answer }) {
  const { locale } = usePlace()
  const number = (value: number) => value.toLocaleString(locale)
  if (answer.context.length === 0) return <p className="text-ink-2">{words.nothingRead}</p>
  return (
    <>
      <p className="mb-3 text-ink-2 text-sm">{words.readText}</p>
      <ol className="grid list-none gap-2 p-0">
        {answer.context.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one prompt never move
          <li key={index}>
            <details className="rounded-md border border-line">
              <summary className="flex cursor-pointer items-baseline gap-2 px-3 py-2 text-sm">
                <span className="font-medium first-letter:uppercase">{block.name}</span>
                <span className="ml-auto text-ink-3 text-xs">
                  {words.budget(number(block.tokens), number(block.budget))}
                </span>
              </summary>
              <pre className="m-0 whitespace-pre-wrap break-words border-line-soft border-t px-3 py-2 font-mono text-xs">
                {block.text}
              </pre>
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}
