interface Choice {
  about: string
  chosen: string
  advised?: string | undefined
}

/** A decision as one sentence: what was chosen, and what was advised where that was something else. */
export function decisionWords({ about, chosen, advised }: Choice): string {
  if (!advised) return `${about}: chose ${chosen}.`
  const taken = advised.trim().toLowerCase() === chosen.trim().toLowerCase()
  return taken ? `${about}: took the advice, ${chosen}.` : `${about}: chose ${chosen}, where ${advised} was advised.`
}
