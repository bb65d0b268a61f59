import { useQuery } from '@tanstack/react-query'
import { Button } from '../../../ui/actions/button'
import { Row, Rows, Section } from '../../../ui/display/section'
import { forget, keep } from '../actions'
import { memoriesQuery } from '../queries'
import { strings } from '../strings'

/** What was noticed in passing and waits for a yes; nothing where there is none. */
export function Proposed() {
  const { data } = useQuery(memoriesQuery({ state: 'proposed', limit: 20 }))
  if (!data || data.total === 0) return null
  return (
    <Section title={strings.proposed} text={strings.proposedText}>
      <Rows>
        {data.memories.map((memory) => (
          <Row
            key={memory.id}
            actions={
              <>
                <Button size="small" onClick={() => void keep(memory)} aria-label={`${strings.keep}: ${memory.title}`}>
                  {strings.keep}
                </Button>
                <Button
                  size="small"
                  variant="ghost"
                  onClick={() => void forget(memory)}
                  aria-label={strings.forgetThis(memory.title)}
                >
                  {strings.dismiss}
                </Button>
              </>
            }
          >
            <span className="min-w-0 break-words text-sm">{memory.text}</span>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
