import { useSuspenseQuery } from '@tanstack/react-query'
import { Check, CircleAlert, CircleDashed } from 'lucide-react'
import { Button } from '../../../ui/actions/button'
import { Row, Rows, Section } from '../../../ui/display/section'
import type { HealthPart } from '../health'
import { healthQuery } from '../queries'
import { strings } from '../strings'

const marks = {
  working: <Check aria-hidden className="size-4 stroke-[2] text-add" />,
  absent: <CircleDashed aria-hidden className="size-4 stroke-[1.75] text-ink-3" />,
  failing: <CircleAlert aria-hidden className="size-4 stroke-[1.75] text-remove" />,
}

/** What the workspace is made of, how each part is, and how to add or repair it. */
export default function HealthPage() {
  const { data, refetch, isFetching } = useSuspenseQuery(healthQuery)
  const again = (
    <Button disabled={isFetching} onClick={() => void refetch()}>
      {strings.again}
    </Button>
  )
  return (
    <Section title={data.state === 'well' ? strings.well : strings.ailing} text={strings.text} actions={again}>
      <Rows>
        {data.parts.map((part) => (
          <Row key={part.name}>
            <Part part={part} />
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

function Part({ part }: { part: HealthPart }) {
  return (
    <div className="flex min-w-0 gap-3">
      <span className="mt-0.5">{marks[part.state]}</span>
      <div className="min-w-0">
        <p className="font-medium">
          {part.title} <span className="font-normal text-ink-3 text-sm">{strings.states[part.state]}</span>
        </p>
        <p className="text-ink-2 text-sm">{part.says}</p>
        {part.adds && (
          <p className="text-ink-2 text-sm">
            {strings.adds} {part.adds}
          </p>
        )}
        {part.how && <p className="mt-1 break-words rounded-sm bg-sunken px-2 py-1 text-ink-2 text-sm">{part.how}</p>}
      </div>
    </div>
  )
}
