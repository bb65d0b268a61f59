import identity from '../../../prompts/identity.md?raw'
import rules from '../../../prompts/rules.md?raw'

/** Who answers every message in a person's private room, with all that the person may do. */
export const chief = { id: 'chief', name: 'Chief', grants: null, identity, rules }
