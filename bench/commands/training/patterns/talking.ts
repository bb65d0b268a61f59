import type { Kind } from '../../../../src/features/chief/embedded/understanding/kinds'

/** Our own ways of small talk, and of asking for what is out of reach. */
export const talking: Partial<Record<Kind, string>> = {
  help: `help
help me
what can you do
what can you do?
what can i ask you
how does this work
what do you know how to do
show me what you can do
what are your features
what commands are there
how do i use this
what can i say
how can you help me
give me some examples
what are my options`,
  greeting: `hi
hello
hey
hi chief
hello chief
good morning
good afternoon
good evening
hey there
how are you
what's up`,
  thanks: `thanks
thank you
thanks a lot
great, thanks
perfect
perfect, thank you
awesome
nice
cool
well done
good job
much appreciated
you're the best`,
  goodbye: `bye
goodbye
see you
good night
talk to you later
see you tomorrow
that's all
that's all for now`,
  yes: `yes
yes please
yep
yeah
sure
ok
okay
do it
go ahead
please do
sounds good
that's right
correct
yes, do that
confirm
y
of course
absolutely`,
  no: `no
no thanks
nope
nah
not that
no don't
don't do that
n
please don't
no thank you
not now`,
  cancel: `never mind
nevermind
forget it
cancel
cancel that
stop
leave it
skip it
don't bother
ignore that`,
  clock: `what time is it
what's the time
what day is it
what's today's date
what is the date today
what's the date
what day is tomorrow
which day of the week is it`,
  places: `what events are happening near me
what is happening in town {when}
what's going on in Zurich {when}
any concerts nearby
local events {when}
what is there to do around here
find a restaurant near me
what movies are playing {when}
where is the nearest pharmacy`,
  work: `when do i get paid
when is my next payday
how much vacation do i have left
when is my next paycheck`,
  money: `what is my account balance
when does my card expire
how much do i owe on my credit card
what is the rate on my card`,
  transport: `when does the bus leave
when is the next train
how is the traffic
where am i`,
  email: `send an email to {person}
email {person} that i am late
reply to {person}
do i have any new emails
check my inbox
draft an email to {person} about {name}
any mail from {person}
forward this to {person}`,
  message: `call {person}
text {person} that i am late
send {person} a message
message {person}
ring {person}
phone {person}`,
  knowledge: `what is the capital of France
who wrote hamlet
how tall is mount everest
what is 25 times 4
how many grams in a pound
who is the president of brazil
when is the next holiday
what holiday is next
is there a holiday in {when}
does may have a bank holiday
what is the date of easter
when was einstein born
when is the next solar eclipse
what do my notes say about pricing
find the document about onboarding
what did we decide about the vendor
summarize this document
explain quantum computing`,
  other: `start a project
create a project for the kitchen renovation
new project called website redesign
write me a poem
write a function in python
make a workflow that runs every monday
open a ticket for the printer
who is in this room
invite a colleague
generate an image of a cat
what do you think about that
i am tired today
my day was good
the meeting was long
interesting
i don't know
whatever
why
how so
what do you mean
asdf
lorem ipsum dolor sit amet
the quick brown fox
blue
banana
hmm
can you draw a logo
show me my profile
change my password
delete my account
connect a model
add a member to the organization
create an api token`,
  self: `who are you
what are you
are you a robot
what is your name
who made you
which model are you
are you chatgpt`,
}
