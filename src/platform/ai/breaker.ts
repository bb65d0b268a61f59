interface Health {
  failures: number
  restsUntil: number
  /** How long the next rest lasts, in milliseconds. */
  rest: number
  /** One request is trying whether the model has recovered; nobody else asks it until the rest it began with is over. */
  probing: boolean
}

/** How patient a breaker is; times in milliseconds. */
export interface BreakerSettings {
  threshold: number
  firstRest: number
  longestRest: number
  now: () => number
}

const usual: BreakerSettings = { threshold: 3, firstRest: 30_000, longestRest: 300_000, now: Date.now }

/**
 * Keeps from asking a model that keeps failing. After `threshold` failures in a row the model rests; after the rest one
 * request may try it (half-open): success closes the circuit, failure doubles the rest. Lives in memory only.
 */
export class CircuitBreaker {
  private readonly records = new Map<string, Health>()
  private readonly settings: BreakerSettings
  constructor(settings: Partial<BreakerSettings> = {}) {
    this.settings = { ...usual, ...settings }
  }

  /** Takes leave to ask this model: `null`, or the reason not to. Each leave ends in `succeeded`, `failed` or `released`. */
  enter(id: string): string | null {
    const record = this.record(id)
    const left = record.restsUntil - this.settings.now()
    if (left > 0) return `rests for ${Math.ceil(left / 1000)} s after it failed`
    if (record.restsUntil > 0) {
      record.probing = true
      record.restsUntil = this.settings.now() + record.rest
    }
    return null
  }

  succeeded(id: string) {
    this.records.delete(id)
  }

  /** `pause` is how long the model itself asked to be left alone, in milliseconds. */
  failed(id: string, pause: number | null = null) {
    const record = this.record(id)
    const { threshold, longestRest, now } = this.settings
    const wasProbe = record.probing
    record.failures++
    record.probing = false
    if (pause !== null) record.restsUntil = now() + Math.min(pause, longestRest)
    else if (wasProbe || record.failures >= threshold) {
      record.restsUntil = now() + record.rest
      record.rest = Math.min(record.rest * 2, longestRest)
    }
  }

  /** The request ended for a reason that says nothing about the model: someone stopped it. */
  released(id: string) {
    const record = this.record(id)
    if (record.probing) record.restsUntil = this.settings.now()
    record.probing = false
  }

  /** What is known of a model, for people who look after it. */
  state(id: string): 'working' | 'resting' {
    return (this.records.get(id)?.restsUntil ?? 0) > this.settings.now() ? 'resting' : 'working'
  }

  private record(id: string): Health {
    const known = this.records.get(id)
    if (known) return known
    const fresh = { failures: 0, restsUntil: 0, rest: this.settings.firstRest, probing: false }
    this.records.set(id, fresh)
    return fresh
  }
}
