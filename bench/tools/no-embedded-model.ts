import type { LanguageModelV4 } from '@ai-sdk/provider'

const unused = () => Promise.reject(new Error('The recorded model must answer; nothing falls back here.'))

/** Stands where a chain wants its last resort; a recorded task that needed it would be a failure. */
export const noEmbeddedModel: LanguageModelV4 = {
  specificationVersion: 'v4',
  provider: 'none',
  modelId: 'none',
  supportedUrls: {},
  doGenerate: unused,
  doStream: unused,
}
