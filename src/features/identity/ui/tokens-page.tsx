import { useSuspenseQuery } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { perform, sentenceOf } from '../../../platform/browser/perform'
import { invalidateAll } from '../../../platform/browser/queries'
import { Button } from '../../../ui/actions/button'
import { Badge } from '../../../ui/display/badge'
import { EmptyState } from '../../../ui/display/empty-state'
import { Row, Rows, Section } from '../../../ui/display/section'
import { toast } from '../../../ui/overlays/toast'
import { Moment } from '../../../ui/time/moment'
import { tokensQuery } from '../queries'
import { strings } from '../strings'
import type { Token } from '../token'
import { NewTokenDialog } from './new-token-dialog'

const words = strings.tokens

async function revoke(tokenId: string) {
  try {
    await perform('token.revoke', { tokenId })
    await invalidateAll()
  } catch (error) {
    void toast.fail(sentenceOf(error))
  }
}

/** Keys for programs: created here, shown once, ended here. */
export default function TokensPage() {
  const { data } = useSuspenseQuery(tokensQuery)
  const [creating, setCreating] = useState(false)
  const create = (
    <Button variant="primary" onClick={() => setCreating(true)}>
      {words.create}
    </Button>
  )
  return (
    <Section title={words.title} text={words.text} actions={create}>
      {data.tokens.length === 0 ? (
        <EmptyState icon={KeyRound} title={words.none} text={words.noneText} />
      ) : (
        <Rows>
          {data.tokens.map((token) => (
            <TokenRow key={token.id} token={token} />
          ))}
        </Rows>
      )}
      {creating && <NewTokenDialog onClose={() => setCreating(false)} />}
    </Section>
  )
}

function TokenRow({ token }: { token: Token }) {
  const expired = token.expiresAt !== null && Date.parse(token.expiresAt) < Date.now()
  const ended = token.revokedAt ? words.revoked : expired ? words.expired : null
  const action = ended ? (
    <Badge>{ended}</Badge>
  ) : (
    <Button size="small" variant="danger" onClick={() => void revoke(token.id)}>
      {words.revoke}
    </Button>
  )
  return (
    <Row actions={action}>
      <div className="min-w-0">
        <p className="truncate font-medium">{token.name}</p>
        <p className="text-ink-2 text-sm">
          <code className="font-mono text-xs">{token.hint}…</code> · {words.created}{' '}
          <Moment at={token.createdAt} style="ago" />
          {token.expiresAt && (
            <>
              {' '}
              · {words.until} <Moment at={token.expiresAt} style="short" />
            </>
          )}
          {token.permissions &&
            ` · ${token.permissions.every((one) => one.endsWith(':read')) ? words.readsOnly : token.permissions.join(', ')}`}
        </p>
      </div>
    </Row>
  )
}
