import { useMutation } from '@tanstack/react-query'
import { sentenceOf } from '../../../platform/browser/perform'
import { Button } from '../../../ui/actions/button'
import { usePlace } from '../../../ui/time/place'
import { tryModel } from '../queries'
import { strings } from '../strings'

/** Asks a model for a few words and says how it did. */
export function TryModel({ id }: { id: string }) {
  const { locale } = usePlace()
  const trial = useMutation({ mutationFn: () => tryModel(id) })
  const { data } = trial
  const first = (data?.firstWordMilliseconds ?? data?.milliseconds ?? 0).toLocaleString(locale)
  const words = data
    ? (data.problem ?? (data.answered ? strings.worked(first, data.calledTool) : strings.silent))
    : null
  return (
    <>
      <span role="status" className="max-w-[40ch] text-ink-2 text-sm">
        {trial.error ? sentenceOf(trial.error) : words}
      </span>
      <Button size="small" disabled={trial.isPending} onClick={() => trial.mutate()}>
        {trial.isPending ? strings.testing : strings.test}
      </Button>
    </>
  )
}
