/** The timer of a memory that holds until a moment; its key is the memory’s id. */
export const expiryTimer = 'memory.expire'
