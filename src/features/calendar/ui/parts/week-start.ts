interface WeekLocale {
  getWeekInfo?: () => { firstDay: number }
  weekInfo?: { firstDay: number }
}

/** The day a week begins with where a locale is at home: 1 for Monday to 7 for Sunday. */
export function weekStartOf(locale: string): number {
  const known: WeekLocale = new Intl.Locale(locale)
  return known.getWeekInfo?.().firstDay ?? known.weekInfo?.firstDay ?? 1
}
