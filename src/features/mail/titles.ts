/** What settings call the page: apart from the other words, which come with the page itself. */
export const titles = { mail: 'Mail' }
