/** The timer that takes a visitor's sample away when its day is over. */
export const expiryTimer = 'samples.expire'
