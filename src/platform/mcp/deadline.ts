/** What `work` gives, or an error once `milliseconds` have passed; whatever it does then is nobody's concern any more. */
export async function within<Value>(milliseconds: number, work: Promise<Value>, says: string): Promise<Value> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(says)), milliseconds)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
