/** A message on its way. Its key makes it go exactly once, however often it is sent. */
export interface Outgoing {
  key: string
  text: string
  at: string
  /** `queued` waits for the reply to end, `waiting` for the connection or the ack; `refused` has a reason. */
  state: 'queued' | 'waiting' | 'refused'
  error?: string
  /** It shows in the conversation already; its ack is on the way. */
  landed?: boolean
}

/** Where messages wait: the browser's storage, so that they outlive a reload. */
export interface OutboxStore {
  read(): Outgoing[]
  write(messages: Outgoing[]): void
}

/** An outbox for one room in this browser. Storage that is full or closed costs the survival of a reload, nothing else. */
export function browserOutbox(roomId: string, storage: Storage): OutboxStore {
  const key = `adjutant.outbox.${roomId}`
  let memory: Outgoing[] | null = null
  return {
    read() {
      if (memory) return memory
      try {
        memory = JSON.parse(storage.getItem(key) ?? '[]') as Outgoing[]
      } catch {
        memory = []
      }
      return memory
    },
    write(messages) {
      memory = messages
      try {
        if (messages.length > 0) storage.setItem(key, JSON.stringify(messages))
        else storage.removeItem(key)
      } catch {
        // kept in memory
      }
    },
  }
}
