import { useSuspenseQuery } from '@tanstack/react-query'
import { Badge } from '../../../ui/display/badge'
import { Row, Rows, Section } from '../../../ui/display/section'
import { usePlace } from '../../../ui/time/place'
import { type ModelEntry, modelsQuery } from '../queries'
import { strings } from '../strings'
import { TryModel } from './try-model'

const money = (locale: string, value: number) => value.toLocaleString(locale, { style: 'currency', currency: 'USD' })

function priceWords({ provider, price }: ModelEntry, locale: string) {
  if (provider === 'embedded') return strings.embeddedText
  if (!price) return strings.providers[provider]
  const words = strings.price(money(locale, price.input), money(locale, price.output))
  return `${strings.providers[provider]} · ${price.input + price.output === 0 ? strings.free : words}`
}

/** Which models answer, in which order, and how to connect one. */
export default function ModelsPage() {
  const { data } = useSuspenseQuery(modelsQuery)
  const { locale } = usePlace()
  return (
    <>
      <Section title={strings.section} text={strings.text}>
        <Rows>
          {data.models.map((model) => (
            <Row key={model.id} actions={model.provider !== 'embedded' && <TryModel id={model.id} />}>
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  {model.provider === 'embedded' ? strings.embeddedName : model.id}
                  {model.id === data.answering && <Badge tone="accent">{strings.answering}</Badge>}
                  {model.state === 'resting' && <Badge>{strings.resting}</Badge>}
                </p>
                <p className="text-ink-2 text-sm">{priceWords(model, locale)}</p>
              </div>
            </Row>
          ))}
        </Rows>
      </Section>
      {data.missing.length > 0 && (
        <Section title={strings.connectTitle} text={strings.connectText}>
          <Rows>
            {data.missing.map(({ provider, settings, adds }) => (
              <Row key={provider}>
                <div className="min-w-0">
                  <p className="font-medium">{strings.providers[provider]}</p>
                  <p className="text-ink-2 text-sm">{adds}</p>
                  <p className="mt-1.5 flex flex-wrap gap-1.5">
                    {settings.map((name) => (
                      <code key={name} className="rounded-[5px] bg-sunken px-1.5 py-0.5 font-mono text-xs">
                        {name}
                      </code>
                    ))}
                  </p>
                </div>
              </Row>
            ))}
          </Rows>
        </Section>
      )}
    </>
  )
}
