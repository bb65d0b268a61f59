/** A tool’s name without what models get wrong about names: case, separators, and a `functions.` before it. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^functions?[._]/, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

/** The one of these that a name can only mean; nothing where it means none or several. */
export function meant<Named>(named: Named[], said: string, namesOf: (one: Named) => string[]): Named | undefined {
  const exact = named.find((one) => namesOf(one).includes(said))
  if (exact !== undefined) return exact
  const alike = named.filter((one) => namesOf(one).some((name) => plain(name) === plain(said)))
  return alike.length === 1 ? alike[0] : undefined
}

/** The words of a name. */
export const wordsOfName = (name: string) => plain(name).split('_')
