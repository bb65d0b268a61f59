import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { featureFiles } from './feature-skeleton.ts'
import { addImport, addItem } from './insert.ts'
import { featureNames, operationNames } from './names.ts'
import { operationFile, operationTest } from './operation-skeleton.ts'

/** Writes a feature and the lines that make it known. Returns every file it wrote or changed, from the root. */
export function newFeature(root: string, folder: string): string[] {
  const names = featureNames(folder)
  if (existsSync(path.join(root, 'src', 'features', folder))) throw new Error(`src/features/${folder} exists already.`)
  const written = write(root, featureFiles(names))
  const feature = `${names.plural}Feature`
  return [
    ...written,
    change(root, 'src/app/features.server.ts', (source) =>
      addItem(
        addImport(source, `import { ${feature} } from '../features/${folder}/feature.server'`),
        'features: Feature[] = [',
        feature,
      ),
    ),
    change(root, 'src/features/access/permissions.ts', (source) =>
      addItem(addItem(source, 'const guest = [', `'${names.id}:read'`), 'const guest = [', `'${names.id}:write'`),
    ),
    change(root, 'scripts/ranks.mjs', (source) => addItem(source, "['tasks',", `'${folder}'`)),
  ]
}

/** Writes an operation into the feature of its noun, with a test, and lists it there. */
export function newOperation(root: string, name: string): string[] {
  const names = operationNames(name)
  const folder = featureOf(root, names.noun)
  const deep = existsSync(path.join(root, folder, 'operations'))
  const place = deep ? `${folder}/operations` : folder
  const up = deep ? '../../..' : '../..'
  if (existsSync(path.join(root, place, `${names.file}.server.ts`)))
    throw new Error(`${place}/${names.file}.server.ts exists already.`)
  const written = write(root, {
    [`${place}/${names.file}.server.ts`]: operationFile(names, `${up}/platform`),
    [`${place}/${names.file}.test.ts`]: operationTest(names, `../${up}/tests/support`),
  })
  const from = deep ? `./operations/${names.file}.server` : `./${names.file}.server`
  const list = (source: string) =>
    addItem(addImport(source, `import { ${names.identifier} } from '${from}'`), 'operations: [', names.identifier)
  return [...written, change(root, `${folder}/feature.server.ts`, list)]
}

/** The feature whose operations begin with this noun. */
function featureOf(root: string, noun: string): string {
  const features = path.join(root, 'src', 'features')
  const speaks = (folder: string) =>
    readdirSync(path.join(features, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.server.ts'))
      .some((file) => readFileSync(path.join(features, folder, file), 'utf8').includes(`name: '${noun}.`))
  const folder = readdirSync(features).find(speaks)
  if (!folder) throw new Error(`No feature has operations on a “${noun}”. Begin with npm run new feature ${noun}s.`)
  return `src/features/${folder}`
}

function write(root: string, files: Record<string, string>): string[] {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text, { flag: 'wx' })
  }
  return Object.keys(files)
}

function change(root: string, file: string, edit: (source: string) => string): string {
  const place = path.join(root, file)
  writeFileSync(place, edit(readFileSync(place, 'utf8')))
  return file
}
