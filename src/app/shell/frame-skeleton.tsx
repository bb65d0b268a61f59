import { Skeleton } from '../../ui/display/skeleton'

/** The shape of the frame while it is not known yet who looks at it. */
export function FrameSkeleton() {
  return (
    <div aria-busy className="flex h-dvh">
      <div className="flex w-62 flex-col gap-3 px-4 py-5 max-[1179px]:w-16 max-md:hidden">
        <Skeleton className="h-6 w-3/4" />
        <Skeleton className="h-8 w-full rounded-md" />
        <Skeleton className="h-5 w-1/2" />
        <Skeleton className="h-5 w-1/2" />
      </div>
      <div className="flex-1 border-line-soft bg-surface md:border-x" />
    </div>
  )
}
