const relations =
  'wife|husband|partner|girlfriend|boyfriend|fiancée?|sister|brother|mother|father|mum|mom|dad|son|daughter|boss|manager|assistant|doctor|dentist|lawyer|accountant|landlord|neighbou?r|cousin|aunt|uncle|colleague|co-?founder|friend|dog|cat'
const who = `(?<who>\\p{L}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2}|[Mm]y (?:[\\w-]+ )?(?:${relations}))`

const forms = [
  new RegExp(`^who(?:'s| is| was) ${who}$`, 'u'),
  new RegExp(
    `^(?:tell me|what do you know|what do you remember|what have you noted|what did i (?:tell you|say)|what have i told you) about ${who}$`,
    'u',
  ),
  new RegExp(`^(?:what|which)(?: \\w+)? does ${who} (?:like|love|hate|prefer|eat|drink|do|play|speak|want)\\b.*$`, 'u'),
  new RegExp(`^what(?:'s| is) ${who} allergic to$`, 'u'),
  /^(?:when|what)(?:'s| is) (?<who>\p{L}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)'s (?:birthday|anniversary|favou?rite \w+|address|phone number|wife|husband|job)$/iu,
  /^(?:is|does|has) (?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:allergic|vegetarian|vegan|married|like|eat|drink|have|speak|live|work)\b.*$/u,
  new RegExp(`^where does ${who} (?:live|work)$`, 'u'),
]

/** Words that stand where a name would, and are none. */
const nobody =
  /^(?:me|you|it|that|this|there|here|next|coming|invited|attending|going|free|busy|available|in|at|on|the|my|your|everything|anything|everyone|anybody|today|tomorrow|up|he|she|they|them|him|her|us|we|first|late|responsible|assigned|flights?|trips?|tasks?|meetings?)$/i

/** Whom a question is about, when it asks what is known of somebody; the name as it was said. */
export function askedPerson(question: string): string | null {
  // A name is told by its capitals, so only the first word may be written either way.
  const text = question
    .replace(/[’]/g, "'")
    .trim()
    .replace(/^\p{Lu}\p{Ll}+/u, (word) => word.toLowerCase())
  for (const form of forms) {
    const found = form.exec(text)?.groups?.who
    if (found && !nobody.test(found)) return found
  }
  return null
}

const forget = '(?:please )?(?:forget|erase|unlearn|delete|remove|stop remembering)'
const aboutForms = [
  new RegExp(
    `^${forget} (?:everything|anything|all|whatever|what)?(?: that)?(?: you (?:know|remember|noted|have)| i (?:said|told you))? ?(?:about|of) (?<what>.+?)(?: from (?:your )?memory)?$`,
    'i',
  ),
  /^(?:please )?(?:forget|unlearn|stop remembering) (?<what>my (?:home airport|home city|seat|seat preference|currency|working hours|name|employer|diet|tone|airlines?|notification rules?))$/i,
]
const thatForm = /^(?:please )?(?:forget|erase|unlearn|stop remembering) that (?<what>.{4,})$/i
const elsewhere = /^(?:the |my |that )?(?:task|reminder|meeting|appointment|event|list|trip|flight|call|to-?do)s?\b/i

/** What is to be forgotten: all that is known about something, or one sentence. */
export interface ToForget {
  what: string
  /** Whether it may be several things. */
  about: boolean
}

export function readForget(message: string): ToForget | null {
  const text = message
    .replace(/[’]/g, "'")
    .trim()
    .replace(/[.!?]+$/, '')
  const one = thatForm.exec(text)?.groups?.what
  if (one) return { what: one, about: false }
  for (const form of aboutForms) {
    const what = form.exec(text)?.groups?.what
    if (what && !elsewhere.test(what) && !/^(?:it|that|this|me|them)$/i.test(what)) return { what, about: true }
  }
  return null
}

/** How what is mentioned in passing is to be treated, as somebody says it: “stop noting things”. */
export function readLearning(message: string): 'off' | 'note' | 'propose' | null {
  const text = message
    .replace(/[’]/g, "'")
    .trim()
    .replace(/[.!?]+$/, '')
  const noting = '(?:noting|remembering|memori[sz]ing|learning|writing down|picking up|taking notes of)'
  const things = '(?:things?|stuff|everything|anything|facts|what i (?:say|mention|tell you))(?: .*)?'
  if (new RegExp(`^(?:please )?stop ${noting} ${things}$`, 'i').test(text)) return 'off'
  if (new RegExp(`^(?:please )?(?:don't|do not|never) (?:note|remember|memori[sz]e|learn) ${things}$`, 'i').test(text))
    return 'off'
  if (/^(?:please )?ask (?:me )?(?:first |before )(?:you )?(?:note|remember|noting|remembering)\b/i.test(text))
    return 'propose'
  if (new RegExp(`^(?:please )?propose ${things}`, 'i').test(text)) return 'propose'
  if (
    new RegExp(`^(?:please )?(?:start ${noting}|note) (?:things|what) i (?:say|mention|tell you)(?: .*)?$`, 'i').test(
      text,
    )
  )
    return 'note'
  return new RegExp(`^(?:please )?start ${noting} (?:things|stuff)(?: .*)?$`, 'i').test(text) ? 'note' : null
}
