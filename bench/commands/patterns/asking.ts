import type { Kind } from '../../../src/features/chief/embedded/understanding/kinds'

/** Our own ways of adding and asking; one line each way, `{hole}` filled from the fills. */
export const asking: Partial<Record<Kind, string>> = {
  'task.add': `add {do} to my {list}
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
put {do} on my plate for {when}`,
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
i want to be reminded to {do} {when}`,
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
any reminders for {when}`,
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
today`,
}
