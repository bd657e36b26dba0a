// Danish phrases: what is rude, or a threat, only in these words together. Animals, gardens, games, food and
// health have been read against each line; what people say of them comes after, as innocent.
import type { ListPart } from '../../vocabulary/wordList.ts';

const you = '(dig|jer)';
const them = '(ham|hende|dem)';
const anyone = '(dig|jer|ham|hende|dem)';
const one = '(dig|jer|ham|hende|dem alle)';
const your = '(din|dit|dine|jeres|hans|hendes|deres)';
const relative =
  '(mor|far|kone|mand|datter|søn|søster|bror|familie|børn|unger|unge|mutter|morsa|kæreste|kælling)';
export const filler =
  '(bare |nu |sgu |fandeme |kraftedeme |virkelig |dog |da |jo |snart |altså |nok |lige |gerne |simpelthen |sku |)';
const someone = '(nogen|en eller anden|man|folk|de|vi|politiet)';
const should = '(burde|skulle|må|bør|kunne godt|kunne|skal)';
const kill = '(skyde|dræbe|kvæle|hænge|halshugge|gasse|voldtage|likvidere|henrette|myrde|lynche|korsfæste)';
const kills = '(dræber|myrder|kvæler|skyder|likviderer|halshugger|slagter|voldtager)';
const beat = '(smadre|tæske|banke|flække|gennemtæske|gennembanke|mørbanke|kvæste|knuse)';
const beats = '(smadrer|tæsker|banker|flækker|gennemtæsker|gennembanker|mørbanker|kvæster|knuser)';
const strike = '(slå|banke|tæske|sparke|stikke|skyde|smadre|pløkke)';
const strikes = '(slår|banker|tæsker|sparker|stikker|skyder|smadrer|pløkker)';
const down = '(ihjel|ned|fordærvet|til plukfisk|sønder og sammen|sønder|halvt ihjel|gul og blå|i stykker)';
const killed =
  '(skydes|henrettes|gasses|halshugges|aflives|slås ihjel|dræbes|kvæles|likvideres|myrdes|lynches|voldtages|brændes levende|stenes)';
const die =
  '(dør|døde|dø|må dø|dør af kræft|får kræft|får cancer|bliver voldtaget|bliver kørt over|bliver kørt ned|brænder op|rådner op|rådner|brænder|bliver slået ihjel|bliver skudt|bliver myrdet|kvæles|kreperer|krepere|bliver syg|må rådne op|må brænde op|må brænde|må krepere|må kvæles|må få kræft|må få cancer|skal dø|skal rådne op|skal brænde)';

export const hostile =
  '(klamme|lamme|dumme|ulækre|forbandede|forpulede|usle|fucking|skide|lede|møgbeskidte|racistiske|hjernedøde|sindssyge|latterlige|ynkelige|fandens|satans|modbydelige|perverse|ækle|rådne|stinkende|patetiske|idiotiske|åndssvage|snotdumme|snotforkælede|selvfede|liderlige|grådige|griske|løgnagtige|hykleriske|retarderede|skamløse|afskyelige|fordømte|møgforkælede|talentløse|lusede|møg)';
const anyAdjective = `(${hostile.slice(1, -1)}|fede|grimme|dovne|lille|store|gamle|tykke|lange|små|sure|hæslige|fedladne|forvoksede|gammeldags|naive|sygelige|syge|skøre|falske|elendige|uduelige|kommunistiske|fascistiske|nazistiske|muslimske|jødiske|danske|handicappede)`;
const insult =
  '(bæst|fæ|afskum|fjog|skvat|bøsse|homo|svans|lebbe|transe|tæve|mær|mongol|abekat|klovn|taber|tåbe|nar|tosse|psykopat|sociopat|pædofile|pædo|racist|nazist|fascist|kujon|svindler|løgner|skiderøv|snylter|parasit|møgdyr|landsforræder|stodder|usling|skurk|bandit|slyngel|narkoman|junkie|amøbe|udskud|dumrian|tyksak|luskebuks|hykler|klaphat|abe|alkoholiker|krapyl|menneskeskrald|fjollerøv|svagpisser|bavian|hængerøv|kryster|pjok|pjevs|hattenar|narrehat|skid|torskepande|bondeknold|bonderøv|halvhjerne|fladpande|flæskesteg|sæk lort)';
const animal = '(svin|so|gris|ko|hund|ged|gås|rotte|heks|sæk|hval|hejre|flodhest|snog|køter|møgso|kone|tøs)';
const people =
  '(jøde|jøder|muslim|muslimer|araber|arabere|tyrker|tyrkere|somalier|somaliere|polak|polakker|sigøjner|sigøjnere|rumæner|rumænere|udlænding|udlændinge|indvandrer|indvandrere|flygtninge|zigøjner|zigøjnere|tigger|tiggere|afghanere|muhamedanere|romaer|kineser|kinesere|eskimo|eskimoer|grønlænder|grønlændere|pakistaner|pakistanere|svensker|svenskere|homoer|bøsse|bøsser|lebber|transer)';
const manyInsults =
  '(svin|bæster|bøsserøve|homoer|tæver|søer|klovne|tabere|tåber|narre|tosser|nazister|racister|fascister|snyltere|parasitter|pædofile|mongoler|hundehoveder|hjernedøde|kujoner|svindlere|løgnere|psykopater|aber|klaphatte|fjolser|bavianer|amøber|uslinge|kællinger|skvat|narrehatte|torskehoveder|skurke|banditter|hyklere|bondeknolde|snothvalpe|landsforrædere)';

const scorn =
  '(fæ|fjog|skvat|afskum|taber|tåbe|nar|psykopat|løgner|snylter|parasit|kujon|svindler|hykler|bæst|usling|amøbe|pjok|kryster|kvaj|kræ|bastard|stodder|svans|mær|tæve|abekat|stymper|slyngel|skarnsunge|stakkel til formand|tøsedreng|ignorant|diktator|tyran)';
const beasts = '(so|mær|ko|gris|sæk|heks|hejre|rotte|slange|svin|tæve|gås|ged|hund)';
const office =
  '(formand|formanden|kasserer|kassereren|vicevært|viceværten|nabo|naboen|bestyrelse|bestyrelsen|redaktør|redaktøren|politiker|direktør|chef|udlejer|kommune|journalist|dommer|statsminister|borgmester|mand|kvinde|fyr|karl|møgunge|unge)';
export const where =
  '(i nummer|fra nummer|i nr|fra nr|på første|på anden|på tredje|på fjerde|på femte|på 1|på 2|på 3|på 4|på 5|i stuen|fra stuen|i opgang|fra opgang|ovenpå|nedenunder|ved siden af|i administrationen|i bestyrelsen|i udvalget|på kontoret|i kommunen|fra kommunen|i redaktionen)';

const insults = [insult, manyInsults, hostile].flatMap(group => group.slice(1, -1).split('|'));

const phrases = {
  refuse: `
    (du|i) (bliver|skal blive|ender med at blive) ${filler} (stukket ned|skudt|slået ihjel|dræbt|myrdet|hængt|kvalt|voldtaget|halshugget)
    ${someone} ${should} ${filler} ${kill} (den|det|de|denne|vores|jeres|hele) (${hostile} |) ${office}
    (stilles|stille|stil) (${them} |jer |dig |) (alle |alle sammen |) op (ad|mod|af) (en |den |) mur
    op ad en mur og (skydes|skyde|skyd)
    (du|i) (burde|skulle|skal|kan|kunne) ${filler} (tage dit eget liv|tage livet af dig|begå selvmord|hænge dig|drukne dig|skyde dig)
    (hop|spring) (ud|ned) (fra|af) (altanen|din altan|taget|en bro|broen|vinduet|femte|fjerde|et højt)
    (sætte|satte|sætter|sæt|stikke|stak|stikker) ild (til|på) (hende|ham|dig|jer|jeres|din|dit|hele bestyrelsen|bestyrelsen|formanden)
    (smides|smide|kaste|kastes|placere|placeres|lægge|sprænge|sprænges|smid|kast) en (bombe|brandbombe|granat|håndgranat) (ind|på|i|under|hos)
    (jeg|vi) (${kills}|${beats}) (den|det|de) (hund|kat|køter|unge|${scorn}|${beasts})
    (ved|finder ud af) (godt |nok |præcis |) (hvor|hvilken skole|hvilken vej|hvornår|hvilken børnehave) (dine|jeres|hendes|hans|din|deres) (børn|unger|datter|søn|kone|familie|mor)
    (klynge|klynges|klyng) (dem|ham|hende|dig|jer) op
    (jeg|vi) ${filler} ${kills} (dig|jer|dem alle)
    (jeg|vi) ${filler} ${beats} dig
    (jeg|vi) ${filler} ${strikes} ${one} ${down}
    (jeg|vi) ${filler} (kører|pløjer) ${you} over
    (jeg|vi) kommer ${filler} og ${kills} ${one}
    (jeg|vi) kommer ${filler} og (${beats}|slår) ${you}
    (jeg|vi) (${kills}|${beats}|${strikes}) ${your} ${relative}
    (${kills}|${beats}) (jeg|vi) ${filler} ${you}
    ${strikes} (jeg|vi) ${filler} ${one} ${down}
    (skal|vil|burde|har lyst til at|får lyst til at|gad|gider|jeg kan|vi kan|jeg kunne|jeg ku|vi kunne) ${filler} (godt |) (${beat}|${kill}) ${you}
    (skal|vil|burde|har lyst til at|får lyst til at|gad|gider|jeg kan|vi kan|jeg kunne|jeg ku|vi kunne) ${filler} (godt |) ${strike} ${one} ${down}
    ^(skyd|dræb|gas|myrd|lynch|kvæl) ${them} (alle|alle sammen|ihjel)
    ^slå (ham|hende) ihjel
    (burde|bør|skal|skulle) ${filler} hænges (op |) i (flagstangen|lygtepælen|lygtepælene|den nærmeste lygtepæl|nærmeste lygtepæl|nosserne)
    ${someone} ${should} ${filler} (tage og |have |komme og |) (${kill}|${beat}) (dig|jer|ham|hende)
    nogen (burde|skulle) ${filler} (tage og |) (${kill}|${beat}|aflive) dem
    ${someone} ${should} ${filler} (tage og |komme og |) ${strike} ${one} ${down}
    ${someone} ${should} ${filler} aflive ${you}
    ${someone} ${should} ${filler} (skære|snitte|skyde|hugge) (halsen|hovedet|nosserne|pikken|struben) (over på|af) ${anyone}
    (du|i) (burde|skulle|bør|skal|fortjener at|fortjener at blive) ${filler} (alle |) (${killed}|hænges|skudt|hængt|voldtaget|dø)
    (du|i|han|hun|de) fortjener ${filler} (kun |ikke andet end |) (at |)dø
    (de|han|hun) (burde|skulle) ${filler} (alle |) (skydes|henrettes|gasses|halshugges|likvideres|myrdes|lynches|stenes|hænges)
    (burde|bør|skal|skulle|må) gasses
    (skære|skærer|snitte|snitter|skær) (halsen|struben|pikken|nosserne|ørerne) (over på|af) ${anyone}
    (brænde|sprænge|futte|brænder|sprænger|futter) (dit|jeres|hans|hendes|deres) (hus|lejlighed|bil|hjem) (ned|af|i luften)
    (jeg|vi) ${filler} (brænder|sprænger|futter) (dit|jeres|hele jeres) (hus|lort)
    (håber|ønsker|ville ønske|gid) ${filler} (at |) (du|i|han|hun|de|${your} ${relative}) (snart |bare |alle |alle sammen |selv |en dag |) ${die}
    (håber|gid) ${filler} (at |) (nogen|en eller anden|de) (${kills}|${beats}|slår) ${anyone}
    (dø|rådn|brænd|brænde|rådne|kreper|brænder|ryge|ryg|kog) (op |lige |) i helvede
    (gå|skrid|gør os en tjeneste|gør verden en tjeneste) ${filler} (ud |hjem |) og (dø|hæng dig|skyd dig|drukn dig|kvæl dig|dræb dig|tag livet af dig|begå selvmord|spring ud|hæng dig selv|spring ud foran et tog)
    (tag|skynd) ${filler} (dig at |) (dø|hæng dig|skyd dig|livet af dig)
    ${filler} (hæng|skyd|kvæl|dræb|drukn|myrd) dig (selv|nu|din|dit|bare|i dit|i din)
    ,(hæng|kvæl|drukn) dig$
    (tag|gå) (nu |bare |dog |) og (hæng|skyd|drukn|kvæl|dræb) dig
    (begå|lav) ${filler} selvmord (din|dit|nu|så)
    (drik|sluk|bund) (noget |en flaske |en liter |) (klor|klorin|klorix|afløbsrens|rottegift|ætsnatron)
    (kast|smid|læg) dig (ud |) (foran|på) (et tog|toget|en bus|bussen|skinnerne|togskinnerne)
    (du|i) (skulle|burde) aldrig (være|have været|være blevet) (født|undfanget)
    (du|i) (skulle|burde) (være|have været|være blevet) (aborteret|abort|druknet ved fødslen|kvalt ved fødslen)
    (din|jeres) mor (skulle|burde) have (fået en abort|aborteret|slugt dig|taget p piller|fået dig fjernet)
    ingen (ville|vil|kommer til at) savne dig
    verden (ville være|er|var|bliver) (bedre|et bedre sted|smukkere) uden (dig|jer|din slags)
    voldtag (din|dig|jer|hende)
    (voldtage|voldtager|voldtaget) (dig|jer|din|jeres)
    (du|i) er (død|døde|dødsens) når (jeg|vi)
    (du|i) er (en |) (død|dødt) (mand|kvinde|kød|svin)
    en (kugle|kniv|økse|bombe) (i|for|under) (panden|nakken|hovedet|maven|ryggen|bilen|sengen) (på|til|hos) ${anyone}
    (du|i) skal ${filler} bare dø
    ^(du|i) skal dø$
    (gas|gasse|hæng|skyd|dræb|udryd|udrydde|slagt|bomb|myrd) (alle |de |) (jøderne|muslimerne|jøder|muslimer|perkerne|negrene|bøsserne|perkere|araberne|tyrkerne|flygtningene|sigøjnerne|homoer|negre|politikerne)
    (send|smid|putte|put) ${them} (i|tilbage i) (gaskamrene|gaskammeret)
    (send|smid|put) (jøderne|muslimerne) (i|tilbage i) (gaskamrene|gaskammeret|ovnene|ovnen)
    (passe på|pas på) (hvor|hvem) du går (om natten|når det er mørkt|alene)
    (se dig over skulderen|ville passe på din familie|ville passe på dine børn)
    (brække|brækker|knække|knækker|flække|flækker|smadre|smadrer) (benene|armene|nakken|halsen|fingrene|kraniet|knæene|knæskallerne|kæben|ryggen|skallen) på ${anyone}
    (slår|slå|banker|banke|sparke|sparker) (tænderne|tænder|hovedet|kraniet) (ud på|ind på|af|ned i halsen på) ${anyone}
  `,
  hold: `
    (din|dit|den|det|sådan en|sikke en|en) (fede|dumme|fed|dum|sure|sur|klamme|klam|tykke|dovne|grimme|stinkende|rådne|beskidte|liderlige|luskede|falske|slimede|lede|møgbeskidte) ${beasts}
    (luskede|slimede|lede|snigende|falske) (slange|rotte|hund|ræv|svin|sæk|gris|stodder|karl)
    (du|i|han|hun|de|formanden|den type) (skal|skulle|burde|fortjener|trænger til|mangler|kunne trænge til|må) ${filler} (have |få |at få |) ${filler} (nogle |en gang |en ordentlig omgang |en |et par |) (tæsk|bank|klø|øretæve|øretæver|lussing|lussinger|flade|på hovedet|på kassen|på tuden|på lampen|på skallen|på snotten)
    (alle |) ${people} er ${filler} (alle |) (nogle |noget |nogen |) (tyve|kriminelle|tyveknægte|tyveknægtigt|voldtægtsmænd|voldtægtsforbrydere|beskidte|ulækre|dumme|dovne|snyltere|klamme|syge|pak|banditter|løgnere|mindreværdige|kakerlakker|hunde)
    ${people} og andet (pak|rak|utøj|skidt|rakkerpak|afskum|kravl)
    (boller|knepper|puler|knalder|bollede|kneppede|pulede) (sin|hans|din|jeres|hendes|sine) (egen |egne |) (søster|mor|datter|kusine|hund|bror|børn|svigermor|ged)
    (dumt|klamt|ulækkert|stort|beskidt|grimt) fedt svin
    (smid|spark|jag|kyl) (de |alle |) (svin|hunde|parasitter|snyltere|perkere) ud
    pædofilen (i|fra|på|ved|bor|skal|må|er)
    (sieg|heil) (heil|hitler)
    hitler (havde ret|gjorde ret|burde have|skulle have|glemte|blev ikke færdig|nåede ikke|var for blød)
    white power
    (jeg |vi |) (ved|finder ud af|fundet ud af) (godt |nok |udmærket |præcis |) hvor (du|i|han|hun) bor
    (jeg|vi) skal nok (finde|få fat i|få ram på|få fat på|komme efter) ${you}
    (jeg|vi) finder ${you}$
    (jeg|vi) får ram på ${you}
    (jeg|vi) kommer efter ${you}$
    (du|i) skal (få smadret|få betalt|komme til at fortryde|fortryde det|få tæsk|få bank|få klø)
    (skal|vil|kan|vil du|skal du) (have|få) (smadret|flækket|knust|banket|tævet) (ansigtet|fjæset|kraniet|tænderne|kæben|skallen|næsen|knæskallerne)
    (smadre|smadrer|flække|flækker|knuse|knuser|ødelægge|slå|slår|vansire) (dit|jeres|hans|hendes|deres) (fjæs|ansigt|kranie|smil|hoved|knæskaller|grimme fjæs)
    (jeg|vi|og|kommer og|vil|skal|skal nok) ${filler} (smadrer|smadre|ridser|ridse|brænder|brænde) (din|jeres) (bil|cykel|rude|dør|skide bil|lejlighed)
    (brækker|brække|knækker|knække) (dine|begge dine|jeres|hans|hendes|hver en) (ben|arme|knæ|fingre|knogle|knogler|tænder)
    (du|i) (får|skal have|trænger til|fortjener|mangler|skal få|fortjener at få) ${filler} (nogle |en gang |en |et par |en ordentlig omgang |en omgang |) (bank|tæsk|tæv|røvfuld|klø|øretæver|øretæve|på kassen|på skallen|på tuden|på hovedet|på goddag|på lampen|på snuden|på bærret|flade|lammetæv)
    (give|giver|gi|gir) ${you} (en |nogle |et par |en ordentlig |en gang |) (tæsk|bank|røvfuld|klø|på hovedet|flade|på skallen|på tuden|på kassen|på lampen|på snuden|øretæver|på bærret|lammetæv)
    (banke|smadre|tæske|tæve|tæver|tæsker|overfalde|halshugge|gennembanke|gennemtæske) ${you}
    (din|dit) ${insult}
    (din|dit) ${anyAdjective} (${anyAdjective} |) (svin|${insult})
    (den|det|sådan en|sådan et|hvilken|sikke en|sikke et|for en|for et) ${hostile} (${anyAdjective} |) (svin|${insult})
    (din|dit|den|det|sådan en|i|jer|de|sikke nogle|nogle) ${hostile} (${anyAdjective} |) (${animal}|${manyInsults}|typer|mennesker|unger)
    (din|dit) (${anyAdjective} |) (lille |) (lort|lorte|skid|lille skid|stykke lort|stykke skidt|stykke affald)
    ,(din|dit) (${animal}|spade|kartoffel|torsk|rådne|ulækre|klamme|fede|dumme|grimme|syge|sindssyge|lille|store|nød|ål|klump|pølse|åndssvage|hjernedøde|naive|latterlige)$
    ^(dumme|klamme|lede|usle|sure|grimme|ulækre|latterlige|ynkelige|sølle|patetiske) (${animal}|${insult}|kællinger|mennesker|nar)$
    ${hostile} (svin|svinehund|svinehunde|bæst|bæster|so|søer|tæve|tæver|mær|homo|svans|lebbe|transe|stodder|kvindemenneske|snylter|snyltere|parasit|parasitter|psykopat|psykopater|nar|narre|taber|tabere|abe|møgunger)
    (pædofile|sexistiske|fascistiske|kommunistiske|nazistiske|egoistiske|asociale|kriminelle|magtliderlige|korrupte|sadistiske|psykopatiske|arrogante|uopdragne|voldelige|kapitalistiske|islamistiske|beskidte|sorte|brune|fede|nazi|perker|neger|muslim|jøde|racist|fascist|kommunist|pædo|bøsse|rige|magtfulde|snobbede) svin
    (fucking|skide|stinkende|beskidte|satans|fandens|forbandede|forpulede|ulækre|dumme|sorte|snavsede|klamme|usle|lede|møg|grådige|perverse|lusede|skabs) (${people})
    (alle |de |) (skide|beskidte|satans|fandens|forbandede|forpulede|klamme|lorte|møg|fucking) (udlændinge|indvandrere|flygtninge|muslimer|jøder|araberne|araber|muslimerne|politikere|svenskere|unger|kommunister|feminister|hunde|naboer|kvinder|kvindfolk|mænd|mandfolk|pensionister|bilister|cyklister)
    (alle |de fleste |) (jøder|muslimer|perkere|negre|arabere|bøsser|homoer|flygtninge|udlændinge|indvandrere|feminister|politikere|svenskere|kvinder|mænd|somaliere|tyrkere) er ${filler} (nogle |) (svin|aber|afskum|rotter|parasitter|utøj|kakerlakker|undermennesker|dyr|skadedyr|luksusdyr|pædofile|terrorister|voldtægtsmænd|kræft)
    (sorte|brune) (aber|abe|djævle|sataner|lort|rotter)
    (send|smid|kyl|jag) (de |alle de |alle |) (muslimer|udlændinge|indvandrere|negre|perkere|flygtninge|udlændingene|flygtningene|sorte|brune|fremmede|muslimerne|perkerne|negrene|araberne) (hjem|ud)
    (han|hun|du|i|det|de|naboen|formanden|chefen) (er|var|bliver) ${filler} (et |nogle |) (klamt |dumt |ulækkert |kæmpe |stort |klamme |dumme |ulækre |fedt |løgnagtigt |modbydeligt |ægte |rigtigt |værre |) (svin|skvat|afskum|bæst|udskud|utøj|rakkerpak|menneskeskrald)$
    (et|det) (dumt |klamt |ulækkert |beskidt |ækelt |modbydeligt |forbandet |usselt |løgnagtigt |liderligt |kæmpe |rigtigt |ægte |værre |selvfedt |grådigt |egoistisk |racistisk |kynisk |dumme |klamme |ulækre ) (svin|bæst|skvat)
    (hvilket|hvad for et) svin
    (sikke|sådan|hvilket|for|som) et (klamt |dumt |ulækkert |stort |modbydeligt |fedt |) (svin|bæst|skvat)$
    (opfører|opførte) (sig|dig|jer) (som|ligesom) (svin|et svin|dyr|et dyr|en psykopat|bavianer|en idiot)
    (de|jeres|alle|i|disse|for nogle|sikke nogle|nogle|alle de) svin (der|derovre|har|skal|burde|fra|i|på|stjæler|snyder|til|sidder|tager|vil|kan|tror)
    (i|de|for nogle|sikke nogle|jeres|alle de|nogle|jer) (${anyAdjective} |) (bæster|bøsserøve|mongoler|hundehoveder|psykopater|skvat)
    (i|jer) (${anyAdjective} |) ${manyInsults}
    ^(i|de) ${manyInsults}$
    ^(din|dit|dumme|klamme) (${animal}|abe|klovn|spade|torsk)$
    (er|var|som|sikke|hvilken|sådan) en svans
    (er du|du er|er i|i er|han er|hun er|de er|er han|er hun|er de) ${filler} (helt |fuldstændig |totalt |fucking |lidt |så |vist |) (hjernedød|hjernedøde|hjerneskadet|hjerneskadede|snotdum|snotdumme|hjernevasket|mongolagtig|handicappet i hovedet|født dum|rablende sindssyg|psykisk syg eller)
    (blød|bløde) i (bolden|knolden|hovedet)
    (dum|dumme|syg|syge|sindssyg|sindssyge|bagstiv|forkert|svag|skør) (i|oven i) (hovedet|bøtten|roen|nakken|knolden|låget)
    (snotdum|snotdumme|hundedum|røvdum|kronidiotisk|bundrådden|bundrådne)
    (du|hun|han) er (da |jo |bare |) en (fed|klam|dum|sur|grim|led|liderlig|ulækker) (so|gris|ko|mær|sæk|heks|stodder|abe|hejre)
    (du|hun|han) er (da |jo |bare |) en (gammel|grim gammel|sur gammel) (sæk|heks|stodder|gris|mær)
    (gammel|gamle) (svin|skiderik|liderlig buk|røv)
    ^(syge|fede|fed|store fede|lille fede|lille) (svin|so|luder|gris|kælling)$
    (lille |store |dit |din |) fede (svin|so|kælling|røv)
    (du|i|jer) er (klam|klamme|ulækker|ulækre|afskum|sygelig)$
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
    (skal|vil|gider|kan) (vi |du |jeg |) (godt |) (kneppe|bolle|pule|knalde)$
    (op|oppe|langt oppe) i (fissen|kussen|måsen)
    (flok|bunke|samling|hob|bande|rotterede af) (mongoler|tabere|klovne|fjolser|tosser|klaphatte|amøber|bavianer|hjernedøde|narrehatte|svindlere|løgnere|kujoner|uduelige|inkompetente idioter)
    (i|du|de|han|hun) er ${filler} (noget |et |) (afskum|utøj|udskud|menneskeligt affald|skadedyr|rakkerpak|menneskeskrald|undermennesker)
    pisser ${filler} på
    (bedre|bedst|dejligt|godt|rart) (for alle |) (hvis|når|om) (du|i) ${filler} (begik selvmord|begår selvmord|døde|døde snart|aldrig var født|var død)
    ,(den|det) ${insult}$
    (pjok|snothvalpe|hykler|psykopat|sociopat) (som|af|til) (dig|jer|en|et)
    spild af (ilt|luft|hud|sæd|plads på jorden)
    (forpulet|forpulede|forpulte)
    (ud|væk) med (alle |de |) (perkere|perkerne|negre|negrene|jøder|jøderne|muslimer|muslimerne|homoer|bøsser|bøsserne|araberne|sigøjnerne)
    ,dø (din|dit|dog|nu din|så|svin|luder|so|kælling|nazist|nazisvin|perker|jøde|bøsse|homo)
    er et svin (mod|over for|overfor|til)
    (dumme sæk|rend og hop|knep dig)
    død over (dig|jer|jøderne|israel|muslimerne|danmark|alle)
    (fuck|pis|pisse|skid) (af|jer|dig|dem|ham|hende)
    (kæmpe|total|komplet|gigantisk) (taber|tabere|nar|psykopat|hykler|hyklere|svin|luder|bøsse|homo|retard|tåbe|klaphat)
    (fucking|forbandede|satans|fandens|skide) (taber|tabere|klovn|klovne|nar|abe|mongol|mongoler|psykopat|homo|homoer|bøsse|bøsser|svans|handicap|autist|autister|tosse|løgner|hund|køter|ko|unger|nazist|nazister|fascist|racist)
    (usselt|ynkeligt|klamt|ulækkert|sølle) (menneske|kvindemenneske|mandfolk|kryb|individ)
    (du|i) er ${filler} (en|et|nogle|noget af en|noget af et) (${anyAdjective} |kæmpe |stor |stort |rigtig |rigtigt |ægte |værre |) (${insult}|nar|stodder|so)
    (han|hun|formanden|kassereren|viceværten|naboen|chefen|ham der|hende der) er ${filler} (en|et|noget af en) (${anyAdjective} |kæmpe |stor |rigtig |ægte |værre |) (nar|stodder|narrehat|klaphat|tåbe|psykopat|sociopat|so|tæve|mær|hykler|kujon|usling|slyngel|skiderøv|fjog|bæst|fæ|pjok|skvat|mongol)
    er ${filler} (bare |) (nogle|noget) (svin|bæster|narre|møgdyr|narrøve|stoddere)$
    (pædofil|pædofile|klam|klamme|ulækker|ulækre|liderlig|fordrukken|fordrukne|beskidt|doven|dovne|fattig|usle) (stodder|gris|stoddere)
    (latterlig|latterlige|ynkelig|ynkelige|patetisk|patetiske|sølle|usle) (lille |gamle |) (klovn|klovne|lille mand|taber|tabere|stakkel|mandsling|nar|narre|type|skabning|wannabe|kryb|menneske|fjols)
  `,
  flag: `
    (idiotiske|åndssvage|hjernedøde|klamme|modbydelige|latterlige|ynkelige|ulækre|retarderede|perverse|løgnagtige|hykleriske|uduelige|usle|snotdumme|forbandede|skide) (små |gamle |lille |) (mennesker|typer|folk|bestyrelse|formand|politikere|naboer|nabo|kommune|vicevært|redaktør|journalist|kasserer|lejere|mænd|kvinder|væsner|skabninger|administration|udvalg)
    (forbandede|fordømte|usle|skide|fucking|beskidte|korrupte|luskede|lede|satans|fandens|helvedes) (forrædere|landsforrædere|forræder|landsforræder|tyve|tyv|tyveknægte|løgnere|løgner|parasitter|hyklere|svindlere|banditter|kommunister|fascister)
    ^(landsforræder|taber|hykler|kujon|tåbe|krøbling|pattebarn|halvabe|bæst|afskum|psykopat|svin|din sæk|din so|din mær|din ko|din heks|din gris|din rotte|din hund|din hejre) (du|i|jeg|vi|hold|skrid|gå|lad|luk|ryk|flyt|kom|tag|har i|har du|er i|er du|find|lær|læs|skam|pas|stå)
    (sikke en|sikke et|sådan en|sådan et|hvilken|hvilket|for en|for et|en ægte|et ægte|en værre|en komplet|en total|en kæmpe|en sølle) (${hostile} |sølle |komplet |ussel |gammel |doven |) ${scorn}
    (din|dit) (halvabe|krøbling|pattebarn|bastard|kræ|kvaj|abe|aber|nar|hund|slange|forræder|tyv|tyveknægt|slubbert|bandit|skurk|slyngel)$
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
    ^(kryb|kryster) (du|hold|skrid|gå|har du|er du|lad|luk)
    (komplet|total|kæmpe|arrogant|uforskammet) (ignorant|tåbe|taber)
    (dovent|ondt|usselt|dumt|klamt|lusket|ledt|grimt|gammelt|et) kræ
    (andet|sådan noget|alt det|den slags|noget værre) (pak|rak)
    (gammel|klam|ulækker|liderlig|klamme|ulækre|liderlige) gris
    (bloody|fucking|stupid|dumb|fat|lying) (bastard|bastards|pig|pigs|bugger|moron|morons|idiot|idiots|cow|bitch|fool)
    (den|din|jer|i|de|hele den) bastard
    (spil|spille|spiller|spillede) den af
    (stop|you|a|such a|youre a|little) prick
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
  (lorten|lort) (fra|efter) (hunden|hunde|hundene|katten|koen|hesten|fuglene|duerne)
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
  patter (på|hos) (soen|koen|geden|hunden|katten|tæven|fåret|dyret|dyrene|pattedyr)
  (di|die|dier) (på|ved|hos) (patterne|patter)
  din (so|gris|abe|mær|tæve|kryster|nød|nisse|padde) (har|fik|er|får|skal|kan|kom)
  dit svin (er|har|kom|løb|skal|fik)
  (smadrer|slår|banker|tæsker|skyder|tæver|smadre|slå|banke|tæske|tæve|knuse|knuser) (dig|jer) (ned |) i (skak|fodbold|håndbold|kampen|ludo|tennis|petanque|kort|bordtennis|bordfodbold|badminton|matador|quizzen|krydsord|finalen|dart|bowling|billard|paintball|laser)
  (kører|køre|slår|slå) (dig|jer|ham|hende|dem) ned (til|på|hos|i byen|op)
  (burde|bør|skal|skulle|kan) hænges op
  (burde|bør) skydes i gang
  (lade|lader|lad) livet
  lille skid
  hold mund
`;

export const danishPhrases: ListPart = { phrases, insults, allowedPhrases };
