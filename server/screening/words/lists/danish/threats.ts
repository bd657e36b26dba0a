// Danish threats: of death and of violence, and calls for either, said to somebody or of somebody.
import type { ListPart } from '../../vocabulary/wordList.ts';
import {
  anyones,
  aside,
  beat,
  beaten,
  beating,
  beatNow,
  beats,
  beBeaten,
  beKilled,
  blows,
  body,
  breakIt,
  darkPlace,
  deserve,
  heOrYou,
  kill,
  killed,
  kills,
  kin,
  modal,
  office,
  property,
  ruler,
  someone,
  we,
  well,
  you,
  youAll,
  yourKind,
} from './wording.ts';

const phrases = {
  hold: `
    ${we} ${aside} ${modal} ${aside} ${aside} ${kill} (dig|jer)
    ${we} ${aside} ${modal} ${aside} ${aside} ${kill} (din|dine|jeres) ${kin}
    ${we} ${aside} ${kills} ${aside} (dig|jer)
    (skal|vil|burde|må) (jeg|vi) ${aside} ${aside} (dræbe|myrde|likvidere|henrette|halshugge|kværke|skyde|slagte) (dig|jer)
    ${kills} (jeg|vi) ${aside} ${aside} (dig|jer)
    ${we} ${aside} (${modal}|) ${aside} (slå|slår) ${aside} (dig|jer|ham|hende) ${aside} (ihjel|i hjel|til døde)
    (slår|slog) (jeg|vi) ${aside} (dig|jer|ham|hende) ${aside} (ihjel|i hjel|til døde)
    (skal|vil) (jeg|vi) ${aside} slå (dig|jer|ham|hende) (ihjel|i hjel)
    ${we} ${aside} (${modal}|) ${aside} (tage|tager) livet af (dig|jer|ham|hende)
    ${we} ${aside} (${modal}|) ${aside} (gøre|gør) (det af|kål på|en ende på) (med|) (dig|jer)
    ${we} ${aside} (${modal}|) ${aside} (skære|skærer|snitte|snitter|skærer jeg) ${aside} (halsen|struben|hovedet) (over|op|af) på (dig|jer|ham|hende)
    (skærer|snitter) (jeg|vi) ${aside} (halsen|struben) (over|op) på (dig|jer|ham|hende)
    ${we} ${aside} (${modal}|) ${aside} (skyde|skyder|plante|planter|sende|sender|sætte|sætter|jage|jager) ${aside} (en kugle|en kniv|kniven|et skud) (i|gennem|for|ind i|lige i) (dig|jer|hovedet på dig|panden på dig|nakken på dig|panden på ham|panden på hende|dit hoved|din pande|din nakke|din ryg|din mave|hans pande|hendes pande|hans hoved|hendes hoved|ryggen på dig|maven på dig)
    ${we} ${aside} (${modal}|) ${aside} (stikke|stikker|knive|kniver) ${aside} (dig|jer|ham|hende) (ned|ihjel|i halsen|i maven|i ryggen med en kniv)
    ${we} ${aside} (${modal}|) ${aside} (brænde|brænder|flå|flår|begrave|begraver|grave|graver|koge|koger) (dig|jer|ham|hende) ${aside} (levende|ihjel|ned i haven)
    ${youAll} ${aside} (får|skal have|skal få|kan få|fortjener|burde få|burde have|skulle have|får snart|ender med) ${aside} (nakkeskud|et nakkeskud|(en kugle|et skud|en kniv|en økse) (for|i|gennem|mellem|ind i) (panden|hovedet|nakken|ryggen|knæet|maven|øjnene|knæskallen|brystet|halsen|siden))
    ${youAll} (er|bliver) ${aside} (en død mand|en død kvinde|en død hund|et dødt menneske|døde mænd|færdig i denne verden|dødsdømt|dødsdømte)
    (så|næste gang|på mandag|i morgen|i aften|snart|før eller siden) er (du|i) ${aside} (død|døde|dødsens)$
    ^${youAll} er ${aside} ${aside} (død|døde)$
    ${youAll} skal ${aside} ${aside} (dø|krepere|dø en langsom død|dø langsomt|dø i smerte)$
    (din|jeres|dine) (mor|familie|børn|forældre|datter|søn|kone|far) skal ${aside} dø
    (din|jeres|dine) (dage|timer|minutter) er ${aside} talte
    (din|jeres|hans|hendes) (tid|time) er ${aside} (snart|) kommet$
    ${youAll} (overlever|klarer) ikke (natten|dagen|ugen|det her|weekenden)$
    (det|dette) bliver (din|jeres|dit|det) (død|sidste|endeligt|sidste du gør|sidste dag)$
    (det|dette) bliver det sidste (du|i) (gør|nogensinde gør|skriver|siger)
    ${youAll} (lever|ånder) ikke (meget|ret|så|) længe (endnu|mere)$
    ${youAll} (ender|kommer til at ende|skal ende|ender snart) (i|på) (en kiste|en grav|kirkegården|lighuset|en ligpose|en grøft|bunden af havnen|bunden af havet)
    ${youAll} (skal|kan) ${aside} (begynde at|) (grave|bestille|vælge|købe) (din egen grav|jeres egen grav|din grav|din kiste|din gravsten|kisten|gravstenen)
    (vi|jeg) (finder|fanger|får fat i) ${you} og (slår|skyder|dræber|myrder|smadrer|banker|hænger|stikker|brænder|kværker) ${you}
    ${someone} ${aside} (burde|skulle|bør|skal|vil|ville|kunne|må|sku|ku|kan|ville gerne) ${aside} ${aside} ${kill} (ham|hende)
    (burde|skulle|kunne|kan) (man|nogen|vi) ikke (bare|snart|) ${kill} (ham|hende|dem)
    (er der|findes der) (ikke|) (nogen|en) der ${aside} (kan|vil|tør|gider) ${aside} (${kill}|slå|skaffe os af med|banke|smadre) (ham|hende)
    (hvem|hvornår) (vil|gider|er der nogen der|melder sig til at|kan|tør) ${aside} (${kill}|${kills}|banke|smadre|smadrer|banker|tæve) (ham|hende)
    (ham|hende) (skulle|burde|skal|bør|ville|kunne|kan) (man|vi|nogen|jeg) ${aside} ${aside} (${kill}|${beat})
    ,${well} (dræb|myrd|likvider|henret|halshug|lynch|slagt|hæng|skyd|afliv|gas|brænd) ${aside} (ham|hende)
    ,${well} (dræb|myrd|likvider|henret|halshug|lynch|hæng|gas|udryd|skyd) ${aside} (dem alle|dem alle sammen|dem allesammen|hele bundtet|hele banden|hele slænget|hele svineriet|alle de|de skide|de forbandede|svinene|møgsvinene|kællingen|idioten|idioterne|forræderen|forræderne)
    ,${well} (slå|tæv|bank|tæsk|spark) ${aside} (ham|hende|dem|svinet|svinene|kællingen|idioten) ${aside} (ihjel|i hjel|sønder og sammen|til plukfisk|til døde)
    ${someone} ${aside} (skulle|burde|skal|bør|må|vil|ville|sku) ${aside} ${aside} (slå|tæve|banke) (dem|ham|hende) ${aside} (ihjel|i hjel|til døde)
    ${someone} ${aside} (skulle|burde|bør) ${aside} ${aside} ${kill} dem (alle|allesammen|alle sammen|hver og en|på stedet|ved grænsen|offentligt)
    ${heOrYou} ${deserve} ${aside} ${aside} (${beKilled}|blive ${killed}|været ${killed}|være ${killed}|være blevet ${killed})
    de (bør|burde|fortjener at|har fortjent at|skulle alle|burde alle|skulle fandeme|skal fandeme) ${aside} ${aside} (${beKilled}|blive ${killed}|være blevet ${killed})
    (${yourKind}|${office}) ${deserve} ${aside} ${aside} (${beKilled}|blive ${killed}|være blevet ${killed}|dø|${beBeaten})
    (sådan|den|det|de|sådan nogle|sådanne|alle de|alle) (en|et|) (*|) (svin|idiot|idioter|kælling|kællinger|kryb|utøj|afskum|psykopat|psykopater|møgsvin|forræder|forrædere|landsforrædere|bavian|bavianer|pik|luder|ludere) ${deserve} ${aside} (${beKilled}|blive ${killed}|${beBeaten}|dø|krepere)
    (stil|sæt|op med) (ham|hende|dem|jer|hele bundtet|hele regeringen|hele banden) (op|) (ad|mod|op ad|op mod) (en|den nærmeste|nærmeste|) (mur|muren|mur og skyd)
    (klyng|hæng|hejs) (ham|hende|dem|hele bundtet|svinene|alle) op (i|på|ved) (en|den nærmeste|nærmeste|det nærmeste|) (lygtepæl|træ|gren|lygtepælen|gren|flagstang|galge|galgen)
    (hænge|dingle|svinge|klynges op|hænges|hejses op) (i|fra) (en|den nærmeste|nærmeste|det højeste|det nærmeste|et) (lygtepæl|galge|reb|træ|strikke)
    (giv|skyd|send) ${aside} (ham|hende|dem) (et nakkeskud|en kugle|en kugle for panden|en kugle i panden|en kugle i nakken|nakkeskuddet|en i nakken)
    ${aside} (nakkeskud|en kugle for panden|en kugle i panden|en kugle i nakken|giljotinen|den elektriske stol) (til|er det eneste) (ham|hende|dem|hele bundtet|regeringen|alle|den slags|sådan nogle)
    (han|hun) ${aside} (får|skal have|burde få|burde have|fortjener|fortjente|skulle have haft|skulle have|mangler|trænger til) ${aside} (nakkeskud|et nakkeskud|dødsstraf uden rettergang|rebet om halsen|(en kugle|et skud|en kniv) (for|i|gennem|mellem) (panden|hovedet|nakken|ryggen|maven|øjnene|hjertet))
    (nogen|en eller anden|mon ikke nogen|gid nogen|bare nogen|håber nogen) ${aside} (snart|) (skyder|dræber|slår|myrder|likviderer|får ram på|smadrer|banker|kører) (ham|hende|dig|jer) (ihjel|ned|over|)
    (skyd|sænk|torpedér|torpeder|bomb|bor) (bådene|gummibådene|flygtningebådene|migrantbådene|både med flygtninge|dem i vandet)
    (skyde|skyd|sænke|sænk) (bådene|flygtningebådene|gummibådene|dem) (i sænk|ved grænsen|på havet|midt på havet|når de krydser grænsen)
    lad dem ${aside} (drukne|sulte ihjel|dø|rådne op|rådne|krepere|brænde|forbløde|dø på gaden)
    (bomb|bombe|bombes|spræng|spræng hele) (dem|lortet|hele lortet|gaza|israel|mekka|moskeen|moskeerne|folketinget|christiansborg|rusland|iran) (tilbage|) (til stenalderen|væk|sønder og sammen|i luften|til grus|til atomer|med jorden)
    (smid|kast|slip|drop) (en|et par|) (atombombe|atombomber|bombe|bomber|brintbombe) (på|over|ned over|i) *
    (jævn|jævne|jævnes|udslet|udslette|udslettes) (hele|) (gaza|israel|mekka|palæstina|rusland|ghettoen|ghettoerne|vollsmose|gellerup|mjølnerparken|moskeen|moskeerne|landet|lortet) (med jorden|fra kortet|fra jordens overflade|)
    (brænd|brænde|brændes|fyr|futte|fut) (moskeen|moskeerne|synagogen|christiansborg|folketinget|asylcentret|asylcenteret|asylcentrene|flygtningelejren|teltlejren|hele ghettoen|ghettoen) (ned|af|)
    (sæt|sætte|sættes|stik|stikke) ild (til|på) (moskeen|moskeerne|synagogen|asylcentret|asylcenteret|christiansborg|folketinget|ham|hende|dem|jer|dig|svinet|svinene|hele bundtet|flygtningelejren|huset med dem i)
    (tag|tage|tager|gør|gøre) (ham|hende|dig) ${aside} (af dage|et hoved kortere|til fortid)
    (han|hun|i|du) (ender|skal ende|burde ende|skulle ende) (som|ligesom) (kennedy|charlie kirk|olof palme|theo van gogh|mussolini|ceausescu|saddam|gaddafi)
    (krigen|borgerkrigen|oprøret|revolutionen) kommer og så (hænger|skyder|dræber|smadrer) vi (jer|dig|dem)
    når (revolutionen|borgerkrigen|krigen|opgøret|regnskabets time) kommer (er|hænger|ryger|står|bliver|skal) (du|i|de|han|hun) ${aside} (den første|de første|først|op ad muren|hængt|skudt|i en lygtepæl)
    (grib|find|tag) (til|) (våben|våbnene|høtyvene|faklerne) (og|mod|imod) *
    (på bålet|i gabestokken|i galgen|under guillotinen|foran en eksekutionspeloton) med (ham|jer|dig|kællingen|hele bundtet|svinet|svinene)
    ${we} ${aside} (${modal}|) ${aside} ${aside} (${beat}|${beats}|sparke|sparker|køre|kører|slå|slår|pande|pander|skalle|skaller) ${aside} (dig|jer|ham|hende) (ned|sønder og sammen|gul og blå|til plukfisk|til lirekassemand|til ukendelighed|i gulvet|ned i gulvet|over|i jorden|ned i jorden|i hospitalet|på hospitalet|synder og sammen|fordærvet|sindssyg|på munden|i fjæset|i ansigtet|i hovedet|i smadder|i sygesengen|bevidstløs|i koma)
    ${we} ${aside} (skal|vil|kommer til at|har lyst til at|kommer og|kommer hjem og|kommer over og|tager ud og|tager og|lover at) ${aside} ${aside} (${beat}|${beats}|slå|slår|overfalde) (dig|jer)$
    ${we} ${aside} (smadrer|tæver|tæsker|gennembanker|gennemtæsker|lemlæster|mørbanker) ${aside} (dig|jer)
    (smadrer|tæver|tæsker|gennembanker|lemlæster|mørbanker|banker|sparker|slår) (jeg|vi) ${aside} (dig|jer) (ned|sønder og sammen|gul og blå|til plukfisk|i gulvet|på hospitalet|)$
    ${we} ${aside} (${modal}|) ${aside} ${aside} ${breakIt} ${aside} ${anyones} ${body} (ind|af|over|ud|op|på dig|)
    ${breakIt} (jeg|vi) ${aside} ${aside} ${anyones} ${body}
    ${we} ${aside} (${modal}|) ${aside} ${aside} ${breakIt} ${aside} (hovedet|benene|begge ben|nakken|halsen|tænderne|alle tænderne|tænder|armene|fingrene|ryggen|kraniet|ørerne|øjnene|tungen|nosserne|pikken|knæskallerne|næsen|kæben|lortet|livet|lungerne|indvoldene) (af|over|ud|ind|op|) (på|af) (dig|jer|ham|hende)
    ${breakIt} (jeg|vi) ${aside} ${aside} (hovedet|benene|begge ben|nakken|halsen|tænderne|armene|fingrene|ryggen|kraniet|næsen|kæben|nosserne|lortet) (af|over|ud|ind|op|) (på|af) (dig|jer|ham|hende)
    (${we}|nogen|en eller anden|mine venner) ${aside} (${modal}|) ${aside} (give|giver|stikke|stikker|lange|langer|tildele|uddeler) ${aside} (dig|jer|ham|hende) ${aside} ${beating}
    (giv|stik|lang|uddel|tildel) ${aside} (ham|hende|dem|svinet|idioten|kællingen|strisserne) ${aside} ${beating}
    (giver|stikker) (jeg|vi) ${aside} (dig|jer|ham|hende) ${aside} ${beating}
    ${heOrYou} ${aside} (får|skal have|skal få|skal fandeme have|trænger til|fortjener|har fortjent|mangler|kan få|burde have|burde få|skulle have|skulle have haft|har brug for|beder om|tigger om|står til) ${aside} (at få|at få sig|) ${beating} (i|på|af|hvis|næste|)
    ${heOrYou} (skal|skulle|burde|bør|trænger til at|fortjener at|har godt af at|har fortjent at|kommer til at) ${aside} ${aside} (${beBeaten}|blive ${beaten}|få ${beating}|få smadret fjæset|få smadret kæften|få en på hovedet|mærke en knytnæve|lære det på den hårde måde)
    ${someone} ${aside} (burde|skulle|bør|skal|sku|kunne|ville gerne) ${aside} ${aside} (${beat}|slå|sparke|piske|overfalde) (ham|hende|dig|jer|svinet) (ned|sønder og sammen|gul og blå|på hospitalet|en på kassen|)$
    ,(${beatNow}|spark|slå) ${aside} (ham|hende) ${aside} (ned|sønder og sammen|gul og blå|på munden|i fjæset|i skridtet|i hovedet|til plukfisk|så han kan mærke det|så hun kan mærke det)
    ,${well} (smadr|tæv|tæsk|gennembank|mørbank|lemlæst) ${aside} (ham|hende|svinet|svinene|dem alle|strisserne|betjentene|politiet|nazisterne|kommunisterne)
    ,${well} (smadr|bræk|knæk|flæk|knus|klip|skær|riv|hug) ${aside} (hans|hendes|deres) ${body}
    ,${well} (klip|skær|hug|riv) ${aside} (nosserne|pikken|hænderne|dilleren|hovedet|løgene|tungen|klunkerne|fingrene) af (på|) (ham|dem|svinet|alle)
    (${we}|${someone}) ${aside} (${modal}|) ${aside} (sparke|sparker|banke|banker|slå|slår|tæve|tæver) ${aside} (lort|lortet|livet|skidtet|møget|sjælen) (ud|af) (af|) (dig|jer|ham|hende)
    ${we} ${aside} (${modal}|) ${aside} (køre|kører|mase|maser|tromle|tromler) ${aside} (dig|jer|ham|hende) (ned|over|flad|fladt)
    (kører|maser) (jeg|vi) ${aside} (dig|jer) (ned|over|flad)
    ${we} ${aside} (${modal}|) ${aside} (kaste|kaster|hælde|hælder|smide|smider) ${aside} (syre|benzin|kogende vand|brosten|molotovcocktails|molotov) (i|på|over|efter|mod|gennem) ${aside} (dig|jer|ham|hende|hovedet på dig|ansigtet på dig|dit ansigt|hans ansigt|hendes ansigt|din rude|dine vinduer|jeres vinduer)
    ${we} ${aside} (${modal}|) ${aside} (sætte|sætter|stikke|stikker) ild (til|på|i) ${anyones} (*|) ${property}
    ${we} ${aside} (${modal}|) ${aside} (brænde|brænder|futte|futter|sprænge|sprænger|smadre|smadrer|bombe|bomber|raserer|rasere) ${aside} ${anyones} (*|) ${property} (ned|af|i luften|)
    (brænder|sprænger|smadrer|futter) (jeg|vi) ${aside} ${anyones} (*|) ${property} (ned|af|i luften|)
    ${we} ${aside} (ved|har fundet ud af|har fundet|fandt ud af|finder ud af|finder|skal nok finde ud af|kender) (udmærket|præcis|nøjagtigt|godt|) (hvor (du|i|din familie|dine børn|dine unger|din mor|hun|han) (bor|arbejder|går i skole|parkerer|træner|opholder dig|holder til)|din adresse|jeres adresse|hvilken skole dine børn går på|hvilken vej du går hjem)
    (vi|jeg) (ved|kender) hvor (du|i) (bor|sover|arbejder)
    ${we} ${aside} (skal|vil|) ${aside} (nok|) (komme|kommer|dukke|dukker|møde|møder) ${aside} (op|hjem|efter|og efter|) (hos|til|efter|på) (dig|jer|din bopæl|din adresse|ham|hende) (en mørk nat|med et bat|med et baseballbat|med en kniv|med drengene|med mine venner|med et jernrør|om natten|når du mindst venter det)
    (vi|jeg|drengene|mine folk|nogen) (kommer|er|skal nok komme) ${aside} efter (dig|jer|din familie|dine børn|ham|hende)$
    ,pas ${aside} (hellere|) på (dig selv|dit hus|din familie|dine børn|dine bildæk|ryggen|din ryg|dig) (når|hvis|fremover|fra nu af|i mørke|om natten|i aften) (*|)
    ,${well} (hold|kig|se|husk at kigge) ${aside} (øje med|dig over|over) (ryggen|skulderen|din ryg|skuldrene) (fremover|fra nu af|når du|om natten|)
    ${youAll} ${aside} (bør|skal|burde|må hellere|skulle) ${aside} (begynde at|) (kigge|se) (dig|jer|) over skulderen
    ${youAll} (kan|skal|må) ${aside} (ikke|aldrig) (føle|vide) (dig|jer|) (sikker|sikre|i sikkerhed|tryg) (mere|nogen steder|længere|nogensinde|igen|i din egen bolig|på gaden)
    (hvis|når) jeg ${aside} (ser|møder|får fat i|fanger|finder|støder på|render ind i|får fingrene i|får fat på) (dig|jer|ham|hende) ${aside} (på gaden|i byen|igen|i virkeligheden|en mørk aften|i en mørk gyde|en dag|nogensinde|ude|til fest|) ${aside} (så|) (er du|smadrer jeg|slår jeg|banker jeg|får du|skal du|skal jeg|bliver det|flækker jeg|er det slut|brækker jeg|knækker jeg|dræber jeg|tæver jeg|skal han|skal hun|får han|får hun) (*|) (*|)
    (vent|bare vent|du kan bare vente|vent du bare) ${aside} (til|) (jeg|vi) (får|finder|fanger|møder|ser|kommer efter|har) (fat i|fingre i|fingrene i|) (dig|jer)
    (du|i) (skal|kommer til at|vil komme til at) ${aside} ${aside} (fortryde|bløde for|undgælde for|lide for|betale dyrt for|bøde for) ${aside} (det|dit|den|jeres|at) (her|kommentar|opslag|du skrev|med blod|bitterligt|du er født|dyrt|resten af dit liv|i skrev)
    (du|i) (skal|kommer til at) ${aside} betale (for det|) med (blod|livet|dit liv|jeres liv|renter og blod)
    (godt|heldigt|bare vær glad|vær glad) (for|) (at|) (du|i) (ikke|) (sidder|gemmer dig|er|står) (bag|bagved|ikke) (en skærm|din skærm|foran mig|her|ved siden af mig)
    (lad os|vi skal|skal vi ikke|hvem er med til at|hvem er på) ${aside} (tage hen|tage hjem|møde op|køre|tage ud|køre hjem|) ${aside} (til ham|til hende|hos ham|hos hende|) ${aside} (og|) (smadre|banke|tæve|gennembanke|tæske|give (ham|hende) (en lærestreg|bank|tæsk|en omgang)|opsøge) (ham|hende|hans|hendes|svinet|kællingen)
    (nogen der har|er der nogen der har|hvem har|hvem kender|del) (hans|hendes|svinets|idiotens|kællingens) (adresse|bopæl|privatadresse|nummerplade|børns skole) (så|jeg skal|vi skal|så vi|så jeg) (*|)
    (voldtage|voldtager|voldtaget|gruppevoldtage|gruppevoldtages|voldtages|gruppevoldtaget) (dig|jer|din mor|din datter|din søster|din kone|dine børn|hende så hun lærer det)
    ${heOrYou} (skal|skulle|burde|bør|trænger til at|fortjener at|har godt af at|har fortjent at|må gerne|skulle prøve at) ${aside} ${aside} (voldtages|gruppevoldtages|blive voldtaget|blive gruppevoldtaget|blive rigtigt voldtaget|opleve en voldtægt|prøve en voldtægt)
    (håber|gid|bare) (at|) ${aside} (du|i|hun|han|din datter|hendes datter|din mor|din kone|nogen voldtager) ${aside} (en dag|) (bliver|selv bliver|) (voldtaget|gruppevoldtaget|voldtager dig|overfaldet|tævet|knivstukket|stukket ned|dig|hende)
    (selv skyld i|bedt om|selv ude om|fortjente|godt af|bedt om det selv|) (at blive voldtaget|at hun blev voldtaget|voldtægten|den voldtægt|at få bank|at få tæsk|at blive slået|at blive overfaldet) (fortjente hun|fortjente han|var hun selv ude om|havde hun godt af|er din egen skyld|var hendes egen skyld)
    (selv skyld i|selv bedt om|selv ude om|fortjente|havde godt af|havde fortjent) (at blive voldtaget|voldtægten|den voldtægt|at få bank|at få tæsk|at blive slået|at blive overfaldet|de tæsk|at blive skudt|at dø)
    (kvinder|kællinger|børn|unger|tøser|konen) (skal|har godt af|trænger til) (at få|have|blive|) (tæsk|bank|prygl|smæk|en lussing|pisk|slået|en på hovedet) (engang imellem|)
    (ryger|stilles|stiller vi|kommer|skal) ${aside} (strømerne|strisserne|betjentene|politikerne|de|i|du|han|hun|ministrene|journalisterne|dommerne|svinene|racisterne|nazisterne|kommunisterne|hele regeringen|forræderne|landsforræderne) ${aside} op (ad|mod|ad en|mod en) (muren|mur)
    (den|ham|hende|dem|svinet|idioten|personen|gerningsmanden|tyven|ungen|dig|jer) (*|) (*|) (*|) (*|) (skal|vil|gad|kunne) jeg ${aside} ${aside} (slå ihjel|kværke|gennembanke|flå|halshugge|kastrere|likvidere|stikke ned|kvæle|dræbe|smadre|tæve)
    (fem|ti) minutter ${aside} i (den|det|hans|hendes) (klub|hus|lejlighed|moske|kontor|redaktion)
    (giv|ræk|skaf) ${aside} (mig|os) ${aside} (en|et|mit) (ak47|ak-47|ak 47|haglgevær|flammekaster|machete|maskingevær|maskinpistol|gevær|pistol) (og|så|nu|med)
    (køre|kører|kørte) ${aside} (hen|lige|) over ${aside} (hendes|din|jeres|hans|naboens) (hund|kat|køter|børn|unger|mis|puddel)
    som (det|de) (dyr|svin|rotter|bæst|udyr|bæster) (man|du|han|hun|de|i|det) (nu|) er
    (trænger til|fortjener|mangler|skulle have|burde have|skal bare have|har godt af|burde få|har brug for|står til|beder om|skriger på|tigger om|behøver) ${aside} (at få|at få sig|) ${aside} ${blows}
    (burde|skulle) (have|ha) ${aside} (givet|stukket|langet|uddelt) ${aside} (dig|ham|hende|dem|jer|ungen|drengen|svinet|tøsen|kællingen) ${aside} ${blows}
    (lussing|lussinger|tæsk|røvfuld|prygl|endefuld|bank|smæk) ${aside} har ${aside} (ingen|aldrig|sjældent) (*|) ${aside} (taget|haft|gjort|dræbt|slået|nogen)
    (fik|får|få) (de|den|sine|dine) (velfortjente|) (tæsk|prygl|øretæver|lussing|voldtægt|røvfuld) (*|)
    en voldtægt ${aside} (eller to|ville|vil|kunne|skulle) ${aside} (måske|) ${aside} (hjælpe|gøre|lære|ville|have|klæde|*)
    (fortjener|fortjente|har fortjent|er værdig til) ${aside} at ${aside} (dø|lide|bløde|rådne op|brænde|hænge|krepere|blive ${killed}|blive ${beaten}|blive voldtaget|få en kugle|få dødsstraf på stedet|ende i en grøft)
    (brænder|brænder der|springer|smadres|ryger|brænder jeg) (din|dit|jeres|dine) (*|) ${property} ${aside} (hvis|ned|i luften|i nat|af)
    ${well} (henret|lynch|likvider|likvidér|nakkeskyd|halshug|guillotiner|guillotinér|kastrer|kastrér|steriliser|korsfæst|radbræk|myrd|massakrer) ${aside} (dem|jer|alle|hele|svinene|svinet|bæsterne|landsforræderne)
    ^(henret|lynch|likvider|likvidér|nakkeskyd|halshug|guillotiner|guillotinér|kastrer|kastrér|steriliser|korsfæst|radbræk|massakrer) ${aside} (dem|jer|alle|hele|svinene|svinet|bæsterne|landsforræderne)
    (skal|bør|skulle) ${aside} have ${aside} (en kugle|nakkeskud|et nakkeskud|rebet|kuglen|strikken|dødssprøjten)$
    (skal|bør|skulle) ${aside} have ${aside} (en kugle|et skud) (for panden|i panden|i nakken|i hovedet|gennem hovedet|hver|alle)
    (brækker|knækker|smadrer|brække|knække|smadre|flække|flækker|skære|skærer) ${aside} (arme og ben|begge ben|begge arme|benene|armene|nakken|ryggen|fingrene|hovedet|kæben|halsen|knæskallerne|tænderne|alle fingre) ${aside} (over|af|) på (ham|hende|den|dig|jer|dem|de)
    (så|mor|far|nogen|politiet|igen|søster|bror) er du ${aside} (færdig|død|dødsens|done) (bror|wallah|makker|min ven|hører|lille)
    (så|igen|politiet) er du ${aside} (død|dødsens|en død mand)$
    (skal|skulle|burde|får|få|bør|trænger til at|fortjener at|kommer til at|kan få) ${aside} (have|få|) ${aside} (sparket|slået|banket|smadret|klippet|brækket|knækket|skåret|revet|kappet|hugget|flækket|trådt) ${aside} (alle|) (tænderne|fjæset|ansigtet|benene|armene|næsen|kæben|hovedet|nosserne|pikken|knæskallerne|hjernen|kraniet|fingrene|hænderne|tungen|ørerne|nakken|halsen|kæften|munden|skallen|tænder) (ud|ind|af|over|i smadder|flad)
    ,hæng dem (alle|allesammen|hver og en)
    ,hæng dem$
    ,${well} (dræb|skyd|hæng|myrd|likvider|likvidér|bomb|henret|lynch|gas|smadr|aflus|halshug|brænd) ${aside} ${ruler}
    ${ruler} ${aside} (skal|burde|bør|skulle|fortjener at) ${aside} ${aside} (dø|dræbes|${beKilled}|blive ${killed}|krepere|rådne op|brænde i helvede|få kræft)
    skyde ${aside} (dem|alle|enhver|folk|flygtninge|migranter) ${aside} (der|som) ${aside} (prøver|krydser|kommer|nærmer|forsøger|sejler|går over|lander)
    (smækker|stikker|langer|klasker|pander) (jeg|vi) ${aside} (ham|hende|dig|jer|dem) en$
    (jeg|vi) ${aside} (${modal}|) ${aside} (smækker|smække|stikker|stikke|lange|langer|klasker|klaske) ${aside} (ham|hende|dig|jer|dem) en$
    ,${well} (flæk|smadr|bræk|knæk|knus|mas|vrid|kløv|skær|riv|spark) ${aside} (skallen|kraniet|hovedet|nakken|halsen|benene|armene|fingrene|fjæset|kæben|næsen|ryggen|knæskallerne|begge ben|tænderne|nosserne|struben) (om|af|over|ud|) ${aside} på (ham|hende|dem|svinet|svinene|de|idioten|kællingen|den)
    (fortjener|fortjente|har fortjent) ${aside} (døden|den værste død|en langsom død|en smertefuld død|galgen|rebet|kuglen|en død i smerte|nakkeskud|at pines)
    ,${well} (tæsk|gennembank|mørbank|lemlæst|gennemtæsk) ${aside} (dem|jer|alle|hele)
  `,
};

const allowedPhrases = `
  ${we} ${aside} ${modal} ${aside} ${aside} (kvæle|drukne|slagte|skyde|hænge|dræbe|myrde|udslette) (dig|jer) (i|med) (kys|knus|kram|kærlighed|kærtegn|gaver|opmærksomhed|finalen|kampen|spillet|mario kart|fifa|skak|ludo|næste runde|derbyet)
  ${we} ${aside} ${modal} ${aside} hænge (dig|jer) (op på|ud for|op på det)
  ${we} ${aside} (kvæler|drukner|slagter|skyder|hænger|dræber|udsletter) ${aside} (dig|jer) (i|med|op på) (kys|knus|kram|kærlighed|finalen|kampen|spillet|det|skak|fifa)
  ${we} ${aside} ${modal} ${aside} skyde (dig|jer) (en besked|en mail|en sms|afsted|af sted|op i rangordenen)
  ${we} ${aside} hænger ${aside} (dig|jer) (ikke|op)
  ${youAll} skal ${aside} dø (af|en dag|engang|en gang|før|rig|lykkelig)
  (jeg|vi) ${aside} (skyder|slår|dræber) ${aside} (dig|jer) (en (mail|besked|sms|tekst|linje)|et forslag|et link|af holdet|i hartkorn|lige en)
  ${we} ${aside} (${modal}|) ${aside} (tager|tage) livet af (dig|jer|ham|hende) (sagde|siger|råbte|synger) (skurken|helten|manden i filmen|heksen|monsteret)
  (når|efter|indtil|før|inden|hvis|om|tror|troede|først når|hvad sker der når) (at|) du er ${aside} død
  (${we}|jeg) ${aside} (${modal}|) (slå|slår) ${aside} (dig|jer|ham|hende) ${aside} ihjel (i spillet|i gta|i bogen|i romanen|i kapitlet|af grin|i skak|i minecraft|i fortnite)
  (din|jeres) tid er ${aside} kommet til at
  (stil|sæt) dem (op|) (ad|mod|op ad|op mod) (en mur|muren) (så|og|i solen|når|med|til)
  ${someone} ${aside} (burde|skulle|bør|skal|vil|ville|kunne|må|kan) ${aside} ${aside} (skyde|hænge|kvæle|drukne|aflive) (ham|hende) (hjem|i gang|i kys|op på|med en pil|ud med|i knus|i kærlighed|på væggen|op på væggen|hos dyrlægen|så han ikke lider|så hun ikke lider|før tid|ud af banen|i finalen)
  (han|hun) skal aflives
  ${heOrYou} (skal|skulle) ${aside} (aflives|skydes|hænges|brændes) (hos|på klinikken|i gang|til|op|ud|hjemme)
  ${heOrYou} (skal|skulle) ${aside} blive (skudt|dræbt|hængt) (i filmen|i bogen|i sidste afsnit|i gang)
  (jesus|kristus|kongen|dronningen|han|hun) skulle ${aside} (henrettes|halshugges|hænges|korsfæstes|stenes|brændes på bålet|dræbes) (i|for|på|den|af|under|efter|fordi|men) (*|)
  ,hæng ${aside} (dem|ham|hende) (op|til tørre|ud|på|i skabet|over)
  ,skyd ${aside} (dem|ham|hende) (af|i kassen|en besked|ned i hullet|i mål|ind)
  ,(slagt|hæng|skyd|udryd|dræb|drukn) ${aside} dem (i haven|med|inden|før de|hvis de|i køkkenhaven|med eddike|med sprit|med sæbevand|med salt|om efteråret|straks med|op)
  lad dem ${aside} (brænde|drukne|dø) (ud|af|ned|på|i smør|i saucen|i dressing|i olie|naturligt|i vand)
  de (bør|burde|fortjener at) ${aside} (hænges|skydes|aflives|slagtes|druknes|kvæles|kastreres|steriliseres) (op|på|til|i gang|hos|inden|før|når|ud|som|mens|tidligt|af)
  (smid|kast|slip|drop) (en|) bombe (på|over|i) (dansegulvet|festen|bordet|vandet|poolen)
  ${we} ${aside} (${modal}|) ${aside} ${aside} (banke|banker|slå|slår|smadre|smadrer|tæve|tæver) ${aside} (dig|jer|ham|hende) (i|til|med|på) (skak|fifa|ludo|kampen|finalen|spillet|tennis|bordtennis|badminton|kortspil|golf|mario kart|målstregen|tre mål|banen|point|derbyet)
  ${we} ${aside} (${modal}|) ${aside} ${aside} (køre|kører) ${aside} (dig|jer|ham|hende) (over (til|på|i|broen)|ned (til|på|i|ad|mod))
  (kører) (jeg|vi) ${aside} (dig|jer) (over|ned) (til|på|i|ad|mod)
  ${we} ${aside} (${modal}|) ${aside} ${aside} (slå|slår|klippe|klipper|sparke|sparker) ${aside} (dit|din|dine|hans|hendes|jeres) (hår|negle|pandehår|cykel|hæk|hånd|rekord)
  ${we} ${aside} (${modal}|) ${aside} ${aside} (brække|brækker|slå|slår|knække|knækker|rive|river|klippe|klipper) ${aside} (hans|hendes) (ryg|arm|ben|hånd|pande|næse) (på plads|ved et uheld|i går|i søvne)
  ${we} ${aside} (brænder|smadrer) ${aside} ${anyones} (*|) (hus|båd|cykel) (ned|af|) (i minecraft|i spillet|ved et uheld)
  (vi|jeg) kommer ${aside} efter (dig|jer|ham|hende) (klokken|kl|i morgen|på søndag|efter|når|i køen|om lidt|på stationen|ved skolen)
  ,pas ${aside} (hellere|) på (dig selv|dig|din familie|ryggen|din ryg) (når|hvis) (*|) (det|der|vejret|løfter|løber|træner|er|rejser|kører|cykler|arbejder|går tur)
  (han|hun) ${aside} (får|fik|skal have) ${aside} (bank|klø|smæk|tæsk) (i|på|af) (skak|hjemmebane|udebane|brøndby|fck|sverige|tyskland|fingrene|huden|ryggen|maven)
  ${heOrYou} (skal|skulle|burde|bør) ${aside} ${aside} (bankes|piskes|smadres) (møre|mør|flade|flad|ud|stive|stiv|sammen|let|i en skål|i|med|af)
  (bank|pisk|slå) (på|i|for|til|æggene|bøfferne) (*|)
  kig (dig|jer) over skulderen (før|inden|når|i trafikken|på cyklen|hver gang|og ræk|ved)
  du ved ${aside} ikke hvem du ${aside} (har med at gøre|snakker til|taler til) (på nettet|online|i telefonen|på internettet|på en datingside|når det er)
  (hvis|når|hvor|før|inden|så snart|selvom|selv om|hver gang) ${youAll} bliver ${aside} (skudt|dræbt|smadret|tævet|nakket|slagtet) (i|på|af|hvis|når|og|inden|før|*)
  ${youAll} bliver ${aside} (slagtet|tævet|smadret|banket|nakket) (på søndag|på lørdag|i finalen|i kampen|i derbyet|på hjemmebane|i semifinalen|i skak)
  (trænger til|mangler|skulle have|har brug for) (en|) (tæsk|prygl|lussing) (med tæppebanker|af tæppebanker)
  (næste gang|hvis du|når du) (*|) (*|) (*|) (*|) (*|) så (slår|banker|tæver|smadrer|skyder) jeg (dig i|til|en|på)
  (jeg|vi) finder dig (på|i|en|nok|hos|ved) *
  (ingen|aldrig|ikke|mus|snegle|sneglene|rotter|rotterne|myrer|gæs|krager|råger|ulve|ulven|dyr|dyret|dyrene|hunden|katten|fuglene|billedet|billederne|jakken|vasketøjet|gardinerne|lampen|plakaten|plakaterne|kasserne|kirsebærrene|kødet|urtepotterne|hanhunde|hankatte|katte|hunde|hanner) ${aside} (burde|bør|skal bare|må gerne|kunne passende) ${aside} ${aside} (skydes|hænges|kastreres|steriliseres|aflives|henrettes|køres over|gasses)
  (burde|bør|må gerne|skal bare|kunne passende) ${aside} ${aside} hænges (op|på|til|ud|i (gangen|opgangen|skabet|entreen|vinduet|skoven|et træ|net)|*)
  (burde|bør|må gerne|skal bare) ${aside} ${aside} (skydes|kastreres|steriliseres) (fra|ned til|hos|af dyrlægen|inden|når|på|med|i)
  (ender|slutter) i blod (på|og)
  (jeg|vi) ved ${aside} hvor (du|i) bor (jeg|vi) har (jo|været|hjulpet|besøgt|selv)
  (skal|får|vil) (han|hun|du|i|den|de) ${aside} (have|) ${aside} en flad (sko|hæl|tallerken|sten|skærm|pande|kasket|kage|mave|skål|bund|top)
  ,slå dem ihjel (i en fart|med|inden|når|hvis|før|straks)
  bare vent ${aside} vi (ses|mødes) ${darkPlace} (til|klokken|kl|på|og|i|når) *
  (ingen|intet) (*|) (fortjener|fortjente|har fortjent) ${aside} at ${aside} (dø|lide|blive ${killed}|blive ${beaten}|blive voldtaget)
  (ingen|intet barn|ingen kvinde|ingen kvinder) er ${aside} selv (skyld i|ude om) (at blive (voldtaget|slået|overfaldet|skudt)|voldtægten)
  selv (skyld i|ude om) at blive (overfaldet|slået|voldtaget) (er|mener|siger|sagde) (en myte|noget|ikke)
  (ingen|intet) (*|) (fortjener|fortjente|har fortjent) ${aside} (døden|en langsom død|en smertefuld død)
`;

export const danishThreats: ListPart = { phrases, allowedPhrases };
