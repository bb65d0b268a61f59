import type { Kind } from '../../../../src/features/chief/embedded/understanding/kinds'

/** Our own ways of changing events and calling them off. */
export const events: Partial<Record<Kind, string>> = {
  'event.edit': `change the place of {event} to {place}
change the venue of the {event} to {place}
{event} is at {place} instead
add bob@example.com to the {event}
invite ann@example.org to the {event} with {person}
the {event} now starts {time}
delay my {time} by {length}
let's have {event} {when} instead
move my {event} with {person} to {when} {time}
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
}
