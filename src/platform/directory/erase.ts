/**
 * Deletes rows of the directory for good: `deletions` and the record of every operation that `recorded` names, in one
 * batch that leaves no receipt. `recorded` is a condition on the columns of `operations` with one `?` for each binding.
 */
export async function eraseFromDirectory(
  database: D1Database,
  deletions: D1PreparedStatement[],
  recorded: { where: string; bindings: string[] },
) {
  const performing = (id: string | null) => database.prepare('UPDATE performing SET operation = ?').bind(id)
  const doomed = `SELECT id FROM operations WHERE ${recorded.where}`
  await database.batch([
    performing('erasure'),
    ...deletions,
    performing(null),
    database.prepare("DELETE FROM changes WHERE operation = 'erasure'"),
    database.prepare(`DELETE FROM changes WHERE operation IN (${doomed})`).bind(...recorded.bindings),
    database.prepare(`DELETE FROM operations WHERE ${recorded.where}`).bind(...recorded.bindings),
  ])
}
