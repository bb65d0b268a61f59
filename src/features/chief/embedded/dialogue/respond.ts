import { joinFlightDetails, readWish } from '../travel/read-flights'
import { searchFor, travel } from '../travel/skill'
import { type Decision, decide, isForeign, leadsToOperation, within } from '../understanding/decide'
import { readNewEvent } from '../understanding/inputs/calendar/new-event'
import { clean } from '../understanding/inputs/clean'
import { commandTarget } from '../understanding/inputs/command-target'
import { correct } from '../understanding/inputs/correction'
import { findList } from '../understanding/inputs/list-name'
import { readNewTask } from '../understanding/inputs/new-task'
import { readConditional, rephrase, rephraseReport } from '../understanding/inputs/rephrase'
import { sameDay } from '../understanding/inputs/same-day'
import { readTarget } from '../understanding/inputs/target'
import { readEdit } from '../understanding/inputs/task-edit'
import { eachEvent, namedEvent } from '../understanding/named-events'
import type { PhraseMatch } from '../understanding/phrases'
import { spelled } from '../understanding/spelling'
import { mostRequests, splitRequests } from '../understanding/split'
import type { Classify } from '../weights/classifier'
import { rhythmWords } from '../wording/rhythm-words'
import { cannot, suggestionsFor } from '../wording/talk-words'
import { quoted } from '../wording/task-words'
import { joined, onWhen } from '../wording/time-words'
import { attempt } from './attempt'
import { confirm, isRefusal } from './choose'
import { remember } from './memory'
import { type Call, type Question, type Reply, type Result, type Script, say, type Turn } from './script'
import { addTasks, addUnlessThere } from './skills/add'
import { showAgenda } from './skills/agenda'
import { brief } from './skills/briefing/brief'
import { addEvent } from './skills/calendar/add-event'
import { freeTime } from './skills/calendar/free-time'
import { changeEither } from './skills/calendar/route'
import { wholeDays } from './skills/calendar/whole-days'
import { completeTasks, snoozeTasks } from './skills/change'
import { aboutFocus } from './skills/focus'
import { clearList, createList, readListRename, renameList } from './skills/lists'
import { remindOfEvent } from './skills/meeting/remind'
import { meeting } from './skills/meeting/route'
import { aboutDays } from './skills/meeting/working-days'
import { performPhrase, phraseFor } from './skills/operation'
import { listTasks } from './skills/read'
import { recall } from './skills/recall'
import { outOfReach, talk } from './skills/talk'
import { undo } from './skills/undo'

/** Answers one message: an answer to the open question, or its requests one after the other. */
export function* respond(written: string, question: Question | null, turn: Turn): Script<Reply> {
  if (question && !asksAnew(written)) {
    const answered = question.answer(written, turn)
    if (answered) return yield* remembering(answered, turn)
    if (isRefusal(written)) return { text: 'All right, I left everything as it is.' }
  }
  const message = spelled(written)
  const unless = readConditional(message)
  if (unless && turn.tools.has('task_list') && turn.tools.has('task_add'))
    return yield* remembering(addUnlessThere(unless, turn), turn)
  const requests = joinFlightDetails(splitRequests(rephraseReport(message))).flatMap((one) =>
    eachEvent(one, turn.dates),
  )
  if (requests.length > mostRequests || message.length > 4000)
    return { text: `That is a lot at once. Tell me up to ${mostRequests} things in one message, in a sentence each.` }
  if (requests.length <= 1) return yield* remembering(handle(requests[0] ?? message.trim(), turn), turn)
  const replies: Reply[] = []
  for (const request of requests) replies.push(yield* remembering(handle(request, turn), turn))
  return combine(replies)
}

/** A question is no answer to a question, but for “how about four?”. */
const asksAnew = (message: string) =>
  /^(?:am|are|is|was|were|do(?! (?:that|it|this|so|both|all|them|the)\b)|does|did|(?:what|how)(?!(?:'s| is)? (?:about|if))|what's(?! about)|who|whose|where|when|why)\b/i.test(
    clean(message),
  )

/** One reply out of several; the last question asked is the one that waits. */
function combine(replies: Reply[]): Reply {
  const asking = replies.filter(({ question }) => question).at(-1)
  const last = replies.at(-1)
  const texts = replies.map(({ text }) => text).filter((text, index, all) => text !== '' && all.indexOf(text) === index)
  const suggestions = asking?.suggestions ?? last?.suggestions
  return {
    text: texts.join(texts.some((text) => text.includes('\n')) ? '\n\n' : ' '),
    ...(asking?.question && { question: asking.question }),
    ...(suggestions && { suggestions }),
    why: `You asked for ${replies.length} things.`,
  }
}

/** Runs a script and keeps what its results are about, so that later requests can say “it”. */
function* remembering(script: Script<Reply>, turn: Turn): Script<Reply> {
  const calls: Call[] = []
  const results: Result[] = []
  let step = script.next()
  while (!step.done) {
    const given = yield step.value
    calls.push(...step.value)
    results.push(...given)
    step = script.next(given)
  }
  const inputs = calls.map(({ input }) => input)
  turn.memory = remember(turn.memory, results, inputs)
  return step.value
}

/** A message with what it points back to put in, and in the words that are understood. */
export const plainly = (said: string, turn: Turn) =>
  namedEvent(rephrase(sameDay(correct(said, turn.memory, turn.dates), turn.memory)), turn.dates)

/** The script of a skill that knows its own wordings; `null` for what is to be decided by its kind. */
export function skillFor(said: string, message: string, turn: Turn, guessKind?: Classify): Script<Reply> | null {
  const own =
    remindOfEvent(message, turn) ??
    aboutDays(message, turn) ??
    aboutFocus(said, turn) ??
    wholeDays(message, turn) ??
    recall(message, turn)
  if (own) return own
  const reads = meeting(message, turn) ?? brief(message, turn) ?? freeTime(message, turn)
  return reads && !isForeign(message, guessKind) ? reads : null
}

function* handle(said: string, turn: Turn): Script<Reply> {
  const journey = travel(said, turn)
  if (journey) return yield* journey
  const message = plainly(said, turn)
  const renamed = readListRename(message)
  if (renamed && turn.tools.has('task_rename_list')) return yield* renameList(renamed)
  const own = skillFor(said, message, turn)
  if (own) {
    const reply = yield* own
    if (!reply.missed) return reply
  }
  const decision = decide(message, turn)
  const phrase = phraseFor(message, turn)
  if (phrase && fits(phrase, decision, turn)) {
    const reply = yield* performPhrase(phrase, turn)
    if (!reply.missed || phrase.words > 3) return { why: `It fits “${phrase.tool.title}”.`, ...reply }
  }
  if (decision.verdict !== 'act') {
    const done = yield* attempt(decision, message, turn)
    if (done) return done
  }
  if (leadsToOperation(decision.kind, turn.tools) && !within(decision.kind, turn))
    return outOfReach(decision.kind, message, turn)
  if (decision.verdict === 'act') return { why: whyWords(decision), ...(yield* act(decision, message, turn)) }
  if (decision.verdict === 'propose') {
    if (pointsBack(decision, message, turn)) return yield* act(decision, message, turn)
    return missingTarget(decision, message, turn) ?? propose(decision, message, turn)
  }
  const words = talk(decision.kind, message, turn)
  if (words && decision.confidence >= 0.4) return words
  const known = decision.confidence >= 0.35 && !leadsToOperation(decision.kind, turn.tools)
  return outOfReach(known ? decision.kind : 'other', message, turn)
}

/** A phrase of an operation's own counts more the more words of its own it has, and less the surer another reading is. */
export function fits({ words, slots }: PhraseMatch, { by, kind, confidence }: Decision, { tools }: Turn) {
  const whole = Object.keys(slots).length === 0
  if (by === 'context') return false
  if (by !== 'classifier') return words >= 3
  if (whole || words >= 3) return !(leadsToOperation(kind, tools) && confidence > 0.85)
  return confidence < 0.6
}

const whyWords = ({ by, kind }: Decision) =>
  by === 'context' ? 'It goes on from what you just asked.' : `I understood it as “${kind.replace('.', ' ')}”.`

function act({ kind }: Decision, message: string, turn: Turn): Script<Reply> {
  switch (kind) {
    case 'task.add':
    case 'reminder.add':
      return addTasks(message, kind === 'reminder.add', turn)
    case 'task.list':
    case 'reminder.list':
      return listTasks(message, kind === 'reminder.list', turn)
    case 'agenda.read':
      return showAgenda(message, turn)
    case 'task.complete':
      return completeTasks(message, turn)
    case 'task.remove':
    case 'task.edit':
      return changeEither(kind, message, turn)
    case 'event.edit':
    case 'event.remove':
      return turn.tools.has('event_list') ? changeEither(kind, message, turn) : say(outOfReach(kind, message, turn))
    case 'event.create':
      return turn.tools.has('event_add') ? addEvent(message, turn) : say(outOfReach(kind, message, turn))
    case 'task.snooze':
      return snoozeTasks(message, turn)
    case 'list.create':
      return createList(message, turn)
    case 'list.clear':
      return clearList(message, turn)
    case 'flight.search':
      return turn.tools.has('flight_search')
        ? searchFor(readWish(message, turn.dates), turn)
        : say(outOfReach('travel', message, turn))
    case 'undo':
      return undo(message, turn)
    default:
      return say(talk(kind, message, turn) ?? outOfReach(kind, message, turn))
  }
}

const commands = { 'task.complete': 'complete', 'task.remove': 'remove', 'task.snooze': 'snooze' } as const

/** A change of “it”, “all of them”, “the second one”, while something is being spoken of. */
function pointsBack({ kind }: Decision, message: string, { memory, dates }: Turn) {
  if (memory.items.length === 0) return false
  if (kind === 'task.edit') return ['last', 'place', 'all'].includes(readTarget(readEdit(message, dates).target).kind)
  if (!(kind === 'task.complete' || kind === 'task.remove' || kind === 'task.snooze')) return false
  return ['last', 'place', 'all'].includes(readTarget(commandTarget(message, commands[kind]).target).kind)
}

/** What was to be changed was looked for and not found; asking whether to change “a task” would be no help. */
function missingTarget({ kind }: Decision, message: string, turn: Turn): Reply | null {
  if (!/^(?:task|event)\.(?:edit|remove|complete|snooze)$/.test(kind)) return null
  const target = readTarget(
    kind.endsWith('.edit') ? readEdit(message, turn.dates).target : commandTarget(message, 'remove').target,
  )
  if (target.kind !== 'words' || target.words.split(/\s+/).length > 8) return null
  const sort = turn.tools.has('event_list') ? 'task or event' : 'task'
  return {
    text: `I found no ${sort} called ${quoted(target.words)}.`,
    missed: true,
    suggestions: suggestionsFor(turn.tools),
  }
}

/** Fairly sure is not sure: says what it would do and waits for a yes. */
function propose(decision: Decision, message: string, turn: Turn): Reply {
  const go = () => act(decision, message, turn)
  const offer = offerWords(decision, message, turn)
  if (!offer) return { text: cannot('other', turn.tools), suggestions: suggestionsFor(turn.tools) }
  return {
    text: `Shall I ${offer}?`,
    question: confirm(go),
    suggestions: ['Yes', 'No'],
    why: 'I was not sure enough to do it at once.',
  }
}

function offerWords({ kind }: Decision, message: string, turn: Turn): string | null {
  switch (kind) {
    case 'task.add':
    case 'reminder.add': {
      const request = readNewTask(message, kind === 'reminder.add', turn.dates)
      if (request.titles.length === 0) return null
      return `${kind === 'reminder.add' ? 'set a reminder' : 'add'} ${joined(request.titles.map(quoted))}${request.list ? ` to your ${request.list} list` : kind === 'task.add' ? ' to your tasks' : ''}`
    }
    case 'task.list':
      return 'show your tasks'
    case 'reminder.list':
      return 'show your reminders'
    case 'agenda.read':
      return 'show your agenda'
    case 'task.complete':
      return 'mark a task as done'
    case 'task.remove':
      return 'delete a task'
    case 'event.create': {
      const { title, start, rule } = readNewEvent(message, turn.dates)
      const rhythm = rule ? ` ${rhythmWords(rule)}, first` : ''
      return title ? `put ${quoted(title)} on your calendar${start ? `${rhythm} ${onWhen(start, turn)}` : ''}` : null
    }
    case 'event.edit':
      return 'change an event'
    case 'event.remove':
      return 'cancel an event'
    case 'task.edit':
      return 'change a task'
    case 'task.snooze':
      return 'snooze a task'
    case 'list.create':
      return 'start a new list'
    case 'list.clear':
      return `clear your ${findList(clean(message))?.name ?? 'to-do'} list`
    case 'undo':
      return 'undo the last change'
    default:
      return null
  }
}
