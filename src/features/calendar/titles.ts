/** What the sidebar calls the screen: apart from the other words, which come with the screen itself. */
export const titles = { calendar: 'Calendar' }
