/** What the settings call the page. */
export const titles = { tools: 'Tools' }
