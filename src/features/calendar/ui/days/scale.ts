/** How tall an hour is. */
export const hourHeight = 50
/** How wide the column of the hours is. */
export const gutter = 54

/** Pixels for so many minutes. */
export const heightOf = (minutes: number) => (minutes / 60) * hourHeight
