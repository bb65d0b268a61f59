import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { newFeature, newOperation } from './generate.ts'
import { addImport, addItem } from './insert.ts'
import { featureNames, operationNames } from './names.ts'

const root = path.resolve(import.meta.dirname, '..', '..')

/** A folder with the files that know every feature, as they are, and nothing else. */
function copyOfTheLists() {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'adjutant-test-'))
  for (const file of ['src/app/features.server.ts', 'src/features/access/permissions.ts', 'scripts/ranks.mjs']) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
    cpSync(path.join(root, file), path.join(copy, file))
  }
  return { copy, text: (file: string) => readFileSync(path.join(copy, file), 'utf8') }
}

const mistakes = (file: string, text: string) =>
  ts.transpileModule(text, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  }).diagnostics ?? []

describe('a new feature', () => {
  it('is a folder, and one line where features, permissions and ranks are listed', () => {
    const { copy, text } = copyOfTheLists()
    const files = newFeature(copy, 'vacation-plans')
    for (const file of files) expect(mistakes(file, text(file)), file).toEqual([])
    expect(files).toContain('src/features/vacation-plans/vacation-plan.ts')
    expect(text('src/app/features.server.ts')).toMatch(/features: Feature\[\] = \[[\s\S]*, vacationPlansFeature\]/)
    expect(text('src/features/access/permissions.ts')).toContain("'vacationplan:write'")
    expect(text('scripts/ranks.mjs')).toContain("'vacation-plans'")
    expect(text('src/features/vacation-plans/operations.server.ts')).toContain("name: 'vacationplan.add'")
    expect(() => newFeature(copy, 'vacation-plans')).toThrow('exists already')
  })

  it('has operations, and gets more, each in a file of its own with a test', () => {
    const { copy, text } = copyOfTheLists()
    newFeature(copy, 'trips')
    const files = newOperation(copy, 'trip.put_off')
    for (const file of files) expect(mistakes(file, text(file)), file).toEqual([])
    expect(files).toEqual([
      'src/features/trips/put-off.server.ts',
      'src/features/trips/put-off.test.ts',
      'src/features/trips/feature.server.ts',
    ])
    expect(text('src/features/trips/feature.server.ts')).toMatch(/operations: \[addTrip, listTrips, putOffTrip\]/)
    expect(() => newOperation(copy, 'trip.put_off')).toThrow('exists already')
    expect(() => newOperation(copy, 'ship.sail')).toThrow('No feature has operations on a “ship”')
  })

  it('is named as people say it', () => {
    expect(featureNames('diaries')).toMatchObject({ noun: 'diary', type: 'Diary', id: 'diary' })
    expect(operationNames('task.rename_list')).toMatchObject({ file: 'rename-list', identifier: 'renameListTask' })
    expect(() => featureNames('Trip')).toThrow('plural noun')
    expect(() => operationNames('archive')).toThrow('noun.verb')
  })
})

describe('a line is added to a list', () => {
  it('at its end, and only once', () => {
    expect(addItem('x = [a, b]', 'x = [', 'c')).toBe('x = [a, b, c]')
    expect(addItem('x = [\n  a,\n]', 'x = [', 'c')).toBe('x = [\n  a, c]')
    expect(addItem('x = []', 'x = [', 'c')).toBe('x = [c]')
    expect(addItem('x: T[] = [a([1]), b]', 'x: T[] = [', 'c')).toBe('x: T[] = [a([1]), b, c]')
    expect(addItem('x = [a, c]', 'x = [', 'c')).toBe('x = [a, c]')
    expect(() => addItem('', 'x = [', 'c')).toThrow('no “x = [”')
  })

  it('of imports, after the last', () => {
    expect(addImport("import a from 'a'\n\ncode", "import b from 'b'")).toBe(
      "import a from 'a'\nimport b from 'b'\n\ncode",
    )
  })
})
