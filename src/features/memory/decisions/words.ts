interface Choice {
  about: string
  chosen: string
  advised?: string | undefined
}

/** A decision as one sentence: what was chosen, and what was advised where that was something else. */
export function decisionWords({ about, chosen, advised }: Choice): string {
  const named = chosen.toLowerCase().endsWith(about.replace(/^(?:the|an?|our|my) /i, '').toLowerCase())
  if (!advised) return named ? `Chose ${chosen}.` : `${about}: chose ${chosen}.`
  const taken = advised.trim().toLowerCase() === chosen.trim().toLowerCase()
  return taken ? `${about}: took the advice, ${chosen}.` : `${about}: chose ${chosen}, where ${advised} was advised.`
}
