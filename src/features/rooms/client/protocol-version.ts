/** The version of the wire protocol; a client that says another one is told to reload. `docs/protocol.md` describes it. */
export const protocolVersion = 2
