import type { Role } from '../../../platform/caller'
import { Button } from '../../../ui/actions/button'
import { Avatar } from '../../../ui/display/avatar'
import { Badge } from '../../../ui/display/badge'
import { Row } from '../../../ui/display/section'
import { Select } from '../../../ui/forms/select'
import { change } from '../actions'
import type { Member } from '../organization'
import { strings } from '../strings'
import { rolesFor } from './roles'

interface MemberRowProps {
  member: Member
  own: boolean
  /** The role of who looks. */
  role: Role
}

/** One person of the workspace; those who manage it change roles here. */
export function MemberRow({ member, own, role }: MemberRowProps) {
  const manages = !own && (role === 'owner' || (role === 'admin' && member.role !== 'owner'))
  const { personId, name, email } = member
  const actions = manages ? (
    <>
      <Select
        aria-label={strings.role(name)}
        className="[&_select]:h-8 [&_select]:text-sm"
        value={member.role}
        options={rolesFor(role)}
        onChange={({ target }) => void change('member.set_role', { personId, role: target.value })}
      />
      <Button
        size="small"
        variant="danger"
        onClick={() => void change('member.remove', { personId }, strings.removed(name))}
      >
        {strings.remove}
      </Button>
    </>
  ) : (
    <Badge>{strings.roles[member.role]}</Badge>
  )
  return (
    <Row actions={actions}>
      <Avatar name={name} />
      <div className="min-w-0">
        <p className="truncate font-medium">
          {name} {own && <span className="font-normal text-ink-3">({strings.you})</span>}
        </p>
        <p className="truncate text-ink-2 text-sm">{email}</p>
      </div>
    </Row>
  )
}
