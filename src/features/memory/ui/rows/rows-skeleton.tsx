import { Skeleton } from '../../../../ui/display/skeleton'

const rows = ['w-2/3', 'w-1/2', 'w-3/5', 'w-2/5']

/** Holds the place of memories while they load. */
export const RowsSkeleton = () => (
  <div className="grid gap-5 px-2">
    {rows.map((width) => (
      <div key={width} className="grid gap-2">
        <Skeleton className={`h-4 ${width}`} />
        <Skeleton className="h-3 w-1/3" />
      </div>
    ))}
  </div>
)
