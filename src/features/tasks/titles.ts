/** What the sidebar calls the screens: apart from the other words, which come with the screens themselves. */
export const titles = { today: 'Today', tasks: 'Tasks' }
