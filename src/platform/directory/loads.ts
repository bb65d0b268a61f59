/** Thrown by `Loads.once` to say: this is on its way, start again when it is here. */
class Awaited {
  constructor(readonly arrival: Promise<void>) {}
}

/**
 * Lets code that is written synchronously read from a database that is not. `once` gives a value that is here already;
 * otherwise it stops the run, which `settle` starts again when the value has arrived. What runs under it must repeat
 * the same calls and change nothing else on the way.
 */
export class Loads {
  #arrived = new Map<string, unknown>()

  once<Value>(name: string, load: () => Promise<Value>): Value {
    if (this.#arrived.has(name)) return this.#arrived.get(name) as Value
    throw new Awaited(load().then((value) => void this.#arrived.set(name, value)))
  }

  async settle<Value>(run: () => Value | Promise<Value>): Promise<Value> {
    for (;;) {
      try {
        return await run()
      } catch (reason) {
        if (!(reason instanceof Awaited)) throw reason
        await reason.arrival
      }
    }
  }
}
