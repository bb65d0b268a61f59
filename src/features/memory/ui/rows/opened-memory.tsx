import { useQuery } from '@tanstack/react-query'
import { sentenceOf } from '../../../../platform/browser/perform'
import { Alert } from '../../../../ui/display/alert'
import { explanationQuery } from '../../queries'
import { strings } from '../../strings'
import { MemoryList } from './memory-list'

/** One memory before the others, as a link names it. */
export function OpenedMemory({ memoryId }: { memoryId: string }) {
  const { data, error } = useQuery({ ...explanationQuery(memoryId), retry: false })
  if (error) return <Alert>{sentenceOf(error)}</Alert>
  return data ? <MemoryList title={strings.opened} memories={[data.memory]} /> : null
}
