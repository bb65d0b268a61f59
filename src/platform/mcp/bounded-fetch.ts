/** What one answer of a tool may weigh. */
export const largestBody = { bytes: 10_000_000, sentence: 'the answer is larger than 10 MB.' }

/** The same fetch, whose answers break off, and call `tooLarge`, once they are larger than anybody would read. */
export const boundedFetch =
  (reach: typeof fetch, tooLarge: () => void): typeof fetch =>
  async (input, init) => {
    const response = await reach(input, init)
    if (!response.body) return response
    let bytes = 0
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength
        if (bytes <= largestBody.bytes) return controller.enqueue(chunk)
        tooLarge()
        controller.error(new Error(largestBody.sentence))
      },
    })
    return new Response(response.body.pipeThrough(counter), response)
  }
