import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { modelsQuery } from './queries'
import { strings } from './strings'

/** Which model answers, in a quiet line; with none connected, the way to connect one. */
export function ModelLine() {
  const { data } = useQuery(modelsQuery)
  const model = data?.models.find(({ id }) => id === data.answering)
  if (!model) return null
  if (model.provider !== 'embedded') return <span>{model.id}</span>
  return (
    <>
      {strings.embedded}
      <Link
        to={'/settings/models' as string}
        className="ml-2 rounded-[4px] underline-offset-2 hover:text-ink hover:underline max-sm:hidden"
      >
        {strings.connect}
      </Link>
    </>
  )
}
