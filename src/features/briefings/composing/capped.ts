/**
 * A briefing with no more of each list than is worth reading, and in `more` how many were left out of which. A model
 * gets at most 16,000 characters of a result, so what is kept must matter.
 */
export function capped<Briefing extends object>(briefing: Briefing, most: Partial<Record<keyof Briefing, number>>) {
  const more: Record<string, number> = {}
  const kept = Object.entries(briefing).map(([name, value]) => {
    const limit = most[name as keyof Briefing]
    if (!Array.isArray(value) || limit === undefined || value.length <= limit) return [name, value]
    more[name] = value.length - limit
    return [name, value.slice(0, limit)]
  })
  return { ...(Object.fromEntries(kept) as Briefing), more }
}
