/**
 * The order of the features, lowest first. A feature may import the platform, the components of `src/ui` and the root
 * files of features in earlier lines; it hears from its own line and later ones by events. The import rules of
 * .dependency-cruiser.mjs are made from this list, and it says which features there may be.
 */
export const ranks = [
  ['identity', 'organizations', 'access'],
  ['receipts', 'notifications'],
  ['tools'],
  ['mail'],
  ['tasks', 'calendar', 'travel', 'memory', 'rooms'],
  ['briefings'],
  ['agents'],
  ['chief'],
  ['administration', 'samples'],
]
