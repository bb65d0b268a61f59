import { decide } from '../features/access/decide'
import { receiptsFeature } from '../features/receipts/feature.server'
import { tasksFeature } from '../features/tasks/feature.server'
import { catalogueOf } from '../platform/operations/catalogue'
import type { Feature } from '../platform/operations/feature'

/** Every feature of the product, one line each; all doors, homes and menus derive from this list. */
export const features: Feature[] = [receiptsFeature, tasksFeature]

export const catalogue = catalogueOf(features)

export const policy = decide
