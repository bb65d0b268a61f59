/** An agent as a turn needs it. */
export interface AgentDefinition {
  id: string
  name: string
  /** The permissions it has been given; `null` for all that the asker has. */
  grants: string[] | null
  /** The templates of its prompt: who it is, and how it works. */
  identity: string
  rules: string
}
