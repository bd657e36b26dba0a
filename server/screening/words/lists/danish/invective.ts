// Danish insults in set words: what is rude only in these words together. Animals, gardens, games and food have been
// read against each line; what people say of them comes after, as innocent.
import type { ListPart } from '../../vocabulary/wordList.ts';

export const anyone = '(dig|jer|ham|hende|dem)';
export const your = '(din|dit|dine|jeres|hans|hendes|deres)';
export const relative =
  '(mor|far|kone|mand|datter|søn|søster|bror|familie|børn|unger|unge|mutter|morsa|kæreste|kælling)';
export const filler =
  '(bare |nu |sgu |fandeme |kraftedeme |virkelig |dog |da |jo |snart |altså |nok |lige |gerne |simpelthen |sku |)';
export const hostile =
  '(klamme|lamme|dumme|ulækre|forbandede|forpulede|usle|fucking|skide|lede|møgbeskidte|racistiske|hjernedøde|sindssyge|latterlige|ynkelige|fandens|satans|modbydelige|perverse|ækle|rådne|stinkende|patetiske|idiotiske|åndssvage|snotdumme|snotforkælede|selvfede|liderlige|grådige|griske|løgnagtige|hykleriske|retarderede|skamløse|afskyelige|fordømte|møgforkælede|talentløse|lusede|møg)';
const anyAdjective = `(${hostile.slice(1, -1)}|fede|grimme|dovne|lille|store|gamle|tykke|lange|små|sure|hæslige|fedladne|forvoksede|gammeldags|naive|sygelige|syge|skøre|falske|elendige|uduelige|kommunistiske|fascistiske|nazistiske|muslimske|jødiske|danske|handicappede)`;
const insult =
  '(bæst|fæ|afskum|fjog|skvat|bøsse|homo|svans|lebbe|transe|tæve|mær|mongol|abekat|klovn|taber|tåbe|nar|tosse|psykopat|sociopat|pædofile|pædo|racist|nazist|fascist|kujon|svindler|løgner|skiderøv|snylter|parasit|møgdyr|landsforræder|stodder|usling|skurk|bandit|slyngel|narkoman|junkie|amøbe|udskud|dumrian|tyksak|luskebuks|hykler|klaphat|abe|alkoholiker|krapyl|menneskeskrald|fjollerøv|svagpisser|bavian|hængerøv|kryster|pjok|pjevs|hattenar|narrehat|skid|torskepande|bondeknold|bonderøv|halvhjerne|fladpande|flæskesteg|sæk lort)';
const animal = '(svin|so|gris|ko|hund|ged|gås|rotte|heks|sæk|hval|hejre|flodhest|snog|køter|møgso|kone|tøs)';
export const people =
  '(jøde|jøder|muslim|muslimer|araber|arabere|tyrker|tyrkere|somalier|somaliere|polak|polakker|sigøjner|sigøjnere|rumæner|rumænere|udlænding|udlændinge|indvandrer|indvandrere|flygtninge|zigøjner|zigøjnere|tigger|tiggere|afghanere|muhamedanere|romaer|kineser|kinesere|eskimo|eskimoer|grønlænder|grønlændere|pakistaner|pakistanere|svensker|svenskere|homoer|bøsse|bøsser|lebber|transer)';
const manyInsults =
  '(svin|bæster|bøsserøve|homoer|tæver|søer|klovne|tabere|tåber|narre|tosser|nazister|racister|fascister|snyltere|parasitter|pædofile|mongoler|hundehoveder|hjernedøde|kujoner|svindlere|løgnere|psykopater|aber|klaphatte|fjolser|bavianer|amøber|uslinge|kællinger|skvat|narrehatte|torskehoveder|skurke|banditter|hyklere|bondeknolde|snothvalpe|landsforrædere)';
export const scorn =
  '(fæ|fjog|skvat|afskum|taber|tåbe|nar|psykopat|løgner|snylter|parasit|kujon|svindler|hykler|bæst|usling|amøbe|pjok|kryster|kvaj|kræ|bastard|stodder|svans|mær|tæve|abekat|stymper|slyngel|skarnsunge|stakkel til formand|tøsedreng|ignorant|diktator|tyran)';
export const beasts = '(so|mær|ko|gris|sæk|heks|hejre|rotte|slange|svin|tæve|gås|ged|hund)';
export const where =
  '(i nummer|fra nummer|i nr|fra nr|på første|på anden|på tredje|på fjerde|på femte|på 1|på 2|på 3|på 4|på 5|i stuen|fra stuen|i opgang|fra opgang|ovenpå|nedenunder|ved siden af|i administrationen|i bestyrelsen|i udvalget|på kontoret|i kommunen|fra kommunen|i redaktionen)';
const insults = [insult, manyInsults, hostile].flatMap(group => group.slice(1, -1).split('|'));

const phrases = {
  hold: `
    (din|dit|den|det|sådan en|sikke en|en) (fede|dumme|fed|dum|sure|sur|klamme|klam|tykke|dovne|grimme|stinkende|rådne|beskidte|liderlige|luskede|falske|slimede|lede|møgbeskidte) ${beasts}
    (luskede|slimede|lede|snigende|falske) (slange|rotte|hund|ræv|svin|sæk|gris|stodder|karl)
    (alle |) ${people} er ${filler} (alle |) (nogle |noget |nogen |) (tyve|kriminelle|tyveknægte|tyveknægtigt|voldtægtsmænd|voldtægtsforbrydere|beskidte|ulækre|dumme|dovne|snyltere|klamme|syge|pak|banditter|løgnere|mindreværdige|kakerlakker|hunde)
    ${people} og andet (pak|rak|utøj|skidt|rakkerpak|afskum|kravl)
    (boller|knepper|puler|knalder|bollede|kneppede|pulede) (sin|hans|din|jeres|hendes|sine) (egen |egne |) (søster|mor|datter|kusine|hund|bror|børn|svigermor|ged)
    (dumt|klamt|ulækkert|stort|beskidt|grimt) fedt svin
    (smid|spark|jag|kyl) (de |alle |) (svin|hunde|parasitter|snyltere|perkere) ud
    (sieg|heil) (heil|hitler)
    hitler (havde ret|gjorde ret|burde have|skulle have|glemte|blev ikke færdig|nåede ikke|var for blød)
    (din|dit) ${insult}
    (din|dit) ${anyAdjective} (${anyAdjective} |) (svin|${insult})
    (den|det|sådan en|sådan et|hvilken|sikke en|sikke et|for en|for et) ${hostile} (${anyAdjective} |) (svin|${insult})
    (din|dit|den|det|sådan en|i|jer|de|sikke nogle|nogle) ${hostile} (${anyAdjective} |) (${animal}|${manyInsults}|typer|mennesker|unger)
    (din|dit) (${anyAdjective} |) (lille |) (lort|lorte|skid|lille skid|stykke lort|stykke skidt|stykke affald)
    ,(din|dit) (${animal}|spade|kartoffel|torsk|rådne|ulækre|klamme|fede|dumme|grimme|syge|sindssyge|lille|store|nød|ål|klump|pølse|åndssvage|hjernedøde|naive|latterlige),
    ^(dumme|klamme|lede|usle|sure|grimme|ulækre|latterlige|ynkelige|sølle|patetiske) (${animal}|${insult}|kællinger|mennesker|nar),
    ${hostile} (svin|svinehund|svinehunde|bæst|bæster|so|søer|tæve|tæver|mær|homo|svans|lebbe|transe|stodder|kvindemenneske|snylter|snyltere|parasit|parasitter|psykopat|psykopater|nar|narre|taber|tabere|abe|møgunger)
    (pædofile|sexistiske|fascistiske|kommunistiske|nazistiske|egoistiske|asociale|kriminelle|magtliderlige|korrupte|sadistiske|psykopatiske|arrogante|uopdragne|voldelige|kapitalistiske|islamistiske|beskidte|sorte|brune|fede|nazi|perker|neger|muslim|jøde|racist|fascist|kommunist|pædo|bøsse|rige|magtfulde|snobbede) svin
    (fucking|skide|stinkende|beskidte|satans|fandens|forbandede|forpulede|ulækre|dumme|sorte|snavsede|klamme|usle|lede|møg|grådige|perverse|lusede|skabs) (${people})
    (alle |de |) (skide|beskidte|satans|fandens|forbandede|forpulede|klamme|lorte|møg|fucking) (udlændinge|indvandrere|flygtninge|muslimer|jøder|araberne|araber|muslimerne|politikere|svenskere|unger|kommunister|feminister|hunde|naboer|kvinder|kvindfolk|mænd|mandfolk|pensionister|bilister|cyklister)
    (alle |de fleste |) (jøder|muslimer|perkere|negre|arabere|bøsser|homoer|flygtninge|udlændinge|indvandrere|feminister|politikere|svenskere|kvinder|mænd|somaliere|tyrkere) er ${filler} (nogle |) (svin|aber|afskum|rotter|parasitter|utøj|kakerlakker|undermennesker|dyr|skadedyr|luksusdyr|pædofile|terrorister|voldtægtsmænd|kræft)
    (sorte|brune) (aber|abe|djævle|sataner|lort)
    (send|smid|kyl|jag) (de |alle de |alle |) (muslimer|udlændinge|indvandrere|negre|perkere|flygtninge|udlændingene|flygtningene|sorte|brune|fremmede|muslimerne|perkerne|negrene|araberne) (hjem|ud)
    (han|hun|du|i|det|de|naboen|formanden|chefen) (er|var|bliver) ${filler} (et |nogle |) (klamt |dumt |ulækkert |kæmpe |stort |klamme |dumme |ulækre |fedt |løgnagtigt |modbydeligt |ægte |rigtigt |værre |) (svin|skvat|afskum|bæst|udskud|utøj|rakkerpak|menneskeskrald),
    (et|det) (dumt |klamt |ulækkert |beskidt |ækelt |modbydeligt |forbandet |usselt |løgnagtigt |liderligt |kæmpe |rigtigt |ægte |værre |selvfedt |grådigt |egoistisk |racistisk |kynisk |dumme |klamme |ulækre ) (svin|bæst|skvat)
    (hvilket|hvad for et) svin
    (sikke|sådan|hvilket|for|som) et (klamt |dumt |ulækkert |stort |modbydeligt |fedt |) (svin|bæst|skvat),
    (opfører|opførte) (sig|dig|jer) (som|ligesom) (svin|et svin|dyr|et dyr|en psykopat|bavianer|en idiot)
    (de|jeres|alle|i|disse|for nogle|sikke nogle|nogle|alle de) svin (der|derovre|har|skal|burde|fra|stjæler|snyder|til|sidder|tager|vil|kan|tror)
    (i|de|for nogle|sikke nogle|jeres|alle de|nogle|jer) (${anyAdjective} |) (bæster|bøsserøve|mongoler|hundehoveder|psykopater|skvat)
    (i|jer) (${anyAdjective} |) ${manyInsults}
    ^(i|de) ${manyInsults},
    ^(din|dit|dumme|klamme) (${animal}|abe|klovn|spade|torsk),
    (er|var|som|sikke|hvilken|sådan) en svans
    (er du|du er|er i|i er|han er|hun er|de er|er han|er hun|er de) ${filler} (helt |fuldstændig |totalt |fucking |lidt |så |vist |) (hjernedød|hjernedøde|hjerneskadet|hjerneskadede|snotdum|snotdumme|hjernevasket|mongolagtig|handicappet i hovedet|født dum|rablende sindssyg|psykisk syg eller)
    (blød|bløde) i (bolden|knolden|hovedet)
    (dum|dumme|syg|syge|sindssyg|sindssyge|bagstiv|forkert|svag|skør) (i|oven i) (hovedet|bøtten|roen|nakken|knolden|låget)
    (du|hun|han) er (da |jo |bare |) en (fed|klam|dum|sur|grim|led|liderlig|ulækker) (so|gris|ko|mær|sæk|heks|stodder|abe|hejre)
    (du|hun|han) er (da |jo |bare |) en (gammel|grim gammel|sur gammel) (sæk|heks|stodder|gris|mær)
    (gammel|gamle) (svin|skiderik|liderlig buk|røv)
    ^(syge|fede|fed|store fede|lille fede|lille) (svin|so|luder|gris|kælling),
    (lille |store |dit |din |) fede (svin|so|kælling|røv)
    (du|i|jer) er (klam|klamme|ulækker|ulækre|afskum|sygelig),
    (hvor er|fy hvor er|føj hvor er) (du|i) (klam|klamme|ulækker|ulækre|ynkelig|ynkelige|dum|dumme|patetisk)
    (liderlig|liderlige) (gamle |gammel |) (svin|gris|so|mær|luder|stodder|kælling|buk)
    (skrid|rend|gå|smut|tag|kryb|pis|ryg|forsvind) ${filler} (dog |) (ad|af|i|til) (helvede|pommern) (til|med|)
    ad helvede til med ${anyone}
    (gu |nej |ja |) (fanden) (tage|ta) (dig|jer|ham|hende|dem|mig|det|lortet)
    (skrid|smut|rejs|flyt|pis) ${filler} (hjem|tilbage|ud|væk) (til |) (dit eget land|dit hjemland|dit land|abeland|afrika|mellemøsten|arabien|somalia|tyrkiet|pakistan|hvor du kommer fra|hvor du kom fra|hvor i kommer fra|hvor du hører til|hvor i hører til|ørkenen|junglen|af danmark|af landet|perkerland|negerland|saudi arabien|iran)
    (tag|gå|kryb) ${filler} (hjem|tilbage) (til |) (dit eget land|dit hjemland|abeland|hvor du kommer fra|hvor i kommer fra|ørkenen|junglen|hulen)
    (skrid|skred|skrider) (med dig|med jer|med dit|din|dit|nu din)
    (abeland|perkerland|negerland|rend mig|rend os)
    (smid|kyl|spark) (dem|hende|ham|lortet|jer) ${filler} (alle |) (ud af landet|ud af danmark|tilbage til junglen|tilbage til ørkenen|hjem til ørkenen)
    (slik|kys|kysse|slikke|rende|kyss|bide|bid) (mig|os|min) (bagi|i røven|i røv|et vist sted|bag)
    (kan|ka) (i |du |de |) ${filler} rende (mig|os)
    (kys|slik|slikke|kysse|kyss|bid) min (røv|pik|diller|numse|bare)
    (sut|sutte|sutter|suttede|suger|suge|sug|slik|slikker|slikke) (på |) (min|hans|en|deres|den) (pik|diller|lille pik|fede pik|store pik)
    (sut|sutte|sutter|suttede|suger|suge|sug|slikker|slikke) (pik|røv|diller|fisse|kusse|løg)
    (sut den|sut løg|sug den|æd lort|spis lort|æd skid)
    (stik|stikke|put|sæt|sætte|skubbe|stoppe|proppe) (den|det|dem|dit|jeres) (op |derop |langt op |) (hvor solen aldrig skinner|i måsen)
    luk ${filler} (røven|flaben|fjæset|arret|gabet|måsen|din røv|dit fjæs|dit hul|din mund din)
    (store|nøgne|hængende|slatne|babs|kæmpe) (patter|babser)
    (vis|se|hendes|dine|lækre|sutte|gramse) (patter|babser)
    ${your} (mor|mutter|morsa|kone|søster|datter|kæreste) er (en |) (billig |fed |klam |gammel |kæmpe |stor |) (luder|hore|so|tæve|kælling|mær|billig|klam|fed)
    (pul|knep|bol|boller|puler|knepper|bollede|kneppede|bolle|kneppe|knalder|knalde) ${your} ${relative}
    (bolle|boller|bollede|knalde|knalder|pule|puler) (hende|dig|ham|hinanden|damer|piger|kællinger|tøser|luderen|chefen|sekretæren)
    (skal|vil|gider|kan) (vi |du |jeg |) (godt |) (kneppe|bolle|pule|knalde),
    (op|oppe|langt oppe) i (fissen|kussen|måsen)
    (flok|bunke|samling|hob|bande|rotterede af) (mongoler|tabere|klovne|fjolser|tosser|klaphatte|amøber|bavianer|hjernedøde|narrehatte|svindlere|løgnere|kujoner|uduelige|inkompetente idioter)
    (i|du|de|han|hun) er ${filler} (noget |et |) (afskum|utøj|udskud|menneskeligt affald|skadedyr|rakkerpak|menneskeskrald|undermennesker)
    pisser ${filler} på
    ,(den|det) ${insult},
    (pjok|snothvalpe|hykler|psykopat|sociopat) (som|af|til) (dig|jer|en|et)
    spild af (ilt|luft|hud|sæd|plads på jorden)
    (ud|væk) med (alle |de |) (perkere|perkerne|negre|negrene|jøder|jøderne|muslimer|muslimerne|homoer|bøsser|bøsserne|araberne|sigøjnerne)
    er et svin (mod|over for|overfor|til)
    (dumme sæk|rend og hop|knep dig)
    (fuck|pis|pisse|skid) (af|jer|dig|dem|ham|hende)
    (kæmpe|total|komplet|gigantisk) (taber|tabere|nar|psykopat|hykler|hyklere|svin|luder|bøsse|homo|retard|tåbe|klaphat)
    (fucking|forbandede|satans|fandens|skide) (taber|tabere|klovn|klovne|nar|abe|mongol|mongoler|psykopat|homo|homoer|bøsse|bøsser|svans|handicap|autist|autister|tosse|løgner|hund|køter|ko|unger|nazist|nazister|fascist|racist)
    (usselt|ynkeligt|klamt|ulækkert|sølle) (menneske|kvindemenneske|mandfolk|kryb|individ)
    (du|i) er ${filler} (en|et|nogle|noget af en|noget af et) (${anyAdjective} |kæmpe |stor |stort |rigtig |rigtigt |ægte |værre |) (${insult}|nar|stodder|so)
    (han|hun|formanden|kassereren|viceværten|naboen|chefen|ham der|hende der) er ${filler} (en|et|noget af en) (${anyAdjective} |kæmpe |stor |rigtig |ægte |værre |) (nar|stodder|narrehat|klaphat|tåbe|psykopat|sociopat|so|tæve|mær|hykler|kujon|usling|slyngel|skiderøv|fjog|bæst|fæ|pjok|skvat|mongol)
    er ${filler} (bare |) (nogle|noget) (svin|bæster|narre|møgdyr|narrøve|stoddere),
    (pædofil|pædofile|klam|klamme|ulækker|ulækre|liderlig|fordrukken|fordrukne|beskidt|doven|dovne|fattig|usle) (stodder|gris|stoddere)
    (latterlig|latterlige|ynkelig|ynkelige|patetisk|patetiske|sølle|usle) (lille |gamle |) (klovn|klovne|lille mand|taber|tabere|stakkel|mandsling|nar|narre|type|skabning|wannabe|kryb|menneske|fjols)
  `,
  flag: `
    (idiotiske|åndssvage|hjernedøde|klamme|modbydelige|latterlige|ynkelige|ulækre|retarderede|perverse|løgnagtige|hykleriske|uduelige|usle|snotdumme|forbandede|skide) (små |gamle |lille |) (mennesker|typer|folk|bestyrelse|formand|politikere|naboer|nabo|kommune|vicevært|redaktør|journalist|kasserer|lejere|mænd|kvinder|væsner|skabninger|administration|udvalg)
    (forbandede|fordømte|usle|skide|fucking|beskidte|korrupte|luskede|lede|satans|fandens|helvedes) (forrædere|landsforrædere|forræder|landsforræder|tyve|tyv|tyveknægte|løgnere|løgner|parasitter|hyklere|svindlere|banditter|kommunister|fascister)
    ^(landsforræder|taber|hykler|kujon|tåbe|krøbling|pattebarn|halvabe|bæst|afskum|psykopat|svin|din sæk|din so|din mær|din ko|din heks|din gris|din rotte|din hund|din hejre) (du|i|jeg|vi|hold|skrid|gå|lad|luk|ryk|flyt|kom|tag|har i|har du|er i|er du|find|lær|læs|skam|pas|stå)
    (sikke en|sikke et|sådan en|sådan et|hvilken|hvilket|for en|for et|en ægte|et ægte|en værre|en komplet|en total|en kæmpe|en sølle) (${hostile} |sølle |komplet |ussel |gammel |doven |) ${scorn}
    (din|dit) (halvabe|krøbling|pattebarn|bastard|kræ|kvaj|abe|aber|nar|hund|slange|forræder|tyv|tyveknægt|slubbert|bandit|skurk|slyngel),
    (du|han|hun|formanden|naboen|kassereren) er ${filler} en (ægte |kæmpe |værre |total |) spade
    (du|han|hun|i|de) (ligner|lugter som|stinker som|stinker af|opfører jer som|opfører dig som) (en |et |) (fed |gammel |) (gris|grise|so|svin|lort|luder|abe|aber|flodhest|hval|hejre|heks|ludere|hore|lig|stodder|klovn)
    (opfører|opførte) (sig|dig|jer) som (en |et |) (rigtig |ægte |) (nazist|nazister|diktator|tyran|svin|aber|abekat|abekatte|hund|barn på fem|gris|grise|psykopater)
    (den|sådan en|hende|den der) (so|mær|ko|sæk|heks|hejre|tæve|rotte) ${where}
    (det|dit|sådan et) svin ${where}
    (flok|bunke|samling|hob|bande) (${hostile} |) (hyklere|abekatte|aber|psykopater|svin|narre|tåber|parasitter|nassere|slyngler|forrædere|rotter|kællinger|kvajpander|stoddere|bønder|afskum|banditter|skurke)
    (hyklere|hykler) og (løgnere|løgner|svindlere|tyve)
    (løgnere|løgner|bedragere|svindlere|tyve) og (hyklere|bedragere|svindlere|banditter|løgnere|hykler)
    (tyv|tyve|løgner|løgnere) (hele bundtet|alle sammen|fra ende til anden)
    (de|disse|alle de|de der|jeres|i) (parasitter|snyltere|nassere) (på|der|skal|burde|fra|i|har)
    amøbe uden
    (komplet|total|kæmpe|arrogant|uforskammet) (ignorant|tåbe|taber)
    (dovent|ondt|usselt|dumt|klamt|lusket|ledt|grimt|gammelt|et) kræ
    (andet|sådan noget|alt det|den slags|noget værre) (pak|rak)
    (gammel|klam|ulækker|liderlig|klamme|ulækre|liderlige) gris
    (bloody|fucking|stupid|dumb|fat|lying) (bastard|bastards|pig|pigs|bugger|moron|morons|idiot|idiots|cow|bitch|fool)
    (den|din|jer|i|de|hele den) bastard
    (spil|spille|spiller|spillede) den af
    (hold|holde|holder|luk|lukke) ${filler} (så |venligst |for satan |for fanden |) (din |jeres |sin |) (store |dumme |grimme |fede |) (kæft|flab|bøtte|kaje|klap|gab)
    (hold|luk) (din|jeres) (store |dumme |grimme |) mund
    (hold|luk) (flaben|arret|gabet|sylten)
    klap (kaje|i din|i nu din|gællerne|fisken)
    (for|hvad|hvor|hvem|hvorfor|hvordan|ad|som|fy for|hvornår|hvad i|så for) (satan|fanden|helvede)
    (den|hende|ham) (fede|tykke|dumme|gamle|sure|beskidte) (gris|so|ko|heks|hejre|sæk)
    (du|hun|han) er ${filler} en (led|sur|dum|klam|fed|gammel) (so|skid|gris|heks|sæk)
    (hvilken|hvilket|sikke en|sikke et|sikke noget|for en|for et|sådan en|så|helt|fuldstændig|noget) (hjernedød|hjernedødt|hjernedøde)
    (hold|holde|holder) ${filler} (din |jeres |) kæft
    (ikke|ik) en skid
    (slå|slog|slår|gør|laver|gider|fatter|koster|ligner|fatte) (ikke |) en skid
    (din|dit) (kvaj|kvajpande|tumpe|snotunge|vatnisse|torskehoved|kvajhoved|lømmel|snothvalp|møgunge|klodsmajor|fjumrehoved|narhat|torskepande|idiotiske|fehoved)
  `,
};

const allowedPhrases = `
  (bar|bare|på bar) røv (har|på|er|får|i)
  røven af (bukserne|bukser|vognen)
  (lorten|lort) (fra|efter) (hunden|hunde|hundene|katten|hesten|fuglene|duerne)
  pis og papir
  kæft trit og retning
  himmel og helvede
  (helvede og|helvede eller) (himmel|himlen|paradis|skærsild)
  (himlen|paradis|skærsilden|dommedag|paradiset|djævelen|synd) (og|eller) helvede
  helvede på jord
  dantes helvede
  (gud|djævelen|lucifer|engle) og satan
  satan (fra|i) (bibelen|paradiset|det gamle testamente)
  fandens (oldemor|mælkebøtte|hul|bro|kløft|gab|sten|grav)
  idioten af (fjodor|dostojevskij|dostojevski)
  fanden på væggen
  homo sapiens
  (soens|koens|tævens|kattens|hundens|gedens|fårets|hoppens|moderens|morens|dyrets|dyrenes|køernes|mors) patter
  patter (på|hos) (geden|hunden|katten|tæven|fåret|dyret|dyrene|pattedyr)
  (di|die|dier) (på|ved|hos) (patterne|patter)
  din (so|gris|abe|mær|tæve|kryster|nød|nisse|padde) (har|fik|er|får|skal|kan|kom)
  dit svin (er|har|kom|løb|skal|fik)
  lille skid
  hold mund
`;

export const danishInvective: ListPart = { phrases, insults, allowedPhrases };
