import type { Kind } from '../../../../src/features/chief/embedded/understanding/kinds'

/** Our own ways of putting events on the calendar. */
export const calendar: Partial<Record<Kind, string>> = {
  'event.create': `schedule a {event} with {person} {when} {time}
schedule {event} {when} {time} for {length}
schedule {length} with {person} {when}
schedule me a {event} {when}
schedule the {event} for {when} {time}
schedule a {event} in {room} {when} {time}
schedule a {event} after the {event}
schedule a recurring {event} every monday {time}
set up a {event} {when} {time}
set up a {event} with {person} and {person} {when}
set up {length} with {person} {when}
set a {event} for {when} {time}
set {event} with {person} {time}
add a {event} {when} {time}
add {event} with {person} {when}
add {event} {when} to the calendar
add a {event} to my calendar {when} {time}
add an event called {event} {when}
add the {event} to my schedule
add to my calendar that {person} is visiting {when}
add another {event} {when}
put {event} with {person} on my schedule {time}
put a {event} on the calendar {when} from 2 to 3
put me down for {event} {when}
put {event} in my diary for {when}
put down {event} {when} {time}
create a {event} {when} {time}
create a {event} with {person} {when} {time}
create an event {when} called {event}
create an all day event {when} for {event}
create a calendar entry for {event} {when}
create a {event} at {place} {when}
create an appointment with {person} {when}
create me a {event} for {when}
make a {event} {when} {time}
make an event for {event} {when}
make a calendar entry for {event} {when}
make time for {event} with {person} {when}
make a {event} with {person} at {place} {time}
make an appointment for {event} {when}
book a {event} with {person} {when} {time}
book {length} {when} with {person}
book me for {event} {when}
book the {event} for {when}
i have a {event} with {person} {when} {time}
i have {event} {when}
i've got a {event} {when} {time}
i am having {event} with {person} {when}
i'm meeting {person} {when} {time}
i am meeting with {person} {when} at {place}
i want to meet with {person} {when}
i need to meet {person} {when} {time}
i'd like to have {event} with {person} {when}
i need a {event} with {person} {when}
i will be at the {event} {when}
i'm going to {event} {when} {time}
i'm out of the office {when}
i need an hour with {person} {when}
i need to schedule a {event} {when}
i want to schedule {event} with {person}
i need to set up a {event} {when}
i would like to book a {event} {when}
we have a {event} {when} {time}
there is a {event} {when} {time}
there's a {event} {when} at {place}
my {event} is {when} {time}
{event} with {person} {when} {time}
{event} {when} {time}
{event} at {place} {when} {time}
new event {event} {when}
new meeting with {person} {when} {time}
new appointment {event} {when}
enter {event} into my calendar {when}
insert {event} {when}
mark my calendar for {event} {when}
mark {event} on the calendar for {when}
note on my calendar that i have {event} {when}
note {event} {when} in the calendar
pencil in {event} {when}
pencil {person} in for {when}
save the date for {event} {when}
block {length} {when} for {event}
block off my calendar {when}
block out {when} for {event}
block my afternoon {when}
reserve {length} for {event} {when}
reserve time {when} for {event}
hold {when} {time} for {event}
keep {when} free for {event}
plan {event} with {person} {when} {time}
plan a {event} for {when}
arrange a {event} with {person} {when}
organize a {event} with {person} {when}
invite {person} to {event} {when} {time}
invite {person} to a {event} {when}
send an invite to {person} for {event} {when}
send {person} a meeting request for {when}
get me on {person}'s calendar {when}
get {event} on the calendar {when}
find a time {when} and book {event} with {person}
let's meet with {person} {when} {time}
let's do {event} with {person} {when}
let's have {event} {when} {time}
can we schedule {event} {when}
can you get a {event} with {person} on the books for {when}
could you schedule a {event} with {person}
please put a {event} with {person} on my calendar
remember the {event} {when} on my calendar
add {person}'s birthday to my calendar
schedule my vacation {when}
{event} every week {when}
add {event} every day {time}
repeat a {event} every week on monday {time}
it should be called {event} and start {time}
call the event {event} and put it {when}
schedule it for {when} {time}
put that on my calendar
add this to my calendar
make it an event {when}
need {event} with {person} {when}
want a {event} {when} {time}
{person} and i are having {event} {when}
{person} is coming over {when} {time}
{person} wants to meet {when} {time}`,
}
