// Danish contempt for groups of people: names made of an origin, a belief, a body or an age; what is wished for them.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { aside, minority } from './wording.ts';

const they = `(${minority}|de|i|alle de|hele banden|hele slænget|den slags)`;

const words = {
  hold: `
    perkerhold/t (neger|jøde|muslim|araber|islam|islamist|homo|bøsse|tater|somalier)(kysser|elsker|krammer|knuser|slikker)/l
    (jøde|muslim|araber|tyrker|somalier|sigøjner|pakistaner|polak|rumæner|afghaner|albaner|serber|grønlænder|islam|islamist|homo|bøsse|trans|indvandrer|flygtninge|bådflygtninge|udlændinge|asyl|migrant|østeuropæer|østblok|svensker|tysker|russer)(pak|pakket|utøj|utøjet|rotte|rotter|rotterne|rotten|hund|hunde|pest|pesten|djævel|djævle|djævlen|bæst|skidt|skrald|affald|sneg|yngel|ynglen|snylter|snyltere)
    (penge|åger|svine|møg|lorte|kræft|bank|børs|rigmands|snylter)jøde/d (penge|åger|svine|møg|lorte|kræft|bank|børs|rigmands|snylter)jøden (penge|åger|svine|møg|lorte|kræft|bank|børs|rigmands|snylter)jøderne verdensjødedom/c verdensjødedommen
    kristusmorder/l jesusmorder/l globalistrotte/d globalistsvin/t ~skægabe/d motorvejsrotte/d østblokrotte/d østrotte/d karrylugter/l
    currymuncher/l risbonde risbønder risbønderne sandabe/d ørkenabe/d kulsorte gulinger gulingerne
    ~frøæder/l spaghettiæder/l hvidløgsæder/l svinekødsæder/l grisæder/l grisekødsæder/l vodkarusser/l vatnik/k vatnikker vatnikkerne nazitysker/l
    natmandsyngel taterpak taterpakket krøblingepak pikdame/d pikdamerne kønsgøgler/l kjolemand kjolemænd transgøgler/l bøsselobby bøsselobbyen homolobby homolobbyen
    (krænker|pervers|trans|homo)svans/e 
  `,
  flag: `
    bongobongoland bongoland bananland ~muselmand ~muselmænd ~muselmændene  rodehovedaraber/e sorthåring/c håndklædehoved/h
    (anden|tredje)generationsbums* middelalderhjerne/d stenalderhjerne/d stenalderfolk/t østtyv/e 
    (druk|fulde|sprit|svine|møg|lorte|skide)(svensker|grønlænder|tysker|polak|jyde|finne|russer|københavner|fynbo|nordjyde)/l
    (druk|fulde|sprit|svine|møg|lorte|skide)(svenskere|grønlændere|tyskere|polakker|jyder|finner|russere|københavnere|fynboer|nordmænd|nordjyder)
    (jyde|københavner|vestegns|nørrebro|gellerup|vollsmose|ghetto|blok|bistands|kontanthjælps|psyko|handicap|pensionist|boomer|bosted|bolig|camping|landsby|provins|udkants)(pak|pakket|aber|pest|pesten|rotter|utøj|skrald)
    (kørestols|rollator|barnevogns|ældre|pensionist|boomer|cyklist|cykel|hunde|turist|svensker)pest* rollatorbande/d bleolding/e bleoldinge blegubbe/d
    fruentimmerhjerne/d  femihøns femihøne femikælling/c feminazier feminaziene kvindesæk/k  menstruationshysterisk/a menstruationshysteriske
    hormonhysterisk/a hormonhysteriske soyboy/s soydreng/e tudesnefnug krænkelsesnefnug snefnuggeneration jydetamp/e jydetamper mørkejyde/d gyllejyde/d gyllejyderne møgjyde/d bondejyde/d
    træskohoved/h roetamp/e roetampen lattepik/k lattepikke lattepikkene jesusnar/x jesusnarre jesusnarrene bibelnar bibelnarre korannar korannarre røgelseslusker/l flerkonesvin klippetorskehoved/h
    ostehoved/h sveskehoved/h vortesvin/t delleklump/e æblehoved/h spradegøg/e fuskepind/e tåskalle/d ~klumpedumpe/d fåhue fårehue/d stueterrorist/c gårdmussolini gårdhitler
    ~skrivebordsgeneral/e ~skrivebordsgeneraler ~pennesmører/l knallertbølle/d scooterbølle/d cykelbølle/d gribbeklo landevejspest kassetømmer/l pundhoved/h ~fjumrehoved/h ~rodehoved/h ~kløjs papnæse/d søvntryne/d ~sovetryne/d
    daddelpik/k daddelpikke smudsjæger/l ligrøver/l dusinjournalist/c vennetjenestemager/l makværksmager/l hækkemorder/l (fagforenings|parti|kommune|forenings)pamper/l (svensker|vane|stor|skabs|bænke)dranker/l gårdmussolini (søvn|svine|rotte|grise|sviner|so|abe|fede|pløse)tryne/d
    ~snydetamp/e ~akademikerlus ~fedtmasse fisseletter/l psykopatunge/d bistandsklamfyr/e polaksjover/l pressegrib/e pressegribbe fascistlakaj/l strisserspade/d ~kontorrunker/l kaffekusse/d skrivebordspikke skodklub skodklubben kontorlakaj/l grønlænderbums/l grønlænderbumser grønlænderbumserne bøsseklub klamhugger/l pakierne ~sigøjnerlejr
    stinkbombefjæs hjærnedød/a hjærnedøde ~klatkage skidthow skidthower skidthoved/h fårehovede tossehovede
  `,
};

const phrases = {
  hold: `
    ^(tænd|åbn|skru op for) (gassen|gashanen|gashanerne) (igen|for dem|for de|til dem)
    ^(tænd|åbn) ovnene for (dem|de|muslimerne|jøderne)
    (ryge|smides|fyres|skulle være røget|skulle i|burde i|hjem) (i|til|lige i|) (ovnen|ovnene|gaskammeret|gaskamrene|auschwitz|kz lejr|gaskammer)
    (brusebad|brusebadet|bad|badet|bruseren|ferie|tur|togtur|enkeltbillet) (* |)(i|til) (auschwitz|gaskammeret|dachau|kz lejren)
    (juden|ausländer|türken|kanaken) raus
    (gas|gasse|brænd|brænde|udryd|udrydde|likvider|likvidere|skyd|skyde|hæng|hænge) (dem|de svin|hele banden|hele bundtet|alle) (det|hele|alle|så|sammen|og|nu|ned|op)
    ^(gas|udryd|likvider|aflivning af) (dem|alle|hele),
    (koranen|biblen|bibelen|toraen) er (lokumspapir|toiletpapir|røvtørrer|noget lort|en lorteb|skrald)
    (allah|muhammed|muhammad|profeten|jesus|gud) er (en |) (gris|svin|pædofil|so|hund|luder|bøsse|homo|løgn|kriminel)
    (perverse|syge|sygelige|unaturlige) (afvigere|afvigende|homoer|bøsser|transer|individer)
    (kulsort|sort|brun|stor sort|beskidt) abe (som|til|i|jeg|der|og)
    (laverestående|lavere|mindreværdig|mindreværdige|underlegen|underlegne|primitiv|ringere) (race|racer|folkefærd|folkeslag|rase|mennesker|menneskerace|kultur af|gener|væsen|væsener)
    (hvide|brune|sorte|gule) (djævle|køtere|parasitter|snyltere|undermennesker|bæster)
    de (hvide|brune|sorte|gule) (svin|rotter|aber|hunde) (får|skal|har|kan|stjæler|snylter|tager)
    (vantro|ikkevestlige|ikke vestlige|muslimske|polske|østeuropæiske|rumænske|arabiske|somaliske|tyrkiske) (svin|hunde|rotter|aber|grise|køtere|parasitter|skadedyr|snyltere|djævle)
    (hold|bevar|hold vores|gør) (danmark|danmarks kyst|landet|byen|norden|europa) hvidt
    (myldrer|vælter|strømmer|kravler) (* |)(lus|kryb|rotter|kakerlakker|utøj|skadedyr) (* |)(over|ind)
    (læsset|læsse|læs|sendt|sende|pakket|pakke|stuvet|stuve) (dem|de|alle|ham|hende) (* |)(på|i|ind i|op i) (en |) (kreaturvogn|kreaturvogne|godsvogn|godsvogne|container|fly uden|lastbil og)
    (i|på) (et fly|en båd|en utæt båd|et skib|en tømmerflåde) og (åbn|skub|sænk|smid|spræng|send dem)
    (skovles|spules|kostes|fejes|sparkes|jages|smides|køres|bankes) ${aside} ud (af landet|af danmark|over grænsen|af byen)
    (sæt|put|send|kør|skib|spær|lås) (dem|de) (alle |sammen |) (* |)(i|inde i|ud på|til|på) (lejre|en lejr|interneringslejre|arbejdslejr|kz|en øde ø|øde ø|et fly|bure|et bur)
    (du|han|hun|hende|ham) er (bare |jo |) (en|et) det,
    en tur i (gaskammeret|ovnen|gasovnen)
    ${they} er ${aside} (født|fødte) (tyvagtige|kriminelle|dovne|dumme|voldelige|løgnere|forbrydere|svindlere|til at stjæle)
    (er|bliver|var) (en|et) (potentiel|potentielt|mulig|sovende|tikkende) (bombemand|terrorist|selvmordsbomber|voldtægtsmand|bombe)
  `,
  flag: `
    ^(kravl|hop|kryb|skrid|smut|klatr|svøm|gå) (bare |dog |nu |) (op |tilbage |) (op |) i (træet|træerne|palmerne|palmen) (igen|hvor|med|så)
    (lige |)(kommet|faldet|hoppet|kravlet) ned (fra|af) (palmerne|palmen|træerne|kokospalmen)
    (grønne|røde|sorte|hellige) talibaner
    (er|værre|rent|noget|hvidt) hvidt affald
    (bøsse|homo|svans) så det (klodser|basker|driver)
    (beskidte|klamme|fedtede|ulækre) (poter|pølsefingre|labber) (væk|fra|af|ned)
    håndklæde (om|på|rundt om) (hovedet|knolden|kraniet)
    (tjing|ching|ting|tsching) (tjong|chong|tong|tschong)
    ^raus (med|herfra|hjem|ud)
    raus med (udlændinge|dem|muslimerne|jøderne|perkerne|de|hele|alle|flygtningene)
    (fremmede|udlændinge|muslimer|jøder|perkere|arabere|indvandrere|flygtninge|migranter|islam) (ud|ud af landet|hjem) (tak|nu|af)
    ^(fremmede|udlændinge|muslimer|jøder|arabere|indvandrere|islam) (ud|hjem),
    (jala|yalla|yallah) (jala |yalla |) (hjem|tilbage|ud)
    remigration nu
    (et|endnu et|nyt|hele sit|deres|sit) kuld (unger|børn|på)
    suger (som|ligesom) (igler|blodigler|parasitter|flåter)
    (de|alle de|nogle|jeres) (muslinger|muselmænd|langskæg|turbaner|sorthåringer|mørklødede|gulinger) (holder|har|kan|skal|fylder|larmer|ikke|vil|tager)
    (holde sig fra|holde fingrene fra|leve uden|nægte sig) flasken (det|de|fordi|ligger)
    ligger i (racen|blodet|generne) (på dem|hos dem|på de|hos den slags)
    det ligger i racen
    er du (svans|homo|bøsse|trans|lebbe|retarderet|spasser|mongol|autist|handicappet|tilbagestående) (eller|hvad|siden)
    (har|født med) (et|ét) kromosom for (meget|lidt|mange)
    (mangler|mistet) et kromosom
    (det|de|et|som) levende lig (på|skræmmer|i|der|har|burde|fra)
    (er|som) (stinkende|levende|menneskeligt|omvandrende) affald
    (gamle|fede|sure|hvide|rige|dovne) røve (bestemmer|der|som|i|på|har|skal|kan)
    (kan|kunne|gid|skal) (de|i|du|vi) (ikke snart|snart|ikke bare|da snart) (dø|kradse af|uddø|stille træskoene|komme i jorden)
    dumme gæs (er|som|kan|hele|der)
    (i|de|kvinder|mænd|kvindfolk|mandfolk|damer) er (jo |bare |) (dumme|hysteriske|hjernedøde|ubrugelige|underudviklede|svage) (gæs|væsener|høns|køer|aber|svin|hele)
    (dværg|gnom|krøbling|skeløje|vindøje|brilleabe|brilleaberne|tykke|tykkeste) (i|på|du|ud af|der|har) (kiosken|første|anden|stuen|klassen|kan|vejen)
    (krøblingen|dværgen|gnomen|oldingen|skroget|gubben|gammelmanden) (har|i|på|skal|kan|får|fatter|bestemmer|må)
    (snøvlende|savlende|rystende|krematorieklar|krematorieklare|afdanket|afdankede|mimrende|senile|bleklædte) (gammelt |gammel |gamle |) (skrog|gubbe|gubber|olding|oldinge|mumie|mumier|vrag|kælling|kællinger)
    (følelseskolde|følelsesløse|hjerneløse) (robotter|zombier|autister)
    (sindssyge|skøre|gale|psykisk syge|vanvittige) (rotter|hunde|dyr|svin|pak|kællinger|tosser)
    (vilde|rene|farlige) dyr er (de|det|i)
    (tænk|se|kig) (på |) (den|de|hans|hendes|deres) (krognæse|jødenæse|krumme næse|slangenæse)
    med den (krognæse|jødenæse|næse er man født)
    (er|bare|som) en (rugekasse|rugemaskine|fødemaskine|kussebærer) (og|der|som|uden|for)
    (er|sikke|sikken|hele|noget|bare) (et |) klovnecirkus
    (vil|har|skal|kan|får) tæppebankerne
    de (muslinger|muselmænd) (ramadan|faster|beder|igen)
    (er|rene|som|værre) (stenalderfolk|middelalderfolk|hulemænd)
    (er|som) (en|et) (tyvebande|røverbande|rotterede|hvepserede af) (hele|alle|der|som)
    én stor rotterede
    er (grøntsager|krøblinge|evnesvage|retarderede|tilbagestående) (alle|hele|der|og|som)
    (folk|dem|patienterne|beboerne) på (bostedet|hjemmet|plejehjemmet|institutionen|værestedet) er (grøntsager|zombier|tosser|rotter|dyr|affald)
    er en udgift (man|vi) (burde|skulle|kunne) (spare|fjerne)
    (dumme|tykhovedede|halvtyske|stupide|indavlede|bagstræberiske|gustne) (som en dej|snydepelse|jyder|fynboer|bornholmere|lollikere|sønderjyder|bønder|svenskere|tyskere)
    spørg (ham|hende) (bombebæltet|tørklædet|turbanen|skægget)
    (langskægget|bombebæltet|terroristen|turbanhovedet|burkaen|det omvandrende telt) (i|fra|på|henter|den|kom)
    omvandrende telt (forbi|i|på|der|ude)
  `,
};

const allowed = `
  (bronze|sten)alderfolk* kineserpest* perkeldansk* hundepest* hundepesten svinepest* fuglepest* kvægpest* sopamper* kulsorte
  (bistands|kontanthjælps|bolig|blok|psyko|ghetto|flygtninge|udlændinge|asyl|migrant|provins|landsby)(pakke|pakker|pakken|pakkens|pakkerne)
  ålekvabbe*
`;

export const danishSlurs: ListPart = { words, phrases, allowed };
