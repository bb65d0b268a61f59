import { env } from 'cloudflare:workers'
import { decide } from '../features/access/decide'
import { administrationFeature } from '../features/administration/feature.server'
import { embedQuestion } from '../features/agents/embedding/embedder.server'
import { agentsFeature } from '../features/agents/feature.server'
import { briefingsFeature } from '../features/briefings/feature.server'
import { calendarFeature } from '../features/calendar/feature.server'
import { chief } from '../features/chief/chief'
import { EmbeddedModel } from '../features/chief/embedded/model'
import { chiefFeature } from '../features/chief/feature.server'
import { identityFeature } from '../features/identity/feature.server'
import { mailFeature } from '../features/mail/feature.server'
import { memoryFeature } from '../features/memory/feature.server'
import { organizationsFeature } from '../features/organizations/feature.server'
import { receiptsFeature } from '../features/receipts/feature.server'
import { roomsFeature } from '../features/rooms/feature.server'
import { samplesFeature } from '../features/samples/feature.server'
import { tasksFeature } from '../features/tasks/feature.server'
import { toolsFeature } from '../features/tools/feature.server'
import { travelFeature } from '../features/travel/feature.server'
import { homeStub } from '../objects/stubs'
import { CircuitBreaker } from '../platform/ai/breaker'
import { configuredModels } from '../platform/ai/providers'
import { configOf } from '../platform/config'
import { catalogueFeature } from '../platform/doors/catalogue-list'
import { catalogueOf } from '../platform/operations/catalogue'
import type { Feature } from '../platform/operations/feature'

const embedded = new EmbeddedModel()

/** Every feature of the product, one line each; all doors, homes and menus derive from this list. */
export const features: Feature[] = [
  identityFeature,
  organizationsFeature,
  receiptsFeature,
  toolsFeature,
  mailFeature,
  tasksFeature,
  calendarFeature,
  memoryFeature((caller, question) => embedQuestion(env, caller, question)),
  travelFeature,
  roomsFeature,
  briefingsFeature,
  agentsFeature({
    agents: [chief],
    models: (env) => configuredModels(configOf(env), embedded),
    operations: () => catalogue.values(),
    policy: decide,
    breaker: new CircuitBreaker(),
  }),
  chiefFeature,
  administrationFeature,
  samplesFeature((env, address) => homeStub(env, address).destroy()),
  catalogueFeature(() => catalogue.values(), decide),
]

export const catalogue = catalogueOf(features)

export const policy = decide
