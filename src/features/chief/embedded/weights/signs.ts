/** The signs that stand for the numbers from 0 to 63 in stored weights. */
export const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
