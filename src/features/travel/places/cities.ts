/** Cities that several airports serve, by their IATA city code, and such as win over others of their name: the name, the country, and the airports, busiest first. */
export const cityLines = `
LON|London|GB|LHR LGW STN LTN LCY SEN
PAR|Paris|FR|CDG ORY BVA
NYC|New York|US|JFK EWR LGA
WAS|Washington|US|IAD DCA BWI
CHI|Chicago|US|ORD MDW
TYO|Tokyo|JP|HND NRT
OSA|Osaka|JP|KIX ITM UKB
SEL|Seoul|KR|ICN GMP
BJS|Beijing|CN|PEK PKX
MIL|Milan|IT|MXP LIN BGY
ROM|Rome|IT|FCO CIA
MOW|Moscow|RU|SVO DME VKO
STO|Stockholm|SE|ARN BMA NYO
BER|Berlin|DE|BER
BUE|Buenos Aires|AR|EZE AEP
SAO|São Paulo|BR|GRU CGH VCP
RIO|Rio de Janeiro|BR|GIG SDU
YTO|Toronto|CA|YYZ YTZ
YMQ|Montreal|CA|YUL
HOU|Houston|US|IAH HOU
DFW|Dallas|US|DFW DAL
DTT|Detroit|US|DTW
QLA|Los Angeles|US|LAX BUR SNA ONT LGB
QSF|San Francisco|US|SFO OAK SJC
BKK|Bangkok|TH|BKK DMK
JKT|Jakarta|ID|CGK HLP
IST|Istanbul|TR|IST SAW
DXB|Dubai|AE|DXB DWC
EAP|Basel|CH|BSL
BRU|Brussels|BE|BRU CRL
REK|Reykjavik|IS|KEF RKV
SHA|Shanghai|CN|PVG SHA
TCI|Tenerife|ES|TFS TFN
BCN|Barcelona|ES|BCN
VLC|Valencia|ES|VLC
MEL|Melbourne|AU|MEL
`.trim()

/** Names people use for a place that the airports are not listed under. */
export const otherNames: Record<string, string> = {
  munchen: 'munich',
  muenchen: 'munich',
  zuerich: 'zurich',
  wien: 'vienna',
  koln: 'cologne',
  koeln: 'cologne',
  geneve: 'geneva',
  genf: 'geneva',
  basle: 'basel',
  milano: 'milan',
  roma: 'rome',
  firenze: 'florence',
  venezia: 'venice',
  napoli: 'naples',
  lisboa: 'lisbon',
  praha: 'prague',
  warszawa: 'warsaw',
  kobenhavn: 'copenhagen',
  'new york city': 'new york',
  ny: 'new york',
  nyc: 'new york',
  'big apple': 'new york',
  'l a': 'los angeles',
  la: 'los angeles',
  sf: 'san francisco',
  'san fran': 'san francisco',
  'bay area': 'san francisco',
  dc: 'washington',
  'd c': 'washington',
  'washington dc': 'washington',
  'washington d c': 'washington',
  philly: 'philadelphia',
  vegas: 'las vegas',
  'saint petersburg': 'st petersburg',
  bombay: 'mumbai',
  bangalore: 'bengaluru',
  saigon: 'ho chi minh city',
  peking: 'beijing',
}
