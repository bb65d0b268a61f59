import path from 'node:path'

/** One thing that must succeed. Tests that report themselves are counted one by one, other steps as one. */
export interface Step {
  name: string
  command: string[]
  /** Steps that must have succeeded before. */
  after?: string[]
  /** Where it writes what became of its tests, and who wrote it. */
  report?: { file: string; format: 'vitest' | 'playwright' }
  env?: Record<string, string>
  /** How many of the machine's cores it keeps busy; the sum of what runs at once stays below the limit. */
  cores: number
}

/** All steps, the longest ones first so that the short ones fill the gaps. */
export function stepsOf(root: string, reports: string, chromium: string | null): Step[] {
  const tool = (...parts: string[]) => path.join(root, 'node_modules', ...parts)
  const node = (...command: string[]) => [process.execPath, ...command]
  const vitest = (project: string, cores: number): Step => {
    const file = path.join(reports, `${project}.json`)
    const options = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const name = `tests (${project})`
    return { name, command: node(tool('vitest', 'vitest.mjs'), ...options), report: { file, format: 'vitest' }, cores }
  }
  const steps: Step[] = [
    { name: 'build', command: node(path.join('scripts', 'launch', 'build-now.ts')), cores: 1 },
    vitest('workerd', 1),
    { name: 'types', command: node(tool('ts7', 'bin', 'tsc'), '--noEmit', '-p', '.'), after: ['build'], cores: 1 },
    vitest('node', 1),
    {
      name: 'format, lint',
      command: [tool('.bin', 'biome'), 'ci', '--max-diagnostics=50', '.'],
      after: ['build'],
      cores: 1,
    },
    {
      name: 'boundaries',
      command: node(
        tool('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
        '--config',
        '.dependency-cruiser.mjs',
        'src',
        'cli',
        'bench',
        'tests',
        'scripts',
      ),
      after: ['build'],
      cores: 1,
    },
    {
      name: 'unused code',
      command: node(tool('knip', 'bin', 'knip.js'), '--no-config-hints'),
      after: ['build'],
      cores: 1,
    },
    { name: 'documents, rules', command: node(path.join('scripts', 'checks', 'docs.ts')), cores: 1 },
    { name: 'sizes, names', command: node(path.join('scripts', 'checks', 'sizes.ts')), cores: 1 },
  ]
  if (chromium !== null)
    steps.splice(3, 0, journeys(node(tool('@playwright', 'test', 'cli.js'), 'test'), reports, chromium))
  return steps
}

function journeys(command: string[], reports: string, chromium: string): Step {
  const file = path.join(reports, 'journeys.json')
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  return { name: 'journeys', command, after: ['build'], report: { file, format: 'playwright' }, env, cores: 1 }
}
