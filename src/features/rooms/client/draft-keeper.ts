/** Where a draft waits until the server has it: the browser's storage, so that it outlives a reload without a network. */
export interface DraftStore {
  read(): string | null
  write(text: string | null): void
}

interface DraftKeeperOptions {
  store: DraftStore
  keep: (text: string) => Promise<unknown>
  read: () => Promise<string>
}

/**
 * Keeps what is typed and not sent on the server, for every device. One is sent at a time, so that none overtakes a later
 * one; what the server has not confirmed stays in this browser and goes with the next attempt.
 */
export class DraftKeeper {
  private confirmed = ''
  private sending = false

  constructor(private readonly options: DraftKeeperOptions) {}

  /** The draft to begin with: what the server never got, else what it has. */
  async begin(): Promise<string> {
    const { store, read } = this.options
    const left = store.read()
    if (left === null) {
      this.confirmed = await read()
      return this.confirmed
    }
    this.confirmed = '\u0000'
    void this.send()
    return left
  }

  /** The text as it is now. */
  set(text: string) {
    if (text === (this.options.store.read() ?? this.confirmed)) return
    this.options.store.write(text)
    void this.send()
  }

  /** Sends what the server does not have: now, and when the network is back. */
  send = async () => {
    const { store, keep } = this.options
    const text = store.read()
    if (text === null || this.sending) return
    this.sending = true
    try {
      await keep(text)
      this.confirmed = text
      if (store.read() === text) store.write(null)
    } catch {
      // It stays here; a draft is not worth an error.
      return
    } finally {
      this.sending = false
    }
    void this.send()
  }
}

/** A draft's place in this browser. Storage that is full or closed costs the survival of a reload, nothing else. */
export function browserDraft(roomId: string, storage: Storage): DraftStore {
  const key = `adjutant.draft.${roomId}`
  let memory: string | null | undefined
  return {
    read() {
      if (memory !== undefined) return memory
      try {
        memory = storage.getItem(key)
      } catch {
        memory = null
      }
      return memory
    },
    write(text) {
      memory = text
      try {
        if (text === null) storage.removeItem(key)
        else storage.setItem(key, text)
      } catch {
        // kept in memory
      }
    },
  }
}
