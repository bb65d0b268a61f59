export const strings = {
  time: 'time',
  choose: 'Choose…',
  unset: '–',
  listHint: 'Separate several with commas.',
  more: 'More',
  loading: 'Loading…',
  none: 'There is none to choose.',
}
