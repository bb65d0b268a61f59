/** A feature's names in every form the skeleton needs: `trips` is about a `trip`. */
export interface FeatureNames {
  folder: string
  /** As an identifier: `vacationPlans`. */
  plural: string
  noun: string
  /** As a type: `VacationPlan`. */
  type: string
  /** Part of ids and of operation names: `vacation_plan`. */
  id: string
  /** As people write it: `vacation plan`. */
  words: string
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const camel = (text: string) => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Throws a sentence unless it is a plural noun in kebab-case. */
export function featureNames(folder: string): FeatureNames {
  if (!/^[a-z]+(-[a-z]+)*s$/.test(folder))
    throw new Error('Name a feature by the plural noun people say, in kebab-case: trips, vacation-plans.')
  const noun = folder.endsWith('ies') ? `${folder.slice(0, -3)}y` : folder.slice(0, -1)
  const single = camel(noun)
  return {
    folder,
    plural: camel(folder),
    noun: single,
    type: capitalised(single),
    id: noun.replaceAll('-', ''),
    words: noun.replaceAll('-', ' '),
  }
}

export interface OperationNames {
  /** `trip.rename_stop`. */
  name: string
  noun: string
  file: string
  /** As an identifier: `renameStopTrip`. */
  identifier: string
  verb: string
}

export function operationNames(name: string): OperationNames {
  if (!/^[a-z]+\.[a-z]+(_[a-z]+)*$/.test(name))
    throw new Error('Name an operation noun.verb: trip.archive, task.rename_list.')
  const [noun, verb] = name.split('.') as [string, string]
  const kebab = verb.replaceAll('_', '-')
  return { name, noun, file: kebab, identifier: `${camel(kebab)}${capitalised(noun)}`, verb: verb.replaceAll('_', ' ') }
}
