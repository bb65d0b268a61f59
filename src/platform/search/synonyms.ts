import { stemOf } from './words'

/** Words of everyday life that stand for one another when somebody asks about something said in other words. */
const circles = `
airline flight fly plane airport flew
seat aisle window row
hotel stay room accommodation lodging
city town country abroad home live lives
kid child children son daughter
spouse husband wife married partner
relative family mom dad mother father parent sister brother grandma grandmother grandpa aunt uncle cousin
pet dog cat puppy kitten bird fish turtle
activity hobby camping hiking painting swimming running pottery dancing gardening cooking fishing skiing yoga cycling
sport football soccer basketball tennis baseball swimming running hiking surfing skiing
exercise workout gym running yoga fitness
instrument guitar piano violin clarinet drum cello flute
music song band concert album singer
art painting drawing sculpture pottery sketch
book novel read author reading
movie film series show
game video gaming console
food meal dish recipe cook cooking bake
diet vegetarian vegan allergic allergy gluten lactose
dessert cake cookie pie ice chocolate
drink coffee tea wine beer
trip travel vacation holiday roadtrip journey visit
outdoors nature park forest mountain beach lake
job work career profession occupation company
boss manager lead colleague team assistant
meeting call appointment schedule calendar
school college university degree course class study
study studied major
house apartment flat move moved
move moved relocate
buy bought purchase purchased got
gift present gave
illness sick disease health doctor hospital
injury hurt accident broke
destress relax calm unwind stress therapy
charity volunteer fundraiser donate nonprofit
event conference parade festival workshop meeting fair show
competition contest tournament race championship
award prize won medal trophy
car vehicle drive truck
feel emotion happy sad excited nervous proud
relationship boyfriend girlfriend single married
friend buddy pal
religion church faith god pray
birthday anniversary party celebrate celebration wedding
clothes clothing shirt dress shoes fashion outfit
photo picture image
computer laptop phone
business store shop startup company
money finance cost price afford budget
goal dream plan hope wish
favorite favourite prefer love like enjoy best
dislike hate avoid never
plant flower garden
start began begin
end finish quit stop
`

const byStem = new Map<string, Set<string>>()
for (const circle of circles
  .trim()
  .split('\n')
  .map((line) => line.split(' ')))
  for (const word of circle) {
    const known = byStem.get(stemOf(word)) ?? new Set<string>()
    for (const other of circle) known.add(other)
    byStem.set(stemOf(word), known)
  }

/** What else a word may have been called, itself left out. */
export const synonymsOf = (word: string): string[] =>
  [...(byStem.get(stemOf(word)) ?? [])].filter((other) => other !== word)
