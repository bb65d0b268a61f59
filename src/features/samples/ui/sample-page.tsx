import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { isSample } from '../../../platform/sample'
import { Button } from '../../../ui/actions/button'
import { Row, Rows, Section } from '../../../ui/display/section'
import { toast } from '../../../ui/overlays/toast'
import type { Session } from '../../organizations/organization'
import { sessionQuery, switchOrganization } from '../../organizations/queries'
import { addSample, sampleOf } from '../actions'
import { strings } from '../strings'
import { RemoveSample } from './remove-sample'

const words = strings.settings

/** Adding, opening and removing the sample workspace. */
export default function SamplePage() {
  const { data: session } = useSuspenseQuery(sessionQuery)
  return (
    <Section title={strings.title} text={words.text}>
      <Rows>
        <Row actions={<Actions session={session} />}>
          <span className="text-ink-2 text-sm">{standing(session)}</span>
        </Row>
      </Rows>
    </Section>
  )
}

function standing(session: Session) {
  if (session.organization && isSample(session.organization.id)) return words.here
  if (sampleOf(session)) return words.there
  return session.organization?.role === 'owner' ? words.none : words.ownersOnly
}

function Actions({ session }: { session: Session }) {
  const sample = sampleOf(session)
  if (!sample) return session.organization?.role === 'owner' && <AddSample />
  return (
    <>
      {sample.id !== session.organization?.id && (
        <Button onClick={() => void switchOrganization(sample.id)}>{words.visit}</Button>
      )}
      <RemoveSample session={session} label={strings.banner.remove} variant="danger" />
    </>
  )
}

function AddSample() {
  const [adding, setAdding] = useState(false)
  const add = async () => {
    setAdding(true)
    try {
      await addSample()
    } catch (error) {
      void toast.fail(sentenceOf(error))
      setAdding(false)
    }
  }
  return (
    <Button disabled={adding} aria-busy={adding} onClick={() => void add()}>
      {adding ? words.opening : words.open}
    </Button>
  )
}
