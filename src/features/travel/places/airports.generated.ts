// Written by scripts/airports/main.ts from OurAirports (public domain). Change the script, not this file.
export const zoneNames = 'Africa/Abidjan Africa/Accra Africa/Addis_Ababa Africa/Algiers Africa/Asmara Africa/Bamako Africa/Bangui Africa/Banjul Africa/Bissau Africa/Blantyre Africa/Brazzaville Africa/Bujumbura Africa/Cairo Africa/Casablanca Africa/Ceuta Africa/Conakry Africa/Dakar Africa/Dar_es_Salaam Africa/Djibouti Africa/Douala Africa/El_Aaiun Africa/Freetown Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Kampala Africa/Khartoum Africa/Kigali Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Lome Africa/Luanda Africa/Lubumbashi Africa/Lusaka Africa/Malabo Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Mogadishu Africa/Monrovia Africa/Nairobi Africa/Ndjamena Africa/Niamey Africa/Nouakchott Africa/Ouagadougou Africa/Porto-Novo Africa/Sao_Tome Africa/Tripoli Africa/Tunis Africa/Windhoek America/Adak America/Anchorage America/Anguilla America/Antigua America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Aruba America/Asuncion America/Atikokan America/Bahia America/Barbados America/Belem America/Belize America/Blanc-Sablon America/Boa_Vista America/Bogota America/Boise America/Cambridge_Bay America/Campo_Grande America/Cancun America/Caracas America/Cayenne America/Cayman America/Chicago America/Chihuahua America/Ciudad_Juarez America/Costa_Rica America/Cuiaba America/Curacao America/Dawson America/Dawson_Creek America/Denver America/Detroit America/Dominica America/Edmonton America/Eirunepe America/El_Salvador America/Fort_Nelson America/Fortaleza America/Glace_Bay America/Goose_Bay America/Grand_Turk America/Guadeloupe America/Guatemala America/Guayaquil America/Guyana America/Halifax America/Havana America/Hermosillo America/Indiana/Indianapolis America/Inuvik America/Iqaluit America/Jamaica America/Juneau America/Kentucky/Louisville America/Kralendijk America/La_Paz America/Lima America/Los_Angeles America/Lower_Princes America/Maceio America/Managua America/Manaus America/Marigot America/Martinique America/Matamoros America/Mazatlan America/Menominee America/Merida America/Mexico_City America/Moncton America/Monterrey America/Montevideo America/Montserrat America/Nassau America/New_York America/Nome America/Noronha America/Nuuk America/Panama America/Paramaribo America/Phoenix America/Port-au-Prince America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/Punta_Arenas America/Rankin_Inlet America/Recife America/Regina America/Rio_Branco America/Santarem America/Santiago America/Santo_Domingo America/Sao_Paulo America/Sitka America/St_Barthelemy America/St_Johns America/St_Kitts America/St_Thomas America/St_Vincent America/Tegucigalpa America/Thule America/Tijuana America/Toronto America/Tortola America/Vancouver America/Whitehorse America/Winnipeg America/Yakutat Arctic/Longyearbyen Asia/Aden Asia/Almaty Asia/Amman Asia/Anadyr Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Atyrau Asia/Baghdad Asia/Baku Asia/Bangkok Asia/Barnaul Asia/Beirut Asia/Bishkek Asia/Brunei Asia/Chita Asia/Colombo Asia/Damascus Asia/Dhaka Asia/Dubai Asia/Dushanbe Asia/Famagusta Asia/Ho_Chi_Minh Asia/Hong_Kong Asia/Hovd Asia/Irkutsk Asia/Jakarta Asia/Jayapura Asia/Jerusalem Asia/Kabul Asia/Kamchatka Asia/Karachi Asia/Kathmandu Asia/Kolkata Asia/Krasnoyarsk Asia/Kuala_Lumpur Asia/Kuching Asia/Kuwait Asia/Macau Asia/Magadan Asia/Makassar Asia/Manila Asia/Muscat Asia/Nicosia Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk Asia/Oral Asia/Phnom_Penh Asia/Pontianak Asia/Pyongyang Asia/Qatar Asia/Qostanay Asia/Riyadh Asia/Sakhalin Asia/Samarkand Asia/Seoul Asia/Shanghai Asia/Singapore Asia/Srednekolymsk Asia/Taipei Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Thimphu Asia/Tokyo Asia/Tomsk Asia/Ulaanbaatar Asia/Urumqi Asia/Ust-Nera Asia/Vientiane Asia/Vladivostok Asia/Yakutsk Asia/Yangon Asia/Yekaterinburg Asia/Yerevan Atlantic/Azores Atlantic/Bermuda Atlantic/Canary Atlantic/Cape_Verde Atlantic/Faroe Atlantic/Madeira Atlantic/Reykjavik Atlantic/St_Helena Atlantic/Stanley Australia/Adelaide Australia/Brisbane Australia/Broken_Hill Australia/Darwin Australia/Hobart Australia/Melbourne Australia/Perth Australia/Sydney Europe/Amsterdam Europe/Astrakhan Europe/Athens Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest Europe/Budapest Europe/Chisinau Europe/Copenhagen Europe/Dublin Europe/Gibraltar Europe/Guernsey Europe/Helsinki Europe/Isle_of_Man Europe/Istanbul Europe/Jersey Europe/Kaliningrad Europe/Kirov Europe/Kyiv Europe/Lisbon Europe/Ljubljana Europe/London Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Mariehamn Europe/Minsk Europe/Moscow Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Riga Europe/Rome Europe/Samara Europe/Sarajevo Europe/Saratov Europe/Simferopol Europe/Skopje Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Ulyanovsk Europe/Vienna Europe/Vilnius Europe/Volgograd Europe/Warsaw Europe/Zagreb Europe/Zurich Indian/Antananarivo Indian/Christmas Indian/Cocos Indian/Comoro Indian/Mahe Indian/Maldives Indian/Mauritius Indian/Mayotte Indian/Reunion Pacific/Apia Pacific/Auckland Pacific/Bougainville Pacific/Chatham Pacific/Chuuk Pacific/Easter Pacific/Efate Pacific/Fiji Pacific/Funafuti Pacific/Guadalcanal Pacific/Guam Pacific/Honolulu Pacific/Kiritimati Pacific/Kosrae Pacific/Majuro Pacific/Marquesas Pacific/Nauru Pacific/Niue Pacific/Norfolk Pacific/Noumea Pacific/Palau Pacific/Pohnpei Pacific/Port_Moresby Pacific/Rarotonga Pacific/Saipan Pacific/Tahiti Pacific/Tarawa Pacific/Tongatapu Pacific/Wake Pacific/Wallis'.split(' ')

/** Code, name, city, country with its state where that is said, place of the zone in `zoneNames`, latitude, longitude, 1 for a large airport. */
export const airportLines = `AAA|Anaa|Anaa|PF|352|-17.35|-145.51|0
AAC|El Arish|El Arish|EG|12|31.08|33.84|0
AAE|Annaba Rabah Bitat|Annaba|DZ|3|36.83|7.81|0
AAL|Aalborg|Aalborg|DK|277|57.09|9.85|0
AAN|Al Ain|Al Ain|AE|193|24.26|55.61|0
AAP|Aji Pangeran Tumenggung Pranoto|Samarinda|ID|214|-0.37|117.25|0
AAQ|Anapa Vityazevo|Krasnyi Kurgan|RU|296|45.00|37.35|0
AAR|Aarhus|Aarhus|DK|277|56.30|10.62|0
AAT|Altay Xuedu|Altay|CN|242|47.75|88.09|0
AAX|Romeu Zema|Araxá|BR|157|-19.56|-46.96|0
AAY|Al Ghaydah|Al Ghaydah|YE|174|16.19|52.17|0
ABA|Abakan|Abakan|RU|208|53.74|91.39|0
ABD|Abadan|Abadan|IR|237|30.37|48.23|0
ABE|Lehigh Valley|Allentown|US-PA|138|40.65|-75.44|0
ABI|Abilene|Abilene|US-TX|86|32.41|-99.68|0
ABJ|Félix-Houphouët-Boigny|Abidjan|CI|0|5.26|-3.93|0
ABK|Kebri Dahar|Kebri Dahar|ET|2|6.73|44.24|0
ABL|Ambler|Ambler|US-AK|53|67.11|-157.86|0
ABQ|Albuquerque International Sunport|Albuquerque|US-NM|94|35.04|-106.61|1
ABR|Aberdeen|Aberdeen|US-SD|86|45.45|-98.42|0
ABS|Abu Simbel|Abu Simbel|EG|12|22.37|31.61|0
ABT|King Saud Bin Abdulaziz (Al Baha)|Al-Baha|SA|227|20.30|41.64|0
ABV|Nnamdi Azikiwe|Abuja|NG|30|9.01|7.26|1
ABX|Albury|Albury|AU-NSW|266|-36.07|146.96|0
ABY|Southwest Georgia|Albany|US-GA|138|31.53|-84.20|0
ABZ|Aberdeen Dyce|Aberdeen|GB|290|57.20|-2.20|0
ACA|General Juan N. Álvarez|Acapulco|MX|132|16.76|-99.75|0
ACC|Kotoka|Accra|GH|1|5.61|-0.17|1
ACE|César Manrique-Lanzarote|San Bartolomé|ES|252|28.95|-13.61|1
ACH|Sankt Gallen Altenrhein|St. Gallen|CH|317|47.49|9.56|0
ACI|Alderney|Saint Anne|GG|280|49.71|-2.21|0
ACK|Nantucket Memorial|Nantucket|US-MA|138|41.25|-70.06|0
ACT|Waco|Waco|US-TX|86|31.61|-97.23|0
ACV|California Redwood Coast-Humboldt County|Arcata|US-CA|121|40.98|-124.11|0
ACX|Xingyi Wanfenglin|Xingyi|CN|231|25.08|104.96|0
ACY|Atlantic City|Atlantic City|US-NJ|138|39.46|-74.58|0
ADA|Adana Şakirpaşa|Seyhan|TR|283|36.98|35.28|0
ADB|Adnan Menderes|Gaziemir|TR|283|38.29|27.16|1
ADD|Addis Ababa Bole|Addis Ababa|ET|2|8.98|38.80|1
ADE|Aden|Aden|YE|174|12.83|45.03|0
ADF|Adıyaman|Adıyaman|TR|283|37.73|38.47|0
ADJ|Amman Civil (Marka International)|Amman|JO|176|31.97|35.99|0
ADK|Adak|Adak|US-AK|52|51.88|-176.64|0
ADL|Adelaide|Adelaide|AU-SA|259|-34.95|138.53|1
ADQ|Kodiak|Kodiak|US-AK|53|57.75|-152.49|0
ADU|Ardabil|Ardabil|IR|237|38.33|48.42|0
ADZ|Gustavo Rojas Pinilla|San Andrés|CO|78|12.58|-81.71|0
AEB|Baise (Bose) Bama|Baise|CN|231|23.72|106.96|0
AEH|Abeche|Abeche|TD|43|13.85|20.84|0
AEP|Jorge Newbery Airpark|Buenos Aires|AR|57|-34.56|-58.42|1
AER|Sochi|Sochi|RU|296|43.45|39.96|1
AES|Ålesund Airport, Vigra|Ålesund|NO|297|62.56|6.12|0
AEU|Abu Musa Island|Abu Musa|IR|237|25.88|55.03|0
AEX|Alexandria|Alexandria|US-LA|86|31.33|-92.55|0
AEY|Akureyri|Akureyri|IS|256|65.66|-18.07|0
AFA|Suboficial Ay Santiago Germano|San Rafael|AR|62|-34.59|-68.40|0
AFL|Piloto Osvaldo Marques Dias|Alta Floresta|BR|90|-9.87|-56.11|0
AFZ|Sabzevar National|Sabzevar|IR|237|36.17|57.60|0
AGA|Al Massira|Agadir|MA|13|30.32|-9.41|0
AGH|Ängelholm-Helsingborg|Ängelholm|SE|309|56.30|12.85|0
AGP|Málaga-Costa del Sol|Málaga|ES|292|36.67|-4.50|1
AGR|Agra Airport / Agra Air Force Station|Agra|IN|207|27.16|77.96|0
AGS|Augusta Regional At Bush Field|Augusta|US-GA|138|33.37|-81.96|0
AGT|Guaraní|Ciudad del Este|PY|70|-25.46|-54.84|1
AGU|Jesús Terán Peredo|Aguascalientes|MX|132|21.70|-102.32|0
AGX|Agatti|Agatti|IN|207|10.82|72.18|0
AHB|Abha|Abha|SA|227|18.24|42.66|0
AHE|Ahe|Ahe Atoll|PF|352|-14.43|-146.26|0
AHO|Alghero-Fertilia|Alghero|IT|302|40.63|8.29|0
AHU|Cherif Al Idrissi|Al Hoceima|MA|13|35.18|-3.84|0
AIA|Alliance Municipal|Alliance|US-NE|94|42.05|-102.80|0
AIN|Wainwright|Wainwright|US-AK|53|70.64|-159.99|0
AJA|Ajaccio-Napoléon Bonaparte|Ajaccio|FR|298|41.92|8.80|0
AJF|Al-Jawf Domestic|Al-Jawf|SA|227|29.79|40.10|0
AJI|Ağrı|Ağrı|TR|283|39.66|43.03|0
AJL|Lengpui|Aizawl|IN|207|23.84|92.62|0
AJN|Ouani|Ouani|KM|321|-12.13|44.43|0
AJR|Arvidsjaur|Arvidsjaur|SE|309|65.59|19.28|0
AJU|Aracaju - Santa Maria|Aracaju|BR|123|-10.98|-37.07|0
AJY|Mano Dayak|Agadez|NE|44|16.97|8.00|0
AKF|Kufra|Kufra|LY|49|24.18|23.31|0
AKJ|Asahikawa|Higashikagura|JP|239|43.67|142.45|0
AKL|Auckland|Auckland|NZ|328|-37.01|174.79|1
AKN|King Salmon|King Salmon|US-AK|53|58.68|-156.65|0
AKP|Anaktuvuk Pass|Anaktuvuk Pass|US-AK|53|68.13|-151.74|0
AKR|Akure|Akure|NG|30|7.25|5.30|0
AKU|Aksu Hongqipo|Aksu|CN|242|41.26|80.29|0
AKX|Aktobe|Aktobe|KZ|179|50.25|57.21|0
AKY|Sittwe|Sittwe|MM|247|20.13|92.87|0
ALA|Almaty|Almaty|KZ|175|43.35|77.04|1
ALB|Albany|Albany|US-NY|138|42.75|-73.80|0
ALC|Alicante-Elche Miguel Hernández|Alicante|ES|292|38.28|-0.56|1
ALF|Alta|Alta|NO|297|69.98|23.37|0
ALG|Houari Boumediene|Algiers|DZ|3|36.69|3.21|1
ALH|Albany|Albany|AU-WA|265|-34.94|117.81|0
ALO|Waterloo|Waterloo|US-IA|86|42.56|-92.40|0
ALP|Aleppo|Aleppo|SY|191|36.18|37.22|0
ALS|San Luis Valley Regional Airport/Bergman Field|Alamosa|US-CO|94|37.43|-105.87|0
ALW|Walla Walla|Walla Walla|US-WA|121|46.09|-118.29|0
AMA|Rick Husband Amarillo|Amarillo|US-TX|86|35.22|-101.71|0
AMD|Sardar Vallabh Bhai Patel|Ahmedabad|IN|207|23.08|72.63|0
AMH|Arba Minch|Arba Minch|ET|2|6.04|37.59|0
AMM|Queen Alia|Amman|JO|176|31.72|35.99|1
AMQ|Pattimura|Ambon|ID|201|-3.71|128.09|0
AMS|Amsterdam Airport Schiphol|Amsterdam|NL|267|52.31|4.76|1
AMV|Amderma|Amderma|RU|296|69.76|61.56|0
ANC|Ted Stevens Anchorage|Anchorage|US-AK|53|61.18|-149.99|1
ANF|Andrés Sabella Gálvez|Antofagasta|CL|155|-23.44|-70.45|0
ANI|Aniak|Aniak|US-AK|53|61.58|-159.54|0
ANR|Antwerp International Airport (Deurne)|Antwerp|BE|273|51.19|4.46|0
ANU|V C Bird|Osbourn|AG|55|17.14|-61.79|0
ANV|Anvik|Anvik|US-AK|53|62.65|-160.19|0
ANX|Andøya Airport, Andenes|Andenes|NO|297|69.29|16.14|0
AOE|Anadolu|Eskişehir|TR|283|39.81|30.52|0
AOG|Anshan Teng'ao Airport / Anshan|Anshan|CN|231|41.11|122.85|0
AOI|Marche|Falconara Marittima|IT|302|43.62|13.36|0
AOJ|Aomori|Aomori|JP|239|40.73|140.69|0
AOK|Karpathos|Karpathos Island|GR|269|35.42|27.15|0
AOO|Altoona Blair County|Altoona|US-PA|138|40.30|-78.32|0
AOR|Sultan Abdul Halim|Alor Satar|MY|209|6.19|100.40|0
APL|Nampula|Nampula|MZ|37|-15.11|39.28|0
APN|Alpena County|Alpena|US-MI|95|45.08|-83.56|0
APO|Antonio Roldán Betancur|Carepa|CO|78|7.81|-76.72|0
APW|Faleolo|Apia|WS|327|-13.83|-172.01|0
AQA|Araraquara|Araraquara|BR|157|-21.81|-48.13|0
AQG|Anqing Tianzhushan Airport / Anqing North|Anqing|CN|231|30.58|117.05|0
AQI|Al Qaisumah/Hafr Al Batin|Qaisumah|SA|227|28.34|46.13|0
AQJ|Aqaba King Hussein|Aqaba|JO|176|29.61|35.02|0
AQP|Rodríguez Ballón|Arequipa|PE|120|-16.34|-71.58|0
ARC|Arctic Village|Arctic Village|US-AK|53|68.11|-145.58|0
ARH|Talagi|Archangelsk|RU|296|64.60|40.72|0
ARI|Chacalluta|Arica|CL|155|-18.35|-70.34|0
ARK|Arusha|Arusha|TZ|17|-3.37|36.63|0
ARM|Armidale|Armidale|AU-NSW|266|-30.53|151.62|0
ARN|Stockholm-Arlanda|Stockholm|SE|309|59.65|17.93|1
ART|Watertown|Watertown|US-NY|138|43.99|-76.02|0
ARU|Araçatuba|Araçatuba|BR|157|-21.14|-50.42|0
ARW|Arad|Arad|RO|274|46.18|21.26|0
ASA|Assab|Asab|ER|4|13.07|42.65|0
ASB|Ashgabat|Ashgabat|TM|180|37.99|58.36|1
ASE|Aspen-Pitkin County Airport (Sardy Field)|Aspen|US-CO|94|39.22|-106.87|0
ASF|Astrakhan Narimanovo Boris M. Kustodiev|Astrakhan|RU|268|46.28|48.01|0
ASI|RAF Ascension Island|Cat Hill|SH|257|-7.97|-14.39|0
ASJ|Amami|Amami|JP|239|28.43|129.71|0
ASM|Asmara|Asmara|ER|4|15.29|38.91|0
ASO|Asosa|Asosa|ET|2|10.02|34.59|0
ASP|Alice Springs|Alice Springs|AU-NT|262|-23.81|133.90|0
ASR|Kayseri Erkilet|Kayseri|TR|283|38.77|35.50|0
ASU|Silvio Pettirossi|Asunción|PY|70|-25.24|-57.52|1
ASV|Amboseli|Amboseli National Park|KE|42|-2.65|37.25|0
ASW|Aswan|Aswan|EG|12|23.97|32.82|0
ATC|Arthur's Town|Arthur's Town|BS|137|24.63|-75.67|0
ATH|Athens Eleftherios Venizelos|Spata-Artemida|GR|269|37.94|23.94|1
ATK|Atqasuk Edward Burnell Sr Memorial|Atqasuk|US-AK|53|70.47|-157.44|0
ATL|Hartsfield Jackson Atlanta|Atlanta|US-GA|138|33.64|-84.43|1
ATM|Altamira Interstate|Altamira|BR|74|-3.25|-52.25|0
ATQ|Sri Guru Ram Dass Jee|Amritsar|IN|207|31.71|74.80|0
ATW|Appleton|Appleton|US-WI|86|44.26|-88.52|0
ATY|Watertown|Watertown|US-SD|86|44.91|-97.15|0
ATZ|Asyut|Asyut|EG|12|27.05|31.02|0
AUA|Queen Beatrix|Oranjestad|AW|69|12.50|-70.02|1
AUC|Santiago Perez|Arauca|CO|78|7.07|-70.74|0
AUG|Augusta State|Augusta|US-ME|138|44.32|-69.80|0
AUH|Zayed|Abu Dhabi|AE|193|24.44|54.65|1
AUQ|Hiva Oa-Atuona|Hiva Oa Island|PF|342|-9.77|-139.01|0
AUR|Aurillac|Aurillac|FR|298|44.89|2.42|0
AUS|Austin Bergstrom|Austin|US-TX|86|30.20|-97.66|1
AUX|Araguaína|Araguaína|BR|56|-7.23|-48.24|0
AVA|Anshun Huangguoshu|Anshun|CN|231|26.26|105.87|0
AVK|Arvaikheer|Arvaikheer|MN|241|46.25|102.80|0
AVL|Asheville|Asheville|US-NC|138|35.44|-82.54|0
AVN|Avignon-Caumont|Avignon|FR|298|43.91|4.90|0
AVP|Wilkes Barre Scranton|Wilkes-Barre|US-PA|138|41.34|-75.72|0
AVV|Avalon|Lara|AU-VIC|264|-38.04|144.47|0
AWA|Hawassa|Hawassa|ET|2|7.10|38.40|0
AWK|Wake Island Airfield|Wake Island|UM|355|19.28|166.64|0
AWZ|Lieutenant General Qasem Soleimani|Ahvaz|IR|237|31.34|48.76|0
AXA|Clayton J Lloyd|The Valley|AI|54|18.20|-63.05|0
AXD|Alexandroupoli Democritus|Alexandroupolis|GR|269|40.86|25.96|0
AXF|Alxa Left Banner Bayanhot|Bayanhot|CN|231|38.75|105.59|0
AXM|El Eden|Armenia|CO|78|4.45|-75.77|0
AXP|Spring Point|Spring Point|BS|137|22.44|-73.97|0
AXT|Akita|Akita|JP|239|39.62|140.22|0
AXU|Axum|Axum|ET|2|14.15|38.77|0
AYJ|Ayodhya|Faizabad|IN|207|26.75|82.16|0
AYP|Air Force Colonel Alfredo Mendivil Duarte|Ayacucho|PE|120|-13.15|-74.20|0
AYQ|Ayers Rock Connellan|Yulara|AU-NT|262|-25.19|130.98|0
AYT|Antalya|Antalya|TR|283|36.90|30.80|1
AZA|Mesa Gateway|Mesa|US-AZ|144|33.31|-111.65|0
AZD|Shahid Sadooghi|Yazd|IR|237|31.90|54.28|0
AZN|Andizhan|Andizhan|UZ|235|40.73|72.29|0
AZO|Kalamazoo Battle Creek|Kalamazoo|US-MI|95|42.23|-85.55|0
AZR|Touat Cheikh Sidi Mohamed Belkebir|Adrar|DZ|3|27.84|-0.19|0
AZS|Samaná El Catey|Samana|DO|156|19.27|-69.74|0
BAG|Loakan|Baguio City|PH|215|16.38|120.62|0
BAH|Bahrain|Manama|BH|237|26.27|50.64|1
BAL|Batman|Batman|TR|283|37.93|41.12|0
BAQ|Ernesto Cortissoz|Barranquilla|CO|78|10.89|-74.78|0
BAR|Qionghai Bo'ao|Qionghai|CN|231|19.14|110.45|0
BAV|Baotou Donghe|Baotou|CN|231|40.56|110.00|0
BAX|Barnaul|Barnaul|RU|185|53.36|83.54|0
BAY|Maramureș|Tăuții-Măgherăuș|RO|274|47.66|23.46|0
BBA|Balmaceda|Balmaceda|CL|58|-45.92|-71.69|0
BBI|Biju Patnaik|Bhubaneswar|IN|207|20.24|85.82|0
BBK|Kasane|Kasane|BW|22|-17.83|25.16|0
BBM|Battambang|Battambang|KH|222|13.10|103.22|0
BBN|Bario|Bario|MY|214|3.73|115.48|0
BBO|Berbera|Berbera|SO|40|10.39|44.94|0
BBQ|Codrington|Codrington|AG|55|17.64|-61.83|0
BBU|Bucharest Băneasa Aurel Vlaicu|Bucharest|RO|274|44.50|26.10|0
BCA|Gustavo Rizo|Baracoa|CU|110|20.37|-74.51|0
BCD|Bacolod-Silay|Bacolod City|PH|215|10.78|123.01|0
BCI|Barcaldine|Barcaldine|AU-QLD|260|-23.57|145.30|0
BCM|Bacău George Enescu|Bacău|RO|274|46.52|26.91|0
BCN|Josep Tarradellas Barcelona-El Prat|Barcelona|ES|292|41.30|2.08|1
BCU|Sir Abubakar Tafawa Balewa|Bauchi|NG|30|10.48|9.74|0
BDA|L.F. Wade|Hamilton|BM|251|32.36|-64.68|0
BDB|Bundaberg|Bundaberg|AU-QLD|260|-24.91|152.32|0
BDH|Bandar Lengeh|Bandar Lengeh|IR|237|26.53|54.82|0
BDJ|Syamsudin Noor|Landasan Ulin|ID|214|-3.44|114.76|0
BDL|Bradley|Hartford|US-CT|138|41.94|-72.69|1
BDO|Husein Sastranegara|Bandung|ID|200|-6.90|107.58|0
BDQ|Vadodara|Vadodara|IN|207|22.34|73.23|0
BDS|Brindisi|Brindisi|IT|302|40.66|17.95|1
BDT|Gbadolite|Gbadolite|CD|6|4.25|20.98|0
BDU|Bardufoss|Målselv|NO|297|69.06|18.54|0
BEB|Benbecula|Balivanich|GB|290|57.48|-7.36|0
BED|Laurence G Hanscom Field|Bedford|US-MA|138|42.47|-71.29|0
BEF|Bluefields|Bluefileds|NI|124|11.99|-83.77|0
BEG|Belgrade Nikola Tesla|Belgrade|RS|270|44.82|20.31|1
BEJ|Kalimarau|Tanjung Redeb - Borneo Island|ID|214|2.16|117.43|0
BEK|Bareilly Air Force Station|Bareilly|IN|207|28.42|79.45|0
BEL|Val de Cans/Júlio Cezar Ribeiro|Belém|BR|74|-1.38|-48.48|1
BEN|Benina|Benina|LY|49|32.10|20.27|0
BER|Berlin Brandenburg|Berlin|DE|271|52.36|13.50|1
BES|Brest Bretagne|Brest|FR|298|48.45|-4.42|0
BET|Bethel|Bethel|US-AK|139|60.78|-161.84|0
BEW|Beira|Beira|MZ|37|-19.80|34.91|0
BEY|Beirut Rafic Hariri|Beirut|LB|186|33.82|35.49|1
BFD|Bradford|Bradford|US-PA|138|41.80|-78.64|0
BFF|Western Neb. Rgnl/William B. Heilig|Scottsbluff|US-NE|94|41.87|-103.60|0
BFI|Boeing Field King County|Seattle|US-WA|121|47.53|-122.30|0
BFJ|Bijie Feixiong|Bijie|CN|231|27.27|105.47|0
BFL|Meadows Field|Bakersfield|US-CA|121|35.43|-119.06|0
BFN|Bram Fischer|Bloemfontain|ZA|24|-29.09|26.30|0
BFS|Belfast|Belfast|GB|290|54.66|-6.22|1
BFV|Buri Ram|Buriram|TH|184|15.23|103.25|0
BGA|Palonegro|Bucaramanga|CO|78|7.13|-73.18|0
BGC|Bragança|Bragança|PT|288|41.86|-6.71|0
BGF|Bangui M'Poko|Bangui|CF|6|4.40|18.52|0
BGI|Grantley Adams|Bridgetown|BB|73|13.07|-59.49|0
BGM|Greater Binghamton/Edwin A Link field|Binghamton|US-NY|138|42.21|-75.98|0
BGO|Bergen Airport, Flesland|Bergen|NO|297|60.29|5.22|1
BGR|Bangor|Bangor|US-ME|138|44.81|-68.83|0
BGW|Baghdad International Airport / New Al Muthana|Baghdad|IQ|182|33.26|44.23|1
BGY|Milan Bergamo Airport / Antonio Locatelli|Orio al Serio|IT|302|45.67|9.71|1
BHB|Hancock County-Bar Harbor|Bar Harbor|US-ME|138|44.45|-68.36|0
BHD|George Best Belfast City|Belfast|GB|290|54.62|-5.87|0
BHE|Woodbourne|Blenheim|NZ|328|-41.52|173.87|0
BHH|Bisha|Bisha|SA|227|19.98|42.62|0
BHI|Comandante Espora|Bahia Blanca|AR|57|-38.73|-62.17|0
BHJ|Bhuj|Bhuj|IN|207|23.29|69.67|0
BHK|Bukhara|Bukhara|UZ|229|39.78|64.48|0
BHM|Birmingham-Shuttlesworth|Birmingham|US-AL|86|33.56|-86.75|0
BHO|Raja Bhoj|Bhopal|IN|207|23.29|77.34|0
BHQ|Broken Hill|Broken Hill|AU-NSW|261|-32.00|141.47|0
BHS|Bathurst|Bathurst|AU-NSW|266|-33.41|149.65|0
BHU|Bhavnagar|Bhavnagar|IN|207|21.75|72.19|0
BHV|Bahawalpur|Bahawalpur|PK|205|29.35|71.72|0
BHX|Birmingham|Birmingham|GB|290|52.45|-1.75|1
BHY|Beihai Fucheng|Beihai|CN|231|21.54|109.29|0
BIA|Bastia-Poretta|Bastia|FR|298|42.55|9.48|0
BIH|Eastern Sierra|Bishop|US-CA|121|37.37|-118.36|0
BIK|Frans Kaisiepo|Biak|ID|201|-1.19|136.11|0
BIL|Billings Logan|Billings|US-MT|94|45.81|-108.54|0
BIM|South Bimini|South Bimini|BS|137|25.70|-79.26|0
BIO|Bilbao|Bilbao|ES|292|43.30|-2.91|0
BIR|Biratnagar|Biratnagar|NP|206|26.48|87.26|0
BIS|Bismarck Municipal|Bismarck|US-ND|86|46.77|-100.75|0
BJA|Soummam–Abane Ramdane|Béjaïa|DZ|3|36.71|5.07|0
BJB|Bojnord|Bojnord|IR|237|37.49|57.31|0
BJC|Rocky Mountain Metropolitan|Denver|US-CO|94|39.91|-105.12|0
BJF|Båtsfjord|Båtsfjord|NO|297|70.60|29.69|0
BJL|Banjul|Banjul|GM|7|13.34|-16.65|1
BJM|Bujumbura Melchior Ndadaye|Bujumbura|BI|11|-3.32|29.32|0
BJR|Bahir Dar|Bahir Dar|ET|2|11.61|37.32|0
BJV|Milas Bodrum|Bodrum|TR|283|37.25|27.66|1
BJX|Del Bajío|Silao|MX|132|20.99|-101.48|0
BJZ|Badajoz|Badajoz|ES|292|38.89|-6.82|0
BKG|Branson|Branson|US-MO|86|36.53|-93.20|0
BKI|Kota Kinabalu|Kota Kinabalu|MY|210|5.93|116.05|0
BKK|Suvarnabhumi|Bangkok|TH|184|13.68|100.75|1
BKO|Modibo Keita|Bamako|ML|5|12.53|-7.95|1
BKQ|Blackall|Blackall|AU-QLD|260|-24.43|145.43|0
BKS|Fatmawati Soekarno|Bengkulu|ID|200|-3.86|102.34|0
BKW|Raleigh County Memorial|Beaver|US-WV|138|37.79|-81.12|0
BLA|General José Antonio Anzoategui|Barcelona|VE|83|10.11|-64.69|1
BLD|Boulder City Municipal|Boulder City|US-NV|121|35.95|-114.86|0
BLE|Dala|Borlange|SE|309|60.42|15.52|0
BLI|Bellingham|Bellingham|US-WA|121|48.79|-122.54|0
BLJ|Batna Mostefa Ben Boulaid|Batna|DZ|3|35.75|6.31|0
BLK|Blackpool|Blackpool|GB|290|53.77|-3.03|0
BLL|Billund|Billund|DK|277|55.74|9.16|1
BLQ|Bologna Guglielmo Marconi|Bologna|IT|302|44.54|11.29|1
BLR|Kempegowda|Bangalore|IN|207|13.20|77.71|1
BLV|Scott AFB/Midamerica|Belleville|US-IL|86|38.55|-89.84|0
BLZ|Chileka|Blantyre|MW|9|-15.68|34.97|0
BMA|Stockholm-Bromma|Stockholm|SE|309|59.35|17.94|0
BME|Broome|Broome|AU-WA|265|-17.95|122.23|0
BMI|Central Illinois Regional Airport at Bloomington-Normal|Bloomington|US-IL|86|40.48|-88.92|0
BMV|Buon Ma Thuot|Buon Ma Thuot|VN|196|12.67|108.12|0
BNA|Nashville|Nashville|US-TN|86|36.12|-86.68|1
BND|Bandar Abbas|Bandar Abbas|IR|237|27.22|56.38|0
BNE|Brisbane|Brisbane|AU-QLD|260|-27.38|153.12|1
BNI|Benin|Benin|NG|30|6.32|5.60|0
BNK|Ballina Byron Gateway|Ballina|AU-NSW|266|-28.83|153.56|0
BNN|Brønnøysund Airport, Brønnøy|Brønnøy|NO|297|65.46|12.22|0
BNS|Barinas|Barinas|VE|83|8.62|-70.21|0
BNX|Banja Luka|Mahovljani|BA|304|44.94|17.30|0
BOB|Bora Bora|Motu Mute|PF|352|-16.44|-151.75|0
BOC|Bocas del Toro|Isla Colón|PA|142|9.34|-82.25|0
BOD|Bordeaux-Mérignac|Bordeaux|FR|298|44.83|-0.72|1
BOG|El Dorado|Bogota|CO|78|4.70|-74.15|1
BOH|Bournemouth|Christchurch|GB|290|50.78|-1.84|0
BOI|Boise Air Terminal/Gowen Field|Boise|US-ID|79|43.56|-116.22|0
BOJ|Burgas|Burgas|BG|308|42.57|27.52|1
BOM|Chhatrapati Shivaji|Mumbai|IN|207|19.09|72.87|1
BON|Flamingo|Kralendijk|BQ|83|12.13|-68.27|1
BOO|Bodø|Bodø|NO|297|67.27|14.37|0
BOR|Bokeo|Ton Phueng|LA|184|20.32|100.17|0
BOS|Logan|Boston|US-MA|138|42.36|-71.01|1
BOY|Bobo Dioulasso|Bobo Dioulasso|BF|46|11.16|-4.33|0
BPE|Qinhuangdao Beidaihe|Qinhuangdao|CN|231|39.67|119.06|0
BPL|Bole Alashankou|Bole|CN|242|44.90|82.30|0
BPN|Sultan Aji Muhammad Sulaiman Sepinggan|Balikpapan|ID|214|-1.27|116.89|1
BPS|Porto Seguro|Porto Seguro|BR|72|-16.44|-39.08|1
BPT|Jack Brooks|Beaumont|US-TX|86|29.95|-94.02|0
BPX|Qamdo Bangda|Bangda|CN|231|30.55|97.11|0
BPY|Besalampy|Besalampy|MG|318|-16.74|44.48|0
BQK|Brunswick Golden Isles|Brunswick|US-GA|138|31.26|-81.47|0
BQN|Rafael Hernández|Aguadilla|PR|148|18.49|-67.13|0
BQS|Ignatyevo|Blagoveschensk|RU|246|50.43|127.41|0
BQT|Brest|Brest|BY|295|52.11|23.90|0
BQU|J F Mitchell|Bequia|VC|163|12.99|-61.26|0
BRC|San Carlos De Bariloche|San Carlos de Bariloche|AR|64|-41.15|-71.16|0
BRD|Brainerd Lakes|Brainerd|US-MN|86|46.40|-94.13|0
BRE|Bremen|Bremen|DE|271|53.05|8.79|0
BRI|Bari Karol Wojtyła|Bari|IT|302|41.14|16.76|1
BRL|Southeast Iowa|Burlington|US-IA|86|40.78|-91.13|0
BRM|Barquisimeto|Barquisimeto|VE|83|10.04|-69.36|0
BRN|Bern|Bern|CH|317|46.91|7.50|0
BRO|Brownsville South Padre Island|Brownsville|US-TX|86|25.91|-97.43|0
BRQ|Brno-Tuřany|Brno|CZ|300|49.15|16.69|0
BRR|Barra|Eoligarry|GB|290|57.02|-7.44|0
BRS|Bristol|Bristol|GB|290|51.38|-2.72|0
BRU|Brussels|Zaventem|BE|273|50.90|4.48|1
BRW|Wiley Post Will Rogers Memorial|Utqiaġvik|US-AK|53|71.29|-156.77|0
BRX|Maria Montez|Barahona|DO|156|18.25|-71.12|0
BSB|Presidente Juscelino Kubitschek|Brasília|BR|157|-15.87|-47.92|1
BSC|José Celestino Mutis|Bahía Solano|CO|78|6.20|-77.39|0
BSD|Baoshan Yunrui|Baoshan|CN|231|25.05|99.17|0
BSG|Bata|Bata|GQ|19|1.91|9.81|0
BSK|Biskra - Mohamed Khider|Biskra|DZ|3|34.79|5.74|0
BSL|EuroAirport Basel-Mulhouse-Freiburg|Saint-Louis|FR|298|47.60|7.52|1
BSO|Basco|Basco|PH|215|20.45|121.98|0
BSR|Basra|Basra|IQ|182|30.55|47.66|0
BTC|Batticaloa|Batticaloa|LK|190|7.71|81.68|0
BTH|Hang Nadim|Batam|ID|200|1.12|104.12|0
BTI|Barter Island Long Range Radar Station|Barter Island|US-AK|53|70.13|-143.58|0
BTJ|Sultan Iskandar Muda|Banda Aceh|ID|200|5.52|95.42|0
BTK|Bratsk|Bratsk|RU|199|56.37|101.70|0
BTM|Bert Mooney|Butte|US-MT|94|45.95|-112.50|0
BTR|Baton Rouge Metropolitan|Baton Rouge|US-LA|86|30.53|-91.15|0
BTS|M. R. Štefánik|Bratislava|SK|272|48.17|17.21|1
BTU|Bintulu|Bintulu|MY|210|3.12|113.02|0
BTV|Burlington|South Burlington|US-VT|138|44.47|-73.15|0
BUA|Buka|Buka Island|PG|329|-5.42|154.67|0
BUD|Budapest Liszt Ferenc|Budapest|HU|275|47.43|19.26|1
BUF|Buffalo Niagara|Buffalo|US-NY|138|42.94|-78.73|1
BUN|Gerardo Tobar López|Buenaventura|CO|78|3.82|-76.99|0
BUQ|Joshua Mqabuko Nkomo|Bulawayo|ZW|23|-20.02|28.62|0
BUR|Hollywood Burbank|Burbank|US-CA|121|34.20|-118.36|0
BUS|Batumi|Batumi|GE|236|41.61|41.60|0
BUX|Bunia|Bunia|CD|34|1.57|30.22|0
BUZ|Bushehr|Bushehr|IR|237|28.94|50.83|0
BVA|Paris-Beauvais|Tillé|FR|298|49.45|2.11|0
BVB|Atlas Brasil Cantanhede|Boa Vista|BR|77|2.85|-60.69|0
BVC|Rabil|Rabil|CV|253|16.14|-22.89|0
BVE|Brive-Souillac|Brive la Gaillarde|FR|298|45.04|1.49|0
BVG|Berlevåg|Berlevåg|NO|297|70.87|29.03|0
BVH|Brigadeiro Camarão|Vilhena|BR|147|-12.69|-60.10|0
BVJ|Bovanenkovo|Bovanenkovo|RU|248|70.32|68.33|0
BWA|Gautam Buddha|Siddharthanagar|NP|206|27.51|83.41|0
BWI|Baltimore/Washington International Thurgood Marshall|Baltimore|US-MD|138|39.18|-76.67|1
BWK|Brač|Gornji Humac|HR|316|43.28|16.68|0
BWN|Brunei|Bandar Seri Begawan|BN|188|4.94|114.93|1
BWO|Balakovo|Balakovo|RU|305|51.86|47.75|0
BWT|Wynyard|Burnie|AU-TAS|263|-41.00|145.73|0
BXH|Balkhash|Balkhash|KZ|175|46.89|75.00|0
BXR|Bam|Bam|IR|237|29.08|58.45|0
BXU|Bancasi|Butuan|PH|215|8.95|125.48|0
BYK|Bouaké|Bouaké|CI|0|7.74|-5.07|0
BYM|Carlos Manuel de Cespedes|Bayamo|CU|110|20.40|-76.62|0
BYN|Bayankhongor|Bayankhongor|MN|241|46.16|100.70|0
BZE|Philip S. W. Goldson|Belize City|BZ|75|17.54|-88.30|1
BZG|Bydgoszcz Ignacy Jan Paderewski|Białe Błota|PL|315|53.10|17.98|0
BZI|Balıkesir|Balıkesir|TR|283|39.62|27.93|0
BZK|Bryansk|Bryansk|RU|296|53.21|34.18|0
BZL|Barisal|Barisal|BD|192|22.80|90.30|0
BZN|Bozeman Yellowstone|Bozeman|US-MT|94|45.78|-111.15|0
BZO|Bolzano|Bolzano|IT|302|46.46|11.33|0
BZR|Béziers-Vias|Béziers|FR|298|43.32|3.35|0
BZV|Maya-Maya|Brazzaville|CG|10|-4.25|15.25|0
CAB|Cabinda|Cabinda|AO|33|-5.60|12.19|0
CAC|Coronel Adalberto Mendes da Silva|Cascavel|BR|157|-25.00|-53.50|0
CAE|Columbia Metropolitan|Columbia|US-SC|138|33.94|-81.12|0
CAG|Cagliari Elmas|Cagliari|IT|302|39.25|9.05|1
CAH|Cà Mau|Ca Mau City|VN|196|9.18|105.18|0
CAI|Cairo|Cairo|EG|12|30.11|31.40|1
CAJ|Canaima|Canaima|VE|83|6.23|-62.85|0
CAK|Akron Canton|Akron|US-OH|138|40.92|-81.44|0
CAL|Campbeltown|Campbeltown|GB|290|55.44|-5.69|0
CAN|Guangzhou Baiyun|Guangzhou|CN|231|23.39|113.30|1
CAP|Cap Haitien|Cap Haitien|HT|145|19.73|-72.20|0
CAT|Cascais|Cascais|PT|288|38.72|-9.36|0
CAW|Bartolomeu Lisandro|Campos Dos Goytacazes|BR|157|-21.70|-41.30|0
CAY|Cayenne – Félix Eboué|Matoury|GF|84|4.82|-52.36|1
CBB|Jorge Wilsterman|Cochabamba|BO|119|-17.42|-66.18|0
CBH|Béchar Boudghene Ben Ali Lotfi|Béchar|DZ|3|31.65|-2.27|0
CBO|Cotabato (Awang)|Datu Odin Sinsuat|PH|215|7.16|124.21|0
CBQ|Margaret Ekpo|Calabar|NG|30|4.98|8.35|0
CBR|Canberra|Canberra|AU-ACT|266|-35.31|149.20|0
CBT|Catumbela|Catumbela|AO|33|-12.48|13.49|0
CCC|Jardines Del Rey|Cayo Coco|CU|110|22.46|-78.33|0
CCF|Carcassonne|Carcassonne|FR|298|43.22|2.31|0
CCJ|Calicut|Calicut|IN|207|11.14|75.96|0
CCK|Cocos (Keeling) Islands|West Island|CC|320|-12.19|96.83|0
CCM|Forquilhinha - Criciúma|Criciúma|BR|157|-28.73|-49.42|0
CCP|Carriel Sur|Concepcion|CL|155|-36.77|-73.06|0
CCR|Buchanan Field|Concord|US-CA|121|37.99|-122.06|0
CCS|Simón Bolívar|Caracas|VE|83|10.60|-66.99|1
CCU|Netaji Subhash Chandra Bose|Kolkata|IN|207|22.65|88.45|1
CDB|Cold Bay|Cold Bay|US-AK|139|55.21|-162.73|0
CDC|Cedar City|Cedar City|US-UT|94|37.70|-113.10|0
CDE|Chengde Puning|Chengde|CN|231|41.12|118.07|0
CDG|Charles de Gaulle|Paris|FR|298|49.01|2.55|1
CDP|Kadapa|Kadapa|IN|207|14.51|78.77|0
CDR|Chadron Municipal|Chadron|US-NE|94|42.84|-103.10|0
CDT|Castellón-Costa Azahar|Castellón de la Plana|ES|292|40.21|0.07|0
CDV|Merle K (Mudhole) Smith|Cordova|US-AK|53|60.49|-145.48|0
CEB|Mactan Cebu|Lapu-Lapu City|PH|215|10.31|123.98|1
CEC|Jack Mc Namara Field|Crescent City|US-CA|121|41.78|-124.24|0
CEE|Cherepovets|Cherepovets|RU|296|59.27|38.02|0
CEI|Mae Fah Luang - Chiang Rai|Chiang Rai|TH|184|19.95|99.88|0
CEK|Chelyabinsk Balandino|Chelyabinsk|RU|248|55.31|61.50|0
CEN|Ciudad Obregón|Ciudad Obregón|MX|111|27.39|-109.83|0
CEZ|Cortez Municipal|Cortez|US-CO|94|37.30|-108.63|0
CFE|Clermont-Ferrand Auvergne|Aulnat|FR|298|45.79|3.17|0
CFG|Jaime Gonzalez|Cienfuegos|CU|110|22.15|-80.41|0
CFK|Chlef Aboubakr Belkaid|Chlef|DZ|3|36.22|1.34|0
CFN|Donegal|Donegal|IE|278|55.04|-8.34|0
CFR|Caen-Carpiquet|Carpiquet|FR|298|49.18|-0.45|0
CFS|Coffs Harbour|Coffs Harbour|AU-NSW|266|-30.32|153.12|0
CFU|Corfu Ioannis Kapodistrias|Kerkyra|GR|269|39.60|19.91|0
CGB|Marechal Rondon|Cuiabá|BR|90|-15.65|-56.12|0
CGD|Changde Taohuayuan|Changde|CN|231|28.92|111.64|0
CGH|Congonhas|São Paulo|BR|157|-23.63|-46.65|0
CGI|Cape Girardeau|Cape Girardeau|US-MO|86|37.23|-89.57|0
CGK|Soekarno-Hatta|Jakarta|ID|200|-6.13|106.66|1
CGM|Camiguin|Mambajao|PH|215|9.25|124.71|0
CGN|Cologne Bonn|Köln|DE|271|50.87|7.14|1
CGO|Zhengzhou Xinzheng|Zhengzhou|CN|231|34.53|113.85|1
CGP|Shah Amanat|Chattogram|BD|192|22.25|91.81|0
CGQ|Changchun Longjia|Changchun|CN|231|44.00|125.68|1
CGR|Campo Grande|Campo Grande|BR|81|-20.47|-54.67|0
CGY|Laguindingan|Laguindingan|PH|215|8.61|124.46|0
CHA|Chattanooga Metropolitan Airport (Lovell Field)|Chattanooga|US-TN|138|35.04|-85.20|0
CHC|Christchurch|Christchurch|NZ|328|-43.49|172.53|1
CHG|Chaoyang|Shuangta|CN|231|41.54|120.43|0
CHH|Chachapoyas|Chachapoyas|PE|120|-6.20|-77.86|0
CHM|FAP Lieutenant Jaime Andres de Montreuil Morales|Chimbote|PE|120|-9.15|-78.52|0
CHO|Charlottesville Albemarle|Charlottesville|US-VA|138|38.14|-78.45|0
CHQ|Chania|Souda|GR|269|35.53|24.15|0
CHS|Charleston|Charleston|US-SC|138|32.90|-80.04|0
CHT|Chatham Islands / Tuuta|Te One|NZ|330|-43.81|-176.47|0
CHX|Changuinola Captain Manuel Niño|Changuinola|PA|89|9.46|-82.52|0
CIA|Ciampino–G. B. Pastine|Rome|IT|302|41.80|12.59|0
CID|The Eastern Iowa|Cedar Rapids|US-IA|86|41.88|-91.71|0
CIF|Chifeng Yulong|Chifeng|CN|231|42.16|118.84|0
CIJ|Capitán Aníbal Arab|Cobija|BO|153|-11.04|-68.78|0
CIT|Shymkent|Shymkent|KZ|175|42.36|69.48|0
CIU|Chippewa County|Kincheloe|US-MI|95|46.25|-84.47|0
CIW|Canouan|Canouan|VC|163|12.70|-61.34|0
CIX|Air Force Captain Jose A Quinones Gonzales|Chiclayo|PE|120|-6.79|-79.83|0
CIY|Comiso|Comiso|IT|302|37.00|14.61|0
CJA|Mayor General FAP Armando Revoredo Iglesias|Cajamarca|PE|120|-7.14|-78.49|0
CJB|Coimbatore|Coimbatore|IN|207|11.03|77.04|0
CJC|El Loa|Calama|CL|155|-22.50|-68.90|0
CJJ|Cheongju International Airport/Cheongju Air Base (K-59/G-513)|Cheongju|KR|230|36.72|127.50|0
CJL|Chitral|Chitral|PK|205|35.89|71.80|0
CJM|Chumphon|Chumphon|TH|184|10.71|99.36|0
CJS|Abraham González|Ciudad Juárez|MX|88|31.64|-106.43|0
CJU|Jeju|Jeju City|KR|230|33.51|126.49|1
CKB|North Central West Virginia|Bridgeport|US-WV|138|39.30|-80.23|0
CKG|Chongqing Jiangbei|Chongqing|CN|231|29.71|106.65|1
CKH|Chokurdakh|Chokurdah|RU|233|70.62|147.90|0
CKS|Carajás|Parauapebas|BR|74|-6.12|-50.00|0
CKY|Conakry|Conakry|GN|15|9.58|-13.61|0
CKZ|Çanakkale|Çanakkale|TR|283|40.14|26.43|0
CLD|McClellan-Palomar|Carlsbad|US-CA|121|33.13|-117.28|0
CLE|Cleveland Hopkins|Cleveland|US-OH|138|41.41|-81.85|1
CLJ|Cluj Avram Iancu|Cluj-Napoca|RO|274|46.79|23.68|0
CLL|Easterwood Field|College Station|US-TX|86|30.59|-96.36|0
CLO|Alfonso Bonilla Aragon|Cali|CO|78|3.54|-76.38|0
CLQ|Licenciado Miguel de la Madrid|Colima|MX|132|19.28|-103.58|0
CLT|Charlotte Douglas|Charlotte|US-NC|138|35.21|-80.94|1
CLY|Calvi-Sainte-Catherine|Calvi|FR|298|42.52|8.79|0
CMB|Bandaranaike International Colombo|Colombo|LK|190|7.18|79.88|1
CME|Ciudad del Carmen|Ciudad del Carmen|MX|131|18.65|-91.80|0
CMF|Chambéry Savoie Mont Blanc|Viviers-du-Lac|FR|298|45.64|5.88|0
CMG|Corumbá|Corumbá|BR|81|-19.01|-57.67|0
CMH|John Glenn Columbus|Columbus|US-OH|138|40.00|-82.89|1
CMI|University of Illinois Willard|Savoy|US-IL|86|40.04|-88.28|0
CMN|Mohammed V|Casablanca|MA|13|33.37|-7.59|1
CMU|Chimbu|Kundiawa|PG|349|-6.02|144.97|0
CMW|Ignacio Agramonte|Camaguey|CU|110|21.42|-77.85|0
CMX|Houghton County Memorial|Hancock|US-MI|95|47.17|-88.49|0
CND|Mihail Kogălniceanu|Mihail Kogălniceanu|RO|274|44.36|28.49|0
CNF|Tancredo Neves|Belo Horizonte|BR|157|-19.64|-43.97|1
CNI|Changhai|Dalian|CN|231|39.27|122.67|0
CNJ|Cloncurry|Cloncurry|AU-QLD|260|-20.67|140.50|0
CNM|Cavern City Air Terminal|Carlsbad|US-NM|94|32.34|-104.26|0
CNN|Kannur|Kannur|IN|207|11.92|75.55|0
CNQ|Corrientes|Corrientes|AR|59|-27.45|-58.76|0
CNS|Cairns|Cairns|AU-QLD|260|-16.89|145.76|0
CNX|Chiang Mai|Chiang Mai|TH|184|18.77|98.96|1
CNY|Canyonlands|Moab|US-UT|94|38.76|-109.75|0
COD|Yellowstone|Cody|US-WY|94|44.52|-109.02|0
COK|Cochin|Kochi|IN|207|10.15|76.40|1
COO|Cadjehoun|Cotonou|BJ|47|6.36|2.38|0
COR|Ingeniero Ambrosio Taravella|Cordoba|AR|59|-31.32|-64.21|0
COS|City of Colorado Springs Municipal|Colorado Springs|US-CO|94|38.81|-104.70|0
COU|Columbia|Columbia|US-MO|86|38.82|-92.22|0
CPC|Aviador C. Campos|Chapelco|AR|64|-40.08|-71.14|0
CPD|Coober Pedy|Coober Pedy|AU-SA|259|-29.04|134.72|0
CPE|Ingeniero Alberto Acuña Ongay|Campeche|MX|131|19.82|-90.50|0
CPH|Copenhagen Kastrup|Copenhagen|DK|277|55.62|12.66|1
CPO|Desierto de Atacama|Copiapo|CL|155|-27.26|-70.78|0
CPR|Casper-Natrona County|Casper|US-WY|94|42.91|-106.46|0
CPT|Cape Town|Cape Town|ZA|24|-33.96|18.60|1
CPV|Presidente João Suassuna|Campina Grande|BR|101|-7.27|-35.90|0
CPX|Benjamin Rivera Noriega|Culebra|PR|148|18.31|-65.30|0
CQW|Chongqing Xiannüshan|Wulong|CN|231|29.47|107.69|0
CRA|Craiova|Craiova|RO|274|44.32|23.89|0
CRD|General E. Mosconi|Comodoro Rivadavia|AR|58|-45.79|-67.47|0
CRI|Colonel Hill|Colonel Hill|BS|137|22.75|-74.18|0
CRK|Clark International Airport / Clark|Mabalacat|PH|215|15.19|120.56|0
CRL|Brussels South Charleroi|Charleroi|BE|273|50.46|4.46|0
CRM|Catarman National|Catarman|PH|215|12.50|124.64|0
CRP|Corpus Christi|Corpus Christi|US-TX|86|27.77|-97.50|0
CRV|Crotone Sant'Anna Pythagoras|Isola di Capo Rizzuto|IT|302|39.00|17.08|0
CRW|Yeager|Charleston|US-WV|138|38.37|-81.59|0
CRZ|Türkmenabat|Türkmenabat|TM|180|38.93|63.56|0
CSG|Columbus Metropolitan|Columbus|US-GA|138|32.52|-84.94|0
CSK|Cap Skirring|Cap Skirring|SN|16|12.40|-16.75|0
CSX|Changsha Huanghua|Changsha|CN|231|28.19|113.22|1
CSY|Cheboksary|Cheboksary|RU|296|56.09|47.35|0
CTA|Catania-Fontanarossa|Catania|IT|302|37.47|15.07|1
CTC|Coronel Felipe Varela|Catamarca|AR|58|-28.59|-65.75|0
CTD|Alonso Valderrama|Chitré|PA|142|7.99|-80.41|0
CTG|Rafael Nuñez|Cartagena|CO|78|10.44|-75.51|0
CTL|Charleville|Charleville|AU-QLD|260|-26.41|146.26|0
CTM|Chetumal|Chetumal|MX|82|18.50|-88.33|0
CTS|New Chitose|Sapporo|JP|239|42.78|141.69|1
CTU|Chengdu Shuangliu|Chengdu|CN|231|30.56|103.95|1
CUC|Camilo Daza|Cúcuta|CO|78|7.93|-72.51|0
CUE|Mariscal Lamar|Cuenca|EC|107|-2.89|-78.98|0
CUF|Cuneo|Levaldigi|IT|302|44.55|7.62|0
CUK|Caye Caulker|Caye Caulker|BZ|75|17.74|-88.03|0
CUL|Bachigualato Federal|Culiacán|MX|129|24.77|-107.48|0
CUN|Cancún|Cancún|MX|82|21.04|-86.87|1
CUP|General Francisco Bermúdez|Carúpano|VE|83|10.66|-63.26|0
CUQ|Coen|Coen|AU-QLD|260|-13.76|143.11|0
CUR|Hato|Willemstad|CW|91|12.19|-68.96|1
CUU|General Roberto Fierro Villalobos|Chihuahua|MX|87|28.70|-105.96|0
CUZ|Alejandro Velasco Astete|Cusco|PE|120|-13.54|-71.94|1
CVG|Cincinnati Northern Kentucky|Cincinnati|US-KY|138|39.05|-84.67|1
CVM|General Pedro Jose Mendez|Ciudad Victoria|MX|134|23.70|-98.96|0
CVN|Clovis Municipal|Clovis|US-NM|86|34.43|-103.08|0
CVQ|Carnarvon|Carnarvon|AU-WA|265|-24.88|113.67|0
CWA|Central Wisconsin|Mosinee|US-WI|86|44.78|-89.67|0
CWB|Afonso Pena|Curitiba|BR|157|-25.53|-49.18|0
CWC|Chernivtsi|Chernivtsi|UA|287|48.26|25.98|0
CWJ|Cangyuan Washan|Lincang|CN|247|23.28|99.37|0
CWL|Cardiff|Rhoose|GB|290|51.40|-3.34|0
CXB|Cox's Bazar|Cox's Bazar|BD|192|21.45|91.96|0
CXI|Cassidy|Kiritimati|KI|339|1.99|-157.35|0
CXJ|Hugo Cantergiani|Caxias Do Sul|BR|157|-29.20|-51.19|0
CXP|Tunggul Wulung|Cilacap|ID|200|-7.65|109.03|0
CXR|Cam Ranh International Airport / Cam Ranh|Cam Ranh|VN|196|12.00|109.22|0
CYA|Les Cayes|Les Cayes|HT|145|18.27|-73.79|0
CYB|Charles Kirkconnell|West End|KY|85|19.69|-79.88|0
CYC|Caye Chapel|Caye Chapel|BZ|75|17.68|-88.04|0
CYI|Chiayi|Shuishang|TW|234|23.46|120.39|0
CYO|Vilo Acuña|Cayo Largo del Sur|CU|110|21.62|-81.55|0
CYP|Calbayog|Calbayog City|PH|215|12.07|124.54|0
CYS|Cheyenne Regional Jerry Olson Field|Cheyenne|US-WY|94|41.16|-104.81|0
CYX|Cherskiy|Cherskiy|RU|177|68.74|161.34|0
CYZ|Cauayan|Cauayan City|PH|215|16.93|121.75|0
CZE|José Leonardo Chirinos|Coro|VE|83|11.41|-69.68|0
CZH|Corozal|Corozal|BZ|75|18.38|-88.41|0
CZL|Mohamed Boudiaf|Constantine|DZ|3|36.28|6.62|0
CZM|Cozumel|Cozumel|MX|82|20.51|-86.93|1
CZS|Cruzeiro do Sul|Cruzeiro Do Sul|BR|153|-7.60|-72.77|0
CZU|Las Brujas|Corozal|CO|78|9.33|-75.29|0
CZX|Changzhou Benniu|Changzhou|CN|231|31.92|119.78|0
DAB|Daytona Beach|Daytona Beach|US-FL|138|29.18|-81.06|0
DAC|Hazrat Shahjalal|Dhaka|BD|192|23.84|90.40|1
DAD|Da Nang|Da Nang|VN|196|16.04|108.20|0
DAL|Dallas Love Field|Dallas|US-TX|86|32.85|-96.85|0
DAM|Damascus|Damascus|SY|191|33.41|36.52|1
DAR|Julius Nyerere|Dar es Salaam|TZ|17|-6.88|39.20|1
DAU|Daru|Daru|PG|349|-9.09|143.21|0
DAV|Enrique Malek|David|PA|142|8.39|-82.43|0
DAY|James M Cox Dayton|Dayton|US-OH|138|39.90|-84.22|0
DBB|El Alamein|El Alamein|EG|12|30.92|28.46|0
DBC|Baicheng Chang'an|Baicheng|CN|231|45.51|123.02|0
DBO|Dubbo City|Dubbo|AU-NSW|266|-32.22|148.57|0
DBQ|Dubuque|Dubuque|US-IA|86|42.40|-90.71|0
DBR|Darbhanga|Darbhanga|IN|207|26.19|85.92|0
DBV|Dubrovnik Ruđer Bošković|Čilipi|HR|316|42.56|18.27|0
DCA|Ronald Reagan Washington National|Washington|US-DC|138|38.85|-77.04|1
DCF|Canefield|Canefield|DM|96|15.34|-61.39|0
DCM|Castres-Mazamet|Castres|FR|298|43.56|2.29|0
DCY|Daocheng Yading|Garzê|CN|231|29.32|100.06|0
DDC|Dodge City|Dodge City|US-KS|86|37.76|-99.97|0
DDG|Dandong Langtou|Dandong|CN|231|40.03|124.29|0
DDR|Rikaze Dingri|Xigazê|CN|231|28.60|86.80|0
DEA|Dera Ghazi Khan|Dera Ghazi Khan|PK|205|29.96|70.49|0
DEB|Debrecen|Debrecen|HU|275|47.49|21.62|0
DEC|Decatur|Decatur|US-IL|86|39.83|-88.87|0
DED|Dehradun Jolly Grant|Dehradun|IN|207|30.19|78.18|0
DEF|Dezful|Dezful|IR|237|32.43|48.40|0
DEL|Indira Gandhi|New Delhi|IN|207|28.56|77.10|1
DEN|Denver|Denver|US-CO|94|39.86|-104.67|1
DFW|Dallas Fort Worth|Dallas-Fort Worth|US-TX|86|32.90|-97.04|1
DGA|Dangriga|Dangriga|BZ|75|16.98|-88.23|0
DGO|General Guadalupe Victoria|Durango|MX|134|24.13|-104.53|1
DGT|Sibulan|Dumaguete City|PH|215|9.33|123.30|0
DHM|Kangra|Kangra|IN|207|32.16|76.26|0
DHN|Dothan|Dothan|US-AL|86|31.32|-85.45|0
DIB|Dibrugarh|Dibrugarh|IN|207|27.48|95.02|0
DIE|Arrachart|Antisiranana|MG|318|-12.35|49.29|0
DIG|Diqing Shangri-La|Diqing|CN|231|27.79|99.68|0
DIJ|Dijon-Bourgogne|Ouges|FR|298|47.27|5.09|0
DIK|Dickinson Theodore Roosevelt|Dickinson|US-ND|94|46.80|-102.80|0
DIL|Presidente Nicolau Lobato|Dili|TL|214|-8.55|125.52|0
DIN|Dien Bien Phu|Dien Bien Phu|VN|244|21.40|103.01|0
DIR|Aba Tenna Dejazmach Yilma|Dire Dawa|ET|2|9.62|41.85|0
DIS|Ngot Nzoungou|Dolisie|CG|10|-4.21|12.66|0
DIY|Diyarbakır|Diyarbakır|TR|283|37.89|40.20|0
DJE|Djerba Zarzis|Mellita|TN|50|33.88|10.78|0
DJG|Djanet Inedbirene|Djanet|DZ|3|24.29|9.45|0
DJJ|Dortheys Hiyo Eluay|Sentani|ID|201|-2.58|140.52|1
DLA|Douala|Douala|CM|19|4.01|9.72|0
DLC|Dalian Zhoushuizi|Dalian|CN|231|38.97|121.54|1
DLE|Dole-Jura|Tavaux|FR|298|47.04|5.43|0
DLG|Dillingham|Dillingham|US-AK|53|59.04|-158.51|0
DLH|Duluth|Duluth|US-MN|86|46.84|-92.19|0
DLI|Lien Khuong|Da Lat|VN|196|11.75|108.37|0
DLM|Dalaman|Dalaman|TR|283|36.71|28.79|1
DLU|Dali Fengyi|Dali|CN|231|25.65|100.32|0
DLZ|Dalanzadgad|Dalanzadgad|MN|241|43.61|104.37|0
DMB|Taraz|Taraz|KZ|175|42.85|71.30|0
DME|Domodedovo|Moscow|RU|296|55.41|37.91|1
DMK|Don Mueang|Bangkok|TH|184|13.91|100.61|1
DMM|King Fahd|Ad Dammam|SA|227|26.47|49.80|1
DMU|Dimapur|Dimapur|IN|207|25.88|93.77|0
DND|Dundee|Dundee|GB|290|56.45|-3.03|0
DNH|Dunhuang Mogao|Dunhuang|CN|231|40.16|94.81|0
DNK|Dnipro|Dnipro|UA|287|48.36|35.10|0
DNR|Dinard-Pleurtuit-Saint-Malo|Pleurtuit|FR|298|48.59|-2.08|0
DNZ|Çardak|Denizli|TR|283|37.79|29.70|0
DOD|Dodoma|Dodoma|TZ|17|-6.17|35.75|0
DOG|Dongola|Dongola|SD|27|19.15|30.43|0
DOH|Hamad|Doha|QA|225|25.27|51.61|1
DOL|Deauville-Normandie|Deauville|FR|298|49.37|0.15|0
DOM|Douglas-Charles|Marigot|DM|96|15.55|-61.30|0
DOY|Dongying Shengli|Dongying|CN|231|37.50|118.79|0
DPL|Dipolog|Dipolog|PH|215|8.60|123.34|0
DPO|Devonport|Devonport|AU-TAS|263|-41.17|146.43|0
DPS|I Gusti Ngurah Rai|Denpasar|ID|214|-8.75|115.17|1
DQM|Duqm|Duqm|OM|216|19.50|57.63|1
DRG|Deering|Deering|US-AK|139|66.07|-162.77|0
DRO|Durango La Plata County|Durango|US-CO|94|37.15|-107.75|0
DRP|Bicol|Legazpi|PH|215|13.11|123.68|0
DRS|Dresden|Dresden|DE|271|51.13|13.77|0
DRW|Darwin International Airport / RAAF Darwin|Darwin|AU-NT|262|-12.41|130.88|1
DSI|Destin Executive|Destin|US-FL|86|30.40|-86.47|0
DSM|Des Moines|Des Moines|US-IA|86|41.53|-93.66|0
DSN|Ordos Ejin Horo|Ordos|CN|231|39.49|109.86|0
DSO|Sondok|Sŏndŏng-ni|KP|224|39.75|127.47|0
DSS|Blaise Diagne|Dakar|SN|16|14.67|-17.07|1
DTM|Dortmund|Dortmund|DE|271|51.52|7.61|0
DTU|Wudalianchi Dedu|Heihe|CN|231|48.44|126.13|0
DTW|Detroit Metropolitan Wayne County|Detroit|US-MI|95|42.21|-83.35|1
DUB|Dublin|Dublin|IE|278|53.43|-6.26|1
DUD|Dunedin|Dunedin|NZ|328|-45.93|170.20|0
DUE|Dundo|Chitato|AO|34|-7.40|20.82|0
DUJ|DuBois|Dubois|US-PA|138|41.18|-78.90|0
DUM|Pinang Kampai|Dumai|ID|200|1.61|101.43|0
DUR|King Shaka|Durban|ZA|24|-29.61|31.12|1
DUS|Düsseldorf|Düsseldorf|DE|271|51.29|6.77|1
DUT|Tom Madsen (Dutch Harbor)|Unalaska|US-AK|139|53.90|-166.54|0
DVL|Devils Lake|Devils Lake|US-ND|86|48.12|-98.91|0
DVO|Francisco Bangoy|Davao|PH|215|7.13|125.65|1
DWC|Al Maktoum|Jebel Ali|AE|193|24.90|55.16|1
DWD|King Salman Abdulaziz|Dawadmi|SA|227|24.45|44.12|0
DXB|Dubai|Dubai|AE|193|25.25|55.36|1
DYR|Ugolny Yuri Ryktheu|Anadyr|RU|177|64.73|177.74|0
DYU|Dushanbe|Dushanbe|TJ|194|38.54|68.82|0
DZA|Dzaoudzi Pamandzi|Dzaoudzi|YT|325|-12.81|45.28|0
DZH|Dazhou Jinya|Dazhou|CN|231|31.05|107.44|0
DZN|Zhezkazgan National|Zhezkazgan|KZ|175|47.71|67.74|0
EAM|Najran Domestic|Najran|SA|227|17.61|44.42|0
EAR|Kearney|Kearney|US-NE|86|40.73|-99.01|0
EAS|San Sebastián|Hondarribia|ES|292|43.36|-1.79|0
EAT|Pangborn Memorial|Wenatchee|US-WA|121|47.40|-120.21|0
EAU|Chippewa Valley|Eau Claire|US-WI|86|44.87|-91.48|0
EBA|Marina di Campo|Campo nell'Elba|IT|302|42.76|10.24|0
EBB|Entebbe|Kampala|UG|26|0.04|32.44|1
EBD|El-Obeid|El-Obeid|SD|27|13.15|30.23|0
EBJ|Esbjerg|Esbjerg|DK|277|55.53|8.55|0
EBL|Erbil|Arbil|IQ|182|36.24|43.96|0
ECN|Nicosia (Lefkoşa) Ercan|Tymbou|CY|195|35.15|33.51|0
ECP|Northwest Florida Beaches|Panama City Beach|US-FL|86|30.36|-85.80|0
EDI|Edinburgh|Edinburgh|GB|290|55.95|-3.37|1
EDL|Eldoret|Eldoret|KE|42|0.40|35.24|0
EDO|Balıkesir Koca Seyit|Edremit|TR|283|39.55|27.01|0
EFL|Kefallinia|Kefallinia Island|GR|269|38.12|20.50|0
EGC|Bergerac Dordogne Périgord|Bergerac|FR|298|44.83|0.52|0
EGE|Eagle County|Eagle|US-CO|94|39.64|-106.92|0
EGO|Belgorod|Belgorod|RU|296|50.64|36.59|0
EGS|Egilsstaðir|Egilsstaðir|IS|256|65.28|-14.40|0
EGX|Egegik|Egegik|US-AK|53|58.18|-157.37|0
EHU|Ezhou Huahu|Ezhou|CN|231|30.34|115.04|1
EIE|Yeniseysk|Yeniseysk|RU|208|58.47|92.11|0
EIK|Yeysk|Yeysk|RU|296|46.68|38.21|0
EIN|Eindhoven|Eindhoven|NL|267|51.45|5.37|1
EIS|Terrance B. Lettsome|Road Town|VG|168|18.45|-64.54|0
EJA|Yariguíes|Barrancabermeja|CO|78|7.02|-73.81|0
EJH|Al Wajh Domestic|Al Wajh|SA|227|26.20|36.48|0
EKO|Elko|Elko|US-NV|121|40.82|-115.79|0
ELC|Elcho Island|Elcho Island|AU-NT|262|-12.02|135.57|0
ELD|South Arkansas Regional Airport at Goodwin Field|El Dorado|US-AR|86|33.22|-92.81|0
ELF|El Fasher|El Fasher|SD|27|13.61|25.32|0
ELG|El Golea|El Menia|DZ|3|30.58|2.86|0
ELH|North Eleuthera|North Eleuthera|BS|137|25.47|-76.68|0
ELM|Elmira Corning|Elmira|US-NY|138|42.16|-76.89|0
ELP|El Paso|El Paso|US-TX|94|31.81|-106.38|0
ELQ|Gassim|Buraidah|SA|227|26.30|43.77|0
ELS|King Phalo|East London|ZA|24|-33.04|27.83|0
ELU|Guemar|Guemar|DZ|3|33.51|6.78|0
EMA|East Midlands|Nottingham|GB|290|52.83|-1.33|0
EMD|Emerald|Emerald|AU-QLD|260|-23.57|148.18|0
EMK|Emmonak|Emmonak|US-AK|139|62.79|-164.49|0
ENA|Kenai Municipal|Kenai|US-AK|53|60.57|-151.25|0
ENF|Enontekio|Enontekio|FI|281|68.36|23.42|0
ENH|Enshi Xujiaping|Enshi|CN|231|30.32|109.49|0
ENO|Lieutenant Amin Ayub González|Encarnación|PY|70|-27.23|-55.84|1
ENU|Akanu Ibiam|Enegu|NG|30|6.47|7.56|0
ENY|Yan'an Nanniwan|Yan'an|CN|231|36.48|109.46|0
EOH|Enrique Olaya Herrera|Medellín|CO|78|6.22|-75.59|0
EOI|Eday|Eday|GB|290|59.19|-2.77|0
EPR|Esperance|Esperance|AU-WA|265|-33.68|121.82|0
EPU|Pärnu|Pärnu|EE|310|58.42|24.47|0
EQS|Esquel Brigadier Antonio Parodi|Esquel|AR|58|-42.91|-71.14|0
ERC|Erzincan|Erzincan|TR|283|39.71|39.53|0
ERF|Erfurt-Weimar|Erfurt|DE|271|50.98|10.96|0
ERH|Moulay Ali Cherif|Errachidia|MA|13|31.95|-4.40|0
ERI|Erie International Tom Ridge Field|Erie|US-PA|138|42.08|-80.17|0
ERL|Erenhot Saiwusu|Erenhot|CN|231|43.42|112.10|0
ERS|Eros|Windhoek|NA|51|-22.61|17.08|0
ERZ|Erzurum|Erzurum|TR|283|39.96|41.17|0
ESB|Esenboğa|Ankara|TR|283|40.13|33.00|1
ESC|Delta County|Escanaba|US-MI|95|45.72|-87.09|0
ESD|Orcas Island|Eastsound|US-WA|121|48.71|-122.91|0
ESL|Elista|Elista|RU|296|46.37|44.33|0
ESM|Carlos Concha Torres|Tachina|EC|107|0.98|-79.63|0
ESR|Ricardo García Posada|El Salvador|CL|155|-26.31|-69.77|0
ESU|Essaouira-Mogador|Essaouira|MA|13|31.40|-9.68|0
ETM|Ramon|Eilat|IL|202|29.73|35.01|1
ETR|Santa Rosa - Artillery Colonel Victor Larrea|Santa Rosa|EC|107|-3.44|-80.00|0
ETZ|Metz-Nancy-Lorraine|Goin|FR|298|48.98|6.25|0
EUG|Mahlon Sweet Field|Eugene|US-OR|121|44.12|-123.21|0
EUN|Hassan I|El Aaiún|EH|20|27.14|-13.22|0
EUX|F. D. Roosevelt|Sint Eustatius|BQ|118|17.50|-62.98|0
EVE|Harstad/Narvik Airport, Evenes|Evenes|NO|297|68.49|16.68|0
EVN|Zvartnots|Yerevan|AM|249|40.15|44.40|1
EVV|Evansville|Evansville|US-IN|86|38.04|-87.53|0
EWB|New Bedford|New Bedford|US-MA|138|41.68|-70.96|0
EWN|Coastal Carolina|New Bern|US-NC|138|35.07|-77.04|0
EWR|Newark Liberty|Newark|US-NJ|138|40.69|-74.17|1
EXT|Exeter|Exeter|GB|290|50.73|-3.41|0
EYP|El Yopal|El Yopal|CO|78|5.32|-72.38|0
EYW|Key West|Key West|US-FL|138|24.56|-81.76|0
EZE|Minister Pistarini|Buenos Aires|AR|57|-34.82|-58.54|1
EZS|Elazığ|Elazığ|TR|283|38.60|39.28|0
FAE|Vágar|Vágar|FO|254|62.06|-7.28|0
FAI|Fairbanks|Fairbanks|US-AK|53|64.82|-147.86|0
FAO|Faro|Faro|PT|288|37.01|-7.97|1
FAR|Hector|Fargo|US-ND|86|46.92|-96.82|0
FAT|Fresno Yosemite|Fresno|US-CA|121|36.78|-119.72|0
FAY|Fayetteville Regional Airport - Grannis Field|Fayetteville|US-NC|138|34.99|-78.88|0
FBM|Lubumbashi|Lubumbashi|CD|34|-11.59|27.53|0
FCA|Glacier Park|Kalispell|US-MT|94|48.31|-114.26|0
FCN|Sea-Airport Cuxhaven/Nordholz / Nordholz Naval Airbase|Wurster Nordseeküste|DE|271|53.77|8.66|0
FCO|Rome–Fiumicino Leonardo da Vinci|Rome|IT|302|41.80|12.25|1
FDF|Martinique Aimé Césaire|Fort-de-France|MQ|127|14.59|-61.00|1
FDH|Friedrichshafen|Friedrichshafen|DE|271|47.67|9.51|0
FDU|Bandundu|Bandundu|CD|29|-3.31|17.38|0
FEG|Fergana|Fergana|UZ|235|40.36|71.75|0
FEN|Fernando de Noronha|Fernando de Noronha|BR|140|-3.85|-32.42|0
FEZ|Fes Saïss|Saïss|MA|13|33.93|-4.98|0
FGU|Fangatau|Fangatau|PF|352|-15.82|-140.89|0
FIH|Ndjili|Kinshasa|CD|29|-4.39|15.44|1
FJR|Fujairah|Fujairah|AE|193|25.11|56.32|0
FKB|Karlsruhe Baden-Baden|Rheinmünster|DE|271|48.78|8.08|0
FKI|Bangoka|Kisangani|CD|34|0.48|25.34|0
FKQ|Fakfak|Fakfak|ID|201|-2.92|132.27|0
FKS|Fukushima|Sukagawa|JP|239|37.23|140.43|0
FLA|Gustavo Artunduaga Paredes|Florencia|CO|78|1.59|-75.56|0
FLG|Flagstaff Pulliam|Flagstaff|US-AZ|144|35.14|-111.67|0
FLL|Fort Lauderdale Hollywood|Fort Lauderdale|US-FL|138|26.07|-80.15|1
FLN|Hercílio Luz|Florianópolis|BR|157|-27.67|-48.55|1
FLO|Florence|Florence|US-SC|138|34.19|-79.72|0
FLR|Florence Airport, Peretola|Firenze|IT|302|43.81|11.20|0
FLW|Flores|Santa Cruz das Flores|PT|250|39.46|-31.13|0
FLZ|Dr. Ferdinand Lumban Tobing|Sibolga|ID|200|1.56|98.89|0
FMA|Formosa National|Formosa|AR|59|-26.21|-58.23|0
FMI|Kalemie|Kalemie|CD|34|-5.88|29.25|0
FMM|Memmingen Allgau|Memmingen|DE|271|47.99|10.24|0
FMO|Münster Osnabrück|Greven|DE|271|52.13|7.68|0
FNA|Lungi|Freetown|SL|21|8.62|-13.20|1
FNC|Madeira International Airport Cristiano Ronaldo|Funchal|PT|255|32.70|-16.77|1
FNI|Nîmes-Arles-Camargue|Nîmes|FR|298|43.76|4.42|0
FNJ|Pyongyang Sunan|Pyongyang|KP|224|39.22|125.67|1
FNT|Bishop|Flint|US-MI|95|42.97|-83.74|0
FOC|Fuzhou Changle|Fuzhou|CN|231|25.93|119.66|1
FOD|Fort Dodge|Fort Dodge|US-IA|86|42.55|-94.19|0
FOG|Foggia Gino Lisa|Foggia|IT|302|41.43|15.53|0
FOR|Pinto Martins|Fortaleza|BR|101|-3.78|-38.53|1
FPO|Grand Bahama|Freeport|BS|137|26.56|-78.70|0
FRA|Frankfurt|Frankfurt am Main|DE|271|50.03|8.56|1
FRD|Friday Harbor|Friday Harbor|US-WA|121|48.52|-123.02|0
FRL|Forlì Luigi Ridolfi|Forlì|IT|302|44.19|12.07|0
FRO|Florø|Florø|NO|297|61.58|5.02|0
FRS|Mundo Maya|San Benito|GT|106|16.91|-89.87|0
FRU|Manas|Bishkek|KG|187|43.06|74.48|1
FRW|P G Matante Intl|Francistown|BW|22|-21.16|27.47|0
FSC|Figari Sud-Corse|Figari Sud-Corse|FR|298|41.50|9.10|0
FSD|Sioux Falls Regional Airport / Joe Foss Field|Sioux Falls|US-SD|86|43.59|-96.74|0
FSM|Fort Smith|Fort Smith|US-AR|86|35.34|-94.37|0
FSP|St Pierre|Saint-Pierre|PM|160|46.76|-56.17|0
FSZ|Mount Fuji Shizuoka|Makinohara|JP|239|34.80|138.19|0
FTE|El Calafate - Commander Armando Tola|El Calafate|AR|63|-50.28|-72.05|0
FTU|Tôlanaro|Tôlanaro|MG|318|-25.04|46.96|0
FUE|Fuerteventura|El Matorral|ES|252|28.45|-13.86|1
FUG|Fuyang Xiguan|Yingzhou|CN|231|32.88|115.73|0
FUJ|Fukue|Goto|JP|239|32.67|128.83|0
FUK|Fukuoka|Fukuoka|JP|239|33.59|130.45|1
FUN|Funafuti|Funafuti|TV|335|-8.53|179.20|0
FUO|Foshan Shadi|Foshan|CN|231|23.08|113.07|0
FWA|Fort Wayne|Fort Wayne|US-IN|112|40.98|-85.20|0
FYJ|Fuyuan Dongji|Fuyuan|CN|231|48.20|134.36|0
FYN|Fuyun Koktokay|Fuyun|CN|242|46.80|89.51|0
FYU|Fort Yukon|Fort Yukon|US-AK|53|66.57|-145.25|0
GAE|Gabès Matmata|Gabès|TN|50|33.73|9.92|0
GAF|Gafsa Ksar|Gafsa|TN|50|34.42|8.82|0
GAJ|Yamagata|Higashine|JP|239|38.41|140.37|0
GAL|Edward G. Pitka Sr|Galena|US-AK|53|64.74|-156.94|0
GAM|Gambell|Gambell|US-AK|177|63.77|-171.73|0
GAN|Gan|Gan|MV|323|-0.69|73.15|0
GAU|Lokpriya Gopinath Bordoloi|Guwahati|IN|207|26.11|91.59|0
GAY|Gaya|Gaya|IN|207|24.74|84.95|0
GBB|Gabala|Gabala|AZ|183|40.81|47.73|0
GBE|Sir Seretse Khama|Gaborone|BW|22|-24.56|25.92|1
GBJ|Marie-Galante|Grand Bourg|GP|96|15.87|-61.27|0
GCC|Northeast Wyoming|Gillette|US-WY|94|44.35|-105.54|0
GCH|Gachsaran|Gachsaran|IR|237|30.33|50.83|0
GCI|Guernsey|Saint Peter Port|GG|280|49.44|-2.60|0
GCK|Garden City|Garden City|US-KS|86|37.93|-100.72|0
GCM|Owen Roberts|George Town|KY|85|19.29|-81.36|1
GCN|Grand Canyon National Park|Grand Canyon - Tusayan|US-AZ|144|35.95|-112.15|0
GDB|Gondia|Gondia|IN|207|21.53|80.29|0
GDE|Gode|Gode|ET|2|5.94|43.58|0
GDL|Guadalajara|Guadalajara|MX|132|20.52|-103.31|1
GDN|Gdańsk Lech Wałęsa|Gdańsk|PL|315|54.38|18.47|1
GDQ|Gondar|Azezo|ET|2|12.52|37.43|0
GDT|JAGS McCartney|Cockburn Town|TC|156|21.44|-71.14|0
GDV|Dawson Community|Glendive|US-MT|94|47.14|-104.81|0
GDX|Sokol|Magadan|RU|213|59.91|150.72|0
GDZ|Gelendzhik|Gelendzhik|RU|296|44.58|38.01|0
GEA|Nouméa Magenta|Nouméa|NC|346|-22.26|166.47|0
GEC|Lefkoniko Airport / Geçitkale|Lefkoniko|CY|195|35.24|33.72|0
GEG|Spokane|Spokane|US-WA|121|47.62|-117.53|0
GEL|Santo Ângelo|Santo Ângelo|BR|157|-28.28|-54.17|0
GEO|Cheddi Jagan|Georgetown|GY|108|6.50|-58.25|0
GER|Rafael Cabrera|Nueva Gerona|CU|110|21.83|-82.78|0
GES|General Santos|General Santos|PH|215|6.06|125.10|0
GET|Geraldton|Geraldton|AU-WA|265|-28.80|114.71|0
GEV|Gällivare|Gällivare|SE|309|67.13|20.81|0
GFF|Griffith|Griffith|AU-NSW|266|-34.25|146.07|0
GFK|Grand Forks|Grand Forks|US-ND|86|47.95|-97.18|0
GGG|East Texas|Longview|US-TX|86|32.38|-94.71|0
GGT|Exuma|Moss Town|BS|137|23.56|-75.88|0
GGW|Glasgow Valley County Airport Wokal Field|Glasgow|US-MT|94|48.21|-106.61|0
GHA|Noumérat - Moufdi Zakaria|El Atteuf|DZ|3|32.38|3.79|0
GHB|Governor's Harbour|Governor's Harbour|BS|137|25.28|-76.33|0
GHT|Ghat|Ghat|LY|49|25.15|10.14|0
GHV|Brașov-Ghimbav|Brașov|RO|274|45.71|25.52|0
GIB|Gibraltar|Gibraltar|GI|279|36.15|-5.35|1
GIG|Rio Galeão – Tom Jobim|Rio De Janeiro|BR|157|-22.81|-43.25|1
GIL|Gilgit|Gilgit|PK|205|35.92|74.33|0
GIS|Gisborne|Gisborne|NZ|328|-38.66|177.98|0
GIZ|Jizan Regional Airport / King Abdullah bin Abdulaziz|Jizan|SA|227|16.90|42.59|0
GJA|La Laguna|Guanaja|HN|164|16.45|-85.91|0
GJL|Jijel Ferhat Abbas|Tahir|DZ|3|36.80|5.87|0
GJT|Grand Junction|Grand Junction|US-CO|94|39.13|-108.53|0
GKA|Goroka|Goronka|PG|349|-6.08|145.39|0
GKN|Gulkana|Gulkana|US-AK|53|62.16|-145.45|0
GLA|Glasgow|Paisley|GB|290|55.87|-4.43|1
GLF|Golfito|Golfito|CR|89|8.65|-83.18|0
GLH|Mid Delta|Greenville|US-MS|86|33.48|-90.99|0
GLT|Gladstone|Gladstone|AU-QLD|260|-23.87|151.23|0
GMA|Gemena|Gemena|CD|29|3.24|19.77|0
GMB|Gambela|Gambela|ET|2|8.13|34.56|0
GME|Gomel|Gomel|BY|295|52.53|31.02|0
GMO|Gombe Lawanti|Gombe|NG|30|10.30|10.90|0
GMP|Gimpo|Seoul|KR|230|37.56|126.79|1
GMQ|Golog Maqên|Golog|CN|231|34.42|100.30|0
GNA|Hrodna|Hrodna|BY|295|53.60|24.05|0
GNB|Grenoble Alpes Isère|Saint-Étienne-de-Saint-Geoirs|FR|298|45.36|5.33|0
GND|Maurice Bishop|Saint George's|GD|163|12.00|-61.79|0
GNJ|Ganja|Ganja|AZ|183|40.74|46.32|0
GNS|Binaka|Gunungsitoli|ID|200|1.17|97.70|0
GNV|Gainesville|Gainesville|US-FL|138|29.69|-82.27|0
GNY|Şanlıurfa GAP|Şanlıurfa|TR|283|37.45|38.90|0
GOA|Genoa Cristoforo Colombo|Genova|IT|302|44.41|8.84|0
GOH|Nuuk|Nuuk|GL|141|64.19|-51.68|0
GOI|Dabolim|Vasco da Gama|IN|207|15.38|73.83|1
GOJ|Nizhny Novgorod Strigino|Nizhny Novgorod|RU|296|56.23|43.78|0
GOM|Goma|Goma|CD|34|-1.67|29.24|0
GOP|Gorakhpur|Gorakhpur|IN|207|26.74|83.45|0
GOQ|Golmud|Golmud|CN|231|36.40|94.79|0
GOT|Göteborg Landvetter|Göteborg|SE|309|57.66|12.28|1
GOU|Garoua|Garoua|CM|19|9.34|13.37|0
GOV|Gove|Nhulunbuy|AU-NT|262|-12.27|136.82|0
GOX|Manohar|Mopa|IN|207|15.74|73.86|1
GPA|Patras Araxos Agamemnon|Patras|GR|269|38.15|21.43|0
GPI|Juan Casiano|Guapi|CO|78|2.57|-77.90|0
GPT|Gulfport Biloxi|Gulfport|US-MS|86|30.41|-89.07|0
GRB|Austin Straubel|Green Bay|US-WI|86|44.48|-88.13|0
GRI|Central Nebraska|Grand Island|US-NE|86|40.97|-98.31|0
GRJ|George|George|ZA|24|-34.01|22.38|0
GRK|Killeen Regional Airport / Robert Gray Army Airfield|Fort Cavazos|US-TX|86|31.07|-97.83|0
GRO|Girona-Costa Brava|Girona|ES|292|41.90|2.76|0
GRQ|Groningen Airport Eelde|Groningen|NL|267|53.12|6.58|0
GRR|Gerald R. Ford|Grand Rapids|US-MI|95|42.88|-85.52|0
GRU|Guarulhos - Governador André Franco Montoro|São Paulo|BR|157|-23.43|-46.47|1
GRV|Grozny|Grozny|RU|296|43.39|45.70|0
GRW|Graciosa|Santa Cruz da Graciosa|PT|250|39.09|-28.03|0
GRX|F.G.L. Airport Granada-Jaén|Granada|ES|292|37.19|-3.78|0
GRZ|Graz|Feldkirchen bei Graz|AT|312|46.99|15.44|0
GSO|Piedmont Triad|Greensboro|US-NC|138|36.10|-79.94|0
GSP|Greenville Spartanburg|Greer|US-SC|138|34.90|-82.22|0
GST|Gustavus|Gustavus|US-AK|116|58.43|-135.71|0
GSV|Gagarin|Saratov|RU|305|51.71|46.17|1
GTE|Groote Eylandt|Groote Eylandt|AU-NT|262|-13.97|136.46|0
GTF|Great Falls|Great Falls|US-MT|94|47.48|-111.37|0
GTR|Golden Triangle|Columbus|US-MS|86|33.45|-88.59|0
GUA|La Aurora|Guatemala City|GT|106|14.58|-90.53|1
GUC|Gunnison Crested Butte|Gunnison|US-CO|94|38.53|-106.93|0
GUM|Antonio B. Won Pat|Hagåtña|GU|337|13.48|144.80|1
GUP|Gallup Municipal|Gallup|US-NM|94|35.51|-108.79|0
GUR|Gurney|Gurney|PG|349|-10.31|150.33|0
GUW|Atyrau|Atyrau|KZ|181|47.12|51.82|0
GVA|Geneva Cointrin|Geneva|CH|317|46.24|6.11|1
GWD|Gwadar|Gwadar|PK|205|25.23|62.33|0
GWL|Gwalior|Gwalior|IN|207|26.29|78.23|0
GWT|Westerland Sylt|Sylt|DE|271|54.91|8.34|0
GXF|Seiyun Hadhramaut|Seiyun|YE|174|15.97|48.79|0
GXG|Negage|Negage|AO|33|-7.75|15.29|0
GXH|Gannan Xiahe|Gannan|CN|231|34.82|102.62|0
GYA|Guayaramerín|Guayaramerín|BO|147|-10.89|-65.38|0
GYD|Heydar Aliyev|Baku|AZ|183|40.47|50.05|1
GYE|José Joaquín de Olmedo|Guayaquil|EC|107|-2.16|-79.88|1
GYM|General José María Yáñez|Guaymas|MX|111|27.97|-110.93|0
GYN|Santa Genoveva|Goiânia|BR|157|-16.63|-49.22|0
GYS|Guangyuan Panlong|Guangyuan|CN|231|32.39|105.69|0
GYU|Guyuan Liupanshan|Guyuan|CN|231|36.08|106.22|0
GZP|Gazipaşa-Alanya|Gazipaşa|TR|283|36.30|32.30|0
GZT|Gaziantep|Gaziantep|TR|283|36.95|37.48|0
HAC|Hachijojima|Hachijojima|JP|239|33.12|139.79|0
HAD|Halmstad|Halmstad|SE|309|56.69|12.82|0
HAH|Prince Said Ibrahim|Moroni|KM|321|-11.53|43.27|0
HAJ|Hannover|Hannover|DE|271|52.46|9.69|1
HAK|Haikou Meilan|Haikou|CN|231|19.93|110.46|1
HAM|Hamburg Helmut Schmidt|Hamburg|DE|271|53.63|9.99|1
HAN|Noi Bai|Hanoi|VN|184|21.22|105.81|1
HAQ|Hanimaadhoo|Haa Dhaalu Atoll|MV|323|6.74|73.17|0
HAS|Ha'il|Ha'il|SA|227|27.44|41.69|0
HAU|Haugesund Airport, Karmøy|Karmøy|NO|297|59.35|5.21|0
HAV|José Martí|Havana|CU|110|22.99|-82.41|1
HBA|Hobart|Hobart|AU-TAS|263|-42.84|147.51|0
HBE|Borj El Arab|Alexandria|EG|12|30.93|29.70|0
HBX|Hubli|Hubli|IN|207|15.36|75.08|0
HCJ|Hechi Jinchengjiang|Hechi|CN|231|24.80|107.71|0
HCR|Holy Cross|Holy Cross|US-AK|53|62.19|-159.77|0
HCZ|Chenzhou Beihu|Chenzhou|CN|231|25.75|112.85|0
HDF|Heringsdorf|Zirchow|DE|271|53.88|14.15|0
HDG|Handan|Handan|CN|231|36.53|114.43|0
HDM|Hamadan|Hamadan|IR|237|34.87|48.55|0
HDN|Yampa Valley|Hayden|US-CO|94|40.48|-107.22|0
HDY|Hat Yai|Hat Yai|TH|184|6.93|100.39|0
HEA|Herat - Khwaja Abdullah Ansari|Guzara|AF|203|34.21|62.23|0
HEK|Heihe Aihui|Heihe|CN|231|50.17|127.31|0
HEL|Helsinki Vantaa|Helsinki|FI|281|60.32|24.96|1
HER|Heraklion International Nikos Kazantzakis|Heraklion|GR|269|35.34|25.18|1
HET|Hohhot Baita|Hohhot|CN|231|40.85|111.82|1
HFA|Haifa|Haifa|IL|202|32.81|35.04|0
HFE|Hefei Xinqiao|Hefei|CN|231|31.99|116.98|0
HFN|Hornafjörður|Höfn|IS|256|64.30|-15.23|0
HFT|Hammerfest|Hammerfest|NO|297|70.68|23.67|0
HGA|Egal|Hargeisa|SO|40|9.51|44.08|0
HGH|Hangzhou Xiaoshan|Hangzhou|CN|231|30.24|120.43|1
HGI|Itanagar Donyi Polo Hollongi|Hollongi|IN|207|26.97|93.64|0
HGN|Mae Hong Son|Mae Hong Son|TH|184|19.30|97.98|0
HGR|Hagerstown Regional Richard A Henson Field|Hagerstown|US-MD|138|39.71|-77.73|0
HGU|Mount Hagen Kagamuga|Mount Hagen|PG|349|-5.83|144.30|0
HHH|Hilton Head|Hilton Head Island|US-SC|138|32.22|-80.70|0
HHN|Frankfurt-Hahn|Frankfurt am Main|DE|271|49.95|7.26|0
HHQ|Hua Hin|Hua Hin|TH|184|12.64|99.95|0
HHR|Jack Northrop Field Hawthorne Municipal|Hawthorne|US-CA|121|33.92|-118.33|0
HIA|Huai'an Lianshui|Huai'an|CN|231|33.79|119.13|0
HIB|Range|Hibbing|US-MN|86|47.38|-92.84|0
HID|Horn Island|Horn|AU-QLD|260|-10.59|142.29|0
HIJ|Hiroshima|Hiroshima|JP|239|34.44|132.92|0
HIN|Sacheon Airport / Sacheon|Sacheon|KR|230|35.09|128.07|0
HIR|Honiara|Honiara|SB|336|-9.43|160.05|1
HJJ|Huaihua Zhijiang|Huaihua|CN|231|27.44|109.70|0
HJR|Khajuraho|Khajuraho|IN|207|24.82|79.92|0
HKD|Hakodate|Hakodate|JP|239|41.77|140.82|0
HKG|Hong Kong|Hong Kong|HK|197|22.31|113.92|1
HKN|Hoskins|Kimbe|PG|349|-5.46|150.41|0
HKT|Phuket|Phuket|TH|184|8.11|98.32|1
HLA|Lanseria|Johannesburg|ZA|24|-25.94|27.93|0
HLD|Hulunbuir Hailar|Hailar|CN|231|49.21|119.82|0
HLN|Helena|Helena|US-MT|94|46.61|-111.98|0
HLP|Halim Perdanakusuma|Jakarta|ID|200|-6.27|106.89|0
HLZ|Hamilton|Hamilton|NZ|328|-37.87|175.33|0
HMA|Khanty Mansiysk|Khanty-Mansiysk|RU|248|61.03|69.09|0
HMB|Suhaj Mubarak|Suhaj|EG|12|26.34|31.74|1
HME|Hassi Messaoud-Oued Irara Krim Belkacem|Hassi Messaoud|DZ|3|31.67|6.14|0
HMI|Hami|Hami|CN|242|42.84|93.67|0
HMO|General Ignacio P. Garcia|Hermosillo|MX|111|29.09|-111.05|0
HNA|Iwate Hanamaki|Hanamaki|JP|239|39.43|141.13|0
HND|Tokyo Haneda|Tokyo|JP|239|35.55|139.78|1
HNL|Daniel K Inouye|Honolulu|US-HI|338|21.32|-157.92|1
HNM|Hana|Hana|US-HI|338|20.80|-156.01|0
HNS|Haines|Haines|US-AK|116|59.24|-135.52|0
HOB|Lea County|Hobbs|US-NM|94|32.69|-103.22|0
HOD|Hodeidah|Hodeida|YE|174|14.75|42.98|0
HOF|Al-Ahsa|Hofuf|SA|227|25.29|49.49|0
HOG|Frank Pais|Holguin|CU|137|20.79|-76.32|0
HOI|Hao|Otepa|PF|352|-18.07|-140.95|0
HOM|Homer|Homer|US-AK|53|59.64|-151.48|0
HOR|Horta|Horta|PT|250|38.52|-28.72|0
HOT|Memorial Field|Hot Springs|US-AR|86|34.48|-93.10|0
HOU|William P Hobby|Houston|US-TX|86|29.65|-95.28|0
HOV|Ørsta-Volda Airport, Hovden|Ørsta|NO|297|62.18|6.07|0
HPA|Lifuka Island|Lifuka|TO|354|-19.78|-174.34|0
HPG|Shennongjia Hongping|Shennongjia|CN|231|31.63|110.34|0
HPH|Cat Bi|Haiphong|VN|184|20.82|106.72|0
HPN|Westchester County|White Plains|US-NY|138|41.07|-73.71|0
HQL|Tashikuergan Hongqilafu|Tashikuergan|CN|242|37.66|75.29|0
HRB|Harbin Taiping|Harbin|CN|231|45.62|126.25|1
HRE|Robert Gabriel Mugabe|Harare|ZW|23|-17.93|31.09|1
HRG|Hurghada|Hurghada|EG|12|27.18|33.80|1
HRI|Mattala Rajapaksa|Mattala|LK|190|6.28|81.12|1
HRK|Kharkiv|Kharkiv|UA|287|49.92|36.29|0
HRL|Valley|Harlingen|US-TX|86|26.23|-97.65|0
HRO|Boone County|Harrison|US-AR|86|36.26|-93.15|0
HSA|Hazrat Sultan|Turkıstan|KZ|175|43.31|68.55|0
HSC|Shaoguan Danxia|Shaoguan|CN|231|24.98|113.42|0
HSG|Saga|Saga|JP|239|33.15|130.30|0
HSL|Huslia|Huslia|US-AK|53|65.70|-156.35|0
HSN|Zhoushan Putuoshan|Zhoushan|CN|231|29.93|122.36|0
HSS|Hisar|Hisar|IN|207|29.18|75.76|0
HSV|Huntsville International Carl T Jones Field|Huntsville|US-AL|86|34.64|-86.78|0
HTA|Chita-Kadala|Chita|RU|189|52.03|113.31|0
HTG|Khatanga|Khatanga|RU|208|71.98|102.49|0
HTI|Hamilton Island|Hamilton Island|AU-QLD|260|-20.36|148.95|0
HTN|Hotan|Hotan|CN|242|37.04|79.86|0
HTS|Tri-State Airport / Milton J. Ferguson Field|Huntington|US-WV|138|38.37|-82.56|0
HTT|Huatugou|Mengnai|CN|231|38.20|90.84|0
HTY|Hatay|Antakya|TR|283|36.36|36.28|0
HUH|Huahine-Fare|Fare|PF|352|-16.69|-151.02|0
HUI|Phu Bai|Huế|VN|196|16.40|107.70|0
HUN|Hualien|Hualien City|TW|234|24.02|121.62|0
HUO|Holingol Huolinhe|Holingol|CN|231|45.49|119.41|0
HUU|Alferez Fap David Figueroa Fernandini|Huánuco|PE|120|-9.88|-76.20|0
HUX|Bahías de Huatulco|Huatulco|MX|132|15.77|-96.26|0
HUY|Humberside|Grimsby|GB|290|53.58|-0.35|0
HUZ|Huizhou Pingtan|Huizhou|CN|231|23.05|114.60|0
HVB|Hervey Bay|Hervey Bay|AU-QLD|260|-25.32|152.88|0
HVD|Khovd|Khovd|MN|198|47.95|91.63|0
HVG|Honningsvåg Airport, Valan|Honningsvåg|NO|297|71.01|25.98|0
HVN|Tweed New Haven|New Haven|US-CT|138|41.26|-72.89|0
HVR|Havre City County|Havre|US-MT|94|48.54|-109.76|0
HYA|Cape Cod Gateway|Hyannis|US-MA|138|41.67|-70.28|0
HYD|Rajiv Gandhi|Hyderabad|IN|207|17.23|78.43|1
HYN|Taizhou Luqiao|Huangyan|CN|231|28.56|121.43|0
HYS|Hays|Hays|US-KS|86|38.84|-99.27|0
HZA|Heze Mudan|Heze|CN|231|35.21|115.74|0
HZH|Liping|Liping|CN|231|26.32|109.15|0
HZK|Húsavík|Húsavík|IS|256|65.95|-17.43|0
IAA|Igarka|Igarka|RU|208|67.44|86.62|0
IAD|Washington Dulles|Dulles|US-VA|138|38.94|-77.46|1
IAG|Niagara Falls|Niagara Falls|US-NY|138|43.11|-78.95|0
IAH|George Bush Intercontinental Houston|Houston|US-TX|86|29.98|-95.34|1
IAM|Zarzaitine - In Aménas|In Aménas|DZ|49|28.05|9.64|0
IAN|Bob Baker Memorial|Kiana|US-AK|53|66.98|-160.44|0
IAS|Iaşi|Iaşi|RO|274|47.18|27.62|0
IBA|Ibadan|Ibadan|NG|30|7.36|3.98|0
IBE|Perales|Ibagué|CO|78|4.42|-75.13|0
IBR|Ibaraki Airport / JASDF Hyakuri|Omitama|JP|239|36.18|140.41|0
IBZ|Ibiza|Ibiza|ES|292|38.87|1.37|1
ICN|Incheon|Seoul|KR|230|37.47|126.45|1
ICT|Wichita Eisenhower National|Wichita|US-KS|86|37.65|-97.43|0
IDA|Idaho Falls|Idaho Falls|US-ID|79|43.51|-112.07|0
IDR|Devi Ahilyabai Holkar|Indore|IN|207|22.72|75.80|0
IEG|Zielona Góra-Babimost|Nowe Kramsko|PL|315|52.14|15.80|0
IEV|Ihor Sikorsky Kyiv International Airport (Zhuliany)|Kyiv|UA|287|50.40|30.45|0
IFJ|Ísafjörður|Ísafjörður|IS|256|66.06|-23.14|0
IFN|Isfahan Shahid Beheshti|Isfahan|IR|237|32.75|51.86|0
IFO|Ivano-Frankivsk|Ivano-Frankivsk|UA|287|48.88|24.69|0
IGA|Inagua|Matthew Town|BS|137|20.98|-73.67|0
IGD|Iğdır|Iğdır|TR|283|39.98|43.88|0
IGR|Cataratas Del Iguazú|Puerto Iguazu|AR|59|-25.74|-54.47|0
IGT|Magas|Sunzha|RU|296|43.32|45.01|0
IGU|Cataratas|Foz do Iguaçu|BR|157|-25.59|-54.49|0
IJK|Izhevsk|Izhevsk|RU|303|56.83|53.46|0
IKA|Imam Khomeini|Tehran|IR|237|35.42|51.15|1
IKI|Iki|Iki|JP|239|33.75|129.79|0
IKS|Tiksi|Tiksi|RU|246|71.70|128.90|0
IKT|Irkutsk|Irkutsk|RU|199|52.27|104.39|0
IKU|Issyk-Kul|Tamchy|KG|187|42.59|76.70|0
ILD|Lleida-Alguaire|Lleida|ES|292|41.73|0.54|0
ILG|Wilmington|Wilmington|US-DE|138|39.68|-75.61|0
ILI|Iliamna|Iliamna|US-AK|53|59.75|-154.91|0
ILM|Wilmington|Wilmington|US-NC|138|34.27|-77.90|0
ILO|Iloilo|Cabatuan|PH|215|10.83|122.49|0
ILP|Île des Pins|Île des Pins|NC|346|-22.59|167.46|0
ILQ|General Jorge Fernandez Maldon|Ilo|PE|120|-17.70|-71.34|0
ILR|Ilorin|Ilorin|NG|30|8.44|4.49|0
ILY|Islay|Isle of Islay|GB|290|55.68|-6.26|0
IMF|Imphal|Imphal|IN|207|24.76|93.90|0
IMP|Prefeito Renato Moreira|Imperatriz|BR|101|-5.53|-47.46|0
IMT|Ford|Kingsford|US-MI|130|45.82|-88.11|0
INC|Yinchuan Hedong|Yinchuan|CN|231|38.32|106.39|0
IND|Indianapolis|Indianapolis|US-IN|112|39.72|-86.29|1
INH|Inhambane|Inhambane|MZ|37|-23.88|35.41|0
INI|Niš Constantine the Great|Niš|RS|270|43.34|21.85|0
INL|Falls|International Falls|US-MN|86|48.57|-93.40|0
INN|Innsbruck|Innsbruck|AT|312|47.26|11.34|0
INU|Nauru|Yaren District|NR|343|-0.55|166.92|0
INV|Inverness|Inverness|GB|290|57.54|-4.05|0
INZ|In Salah|In Salah|DZ|3|27.25|2.51|0
IOA|Ioannina King Pyrrhus National|Ioannina|GR|269|39.70|20.82|0
IOM|Isle of Man|Castletown|IM|282|54.08|-4.62|0
IOS|Bahia - Jorge Amado|Ilhéus|BR|72|-14.82|-39.03|0
IPC|Mataveri|Isla De Pascua|CL|332|-27.16|-109.42|0
IPH|Sultan Azlan Shah|Ipoh|MY|209|4.57|101.09|0
IPI|San Luis|Ipiales|CO|78|0.86|-77.67|0
IPL|Imperial County|Imperial|US-CA|121|32.84|-115.57|0
IPN|Usiminas|Ipatinga|BR|157|-19.47|-42.49|0
IPT|Williamsport|Williamsport|US-PA|138|41.24|-76.92|0
IQM|Qiemo Yudu|Qiemo|CN|242|38.23|85.47|0
IQN|Qingyang Xifeng|Qingyang|CN|231|35.80|107.60|0
IQQ|Diego Aracena|Iquique|CL|155|-20.54|-70.18|0
IQT|Coronel FAP Francisco Secada Vignetta|Iquitos|PE|120|-3.78|-73.31|0
IRG|Lockhart River|Lockhart River|AU-QLD|260|-12.79|143.30|0
IRJ|Capitan V A Almonacid|La Rioja|AR|61|-29.38|-66.80|0
IRK|Kirksville|Kirksville|US-MO|86|40.09|-92.54|0
IRP|Matari|Isiro|CD|34|2.83|27.59|0
ISA|Mount Isa|Mount Isa|AU-QLD|260|-20.66|139.49|0
ISB|Islamabad|Attock|PK|205|33.55|72.83|1
ISE|Süleyman Demirel|Isparta|TR|283|37.86|30.37|0
ISG|New Ishigaki|Ishigaki|JP|239|24.40|124.25|0
ISK|Nashik|Nasik|IN|207|20.12|73.91|0
ISL|İstanbul Atatürk|Bakırköy|TR|283|40.97|28.82|1
ISP|Long Island Mac Arthur|Islip|US-NY|138|40.80|-73.10|0
IST|İstanbul|Arnavutköy|TR|283|41.26|28.74|1
ISU|Sulaymaniyah|Sulaymaniyah|IQ|182|35.56|45.32|0
ITB|Itaituba|Itaituba|BR|154|-4.24|-56.00|0
ITH|Ithaca Tompkins|Ithaca|US-NY|138|42.49|-76.46|0
ITM|Osaka|Osaka|JP|239|34.79|135.44|1
ITO|Hilo|Hilo|US-HI|338|19.72|-155.05|0
IUE|Niue|Alofi|NU|344|-19.08|-169.93|0
IVC|Invercargill|Invercargill|NZ|328|-46.41|168.31|0
IVL|Ivalo|Ivalo|FI|281|68.61|27.41|0
IWA|Ivanovo South|Ivanovo|RU|296|56.94|40.94|0
IWJ|Iwami|Masuda|JP|239|34.68|131.79|0
IWK|Iwakuni Kintaikyo Airport / Marine Corps Air Station Iwakuni|Iwakuni|JP|239|34.15|132.25|0
IXA|Agartala - Maharaja Bir Bikram|Agartala|IN|207|23.89|91.24|0
IXB|Bagdogra|Siliguri|IN|207|26.68|88.33|0
IXC|Chandigarh|Chandigarh|IN|207|30.67|76.79|0
IXD|Prayagraj|Allahabad|IN|207|25.44|81.73|0
IXE|Mangalore|Mangalore|IN|207|12.96|74.89|0
IXG|Belagavi|Belgaum|IN|207|15.86|74.62|0
IXI|Lilabari North Lakhimpur|Lilabari|IN|207|27.30|94.10|0
IXJ|Jammu|Jammu|IN|207|32.69|74.84|0
IXK|Keshod|Keshod|IN|207|21.32|70.27|0
IXL|Leh Kushok Bakula Rimpochee|Leh|IN|207|34.14|77.55|0
IXM|Madurai|Madurai|IN|207|9.83|78.09|0
IXP|Pathankot|Pathankot|IN|207|32.23|75.63|0
IXR|Birsa Munda|Ranchi|IN|207|23.31|85.32|0
IXS|Silchar|Silchar|IN|207|24.91|92.98|0
IXU|Aurangabad|Aurangabad|IN|207|19.86|75.40|0
IXY|Kandla|Kandla|IN|207|23.11|70.10|0
IXZ|Veer Savarkar International Airport / INS Utkrosh|Port Blair|IN|207|11.64|92.73|0
IZA|Presidente Itamar Franco|Juiz de Fora|BR|157|-21.51|-43.17|0
IZO|Izumo Enmusubi|Izumo|JP|239|35.41|132.89|0
IZT|General Antonio Cárdenas Rodríguez National Airport / Ixtepec|Ixtepec|MX|132|16.45|-95.09|0
JAC|Jackson Hole|Jackson|US-WY|79|43.61|-110.74|0
JAE|Shumba|Jaén|PE|120|-5.59|-78.77|0
JAF|Jaffna|Jaffna|LK|190|9.79|80.07|0
JAI|Jaipur|Jaipur|IN|207|26.82|75.81|0
JAN|Jackson-Medgar Wiley Evers|Jackson|US-MS|86|32.31|-90.08|0
JAU|Francisco Carle|Jauja|PE|120|-11.78|-75.47|0
JAV|Ilulissat|Ilulissat|GL|141|69.24|-51.06|0
JAX|Jacksonville|Jacksonville|US-FL|138|30.49|-81.69|1
JBQ|La Isabela|La Isabela|DO|156|18.57|-69.99|0
JBR|Jonesboro Municipal|Jonesboro|US-AR|86|35.83|-90.65|0
JDF|Francisco de Assis|Juiz de Fora|BR|157|-21.79|-43.39|0
JDH|Jodhpur|Jodhpur|IN|207|26.25|73.05|0
JDZ|Jingdezhen Luojia|Jingdezhen|CN|231|29.34|117.18|0
JED|King Abdulaziz|Jeddah|SA|227|21.68|39.16|1
JEE|Jérémie|Jeremie|HT|145|18.66|-74.17|0
JEG|Aasiaat|Aasiaat|GL|141|68.72|-52.78|0
JER|Jersey|Saint Helier|JE|284|49.21|-2.20|0
JFK|John F Kennedy|New York|US-NY|138|40.64|-73.78|1
JGA|Jamnagar|Jamnagar|IN|207|22.47|70.01|0
JGD|Daxing'anling Elunchun|Jiagedaqi|CN|231|50.37|124.12|0
JGS|Jinggangshan|Ji'an|CN|231|26.86|114.74|0
JHB|Senai|Johor Bahru|MY|209|1.64|103.67|0
JHG|Xishuangbanna Gasa|Jinghong|CN|231|21.97|100.76|0
JHM|Kapalua|Lahaina|US-HI|338|20.96|-156.67|0
JHS|Sisimiut|Sisimiut|GL|141|66.95|-53.73|0
JIB|Djibouti-Ambouli|Djibouti City|DJ|18|11.55|43.16|1
JIJ|Wilwal|Jijiga|ET|2|9.33|42.91|0
JIM|Jimma|Jimma|ET|2|7.67|36.82|0
JIQ|Qianjiang Wulingshan|Qianjiang|CN|231|29.51|108.83|0
JJD|Comandante Ariston Pessoa|Cruz|BR|101|-2.91|-40.36|0
JJN|Quanzhou Jinjiang|Quanzhou|CN|231|24.80|118.59|0
JKG|Jönköping|Jönköping|SE|309|57.76|14.07|0
JKH|Chios Island National|Chios Island|GR|269|38.34|26.14|0
JKR|Janakpur|Janakpur|NP|206|26.71|85.92|0
JLN|Joplin|Joplin|US-MO|86|37.15|-94.50|0
JLR|Jabalpur|Jabalpur|IN|207|23.18|80.05|0
JMJ|Lancang Jingmai|Pu'er|CN|231|22.42|99.78|0
JMK|Mykonos Island National|Mykonos|GR|269|37.44|25.35|0
JMS|Jamestown|Jamestown|US-ND|86|46.93|-98.68|0
JMU|Jiamusi Dongjiao|Jiamusi|CN|231|46.84|130.46|0
JNB|O.R. Tambo|Johannesburg|ZA|24|-26.14|28.25|1
JNG|Jining Da'an|Jining|CN|231|35.65|116.74|0
JNU|Juneau|Juneau|US-AK|116|58.35|-134.58|0
JNZ|Jinzhou Bay|Jinzhou|CN|231|40.94|121.28|0
JOE|Joensuu|Joensuu|FI|281|62.66|29.62|0
JOG|Adisutjipto|Yogyakarta|ID|200|-7.79|110.43|0
JOI|Lauro Carneiro de Loyola|Joinville|BR|157|-26.22|-48.80|0
JOS|Yakubu Gowon|Jos|NG|30|9.64|8.87|0
JPA|Presidente Castro Pinto|João Pessoa|BR|101|-7.15|-34.95|0
JRH|Jorhat|Jorhat|IN|207|26.73|94.18|0
JRO|Kilimanjaro|Arusha|TZ|17|-3.43|37.07|0
JSH|Sitia|Crete Island|GR|269|35.22|26.10|0
JSI|Skiathos Island National|Skiathos|GR|269|39.18|23.50|0
JSJ|Jiansanjiang Shidi|Jiansanjiang|CN|231|47.11|132.66|0
JSO|Dr. Luciano de Arruda Coelho|Sobral|BR|101|-3.61|-40.23|0
JSR|Jessore|Jashore|BD|192|23.18|89.16|0
JST|John Murtha Johnstown Cambria County|Johnstown|US-PA|138|40.32|-78.83|0
JTC|Bauru/Arealva–Moussa Nakhal Tobias State|Bauru|BR|157|-22.16|-49.07|0
JTR|Santorini|Santorini Island|GR|269|36.40|25.48|0
JUB|Juba|Juba|SS|25|4.87|31.60|1
JUJ|Gobernador Horacio Guzman|San Salvador de Jujuy|AR|60|-24.39|-65.10|0
JUL|Inca Manco Capac|Juliaca|PE|120|-15.47|-70.16|0
JUZ|Quzhou|Quzhou|CN|231|28.97|118.90|0
JWA|Jwaneng|Jwaneng|BW|22|-24.60|24.69|0
JXA|Jixi Xingkaihu|Jixi|CN|231|45.29|131.19|0
JYV|Jyväskylä|Jyväskylän Maalaiskunta|FI|281|62.40|25.68|0
JZH|Jiuzhai Huanglong|Ngawa|CN|231|32.85|103.68|0
KAC|Qamishli|Qamishly|SY|191|37.02|41.19|0
KAD|Kaduna|Kaduna|NG|30|10.70|7.32|0
KAI|Kaieteur|Kaieteur Falls|GY|108|5.17|-59.49|0
KAJ|Kajaani|Kajaani|FI|281|64.29|27.69|0
KAN|Mallam Aminu|Kano|NG|30|12.05|8.52|0
KAO|Kuusamo|Kuusamo|FI|281|65.99|29.24|0
KAT|Kaitaia|Awanui|NZ|328|-35.07|173.29|0
KAW|Kawthoung|Kawthoung|MM|184|10.05|98.54|0
KBL|Kabul|Kabul|AF|203|34.57|69.21|0
KBP|Boryspil|Boryspil|UA|287|50.35|30.89|1
KBR|Sultan Ismail Petra|Kota Baharu|MY|209|6.17|102.29|0
KBV|Krabi|Krabi|TH|184|8.10|98.99|0
KCH|Kuching|Kuching|MY|210|1.49|110.35|0
KCM|Kahramanmaraş|Kahramanmaraş|TR|283|37.54|36.95|0
KCT|Koggala|Galle|LK|190|5.99|80.32|0
KCY|Krasnoyarsk Cheremshanka|Krasnoyarsk|RU|208|56.18|92.55|0
KCZ|Kochi Ryoma|Nankoku|JP|239|33.55|133.67|0
KDH|Ahmad Shah Baba International Airport / Kandahar Airfield|Khvoshab|AF|203|31.51|65.85|0
KDL|Kärdla|Kärdla|EE|310|58.99|22.83|0
KDM|Kaadedhdhoo|Huvadhu Atoll|MV|323|0.49|73.00|0
KDO|Kadhdhoo|Kadhdhoo|MV|323|1.86|73.52|0
KDU|Skardu|Skardu|PK|205|35.34|75.54|0
KEF|Keflavik|Reykjavík|IS|256|63.99|-22.61|1
KEJ|Kemerovo|Kemerovo|RU|218|55.27|86.11|0
KEM|Kemi-Tornio|Kemi|FI|281|65.78|24.58|0
KEP|Nepalgunj|Nepalgunj|NP|207|28.10|81.67|0
KER|Ayatollah Hashemi Rafsanjani|Kerman|IR|237|30.27|56.95|0
KET|Kengtung|Kengtung|MM|247|21.30|99.64|0
KGA|Kananga|Kananga|CD|34|-5.90|22.47|0
KGD|Khrabrovo|Kaliningrad|RU|285|54.89|20.59|0
KGF|Sary-Arka|Karaganda|KZ|175|49.67|73.33|0
KGI|Kalgoorlie Boulder|Broadwood|AU-WA|265|-30.79|121.46|0
KGL|Kigali|Kigali|RW|28|-1.97|30.14|1
KGP|Kogalym|Kogalym|RU|248|62.19|74.53|0
KGS|Kos|Kos Island|GR|269|36.79|27.09|0
KGT|Kangding|Garzê|CN|231|30.14|101.74|0
KHE|Kherson|Kherson|UA|287|46.68|32.51|0
KHG|Kashgar|Kashgar|CN|242|39.54|76.02|0
KHH|Kaohsiung|Kaohsiung|TW|234|22.58|120.35|1
KHI|Jinnah|Karachi|PK|205|24.91|67.16|1
KHK|Khark|Khark|IR|237|29.26|50.32|0
KHN|Nanchang Changbei|Nanchang|CN|231|28.86|115.90|1
KHS|Khasab|Khasab|OM|216|26.17|56.24|0
KHV|Khabarovsk Novy|Khabarovsk|RU|245|48.53|135.19|0
KIH|Kish|Kish Island|IR|237|26.53|53.98|0
KIJ|Niigata|Niigata|JP|239|37.96|139.12|0
KIM|Kimberley|Kimberley|ZA|24|-28.80|24.77|0
KIR|Kerry|Killarney|IE|278|52.18|-9.52|0
KIS|Kisumu|Kisumu|KE|42|-0.09|34.73|0
KIX|Kansai|Osaka|JP|239|34.43|135.24|1
KJA|Krasnoyarsk|Krasnoyarsk|RU|208|56.17|92.49|1
KJB|Kurnool|Orvakal|IN|207|15.72|78.17|0
KJH|Kaili Huangping|Kaili|CN|231|26.97|107.99|0
KJI|Burqin Kanas|Burqin|CN|242|48.22|87.00|0
KJT|Kertajati|Kertajati|ID|200|-6.65|108.17|0
KKC|Khon Kaen|Khon Kaen|TH|184|16.47|102.78|0
KKE|Kerikeri|Kerikeri|NZ|328|-35.26|173.91|0
KKJ|Kitakyushu|Kitakyushu|JP|239|33.85|131.04|0
KKN|Kirkenes Airport, Høybuktmoen|Kirkenes|NO|297|69.73|29.89|0
KKR|Kaukura|Raitahiti|PF|352|-15.66|-146.88|0
KKS|Kashan|Kashan|IR|237|33.90|51.58|0
KKW|Kikwit|Kikwit|CD|29|-5.04|18.79|0
KKX|Kikai|Kikai|JP|239|28.32|129.93|0
KLH|Kolhapur|Kolhapur|IN|207|16.66|74.29|0
KLO|Kalibo|Kalibo|PH|215|11.68|122.38|0
KLR|Kalmar|Kalmar|SE|309|56.69|16.29|0
KLU|Klagenfurt|Klagenfurt am Wörthersee|AT|312|46.64|14.34|0
KLV|Karlovy Vary|Karlovy Vary|CZ|300|50.20|12.91|0
KLW|Klawock|Klawock|US-AK|158|55.58|-133.08|0
KLX|Kalamata|Kalamata|GR|269|37.07|22.03|0
KMA|Kerema|Kerema|PG|349|-7.96|145.77|0
KMC|King Khaled Military City|King Khaled Military City|SA|227|27.90|45.53|0
KME|Kamembe|Kamembe|RW|28|-2.46|28.91|0
KMG|Kunming Changshui|Kunming|CN|231|25.11|102.94|1
KMI|Miyazaki|Miyazaki|JP|239|31.88|131.45|0
KMJ|Kumamoto|Kumamoto|JP|239|32.84|130.85|0
KMQ|Komatsu Airport / JASDF Komatsu|Kanazawa|JP|239|36.39|136.41|0
KMS|Kumasi|Kumasi|GH|1|6.71|-1.59|0
KMW|Kostroma Sokerkino|Kostroma|RU|296|57.80|41.02|0
KND|Kindu|Kindu|CD|34|-2.92|25.92|0
KNG|Kaimana|Kaimana|ID|201|-3.64|133.70|0
KNH|Kinmen|Shang-I|TW|234|24.43|118.36|0
KNO|Kualanamu|Medan|ID|200|3.64|98.87|1
KNQ|Koné|Koné|NC|346|-21.05|164.84|0
KNU|Kanpur|Kanpur|IN|207|26.40|80.41|0
KNX|East Kimberley Regional (Kununurra)|Kununurra|AU-WA|265|-15.78|128.71|0
KOA|Ellison Onizuka Kona International Airport at Keahole|Kailua-Kona|US-HI|338|19.74|-156.05|0
KOI|Kirkwall|Orkney Islands|GB|290|58.96|-2.90|0
KOJ|Kagoshima|Kagoshima|JP|239|31.80|130.72|1
KOK|Kokkola-Pietarsaari|Kokkola|FI|281|63.72|23.14|0
KOP|Nakhon Phanom|Nakhon Phanom|TH|184|17.38|104.64|0
KOU|Koulamoutou Mabimbi|Koulamoutou|GA|31|-1.18|12.44|0
KOV|Kokshetau|Kokshetau|KZ|175|53.33|69.59|0
KPO|Pohang Airport (G-815/K-3)|Pohang|KR|230|35.99|129.42|0
KPW|Keperveem|Keperveem|RU|177|67.85|166.14|0
KQH|Kishangarh Airport Ajmer|Ajmer|IN|207|26.59|74.81|0
KQT|Qurghonteppa|Kurgan-Tyube|TJ|194|37.87|68.86|0
KRF|Kramfors-Sollefteå Höga Kusten|Nyland|SE|309|63.05|17.77|0
KRK|Kraków John Paul II|Balice|PL|315|50.08|19.78|1
KRL|Korla Licheng|Korla|CN|242|41.61|86.14|0
KRN|Kiruna|Kiruna|SE|309|67.82|20.34|0
KRO|Kurgan|Kurgan|RU|248|55.48|65.42|0
KRP|Midtjyllands Airport / Air Base Karup|Karup|DK|277|56.30|9.10|0
KRR|Krasnodar Pashkovsky|Krasnodar|RU|296|45.03|39.17|0
KRS|Kristiansand Airport, Kjevik|Kjevik|NO|297|58.20|8.09|0
KRT|Khartoum|Khartoum|SD|27|15.59|32.55|1
KRW|Turkmenbashi|Turkmenbashi|TM|180|40.06|53.01|0
KSA|Kosrae|Okat|FM|340|5.36|162.96|0
KSC|Košice|Košice|SK|272|48.66|21.24|0
KSD|Karlstad|Karlstad|SE|309|59.44|13.34|0
KSF|Kassel|Calden|DE|271|51.42|9.39|0
KSH|Shahid Ashrafi Esfahani|Kermanshah|IR|237|34.35|47.16|0
KSL|Kassala|Kassala|SD|27|15.39|36.33|0
KSN|Kostanay West|Kostanay|KZ|226|53.21|63.55|0
KSU|Kristiansund Airport, Kvernberget|Kvernberget|NO|297|63.11|7.82|0
KSY|Kars|Kars|TR|283|40.56|43.12|0
KSZ|Kotlas|Kotlas|RU|296|61.24|46.70|0
KTA|Karratha|Karratha|AU-WA|265|-20.71|116.77|0
KTD|Kitadaito|Kitadaitōjima|JP|239|25.94|131.33|0
KTG|Rahadi Osman|Ketapang|ID|223|-1.82|109.96|0
KTM|Tribhuvan|Kathmandu|NP|206|27.70|85.36|1
KTN|Ketchikan|Ketchikan|US-AK|158|55.36|-131.71|0
KTP|Tinson Pen|Tinson Pen|JM|115|17.99|-76.82|0
KTT|Kittilä|Kittilä|FI|281|67.70|24.85|0
KTW|Katowice Wojciech Korfanty|Ożarowice|PL|315|50.48|19.08|0
KUA|Kuantan|Kuantan|MY|209|3.78|103.21|0
KUF|Kurumoch|Samara|RU|303|53.50|50.16|1
KUH|Kushiro|Kushiro|JP|239|43.04|144.19|0
KUL|Kuala Lumpur|Sepang|MY|209|2.75|101.71|1
KUM|Yakushima|Yakushima|JP|239|30.39|130.66|0
KUN|Kaunas|Kaunas|LT|313|54.96|24.08|0
KUO|Kuopio|Kuopio|FI|281|63.01|27.80|0
KUS|Kulusuk|Kulusuk|GL|141|65.57|-37.12|0
KUT|David the Builder Kutaisi|Kopitnari|GE|236|42.18|42.48|0
KUV|Gunsan Airport / Gunsan|Gunsan|KR|230|35.90|126.62|0
KVA|Kavala Alexander the Great|Kavala|GR|269|40.91|24.62|0
KVG|Kavieng|Kavieng|PG|349|-2.58|150.81|0
KVO|Morava|Kraljevo|RS|270|43.82|20.59|0
KVX|Pobedilovo|Kirov|RU|286|58.50|49.35|0
KWA|Bucholz Army Air Field|Kwajalein|MH|341|8.72|167.73|0
KWE|Guiyang Longdongbao|Guiyang|CN|231|26.54|106.80|1
KWG|Kryvyi Rih|Kryvyi Rih|UA|287|48.04|33.21|0
KWI|Kuwait|Kuwait City|KW|211|29.23|47.97|1
KWJ|Gwangju|Gwangju|KR|230|35.12|126.81|0
KWL|Guilin Liangjiang|Guilin|CN|231|25.22|110.04|1
KWM|Kowanyama|Kowanyama|AU-QLD|260|-15.49|141.75|0
KWZ|Kolwezi|Kolwezi|CD|34|-10.77|25.51|0
KXB|Sangia Nibandera|Kolaka|ID|214|-4.34|121.52|0
KXK|Komsomolsk-on-Amur|Komsomolsk-on-Amur|RU|245|50.41|136.93|0
KYA|Konya|Konya|TR|283|37.98|32.56|0
KYD|Lanyu|Orchid Island|TW|234|22.03|121.54|0
KYP|Kyaukpyu|Kyaukpyu|MM|247|19.43|93.53|0
KYZ|Kyzyl|Kyzyl|RU|208|51.67|94.40|0
KZI|Kozani National Airport Filippos|Kozani|GR|269|40.29|21.84|0
KZN|Kazan|Kazan|RU|296|55.61|49.28|1
LAD|Quatro de Fevereiro|Luanda|AO|33|-8.86|13.23|1
LAE|Nadzab|Lae|PG|349|-6.57|146.73|0
LAF|Purdue University|West Lafayette|US-IN|112|40.41|-86.94|0
LAJ|Lages|Lages|BR|157|-27.78|-50.28|0
LAL|Lakeland Linder|Lakeland|US-FL|138|27.99|-82.02|0
LAN|Capital City|Lansing|US-MI|95|42.78|-84.59|0
LAO|Laoag|Laoag City|PH|215|18.18|120.53|0
LAP|Manuel Márquez de León|La Paz|MX|129|24.07|-110.36|0
LAQ|Al Abraq|Al Albraq|LY|49|32.79|21.96|0
LAR|Laramie|Laramie|US-WY|94|41.31|-105.68|0
LAS|Harry Reid|Las Vegas|US-NV|121|36.08|-115.15|1
LAU|Manda|Lamu|KE|42|-2.25|40.91|0
LAW|Lawton Fort Sill|Lawton|US-OK|86|34.57|-98.42|0
LAX|Los Angeles|Los Angeles|US-CA|121|33.94|-118.41|1
LBA|Leeds Bradford|Leeds|GB|290|53.87|-1.66|0
LBB|Lubbock Preston Smith|Lubbock|US-TX|86|33.66|-101.82|0
LBC|Lübeck Blankensee|Lübeck|DE|271|53.81|10.72|0
LBD|Khujand|Khujand|TJ|194|40.22|69.69|0
LBE|Arnold Palmer|Latrobe|US-PA|138|40.28|-79.40|0
LBF|North Platte Regional Airport Lee Bird Field|North Platte|US-NE|86|41.13|-100.68|0
LBL|Liberal Mid-America|Liberal|US-KS|86|37.04|-100.96|0
LBS|Labasa|Labasa|FJ|334|-16.47|179.34|0
LBU|Labuan|Labuan|MY|210|5.30|115.25|0
LBV|Libreville Leon M'ba|Libreville|GA|31|0.46|9.41|0
LCA|Larnaca|Larnaca|CY|217|34.88|33.62|1
LCE|Goloson|La Ceiba|HN|164|15.74|-86.85|0
LCG|A Coruña|Culleredo|ES|292|43.30|-8.38|0
LCH|Lake Charles|Lake Charles|US-LA|86|30.13|-93.22|0
LCJ|Łódź Władysław Reymont|Łódź|PL|315|51.72|19.40|0
LCK|Rickenbacker|Columbus|US-OH|138|39.81|-82.93|0
LCX|Longyan Guanzhishan|Longyan|CN|231|25.67|116.75|0
LCY|London City|London|GB|290|51.51|0.06|0
LDB|Governador José Richa|Londrina|BR|157|-23.33|-51.13|0
LDE|Tarbes-Lourdes-Pyrénées|Tarbes|FR|298|43.18|-0.01|0
LDS|Yichun Lindu|Yichun|CN|231|47.75|129.02|0
LDU|Lahad Datu|Lahad Datu|MY|210|5.03|118.32|0
LDY|City of Derry|Derry|GB|290|55.04|-7.16|0
LEA|Learmonth|Exmouth|AU-WA|265|-22.24|114.09|0
LEB|Lebanon Municipal|Lebanon|US-NH|138|43.63|-72.30|0
LED|Pulkovo|St. Petersburg|RU|296|59.80|30.26|1
LEI|Almería|Almería|ES|292|36.84|-2.37|0
LEJ|Leipzig/Halle|Schkeuditz|DE|271|51.42|12.23|1
LEN|León|León|ES|292|42.59|-5.66|0
LET|Alfredo Vásquez Cobo|Leticia|CO|98|-4.19|-69.94|0
LEX|Blue Grass|Lexington|US-KY|138|38.04|-84.61|0
LFM|Lamerd|Lamerd|IR|237|27.37|53.19|0
LFQ|Linfen Yaodu|Linfen|CN|231|36.13|111.64|0
LFT|Lafayette|Lafayette|US-LA|86|30.21|-91.99|0
LFW|Lomé–Tokoin|Lomé|TG|32|6.17|1.25|0
LGA|LaGuardia|New York|US-NY|138|40.78|-73.87|1
LGB|Long Beach Airport (Daugherty Field)|Long Beach|US-CA|121|33.82|-118.15|0
LGG|Liège|Grâce-Hollogne|BE|273|50.64|5.44|0
LGI|Deadman's Cay|Deadman's Cay|BS|137|23.18|-75.09|0
LGK|Langkawi|Langkawi|MY|209|6.33|99.73|0
LGW|London Gatwick|London|GB|290|51.15|-0.19|1
LHE|Allama Iqbal|Lahore|PK|205|31.52|74.40|1
LHR|London Heathrow|London|GB|290|51.47|-0.46|1
LHS|Las Heras|Las Heras|AR|63|-46.54|-68.97|0
LHW|Lanzhou Zhongchuan|Lanzhou|CN|231|36.52|103.62|1
LIF|Lifou|Lifou|NC|346|-20.77|167.24|0
LIG|Limoges|Limoges|FR|298|45.86|1.18|0
LIH|Lihue|Lihue|US-HI|338|21.98|-159.34|0
LIL|Lille|Lesquin|FR|298|50.56|3.09|0
LIM|Jorge Chávez|Lima|PE|120|-12.02|-77.11|1
LIN|Milano Linate|Segrate|IT|302|45.45|9.28|0
LIO|Limon|Puerto Limon|CR|89|9.96|-83.02|0
LIR|Guanacaste|Liberia|CR|89|10.59|-85.54|1
LIS|Humberto Delgado Airport (Lisbon Portela Airport)|Lisbon|PT|288|38.78|-9.14|1
LIT|Bill & Hillary Clinton National Airport/Adams Field|Little Rock|US-AR|86|34.73|-92.22|0
LIW|Loikaw|Loikaw|MM|247|19.69|97.21|0
LJG|Lijiang Sanyi|Lijiang|CN|231|26.68|100.25|0
LJU|Ljubljana Jože Pučnik|Zgornji Brnik|SI|289|46.22|14.46|1
LKL|Lakselv Airport, Banak|Lakselv|NO|297|70.07|24.97|0
LKN|Leknes|Leknes|NO|297|68.15|13.61|0
LKO|Chaudhary Charan Singh|Lucknow|IN|207|26.76|80.89|0
LLA|Luleå|Luleå|SE|309|65.54|22.12|0
LLC|Cagayan North|Lal-lo|PH|215|18.18|121.75|0
LLF|Yongzhou Lingling|Yongzhou|CN|231|26.34|111.61|0
LLV|Lüliang Dawu|Lüliang|CN|231|37.68|111.14|0
LLW|Lilongwe|Lilongwe|MW|9|-13.79|33.78|0
LME|Le Mans-Arnage|Le Mans|FR|298|47.95|0.20|0
LMM|Valle del Fuerte|Los Mochis|MX|129|25.69|-109.08|0
LMN|Limbang|Limbang|MY|210|4.81|115.01|0
LMP|Lampedusa|Lampedusa|IT|50|35.50|12.62|0
LNJ|Lincang Boshang|Lincang|CN|231|23.74|100.03|0
LNK|Lincoln|Lincoln|US-NE|86|40.85|-96.76|0
LNL|Longnan Chengzhou|Longnan|CN|231|33.79|105.79|0
LNO|Leonora|Leonora|AU-WA|265|-28.88|121.32|0
LNS|Lancaster|Lancaster|US-PA|138|40.12|-76.30|0
LNY|Lanai|Lanai City|US-HI|338|20.79|-156.95|0
LNZ|Linz-Hörsching Airport / Vogler|Linz|AT|312|48.23|14.19|0
LOP|Lombok|Mataram|ID|214|-8.76|116.28|0
LOS|Murtala Muhammed|Lagos|NG|30|6.58|3.32|1
LPA|Gran Canaria|Gran Canaria Island|ES|252|27.93|-15.39|1
LPB|El Alto|La Paz|BO|119|-16.51|-68.19|0
LPF|Liupanshui Yuezhao|Liupanshui|CN|231|26.61|104.98|0
LPI|Linköping City|Linköping|SE|309|58.41|15.68|0
LPK|Lipetsk|Lipetsk|RU|296|52.70|39.54|0
LPL|Liverpool John Lennon|Liverpool|GB|290|53.33|-2.85|0
LPP|Lappeenranta|Lappeenranta|FI|281|61.04|28.14|0
LPQ|Luang Phabang|Luang Phabang|LA|244|19.90|102.16|0
LPY|Le Puy-Loudes Airfield|Chaspuzac|FR|298|45.08|3.76|0
LRD|Laredo|Laredo|US-TX|86|27.54|-99.46|0
LRE|Longreach|Longreach|AU-QLD|260|-23.43|144.28|0
LRH|La Rochelle-Île de Ré|La Rochelle|FR|298|46.18|-1.20|0
LRM|Casa De Campo|La Romana|DO|156|18.45|-68.91|1
LRR|Lar|Lar|IR|237|27.67|54.38|0
LRT|Lorient South Brittany (Bretagne Sud)|Lorient|FR|298|47.76|-3.44|0
LRU|Las Cruces|Las Cruces|US-NM|94|32.29|-106.92|0
LSC|La Florida|La Serena-Coquimbo|CL|155|-29.92|-71.20|0
LSE|La Crosse|La Crosse|US-WI|86|43.88|-91.26|0
LSH|Lashio|Lashio|MM|247|22.98|97.75|0
LSI|Sumburgh|Lerwick|GB|290|59.88|-1.30|0
LSP|Josefa Camejo|Paraguaná|VE|83|11.78|-70.15|0
LSR|Alas Leuser|Kutacane|ID|200|3.39|97.86|0
LST|Launceston|Launceston|AU-TAS|263|-41.55|147.21|0
LSY|Lismore|Lismore|AU-NSW|266|-28.83|153.26|0
LTD|Ghadames East|Ghadames|LY|49|30.15|9.72|0
LTI|Altai|Altai|MN|241|46.38|96.22|0
LTM|Lethem|Lethem|GY|108|3.37|-59.79|0
LTN|London Luton|Luton|GB|290|51.87|-0.37|1
LTO|Loreto|Loreto|MX|129|25.99|-111.35|0
LTU|Murod Kond|Latur|IN|207|18.41|76.46|0
LTX|Cotopaxi|Latacunga|EC|107|-0.91|-78.62|0
LUD|Luderitz|Luderitz|NA|51|-26.69|15.24|0
LUG|Lugano|Agno|CH|317|46.00|8.91|0
LUK|Cincinnati Municipal Airport Lunken Field|Cincinnati|US-OH|138|39.10|-84.42|0
LUM|Dehong Mangshi|Dehong|CN|231|24.40|98.53|0
LUN|Kenneth Kaunda|Lusaka|ZM|35|-15.33|28.45|1
LUQ|Brigadier Mayor D Cesar Raul Ojeda|San Luis|AR|66|-33.27|-66.36|0
LUR|Cape Lisburne LRRS|Cape Lisburne|US-AK|139|68.88|-166.11|0
LUV|Karel Sadsuitubun|Langgur|ID|201|-5.76|132.76|0
LUX|Luxembourg-Findel|Luxembourg|LU|291|49.62|6.20|1
LUZ|Lublin|Lublin|PL|315|51.24|22.71|0
LVI|Harry Mwanga Nkumbula|Livingstone|ZM|35|-17.82|25.82|0
LWB|Greenbrier Valley|Lewisburg|US-WV|138|37.86|-80.40|0
LWN|Shirak|Gyumri|AM|249|40.75|43.86|0
LWO|Lviv|Lviv|UA|287|49.81|23.96|1
LWS|Lewiston Nez Perce County|Lewiston|US-ID|121|46.37|-117.01|0
LXA|Lhasa Gonggar|Shannan|CN|231|29.30|90.91|0
LXR|Luxor|Luxor|EG|12|25.67|32.71|0
LYA|Luoyang Beijiao|Luoyang|CN|231|34.74|112.39|0
LYC|Lycksele|Lycksele|SE|309|64.55|18.72|0
LYG|Lianyungang Huaguoshan|Lianyungang|CN|231|34.41|119.18|0
LYH|Lynchburg Regional Airport - Preston Glenn Field|Lynchburg|US-VA|138|37.33|-79.20|0
LYI|Linyi Qiyang|Linyi|CN|231|35.05|118.41|0
LYP|Faisalabad|Faisalabad|PK|205|31.36|72.99|0
LYR|Svalbard Airport, Longyear|Longyearbyen|NO|173|78.25|15.47|0
LYS|Lyon Saint-Exupéry|Colombier-Saugnieu|FR|298|45.73|5.09|1
LZG|Langzhong Gucheng|Nanchong|CN|231|31.50|106.03|0
LZH|Liuzhou Bailian Airport / Bailian|Liuzhou|CN|231|24.21|109.39|0
LZN|Matsu Nangan|Matsu|TW|231|26.16|119.96|0
LZO|Luzhou Yunlong|Luzhou|CN|231|29.03|105.47|0
LZY|Nyingchi Mainling|Nyingchi|CN|207|29.30|94.34|0
MAA|Chennai|Chennai|IN|207|12.99|80.17|1
MAB|João Correa da Rocha|Marabá|BR|74|-5.37|-49.14|0
MAD|Adolfo Suárez Madrid–Barajas|Madrid|ES|292|40.47|-3.56|1
MAF|Midland International Air and Space Port|Midland|US-TX|86|31.94|-102.20|0
MAG|Madang|Madang|PG|349|-5.21|145.79|0
MAH|Menorca|Mahón|ES|292|39.86|4.22|0
MAJ|Marshall Islands|Majuro Atoll|MH|341|7.06|171.27|0
MAK|Malakal|Malakal|SS|27|9.56|31.65|0
MAM|General Servando Canales|Matamoros|MX|128|25.77|-97.53|0
MAN|Manchester|Manchester|GB|290|53.35|-2.28|1
MAO|Eduardo Gomes|Manaus|BR|125|-3.04|-60.05|1
MAR|La Chinita|Maracaibo|VE|83|10.56|-71.73|0
MAS|Momote|Manus Island|PG|349|-2.06|147.42|0
MAX|Ouro Sogui|Ouro Sogui|SN|16|15.59|-13.32|0
MAZ|Eugenio Maria De Hostos|Mayaguez|PR|148|18.26|-67.15|0
MBA|Moi|Mombasa|KE|42|-4.03|39.59|1
MBD|Mmabatho|Mafeking|ZA|24|-25.80|25.55|0
MBE|Monbetsu|Monbetsu|JP|239|44.30|143.40|0
MBI|Songwe|Mbeya|TZ|17|-8.92|33.27|0
MBJ|Sangster|Montego Bay|JM|115|18.50|-77.91|0
MBS|MBS|Saginaw|US-MI|95|43.53|-84.08|0
MBT|Moises R. Espinosa|Masbate|PH|215|12.37|123.63|0
MBW|Melbourne Moorabbin|Melbourne|AU-VIC|264|-37.98|145.10|0
MCE|Merced Regional Macready Field|Merced|US-CA|121|37.28|-120.51|0
MCG|McGrath|McGrath|US-AK|53|62.95|-155.61|0
MCI|Kansas City|Kansas City|US-MO|86|39.30|-94.71|1
MCK|McCook Ben Nelson|McCook|US-NE|86|40.21|-100.59|0
MCN|Middle Georgia|Macon|US-GA|138|32.69|-83.65|0
MCO|Orlando|Orlando|US-FL|138|28.43|-81.31|1
MCP|Macapá - Alberto Alcolumbre|Macapá|BR|74|0.05|-51.07|0
MCT|Muscat|Muscat|OM|216|23.59|58.28|1
MCW|Mason City Municipal|Mason City|US-IA|86|43.16|-93.33|0
MCX|Makhachkala Uytash|Makhachkala|RU|296|42.82|47.65|0
MCY|Sunshine Coast|Maroochydore|AU-QLD|260|-26.59|153.08|0
MCZ|Zumbi dos Palmares|Maceió|BR|123|-9.51|-35.79|0
MDC|Sam Ratulangi|Manado|ID|214|1.55|124.93|0
MDE|Jose Maria Córdova|Medellín|CO|78|6.16|-75.42|0
MDG|Mudanjiang Hailang|Mudanjiang|CN|231|44.52|129.57|0
MDI|Makurdi|Makurdi|NG|30|7.70|8.61|0
MDK|Mbandaka|Mbandaka|CD|29|0.02|18.29|0
MDL|Mandalay|Mandalay|MM|247|21.70|95.98|1
MDQ|Ástor Piazzola|Mar del Plata|AR|57|-37.93|-57.57|0
MDT|Harrisburg|Harrisburg|US-PA|138|40.19|-76.76|0
MDU|Mendi|Mendi|PG|349|-6.15|143.66|0
MDW|Chicago Midway|Chicago|US-IL|86|41.79|-87.75|1
MDZ|El Plumerillo|Mendoza|AR|62|-32.83|-68.79|0
MEB|Melbourne Essendon|Essendon Fields|AU-VIC|264|-37.73|144.90|0
MEC|Eloy Alfaro|Manta|EC|107|-0.95|-80.68|0
MED|Prince Mohammad Bin Abdulaziz|Medina|SA|227|24.55|39.71|1
MEE|Maré|Maré|NC|346|-21.48|168.04|0
MEG|Malanje|Malanje|AO|33|-9.53|16.31|0
MEH|Mehamn|Mehamn|NO|297|71.03|27.83|0
MEI|Key Field / Meridian|Meridian|US-MS|86|32.33|-88.75|0
MEL|Melbourne|Melbourne|AU-VIC|264|-37.67|144.84|1
MEM|Memphis|Memphis|US-TN|86|35.04|-89.98|1
MEQ|Cut Nyak Dhien|Kuala Pesisir|ID|200|4.04|96.25|0
MEX|Benito Juárez|Ciudad de México|MX|132|19.44|-99.07|1
MFE|McAllen Miller|McAllen|US-TX|86|26.18|-98.24|0
MFK|Matsu Beigan|Matsu|TW|231|26.22|120.00|0
MFM|Macau|Nossa Senhora do Carmo|MO|212|22.15|113.59|1
MFR|Rogue Valley International Medford|Medford|US-OR|121|42.37|-122.87|0
MFU|Mfuwe|Mfuwe|ZM|35|-13.26|31.94|0
MGA|Augusto C. Sandino (Managua)|Managua|NI|124|12.14|-86.17|0
MGB|Mount Gambier|Mount Gambier|AU-SA|259|-37.74|140.78|0
MGF|Regional de Maringá - Sílvio Name Júnior|Maringá|BR|157|-23.48|-52.02|0
MGH|Margate|Margate|ZA|24|-30.86|30.34|0
MGM|Montgomery Regional (Dannelly Field)|Montgomery|US-AL|86|32.30|-86.39|0
MGQ|Aden Adde|Mogadishu|SO|40|2.01|45.30|0
MGW|Morgantown Municipal Airport Walter L. (Bill) Hart Field|Morgantown|US-WV|138|39.64|-79.92|0
MGZ|Myeik|Mkeik|MM|247|12.44|98.62|0
MHD|Mashhad|Mashhad|IR|237|36.24|59.64|1
MHG|Mannheim-City|Mannheim|DE|271|49.47|8.51|0
MHH|Leonard M Thompson|Marsh Harbour|BS|137|26.51|-77.08|0
MHK|Manhattan|Manhattan|US-KS|86|39.14|-96.67|0
MHQ|Mariehamn|Mariehamn|FI|294|60.12|19.90|0
MHU|Mount Hotham|Mount Hotham|AU-VIC|264|-37.05|147.33|0
MIA|Miami|Miami|US-FL|138|25.79|-80.29|1
MID|Manuel Crescencio Rejón|Mérida|MX|131|20.93|-89.65|1
MIG|Mianyang Nanjiao|Mianyang|CN|231|31.43|104.74|0
MII|Frank Miloye Milenkowichi–Marília State|Marília|BR|157|-22.20|-49.93|0
MIM|Merimbula|Merimbula|AU-NSW|266|-36.91|149.90|0
MIR|Monastir Habib Bourguiba|Monastir|TN|50|35.76|10.75|0
MIU|Maiduguri|Maiduguri|NG|30|11.86|13.08|0
MJF|Mosjøen Airport, Kjærstad|Mosjøen|NO|297|65.78|13.21|0
MJI|Mitiga|Tripoli|LY|49|32.89|13.29|1
MJK|Shark Bay|Denham|AU-WA|265|-25.90|113.58|0
MJM|Mbuji Mayi|Mbuji Mayi|CD|34|-6.12|23.57|0
MJN|Amborovy|Mahajanga|MG|318|-15.67|46.35|0
MJT|Mytilene|Mytilene|GR|269|39.06|26.60|0
MJZ|Mirny|Mirny|RU|246|62.53|114.04|0
MKE|General Mitchell|Milwaukee|US-WI|86|42.95|-87.90|1
MKG|Muskegon County|Muskegon|US-MI|95|43.17|-86.24|0
MKK|Molokai|Kaunakakai|US-HI|338|21.15|-157.10|0
MKL|McKellar-Sipes|Jackson|US-TN|86|35.60|-88.92|0
MKM|Mukah|Mukah|MY|210|2.88|112.04|0
MKP|Makemo|Makemo|PF|352|-16.58|-143.66|0
MKQ|Mopah|Merauke|ID|201|-8.52|140.42|0
MKU|Makokou|Makokou|GA|31|0.58|12.89|0
MKW|Rendani|Manokwari|ID|201|-0.89|134.05|0
MKY|Mackay|Mackay|AU-QLD|260|-21.17|149.18|0
MLA|Malta|Valletta|MT|293|35.86|14.48|1
MLB|Melbourne Orlando|Melbourne|US-FL|138|28.10|-80.65|0
MLE|Malé|Malé|MV|323|4.19|73.53|1
MLG|Abdul Rachman Saleh|Malang|ID|200|-7.93|112.71|0
MLI|Quad City|Moline|US-IL|86|41.45|-90.51|0
MLM|General Francisco J. Mujica|Morelia|MX|132|19.85|-101.03|0
MLN|Melilla|Melilla|ES|14|35.28|-2.96|0
MLU|Monroe|Monroe|US-LA|86|32.51|-92.04|0
MLW|Spriggs Payne|Monrovia|LR|41|6.29|-10.76|0
MLX|Malatya Erhaç|Malatya|TR|283|38.44|38.09|0
MMB|Memanbetsu|Ōzora|JP|239|43.88|144.16|0
MMD|Minamidaito|Minamidaito|JP|239|25.85|131.26|0
MME|Teesside|Darlington|GB|290|54.51|-1.43|0
MMJ|Shinshu-Matsumoto|Matsumoto|JP|239|36.17|137.92|0
MMK|Murmansk|Murmansk|RU|296|68.78|32.75|0
MMO|Maio|Vila do Maio|CV|253|15.16|-23.21|0
MMX|Malmö Sturup|Malmö|SE|309|55.54|13.38|0
MMY|Miyako|Miyako City|JP|239|24.78|125.29|0
MMZ|Maymana Zahiraddin Faryabi|Maymana|AF|203|35.93|64.76|0
MNG|Maningrida|Maningrida|AU-NT|262|-12.06|134.23|0
MNI|John A. Osborne|Gerald's Park|MS|136|16.79|-62.19|0
MNJ|Mananjary|Mananjary|MG|318|-21.20|48.36|0
MNL|Ninoy Aquino|Manila|PH|215|14.51|121.02|1
MNX|Manicoré|Manicoré|BR|125|-5.81|-61.28|0
MOB|Mobile|Mobile|US-AL|86|30.69|-88.24|0
MOC|Mário Ribeiro|Montes Claros|BR|157|-16.71|-43.82|0
MOG|Mong Hsat|Mong Hsat|MM|247|20.52|99.26|0
MOL|Molde Airport, Årø|Årø|NO|297|62.74|7.26|0
MOQ|Morondava|Morondava|MG|318|-20.28|44.32|0
MOT|Minot|Minot|US-ND|86|48.26|-101.28|0
MOV|Moranbah|Moranbah|AU-QLD|260|-22.06|148.08|0
MOZ|Moorea Temae|Moorea-Maiao|PF|352|-17.49|-149.76|0
MPA|Katima Mulilo|Mpacha|NA|22|-17.63|24.18|0
MPH|Godofredo P. Ramos|Caticlan|PH|215|11.92|121.95|0
MPL|Montpellier-Méditerranée|Montpellier|FR|298|43.58|3.96|0
MPM|Maputo|Maputo|MZ|37|-25.92|32.57|1
MPN|Mount Pleasant|Mount Pleasant|FK|258|-51.82|-58.45|0
MPW|Mariupol|Mariupol|UA|287|47.08|37.45|0
MQF|Magnitogorsk|Magnitogorsk|RU|248|53.39|58.76|0
MQJ|Moma|Khonuu|RU|233|66.45|143.26|0
MQL|Mildura|Mildura|AU-VIC|264|-34.23|142.09|0
MQM|Mardin|Mardin|TR|283|37.22|40.63|0
MQN|Mo i Rana Airport, Røssvoll|Mo i Rana|NO|297|66.36|14.30|0
MQP|Kruger Mpumalanga|Mpumalanga|ZA|24|-25.38|31.11|0
MQS|Mustique|Mustique Island|VC|163|12.89|-61.18|0
MQT|Marquette/Sawyer|Gwinn|US-MI|95|46.35|-87.40|0
MQX|Alula Aba Nega|Mekelle|ET|2|13.47|39.53|0
MRD|Alberto Carnevalli|Mérida|VE|83|8.58|-71.16|0
MRE|Mara Serena Lodge Airstrip|Masai Mara|KE|42|-1.41|35.01|0
MRI|Merrill Field|Anchorage|US-AK|53|61.21|-149.84|0
MRS|Marseille Provence|Marignane|FR|298|43.44|5.21|1
MRU|Sir Seewoosagur Ramgoolam|Plaine Magnien|MU|324|-20.43|57.68|1
MRV|Mineralnyye Vody|Mineralnyye Vody|RU|296|44.23|43.08|0
MRX|Mahshahr|Mahshahr|IR|237|30.56|49.15|0
MRY|Monterey Peninsula|Monterey|US-CA|121|36.59|-121.84|0
MRZ|Moree|Moree|AU-NSW|266|-29.50|149.85|0
MSJ|Misawa Airport / Misawa|Misawa|JP|239|40.70|141.37|0
MSL|Northwest Alabama|Muscle Shoals|US-AL|86|34.75|-87.61|0
MSN|Dane County Regional Truax Field|Madison|US-WI|86|43.14|-89.34|0
MSO|Missoula|Missoula|US-MT|94|46.92|-114.09|0
MSP|Minneapolis–Saint Paul International Airport / Wold–Chamberlain Field|Minneapolis|US-MN|86|44.88|-93.22|1
MSQ|Minsk National|Minsk|BY|295|53.89|28.04|1
MSR|Muş|Muş|TR|283|38.75|41.66|0
MSS|Massena International Airport Richards Field|Massena|US-NY|138|44.94|-74.84|0
MST|Maastricht Aachen|Maastricht|NL|267|50.91|5.77|0
MSU|Moshoeshoe I|Maseru|LS|38|-29.46|27.55|0
MSY|Louis Armstrong New Orleans|New Orleans|US-LA|86|29.99|-90.26|1
MSZ|Welwitschia Mirabilis|Moçâmedes|AO|33|-15.26|12.15|0
MTJ|Montrose|Montrose|US-CO|94|38.51|-107.89|0
MTR|Los Garzones|Montería|CO|78|8.82|-75.83|0
MTT|Minatitlán/Coatzacoalcos|Cosoleacaque|MX|132|18.10|-94.58|0
MTY|Monterrey|Monterrey|MX|134|25.78|-100.11|1
MUA|Munda|Munda|SB|336|-8.33|157.26|0
MUB|Maun|Maun|BW|22|-19.97|23.43|0
MUC|Munich|Munich|DE|271|48.35|11.79|1
MUE|Waimea Kohala|Waimea|US-HI|338|20.00|-155.67|0
MUH|Marsa Matruh|Marsa Matruh|EG|12|31.33|27.22|0
MUN|Maturín|Maturín|VE|83|9.75|-63.15|0
MUR|Marudi|Marudi|MY|210|4.18|114.33|0
MUX|Multan|Multan|PK|205|30.20|71.42|0
MVB|M'Vengue El Hadj Omar Bongo Ondimba|Franceville|GA|31|-1.66|13.44|0
MVD|Carrasco General Cesáreo L. Berisso|Ciudad de la Costa|UY|135|-34.84|-56.03|1
MVF|Dix-Sept Rosado|Mossoró|BR|101|-5.20|-37.36|0
MVP|Fabio Alberto Leon Bentley|Mitú|CO|78|1.25|-70.23|0
MVQ|Mogilev|Mogilev|BY|295|53.95|30.10|0
MVR|Salak|Maroua|CM|19|10.45|14.26|0
MWA|Veterans Airport of Southern Illinois|Marion|US-IL|86|37.75|-89.02|0
MWX|Muan|Muan|KR|230|34.99|126.38|1
MWZ|Mwanza|Mwanza|TZ|17|-2.44|32.93|0
MXL|General Rodolfo Sánchez Taboada|Mexicali|MX|166|32.63|-115.24|0
MXM|Morombe|Morombe|MG|318|-21.75|43.37|0
MXP|Milan Malpensa|Ferno|IT|302|45.63|8.73|1
MXV|Mörön|Mörön|MN|241|49.66|100.10|0
MXX|Mora|Mora|SE|309|60.96|14.51|0
MYA|Moruya|Moruya|AU-NSW|266|-35.90|150.14|0
MYC|Escuela Mariscal Sucre|Maracay|VE|83|10.25|-67.65|0
MYD|Malindi|Malindi|KE|42|-3.23|40.10|0
MYE|Miyakejima|Miyakejima|JP|239|34.07|139.56|0
MYG|Mayaguana|Abrahams Bay|BS|104|22.38|-73.01|0
MYJ|Matsuyama|Matsuyama|JP|239|33.83|132.70|0
MYL|McCall Municipal|McCall|US-ID|79|44.89|-116.10|0
MYP|Mary|Mary|TM|180|37.62|61.90|0
MYR|Myrtle Beach|Myrtle Beach|US-SC|138|33.68|-78.93|0
MYT|Myitkyina|Myitkyina|MM|247|25.38|97.35|0
MYU|Mekoryuk|Mekoryuk|US-AK|139|60.37|-166.27|0
MYW|Mtwara|Mtwara|TZ|17|-10.34|40.18|0
MYY|Miri|Miri|MY|210|4.32|113.99|0
MZG|Penghu Magong|Huxi|TW|234|23.57|119.63|0
MZI|Mopti Ambodédjo|Sévaré|ML|5|14.51|-4.08|0
MZL|La Nubia|Manizales|CO|78|5.03|-75.46|0
MZO|Sierra Maestra|Manzanillo|CU|110|20.29|-77.09|0
MZR|Mazar-i-Sharif|Mazar-i-Sharif|AF|203|36.71|67.21|0
MZS|Moradabad|Moradabad|IN|207|28.82|78.92|0
MZT|General Rafael Buelna|Mazatlàn|MX|129|23.16|-106.26|1
MZV|Mulu|Mulu|MY|210|4.05|114.81|0
NAA|Narrabri|Narrabri|AU-NSW|266|-30.32|149.83|0
NAG|Dr. Babasaheb Ambedkar|Nagpur|IN|207|21.09|79.05|0
NAH|Naha|Tahuna-Sangihe Island|ID|214|3.68|125.53|0
NAJ|Nakhchivan|Nakhchivan|AZ|183|39.19|45.46|0
NAL|Nalchik|Nalchik|RU|296|43.51|43.64|0
NAM|Namniwel|Namniwel|ID|201|-3.14|126.98|0
NAN|Nadi|Nadi|FJ|334|-17.76|177.44|0
NAP|Naples|Napoli|IT|302|40.89|14.29|1
NAS|Lynden Pindling|Nassau|BS|137|25.04|-77.47|1
NAT|São Gonçalo do Amarante - Governador Aluízio Alves|Natal|BR|101|-5.77|-35.37|0
NBC|Begishevo|Nizhnekamsk|RU|296|55.56|52.09|0
NBE|Enfidha - Hammamet|Enfidha|TN|50|36.08|10.44|0
NBO|Jomo Kenyatta|Nairobi|KE|42|-1.32|36.93|1
NBS|Changbaishan|Baishan|CN|231|42.07|127.60|0
NCA|North Caicos|North Caicos|TC|104|21.92|-71.94|0
NCE|Nice-Côte d'Azur|Nice|FR|298|43.66|7.22|1
NCL|Newcastle|Newcastle upon Tyne|GB|290|55.04|-1.69|0
NCU|Nukus|Nukus|UZ|229|42.49|59.62|0
NCY|Annecy Haute-Savoie Mont Blanc|Epagny Metz-Tessy|FR|298|45.93|6.10|0
NDB|Nouadhibou|Nouadhibou|MR|45|20.93|-17.03|0
NDC|Nanded|Nanded|IN|207|19.18|77.32|0
NDG|Qiqihar Sanjiazi|Qiqihar|CN|231|47.24|123.92|0
NDJ|N'Djamena|N'Djamena|TD|43|12.13|15.03|1
NDR|Nador Al Aaroui|Al Aaroui|MA|13|34.99|-3.03|0
NDU|Rundu|Rundu|NA|33|-17.96|19.72|0
NEC|Necochea|Necochea|AR|57|-38.49|-58.82|0
NER|Chulman|Neryungri|RU|246|56.91|124.91|0
NEV|Vance W. Amory|Charlestown|KN|161|17.21|-62.59|0
NFG|Nefteyugansk|Nefteyugansk|RU|248|61.11|72.65|0
NGB|Ningbo Lishe|Ningbo|CN|231|29.83|121.46|1
NGE|N'Gaoundéré|N'Gaoundéré|CM|19|7.36|13.56|0
NGO|Chubu Centrair|Tokoname|JP|239|34.86|136.80|1
NGQ|Ngari Gunsa|Shiquanhe|CN|231|32.10|80.05|0
NGS|Nagasaki|Nagasaki|JP|239|32.92|129.91|0
NHV|Nuku Hiva|Nuku Hiva|PF|342|-8.80|-140.23|0
NIM|Diori Hamani|Niamey|NE|44|13.48|2.18|1
NJC|Nizhnevartovsk|Nizhnevartovsk|RU|248|60.95|76.48|0
NJF|Al Najaf|Najaf|IQ|182|31.99|44.40|0
NKC|Nouakchott–Oumtounsy|Nouakchott|MR|45|18.31|-15.97|1
NKG|Nanjing Lukou|Nanjing|CN|231|31.74|118.87|1
NKM|Nagoya Airport / JASDF Komaki|Nagoya|JP|239|35.26|136.92|0
NKT|Şırnak Şerafettin Elçi|Şırnak|TR|283|37.36|42.06|0
NLA|Simon Mwansa Kapwepwe|Ndola|ZM|35|-12.96|28.52|0
NLD|Quetzalcóatl|Nuevo Laredo|MX|128|27.44|-99.57|0
NLH|Ninglang Luguhu|Ninglang|CN|231|27.54|100.76|0
NLI|Nikolayevsk-na-Amure|Nikolayevsk-na-Amure Airport|RU|228|53.15|140.65|0
NLK|Norfolk Island|Burnt Pine|NF|345|-29.04|167.94|0
NLT|Xinyuan Nalati|Xinyuan|CN|242|43.43|83.38|0
NLU|General Felipe Ángeles|Mexico City|MX|132|19.74|-99.03|1
NLV|Mykolaiv|Nikolayev|UA|287|47.06|31.92|0
NMF|Maafaru|Noonu Atoll|MV|323|5.82|73.47|0
NMI|Navi Mumbai|Navi Mumbai|IN|207|18.99|73.07|1
NNG|Nanning Wuxu|Nanning|CN|231|22.61|108.18|1
NNM|Naryan Mar|Naryan Mar|RU|296|67.64|53.12|0
NOB|Nosara|Nicoya|CR|89|9.98|-85.65|0
NOC|Ireland West Knock|Charlestown|IE|278|53.91|-8.82|0
NOP|Sinop|Sinop|TR|283|42.02|35.07|0
NOS|Fascene|Nosy Be|MG|318|-13.31|48.31|0
NOU|La Tontouta|Nouméa|NC|346|-22.01|166.21|0
NOV|Nova Lisboa|Huambo|AO|33|-12.81|15.76|0
NOZ|Spichenkovo|Novokuznetsk|RU|218|53.81|86.88|0
NPE|Hawke's Bay|Napier|NZ|328|-39.47|176.87|0
NPL|New Plymouth|New Plymouth|NZ|328|-39.01|174.18|0
NPO|Nanga Pinoh|Nanga Pinoh-Borneo Island|ID|223|-0.35|111.75|0
NQN|Presidente Peron|Neuquen|AR|64|-38.95|-68.16|0
NQY|Cornwall Airport Newquay|Newquay|GB|290|50.44|-5.00|0
NQZ|Nursultan Nazarbayev|Astana|KZ|175|51.03|71.47|1
NRA|Narrandera|Narrandera|AU-NSW|266|-34.70|146.51|0
NRK|Norrköping|Norrköping|SE|309|58.59|16.25|0
NRN|Weeze|Weeze|DE|271|51.60|6.14|0
NRR|José Aponte de la Torre|Ceiba|PR|148|18.25|-65.64|0
NRT|Narita|Narita|JP|239|35.76|140.39|1
NSH|Nowshahr|Nowshahr|IR|237|36.66|51.46|0
NSI|Yaoundé Nsimalen|Yaoundé|CM|19|3.72|11.55|0
NSK|Norilsk-Alykel|Norilsk|RU|208|69.31|87.33|0
NSN|Nelson|Nelson|NZ|328|-41.30|173.22|0
NST|Nakhon Si Thammarat|Nakhon Si Thammarat|TH|184|8.54|99.94|0
NTE|Nantes Atlantique|Nantes|FR|298|47.15|-1.61|0
NTG|Nantong Xingdong|Nantong|CN|231|32.07|120.98|0
NTL|Newcastle|Williamtown|AU-NSW|266|-32.79|151.83|0
NTN|Normanton|Normanton|AU-QLD|260|-17.68|141.07|0
NTQ|Noto Satoyama|Wajima|JP|239|37.29|136.96|0
NTX|Ranai|Ranai-Natuna Besar Island|ID|200|3.91|108.39|0
NUE|Nuremberg|Nuremberg|DE|271|49.50|11.08|1
NUI|Nuiqsut|Nuiqsut|US-AK|53|70.21|-151.01|0
NUM|Neom Bay|Sharma|SA|227|27.93|35.29|0
NUX|Novy Urengoy|Novy Urengoy|RU|248|66.07|76.52|0
NVA|Benito Salas|Neiva|CO|78|2.95|-75.29|0
NVI|Navoi|Navoi|UZ|229|40.12|65.17|0
NVT|Ministro Victor Konder|Navegantes|BR|157|-26.88|-48.65|0
NWI|Norwich|Norwich|GB|290|52.68|1.28|0
NYA|Nyagan|Nyagan|RU|248|62.11|65.61|0
NYI|Sunyani|Sunyani|GH|1|7.36|-2.33|0
NYK|Nanyuki|Nanyuki|KE|42|-0.06|37.04|0
NYM|Nadym|Nadym|RU|248|65.48|72.70|0
NYO|Stockholm Skavsta|Nyköping|SE|309|58.79|16.91|0
NYT|Nay Pyi Taw|Pyinmana|MM|247|19.62|96.20|0
NZC|Maria Reiche Neuman|Nazca|PE|120|-14.85|-74.96|0
NZH|Manzhouli Xijiao|Manzhouli|CN|231|49.57|117.33|0
NZL|Zhalantun Genghis Khan|Zhalantun|CN|231|47.87|122.77|0
OAJ|Albert J Ellis|Richlands|US-NC|138|34.83|-77.61|0
OAK|San Francisco Bay Oakland|Oakland|US-CA|121|37.72|-122.22|1
OAX|Xoxocotlán|Oaxaca|MX|132|17.00|-96.72|0
OBO|Tokachi-Obihiro|Obihiro|JP|239|42.73|143.22|0
OCC|Francisco De Orellana|Coca|EC|107|-0.46|-76.99|0
OCJ|Ian Fleming|Boscobel|JM|115|18.40|-76.97|0
ODE|Odense Hans Christian Andersen|Odense|DK|277|55.48|10.33|0
ODS|Odessa|Odessa|UA|287|46.43|30.68|0
OER|Örnsköldsvik|Örnsköldsvik|SE|309|63.41|18.99|0
OGD|Ogden Hinckley|Ogden|US-UT|94|41.20|-112.01|0
OGG|Kahului|Kahului|US-HI|338|20.90|-156.43|1
OGL|Eugene F. Correira|Ogle|GY|108|6.81|-58.11|0
OGN|Yonaguni|Yonaguni|JP|239|24.47|122.98|0
OGS|Ogdensburg|Ogdensburg|US-NY|138|44.68|-75.47|0
OGU|Ordu–Giresun|Ordu|TR|283|40.97|38.09|0
OGX|Ain Beida|Ouargla|DZ|3|31.92|5.41|0
OGZ|Vladikavkaz Beslan|Beslan|RU|296|43.21|44.61|0
OHD|Ohrid St. Paul the Apostle|Ohrid|MK|307|41.18|20.74|0
OHE|Mohe Gulian|Mohe|CN|231|52.92|122.42|0
OHO|Okhotsk|Okhotsk|RU|245|59.41|143.06|0
OIM|Oshima|Izu Oshima|JP|239|34.78|139.36|0
OIR|Okushiri|Okushiri Island|JP|239|42.07|139.43|0
OIT|Oita|Oita|JP|239|33.48|131.74|0
OKA|Naha Airport / JASDF Naha|Naha|JP|239|26.20|127.65|1
OKC|Will Rogers World|Oklahoma City|US-OK|86|35.39|-97.60|1
OKD|Sapporo Okadama|Sapporo|JP|239|43.12|141.38|0
OKE|Okinoerabu|Wadomari|JP|239|27.43|128.71|0
OKI|Oki Global Geopark|Okinoshima|JP|239|36.18|133.32|0
OKJ|Okayama Momotaro|Okayama|JP|239|34.76|133.85|0
OKL|Oksibil|Oksibil|ID|349|-4.91|140.63|0
OLA|Ørland|Ørland|NO|297|63.70|9.60|0
OLB|Olbia Costa Smeralda|Olbia|IT|302|40.90|9.52|0
OLF|L M Clayton|Wolf Point|US-MT|94|48.09|-105.57|0
OLM|Olympia|Olympia|US-WA|121|46.97|-122.90|0
OLZ|Olyokminsk|Olyokminsk|RU|246|60.40|120.48|0
OMA|Eppley Airfield|Omaha|US-NE|86|41.30|-95.89|1
OMD|Oranjemund|Oranjemund|NA|51|-28.58|16.45|0
OME|Nome|Nome|US-AK|139|64.51|-165.45|0
OMH|Urmia|Urmia|IR|237|37.67|45.07|0
OMO|Mostar|Mostar|BA|304|43.28|17.85|0
OMR|Oradea|Oradea|RO|274|47.03|21.90|0
OMS|Omsk Central|Omsk|RU|220|54.97|73.31|0
OND|Ondangwa|Ondangwa|NA|51|-17.88|15.95|0
ONJ|Odate Noshiro|Kitaakita|JP|239|40.19|140.37|0
ONQ|Zonguldak Çaycuma|Zonguldak|TR|283|41.51|32.09|0
ONT|Ontario|Ontario|US-CA|121|34.06|-117.60|1
ONX|Enrique Adolfo Jimenez|Colón|PA|142|9.36|-79.87|0
OOL|Gold Coast|Gold Coast|AU-QLD|260|-28.17|153.51|0
OOM|Cooma Snowy Mountains|Cooma|AU-NSW|266|-36.30|148.97|0
OPF|Miami-Opa Locka Executive|Miami|US-FL|138|25.91|-80.28|0
OPO|Francisco de Sá Carneiro|Porto|PT|288|41.25|-8.68|1
OPU|Balimo|Balimo|PG|349|-8.05|142.93|0
ORB|Örebro|Örebro|SE|309|59.22|15.04|0
ORD|Chicago O'Hare|Chicago|US-IL|86|41.98|-87.90|1
ORF|Norfolk|Norfolk|US-VA|138|36.90|-76.20|1
ORH|Worcester|Worcester|US-MA|138|42.27|-71.88|0
ORK|Cork|Cork|IE|278|51.84|-8.49|0
ORN|Oran Es-Sénia (Ahmed Ben Bella)|Es-Sénia|DZ|3|35.62|-0.62|0
ORT|Northway|Northway|US-AK|53|62.96|-141.93|0
ORY|Paris-Orly|Paris|FR|298|48.72|2.38|1
OSD|Åre Östersund|Östersund|SE|309|63.19|14.50|0
OSI|Osijek|Klisa|HR|316|45.46|18.81|0
OSL|Oslo Airport, Gardermoen|Oslo|NO|297|60.19|11.10|1
OSR|Ostrava Leos Janáček|Mošnov|CZ|300|49.70|18.11|0
OSS|Osh|Osh|KG|187|40.61|72.79|0
OST|Oostende-Brugge|Oostende|BE|273|51.20|2.87|0
OSW|Orsk|Orsk|RU|248|51.07|58.60|0
OTH|Southwest Oregon|North Bend|US-OR|121|43.42|-124.25|0
OTP|Bucharest Henri Coandă|Otopeni|RO|274|44.57|26.10|1
OTZ|Ralph Wien Memorial|Kotzebue|US-AK|139|66.88|-162.60|0
OUA|Ouagadougou|Ouagadougou|BF|46|12.35|-1.51|0
OUD|Oujda Angads|Ahl Angad|MA|13|34.79|-1.93|0
OUL|Oulu|Oulu|FI|281|64.93|25.35|0
OVB|Novosibirsk Tolmachevo|Novosibirsk|RU|219|55.02|82.62|1
OVD|Asturias|Ranón|ES|292|43.56|-6.03|0
OVS|Sovetskiy|Sovetskiy|RU|248|61.33|63.60|0
OWB|Owensboro Daviess County|Owensboro|US-KY|86|37.74|-87.17|0
OXB|Osvaldo Vieira|Bissau|GW|8|11.89|-15.65|0
OYE|Oyem|Oyem|GA|31|1.54|11.58|0
OZC|Labo|Ozamiz|PH|215|8.18|123.84|0
OZG|Zagora|Zagora|MA|13|30.26|-5.85|0
OZH|Zaporizhzhia|Zaporizhia|UA|287|47.87|35.32|0
OZZ|Ouarzazate|Ouarzazate|MA|13|30.94|-6.91|0
PAB|Bilaspur|Bilaspur|IN|207|21.99|82.11|0
PAC|Marcos A. Gelabert|Albrook|PA|142|8.97|-79.56|0
PAD|Paderborn Lippstadt|Büren|DE|271|51.61|8.62|0
PAE|Seattle Paine Field|Everett|US-WA|121|47.91|-122.28|0
PAG|Pagadian|Pagadian|PH|215|7.83|123.46|0
PAH|Barkley|Paducah|US-KY|86|37.06|-88.77|0
PAP|Toussaint Louverture|Port-au-Prince|HT|145|18.58|-72.29|1
PAT|Jay Prakash Narayan|Patna|IN|207|25.59|85.09|0
PAV|Paulo Afonso|Paulo Afonso|BR|72|-9.40|-38.25|0
PAZ|El Tajín National|Poza Rica|MX|132|20.60|-97.46|0
PBC|Hermanos Serdán|Puebla|MX|132|19.16|-98.37|0
PBD|Porbandar|Porbandar|IN|207|21.65|69.66|0
PBG|Plattsburgh|Plattsburgh|US-NY|138|44.65|-73.47|0
PBH|Paro|Paro|BT|238|27.40|89.42|0
PBI|Palm Beach|West Palm Beach|US-FL|138|26.68|-80.10|1
PBM|Johan Adolf Pengel|Zandery|SR|143|5.45|-55.19|1
PBO|Paraburdoo|Paraburdoo|AU-WA|265|-23.17|117.75|0
PBR|Puerto Barrios|Puerto Barrios|GT|106|15.73|-88.58|0
PBU|Putao|Putao|MM|247|27.33|97.43|0
PCL|Cap FAP David Abenzur Rengifo|Pucallpa|PE|120|-8.38|-74.57|0
PCP|Principe|São Tomé & Príncipe|ST|48|1.66|7.41|0
PCR|German Olano|Puerto Carreño|CO|83|6.18|-67.49|0
PDA|Obando Cesar Gaviria Trujillo|Puerto Inírida|CO|78|3.85|-67.91|0
PDG|Minangkabau|Padang|ID|200|-0.79|100.28|0
PDK|DeKalb Peachtree|Atlanta|US-GA|138|33.88|-84.30|0
PDL|João Paulo II|Ponta Delgada|PT|250|37.74|-25.70|1
PDO|Pendopo|Talang Gudang-Sumatra Island|ID|200|-3.29|103.88|0
PDP|Capitan Corbeta CA Curbelo|Punta del Este|UY|135|-34.86|-55.09|0
PDS|Piedras Negras|Piedras Negras|MX|128|28.63|-100.54|0
PDT|Eastern Oregon Regional Airport at Pendleton|Pendleton|US-OR|121|45.70|-118.84|0
PDV|Plovdiv|Plovdiv|BG|308|42.07|24.85|0
PDX|Portland|Portland|US-OR|121|45.59|-122.60|1
PED|Pardubice|Pardubice|CZ|300|50.01|15.74|0
PEE|Perm|Perm|RU|248|57.91|56.02|0
PEI|Matecaña|Pereira|CO|78|4.81|-75.74|0
PEK|Beijing Capital|Beijing|CN|231|40.08|116.58|1
PEM|Padre Aldamiz|Puerto Maldonado|PE|119|-12.61|-69.23|0
PEN|Penang|Penang|MY|209|5.30|100.28|0
PER|Perth|Perth|AU-WA|265|-31.94|115.97|1
PES|Petrozavodsk|Petrozavodsk|RU|296|61.89|34.15|0
PET|João Simões Lopes Neto|Pelotas|BR|157|-31.72|-52.33|0
PEV|Pécs-Pogány|Pogány|HU|275|45.99|18.24|0
PEW|Peshawar|Peshawar|PK|205|33.99|71.51|0
PEX|Pechora|Pechora|RU|296|65.12|57.13|0
PEZ|Penza|Penza|RU|296|53.11|45.02|0
PFB|Lauro Kurtz|Passo Fundo|BR|157|-28.24|-52.33|0
PFO|Paphos|Paphos|CY|217|34.72|32.49|0
PGA|Page Municipal|Page|US-AZ|144|36.92|-111.45|0
PGD|Punta Gorda|Punta Gorda|US-FL|138|26.92|-81.99|0
PGF|Perpignan-Rivesaltes (Llabanère)|Perpignan|FR|298|42.74|2.87|0
PGH|Pantnagar|Pantnagar|IN|207|29.03|79.47|0
PGK|Depati Amir|Pangkal Pinang|ID|200|-2.16|106.14|0
PGU|Persian Gulf|Khiyaroo|IR|237|27.38|52.74|0
PGV|Pitt-Greenville|Greenville|US-NC|138|35.64|-77.38|0
PGZ|Ponta Grossa Airport - Comandante Antonio Amilton Beraldo|Ponta Grossa|BR|157|-25.18|-50.14|0
PHB|Parnaíba - Prefeito Doutor João Silva Filho|Parnaíba|BR|101|-2.89|-41.73|0
PHC|Port Harcourt|Port Harcourt|NG|30|5.02|6.95|0
PHE|Port Hedland|Port Hedland|AU-WA|265|-20.38|118.63|0
PHF|Newport News Williamsburg|Newport News|US-VA|138|37.13|-76.49|0
PHL|Philadelphia|Philadelphia|US-PA|138|39.87|-75.24|1
PHS|Phitsanulok|Phitsanulok|TH|184|16.78|100.28|0
PHW|Hendrik Van Eck|Phalaborwa|ZA|24|-23.94|31.16|0
PHX|Phoenix Sky Harbor|Phoenix|US-AZ|144|33.44|-112.01|1
PIA|General Wayne A. Downing Peoria|Peoria|US-IL|86|40.66|-89.69|0
PIB|Hattiesburg Laurel|Moselle|US-MS|86|31.47|-89.34|0
PIE|St. Petersburg Clearwater|Pinellas Park|US-FL|138|27.91|-82.69|0
PIF|Pingtung North|Pingtung|TW|234|22.70|120.48|0
PIH|Pocatello|Pocatello|US-ID|79|42.91|-112.60|0
PIK|Glasgow Prestwick|Prestwick|GB|290|55.50|-4.59|0
PIR|Pierre|Pierre|US-SD|86|44.38|-100.29|0
PIS|Poitiers-Biard|Poitiers|FR|298|46.59|0.31|0
PIT|Pittsburgh|Pittsburgh|US-PA|138|40.49|-80.23|1
PIU|Capitán FAP Guillermo Concha Iberico|Piura|PE|120|-5.21|-80.62|0
PIX|Pico|Pico Island|PT|250|38.55|-28.44|0
PIZ|Point Lay LRRS|Point Lay|US-AK|139|69.73|-163.01|0
PJM|Puerto Jimenez|Puerto Jimenez|CR|89|8.53|-83.30|0
PKB|Mid Ohio Valley|Parkersburg|US-WV|138|39.35|-81.44|0
PKC|Yelizovo|Petropavlovsk-Kamchatsky|RU|204|53.17|158.45|0
PKE|Parkes|Parkes|AU-NSW|266|-33.13|148.24|0
PKU|Sultan Syarif Kasim II International Airport / Roesmin Nurjadin AFB|Pekanbaru|ID|200|0.46|101.44|0
PKV|Pskov|Pskov|RU|296|57.78|28.40|0
PKW|Selebi Phikwe|Selebi Phikwe|BW|22|-22.06|27.83|0
PKX|Beijing Daxing|Beijing|CN|231|39.51|116.41|1
PKY|Tjilik Riwut|Palangkaraya|ID|223|-2.23|113.94|0
PKZ|Pakse|Pakse|LA|244|15.13|105.78|0
PLJ|Placencia|Placencia|BZ|106|16.54|-88.36|0
PLM|Sultan Mahmud Badaruddin II|Palembang|ID|200|-2.90|104.70|0
PLN|Pellston Regional Airport of Emmet County|Pellston|US-MI|95|45.57|-84.80|0
PLO|Port Lincoln|Port Lincoln|AU-SA|259|-34.61|135.88|0
PLQ|Palanga|Palanga|LT|313|55.97|21.09|0
PLS|Providenciales|Providenciales|TC|104|21.77|-72.27|1
PLW|Mutiara - SIS Al-Jufrie|Palu|ID|214|-0.92|119.91|0
PLX|Semey|Semey|KZ|175|50.35|80.23|0
PLZ|Chief Dawid Stuurman|Gqeberha|ZA|24|-33.98|25.62|0
PMC|El Tepual|Puerto Montt|CL|155|-41.44|-73.09|0
PMF|Parma|Parma|IT|302|44.83|10.30|0
PMG|Ponta Porã|Ponta Porã|BR|81|-22.55|-55.70|0
PMI|Palma de Mallorca|Palma de Mallorca|ES|292|39.55|2.74|1
PMO|Falcone–Borsellino|Palermo|IT|302|38.18|13.09|1
PMQ|Perito Moreno|Perito Moreno|AR|63|-46.54|-70.98|0
PMR|Palmerston North|Palmerston North|NZ|328|-40.32|175.62|0
PMV|Del Caribe Santiago Mariño|Isla Margarita|VE|83|10.91|-63.97|0
PMW|Brigadeiro Lysias Rodrigues|Palmas|BR|56|-10.29|-48.36|0
PMY|El Tehuelche|Puerto Madryn|AR|58|-42.76|-65.10|0
PNA|Pamplona|Pamplona|ES|292|42.77|-1.65|0
PND|Punta Gorda|Punta Gorda|BZ|106|16.10|-88.81|0
PNH|Phnom Penh|Phnom Penh|KH|222|11.55|104.84|1
PNI|Pohnpei|Pohnpei Island|FM|348|6.99|158.21|0
PNK|Supadio|Pontianak|ID|223|-0.15|109.40|0
PNL|Pantelleria|Pantelleria|IT|302|36.82|11.97|0
PNP|Girua|Popondetta|PG|349|-8.80|148.31|0
PNQ|Pune Airport / Lohagaon Air Force Station|Pune|IN|207|18.58|73.92|0
PNR|Antonio Agostinho-Neto|Pointe Noire|CG|10|-4.82|11.89|0
PNS|Pensacola|Pensacola|US-FL|86|30.47|-87.19|0
PNT|Lieutenant Julio Gallardo|Puerto Natales|CL|149|-51.67|-72.53|0
PNY|Pondicherry|Puducherry|IN|207|11.97|79.81|0
PNZ|Senador Nilo Coelho|Petrolina|BR|151|-9.36|-40.57|0
POA|Salgado Filho|Porto Alegre|BR|157|-29.99|-51.17|0
POG|Port Gentil|Port Gentil|GA|31|-0.71|8.75|0
POL|Pemba|Pemba|MZ|37|-12.99|40.52|0
POM|Port Moresby Jacksons|Port Moresby|PG|349|-9.44|147.22|1
POP|Gregorio Luperon|Puerto Plata|DO|156|19.76|-70.57|0
POR|Pori|Pori|FI|281|61.46|21.80|0
POS|Piarco|Port of Spain|TT|146|10.60|-61.34|0
POZ|Poznań-Ławica|Poznań|PL|315|52.42|16.82|0
PPB|Presidente Prudente|Presidente Prudente|BR|157|-22.18|-51.42|0
PPG|Pago Pago|Pago Pago|AS|327|-14.33|-170.71|0
PPK|Petropavl|Petropavl|KZ|175|54.77|69.18|0
PPN|Guillermo León Valencia|Popayán|CO|78|2.45|-76.61|0
PPP|Proserpine Whitsunday Coast|Proserpine|AU-QLD|260|-20.49|148.55|0
PPS|Puerto Princesa International Airport / PAF Antonio Bautista|Puerto Princesa|PH|215|9.74|118.76|0
PPT|Faa'a|Papeete|PF|352|-17.55|-149.61|1
PQC|Phu Quoc|Phu Quoc Island|VN|222|10.17|103.99|0
PQI|Presque Isle|Presque Isle|US-ME|138|46.69|-68.04|0
PQQ|Port Macquarie|Port Macquarie|AU-NSW|266|-31.44|152.86|0
PRA|General Urquiza|Parana|AR|59|-31.79|-60.48|0
PRC|Prescott International Airport - Ernest A. Love Field|Prescott|US-AZ|144|34.65|-112.42|0
PRG|Václav Havel Airport Prague|Prague|CZ|300|50.10|14.26|1
PRI|Praslin Island|Praslin Island|SC|322|-4.32|55.69|0
PRM|Portimão|Portimão|PT|288|37.15|-8.58|0
PRN|Priština Adem Jashari|Prishtina|XK|270|42.57|21.04|0
PSA|Pisa|Pisa|IT|302|43.68|10.39|1
PSC|Tri Cities|Pasco|US-WA|121|46.26|-119.12|0
PSE|Mercedita|Ponce|PR|148|18.01|-66.56|0
PSG|Petersburg James A Johnson|Petersburg|US-AK|169|56.80|-132.95|0
PSM|Portsmouth International at Pease|Portsmouth|US-NH|138|43.08|-70.82|0
PSO|Antonio Nariño|Chachagüí|CO|78|1.40|-77.29|0
PSP|Palm Springs|Palm Springs|US-CA|121|33.83|-116.51|0
PSR|Abruzzo|Pescara|IT|302|42.43|14.18|0
PSS|Libertador Gral D Jose De San Martin|Posadas|AR|59|-27.39|-55.97|0
PSU|Pangsuma|Putussibau-Borneo Island|ID|223|0.84|112.94|0
PSY|Port Stanley|Stanley|FK|258|-51.69|-57.78|0
PSZ|Capitán Av. Salvador Ogaya G.|Puerto Suárez|BO|119|-18.98|-57.82|0
PTG|Polokwane|Polokwane|ZA|24|-23.85|29.46|0
PTH|Port Heiden|Port Heiden|US-AK|53|56.96|-158.63|0
PTP|Pointe-à-Pitre Le Raizet|Pointe-à-Pitre|GP|105|16.27|-61.53|1
PTU|Platinum|Platinum|US-AK|53|59.02|-161.83|0
PTY|Tocumen|Tocumen|PA|142|9.07|-79.38|1
PUB|Pueblo Memorial|Pueblo|US-CO|94|38.29|-104.50|0
PUD|Puerto Deseado|Puerto Deseado|AR|63|-47.74|-65.90|0
PUF|Pau Pyrénées|Pau|FR|298|43.38|-0.42|0
PUJ|Punta Cana|Punta Cana|DO|148|18.57|-68.36|1
PUQ|President Carlos Ibañez del Campo|Punta Arenas|CL|149|-53.00|-70.85|0
PUS|Gimhae|Busan|KR|230|35.18|128.94|1
PUU|Tres De Mayo|Puerto Asís|CO|78|0.51|-76.50|0
PUW|Pullman-Moscow|Pullman|US-WA|121|46.74|-117.11|0
PUY|Pula|Pula|HR|316|44.89|13.92|0
PUZ|Puerto Cabezas|Puerto Cabezas|NI|124|14.05|-83.39|0
PVA|El Embrujo|Providencia|CO|78|13.36|-81.36|0
PVD|Theodore Francis Green State|Warwick|US-RI|138|41.73|-71.43|1
PVG|Shanghai Pudong|Shanghai|CN|231|31.14|121.81|1
PVH|Governador Jorge Teixeira de Oliveira|Porto Velho|BR|147|-8.71|-63.90|0
PVK|Aktion National|Preveza|GR|269|38.93|20.77|0
PVR|Puerto Vallarta|Puerto Vallarta|MX|132|20.68|-105.25|1
PVU|Provo-Utah Lake|Provo|US-UT|94|40.22|-111.72|0
PWE|Pevek|Apapelgino|RU|177|69.78|170.60|0
PWM|Portland International Jetport|Portland|US-ME|138|43.65|-70.31|1
PWQ|Pavlodar|Pavlodar|KZ|175|52.19|77.07|0
PXM|Puerto Escondido|Puerto Escondido|MX|132|15.88|-97.09|0
PXO|Porto Santo|Vila Baleira|PT|255|33.07|-16.35|0
PXR|Surin|Surin|TH|184|14.87|103.50|0
PXU|Pleiku|Pleiku|VN|196|14.00|108.02|0
PYH|Cacique Aramare|Puerto Ayacucho|VE|78|5.62|-67.61|0
PYJ|Polyarny|Yakutia|RU|246|66.40|112.03|0
PYK|Payam Karaj|Karaj|IR|237|35.78|50.83|0
PZB|Pietermaritzburg|Pietermaritzburg|ZA|24|-29.65|30.40|0
PZH|Zhob|Fort Sandeman|PK|205|31.36|69.46|0
PZI|Panzhihua Bao'anying|Panzhihua|CN|231|26.54|101.80|0
PZO|General Manuel Carlos Piar|Puerto Ordaz-Ciudad Guayana|VE|83|8.29|-62.76|0
PZU|Port Sudan New|Port Sudan|SD|27|19.43|37.23|0
QBC|Bella Coola|Bella Coola|CA-BC|169|52.39|-126.60|0
QOW|Sam Mbakwe|Owerri|NG|30|5.43|7.21|0
QRO|Querétaro Intercontinental|Querétaro|MX|132|20.62|-100.19|0
QRW|Warri|Warri|NG|30|5.60|5.82|0
QSF|Ain Arnat|Sétif|DZ|3|36.18|5.32|0
QSZ|Shache|Shache|CN|242|38.25|77.06|0
QUO|Akwa Ibom|Uyo|NG|30|4.87|8.09|0
RAB|Tokua|Kokopo|PG|349|-4.34|152.38|0
RAE|Arar Domestic|Arar|SA|227|30.91|41.14|0
RAH|Rafha Domestic|Rafha|SA|227|29.63|43.49|0
RAI|Nelson Mandela|Praia|CV|253|14.94|-23.48|1
RAJ|Rajkot|Rajkot|IN|207|22.31|70.78|0
RAK|Menara|Marrakech|MA|13|31.61|-8.04|0
RAO|Leite Lopes|Ribeirão Preto|BR|157|-21.13|-47.77|0
RAP|Rapid City|Rapid City|US-SD|94|44.05|-103.06|0
RAR|Rarotonga|Avarua|CK|350|-21.20|-159.81|0
RAS|Sardar-e-Jangal|Rasht|IR|237|37.32|49.62|0
RBA|Rabat-Salé|Rabat|MA|13|34.05|-6.75|0
RBR|Rio Branco-Plácido de Castro|Rio Branco|BR|153|-9.87|-67.89|0
RBY|Ruby|Ruby|US-AK|53|64.73|-155.47|0
RCB|Richards Bay|Richards Bay|ZA|24|-28.74|32.09|0
RCH|Almirante Padilla|Riohacha|CO|78|11.53|-72.93|0
RDD|Redding Municipal|Redding|US-CA|121|40.51|-122.29|0
RDM|Roberts Field|Redmond|US-OR|121|44.25|-121.15|0
RDO|Warsaw Radom|Radom|PL|315|51.39|21.21|0
RDP|Kazi Nazrul Islam|Durgapur|IN|207|23.62|87.24|0
RDU|Raleigh Durham|Raleigh|US-NC|138|35.88|-78.79|1
RDZ|Rodez–Aveyron|Rodez|FR|298|44.41|2.48|0
REC|Recife/Guararapes - Gilberto Freyre|Recife|BR|151|-8.13|-34.92|0
REG|Reggio Calabria|Reggio Calabria|IT|302|38.07|15.65|0
REL|Almirante Marco Andres Zar|Rawson|AR|58|-43.21|-65.27|0
REN|Orenburg Central|Orenburg|RU|248|51.80|55.46|0
RES|Resistencia|Resistencia|AR|59|-27.45|-59.06|0
REU|Reus|Reus|ES|292|41.15|1.17|0
REW|Rewa Airport, Chorhata, REWA|Rewa|IN|207|24.50|81.22|0
REX|General Lucio Blanco|Reynosa|MX|128|26.01|-98.23|0
RFD|Chicago Rockford|Chicago|US-IL|86|42.20|-89.10|0
RFP|Raiatea|Uturoa|PF|352|-16.72|-151.47|0
RGA|Gobernador Ramón Trejo Noel|Rio Grande|AR|68|-53.78|-67.75|0
RGL|Piloto Civil N. Fernández|Rio Gallegos|AR|63|-51.61|-69.31|0
RGN|Yangon|Yangon|MM|247|16.91|96.13|1
RGO|Orang (Chongjin)|Hoemun-ri|KP|224|41.43|129.65|0
RHD|Termas de Río Hondo|Termas de Río Hondo|AR|67|-27.50|-64.94|0
RHI|Rhinelander Oneida County|Rhinelander|US-WI|86|45.63|-89.47|0
RHO|Diagoras|Rhodes|GR|269|36.41|28.09|0
RIA|Santa Maria|Santa Maria|BR|157|-29.71|-53.69|0
RIB|Capitán Av. Selin Zeitun Lopez|Riberalta|BO|119|-11.01|-66.08|0
RIC|Richmond|Richmond|US-VA|138|37.51|-77.32|1
RIW|Central Wyoming|Riverton|US-WY|94|43.06|-108.46|0
RIX|Riga|Riga|LV|301|56.92|23.97|1
RIY|Riyan Mukalla|Riyan|YE|174|14.66|49.38|0
RIZ|Rizhao Shanzihe|Rizhao|CN|231|35.41|119.32|0
RJA|Rajahmundry|Madhurapudi|IN|207|17.11|81.81|0
RJH|Shah Mokhdum|Rajshahi|BD|192|24.44|88.62|0
RJK|Rijeka|Omišalj|HR|316|45.22|14.57|0
RJN|Rafsanjan|Rafsanjan|IR|237|30.30|56.05|0
RKD|Knox County|Rockland|US-ME|138|44.06|-69.10|0
RKE|Copenhagen Roskilde|Roskilde|DK|277|55.59|12.13|0
RKS|Southwest Wyoming|Rock Springs|US-WY|94|41.59|-109.07|0
RKT|Ras Al Khaimah|Ras Al Khaimah|AE|193|25.61|55.94|0
RKV|Reykjavik|Reykjavik|IS|256|64.13|-21.94|0
RKZ|Xigaze Peace Airport / Shigatse|Xigazê|CN|231|29.35|89.31|0
RLG|Rostock-Laage|Laage|DE|271|53.92|12.28|0
RLK|Bayannur Tianjitai|Bavannur|CN|231|40.93|107.74|0
RMA|Roma|Roma|AU-QLD|260|-26.55|148.77|0
RMF|Marsa Alam|Marsa Alam|EG|12|25.56|34.59|0
RMI|Federico Fellini|Rimini|IT|302|44.02|12.61|0
RML|Colombo Ratmalana|Colombo|LK|190|6.82|79.89|0
RMO|Chişinău|Chişinău|MD|276|46.93|28.93|0
RMQ|Taichung International Airport / Ching Chuang Kang|Taichung|TW|234|24.26|120.62|0
RMU|Región de Murcia|Corvera|ES|292|37.80|-1.13|0
RMZ|Remezov|Tobolsk|RU|248|58.06|68.35|0
RNB|Ronneby|Ronneby|SE|309|56.27|15.27|0
RNJ|Yoron|Yoron|JP|239|27.04|128.40|0
RNN|Bornholm|Rønne|DK|277|55.06|14.76|0
RNO|Reno Tahoe|Reno|US-NV|121|39.50|-119.77|1
RNS|Rennes-Saint-Jacques|Saint-Jacques-de-la-Lande|FR|298|48.07|-1.73|0
ROA|Roanoke–Blacksburg|Roanoke|US-VA|138|37.33|-79.98|0
ROB|Roberts|Monrovia|LR|41|6.23|-10.36|1
ROC|Frederick Douglass Greater Rochester|Rochester|US-NY|138|43.12|-77.67|0
ROI|Roi Et|Roi Et|TH|184|16.12|103.77|0
ROK|Rockhampton|Rockhampton|AU-QLD|260|-23.38|150.48|0
ROO|Maestro Marinho Franco|Rondonópolis|BR|90|-16.58|-54.72|0
ROP|Rota|Rota Island|MP|337|14.17|145.24|0
ROR|Babelthuap|Babelthuap Island|PW|347|7.37|134.54|0
ROS|Rosario Islas Malvinas|Rosario|AR|59|-32.90|-60.78|0
ROT|Rotorua|Rotorua|NZ|328|-38.11|176.32|0
ROV|Platov|Rostov-on-Don|RU|296|47.49|39.92|1
ROW|Roswell Air Center|Roswell|US-NM|94|33.30|-104.53|0
RPR|Swami Vivekananda|Raipur|IN|207|21.18|81.74|0
RQA|Ruoqiang Loulan|Ruoqiang Town|CN|242|38.97|88.01|0
RRG|Sir Charles Gaetan Duval|Port Mathurin|MU|324|-19.76|63.36|0
RRS|Røros|Røros|NO|309|62.58|11.34|0
RSA|Santa Rosa|Santa Rosa|AR|64|-36.59|-64.28|0
RSI|Red Sea|Hanak|SA|227|25.63|37.09|0
RST|Rochester|Rochester|US-MN|86|43.91|-92.50|0
RSU|Yeosu|Yeosu|KR|230|34.84|127.62|0
RSW|Southwest Florida|Fort Myers|US-FL|138|26.54|-81.76|1
RTB|Juan Manuel Gálvez|Coxen Hole|HN|164|16.32|-86.52|0
RTM|Rotterdam The Hague|Rotterdam|NL|267|51.96|4.44|0
RUA|Arua|Arua|UG|34|3.05|30.91|0
RUH|King Khaled|Riyadh|SA|227|24.96|46.70|1
RUN|Roland Garros|Sainte-Marie|RE|326|-20.89|55.52|1
RUT|Rutland - Southern Vermont|Rutland|US-VT|138|43.53|-72.95|0
RVK|Rørvik Airport, Ryum|Rørvik|NO|297|64.84|11.15|0
RVN|Rovaniemi|Rovaniemi|FI|281|66.56|25.83|0
RWN|Rivne|Rivne|UA|287|50.61|26.14|0
RXS|Roxas|Roxas City|PH|215|11.60|122.75|0
RYB|Staroselye|Rybinsk|RU|296|58.10|38.93|0
RYK|Shaikh Zaid|Rahim Yar Khan|PK|205|28.38|70.28|0
RZE|Rzeszów-Jasionka|Jasionka|PL|315|50.11|22.02|0
RZR|Ramsar|Ramsar|IR|237|36.91|50.69|0
RZV|Rize–Artvin|Rize|TR|283|41.18|40.85|0
SAB|Juancho E. Yrausquin|Saba|BQ|118|17.65|-63.22|0
SAF|Santa Fe Municipal|Santa Fe|US-NM|94|35.62|-106.09|0
SAG|Shirdi|Kakadi|IN|207|19.69|74.38|0
SAH|Sana'a|Sana'a|YE|174|15.48|44.22|0
SAI|Siem Reap-Angkor|Siem Reap|KH|222|13.37|104.22|1
SAL|Monseñor Óscar Arnulfo Romero|San Salvador|SV|99|13.44|-89.06|1
SAN|San Diego|San Diego|US-CA|121|32.73|-117.19|1
SAP|Ramón Villeda Morales|San Pedro Sula|HN|164|15.45|-87.92|0
SAQ|San Andros|Andros Island|BS|137|25.05|-78.05|0
SAT|San Antonio|San Antonio|US-TX|86|29.53|-98.47|1
SAV|Savannah Hilton Head|Savannah|US-GA|138|32.13|-81.20|1
SAW|Istanbul Sabiha Gökçen|Pendik|TR|283|40.90|29.31|1
SBA|Santa Barbara Municipal|Santa Barbara|US-CA|121|34.43|-119.84|0
SBD|San Bernardino|San Bernardino|US-CA|121|34.10|-117.24|0
SBH|Saint Barthélemy - Rémy de Haenen|Gustavia|BL|159|17.90|-62.84|0
SBN|South Bend|South Bend|US-IN|112|41.71|-86.32|0
SBP|San Luis County|San Luis Obispo|US-CA|121|35.24|-120.64|0
SBT|Sabetta|Sabetta|RU|248|71.22|72.05|0
SBW|Sibu|Sibu|MY|210|2.26|111.99|0
SBY|Salisbury Ocean City Wicomico|Salisbury|US-MD|138|38.34|-75.51|0
SBZ|Sibiu|Sibiu|RO|274|45.79|24.09|0
SCC|Deadhorse|Deadhorse|US-AK|53|70.19|-148.46|0
SCE|State College|State College|US-PA|138|40.85|-77.85|0
SCK|Stockton Metropolitan|Stockton|US-CA|121|37.89|-121.24|0
SCL|Comodoro Arturo Merino Benítez|Santiago|CL|155|-33.39|-70.79|1
SCN|Saarbrücken|Saarbrücken|DE|271|49.21|7.11|0
SCO|Aktau|Aktau|KZ|178|43.86|51.09|0
SCQ|Santiago-Rosalía de Castro|Santiago de Compostela|ES|292|42.90|-8.42|1
SCR|Scandinavian Mountains|Malung-Sälen|SE|309|61.16|12.84|0
SCT|Socotra|Socotra Islands|YE|174|12.63|53.91|0
SCU|Antonio Maceo|Santiago|CU|110|19.97|-75.84|0
SCV|Suceava Stefan cel Mare|Suceava|RO|274|47.69|26.35|0
SCW|Syktyvkar|Syktyvkar|RU|296|61.65|50.85|0
SDD|Lubango|Lubango|AO|33|-14.92|13.57|0
SDE|Vicecomodoro Angel D. La Paz Aragonés|Santiago del Estero|AR|59|-27.77|-64.31|0
SDF|Louisville Muhammad Ali|Louisville|US-KY|117|38.17|-85.74|1
SDJ|Sendai|Natori|JP|239|38.14|140.92|1
SDK|Sandakan|Sandakan|MY|210|5.90|118.06|0
SDL|Sundsvall-Härnösand|Sundsvall|SE|309|62.53|17.44|0
SDP|Sand Point|Sand Point|US-AK|53|55.31|-160.52|0
SDQ|Las Américas|Santo Domingo|DO|156|18.43|-69.67|1
SDR|Seve Ballesteros-Santander|Santander|ES|292|43.43|-3.82|0
SDS|Sado|Sado|JP|239|38.06|138.41|0
SDU|Santos Dumont|Rio de Janeiro|BR|157|-22.91|-43.16|0
SDW|Sindhudurg|Sindhudurg|IN|207|16.00|73.53|0
SDY|Sidney - Richland|Sidney|US-MT|94|47.71|-104.19|0
SEA|Seattle–Tacoma|Seattle|US-WA|121|47.45|-122.31|1
SEB|Sabha|Sabha|LY|49|26.99|14.47|0
SEK|Srednekolymsk|Srednekolymsk|RU|233|67.48|153.74|0
SEN|London Southend|Southend-on-Sea|GB|290|51.57|0.69|0
SEZ|Seychelles|Mahe Island|SC|322|-4.67|55.52|1
SFA|Sfax Thyna|Sfax|TN|50|34.72|10.69|0
SFB|Orlando Sanford|Orlando|US-FL|138|28.78|-81.24|1
SFG|Grand Case-Espérance|Grand Case|MF|126|18.10|-63.05|0
SFJ|Kangerlussuaq|Kangerlussuaq|GL|141|67.01|-50.72|0
SFN|Sauce Viejo|Santa Fe|AR|59|-31.71|-60.81|0
SFO|San Francisco|San Francisco|US-CA|121|37.62|-122.37|1
SFS|Subic Bay International Airport / Naval Air Station Cubi Point|Olongapo|PH|215|14.79|120.27|0
SFT|Skellefteå|Skellefteå|SE|309|64.62|21.08|0
SGC|Surgut|Surgut|RU|248|61.34|73.40|0
SGD|Sønderborg|Sønderborg|DK|277|54.96|9.79|0
SGF|Springfield Branson National|Springfield|US-MO|86|37.25|-93.39|0
SGN|Tan Son Nhat|Ho Chi Minh City|VN|196|10.82|106.65|1
SGU|St George|St George|US-UT|94|37.04|-113.51|0
SHA|Shanghai Hongqiao|Shanghai|CN|231|31.20|121.33|1
SHB|Nakashibetsu|Nakashibetsu|JP|239|43.58|144.96|0
SHD|Shenandoah Valley|Weyers Cave|US-VA|138|38.26|-78.90|0
SHE|Shenyang Taoxian|Hunnan|CN|231|41.64|123.48|1
SHJ|Sharjah|Sharjah|AE|193|25.33|55.52|1
SHL|Shillong|Shillong|IN|207|25.70|91.98|0
SHM|Nanki Shirahama|Shirahama|JP|239|33.66|135.36|0
SHO|King Mswati III|Mpaka|SZ|39|-26.36|31.72|1
SHR|Sheridan County|Sheridan|US-WY|94|44.77|-106.98|0
SHS|Jingzhou Shashi|Jingzhou|CN|231|30.29|112.45|0
SHV|Shreveport|Shreveport|US-LA|86|32.45|-93.83|0
SHW|Sharurah Domestic|Sharurah|SA|227|17.47|47.12|0
SID|Amílcar Cabral|Espargos|CV|253|16.74|-22.95|1
SIG|Fernando Luis Ribas Dominicci|San Juan|PR|148|18.46|-66.10|0
SIN|Singapore Changi|Singapore|SG|232|1.35|103.99|1
SIP|Simferopol|Simferopol|UA|306|45.05|33.98|0
SIS|Sishen|Sishen|ZA|24|-27.65|23.00|0
SIT|Sitka Rocky Gutierrez|Sitka|US-AK|158|57.05|-135.36|0
SJC|Norman Y. Mineta San Jose|San Jose|US-CA|121|37.36|-121.93|1
SJD|Los Cabos|San José del Cabo|MX|129|23.15|-109.72|1
SJE|Jorge E. Gonzalez Torres|San José Del Guaviare|CO|78|2.58|-72.64|0
SJI|San Jose|San Jose|PH|215|12.36|121.05|0
SJJ|Sarajevo|Sarajevo|BA|304|43.82|18.33|1
SJK|Professor Urbano Ernesto Stumpf|São José Dos Campos|BR|157|-23.23|-45.86|0
SJL|São Gabriel da Cachoeira|São Gabriel da Cachoeira|BR|125|-0.15|-66.99|0
SJO|Juan Santamaría|San José|CR|89|9.99|-84.21|0
SJP|Prof. Eribelto Manoel Reino State|São José do Rio Preto|BR|157|-20.82|-49.41|0
SJT|San Angelo Regional Mathis Field|San Angelo|US-TX|86|31.36|-100.50|0
SJU|Luis Munoz Marin|San Juan|PR|148|18.44|-66.00|1
SJW|Shijiazhuang Zhengding|Shijiazhuang|CN|231|38.28|114.70|0
SJX|Sartaneja|Sartaneja|BZ|75|18.36|-88.13|0
SJZ|São Jorge|Velas|PT|250|38.67|-28.18|0
SKB|Robert L. Bradshaw|Basseterre|KN|161|17.31|-62.72|0
SKD|Samarkand|Samarkand|UZ|229|39.70|66.98|0
SKG|Thessaloniki Macedonia|Thessaloniki|GR|269|40.52|22.97|1
SKN|Stokmarknes Airport, Skagen|Hadsel|NO|297|68.58|15.03|0
SKO|Sadiq Abubakar III|Sokoto|NG|30|12.92|5.21|0
SKP|Skopje|Ilinden|MK|307|41.96|21.62|1
SKT|Sialkot|Sialkot|PK|205|32.54|74.36|0
SKX|Saransk|Saransk|RU|296|54.13|45.21|0
SKZ|Sukkur|Mirpur Khas|PK|205|27.72|68.79|0
SLA|Martin Miguel De Guemes|Salta|AR|64|-24.86|-65.49|0
SLC|Salt Lake City|Salt Lake City|US-UT|94|40.79|-111.98|1
SLD|Sliač|Sliač|SK|272|48.64|19.13|0
SLE|Salem-Willamette Valley Airport/McNary Field|Salem|US-OR|121|44.91|-123.00|0
SLK|Adirondack|Saranac Lake|US-NY|138|44.39|-74.20|0
SLL|Salalah|Salalah|OM|216|17.04|54.09|0
SLM|Salamanca|Salamanca|ES|292|40.95|-5.50|0
SLN|Salina Municipal|Salina|US-KS|86|38.79|-97.65|0
SLP|Ponciano Arriaga|San Luis Potosí|MX|132|22.25|-100.93|0
SLU|George F. L. Charles|Castries|LC|163|14.02|-60.99|0
SLY|Salekhard|Salekhard|RU|248|66.59|66.61|0
SLZ|Marechal Cunha Machado|São Luís|BR|101|-2.59|-44.23|0
SMA|Santa Maria|Vila do Porto|PT|250|36.97|-25.17|0
SMF|Sacramento|Sacramento|US-CA|121|38.70|-121.59|1
SMI|Samos|Samos Island|GR|269|37.69|26.91|0
SML|Stella Maris|Stella Maris|BS|137|23.58|-75.27|0
SMN|Lemhi County|Salmon|US-ID|94|45.12|-113.88|0
SMR|Simón Bolívar|Santa Marta|CO|78|11.12|-74.23|0
SMS|Sainte Marie|Vohilava|MG|318|-17.09|49.82|0
SMX|Santa Maria Public Airport Captain G Allan Hancock Field|Santa Maria|US-CA|121|34.90|-120.46|0
SNA|John Wayne Orange County|Santa Ana|US-CA|121|33.68|-117.87|1
SNB|Snake Bay|Milikapiti|AU-NT|262|-11.42|130.65|0
SNE|Preguiça|Preguiça|CV|253|16.59|-24.28|0
SNN|Shannon|Shannon|IE|278|52.70|-8.92|1
SNP|St Paul Island|St Paul Island|US-AK|139|57.17|-170.22|0
SNR|Saint-Nazaire-Montoir|Saint-Nazaire|FR|298|47.31|-2.15|0
SNU|Abel Santamaria|Santa Clara|CU|110|22.49|-79.94|0
SNW|Thandwe|Thandwe|MM|247|18.46|94.30|0
SOB|Hévíz–Balaton|Sármellék|HU|275|46.69|17.16|0
SOC|Adisumarmo|Surakarta|ID|200|-7.52|110.76|0
SOF|Sofia|Sofia|BG|308|42.70|23.42|1
SOJ|Sørkjosen|Sørkjosen|NO|297|69.79|20.96|0
SON|Santo Pekoa|Luganville|VU|333|-15.51|167.22|0
SOQ|Domine Eduard Osok|Sorong|ID|201|-0.89|131.29|0
SOU|Southampton|Southampton|GB|290|50.95|-1.36|0
SOW|Show Low|Show Low|US-AZ|144|34.26|-110.01|0
SPC|La Palma|Sta Cruz de la Palma|ES|252|28.63|-17.76|0
SPD|Saidpur|Saidpur|BD|192|25.76|88.91|0
SPI|Abraham Lincoln Capital|Springfield|US-IL|86|39.84|-89.68|0
SPN|Saipan|I Fadang|MP|351|15.12|145.73|0
SPP|Menongue|Menongue|AO|33|-14.66|17.72|0
SPR|John Greif II|San Pedro|BZ|75|17.91|-87.97|0
SPS|Wichita Falls Municipal Airport / Sheppard Air Force Base|Wichita Falls|US-TX|86|33.99|-98.49|0
SPU|Split|Kaštel Štafilić|HR|316|43.54|16.30|0
SPX|Sphinx|Al Jiza|EG|12|30.11|30.89|0
SQD|Shangrao Sanqingshan|Shangrao|CN|231|28.38|117.96|0
SQG|Tebelian|Sintang|ID|223|-0.05|111.46|0
SQJ|Sanming Shaxian|Sanming|CN|231|26.43|117.83|0
SQL|San Carlos|San Carlos|US-CA|121|37.51|-122.25|0
SRE|Alcantarí|Yamparaez|BO|119|-19.25|-65.15|0
SRG|Achmad Yani|Semarang|ID|200|-6.97|110.37|0
SRP|Stord Airport, Sørstokken|Leirvik|NO|297|59.79|5.34|0
SRQ|Sarasota Bradenton|Sarasota|US-FL|138|27.39|-82.55|1
SRT|Soroti|Soroti|UG|26|1.73|33.62|0
SRX|Sirt International Airport / Ghardabiya Airbase|Sirt|LY|49|31.06|16.59|0
SRY|Sari Dasht-e Naz|Sari|IR|237|36.64|53.19|0
SRZ|El Trompillo|Santa Cruz|BO|119|-17.81|-63.17|0
SSA|Deputado Luiz Eduardo Magalhães|Salvador|BR|72|-12.91|-38.32|1
SSG|Malabo|Malabo|GQ|36|3.76|8.71|0
SSH|Sharm El Sheikh|Sharm El Sheikh|EG|12|27.98|34.39|1
SSJ|Sandnessjøen Airport, Stokka|Alstahaug|NO|297|65.96|12.47|0
SST|Santa Teresita|Santa Teresita|AR|57|-36.54|-56.72|0
SSY|Mbanza Congo|Mbanza Congo|AO|33|-6.27|14.25|0
STC|Saint Cloud|Saint Cloud|US-MN|86|45.55|-94.06|0
STD|Mayor Buenaventura Vivas|Santo Domingo|VE|83|7.57|-72.04|0
STG|St George|St George|US-AK|139|56.58|-169.66|0
STI|Cibao|Santiago|DO|156|19.41|-70.60|0
STL|St. Louis Lambert|St Louis|US-MO|86|38.75|-90.37|1
STM|Santarém - Maestro Wilson Fonseca|Santarém|BR|154|-2.42|-54.79|0
STN|London Stansted|London|GB|290|51.88|0.23|1
STR|Stuttgart|Stuttgart|DE|271|48.69|9.22|1
STS|Charles M. Schulz Sonoma County|Santa Rosa|US-CA|121|38.51|-122.81|0
STT|Cyril E. King|Charlotte Amalie|VI|162|18.34|-64.98|0
STV|Surat|Surat|IN|207|21.11|72.74|0
STW|Stavropol Shpakovskoye|Stavropol|RU|296|45.11|42.11|0
STX|Henry E Rohlsen|Christiansted|VI|162|17.70|-64.80|0
SUB|Juanda|Surabaya|ID|200|-7.38|112.79|1
SUF|Lamezia Terme Sant'Eufemia|Lamezia Terme|IT|302|38.91|16.24|0
SUG|Surigao|Surigao City|PH|215|9.76|125.48|0
SUI|Sukhumi Babushara / Vladislav Ardzinba|Sukhumi|GE|236|42.86|41.13|0
SUJ|Satu Mare|Satu Mare|RO|274|47.70|22.89|0
SUN|Friedman Memorial|Hailey|US-ID|79|43.50|-114.30|0
SUV|Nausori|Nausori|FJ|334|-18.04|178.56|0
SUX|Sioux Gateway Airport / Brigadier General Bud Day Field|Sioux City|US-IA|86|42.40|-96.38|0
SVA|Savoonga|Savoonga|US-AK|139|63.69|-170.49|0
SVB|Sambava|Sambava|MG|318|-14.28|50.17|0
SVC|Grant County|Silver City|US-NM|94|32.64|-108.15|0
SVD|Argyle|Kingstown|VC|163|13.16|-61.15|0
SVG|Stavanger Airport, Sola|Stavanger|NO|297|58.88|5.64|1
SVI|Eduardo Falla Solano|San Vicente Del Caguán|CO|78|2.15|-74.77|0
SVJ|Svolvær Airport, Helle|Svolvær|NO|297|68.24|14.67|0
SVL|Savonlinna|Savonlinna|FI|281|61.94|28.95|0
SVO|Sheremetyevo|Moscow|RU|296|55.97|37.41|1
SVQ|Sevilla|Sevilla|ES|292|37.42|-5.89|0
SVX|Koltsovo|Yekaterinburg|RU|248|56.74|60.80|1
SWA|Jieyang Chaoshan|Jieyang|CN|231|23.55|116.50|0
SWF|New York Stewart|Newburgh|US-NY|138|41.50|-74.10|0
SWO|Stillwater|Stillwater|US-OK|86|36.16|-97.09|0
SXB|Strasbourg|Strasbourg|FR|298|48.54|7.63|0
SXM|Princess Juliana|Saint Martin|SX|122|18.04|-63.11|1
SXR|Sheikh ul Alam|Srinagar|IN|207|33.99|74.77|0
SYD|Sydney Kingsford Smith|Sydney|AU-NSW|266|-33.95|151.18|1
SYO|Shonai|Shonai|JP|239|38.81|139.79|0
SYQ|Tobías Bolaños|San Jose|CR|89|9.96|-84.14|0
SYR|Syracuse Hancock|Syracuse|US-NY|138|43.11|-76.11|1
SYS|Saskylakh|Saskylakh|RU|246|71.93|114.08|0
SYX|Sanya Phoenix|Sanya|CN|231|18.30|109.41|1
SYY|Stornoway|Stornoway|GB|290|58.22|-6.33|0
SYZ|Shiraz Shahid Dastghaib|Shiraz|IR|237|29.54|52.59|1
SZA|Soyo|Soyo|AO|33|-6.14|12.37|0
SZB|Sultan Abdul Aziz Shah|Subang|MY|209|3.13|101.55|0
SZF|Samsun-Çarşamba|Samsun|TR|283|41.25|36.57|0
SZG|Salzburg|Salzburg|AT|312|47.79|13.00|0
SZX|Shenzhen Bao'an|Shenzhen|CN|231|22.64|113.81|1
SZY|Olsztyn-Mazury|Szymany|PL|315|53.48|20.94|0
SZZ|Solidarity Szczecin–Goleniów|Glewice|PL|315|53.58|14.90|0
TAB|A.N.R. Robinson|Scarborough|TT|146|11.15|-60.83|0
TAC|Daniel Z. Romualdez|Tacloban City|PH|215|11.23|125.03|0
TAE|Daegu|Daegu|KR|230|35.90|128.66|0
TAG|Bohol-Panglao|Panglao|PH|215|9.57|123.77|0
TAI|Ta'izz|Ta'izz|YE|174|13.69|44.14|0
TAK|Takamatsu|Takamatsu|JP|239|34.21|134.02|0
TAM|General Francisco Javier Mina|Tampico|MX|134|22.30|-97.87|0
TAO|Qingdao Jiaodong|Qingdao|CN|231|36.36|120.09|1
TAP|Tapachula|Tapachula|MX|132|14.79|-92.37|0
TAS|Tashkent|Tashkent|UZ|235|41.26|69.28|1
TAT|Poprad-Tatry|Poprad|SK|272|49.07|20.24|0
TAY|Tartu|Tartu|EE|310|58.31|26.69|0
TAZ|Daşoguz|Daşoguz|TM|180|41.76|59.84|0
TBB|Dong Tac|Tuy Hoa|VN|196|13.05|109.33|0
TBH|Tugdan|Tablas Island|PH|215|12.31|122.08|0
TBI|New Bight|Cat Island|BS|137|24.32|-75.45|0
TBJ|Tabarka-Aïn Draham|Tabarka|TN|50|36.98|8.88|0
TBN|Waynesville-St. Robert Regional Airport-Forney Field|Fort Leonard Wood|US-MO|86|37.74|-92.14|0
TBP|Captain Pedro Canga Rodríguez|Tumbes|PE|120|-3.55|-80.38|0
TBS|Tbilisi|Tbilisi|GE|236|41.67|44.95|1
TBT|Tabatinga|Tabatinga|BR|98|-4.26|-69.94|0
TBU|Fua'amotu|Nuku'alofa|TO|354|-21.24|-175.15|0
TBZ|Tabriz|Tabriz|IR|237|38.13|46.24|0
TCA|Tennant Creek|Tennant Creek|AU-NT|262|-19.63|134.18|0
TCB|Treasure Cay|Treasure Cay|BS|137|26.75|-77.39|0
TCO|La Florida|Tumaco|CO|78|1.81|-78.75|0
TCP|Taba|Taba|EG|12|29.59|34.78|0
TCQ|Coronel FAP Carlos Ciriani Santa Rosa|Tacna|PE|120|-18.05|-70.28|0
TCZ|Tengchong Tuofeng|Baoshan|CN|231|24.94|98.49|0
TDG|Tandag|Tandag|PH|215|9.07|126.17|0
TDK|Taldykorgan|Taldykorgan|KZ|175|45.12|78.44|0
TDX|Trat|Laem Ngop|TH|184|12.27|102.32|0
TEB|Teterboro|Teterboro|US-NJ|138|40.85|-74.06|0
TEE|Cheikh Larbi Tébessi|Tébessi|DZ|3|35.43|8.12|0
TEN|Tongren Fenghuang|Tongren|CN|231|27.88|109.31|0
TEQ|Tekirdağ Çorlu|Çorlu|TR|283|41.14|27.92|0
TER|Lajes|Praia da Vitória|PT|250|38.76|-27.09|0
TET|Chingozi|Tete|MZ|37|-16.10|33.64|0
TEX|Telluride|Telluride|US-CO|94|37.95|-107.91|0
TFF|Tefé|Tefé|BR|125|-3.38|-64.72|0
TFN|Tenerife Norte-Ciudad de La Laguna|Tenerife|ES|252|28.48|-16.34|0
TFS|Tenerife Sur|Tenerife|ES|252|28.04|-16.57|1
TFU|Chengdu Tianfu|Chengdu|CN|231|30.31|104.44|1
TGD|Podgorica Airport / Podgorica Golubovci Airbase|Podgorica|ME|299|42.36|19.25|1
TGG|Sultan Mahmud|Kuala Terengganu|MY|209|5.38|103.10|0
TGJ|Tiga|Tiga|NC|346|-21.10|167.80|0
TGK|Taganrog Yuzhny|Taganrog|RU|296|47.20|38.85|0
TGM|Târgu Mureş Transilvania|Recea|RO|274|46.47|24.41|0
TGO|Tongliao|Tongliao|CN|231|43.56|122.20|0
TGR|Touggourt Sidi Madhi|Touggourt|DZ|3|33.07|6.09|0
TGT|Tanga|Tanga|TZ|17|-5.09|39.07|0
TGU|Toncontín|Tegucigalpa|HN|164|14.06|-87.22|0
TGZ|Angel Albino Corzo|Tuxtla Gutiérrez|MX|132|16.56|-93.02|0
THE|Senador Petrônio Portela|Teresina|BR|101|-5.06|-42.82|0
THG|Thangool|Biloela|AU-QLD|260|-24.49|150.58|0
THL|Tachileik|Tachileik|MM|247|20.48|99.94|0
THN|Trollhättan-Vänersborg|Trollhättan|SE|309|58.32|12.35|0
THQ|Tianshui Maijishan|Tianshui|CN|231|34.56|105.86|0
THR|Mehrabad|Tehran|IR|237|35.69|51.31|1
THU|Pituffik Space Base|Pituffik|GL|165|76.53|-68.70|0
TIF|Ta’if|Ta’if|SA|227|21.48|40.54|0
TIJ|General Abelardo L. Rodriguez|Tijuana|MX|166|32.54|-116.97|1
TIM|Mozes Kilangin|Timika|ID|201|-4.53|136.89|0
TIN|Tindouf|Tindouf|DZ|3|27.70|-8.17|0
TIQ|Tinian|Tinian Island|MP|337|15.00|145.62|0
TIV|Tivat|Tivat|ME|299|42.40|18.72|0
TIW|Tacoma Narrows|Tacoma|US-WA|121|47.27|-122.58|0
TJA|Capitan Oriel Lea Plaza|Tarija|BO|119|-21.56|-64.70|0
TJG|Warukin|Tanta-Tabalong|ID|214|-2.22|115.44|0
TJH|Konotori Tajima|Toyooka|JP|239|35.51|134.79|0
TJK|Tokat|Tokat|TR|283|40.32|36.39|0
TJM|Roshchino|Tyumen|RU|248|57.17|65.32|0
TJU|Kulob|Kulyab|TJ|194|37.99|69.81|0
TKD|Takoradi|Sekondi-Takoradi|GH|1|4.90|-1.77|0
TKF|Truckee Tahoe|Truckee|US-CA|121|39.32|-120.14|0
TKG|Radin Inten II|Bandar Lampung|ID|200|-5.25|105.18|0
TKK|Chuuk|Weno Island|FM|331|7.46|151.84|0
TKN|Tokunoshima|Amagi|JP|239|27.84|128.88|0
TKS|Tokushima Awaodori Airport / JMSDF Tokushima|Tokushima|JP|239|34.13|134.61|0
TKU|Turku|Turku|FI|281|60.51|22.26|0
TLC|Adolfo López Mateos|Toluca|MX|132|19.34|-99.57|0
TLE|Toliara|Toliara|MG|318|-23.38|43.73|0
TLH|Tallahassee|Tallahassee|US-FL|138|30.40|-84.35|0
TLL|Lennart Meri Tallinn|Tallinn|EE|310|59.41|24.83|1
TLM|Zenata – Messali El Hadj|Zenata|DZ|3|35.01|-1.46|0
TLN|Toulon-Hyères|Hyères|FR|298|43.10|6.15|0
TLQ|Turpan Jiaohe|Turpan|CN|242|43.03|89.10|0
TLS|Toulouse-Blagnac|Toulouse|FR|298|43.63|1.36|1
TLV|Ben Gurion|Tel Aviv|IL|202|32.01|34.89|1
TME|Gustavo Vargas|Tame|CO|78|6.45|-71.76|0
TMH|Tanah Merah|Tanah Merah|ID|201|-6.10|140.30|0
TMJ|Termez|Termez|UZ|229|37.29|67.31|0
TML|Tamale|Tamale|GH|1|9.56|-0.86|0
TMM|Toamasina Ambalamanasy|Toamasina|MG|318|-18.11|49.39|0
TMP|Tampere-Pirkkala|Tampere|FI|281|61.41|23.60|0
TMR|Aguenar – Hadj Bey Akhamok|Tamanrasset|DZ|3|22.81|5.45|0
TMS|São Tomé|São Tomé|ST|48|0.38|6.71|1
TMT|Trombetas|Oriximiná|BR|154|-1.49|-56.40|0
TMW|Tamworth|Tamworth|AU-NSW|266|-31.08|150.85|0
TMX|Timimoun|Timimoun|DZ|3|29.24|0.28|0
TNA|Jinan Yaoqiang|Jinan|CN|231|36.86|117.22|1
TND|Alberto Delgado|Trinidad|CU|110|21.79|-80.00|0
TNE|New Tanegashima|Tanegashima|JP|239|30.61|130.99|0
TNG|Tangier Ibn Battuta|Tangier|MA|13|35.73|-5.92|0
TNH|Tonghua Sanyuanpu|Tonghua|CN|231|42.25|125.70|0
TNN|Tainan International Airport / Tainan|Tainan|TW|234|22.95|120.21|0
TNR|Ivato|Antananarivo|MG|318|-18.80|47.48|1
TOD|Tioman|Tioman Island|MY|209|2.82|104.16|0
TOE|Tozeur Nefta|Tozeur|TN|50|33.94|8.11|0
TOF|Bogashevo|Tomsk|RU|240|56.38|85.21|0
TOL|Eugene F. Kranz Toledo Express|Toledo|US-OH|138|41.59|-83.81|0
TOM|Timbuktu|Timbuktu|ML|5|16.73|-3.01|0
TOS|Tromsø Airport, Langnes|Tromsø|NO|297|69.68|18.92|1
TOU|Touho|Touho|NC|346|-20.79|165.26|0
TOY|Toyama|Toyama|JP|239|36.65|137.19|0
TPA|Tampa|Tampa|US-FL|138|27.98|-82.53|1
TPE|Taiwan Taoyuan|Taoyuan|TW|234|25.08|121.23|1
TPJ|Taplejung|Taplejung|NP|206|27.35|87.70|0
TPP|Cadete FAP Guillermo Del Castillo Paredes|Tarapoto|PE|120|-6.51|-76.37|0
TPQ|Amado Nervo National|Tepic|MX|129|21.42|-104.84|0
TPS|Vincenzo Florio Airport Trapani-Birgi|Trapani|IT|302|37.91|12.49|0
TQO|Felipe Carrillo Puerto|Tulum|MX|82|20.17|-87.66|0
TRA|Tarama|Tarama|JP|239|24.65|124.68|0
TRC|Francisco Sarabia Tinoco|Torreón|MX|134|25.57|-103.41|0
TRD|Trondheim Airport, Værnes|Trondheim|NO|297|63.46|10.92|1
TRE|Tiree|Balemartine|GB|290|56.50|-6.87|0
TRF|Sandefjord Airport, Torp|Torp|NO|297|59.19|10.26|0
TRG|Tauranga|Tauranga|NZ|328|-37.67|176.20|0
TRI|Tri-Cities Regional TN/VA|Blountville|US-TN|138|36.48|-82.41|0
TRK|Juwata International Airport / Suharnoko Harbani AFB|Tarakan|ID|214|3.33|117.56|0
TRN|Turin|Caselle Torinese|IT|302|45.20|7.65|1
TRR|China Bay|Trincomalee|LK|190|8.54|81.18|0
TRS|Trieste–Friuli Venezia Giulia|Ronchi dei Legionari|IT|302|45.83|13.47|0
TRT|Toraja|Toraja|ID|214|-3.19|119.92|0
TRU|Capitan FAP Carlos Martinez De Pinillos|Trujillo|PE|120|-8.08|-79.11|0
TRV|Thiruvananthapuram|Thiruvananthapuram|IN|207|8.48|76.92|1
TRW|Bonriki|Tarawa|KI|353|1.38|173.15|0
TRZ|Tiruchirappalli|Tiruchirappalli|IN|207|10.77|78.72|0
TSA|Taipei Songshan|Taipei City|TW|234|25.07|121.55|0
TSF|Treviso Antonio Canova|Treviso|IT|302|45.65|12.19|0
TSJ|Tsushima|Tsushima|JP|239|34.28|129.33|0
TSM|Taos|Taos|US-NM|94|36.45|-105.68|0
TSN|Tianjin Binhai|Tianjin|CN|231|39.12|117.35|1
TSR|Timişoara Traian Vuia|Timişoara|RO|274|45.81|21.34|0
TST|Trang|Trang|TH|184|7.51|99.62|0
TSV|Townsville Airport / RAAF Base Townsville|Townsville|AU-QLD|260|-19.25|146.77|0
TTA|Tan Tan|Tan Tan|MA|13|28.45|-11.16|0
TTE|Sultan Babullah|Sango|ID|201|0.83|127.38|0
TTG|General Enrique Mosconi|Tartagal|AR|64|-22.62|-63.79|0
TTJ|Tottori Sand Dunes Conan|Tottori|JP|239|35.53|134.17|0
TTN|Trenton Mercer|Ewing Township|US-NJ|138|40.28|-74.81|0
TTT|Taitung|Taitung City|TW|234|22.75|121.10|0
TTU|Sania Ramel|Tétouan|MA|13|35.59|-5.32|0
TUA|Lieutenant Colonel Luis A. Mantilla|Tulcán|EC|78|0.81|-77.71|0
TUC|Teniente Benjamin Matienzo|San Miguel de Tucumán|AR|67|-26.84|-65.10|0
TUD|Tambacounda|Tambacounda|SN|16|13.74|-13.65|0
TUF|Tours Val de Loire|Tours|FR|298|47.43|0.73|0
TUG|Tuguegarao|Tuguegarao City|PH|215|17.64|121.73|0
TUI|Turaif Domestic|Turaif|SA|227|31.69|38.73|0
TUK|Turbat|Turbat|PK|205|25.99|63.03|0
TUL|Tulsa|Tulsa|US-OK|86|36.20|-95.89|1
TUN|Tunis Carthage|Tunis|TN|50|36.85|10.23|1
TUO|Taupo|Taupo|NZ|328|-38.74|176.08|0
TUP|Tupelo|Tupelo|US-MS|86|34.27|-88.77|0
TUR|Tucuruí|Tucuruí|BR|74|-3.79|-49.72|0
TUS|Tucson International Airport / Morris Air National Guard Base|Tucson|US-AZ|144|32.12|-110.94|0
TUU|Tabuk|Tabuk|SA|227|28.37|36.62|0
TVC|Cherry Capital|Traverse City|US-MI|95|44.74|-85.58|0
TVF|Thief River Falls|Thief River Falls|US-MN|86|48.07|-96.18|0
TVY|Dawei|Dawei|MM|247|14.10|98.20|0
TWF|Joslin Field Magic Valley|Twin Falls|US-ID|79|42.48|-114.49|0
TWT|Sanga Sanga|Bongao|PH|210|5.05|119.74|0
TWU|Tawau|Tawau|MY|210|4.31|118.12|0
TXE|Rembele|Takengon|ID|200|4.72|96.85|0
TXK|Texarkana Regional Airport (Webb Field)|Texarkana|US-AR|86|33.45|-93.99|0
TXN|Tunxi|Huangshan|CN|231|29.73|118.26|0
TYF|Torsby|Torsby|SE|309|60.16|12.99|0
TYL|Captain Victor Montes Arias|Talara|PE|120|-4.58|-81.25|0
TYN|Taiyuan Wusu|Taiyuan|CN|231|37.75|112.63|1
TYR|Tyler Pounds|Tyler|US-TX|86|32.35|-95.40|0
TYS|McGhee Tyson|Alcoa|US-TN|138|35.81|-83.99|0
TZA|Sir Barry Bowen Municipal|Belize City|BZ|75|17.52|-88.20|0
TZL|Tuzla|Dubrave Gornje|BA|304|44.46|18.72|0
TZN|Congo Town|Andros|BS|137|24.16|-77.59|0
TZX|Trabzon|Trabzon|TR|283|41.00|39.79|0
UAK|Narsarsuaq|Narsarsuaq|GL|141|61.16|-45.43|0
UAQ|Domingo Faustino Sarmiento|San Juan|AR|65|-31.57|-68.42|0
UBA|Mário de Almeida Franco|Uberaba|BR|157|-19.77|-47.96|0
UBJ|Yamaguchi Ube|Ube|JP|239|33.93|131.28|0
UBN|Ulaanbaatar Chinggis Khaan|Ulaanbaatar|MN|241|47.65|106.82|1
UBP|Ubon Ratchathani|Ubon Ratchathani|TH|184|15.25|104.87|0
UCB|Ulanqab Jining|Ulanqab|CN|231|41.13|113.11|0
UCT|Ukhta|Ukhta|RU|296|63.57|53.80|0
UDI|Ten. Cel. Aviador César Bombonato|Uberlândia|BR|157|-18.88|-48.23|0
UDJ|Uzhhorod|Uzhhorod|UA|287|48.63|22.26|0
UDR|Maharana Pratap|Udaipur|IN|207|24.62|73.90|0
UEL|Quelimane|Quelimane|MZ|37|-17.86|36.87|0
UEO|Kumejima|Kumejima|JP|239|26.36|126.71|0
UET|Quetta|Quetta|PK|205|30.25|66.94|0
UFA|Ufa|Ufa|RU|248|54.56|55.87|1
UGA|Bulgan|Bulgan|MN|241|48.85|103.48|0
UGC|Urgench|Urgench|UZ|229|41.58|60.64|0
UGU|Bilogai-Sugapa|Sugapa|ID|201|-3.74|137.03|0
UIB|El Caraño|Quibdó|CO|78|5.69|-76.64|0
UIH|Phu Cat|Quy Nohn|VN|196|13.96|109.04|0
UIN|Quincy Regional Airport Baldwin Field|Quincy|US-IL|86|39.94|-91.19|0
UIO|Mariscal Sucre|Quito|EC|107|-0.13|-78.35|1
UKB|Kobe|Kobe|JP|239|34.63|135.22|0
UKK|Ust-Kamenogorsk|Ust-Kamenogorsk|KZ|175|50.04|82.49|0
UKX|Ust-Kut|Ust-Kut|RU|199|56.86|105.73|0
ULH|Majeed Bin Abdulaziz|Al Ula|SA|227|26.48|38.13|0
ULK|Lensk|Lensk|RU|246|60.72|114.83|0
ULU|Gulu|Gulu|UG|26|2.81|32.27|0
ULV|Ulyanovsk Baratayevka|Ulyanovsk|RU|311|54.27|48.23|0
ULY|Ulyanovsk East|Cherdakly|RU|296|54.40|48.80|0
UME|Umeå|Umeå|SE|309|63.79|20.28|0
UNI|Union Island|Union Island|VC|163|12.60|-61.41|0
UNK|Unalakleet|Unalakleet|US-AK|53|63.89|-160.80|0
UNN|Ranong|Ranong|TH|184|9.78|98.59|0
UPG|Hasanuddin|Ujung Pandang|ID|214|-5.06|119.55|1
UPN|Uruapan - Licenciado y General Ignacio Lopez Rayon|Uruapan|MX|132|19.40|-102.04|0
URA|Uralsk|Uralsk|KZ|221|51.15|51.54|0
URC|Ürümqi Diwopu|Ürümqi|CN|242|43.91|87.47|1
URE|Kuressaare|Kuressaare|EE|310|58.23|22.51|0
URG|Rubem Berta|Uruguaiana|BR|157|-29.78|-57.04|0
URJ|Uray|Uray|RU|248|60.10|64.83|0
URS|Kursk East|Kursk|RU|296|51.75|36.30|0
URT|Surat Thani|Surat Thani|TH|184|9.13|99.14|0
URY|Gurayat Domestic|Gurayat|SA|176|31.41|37.28|0
USA|Concord-Padgett|Concord|US-NC|138|35.39|-80.71|0
USH|Malvinas Argentinas|Ushuaia|AR|149|-54.84|-68.30|0
USK|Usinsk|Usinsk|RU|296|66.00|57.37|0
USM|Samui|Na Thon|TH|184|9.55|100.06|0
USN|Ulsan|Ulsan|KR|230|35.59|129.35|0
USR|Ust-Nera|Ust-Nera|RU|243|64.55|143.12|0
UST|Northeast Florida|St Augustine|US-FL|138|29.96|-81.34|0
USU|Francisco B. Reyes (Busuanga)|Coron|PH|215|12.12|120.10|0
UTH|Udon Thani|Udon Thani|TH|184|17.39|102.79|0
UTN|Pierre Van Ryneveld|Upington|ZA|24|-28.40|21.26|0
UTO|Indian Mountain LRRS|Utopia Creek|US-AK|53|65.99|-153.70|0
UTP|U-Tapao|Rayong|TH|184|12.68|101.00|0
UTT|K. D. Matanzima|Mthatha|ZA|24|-31.55|28.67|0
UUA|Bugulma|Bugulma|RU|296|54.64|52.80|0
UUD|Baikal|Ulan Ude|RU|199|51.81|107.44|0
UUS|Yuzhno-Sakhalinsk|Yuzhno-Sakhalinsk|RU|228|46.89|142.72|0
UVE|Ouvéa|Ouvéa|NC|346|-20.64|166.57|0
UVF|Hewanorra|Vieux Fort|LC|163|13.73|-60.95|1
UYL|Nyala|Nyala|SD|27|12.05|24.96|0
VAA|Vaasa|Vaasa|FI|281|63.05|21.76|0
VAI|Vanimo|Vanimo|PG|349|-2.69|141.30|0
VAM|Villa International Airport Maamigili|Maamigili|MV|323|3.47|72.84|0
VAN|Van Ferit Melen|Van|TR|283|38.47|43.33|0
VAQ|Vanavara|Vanavara|RU|208|60.36|102.31|0
VAR|Varna|Varna|BG|308|43.23|27.83|1
VAV|Vava'u|Vava'u Island|TO|354|-18.59|-173.96|0
VAW|Vardø Airport, Svartnes|Vardø|NO|297|70.36|31.04|0
VBS|Brescia Gabriele d'Annunzio|Montichiari|IT|302|45.43|10.33|0
VBY|Visby|Visby|SE|309|57.66|18.35|0
VCA|Can Tho|Can Tho|VN|196|10.09|105.71|0
VCE|Venice Marco Polo|Venezia|IT|302|45.51|12.35|1
VCP|Viracopos|Campinas|BR|157|-23.01|-47.13|0
VCS|Con Dao|Con Dao|VN|196|8.73|106.63|0
VCT|Victoria|Victoria|US-TX|86|28.85|-96.92|0
VDC|Glauber de Andrade Rocha|Vitória da Conquista|BR|72|-14.91|-40.91|0
VDE|El Hierro|El Hierro Island|ES|252|27.81|-17.89|0
VDH|Dong Hoi|Dong Hoi|VN|184|17.52|106.59|0
VDM|Gobernador Castello|Viedma|AR|64|-40.87|-63.00|0
VDO|Van Don|Van Don|VN|184|21.12|107.42|0
VDS|Vadsø|Vadsø|NO|297|70.07|29.84|0
VDZ|Valdez Pioneer Field|Valdez|US-AK|53|61.13|-146.25|0
VEL|Vernal|Vernal|US-UT|94|40.44|-109.51|0
VEO|Severo-Yeniseysk|Severo-Yeniseysk|RU|208|60.37|93.01|0
VER|General Heriberto Jara|Veracruz|MX|132|19.15|-96.19|0
VFA|Victoria Falls|Victoria Falls|ZW|23|-18.10|25.84|0
VGA|Vijayawada|Gannavaram|IN|207|16.53|80.80|0
VGO|Vigo|Vigo|ES|292|42.23|-8.63|0
VHM|Vilhelmina South Lapland|Vilhelmina|SE|309|64.58|16.83|0
VIE|Vienna|Vienna|AT|312|48.11|16.57|1
VIG|Juan Pablo Pérez Alfonso|El Vigía|VE|83|8.62|-71.67|0
VII|Vinh|Vinh|VN|184|18.74|105.67|0
VIL|Dakhla|Dakhla|EH|20|23.72|-15.93|0
VIT|Vitoria|Alava|ES|292|42.88|-2.72|0
VIX|Eurico de Aguiar Salles|Vitória|BR|157|-20.26|-40.28|1
VKG|Rach Gia|Rach Gia|VN|196|9.96|105.13|0
VKO|Vnukovo|Moscow|RU|296|55.59|37.26|1
VKT|Vorkuta|Vorkuta|RU|296|67.49|63.99|0
VLC|Valencia|Valencia|ES|292|39.49|-0.48|0
VLD|Valdosta|Valdosta|US-GA|138|30.78|-83.28|0
VLI|Bauerfield|Port Vila|VU|333|-17.70|168.32|1
VLL|Valladolid|Valladolid|ES|292|41.71|-4.85|0
VLN|Arturo Michelena|Valencia|VE|83|10.15|-67.93|0
VLV|Dr. Antonio Nicolás Briceño|Valera|VE|83|9.34|-70.58|0
VLY|Anglesey|Angelsey|GB|290|53.25|-4.54|0
VMU|Baimuru|Baimuru|PG|349|-7.50|144.82|0
VNO|Vilnius|Vilnius|LT|313|54.63|25.29|1
VNS|Lal Bahadur Shastri|Varanasi|IN|207|25.45|82.86|0
VNX|Vilankulo|Vilanculo|MZ|37|-22.02|35.31|0
VOG|Volgograd|Volgograd|RU|314|48.78|44.35|0
VOL|Nea Anchialos National|Nea Anchialos|GR|269|39.22|22.79|0
VOZ|Voronezh|Voronezh|RU|296|51.81|39.23|0
VPE|Ngjiva Pereira|Ngiva|AO|33|-17.04|15.68|0
VPS|Destin-Fort Walton Beach|Valparaiso|US-FL|86|30.48|-86.53|0
VPY|Chimoio|Chimoio|MZ|37|-19.15|33.43|0
VQS|Antonio Rivera Rodriguez|Vieques|PR|148|18.13|-65.49|0
VRA|Juan Gualberto Gomez|Matanzas|CU|110|23.03|-81.44|1
VRB|Vero Beach|Vero Beach|US-FL|138|27.66|-80.42|0
VRC|Virac|Virac|PH|215|13.58|124.21|0
VRL|Vila Real|Vila Real|PT|288|41.27|-7.72|0
VRN|Verona Villafranca Valerio Catullo|Caselle|IT|302|45.39|10.89|1
VSA|Carlos Rovirosa Pérez|Villahermosa|MX|132|18.00|-92.82|0
VSE|Aerodromo Goncalves Lobato (Viseu Airport)|Viseu|PT|288|40.73|-7.89|0
VST|Stockholm Västerås|Stockholm|SE|309|59.59|16.63|0
VTE|Wattay|Vientiane|LA|244|17.99|102.56|0
VTU|Hermanos Ameijeiras|Las Tunas|CU|110|20.99|-76.94|0
VTZ|Visakhapatnam|Visakhapatnam|IN|207|17.72|83.23|0
VUP|Alfonso López Pumarejo|Valledupar|CO|78|10.44|-73.25|0
VVC|Vanguardia|Villavicencio|CO|78|4.17|-73.61|0
VVI|Viru Viru|Santa Cruz|BO|119|-17.64|-63.14|1
VVO|Vladivostok|Artyom|RU|245|43.40|132.15|1
VVZ|Illizi Takhamalt|Illizi|DZ|3|26.72|8.62|0
VXC|Lichinga|Lichinga|MZ|37|-13.27|35.27|0
VXE|São Pedro|São Pedro|CV|253|16.83|-25.06|0
VXO|Växjö Kronoberg|Växjö|SE|309|56.93|14.73|0
VYI|Vilyuisk|Vilyuisk|RU|246|63.76|121.69|0
WAE|Wadi Al Dawasir Domestic|Wadi Al Dawasir|SA|227|20.50|45.20|0
WAG|Wanganui|Wanganui|NZ|328|-39.96|175.02|0
WAI|Ambalabe|Antsohihy|MG|318|-14.90|47.99|0
WAW|Warsaw Chopin|Warsaw|PL|315|52.17|20.97|1
WBM|Wapenamanda|Wapenamanda|PG|349|-5.64|143.89|0
WDH|Hosea Kutako|Windhoek|NA|51|-22.48|17.47|1
WDS|Shiyan Wudangshan|Shiyan|CN|231|32.59|110.91|0
WEF|Weifang Nanyuan|Weifang|CN|231|36.65|119.12|0
WEH|Weihai Dashuibo|Weihai|CN|231|37.19|122.23|0
WEI|Weipa|Weipa|AU-QLD|260|-12.68|141.92|0
WGA|Wagga Wagga City|Wagga Wagga|AU-NSW|266|-35.16|147.47|0
WGN|Shaoyang Wugang|Shaoyang|CN|231|26.81|110.64|0
WHA|Wuhu Xuanzhou|Wuhu|CN|231|31.10|118.67|0
WIC|Wick|Wick|GB|290|58.46|-3.09|0
WIL|Nairobi Wilson|Nairobi|KE|42|-1.32|36.81|0
WJR|Wajir|Wajir|KE|42|1.73|40.09|0
WJU|Wonju Airport / Hoengseong Air Base (K-38/K-46)|Wonju|KR|230|37.44|127.96|0
WKA|Wanaka|Wanaka|NZ|328|-44.72|169.25|0
WKJ|Wakkanai|Wakkanai|JP|239|45.40|141.80|0
WKK|Aleknagik / New|Aleknagik|US-AK|53|59.28|-158.62|0
WLG|Wellington|Wellington|NZ|328|-41.33|174.80|1
WLS|Hihifo|Wallis Island|WF|356|-13.24|-176.20|0
WMI|Modlin|Nowy Dwór Mazowiecki|PL|315|52.45|20.65|0
WMN|Maroantsetra|Maroantsetra|MG|318|-15.44|49.69|0
WMR|Mananara Nord|Mananara Nord|MG|318|-16.16|49.77|0
WMT|Zunyi Maotai|Zunyi|CN|231|27.96|106.44|0
WMX|Wamena|Wamena|ID|201|-4.10|138.95|0
WNI|Matahora|Wangi-wangi Island|ID|214|-5.29|123.63|0
WNP|Naga|Naga|PH|215|13.58|123.27|0
WNS|Shaheed Benazirabad|Nawabashah|PK|205|26.22|68.39|0
WNZ|Wenzhou Longwan|Wenzhou|CN|231|27.91|120.85|1
WOL|Shellharbour|Albion Park Rail|AU-NSW|266|-34.56|150.79|0
WOS|Wonsan Kalma|Wonsan|KP|224|39.17|127.49|0
WRE|Whangarei|Whangarei|NZ|328|-35.77|174.36|0
WRG|Wrangell|Wrangell|US-AK|169|56.48|-132.37|0
WRO|Copernicus Wrocław|Wrocław|PL|315|51.10|16.88|0
WST|Westerly State|Westerly|US-RI|138|41.35|-71.80|0
WSZ|Westport|Westport|NZ|328|-41.74|171.58|0
WTB|Toowoomba Wellcamp|Toowoomba|AU-QLD|260|-27.56|151.79|0
WUH|Wuhan Tianhe|Wuhan|CN|231|30.77|114.21|1
WUS|Nanping Wuyishan|Wuyishan|CN|231|27.70|118.00|0
WUU|Wau|Wau|SS|25|7.73|27.98|0
WUX|Sunan Shuofang|Wuxi|CN|231|31.49|120.43|0
WUZ|Wuzhou Xijiang|Tangbu|CN|231|23.40|111.09|0
WVB|Walvis Bay|Walvis Bay|NA|51|-22.98|14.65|0
WWK|Wewak|Wewak|PG|349|-3.58|143.67|0
WYA|Whyalla|Whyalla|AU-SA|259|-33.06|137.51|0
XAI|Xinyang Minggang|Xinyang|CN|231|32.54|114.08|0
XAP|Serafin Enoss Bertaso|Chapecó|BR|157|-27.13|-52.66|0
XBJ|Birjand|Birjand|IR|237|32.90|59.28|0
XCH|Christmas Island|Flying Fish Cove|CX|319|-10.45|105.69|0
XCR|Châlons-Vatry|Bussy-Lettrée|FR|298|48.77|4.21|0
XFN|Xiangyang Liuji|Xiangyang|CN|231|32.15|112.29|0
XIC|Xichang Qingshan|Liangshan|CN|231|27.99|102.18|0
XIL|Xilinhot|Xilinhot|CN|231|43.92|115.96|0
XIY|Xi'an Xianyang|Xianyang|CN|231|34.45|108.75|1
XKS|Kasabonika|Kasabonika|CA-ON|167|53.52|-88.64|0
XMN|Xiamen Gaoqi|Xiamen|CN|231|24.54|118.13|1
XMS|Coronel E Carvajal|Macas|EC|107|-2.30|-78.12|0
XNA|Northwest Arkansas National|Fayetteville|US-AR|86|36.28|-94.31|0
XNN|Xining Caojiabao|Haidong|CN|231|36.53|102.04|0
XPL|Palmerola International Airport / José Enrique Soto Cano|Palmerola|HN|164|14.38|-87.62|0
XQP|Quepos Managua|Quepos|CR|89|9.44|-84.13|0
XQU|Qualicum Beach|Qualicum Beach|CA-BC|169|49.34|-124.39|0
XRY|Jerez|Jerez de la Frontera|ES|292|36.74|-6.06|0
XSC|South Caicos|South Caicos|TC|104|21.52|-71.53|0
XSP|Seletar|Seletar|SG|232|1.42|103.87|0
XTG|Thargomindah|Thargomindah|AU-QLD|260|-27.99|143.81|0
XUZ|Xuzhou Guanyin|Xuzhou|CN|231|34.06|117.56|0
XWA|Williston Basin|Williston|US-ND|94|48.26|-103.75|0
YAA|Anahim Lake|Anahim Lake|CA-BC|169|52.45|-125.30|0
YAG|Fort Frances Municipal|Fort Frances|CA-ON|171|48.66|-93.44|0
YAK|Yakutat|Yakutat|US-AK|172|59.51|-139.66|0
YAM|Sault Ste Marie|Sault Ste Marie|CA-ON|95|46.48|-84.51|0
YAP|Yap|Yap Island|FM|331|9.50|138.08|0
YAY|St. Anthony|St. Anthony|CA-NL|160|51.39|-56.08|0
YAZ|Tofino / Long Beach|Tofino|CA-BC|169|49.08|-125.78|0
YBC|Baie-Comeau|Baie-Comeau|CA-QC|167|49.13|-68.20|0
YBG|CFB Bagotville / Saguenay-Bagotville|La Baie|CA-QC|167|48.33|-70.99|0
YBK|Baker Lake|Baker Lake|CA-NU|150|64.30|-96.08|0
YBL|Campbell River|Campbell River|CA-BC|169|49.95|-125.27|0
YBP|Yibin Wuliangye|Yibin|CN|231|28.86|104.53|0
YBR|Brandon Municipal|Brandon|CA-MB|171|49.91|-99.95|0
YBX|Lourdes-de-Blanc-Sablon|Blanc-Sablon|CA-QC|160|51.44|-57.19|0
YBY|Bonnyville|Bonnyville|CA-AB|97|54.30|-110.74|0
YCB|Cambridge Bay|Cambridge Bay|CA-NU|80|69.11|-105.14|0
YCD|Nanaimo|Nanaimo|CA-BC|169|49.05|-123.87|0
YCG|Castlegar/West Kootenay|Castlegar|CA-BC|169|49.30|-117.63|0
YCL|Charlo|Charlo|CA-NB|167|47.99|-66.33|0
YCM|Niagara District|Niagara-on-the-Lake|CA-ON|167|43.19|-79.17|0
YCU|Yuncheng Zhangxiao|Yuncheng|CN|231|35.12|111.03|0
YDA|Dawson City|Dawson City|CA-YT|92|64.04|-139.13|0
YDF|Deer Lake|Deer Lake|CA-NL|160|49.21|-57.39|0
YDN|Dauphin Barker|Dauphin|CA-MB|171|51.10|-100.05|0
YEG|Edmonton|Edmonton|CA-AB|97|53.31|-113.58|1
YEI|Bursa Yenişehir|Yenişehir|TR|283|40.26|29.56|0
YEV|Inuvik Mike Zubko|Inuvik|CA-NT|113|68.30|-133.48|0
YFB|Iqaluit|Iqaluit|CA-NU|114|63.76|-68.56|0
YFC|Fredericton|Fredericton|CA-NB|133|45.87|-66.54|0
YFS|Fort Simpson|Fort Simpson|CA-NT|113|61.76|-121.24|0
YGJ|Yonago Kitaro Airport / JASDF Miho|Yonago|JP|239|35.49|133.24|0
YGL|La Grande Rivière|La Grande Rivière|CA-QC|167|53.63|-77.70|0
YGP|Michel-Pouliot Gaspé|Gaspé|CA-QC|167|48.77|-64.48|0
YGR|Îles-de-la-Madeleine|Les Îles-de-la-Madeleine|CA-QC|109|47.43|-61.78|0
YGV|Havre-Saint-Pierre|Havre-Saint-Pierre|CA-QC|167|50.28|-63.61|0
YGW|Kuujjuarapik|Kuujjuarapik|CA-QC|167|55.28|-77.77|0
YHM|John C. Munro Hamilton|Hamilton|CA-ON|167|43.17|-79.93|0
YHU|Montréal / Saint-Hubert|Montréal|CA-QC|167|45.52|-73.42|0
YHY|Hay River / Merlyn Carter|Hay River|CA-NT|97|60.84|-115.78|0
YHZ|Halifax / Stanfield|Halifax|CA-NS|109|44.88|-63.51|1
YIA|Yogyakarta|Yogyakarta|ID|200|-7.91|110.06|0
YIC|Yichun Mingyueshan|Yichun|CN|231|27.80|114.31|0
YIE|Arxan Yi'ershi|Arxan|CN|231|47.31|119.91|0
YIF|St Augustin|St-Augustin|CA-QC|76|51.21|-58.66|0
YIH|Yichang Sanxia|Yichang|CN|231|30.55|111.48|0
YIV|Island Lake|Island Lake|CA-MB|171|53.86|-94.65|0
YIW|Yiwu|Yiwu|CN|231|29.34|120.03|0
YKA|Kamloops John Moose Fulton Field|Kamloops|CA-BC|169|50.70|-120.45|0
YKF|Region of Waterloo|Breslau|CA-ON|167|43.46|-80.38|0
YKH|Yingkou Lanqi|Yingkou|CN|231|40.54|122.36|0
YKL|Schefferville|Schefferville|CA-QC|167|54.81|-66.81|0
YKM|Yakima Air Terminal McAllister Field|Yakima|US-WA|121|46.57|-120.54|0
YKO|Hakkari Yüksekova|Hakkari|TR|283|37.55|44.24|0
YKS|Yakutsk|Yakutsk|RU|246|62.09|129.77|0
YLK|Barrie-Lake Simcoe|Barrie|CA-ON|167|44.49|-79.55|0
YLL|Lloydminster|Lloydminster|CA-AB|97|53.31|-110.07|0
YLW|Kelowna|Kelowna|CA-BC|169|49.96|-119.38|0
YLX|Yulin Fumian|Yùlín|CN|231|22.44|110.12|0
YMM|Fort McMurray|Fort McMurray|CA-AB|97|56.65|-111.22|0
YMO|Moosonee|Moosonee|CA-ON|114|51.29|-80.61|0
YMS|Moises Benzaquen Rengifo|Yurimaguas|PE|120|-5.89|-76.12|0
YMT|Chapais|Chibougamau|CA-QC|167|49.77|-74.53|0
YNA|Natashquan|Natashquan|CA-QC|76|50.19|-61.79|0
YNB|Prince Abdul Mohsin bin Abdulaziz International Airport / Yanbu|Yanbu|SA|227|24.14|38.06|0
YND|Ottawa / Gatineau|Gatineau|CA-QC|167|45.52|-75.56|0
YNJ|Yanji Chaoyangchuan|Yanji|CN|231|42.88|129.45|0
YNL|Points North Landing|Points North Landing|CA-SK|152|58.28|-104.08|0
YNT|Yantai Penglai|Yantai|CN|231|37.66|120.98|1
YNY|Yangyang|Gonghang-ro|KR|230|38.06|128.67|0
YNZ|Yancheng Nanyang|Yancheng|CN|231|33.43|120.20|0
YOJ|High Level|High Level|CA-AB|97|58.62|-117.17|0
YOL|Yola|Yola|NG|30|9.26|12.43|0
YOW|Ottawa Macdonald-Cartier|Ottawa|CA-ON|167|45.32|-75.67|1
YPA|Prince Albert Glass Field|Prince Albert|CA-SK|152|53.21|-105.67|0
YPE|Peace River|Peace River|CA-AB|97|56.23|-117.45|0
YPL|Pickle Lake|Pickle Lake|CA-ON|171|51.45|-90.21|0
YPN|Port-Menier|Port-Menier|CA-QC|167|49.84|-64.29|0
YPR|Prince Rupert|Prince Rupert|CA-BC|169|54.29|-130.45|0
YPW|Powell River|Powell River|CA-BC|169|49.83|-124.50|0
YPX|Puvirnituq|Puvirnituq|CA-QC|114|60.05|-77.29|0
YPY|Fort Chipewyan|Fort Chipewyan|CA-AB|97|58.77|-111.12|0
YPZ|Burns Lake|Burns Lake|CA-BC|169|54.38|-125.95|0
YQA|Muskoka|Gravenhurst|CA-ON|167|44.98|-79.31|0
YQB|Quebec Jean Lesage|Quebec|CA-QC|167|46.79|-71.39|1
YQD|The Pas|The Pas|CA-MB|171|53.97|-101.09|0
YQG|Windsor|Windsor|CA-ON|167|42.28|-82.96|0
YQH|Watson Lake|Watson Lake|CA-YT|170|60.12|-128.82|0
YQK|Kenora|Kenora|CA-ON|171|49.79|-94.36|0
YQL|Lethbridge County|Lethbridge|CA-AB|97|49.63|-112.80|0
YQM|Greater Moncton Roméo LeBlanc|Moncton|CA-NB|109|46.11|-64.68|0
YQN|Nakina|Nakina|CA-ON|167|50.18|-86.70|0
YQQ|Comox Valley Airport / CFB Comox|Comox|CA-BC|169|49.71|-124.89|0
YQR|Regina|Regina|CA-SK|152|50.43|-104.67|0
YQT|Thunder Bay|Thunder Bay|CA-ON|167|48.37|-89.32|0
YQU|Grande Prairie|Grande Prairie|CA-AB|97|55.18|-118.89|0
YQX|Gander International Airport / CFB Gander|Gander|CA-NL|160|48.94|-54.57|0
YQY|Sydney / J.A. Douglas McCurdy|Sydney|CA-NS|102|46.16|-60.05|0
YQZ|Quesnel|Quesnel|CA-BC|169|53.03|-122.51|0
YRB|Resolute Bay|Resolute Bay|CA-NU|150|74.72|-94.97|0
YRJ|Roberval|Roberval|CA-QC|167|48.52|-72.27|0
YRL|Red Lake|Red Lake|CA-ON|171|51.07|-93.79|0
YRT|Rankin Inlet|Rankin Inlet|CA-NU|150|62.81|-92.12|0
YSB|Sudbury|Sudbury|CA-ON|167|46.63|-80.80|0
YSF|Stony Rapids|Stony Rapids|CA-SK|152|59.25|-105.84|0
YSJ|Saint John|Saint John|CA-NB|133|45.32|-65.89|0
YSM|Fort Smith|Fort Smith|CA-NT|97|60.02|-111.96|0
YSQ|Songyuan Chaganhu|Qian Gorlos Mongol Autonomous County|CN|231|44.94|124.55|0
YTH|Thompson|Thompson|CA-MB|171|55.80|-97.86|0
YTS|Timmins/Victor M. Power|Timmins|CA-ON|167|48.57|-81.38|0
YTY|Yangzhou Taizhou|Yangzhou|CN|231|32.56|119.72|0
YTZ|Billy Bishop Toronto City Centre|Toronto|CA-ON|167|43.63|-79.40|0
YUL|Montreal / Pierre Elliott Trudeau|Montréal|CA-QC|167|45.47|-73.74|1
YUM|Yuma International Airport / Marine Corps Air Station Yuma|Yuma|US-AZ|144|32.65|-114.61|0
YUS|Yushu Batang|Yushu|CN|231|32.84|97.04|0
YUX|Hall Beach|Sanirajak|CA-NU|114|68.78|-81.24|0
YUY|Rouyn Noranda|Rouyn-Noranda|CA-QC|167|48.21|-78.84|0
YVB|Bonaventure|Bonaventure|CA-QC|133|48.07|-65.46|0
YVC|La Ronge|La Ronge|CA-SK|152|55.15|-105.26|0
YVO|Val-d'Or|Val-d'Or|CA-QC|167|48.05|-77.78|0
YVP|Kuujjuaq|Kuujjuaq|CA-QC|167|58.10|-68.43|0
YVQ|Norman Wells|Norman Wells|CA-NT|113|65.28|-126.80|0
YVR|Vancouver|Vancouver|CA-BC|169|49.19|-123.18|1
YVV|Wiarton|Wiarton|CA-ON|167|44.75|-81.11|0
YWG|Winnipeg / James Armstrong Richardson|Winnipeg|CA-MB|171|49.91|-97.24|1
YWK|Wabush|Wabush|CA-NL|103|52.92|-66.86|0
YWL|Williams Lake|Williams Lake|CA-BC|169|52.18|-122.05|0
YXC|Cranbrook/Canadian Rockies|Cranbrook|CA-BC|97|49.61|-115.78|0
YXE|Saskatoon John G. Diefenbaker|Saskatoon|CA-SK|152|52.17|-106.70|0
YXH|Medicine Hat|Medicine Hat|CA-AB|97|50.02|-110.72|0
YXJ|Fort St John / North Peace|Fort Saint John|CA-BC|93|56.24|-120.74|0
YXK|Rimouski|Rimouski|CA-QC|167|48.48|-68.50|0
YXL|Sioux Lookout|Sioux Lookout|CA-ON|171|50.11|-91.91|0
YXS|Prince George|Prince George|CA-BC|169|53.88|-122.67|0
YXT|Northwest Regional Airport Terrace-Kitimat|Terrace|CA-BC|169|54.47|-128.58|0
YXU|London|London|CA-ON|167|43.04|-81.15|0
YXX|Abbotsford|Abbotsford|CA-BC|169|49.03|-122.36|0
YXY|Whitehorse / Erik Nielsen|Whitehorse|CA-YT|170|60.71|-135.07|0
YYA|Yueyang Sanhe|Yueyang|CN|231|29.31|113.28|0
YYB|North Bay Jack Garland|North Bay|CA-ON|167|46.36|-79.42|0
YYC|Calgary|Calgary|CA-AB|97|51.12|-114.01|1
YYD|Smithers|Smithers|CA-BC|169|54.82|-127.18|0
YYE|Fort Nelson|Fort Nelson|CA-BC|100|58.84|-122.60|0
YYF|Penticton|Penticton|CA-BC|169|49.46|-119.60|0
YYG|Charlottetown|Charlottetown|CA-PE|109|46.29|-63.12|0
YYJ|Victoria|Victoria|CA-BC|169|48.65|-123.43|0
YYL|Lynn Lake|Lynn Lake|CA-MB|171|56.86|-101.08|0
YYQ|Churchill|Churchill|CA-MB|171|58.74|-94.07|0
YYR|Goose Bay|Goose Bay|CA-NL|103|53.32|-60.43|0
YYT|St. John's|St. John's|CA-NL|160|47.62|-52.75|1
YYY|Mont Joli|Mont-Joli|CA-QC|167|48.61|-68.21|0
YYZ|Toronto Lester B. Pearson|Toronto|CA-ON|167|43.68|-79.63|1
YZF|Yellowknife|Yellowknife|CA-NT|97|62.46|-114.44|0
YZP|Sandspit|Sandspit|CA-BC|169|53.25|-131.81|0
YZS|Coral Harbour|Coral Harbour|CA-NU|71|64.19|-83.36|0
YZT|Port Hardy|Port Hardy|CA-BC|169|50.68|-127.37|0
YZU|Whitecourt|Whitecourt|CA-AB|97|54.14|-115.79|0
YZV|Sept-Îles|Sept-Îles|CA-QC|167|50.22|-66.27|0
ZAD|Zadar|Zemunik Donji|HR|316|44.09|15.35|0
ZAG|Zagreb Franjo Tuđman|Velika Gorica|HR|316|45.74|16.07|1
ZAH|Zahedan|Zahedan|IR|237|29.48|60.91|0
ZAL|Pichoy|Valdivia|CL|155|-39.65|-73.09|0
ZAM|Zamboanga|Zamboanga City|PH|215|6.92|122.06|0
ZAZ|Zaragoza|Zaragoza|ES|292|41.67|-1.04|0
ZBF|Bathurst|South Tetagouche|CA-NB|133|47.63|-65.74|0
ZBR|Chabahar Konarak|Konarak|IR|237|25.44|60.38|0
ZCL|General Leobardo C. Ruiz|Zacatecas|MX|132|22.90|-102.69|0
ZCO|La Araucanía|Temuco|CL|155|-38.93|-72.65|0
ZEL|Bella Bella (Campbell Island)|Bella Bella|CA-BC|169|52.19|-128.16|0
ZGU|Gaua Island|Gaua Island|VU|333|-14.22|167.59|0
ZHA|Zhanjiang Wuchuan|Zhanjiang|CN|231|21.48|110.59|0
ZHY|Zhongwei Shapotou|Zhongwei|CN|231|37.57|105.15|0
ZIA|Zhukovsky|Moscow|RU|296|55.55|38.15|1
ZIH|Ixtapa-Zihuatanejo|Ixtapa|MX|132|17.60|-101.46|0
ZIX|Zhigansk|Zhigansk|RU|246|66.80|123.36|0
ZKP|Zyryanka|Zyryanka|RU|233|65.75|150.89|0
ZLO|Playa de Oro|Manzanillo|MX|132|19.14|-104.56|0
ZMT|Masset|Masset|CA-BC|169|54.03|-132.13|0
ZND|Zinder|Zinder|NE|44|13.78|8.98|0
ZNE|Newman|Newman|AU-WA|265|-23.42|119.80|0
ZNZ|Abeid Amani Karume|Zanzibar|TZ|17|-6.22|39.22|1
ZOS|Cañal Bajo Carlos - Hott Siebert|Osorno|CL|155|-40.61|-73.06|0
ZQN|Queenstown|Queenstown|NZ|328|-45.02|168.74|0
ZQZ|Zhangjiakou Ningyuan|Zhangjiakou|CN|231|40.74|114.93|0
ZRH|Zürich|Zurich|CH|317|47.46|8.55|1
ZSA|San Salvador|San Salvador|BS|137|24.06|-74.52|0
ZSE|Pierrefonds|Saint-Pierre|RE|326|-21.32|55.42|0
ZSJ|Sandy Lake|Sandy Lake|CA-ON|171|53.06|-93.34|0
ZTH|Zakynthos International Airport Dionysios Solomos|Zakynthos|GR|269|37.75|20.88|0
ZUH|Zhuhai Jinwan|Zhuhai|CN|231|22.01|113.38|0
ZVA|Miandrivazo|Miandrivazo|MG|318|-19.56|45.45|0
ZYI|Zunyi Xinzhou|Zunyi|CN|231|27.81|107.25|0
ZYL|Osmany|Sylhet|BD|192|24.96|91.86|0`
