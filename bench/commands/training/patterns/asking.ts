import type { Kind } from '../../../../src/features/chief/embedded/understanding/kinds'

/** Our own ways of adding and asking; one line each way, `{hole}` filled from the fills. */
export const asking: Partial<Record<Kind, string>> = {
  'task.add': `we are running low on {thing}
running out of {thing}
we're almost out of {thing}
we are out of {thing}
i'm out of {thing}
out of {thing}
new urgent task: {do} {when}
new important task {do}
urgent: {do} {when}
add {do} every two weeks
add {do} every month
add {do} every {when}
i think i should {do} {when}
i guess i need to {do} {when}
i should probably {do} {when}
i still need to {do} {when}
add {do} for {when} {time}
add "{do}" for {when} {time}
add “{do}” to my to-dos
todo {do}
to-do: {do} {when}
task {do} by {when}
the {list} needs {thing}
can we get {thing} on the {list}
log a task for {when}: {do}
add {do} to my {list}
add {thing} to the {list}
add {thing} and {thing} to my {list}
add {thing}, {thing} and {thing} to the {list}
put {thing} on my {list}
put {do} on the {list} for {when}
add a task to {do}
add a task {do} {when}
add task: {do} {when}
create a task to {do} {when}
create a task called {do}
new task: {do}
new task {do} {when}
make a task for {name} due {when}
todo: {do}
to do: {do} {when}
i need to {do} {when}
i have to {do} by {when}
i must {do} {when}
i should {do} {when}
note to self: {do}
jot down {do}
write down that i need to {do}
add {do} {when}
add "{do}" {when} high priority
add a high priority task to {do}
add an urgent task: {do}
we are out of {thing}
we need {thing}
i need {thing} on my {list}
and also {thing}
also add {thing}
and {thing} too
please add {thing} as well
log a task to {do}
capture: {do}
track {do} for {when}
include {thing} on my {list}
throw {thing} on the {list}
add a subtask to {do}
assign me a task to {do}
put {do} on my plate for {when}
i need more {thing}
i need to {do}
i have to {do} {when}
we have to {do} {when}
i've got to {do} {when}
i really should {do}
mark down {do} on my {list}
if {thing} is not on my {list} add it
is {thing} on my {list}, add it if not`,
  'reminder.add': `remind me to {do} {when}
remind me {when} to {do}
remind me to {do}
remind me {time} to {do}
remind me about {name} {when}
remind me of {name} {time}
remind me about my {event} {when}
set a reminder to {do} {when}
set a reminder for {event} {when}
create a reminder to {do} {when}
i need a reminder to {do} {when}
please remind me about the {event} {when}
can you remind me to {do} {when}
could you remind me {when} about {name}
don't let me forget to {do}
don't let me forget about {name} {when}
make sure i {do} {when}
ping me {when} about {name}
nudge me {when} to {do}
notify me to {do} {when}
alert me {when} to {do}
reminder: {do} {when}
new reminder {do} {when}
remind me an hour before my {event} {when}
remind me 30 minutes before the {event}
tell me {when} to {do}
help me remember to {do} {when}
i want to be reminded to {do} {when}
set a notification for {event} {when}
set a notification for my {event} {when}
new notification for {event} {when}
notify me about the {event} {when}
notify me of all my events {when}
notify me before my {event}
remember the {event} {when}
remember to {do} {when}
please remember that i have to {do} {when}
send me an alert about {event} {when}
alert me before the {event}
i need a reminder to {do}
give me a reminder to {do}`,
  'task.list': `what's on my {list}
what is on my {list}
read me my {list}
show me my {list}
show my tasks
list my tasks
list my open tasks
show all my tasks
what are my tasks {when}
what do i have to do
what do i need to do {when}
what's left to do
what's overdue
what is overdue?
which tasks are overdue
anything overdue?
show overdue tasks
am i late with anything
what did i miss
any deadlines coming up
which things are still open
what deadlines do i have {when}
do i have something due {when}
anything due {when}
what are the jobs to be done {when}
which jobs are left
what's due {when}
what is due this week
show tasks due {when}
is {thing} on my {list}
did i add {thing} to the {list}
do i have {name} on my list
show my completed tasks
what have i finished
what did i get done this week
show high priority tasks
what's urgent
what are my most important tasks
find the task about {name}
search my tasks for {name}
when is {name} due
what lists do i have
show my lists
how many tasks do i have
how many open tasks are there
what should i work on next
open my {list}
pull up the {list}
show me what is tagged work
tasks tagged home
list everything i need to do
read out my {list}
tell me what's on my {list}
tell me the items on my {list}
give me my {list}
give me the contents of my {list}
let me see my {list}
let me know what is on the {list}
name the items on my {list}
go over my {list} with me
what items are on my {list}
what does my {list} say
what does my {list} look like
what's in my {list}
what did i put on my {list}
did i put {thing} on my {list}
do i have {thing} on the {list}
are there {thing} on my {list}
have i already added {thing} to the {list}
check if {thing} is on my {list}
check my {list} for {thing}
see if {do} is on my {list}
is {do} on my {list}
do i need to buy {thing}
do i need {thing} from the store
what do i need from the store
what do i need to buy
what am i shopping for
what should i get at the store
how long is my {list}
how many things are on my {list}
anything on my {list}
is there anything on the {list}
what chores do i have
what chores are left
what is left on my {list}
which items are on the {list}
repeat my {list}
look at my {list}
see my {list}
my {list}
what are all my lists
list all my lists
name my lists
how many lists do i have
do i have any lists
which lists are there
what is on the list called {listname}
what else is on the list
show me the rest`,
  'reminder.list': `what are my reminders
show my reminders
list all reminders
do i have any reminders {when}
what reminders do i have {when}
what reminders are set
tell me my reminders
when is my next reminder
what did i ask you to remind me about
what are you going to remind me of
any reminders for {when}
read my reminders
read me the reminder list
read back my reminders
go through my reminders
what is on my reminder list
what's in my reminders
check my reminders for {name}
is {name} in my reminders
is there a reminder for {name}
did i set a reminder for {name}
do i have a reminder to {do}
are there any reminders pending
how many reminders do i have
give me my reminders
what did i want to remember
what did i want to be reminded of
what was i supposed to remember
what am i supposed to remember {when}
upcoming reminders
next reminder
pending reminders
which reminders are due {when}
let me hear my reminders
what are the things i wanted to remember
tell me the things i wanted to keep in mind
what did i not want to forget
what was i going to remember
what did i want you to remember for me
what should i not forget {when}`,
}
