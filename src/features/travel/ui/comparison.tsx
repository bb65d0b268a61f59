import { CalendarX2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { cn } from '../../../ui/cn'
import { usePlace } from '../../../ui/time/place'
import type { Leg, RankedOffer } from '../offer'
import { strings } from '../strings'
import { planTrip } from './actions'
import { priceWords } from './times'
import { Way } from './way'

interface ComparisonProps {
  label: string
  offers: RankedOffer[]
  /** Whether an offer can be planned from here. */
  choosable?: boolean
}

/** Options beside each other, the best first: flights, times, what speaks for and against each, and the price. */
export function Comparison({ label, offers, choosable }: ComparisonProps) {
  const back = offers.some((offer) => offer.back.length > 0)
  const head = 'px-3 py-2 text-left font-medium text-ink-2 text-xs'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="overflow-x-auto rounded-lg border border-line bg-raised">
      <table className="w-full border-collapse text-sm max-md:block">
        <caption className="sr-only">{label}</caption>
        <thead className="bg-sunken max-md:sr-only">
          <tr>
            <th scope="col" className={head}>
              {strings.results.option}
            </th>
            <th scope="col" className={head}>
              {strings.results.out}
            </th>
            {back && (
              <th scope="col" className={head}>
                {strings.results.back}
              </th>
            )}
            <th scope="col" className={head}>
              {strings.results.why}
            </th>
            <th scope="col" className={cn(head, 'text-right')}>
              {strings.results.price}
            </th>
            {choosable && <td className={head} />}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {offers.map((offer, index) => (
            <Option
              key={offer.id}
              offer={offer}
              first={index === 0 && choosable === true}
              back={back}
              choosable={choosable}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface OptionProps {
  offer: RankedOffer
  first: boolean
  back: boolean
  choosable: boolean | undefined
}

function Option({ offer, first, back, choosable }: OptionProps) {
  const { locale } = usePlace()
  const [planning, setPlanning] = useState(false)
  const cell = 'px-3 py-2.5 align-top max-md:block max-md:py-1'
  const plan = async () => {
    setPlanning(true)
    await planTrip(offer.id, offer.price.currency)
    setPlanning(false)
  }
  return (
    <tr
      className={cn(
        'border-line-soft border-t max-md:block max-md:py-2 max-md:first:border-t-0',
        first && 'bg-accent-soft',
      )}
    >
      <th scope="row" className={cn(cell, 'text-left font-medium')}>
        {flightsOf(offer.out)}
        {offer.back.length > 0 && <span className="block font-normal text-ink-2 text-xs">{flightsOf(offer.back)}</span>}
        {first && <span className="block font-normal text-accent text-xs">{strings.results.best}</span>}
      </th>
      <td className={cell}>
        <Way legs={offer.out} />
      </td>
      {back && <td className={cell}>{offer.back.length > 0 && <Way legs={offer.back} />}</td>}
      <td className={cn(cell, 'text-ink-2')}>
        <Reasons offer={offer} />
      </td>
      <td className={cn(cell, 'whitespace-nowrap font-medium tabular-nums md:text-right')}>
        {priceWords(offer.price, locale)}
      </td>
      {choosable && (
        <td className={cn(cell, 'md:text-right')}>
          <Button
            size="small"
            variant={first ? 'primary' : 'secondary'}
            disabled={planning}
            aria-label={strings.results.planThis(offer.title)}
            onClick={() => void plan()}
          >
            {strings.results.plan}
          </Button>
        </td>
      )}
    </tr>
  )
}

/** “Northwind 9D 278 / 9A 193”: the airlines of a way and its flights. */
function flightsOf(legs: Leg[]): string {
  const airlines = [...new Set(legs.map(({ airline }) => airline.replace(/ \(sample\)$/, '')))].filter(Boolean)
  const flights = legs.map(({ flight }) => flight).filter(Boolean)
  return [airlines.join(', '), flights.join(' / ')].filter(Boolean).join(' ')
}

function Reasons({ offer: { reasons, conflicts } }: Pick<OptionProps, 'offer'>) {
  const others = reasons.filter((reason) => !reason.startsWith('overlaps '))
  const words = others.join(', ')
  return (
    <>
      {words.charAt(0).toUpperCase() + words.slice(1)}
      {conflicts.map(({ title, start }) => (
        <span key={`${start.at} ${title}`} className="mt-0.5 flex items-start gap-1 text-ink">
          <CalendarX2 aria-hidden className="mt-[3px] size-3.5 shrink-0 stroke-[1.75]" />
          {strings.results.conflict(title)}
        </span>
      ))}
    </>
  )
}
