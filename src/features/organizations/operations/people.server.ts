import type { DirectoryRows } from '../../../platform/directory/table'
import { accounts, names } from '../tables'

/** What to call these people and where to write to them, by their ids. */
export async function findPeople(rows: DirectoryRows, ids: string[]) {
  const [known, chosen] = await Promise.all([rows.find(accounts, { id: ids }), rows.find(names, { personId: ids })])
  const nameOf = new Map(chosen.map((row) => [row.personId, row.name]))
  return new Map(known.map(({ id, name, email }) => [id, { id, name: nameOf.get(id) ?? name, email }]))
}
