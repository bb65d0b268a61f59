import type { Kind } from '../../src/features/chief/embedded/understanding/kinds'

const removal =
  /\b(?:remov\w*|delet\w*|eras\w*|take away|take (?:the )?\w+ (?:\w+ )?from|drop|scratch|cross|strike|eliminate|discard|abolish|get rid|getting rid|take .*\boff|taken? off|cut|trash|off (?:of )?(?:my|the)|no longer|out of my|throw away|unlist|move .* trash)\b/
const everything =
  /\b(?:clear|empty|wipe|clean (?:out |up )?(?:my|the)|everything|every (?:item|task)|all (?:the |of |my )?(?:the |my )?(?:items?|things?|tasks?|chores?|contents?)|all of|the (?:items|contents) (?:on|from|in|off)|whole|entire|start over|reset)\b/
const done = /\b(?:done|finished|complete[d]?|check(?:ed)? off|mark|tick|already (?:did|bought|got))\b/
const wholeList =
  /\b(?:remove|delete|erase|drop|discard|cancel|destroy|trash|get rid of|abolish|take away)\b(?: (?:the|my|this|that|a|an|all|all of|of|our|last|these|those|entire|whole|following))* (?:(?!(?:from|off|on|to|in|with|and|at|item|items|everything|me)\b)[a-z'-]+ ){0,3}lists?\b(?! (?:item|entry))(?!.*\b(?:from|off)\b)/
const creation =
  /\b(?:create|creating|make|start|starting|new|begin|set up|build|open|generate|initiate|prepare|compose|write|establish|form)\b(?: (?:up|me|a|an|my|the|us|out|of|another|your))* ?(?:[a-z'-]+ ){0,3}(?:list|lists)\b|\b(?:create|make|start) (?:a |an )?(?:new )?list\b/
const reminding =
  /\b(?:remind\w*|notif\w+|alert\w*|don't let me forget|do not let me forget|remember to|make sure i|let me know|tell me)\b/

function listChange(text: string): Kind | null {
  const removes = removal.test(text) || /\b(?:clear|empty|wipe|clean)\b/.test(text)
  const adds = /\b(?:add|put|include|place|insert|append)\b/.test(text)
  if (removes && adds && !/\badd(?:ed|ing)?\b.*\boff\b/.test(text)) return null
  if (removes) return everything.test(text) || wholeList.test(text) ? 'list.clear' : 'task.remove'
  if (done.test(text) && !adds) return 'task.complete'
  if (creation.test(text) && !/\b(?:add|put)\b/.test(text)) return 'list.create'
  return 'task.add'
}

function listRemoval(text: string): Kind | null {
  if (everything.test(text) || wholeList.test(text)) return 'list.clear'
  return done.test(text) && !removal.test(text) ? 'task.complete' : 'task.remove'
}

const byAir = /\bflights?\b|\bfly\b|\bflying\b|\bplanes?\b|\bair ?(?:line|fare|plane|port)|\bby air\b/

const isReminder = (text: string) => /\bremind|\bnotif|\balert|forget\b|\bremember\b/.test(text)

function eventChange(text: string): Kind {
  if (
    /\b(?:move|change|reschedule|update my calendar to|push|postpone|switch|edit|modify)\b/.test(text) &&
    !removal.test(text)
  )
    return 'event.edit'
  if (removal.test(text) || /\b(?:cancel|clear|clean|empty|wipe|unschedule|void|call off)\b/.test(text))
    return 'event.remove'
  return 'event.create'
}

const shared: Record<string, Kind> = {
  alarm_query: 'alarm',
  alarm_remove: 'alarm',
  audio_volume_down: 'device',
  audio_volume_mute: 'device',
  audio_volume_other: 'device',
  audio_volume_up: 'device',
  cooking_query: 'food',
  cooking_recipe: 'food',
  datetime_convert: 'clock',
  datetime_query: 'clock',
  email_addcontact: 'email',
  email_query: 'email',
  email_querycontact: 'email',
  email_sendemail: 'email',
  general_greet: 'greeting',
  general_joke: 'fun',
  general_quirky: 'other',
  general_affirm: 'thanks',
  general_commandstop: 'cancel',
  general_confirm: 'other',
  general_dontcare: 'other',
  general_explain: 'other',
  general_negate: 'other',
  general_praise: 'thanks',
  general_repeat: 'other',
  iot_cleaning: 'home',
  iot_coffee: 'home',
  iot_hue_lightchange: 'home',
  iot_hue_lightdim: 'home',
  iot_hue_lightoff: 'home',
  iot_hue_lighton: 'home',
  iot_hue_lightup: 'home',
  iot_wemo_off: 'home',
  iot_wemo_on: 'home',
  music_dislikeness: 'music',
  music_likeness: 'music',
  music_query: 'music',
  music_settings: 'music',
  news_query: 'news',
  play_audiobook: 'music',
  play_game: 'fun',
  play_music: 'music',
  play_podcasts: 'music',
  play_radio: 'music',
  qa_currency: 'knowledge',
  qa_definition: 'language',
  qa_factoid: 'knowledge',
  qa_maths: 'knowledge',
  qa_stock: 'knowledge',
  recommendation_events: 'places',
  recommendation_locations: 'places',
  recommendation_movies: 'places',
  social_post: 'social',
  social_query: 'social',
  takeaway_order: 'food',
  takeaway_query: 'food',
  transport_query: 'transport',
  transport_taxi: 'transport',
  transport_traffic: 'transport',
  weather_query: 'weather',
}

const clincGroups: [Kind, string][] = [
  ['task.list', 'todo_list shopping_list'],
  ['reminder.list', 'reminder'],
  ['reminder.add', 'reminder_update'],
  ['agenda.read', 'calendar meeting_schedule'],
  ['flight.search', 'book_flight'],
  ['help', 'what_can_i_ask_you'],
  ['clock', 'time date timezone'],
  ['greeting', 'greeting'],
  ['thanks', 'thank_you'],
  ['goodbye', 'goodbye'],
  ['yes', 'yes'],
  ['no', 'no'],
  ['cancel', 'cancel'],
  ['alarm', 'alarm timer'],
  ['message', 'make_call text'],
  ['weather', 'weather'],
  [
    'travel',
    'book_hotel car_rental carry_on flight_status international_visa lost_luggage plug_type travel_alert travel_notification travel_suggestion vaccines',
  ],
  ['transport', 'directions distance traffic uber gas current_location share_location'],
  [
    'places',
    'accept_reservations cancel_reservation confirm_reservation how_busy restaurant_reservation restaurant_reviews restaurant_suggestion',
  ],
  [
    'food',
    'calories cook_time food_last ingredient_substitution ingredients_list meal_suggestion nutrition_info recipe',
  ],
  ['music', 'next_song play_music update_playlist what_song'],
  ['home', 'smart_home'],
  [
    'money',
    'account_blocked apr application_status balance bill_balance bill_due card_declined credit_limit credit_limit_change credit_score damaged_card expiration_date freeze_account improve_credit_score insurance insurance_change interest_rate international_fees min_payment new_card order_checks pay_bill pin_change redeem_rewards replacement_card_duration report_fraud report_lost_card rewards_balance rollover_401k routing spending_history taxes transactions transfer order order_status',
  ],
  [
    'car',
    'gas_type jump_start last_maintenance mpg oil_change_how oil_change_when schedule_maintenance tire_change tire_pressure',
  ],
  ['work', 'direct_deposit income payday pto_balance pto_request pto_request_status pto_used w2'],
  ['language', 'definition spelling translate'],
  ['knowledge', 'calculator exchange_rate measurement_conversion next_holiday'],
  ['fun', 'flip_coin fun_fact roll_dice tell_joke'],
  [
    'device',
    'change_accent change_ai_name change_language change_speed change_user_name change_volume find_phone reset_settings sync_device user_name whisper_mode',
  ],
  [
    'self',
    'are_you_a_bot do_you_have_pets how_old_are_you meaning_of_life what_are_your_hobbies what_is_your_name where_are_you_from who_do_you_work_for who_made_you',
  ],
  ['other', 'maybe repeat oos'],
]
const clinc = new Map(clincGroups.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)))

const spelled = (text: string) => text.replace(/\bto[ -]do'?s?\b/g, 'todo').replace(/\blisr\b/g, 'list')

/** The kind a published label means; mixed labels are told apart by the text. `null` where a text asks for two things. */
export function kindOf(set: string, label: string, written: string): Kind | null {
  const text = spelled(written)
  if (set === 'clinc') {
    if (label === 'todo_list_update' || label === 'shopping_list_update') return listChange(text)
    if (label === 'calendar_update') return eventChange(text)
    if (label === 'schedule_meeting') return /\broom|\bavailab/.test(text) ? 'other' : 'event.create'
    return clinc.get(label) ?? null
  }
  if (label === 'lists_query')
    return done.test(text) && /\bi (?:have )?(?:finished|completed|did)\b/.test(text) ? 'task.complete' : 'task.list'
  if (label === 'lists_createoradd')
    return creation.test(text) && !/\b(?:add|put) .* (?:to|on|in)\b/.test(text) ? 'list.create' : 'task.add'
  if (label === 'lists_remove') return listRemoval(text)
  if (label === 'calendar_query') return /\bremind/.test(text) ? 'reminder.list' : 'agenda.read'
  if (label === 'calendar_set') return isReminder(text) ? 'reminder.add' : 'event.create'
  if (label === 'calendar_remove') return /\bremind/.test(text) ? 'task.remove' : eventChange(`${text} cancel`)
  if (label === 'transport_ticket') return byAir.test(text) ? 'flight.search' : 'travel'
  if (label === 'alarm_set') return reminding.test(text) && /\bremind/.test(text) ? 'reminder.add' : 'alarm'
  return shared[label] ?? null
}
