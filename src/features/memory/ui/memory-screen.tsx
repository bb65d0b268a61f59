import { useQuery } from '@tanstack/react-query'
import { BookHeart, History, SearchX } from 'lucide-react'
import { useRef, useState } from 'react'
import { sentenceOf } from '../../../platform/browser/perform'
import { Button } from '../../../ui/actions/button'
import { Chip } from '../../../ui/actions/chip'
import { Alert } from '../../../ui/display/alert'
import { EmptyState } from '../../../ui/display/empty-state'
import { ScreenBody, ScreenHeader } from '../../../ui/display/screen-header'
import type { ScreenProps } from '../../../ui/screen'
import { useScreenKeys } from '../../../ui/use-screen-keys'
import { useSettled } from '../../../ui/use-settled'
import { remember } from '../actions'
import type { MemoryPage } from '../memory'
import { memoriesQuery } from '../queries'
import { strings } from '../strings'
import { filterOf, groupsOf, isNarrow, wide } from './filter'
import { FilterBar } from './filter-bar'
import { LearningChoice } from './learning-choice'
import { MemoryActions } from './memory-actions'
import { Proposed } from './proposed'
import { RememberLine } from './remember-line'
import { MemoryList } from './rows/memory-list'
import { OpenedMemory } from './rows/opened-memory'
import { RowsSkeleton } from './rows/rows-skeleton'

const pageSize = 100

/** All that is known about a person: by kind, or by relevance when searched; each with where it comes from. `/memory/memory_…` shows one first. */
export default function MemoryScreen({ rest }: ScreenProps) {
  const [narrowing, setNarrowing] = useState(wide)
  const [pages, setPages] = useState(1)
  const input = useRef<HTMLInputElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const settled = useSettled(narrowing, 150)
  const limit = Math.min(200, pages * pageSize)
  const { data, error } = useQuery({
    ...memoriesQuery({ ...filterOf(settled), limit }),
    placeholderData: (before: MemoryPage | undefined) => before,
  })
  useScreenKeys({ n: () => input.current?.focus(), '/': () => search.current?.focus() })

  const empty = data?.total === 0
  return (
    <>
      <ScreenHeader title={strings.title} quiet={data?.total ? strings.count(data.total) : null}>
        <MemoryActions />
      </ScreenHeader>
      <ScreenBody>
        {rest.startsWith('memory_') && <OpenedMemory key={rest} memoryId={rest} />}
        <RememberLine inputRef={input} />
        <Proposed />
        <FilterBar narrowing={narrowing} onChange={setNarrowing} searchRef={search} />
        {error && <Alert>{sentenceOf(error)}</Alert>}
        {!data && !error && <RowsSkeleton />}
        {empty && <Nothing narrow={isNarrow(settled)} past={settled.state === 'past'} />}
        {data && groupsOf(data.memories, settled).map((group) => <MemoryList key={group.title} {...group} />)}
        {data && data.total > data.memories.length && limit < 200 && (
          <Button className="justify-self-center" onClick={() => setPages(pages + 1)}>
            {strings.more}
          </Button>
        )}
        <LearningChoice />
      </ScreenBody>
    </>
  )
}

function Nothing({ narrow, past }: { narrow: boolean; past: boolean }) {
  if (past) return <EmptyState icon={History} title={strings.noPast} text={strings.noPastText} />
  if (narrow) return <EmptyState icon={SearchX} title={strings.noMatch} text={strings.noMatchText} />
  return (
    <EmptyState icon={BookHeart} title={strings.nothing} text={strings.nothingText}>
      <Chip onClick={() => void remember({ text: strings.example })}>{strings.example}</Chip>
    </EmptyState>
  )
}
