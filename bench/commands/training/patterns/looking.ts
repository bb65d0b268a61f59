import type { Kind } from '../../../../src/features/chief/embedded/understanding/kinds'

/** Our own ways of asking about single events and free time. */
export const looking: Partial<Record<Kind, string>> = {
  'agenda.read': `do i have {event} this week or next
which room is the {event} in
let me see {when}
walk me through {when}
am i seeing {person} this week
what time is my {event} with {person}
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
