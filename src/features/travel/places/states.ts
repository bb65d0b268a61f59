/** States and provinces that people say with the name of a city, by their letters in ISO 3166-2: of the United States, Canada and Australia. */
const lines: Record<string, string> = {
  US: `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming`,
  CA: 'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland|NS Nova Scotia|ON Ontario|QC Quebec|SK Saskatchewan|YT Yukon|NT Northwest Territories|NU Nunavut|PE Prince Edward Island',
  AU: 'NSW New South Wales|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia|NT Northern Territory|ACT Canberra',
}

export interface State {
  country: string
  code: string
  name: string
}

const states: State[] = Object.entries(lines).flatMap(([country, text]) =>
  text
    .split('|')
    .map((line) => ({ country, code: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) })),
)

/** The state of a name or of its letters, those of the United States first. */
export const stateNamed = (said: string): State | undefined => {
  const text = said.trim().toLowerCase()
  return (
    states.find(({ name }) => name.toLowerCase() === text) ?? states.find(({ code }) => code.toLowerCase() === text)
  )
}

export const stateName = (country: string, code: string) =>
  states.find((state) => state.country === country && state.code === code)?.name
