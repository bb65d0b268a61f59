const zones = [
  ...['Pacific/Honolulu', 'America/Anchorage', 'America/Los_Angeles', 'America/Denver', 'America/Chicago'],
  ...['America/New_York', 'America/Halifax', 'America/Sao_Paulo', 'America/Noronha', 'Atlantic/Azores'],
  ...['Europe/London', 'Europe/Zurich', 'Europe/Athens', 'Africa/Nairobi', 'Asia/Dubai', 'Asia/Karachi', 'Asia/Dhaka'],
  ...['Asia/Bangkok', 'Asia/Singapore', 'Asia/Tokyo', 'Australia/Brisbane', 'Pacific/Noumea', 'Pacific/Auckland'],
]
const hourIn = (timeZone: string) => Number(new Date().toLocaleTimeString('en-GB', { timeZone, hour: '2-digit' }))

/** A zone where a working day is just beginning, so that the pictures show one whenever they are taken. */
export const morningZone = () =>
  zones.find((zone) => hourIn(zone) === 8) ?? zones.find((zone) => hourIn(zone) === 9) ?? 'Europe/London'
