import { useSuspenseQuery } from '@tanstack/react-query'
import { Rows, Section } from '../../../ui/display/section'
import { membersQuery, sessionQuery } from '../queries'
import { strings } from '../strings'
import { Invitations } from './invitations'
import { MemberRow } from './member-row'
import { WorkspaceName } from './workspace-name'

/** The people of the workspace, their roles, and how others join. */
export default function MembersPage() {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data } = useSuspenseQuery(membersQuery)
  const role = session.organization?.role ?? 'guest'
  const manages = role === 'owner' || role === 'admin'
  return (
    <>
      {manages && session.organization && <WorkspaceName name={session.organization.name} />}
      <Section title={strings.title} text={strings.text}>
        <Rows>
          {data.members.map((member) => (
            <MemberRow key={member.personId} member={member} own={member.personId === session.person.id} role={role} />
          ))}
        </Rows>
      </Section>
      {manages && <Invitations role={role} />}
    </>
  )
}
