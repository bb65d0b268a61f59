import type { Kind } from '../../../src/features/chief/embedded/understanding/kinds'

/** Our own ways of putting events on the calendar, changing them and calling them off. */
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
  'event.edit': `move my {event} with {person} to {when} {time}
move the {event} {time}
move {event} from {when} to {when}
move {event} up {length}
move the {event} back {length}
move my {time} to {when}
move all my meetings {when} to {when}
move the event to {when}
reschedule the {event} with {person}
reschedule {event} to {when} {time}
reschedule my {time} meeting
reschedule it for {when}
push {event} back {length}
push the {event} to {when}
push out the {event} by {length}
push my {event} {time}
change the {event} to {when} {time}
change my {event} {time} instead
change the time of the {event} to {time}
change the date of my {event} to {when}
change the start time of the {event}
change the end time of the {event} to five
change the location of {event} to {place}
change the name of the {event} to {event}
change the {event} with {person} so it starts {time}
change that meeting to {length}
change it to {when} {time}
can you change that to {when}
can we move the {event} to {when}
can we do {event} {when} instead
could you push the {event} to {time}
rename the {event} event to {event}
retitle the {event} to {event}
make the {event} {length} longer
make {event} {length} long
make the {event} start {time}
make the {event} end at noon
make the {event} {when} instead
make it {length} instead
make it an hour earlier
make the {event} a weekly meeting
make the {event} all day
extend the {event} by {length}
extend my {event} with {person} until six
lengthen the {event}
shorten my {event} by {length}
shorten the {event} to {length}
cut the {event} down to {length}
postpone the {event} until {when}
postpone my {event} by {length}
delay the {event} {length}
delay {event} with {person}
bring {event} forward {length}
bring the {event} forward to {time}
start the {event} {length} earlier
start {event} {time} instead
shift {event} to {when}
shift the {event} by {length}
switch the {event} to {time}
switch my {event} and {event}
swap the {event} to {when}
update the {event} to start {time}
update the location of the {event}
update my {event} {when}
update {event} with {person} to {time}
adjust the {event} to {time}
edit my {event} {when}
edit the {event}
modify the {event} to include {person}
correct the time of my {event} to {time}
the {event} is now {when}
the {event} has moved to {when} {time}
the {event} was moved to {place}
my {event} got moved to {when}
{event} is at {place} now
set the location of the {event} to {place}
set the {event} to {length}
add {person} to the {event} {when}
add {person} to my {event} with {person}
add {person} to that meeting
add {person} and {person} to it
add {place} as the location of the {event}
add a note to the {event}
add a link to my {event}
add an agenda to the {event}
invite {person} to the {event}
invite {person} to my existing {event}
please also invite {person} to that
include {person} in the {event}
also include {person}
remove {person} from the {event}
take {person} off the {event} invite
uninvite {person} from {event}
move it to {when} {time}
make it {time} instead
make that {time}
let's do {time} instead
let's push {event} to {when}
i need to move my {event} to {when}
i need to reschedule my {event}
i want to change my {event} to {when}
i'd like to push the {event} back
actually make it {time}
put the {event} off until {when}
repeat the {event} every week
stop repeating the {event}`,
  'event.remove': `cancel my {event} {when}
cancel the {event} with {person} {when}
cancel my {time} meeting
cancel my next meeting
cancel next {event}
cancel all my meetings {when}
cancel everything {when}
cancel all events {when}
cancel my plans {when}
cancel my plans with {person}
cancel my appointment with {person}
cancel that event
cancel that meeting
cancel it from my calendar
cancel the recurring {event}
cancel all future {event}
delete my {event} {when}
delete the {event} with {person}
delete the event
delete event {event}
delete all events {when}
delete my next event
delete all my meetings with {person}
delete {event} {time}
delete my appointment {when}
delete the meeting {when}
delete that from my calendar
delete the {event} event {when}
remove the {event} from my calendar
remove {event} with {person} from my schedule
remove all events {when}
remove my appointment with {person}
remove the event {when}
remove the {event} {when}
remove everything from my calendar {when}
remove my next {event} from the calendar
take {event} off my schedule
take {event} with {person} off the calendar {when}
clear my schedule {when}
clear my calendar for {when}
clear my afternoon
clear {when} for me
clear all meetings {when}
clear everything on my calendar
wipe my calendar {when}
empty my calendar for {when}
free up {when}
free up my {when}
get rid of my {event} {when}
get rid of the meeting with {person}
erase the {event} {when}
erase {event} from my calendar
drop the {event} from my calendar
drop my {event} {when}
scrap the {event} {when}
scratch the {event} {when}
strike the {event} off my calendar
call off the {event} with {person}
call off everything {when}
unschedule the {event}
abort the {event} {when}
discard my {event} {when}
i can't make the {event} {when}, cancel it
i can't go to the {event}, take it off my calendar
i no longer have {event}, take it off my calendar
i won't be going to the {event}, remove it
i'm not going to {event} anymore
i don't want to go to the {event} anymore
i don't want to meet {person} {when}, delete it
the {event} got cancelled, remove it
the {event} is cancelled
the {event} {when} is off
{person} cancelled the {event}
please cancel {event} {time}
i want to cancel my {event}
i need to cancel the {event} with {person}
i have to cancel {event} {when}
decline the {event}
turn down the {event} with {person}
skip the {event} {when}
nix the {event}
undo the event {event}`,
  'agenda.read': `what time is my {event} with {person}
what time is the {event} {when}
what time does my {event} end
what time am i meeting {person}
when does the {event} end
when is the {event} with {person}
when is {event} {when}
when am i meeting with {person}
when am i supposed to meet {person}
when do i have {event}
when did i last meet {person}
when was my last {event}
when was the last time i met {person}
how soon is my {event}
how long until my {event}
how long is my {event} with {person}
how many {event}s do i have {when}
how many meetings do i have with {person} {when}
how much time do i have between meetings {when}
how much free time do i have {when}
how many events do i have {when}
what day is my {event}
what day is the {event} with {person}
what is the date of the {event}
which day is my {event}
who is in my {event} {when}
who is going to be at the {event}
who is attending {event} {when}
who is my {time} meeting with
who all is invited to the {event}
who else is coming to {event}
who did i invite to the {event}
did {person} accept the invitation to {event}
has {person} responded to the {event} invite
will {person} be at the {event}
is {person} coming to the {event}
is {person} attending {event} {when}
is {person} free {when}
is {person} available {when} {time}
does {person} have time {when}
when is {person} available
when is {person} free {when}
am i free {when} {time}
am i free between two and four {when}
am i available {when} {time}
am i busy {when} {time}
am i booked {when}
am i double booked {when}
am i off {when}
am i doing anything {when}
do i have a meeting with {person} {when}
do i have anything with {person} {when}
do i have anything after {event}
do i have anything before {event}
do i have anything else {when}
do i have any events at {place}
do i have any free time {when}
do i have {event} {when}
do i have anything going on {when}
do i need to be anywhere {when}
do i work {when}
is there a meeting {when} {time}
is there anything on {when}
is the {event} {when}
is my {event} {when} or {when}
is my {event} before the {event}
is the {event} with {person} still happening
are there any events {when}
are we meeting with {person} {when}
where am i meeting {person}
where is the {event} with {person}
where is the {event} being held
where do i have to be {when}
what is the location of the {event} {when}
what room is the {event} in
what's the agenda for the {event}
what's the description of {event}
what is my {event} about
what is after my {event}
what's my first meeting {when}
what is my last meeting {when}
what is the first thing i have {when}
what's next on my calendar
what is on the calendar {when} {time}
what does {when} look like
what does my afternoon look like
what meetings are left today
what events do i have with {person}
what events do i have {when}
what did i do {when}
what did i have {when}
what am i doing {when}
what have i scheduled with {person}
what time should i leave for {event}
show me the {event}
show me my meetings with {person}
show me my {event} {when}
show me events {when}
show my week
show me all my {event}s
show {when}
see my calendar {when}
let me see my calendar
pull up my calendar {when}
pull up {when}
bring up my schedule for {when}
look up my {event}
find my {event} with {person}
find the {event}
find my next {event}
find out when my {event} is
search my calendar for {event}
look at my calendar {when}
list my meetings with {person}
list everything {when}
tell me about the {event} with {person}
tell me when my {event} is
tell me my meetings {when}
tell me if i have anything {when}
tell me what i have {when}
remind me when my {event} is
remind me who is coming to the {event}
check if i'm free {when}
check whether i have {event} {when}
check my availability {when}
check my {event}
find a time to meet {person} {when}
find time for a {event} {when}
when can i meet with {person} {when}
when could i fit in a {event}
any free slots {when}
any meetings with {person} {when}
got anything {when}
anything with {person} {when}
how does my week look
how's my {when} looking
how busy is {when}
my meetings {when}
my calendar {when}
schedule for {when}
meetings {when}
and {when}
what about {when}`,
}
