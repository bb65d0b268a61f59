import { sentenceOf } from '../../../platform/browser/perform'
import { usePlace } from '../../../ui/time/place'
import type { Trial } from '../queries'
import { strings } from '../strings'

/** What came of trying a model: how fast it was, whether it streams, whether it calls tools, or what went wrong. */
export function TrialWords({ trial, embeds }: { trial: { data: Trial | undefined; error: unknown }; embeds: boolean }) {
  const { locale } = usePlace()
  const failed = trial.error !== null || Boolean(trial.data && (trial.data.problem || !trial.data.answered))
  return (
    <p role="status" className={failed ? 'text-remove text-sm' : 'text-ink-2 text-sm'}>
      {trial.error ? sentenceOf(trial.error) : trial.data && words(trial.data, locale, embeds)}
    </p>
  )
}

function words(trial: Trial, locale: string, embeds: boolean): string {
  if (trial.problem) return trial.problem
  if (!trial.answered) return strings.silent
  if (embeds) return strings.gaveVector(trial.milliseconds.toLocaleString(locale))
  const first = (trial.firstWordMilliseconds ?? trial.milliseconds).toLocaleString(locale)
  const figures = strings.worked({ first, all: trial.milliseconds.toLocaleString(locale) })
  return `${figures} · ${strings.streams(trial.streamed)} · ${strings.tools(trial.calledTool)}.`
}
