// English: what an English site wants noticed beyond the words of worldwide.ts. Names for parts of the body
// and for illnesses are left out: readers must be able to talk about health.
import type { WordList } from '../vocabulary/wordList.ts';

// An insult only where it is said of somebody: a pig is a pig, `you greedy pig` is not.
const insult =
  '(swine|weasel|worm|creep|creeps|jerk|jerks|hag|slag|loser|losers|liar|liars|pervert|perverts|perv|pervs|weirdo|weirdos|freak|freaks|vermin|cockroach|cockroaches|parasite|parasites|leech|leeches|filth|disgrace|coward|cowards|nonce|nonces|nutter|nutters|nutcase|psycho|psychos|psychopath|sociopath|failure|oaf|plonker|pillock|cretin|muppet|muppets|clown|clowns|fool|fools|git|gits|thug|thugs|mongol|mong|pedophile|paedophile|nazi|nazis|fascist|traitor|traitors|fraud|hypocrite|hypocrites|bigot|tramp|mutt|lunatic|maniac|buffoon|simpleton|degenerate|degenerates|brat|prat|berk|divvy|minger|munter|sicko|wimp|dunce|shill|grifter|crook|crooks|joke)';
const scorn =
  '(stupid|dumb|fat|ugly|greedy|filthy|dirty|lying|lazy|nasty|worthless|pathetic|disgusting|miserable|useless|fucking|bloody|damn|goddamn|absolute|complete|utter|total|little|old|sick|vile|horrible|evil|ignorant|arrogant|brainless|rotten|corrupt|cheating|two faced|daft|smug|sad|dense|spineless|gutless|racist|perverted|mouth breathing|thieving|whiny|whining|entitled|slimy|sleazy|senile|right|proper|bald|inbred)';
const grim =
  '(stupid|dumb|fat|ugly|greedy|filthy|lying|lazy|nasty|worthless|pathetic|disgusting|miserable|useless|fucking|bloody|damn|goddamn|vile|ignorant|arrogant|brainless|rotten|spineless|gutless|thieving|slimy|sleazy|senile|mouth breathing|inbred)';
const witless =
  '(stupid|dumb|thick|insane|mental|brain dead|braindead|crazy|mad|deranged|demented|delusional|pathetic|disgusting|vile|worthless|clueless|brainless|ugly|fat|a waste of (space|oxygen|air)|sick in the head|off your head|out of your mind)';
const very =
  '(all |both |just |so |such |really |truly |clearly |obviously |literally |nothing but |still |only |simply |a bunch of |a pack of |)';
const people =
  '(immigrants|migrants|refugees|foreigners|muslims|jews|blacks|arabs|gays|gypsies|asians|africans|poles|romanians|pakistanis|mexicans|indians|women|trans people|asylum seekers)';
const office =
  '(politician|politicians|journalist|journalists|reporter|reporters|editor|editors|mayor|minister|ministers|councillor|councillors|teacher|teachers|judge|judges|immigrants|migrants|refugees|foreigners|planner|landlord|landlords|cops|police|doctors|scientists|government|council|committee|lot)';

export const english: WordList = {
  endings: {
    s: '- s',
    e: '- es',
    v: '- s ed ing er ers',
    y: '- y ies',
    h: '- es y ed ing',
    t: '- s ty ting',
  },
  words: {
    refuse: `
      kike/s gook/s wetback/s towelhead/s raghead/s porchmonkey/s jigaboo/s junglebunny
    `,
    hold: `
      ass/e arse/s arseh* asscrack assclown/s assbag/s assface/s smartass/e lardass/e kissass asskisser/s assmunch asslick* asskiss* dickless dick/s dickish dickbag/s dicksuck* dickweed/s limpdick/s
      bastard/s bitchslap* bellend/s knobhead/s tosser/s tosspot/s wank/v prick/s slut/t slutbag/s skank/s whor/v whorish hoebag/s bimbo/s skanky cock/s cockhead/s cockface/s cocksuck* cuck/v cuckold/s cum/s cumming cumbucket/s cumdumpster/s jizz/h
      pussies pussyass tits titties titty tittie tiddies boob/s boobies bollocks bollock bugger/s buggered buggering nutsack/s ballsack/s ballbag/s fistfuck* fisting rimjob/s footjob/s doggystyle creampie/s dildo/s butthole/s buttfuck* buttface/s butthead/s jerkoff/s jackoff/s masturbat*
      ejaculat* fellat* orgy orgies hentai pornhub pornstar/s fingerbang* gloryhole/s moron/s moronic imbecile/s cretin/s cretinous halfwit/s halfwitted numbskull/s numskull/s simpletons braindead feminazi/s paedo/s pedo/s peado/s
      pillock/s plonker/s  bampot/s wazzock/s gobshite/s eejit/s nobhead/s nobber/s minger/s fatso/s wanksta/s knobber/s shitstain/s bawbag/s fuckwit/s twatty twatface knobend/s knobjockey dingbat/s airhead/s blockhead/s
      meathead/s birdbrain/s lamebrain/s peabrain/s pinhead/s bonehead/s dullard/s dunce/s   strumpet/s hussy islamonazi/s muzzie/s muzrat/s sandmonkey/s currymuncher/s zipperhead/s slanteye/s golliwog/s wog/s boonga/s boong/s yid/s heeb/s polack/s
      dumbfuck/s numbnuts nitwit/s dimwit/s dipstick/s idiot/s idiotic spastic/s spaz/e spazz mongoloid/s tard/s fucktard/s scum scumbags lowlife/s douche/s douchey turd/s turdface shitlord/s dipshit arselicker/s arsewipe/s pisshead/s
      negro negroes nigra/s darkie/s chink/s chinky spic/s spick/s coon/s paki/s beaner/s cameljockey dago/s tarbaby uncletom squaw/s gypo/s pikey/s shemale/s ladyboy/s lesbo/s dyke/s homo/s fag/s fagg/s poofter/s poof/s battyboy whitetrash subhuman/s
      bich/e beeyotch biatches chingchong felch* abeed africoon arabush lubejob/s abo/s nig/s fu fggot trany trannie/s tranyy prn dck pnis blwjob
    `,
    flag: `
      porn porno porny damn damned damnit goddam crap/s crappy crapped piss/h pissoff pissant arsed shitless bloodyhell hellhole/s screwup/s sucky jackarse/s retards numpty numpties sheeple fk fuker/s ~fuking fuked wtf ffs gtfo lmfao effing ~feck fecking frigging
    `,
  },
  phrases: {
    hold: `
      (slit|cut) your throat
      (put|get) a bullet in (you|your head)
      (hang|lynch|gas|exterminate) (the|those|all|them) (jews|blacks|muslims|gays|niggers)
      rape (you|u|her|your)
      (beat|stomp) (you|u) to death
      (put|putting|puts) a bullet (in|through) (you|your|his|her|their|him|them)
      (someone|somebody|they|we|people) (should|ought to|needs to|need to|must|has to) (just |really |) (shoot|kill|hang|lynch|murder|execute|gas|stab|strangle|behead) (you|u|him|her|them all|(the|this|that|these|those|all|all the) (* |) ${office})
      (someone|somebody|they|we|people) (should|ought to|needs to|need to|must|has to) (just |really |) (shoot|lynch|murder|execute|gas|stab|strangle|behead) (them|this man|that man|this woman|that woman|these people|those people)
      (hang|shoot|lynch|gas|execute|behead|exterminate) (all |) (the|these|those|every|that|this) (* |) ${office}
      (hang|shoot|lynch|gas|execute|kill) (them|em) all
      (you|u|he|she|they|these people|those people) (all |) (should|ought to|need to|needs to|must|deserve to|deserves to) (all |) (be|get) (hanged|hung|shot|killed|gassed|executed|lynched|raped|beheaded|exterminated|put down|strung up)
      (need|needs) a bullet
      neck (yourself|urself)
      (off|unalive|end|drown|strangle|gas) (yourself|urself)
      (go|just|please|pls|should) kys
      ^kys (already|now|loser|yourself|idiot|please)
      end your (life|miserable life|worthless life|own life)
      (go|just|please|should|could|you) (and |) (jump|jumped) (off|from) (a|the) (bridge|cliff|roof|building)
      (world|place|country|town|everyone) (would|will|d) be (a |) (so much |much |far |) better (place |off |) without (you|u)
      do (the world|us all|everyone|us|humanity) a (favour|favor) and (die|kill|hang|jump|disappear)
      (drink|go drink) bleach
      (slit|cut) your (wrists|wrist)
      (i|we) (swear i |) (will|ll|m going to|am going to|m gonna|gonna) (find you and |come and |) (kill|murder|shoot|stab|strangle|burn|behead|slaughter) (you|u|your|him|her|them)
      (you|u|your family) (re|are|is) (a dead man|dead meat|going to die|gonna die)
      (you|u) (stupid|dumb|fat|ugly|filthy|dirty|worthless|pathetic) (cow|pig|hoe|ape|monkey|cunt|bitch|loser|animal|idiot)
      (you|u) (worthless|pathetic|disgusting) (human|person|man|woman|excuse)
      white trash
      (fucking|fat|ugly|you|stupid|filthy) (dyke|dykes|slag|slags|hooker|hookers|hoe|hoes|pansy)
      trailer trash
      double (penetration|penetrated|penetrate)
      jerk off
      jack off
      finger bang
      camel jockey
      house negro
      kiss my (ass|arse|butt)
      (know|found out) where (you|u) live
      (you|youre|you re|you are|your|ur|u r|u are|he is|he s|she is|she s|they are|they re|hes|shes|theyre) ${very} (a |an |) (${scorn} |) (${scorn} |) ${insult}
      (you|youre|you re|you are|ur|u r) ${very} (a |an |) (${scorn} |) (pig|pigs|rat|rats|snake|snakes|animal|monkey|monkeys|ape|apes|dog|dogs|witch|troll|tart|trash|garbage)$
      (you|u) (${scorn} |)(${scorn} |) (pig|swine|weasel|creep|jerk|hag|slag|loser|liar|pervert|perv|weirdo|freak|vermin|parasite|leech|filth|disgrace|coward|nonce|nutter|nutcase|psycho|cretin|plonker|pillock|muppet|clown|fool|git|mongol|mong|fascist|traitor|fraud|hypocrite|bigot|tramp|tart|troll|lunatic|maniac|buffoon|simpleton|degenerate|prat|berk|sicko|wimp|animals|people are (animals|trash|garbage|scum|filth|vermin|disgusting|sick|pathetic|insane|morons))
      ${grim} (${scorn} |) (pig|pigs|swine|rats|hag|cow|cows|creep|creeps|jerk|jerks|loser|losers|liar|liars|pervert|perverts|freak|freaks|parasite|parasites|leech|leeches|coward|cowards|nonce|nonces|psycho|git|gits|fool|fools|thug|thugs|traitor|traitors|hypocrite|hypocrites|bigot|nazi|nazis|fascist|fascists|animals|human being|excuse for a|man|little man|woman|people|tit|clown|clowns|troll|trolls|brat|brats)
      (what|such) (a|an) (${scorn} |) (${scorn} |) (pig|swine|creep|jerk|hag|slag|loser|liar|pervert|perv|weirdo|freak|cretin|nonce|nutter|psycho|git|mongol|mong|plonker|pillock|muppet|clown|fool|coward|disgrace of a|buffoon|hypocrite|prat|berk|wimp|sicko|simpleton)
      (is|was|s) (nothing but |just |only |) (a|an) (${scorn} |) (${scorn} |) (swine|creep|jerk|hag|slag|pervert|perv|nonce|nutter|psycho|git|cretin|mong|plonker|pillock|buffoon|prat|berk|simpleton|muppet)
      ^(${scorn} |) (${scorn} |) (pigs|swine|creep|creeps|jerks|losers|liar|liars|pervert|perverts|weirdo|weirdos|nonce|nonces|nutter|nutters|nutcase|psycho|psychos|psychopath|cretin|cretins|vermin|parasites|trash|garbage|filth|coward|cowards|plonker|pillock|muppets|clown|clowns|fool|fools|gits|traitor|traitors|hypocrite|hypocrites|fascists|simpleton|sicko|degenerate|degenerates|buffoon|pedophile|paedophile|animals)$
      ^${scorn} (${scorn} |) (pig|slag|hag|jerk|loser|freak|freaks|fascist|nazi|git|prat|muppet|mongol|nazis|slapper|pleb|incel)$
      ,you (loser|creep|jerk|pig|pervert|freak|git|clown|coward|muppet)$
      ,(losers|creep|pervert|coward)$
      (you|youre|you re|you are|ur|u r) (all |just |so |really |clearly |completely |totally |fucking |obviously |) ${witless}
      (he|she|they|author|journalist|editor|mayor|councillor) (is|are|s|re) (all |just |so |really |clearly |completely |totally |) (insane|mental|braindead|brain dead|deranged|demented|mentally ill|retarded|a waste of (space|oxygen|air))
      (get|need|needs) (your|his|her|their) head (checked|examined|seen to)
      lock (her|him|them) up
      (nazi|fascist|capitalist|commie|racist|islamist|communist|zionist) (swine|pig|pigs|scum|filth|rat|rats|dogs|vermin|bastard|bastards|trash|garbage)
      (muslim|jewish|jew|gypsy|immigrant|migrant|arab|paki|romanian|polish|refugee|gay|trans|foreign|black|pikey) (scum|filth|vermin|trash|rats|pigs|dogs|parasites|savages|apes|animals)
      ${people} are ${very} (the |) (vermin|cockroaches|rats|animals|parasites|scum|filth|trash|garbage|savages|leeches|pigs|dogs|apes|criminals|rapists|disease|subhuman|stupid|inferior|plague|terrorists)
      (send|ship|deport|kick) (all |) (the |these |those |them |) (blacks|muslims|jews|arabs|gypsies|foreigners|immigrants|africans) (all |) (home|back|out)
      go back (home |) (to|where) (your|you|the jungle|the desert|the zoo|pakistan|somalia|syria)
      shithole country
      (trash|garbage|filth|scum|subhuman) (human|humans|human being|human beings|people|person|family)
      (smash|cave|punch|bash|kick|stove) (your|his|her|their|that) (* |) (face|teeth|head|skull) (in|out)
      (smash|punch|slap|kick|hit|beat|spit) (that|this|the|him|her|them|you|u|every) (* |) in the (face|head|teeth|mouth|balls)
      (break|breaking) (your|his|her|their) (legs|neck|jaw|nose|face|arms|fingers|kneecaps)
      beat (the (shit|crap|hell) out of|you up|him up|her up|you to)
      (i|we) (will|ll|m going to|am going to|m gonna|gonna|are going to) (find|hurt|beat|smash|hunt|destroy|bury|come for|deal with|fuck up) (you|u)
      (you|you re|you are|youre) (gonna|going to|will|ll) (regret|pay for) (this|it|that)$
      watch your back
      (hope|hoping|wish|pray) (that |) (someone|somebody|a (bus|car|truck|train)|he|she|they|you|your family|your kids|your children|u) (die|dies|died|rots|rot|burn|burns|hits you|runs you over|run you over|choke|chokes|get cancer|kills you|rapes you|raped|shoots you|shoots him|drop dead|drops dead)
      (go|just|please|and|now|should|all) die (in a|slowly|already|alone|painfully|of cancer|please)
      (rot|burn|burning) in hell
      (hope|wish|deserve|deserves|need|needs|should|going|gonna|gets|get) (to |) (be |get |you get |she gets |her |be gang |) raped
      (send|show|post|want|got any) (me |us |) (your |some |) (nudes|tits|boobs|pussy|titties|noods|nude pics)
      (you|what a|absolute|utter|total|complete) (utter |total |complete |absolute |right |fucking |) (knob|spanner|melt|plank|bellend|tool|weapon|helmet|div|mug)$
      (some|a|every|the) knob (in|on|with|who) (a|the|his|her)
      (kiddy|kiddie|kid) (fiddler|diddler|fucker)
      ^(child molester|kiddy fiddler)$
      (${grim}|dirty|bloody) (jew|jews|arab|arabs|gypsy|gypsies|muslim|muslims|foreigner|foreigners|immigrant|immigrants|blacks|black|asians|poles|polack|indians|queer|queers|gays|lesbian|lesbians|mongol)
      (great|nice|big|huge|fake|her|your|saggy) (tits|boobs|titties|jugs|knockers)
      (inbred|redneck|hillbilly|backward) (villagers|trash|idiots|people|hicks|scum|yokels|locals|family)
      (send|ship|deport|kick) (the vermin|the scum|the filth|them all|em all) (back|out|home|)
      (youd|you d|you would|he d|she d|better|be) (be |)better off dead
      (${office}|author|writer|columnist|owner|owners|they|all of them|whoever * this) (should|must|ought to|needs to|deserve to|deserves to) (all |) (be|get) (hanged|hung|shot|killed|gassed|executed|lynched|beheaded|strangled)
      (burn|burning|torch|bomb|blow up) (your|his|her|their|that|the) (* |) (house|home|mosque|synagogue|office|family|town hall|city hall) (down|to the ground|up|with)
      (gladly|love to|happily|want to|like to) (strangle|stab|shoot|murder|throttle|kill|drown|smother) (that|this|him|her|them|you|the) (woman|man|bastard|mayor|politician|journalist|editor|bitch|guy)
      (i|id|i d) (would|wanna|want to|could|) (bang|shag|nail|do|smash|screw|bone) (her|him|that|you|your (mum|mom|sister|daughter|wife|mother))$
      (your|his|her) (mum|mom|mother|sister|wife|daughter) (is|s|was) (a |) (slag|slapper|hooker|tart|hoe|ho|prostitute|pig|cow|slut)
      (stupid|right|complete|absolute|total|utter|silly|massive) (tit|tits|tool|knob|pillock|plonker|git|prat|berk|melon|helmet|spoon)
      knob (jockey|cheese|end)
      (a|the|this|you|these|another) (slapper|incel|pleb|slappers|incels|plebs)
      (kiss|lick|bite|eat|suck) (my|our|his|her|their) (ass|arse|butt|balls|cock|dick)
      (great|nice|big|huge|good|lovely|massive) (* |) (tits|boobs|titties|rack|knockers)
      stick it (up|where) (your|the sun)
      (shove|stick) (it|that|them|your *) (up|where) (your|the sun)
      (do|does|loves|wants|some|hot|gets) anal
      (old|stupid|fat|ugly|silly|miserable|bloody|moody|dozy|daft) (cow|hag|bat|trout|crone|biddy|mare)$
      slut shame
      (screw|stuff) you
      drop dead
      nobody would miss you
      go back to (africa|your country|where you came from)
    `,
    flag: `
      (bloody|damn|freaking) (idiot|fool|liar|disgrace|useless)
      piss off
      shut up
      sod off
      up yours
      (shut|zip|shush) (your|ya|yer|it) (mouth|face|trap|gob|cakehole|hole)
      (zip it|pipe down|put a sock in it)
      (go|) screw (yourself|yourselves|you)
      how (thick|stupid|dumb|dense) (can|could) (you|u|they|one|anyone|he|she) be
      (is|was|are|s|re) (nothing but |just |) (a |an |) (fraud|crook|crooks|clown|clowns|loser|losers|coward|cowards|liar|liars|traitor|traitors|fascist|psychopath|sociopath|bigot)$
      (clowns|lunatics|crooks|muppets|liars|psychos|cowards) (in charge|in power|at the|running|in the (council|town hall|city hall|government))
      bite me
      blow me$
      (get lost|get stuffed|get bent|naff off|do one|jog on|shove off|belt up|eff off|feck off|rack off|buzz off)$
      ^(get lost|get stuffed|get bent|naff off|eff off|feck off|bite me|sod you|sod this|sod that)
      ^(penis|vagina|anal|anus|semen|orgasm|bestiality|incest|scat|hooker|rape)$
      (who gives|give|gives|given) a (damn|toss|crap|monkeys|rats ass|flying *)
      (full of|load of|bunch of|pile of) (crap|shite|bull|rubbish you)
      what (a|an) (disgrace|joke) (of|you)
      pain in the (ass|arse|neck)
      (shame on you|hang your head in shame|you make me sick|you disgust me)
    `,
  },
  allowed: `
    dickens dickensian dickinson dickson benedick cockney cocktail* cockpit* cockatoo* cockroach* cockerel*
    cockle* cocker cockburn hancock peacock* hitchcock scunthorpe cumbria* cumin cumulus cumulative cucumber*
    cummings assess* asset* assist* assign* assume* assum* assemble* assembl* assassin* class* pass* grass*
    bass* mass* embassy cassette essex sussex middlesex arsenal arsenic parse sparse hoarse titan* title*
    titanic constitution* prickl* pricked therap* grape* drape* scrape* analy* canal* banal*
    manus janus uranus tetanus shitake shiitake montenegro negron winegrow* raccoon* cocoon* tycoon*
    cuckoo* scrap scrape scraps swank* sexton wankel pisser
  `,
  allowedPhrases: `
    moby dick
    dick and jane
    (grandfather|grandpa|granddad|uncle|brother|cousin|mr|sir|captain|farmer|councillor|neighbour|friend|husband|named|called|president) dick
    (bantam|cockatiel|gamecock|hens and|roosters and) (cocks|cock)
    (cock|cocks) and (hens|hen|bull)
    (retarded|retard) (potential|growth|bake|ignition|development|the growth|the spread)
    (you|he|she|they|these|we) (should|must|ought to|need to) be (hanged|hung) (on the|up|upside|higher|lower|in the|by the|outside)
    (i|we) (will|ll|m going to|am going to|m gonna|are going to) (find|get) (you|u) (a|an|the|some|one|another|something|tickets|in touch)
    (i|we) (will|ll) hurt my
    (hope|hoping) you die hard
    pussy (willow|willows|cat|cats|foot|bow|toes)
    (spick|spic) and span
    faggots (and|with|in) (peas|mash|gravy|onions)
    (savoury|pork|bundle of|bundles of|meat) faggots
    dyke (maintenance|inspector|repair|repairs|system|reinforcement|construction|road|path|walk|network)
    (offa s|offas|hadrians|devil s|the old|the sea|a|the) (dyke|dykes) (is|was|are|were|runs|path|along|between|that|near|at|on|in|and)
    (revenge|child|food|weather|disaster|ruin|anti) porn
    porn (industry|addiction|addict|ban|bans|law|laws|law s|filter|filters|consumption|performers)
    (dostoevsky s|dostoyevsky s|dostoevskys) (the |) idiot
    who re
    kung-fu
    dick (cheney|van|tracy|turpin|whittington|francis|clark|turner|smith|wolf)
    van dyke
    (tom|philip|uncle|detective|spotted) dick
    rio negro
    (a|the|every|any) chink in
    chinks in
    maine coon
    kung fu
    (weather|fighting|gamecock|bantam) cock
    cock (crow|crows|crowed|a doodle)
    (prick|pricks) (your|his|her|my|the|up)
    (donkey|ass) (cart|and foal)
    (jack|smart|wild|nubian) ass
    slag (heap|heaps)
    pack of idiots
    the idiot by
    (sea|flood|earth|river) (dyke|dykes)
    dyke breach
    homo (sapiens|erectus|habilis)
    cum laude
    summa cum
    bastard (file|toadflax|wing|sword)
    blue tits
    great tits
    (coal|marsh|willow|bearded|long tailed) tits
    cracker ass
    rugby hooker
    hooker (valley|oak|scored)
    washington redskins
    fag end
  `,
};
