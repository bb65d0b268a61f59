import type { Kind } from '../../../../src/features/chief/embedded/understanding/kinds'

/** Our own ways of asking what is planned. */
export const agenda: Partial<Record<Kind, string>> = {
  'agenda.read': `what's on my agenda today
what's on my agenda tomorrow?
what is on my agenda {when}
what's on my agenda this week
what's my agenda
show me my agenda
what does my day look like
what does my week look like
how does {when} look
what do i have {when}
what do i have going on {when}
what's on {when}
what's up {when}
what's on my calendar {when}
what's on my schedule {when}
plan my day
what's the plan for {when}
what's happening {when}
am i free {when}
am i busy {when}
do i have anything {when}
give me my agenda for {when}
my schedule for {when}
brief me on today
give me a rundown of my day
what's coming up
what's next
anything planned for {when}
agenda
today
do i have any meetings {when}
do i have a {event} {when}
do i have a {event} with {person}
are there any meetings {when}
what meetings do i have {when}
which meetings are scheduled {when}
how many meetings do i have {when}
how many appointments are on my calendar {when}
list my appointments {when}
list all events {when}
show my events for {when}
show me my calendar
open my calendar
check my calendar for {when}
what appointments do i have {when}
when is my {event}
when is my {event} with {person}
when is my next {event}
what time is my {event}
what time does the {event} start
where is the {event}
where is my {event} {when}
who is coming to the {event}
who will be at the {event} {when}
with whom is my {event}
how long is the {event}
is the {event} still on
is the {event} on my calendar
is there a {event} on my calendar {when}
is there anything on my calendar {when}
is my {event} scheduled for {when}
did i schedule the {event}
did you add the {event} to my calendar
have you put the {event} on my calendar
have i got anything on {when}
what have i got {when}
what have i got planned {when}
what are my plans for {when}
what are my upcoming events
upcoming meetings
upcoming appointments
next meeting
my next appointment
what is my next event
tell me about my schedule {when}
tell me my schedule
tell me about the {event} {when}
give me details of the {event}
read out my calendar
my weekly schedule
my day
anything scheduled {when}
are there any conflicts {when}
do i have time for {event} {when}
do i have plans {when}
what events are on my calendar
any appointments {when}
how busy am i {when}
who am i meeting {when}
what do i have on {when} {time}
when do i have to be at the {event}
am i meeting {person} {when}
what is the location of my {event}
what is the address of the {event}
when is {person}'s birthday
what date is {person}'s {event}
what's my program {when}
what is on the program {when}
does my {event} include {person}
is {person} invited to the {event}
which days am i working {when}
what have i got on {when}
show me everything for {when}
show me what i have {when}
anything i should know about {when}
what does {when} hold
what is there {when}
do i have any {event} on {when}
when am i seeing {person}
when do i see {person}
i have a {event} {when}, right
is it true that i have a {event} {when}
what do i have to do this week
what do i need to be at {when}`,
}
