// Checks that what the documents name exists, and that rules and tests agree: `node scripts/run.mjs scripts/checks/docs.ts`.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { conclude, projectFiles, readText, root } from './files.ts'
import { linkedPaths, namedPaths, namedScripts } from './paths.ts'
import { carriedRules, compareRules, statedRules } from './rules.ts'

const files = projectFiles()
const documents = files.filter((file) => file.endsWith('.md') && !file.startsWith('prompts/'))
const topLevel = new Set(files.map((file) => file.split('/')[0] as string))
const scripts = new Set(Object.keys(JSON.parse(readText('package.json')).scripts))

function brokenReferences(document: string): string[] {
  const text = readText(document)
  const from = path.dirname(document)
  const exists = (target: string) => existsSync(path.join(root, target))
  return [
    ...linkedPaths(text).filter((target) => !exists(path.join(from, target))),
    ...namedPaths(text, topLevel).filter((target) => !exists(target) && !exists(path.join(from, target))),
    ...namedScripts(text).filter((script) => !scripts.has(script)),
  ].map((missing) => `${document} names ${missing}, which does not exist.`)
}

/** Every rule that tests carry, with the files that do. */
function carriers(): Map<string, string[]> {
  const carried = new Map<string, string[]>()
  for (const file of files.filter((file) => /\.test\.tsx?$|^tests\/journeys\/.*\.spec\.ts$/.test(file)))
    for (const rule of new Set(carriedRules(readText(file)))) carried.set(rule, [...(carried.get(rule) ?? []), file])
  return carried
}

/** Pages that the index of their folder does not name. */
function unlisted(folder: string): string[] {
  const index = `${folder}/README.md`
  const listed = documents.includes(index) ? linkedPaths(readText(index)) : []
  return documents
    .filter((file) => path.dirname(file) === folder && file !== index && !listed.includes(path.basename(file)))
    .map((file) => `${index} does not list ${file}.`)
}

const stated = documents.filter((file) => file.startsWith('docs/')).flatMap((file) => statedRules(readText(file)))
const complaints = [
  ...documents.flatMap(brokenReferences),
  ...unlisted('docs/decisions'),
  ...compareRules(stated, carriers()),
]
conclude(
  complaints,
  `${documents.length} documents name nothing that is missing; ${stated.length} rules have their tests.`,
)
