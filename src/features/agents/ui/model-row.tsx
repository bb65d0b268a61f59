import { useMutation } from '@tanstack/react-query'
import { ArrowDown, ArrowUp, Ellipsis, Pencil, Star, Trash2, Users } from 'lucide-react'
import { Button } from '../../../ui/actions/button'
import { type MenuAction, MenuButton } from '../../../ui/actions/menu-button'
import { Badge } from '../../../ui/display/badge'
import { Row } from '../../../ui/display/section'
import { usePlace } from '../../../ui/time/place'
import type { Connection } from '../connections/connection'
import { type ModelEntry, type ModelList, tryModel } from '../queries'
import { strings } from '../strings'
import { tryChange } from './change-models'
import { TrialWords } from './trial-words'

interface ModelRowProps {
  model: ModelEntry
  list: ModelList
  may: { connects: boolean; manages: boolean }
  onEdit: (connection: Connection) => void
}

/** One model: who brought it, whether it answers, what it costs, trying it, and what one may do with it. */
export function ModelRow(props: ModelRowProps) {
  const { model, may } = props
  const trial = useMutation({ mutationFn: () => tryModel(model.modelId) })
  const builtIn = model.source === 'built-in'
  const name = builtIn ? strings.embeddedName : model.id
  const actions = may.connects ? actionsFor(props, name) : []
  return (
    <Row
      actions={
        <>
          {!builtIn && may.connects && (
            <Button size="small" disabled={trial.isPending} onClick={() => trial.mutate()}>
              {trial.isPending ? strings.testing : strings.test}
            </Button>
          )}
          {actions.length > 0 && (
            <MenuButton
              actions={actions}
              align="end"
              aria-label={strings.more(name)}
              className="grid size-7 place-items-center rounded-sm text-ink-2 hover:bg-hover hover:text-ink"
            >
              <Ellipsis aria-hidden className="size-4 stroke-[1.75]" />
            </MenuButton>
          )}
        </>
      }
    >
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          <span className="min-w-0 break-words">{name}</span>
          {model.answers && <Badge tone="accent">{strings.answering}</Badge>}
          {model.state === 'resting' && <Badge>{strings.resting}</Badge>}
        </p>
        <Details model={model} />
        <TrialWords embeds={model.embeds} trial={trial} />
      </div>
    </Row>
  )
}

function Details({ model }: { model: ModelEntry }) {
  const { locale } = usePlace()
  const { provider, source, connection, price } = model
  if (source === 'built-in') return <p className="text-ink-2 text-sm">{strings.embeddedText}</p>
  const money = (value: number) => value.toLocaleString(locale, { style: 'currency', currency: 'USD' })
  const cost = !price
    ? strings.noPrice
    : price.input + price.output === 0
      ? strings.free
      : strings.price(money(price.input), money(price.output))
  const place = connection ? new URL(connection.url).host : strings.providers[provider]
  const role = model.embeds ? strings.embeds : cost
  const words = [strings.sources[source], place, ...(connection && !connection.hasKey ? [strings.keyless] : []), role]
  return <p className="break-words text-ink-2 text-sm">{words.join(' · ')}</p>
}

function actionsFor({ model, list, may, onEdit }: ModelRowProps, name: string): MenuAction[] {
  const ids = list.models.map(({ modelId }) => modelId)
  const at = ids.indexOf(model.modelId)
  const others = ids.filter((id) => id !== model.modelId)
  const choose = (owner: 'me' | 'organization', modelIds: string[]) => () =>
    void tryChange('model.choose', { owner, modelIds }, strings.ordered(name))
  const moveTo = (place: number) => choose('me', others.toSpliced(place, 0, model.modelId))
  const shared = (id: string) => list.models.some(({ modelId, source }) => modelId === id && source !== 'me')
  const { connection } = model
  const changes = connection && (connection.owner === 'me' || may.manages)
  return [
    ...(at > 0 ? [{ label: strings.first, icon: Star, act: moveTo(0) }] : []),
    ...(at > 1 ? [{ label: strings.up, icon: ArrowUp, act: moveTo(at - 1) }] : []),
    ...(at < ids.length - 1 ? [{ label: strings.down, icon: ArrowDown, act: moveTo(at + 1) }] : []),
    ...(may.manages && model.source !== 'me'
      ? [
          {
            label: strings.firstForAll,
            icon: Users,
            act: choose('organization', [
              model.modelId,
              ...list.chosen.organization.filter((id) => id !== model.modelId && shared(id)),
            ]),
          },
        ]
      : []),
    ...(changes
      ? [
          { label: strings.edit, icon: Pencil, act: () => onEdit(connection), apart: true },
          {
            label: strings.disconnect,
            icon: Trash2,
            act: () => void tryChange('model.disconnect', { modelId: connection.id }, strings.disconnected(name)),
          },
        ]
      : []),
  ]
}
