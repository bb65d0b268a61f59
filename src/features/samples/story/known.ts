import type { Zone } from '../../../platform/time'
import type { NewMemory } from '../../memory/memory'
import type { Act } from './act'
import type { Days } from './days'

const remember = (at: string, input: NewMemory): Act => ({ operation: 'memory.remember', input, at })
const prefer = (at: string, input: Record<string, string>): Act => ({ operation: 'preference.set', input, at })

/** Zones in which nobody lives: who says nothing else would leave from nowhere. */
const nowhere = /^(?:Etc\/|[^/]+$)/

/** What is known of somebody: how they like things, the people around them, and what was decided. */
export function knownAbout({ ago }: Days, zone: Zone): Act[] {
  return [
    prefer(ago(12, '09:40'), { seat: 'aisle', workingHours: '9:00 to 17:30', tone: 'short' }),
    ...(nowhere.test(zone) ? [prefer(ago(12, '09:41'), { homeAirport: 'ZRH' })] : []),
    prefer(ago(12, '09:43'), { diet: 'vegetarian, no peanuts' }),
    remember(ago(11, '11:35'), {
      text: 'Priya Raman is my manager; she likes numbers first.',
      kind: 'person',
      subject: 'Priya',
    }),
    remember(ago(11, '11:36'), {
      text: 'Tomás Ferreira leads engineering for the pilot.',
      kind: 'person',
      subject: 'Tomás',
    }),
    remember(ago(11, '11:38'), { text: 'Wen Zhao does our user research and design.', kind: 'person', subject: 'Wen' }),
    remember(ago(10, '20:12'), {
      text: 'Noor is my partner, Leo is our son; he is six.',
      kind: 'person',
      subject: 'Noor',
    }),
    remember(ago(8, '17:25'), {
      text: 'Amara Okafor runs the test site in Boston where the pilot takes place.',
      kind: 'person',
      subject: 'Amara',
    }),
    remember(ago(7, '18:10'), { text: 'The office is closed to visitors on Wednesday afternoons.' }),
    remember(ago(6, '09:25'), { text: 'The letter to the board is due before each quarter begins.' }),
    remember(ago(5, '22:03'), {
      text: 'In spring I flew to Lisbon for the trade fair and was glad of the late flight back.',
      kind: 'trip',
      subject: 'Lisbon',
    }),
    {
      operation: 'decision.record',
      input: {
        about: 'the pilot',
        chosen: 'Boston first, Lyon in spring',
        advised: 'both cities at once',
        because: 'Tomás can spare two people, not four.',
      },
      at: ago(4, '16:40'),
    },
    { operation: 'memory.note', input: { text: 'Prefers meetings about numbers before noon.' }, at: ago(1, '11:55') },
  ]
}
