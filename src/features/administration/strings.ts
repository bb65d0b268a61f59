export const strings = {
  title: 'Health',
  text: 'What works, what is missing, and what it would add.',
  well: 'Everything that is here works.',
  ailing: 'Something needs attention.',
  states: { working: 'Works', absent: 'Not set up', failing: 'Failing' },
  adds: 'It would add:',
  again: 'Check again',
}
