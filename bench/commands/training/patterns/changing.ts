import type { Kind } from '../../../../src/features/chief/embedded/understanding/kinds'

/** Our own ways of changing, finishing and undoing. */
export const changing: Partial<Record<Kind, string>> = {
  'task.complete': `mark the {thing} as packed
mark {name} as paid
i picked up the {thing}
i already bought {thing}
i got the {thing}
{name} is paid
i paid the {name}
i already paid {name}
i packed the {thing}
the {thing} is packed
{name}: done
you can check off {name}, i did it
i have already done {name}
set the {name} task to complete
mark {name} as done
mark {name} done
mark {name} as complete
mark the {name} task as completed
i finished {name}
i have finished {name}
i already did {name}
i did {name}
i just did {name}
done with {name}
{name} is done
{name} is finished
complete {name}
complete the {name} task
check off {name}
tick off {name}
check {thing} off my {list}
cross {thing} off the {list}
cross off {name}
set {name} to done
i bought {thing}
i got {thing} already
i called {person}
i paid {name}
close the task {name}
finish the task {name}
mark the {nth} as done
complete the {nth}
the {nth} is done
mark it done
mark it as done
that's done
i did that
done with that
it's done
i've done it
check it off
complete all tasks on my {list}
mark everything done
i took care of {name}
{name} has been taken care of
i'm done with {name}
finished {name}`,
  'task.remove': `delete {name}
delete the task {name}
delete the {name} task
remove {name}
remove {name} from my {list}
remove {thing} from the {list}
take {thing} off my {list}
take {name} off the {list}
get rid of {name}
get rid of the {name} task
delete my reminder to {do}
cancel the reminder about {name}
remove the reminder for {event}
cancel my reminder {when}
stop reminding me to {do}
i no longer need to {do}
i don't need to {do} anymore
forget about {name}
forget {name}
drop {name}
delete it
remove it
delete that task
remove that one
delete the {nth}
remove the {nth}
scratch {name}
never mind {name}
delete that reminder
trash {name}
erase {thing} from the {list}
we don't need {thing} anymore
i don't need {thing} on the {list}
please take {thing} from the {list}
erase {name} from my {list}
get {thing} off my {list}
get rid of {thing} on my {list}
strike {thing} from the {list}
scratch {do} off my {list}
drop {thing} from the {list}
remove the last item from my {list}
delete the last item on the {list}
delete that item from my list
remove this item from the list
remove an item from my {list}
delete an item from the list
take that off the list
i already have {thing} so remove it from the {list}
remove {thing} and {thing} from my {list}`,
  'task.edit': `{name} should be done by {when}
{name} has to be done {when}
change {name} to {do}
change {name} to {do} instead
{name} is due {when} now
the deadline for {name} is {when}
give {name} a deadline of {when}
{name} should repeat every month
note on {name}: he is away
move {name} to {when}
move {name} to friday
reschedule {name} to {when}
reschedule {name} for {when}
reschedule {name}
change {name} to {when}
change the due date of {name} to {when}
change the time of {name} to {when}
make {name} due {when}
set the due date of {name} to {when}
make {name} {when}
make it {when} instead
make it {time}
make it 10 instead
make that {time} instead
no, {when}
actually {when}
actually make it {time}
change it to {when}
change that to {time}
move it to {when}
move that to {when}
push {name} to {when}
push it to {when}
push {name} back a day
push it back an hour
postpone {name} to {when}
bring {name} forward to {when}
{name} is now due {when}
let's do {name} {when} instead
{when} instead
{time} instead
rename {name} to {do}
rename it to {do}
rename that to {do}
call it {do} instead
change the title of {name} to {do}
change the name to {do}
set {name} to high priority
make {name} high priority
make it high priority
make it urgent
mark {name} as important
lower the priority of {name}
tag {name} with work
tag it as home
add the tag errands to {name}
add a note to {name}
add a note to it: bring the keys
add notes to {name}: ask about the price
move {name} to my {list}
put {name} on the {list} instead
move it to the {list}
remove the due date from {name}
clear the due date of {name}
repeat {name} every week
make {name} repeat every monday
make it weekly
the meeting about {name} moved so change the task to {when}
edit {name}
change {name}
update {name}
reopen {name}
i didn't finish {name}
{name} is not done
uncheck {name}
mark {name} as not done`,
  'task.snooze': `snooze {name}
snooze {name} {until}
snooze it {until}
snooze that {until}
snooze it
snooze the {name} task {until}
remind me later
remind me again {when}
remind me again in an hour
not now, later
ask me again {until}
hide {name} {until}
bring it back {when}
defer {name} {until}
put off {name} {until}
delay {name} {until}
snooze my reminder {until}`,
  'list.create': `create a list called {listname}
create a new list
create a {listname} list
make a {listname} list
make a new list for {listname}
start a {listname} list
start a new list called {listname}
new list: {listname}
new list {listname}
set up a list for {listname}
i need a new {listname} list
open a new list
open a new {listname} list
begin a new list
begin a {listname} list
please make a list
make me a list
make a list of {thing} and {thing}
prepare a list for {listname}
create a list of things to buy
create a new to do list
make a to do list
make a list for {event}
generate a {listname} list
create another list
could you create a list for me
add a list called {listname}`,
  'list.clear': `clear my {list}
clear the {listname} list
empty my {list}
empty the {listname} list
delete my {list}
delete the {listname} list
delete everything on my {list}
remove everything from the {list}
remove all items from my {list}
wipe my {list}
erase the whole {list}
delete all my tasks
delete all completed tasks
clear completed tasks
remove the done ones
delete this list
delete that list
remove the list
remove this list
remove my {listname} list
get rid of the {listname} list
get rid of my {list}
discard the {listname} list
throw away my {listname} list
i don't need the {listname} list anymore
i no longer need my {listname} list
erase my {listname} list
erase the list called {listname}
delete the list named {listname}
delete one of my lists
trash the {listname} list
please delete the list
start my {list} over
make my {list} blank
take everything off my {list}
get everything off the {list}
clear out my {list}`,
  undo: `undo
undo that
undo this
undo it
please undo that
can you undo that
undo the last change
undo my last action
undo what you just did
revert that
revert the last change
take that back
roll that back
put it back
bring it back
restore it
restore that
reverse that
go back
that was a mistake, undo
oops undo
redo
redo that
i didn't mean that, undo it
undo everything you just did
change it back`,
}
