/** Text as it is searched: compatible forms unified, accents and case gone. */
export const searchable = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** The words of a search, each of which must be found; no more than a person would type. */
export const searchWords = (text: string) => searchable(text).split(/\s+/).filter(Boolean).slice(0, 12)
