import { ranks } from './scripts/ranks.mjs'

const tests = '\\.(test|property\\.test)\\.tsx?$'
const server = '\\.server\\.tsx?$'
const compositionRoot = '^src/(app|objects|workflows|routes)/|^src/server\\.ts$'
const notTypes = { dependencyTypesNot: ['type-only'] }
const anyOf = (features) => `^src/features/(${features.join('|')})/`

/** What one feature may not import: features that are not below it, and the insides of those that are. */
function rulesOf(feature, rank) {
  const below = ranks.slice(0, rank).flat()
  const others = ranks
    .slice(rank)
    .flat()
    .filter((other) => other !== feature)
  const from = { path: `^src/features/${feature}/`, pathNot: tests }
  const rules = [
    {
      name: `${feature}-imports-lower-ranks-only`,
      comment: 'Sideways or upward it takes an event, or a contract in the lower feature.',
      severity: 'error',
      from,
      to: { path: anyOf(others) },
    },
  ]
  if (below.length > 0)
    rules.push({
      name: `${feature}-imports-root-files-only`,
      comment: 'A feature shows others only the files at its root.',
      severity: 'error',
      from,
      to: { path: `${anyOf(below)}[^/]+/` },
    })
  return rules
}

export default {
  forbidden: [
    {
      name: 'platform-and-ui-know-no-product',
      severity: 'error',
      from: { path: '^src/(platform|ui)/', pathNot: tests },
      to: { path: `^src/features/|${compositionRoot}` },
    },
    {
      name: 'platform-needs-no-screens',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/ui/' },
    },
    ...ranks.flatMap((features, rank) => features.flatMap((feature) => rulesOf(feature, rank))),
    {
      name: 'every-feature-has-a-rank',
      comment: 'Add the folder to scripts/ranks.mjs.',
      severity: 'error',
      from: {},
      to: { path: '^src/features/', pathNot: anyOf(ranks.flat()) },
    },
    {
      name: 'features-do-not-know-who-composes-them',
      severity: 'error',
      from: { path: '^src/features/', pathNot: tests },
      to: { path: compositionRoot, ...notTypes },
    },
    {
      name: 'browser-code-never-reaches-the-server',
      comment: 'Only server files, objects and the Worker entry may import a *.server file; types are gone by then.',
      severity: 'error',
      from: { path: '^src/', pathNot: [server, tests, '^src/server\\.ts$', '^src/objects/'] },
      to: { path: server, ...notTypes },
    },
    {
      name: 'browser-code-has-no-objects',
      severity: 'error',
      from: { path: '^src/(routes|ui|router|start)|^src/features/[^/]+/ui/|^src/app/(shell|theme)/' },
      to: { path: '^src/(objects/|server\\.ts)|^cloudflare:', ...notTypes },
    },
    {
      name: 'the-command-line-speaks-http',
      comment: 'It imports schemas at most.',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: `^src/(?!platform/)|${server}`, ...notTypes },
    },
    {
      name: 'the-product-needs-no-tools',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^(scripts|tests|bench|cli)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: 'routeTree\\.gen' },
      to: { circular: true, viaOnly: { pathNot: 'routeTree\\.gen', dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-leads-somewhere',
      severity: 'error',
      from: { pathNot: 'routeTree\\.gen' },
      to: { couldNotResolve: true, pathNot: '^(cloudflare:|virtual:|node:)|^@tanstack/react-start/server-entry' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'routeTree\\.gen\\.ts$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['workerd', 'browser', 'import', 'types', 'default'],
    },
  },
}
