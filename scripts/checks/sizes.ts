// Keeps files and folders small enough to hold in the head: `node scripts/run.mjs scripts/checks/sizes.ts`.
import path from 'node:path'
import { conclude, projectFiles, readText } from './files.ts'

const ceilings = [
  { of: /^src\/objects\//, lines: 100 },
  { of: /^src\/routes\//, lines: 30 },
  { of: /./, lines: 300 },
]
const mostFilesInAFolder = 12
const medianBelow = 80
const nineInTenBelow = 200

const isCode = (file: string) => /\.(ts|tsx|mjs|css)$/.test(file) && !/\.(gen|generated)\.ts$/.test(file)
const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const countLines = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

const files = projectFiles().filter(isCode)
const sizes = files.map((file) => ({ file, lines: countLines(readText(file)) }))

function tooLong() {
  return sizes.flatMap(({ file, lines }) => {
    const most = ceilings.find((ceiling) => ceiling.of.test(file))?.lines ?? 300
    return lines > most
      ? [`${file} has ${lines} lines; ${most} is the ceiling. Split it where its parts have names.`]
      : []
  })
}

function tooFull() {
  const counts = new Map<string, number>()
  for (const file of files.filter((file) => file.includes('/') && !isTest(file)))
    counts.set(path.dirname(file), (counts.get(path.dirname(file)) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > mostFilesInAFolder)
    .map(
      ([folder, count]) =>
        `${folder}/ has ${count} files; ${mostFilesInAFolder} are the ceiling. Group what belongs together.`,
    )
}

function tooLongOnTheWhole() {
  const product = sizes.filter(({ file }) => file.startsWith('src/') && !isTest(file))
  const sorted = product.map(({ lines }) => lines).sort((left, right) => left - right)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  const complaints = []
  if (at(0.5) >= medianBelow)
    complaints.push(`The median file has ${at(0.5)} lines; it should have fewer than ${medianBelow}.`)
  if (at(0.9) >= nineInTenBelow)
    complaints.push(`One file in ten has ${at(0.9)} lines or more; ${nineInTenBelow} is the limit.`)
  return complaints
}

const vague = /(^|\/)index\.tsx?$|(^|[/-])(utils?|helpers?|common|manager|service|misc)(\.server)?\.tsx?$/
const vagueNames = files
  .filter((file) => vague.test(file) && !file.startsWith('src/routes/'))
  .map((file) => `${file}: name it by what it is about; a folder has no index.`)

conclude(
  [...tooLong(), ...tooFull(), ...tooLongOnTheWhole(), ...vagueNames],
  `${files.length} files, none too long, no folder too full.`,
)
