/** Saves text as a file on this device. */
export function saveFile({ name, text }: { name: string; text: string }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: typeOf(name) }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

const types: Record<string, string> = { ics: 'text/calendar', json: 'application/json', md: 'text/markdown' }

const typeOf = (name: string) => types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain'
