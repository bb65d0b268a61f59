export const strings = {
  notLoaded: 'This part of the page could not be loaded. Check your connection and try again.',
  again: 'Try again',
}
