/** Words to fill the holes of the patterns with. */
export const fills: Record<string, string[]> = {
  do: 'call John|email the landlord|pay the electricity bill|buy groceries|finish the report|review the contract|water the plants|pick up the kids|submit my expenses|book a haircut|renew my passport|clean the garage|send the invoice|update the slides|fix the login bug|order printer paper|take my medicine|walk the dog|wash the car|return the library books|charge the laptop|back up my files|write the blog post|follow up with the client|do the laundry|feed the cat|study for the exam|print the tickets|call mom|pay rent|stretch|get gas|sign the lease|draft the proposal|read chapter five|check the oven'.split(
    '|',
  ),
  name: 'John|the landlord|electricity bill|groceries|the report|the contract|plants|the invoice|slides|haircut|passport|laundry|dentist|the proposal|rent|Call John|buy milk|the blog post|exam|medicine|dry cleaning|taxes|the lease|gym|the newsletter|budget review'.split(
    '|',
  ),
  thing:
    'milk|eggs|bread|coffee|batteries|bananas|paper towels|dog food|apples|shampoo|chicken|tomatoes|sunscreen|stamps|two lemons|toothpaste|olive oil|a charger|cheese'.split(
      '|',
    ),
  when: 'tomorrow|today|on Friday|next week|on Monday morning|tonight|this weekend|on the 15th|next Tuesday|on March 3rd|this afternoon|in two weeks|on Thursday|later today|next month|Wednesday|Saturday night|at the end of the month|in an hour|in 20 minutes|tomorrow at 9|friday at 3pm|every monday at 10|at noon'.split(
    '|',
  ),
  time: "at 3pm|at noon|at 10|at 9:30 am|at five|at 4 o'clock|at 7 in the evening|at 11|at half past six".split('|'),
  until:
    'until tomorrow|until monday|till 5|for an hour|for 10 minutes|for a day|until next week|until after lunch|by an hour|until tonight|to friday|to tomorrow morning'.split(
      '|',
    ),
  list: 'to-do list|todo list|task list|shopping list|grocery list|list|packing list|groceries list|work list|chores list|reading list|weekend list'.split(
    '|',
  ),
  listname: 'shopping|groceries|packing|work|chores|reading|weekend|camping|birthday gifts|house|project'.split('|'),
  person:
    'Anna|John|Bob|Sarah|my boss|Dr. Lee|Priya|Tom|mom|my wife|the client|Karen|Jake|the marketing team|my manager|Dan and Sue|Elli|Kim Parker|my team|David|Megan|the design team|my husband|Abby|him|them'.split(
      '|',
    ),
  event:
    'meeting|dentist appointment|lunch|dinner|standup|budget review|team sync|yoga class|birthday party|interview|conference call|haircut appointment|concert|doctor appointment|staff meeting|project kickoff|soccer game|date night|book club|wedding|happy hour|training|coffee|call|workshop|brunch|all hands|demo|one on one|parent teacher conference|vacation|party|picnic|board meeting|rehearsal|marketing meeting|golf|breakfast|trip to the zoo|movie night'.split(
      '|',
    ),
  nth: 'first one|second one|third one|last one|first|second task|first item|third|number 2|number three|top one'.split(
    '|',
  ),
  length: '30 minutes|an hour|two hours|15 minutes|half an hour|45 minutes|one hour|90 minutes|20 mins|3 hours'.split(
    '|',
  ),
  room: 'room 4|the boardroom|conference room b|my office|the big room|the lobby'.split('|'),
  place:
    'the office|Luigi’s|the park|room 12|my place|the cafe downtown|Starbucks|the library|Central Park|the bank|their office|Zoom'.split(
      '|',
    ),
  city: 'Boston|New York|London|Paris|Denver|Tokyo|Miami|Chicago|Seattle|San Francisco|Dallas|Atlanta|Rome|Berlin|LAX|JFK|Hawaii|Mexico City|Zurich|Geneva|Las Vegas|Toronto|Dubai|Lisbon|Oslo|Phoenix|Houston'.split(
    '|',
  ),
}
