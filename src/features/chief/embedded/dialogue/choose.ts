import { clean } from '../understanding/inputs/clean'
import { likeness, readPlace, readTarget } from '../understanding/inputs/target'
import type { Item } from './memory'
import { type Question, type Reply, type Script, say } from './script'

const giveUp =
  /^(?:none(?: of (?:them|those|these))?|neither|never\s?mind|cancel|nothing|forget it|no|nope|stop|skip(?: it)?|leave it)$/i
const agree =
  /^(?:y|yes|yep|yeah|yup|ya|sure|ok|okay|k|do it|do that|go ahead|please do|please|confirm(?:ed)?|correct|right|that's right|exactly|sounds good|good|great|fine|of course|absolutely|definitely|yes please|yes do(?: it| that)?|add it|make it so)$/i
const refuse =
  /^(?:n|no|nope|nah|not that|don't|do not|no thanks|no thank you|never\s?mind|cancel|forget it|stop|leave it|skip(?: it)?|not now)$/i

/** A choice among numbered things: “2”, “the second one”, “both”, or words of its title. */
export const chooseAmong = (items: Item[], then: (items: Item[]) => Script<Reply>): Question => ({
  answer(text) {
    const said = clean(text)
    if (giveUp.test(said)) return say({ text: 'All right, I left everything as it is.' })
    const target = readTarget(said)
    if (target.kind === 'all' && items.length > 0) return then(items)
    const place = readPlace(said)
    if (place !== null) {
      const item = place < 0 ? items.at(place) : items[place - 1]
      return item ? then([item]) : null
    }
    const ranked = items
      .map((item) => ({ item, score: likeness(said, item.title) }))
      .sort((one, other) => other.score - one.score)
    const [best, next] = ranked
    return best && best.score >= 0.6 && best.score - (next?.score ?? 0) > 0.1 ? then([best.item]) : null
  },
})

/** A proposal to agree to. */
export const confirm = (then: () => Script<Reply>, refusal = 'All right, I left everything as it is.'): Question => ({
  answer(text) {
    const said = clean(text) || text.trim().toLowerCase().replace(/[.!]/g, '')
    const whole = text
      .trim()
      .toLowerCase()
      .replace(/[.!,]+/g, '')
      .replace(/\s+/g, ' ')
    if (agree.test(said) || agree.test(whole)) return then()
    return refuse.test(said) || refuse.test(whole) ? say({ text: refusal }) : null
  },
})

export const saysYes = (text: string) => agree.test(clean(text) || text.trim())
export const isRefusal = (text: string) => refuse.test(clean(text) || text.trim())
