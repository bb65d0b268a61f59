/** What the sidebar and the settings call the pages: apart from the other words, which come with the pages themselves. */
export const titles = { trips: 'Trips', flights: 'Flights' }
