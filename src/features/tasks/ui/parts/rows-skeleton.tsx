import { Skeleton } from '../../../../ui/display/skeleton'

const widths = ['w-56', 'w-72', 'w-44', 'w-64']

/** Tasks that are still being read, in their shape. */
export const RowsSkeleton = () => (
  <div aria-hidden className="grid gap-5 px-2 pt-6">
    {widths.map((width) => (
      <div key={width} className="flex items-start gap-3">
        <Skeleton className="size-[18px] rounded-full" />
        <div className="grid gap-1.5">
          <Skeleton className={`h-4 ${width} max-w-[60vw]`} />
          <Skeleton className="h-3 w-28" />
        </div>
      </div>
    ))}
  </div>
)
