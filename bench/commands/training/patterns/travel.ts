import type { Kind } from '../../../../src/features/chief/embedded/understanding/kinds'

/** Our own ways of asking for flights, and for other means of travel that are out of reach. */
export const travel: Partial<Record<Kind, string>> = {
  'flight.search': `i want to fly somewhere {when}
i need to get on a plane {when}
i have to be in {city} {when}, find me a flight
business class to {city} {when}
nonstop flight from {city} to {city} {when}
find me flights to {city} {when}
find a flight from {city} to {city} {when}
find flights from {city} to {city}
find the cheapest flight to {city}
find me a direct flight to {city} {when}
find a round trip flight to {city}
search for flights to {city} {when}
search cheap flights to {city}
look for flights from {city} to {city} {when}
look up flights to {city}
show me flights to {city} {when}
show me one way flights to {city} under 300 dollars
show flights leaving {when} for {city}
what flights leave {city} {when}
what flights are there to {city} {when}
what are the cheapest flights to {city}
which flights go to {city} {when}
are there direct flights to {city} {when}
are there any flights from {city} to {city} {when}
how much is a flight to {city} {when}
how much are plane tickets to {city}
how much would it cost to fly to {city}
book a flight to {city} {when}
book me a flight from {city} to {city} {when}
book two plane tickets to {city}
book me on the next flight to {city}
buy a plane ticket to {city}
get me a flight to {city} {when}
get me plane tickets from {city} to {city}
get me to {city} {when} by plane
i need a flight to {city} {when}
i need a flight from {city} to {city} on delta
i need to fly to {city} {when}
i need a plane ticket to {city}
i need to book a flight from {city} to {city} leaving {when}
i want to fly to {city} {when}
i want to fly from {city} to {city} and return {when}
i want to book a round trip flight to {city}
i would like to fly out {when} to {city}
i'd like a business class flight to {city}
i have to fly to {city} {when}
i'm flying to {city} {when}, find me something
can you find me a flight to {city}
can i get a flight to {city} {when}
could you get me airfare to {city}
flights to {city}
flights from {city} to {city} {when}
flight to {city} {when} returning sunday
cheap flights to {city} {when}
nonstop flights to {city}
round trip to {city} {when} by plane
one way ticket by air to {city}
fly me to {city} {when}
fly from {city} to {city} {when}
compare flights to {city} {when}
business class to {city} {when}
next available flight to {city}
earliest flight to {city} {when}
plane tickets to {city} {when}
airfare to {city} {when}`,
  travel: `i need a hotel in {city} {when}
find a hotel in {city} {when}
book a hotel room in {city} for two nights
reserve me a hotel in {city} near the beach
find a place to stay in {city}
i need somewhere to stay in {city} {when}
book a train ticket to {city} {when}
get me train tickets from {city} to {city} {when}
find me a train to {city} {when}
what time does the train to {city} leave
buy a bus ticket to {city}
rent a car in {city} {when}
i need a rental car {when}
is my flight on time
what's the status of my flight
when does my flight land
which gate is my flight
my luggage got lost
can i take a knife on the plane
how many bags can i bring
do i need a visa for {city}
what should i see in {city}
what is there to do in {city}
is it safe to travel to {city}
do i need shots for {city}`,
}
