// Danish threats by what is attacked: a body, a home, a car, a dog, a living. Calls on others to attack, and praise
// of who did.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { aRole, firstName, theRole, theRoles } from './roles.ts';
import { aside, beBeaten, beExecuted, beKilled, blows, body } from './wording.ts';

const theOther = '(dig|jer|ham|hende|dem)';
const themAll = `(${theOther}|den|det svin|de svin|hele banden|hele bundtet|den idiot|de idioter|den knægt|${theRole}|${theRoles}|${firstName})`;
const yours = '(din|dit|dine|jeres|hans|hendes|deres|formandens|naboens)';
const somebody = `(${theRole}|${theRoles}|${firstName}|ham der|hende der|dem der|sådan en|sådan nogle)`;
const tear =
  '(river|flår|skærer|klipper|vrider|hugger|brækker|knækker|drejer|skruer|sparker|slår|bider|saver|flækker|trykker|moser|smadrer|kradser|stikker|river)';
const tears =
  '(rive|flå|skære|klippe|vride|hugge|brække|knække|dreje|skrue|sparke|slå|bide|save|flække|trykke|mose|smadre|kradse|stikke)';
const part = `(${body}|hovedet|armen|armene|benene|benet|knæene|tungen|øret|ørerne|næsen|fingrene|fingeren|halsen|nakken|tænderne|øjnene|øjet|kæben|strubehovedet|håret|hænderne|hånden|pikken|nosserne|kuglerne|tarmene|lungerne|leveren|æblehoved|skægget|røven|fjæset)`;
const throwThem =
  '(smider|smed|smide|kaster|kaste|kyler|kyle|sparker|sparke|skubber|skubbe|jager|jage|tæsker|tæske|hiver|hive|slæber|slæbe|tvinger|jokker|jokke|tramper|trampe|banker|banke|moser|mose|hamrer|hamre|kører|køre|smadrer|smadre|smækker|smække|pløjer|pløje|stamper|stampe)';
const downThere =
  '(ned ad trappen|ned ad trapperne|ned fra|ud ad vinduet|ud af vinduet|ud over altanen|ud fra|ned i asfalten|i asfalten|ned i jorden|i gulvet|ind i muren|ind i væggen|i havnen|i søen|i kanalen|i fjorden|ud over rækværket|ned i kælderen|i containeren|i skraldecontaineren|i jorden|flad|halvt ihjel|sønder og sammen|til plukfisk|til pindebrænde|til hakkekød|til lossepladsen|op på hospitalet|ned med bilen|for grisene|for hundene|for løverne)';
const ruin =
  '(smadrer|smadre|ridser|ridse|skærer|skære|stikker|stikke|punkterer|punktere|brænder|brænde|afbrænder|afbrænde|sætter ild til|sætte ild til|sprænger|sprænge|knuser|knuse|vælter|vælte|ødelægger|ødelægge|saboterer|sabotere|kaster sten efter|kaster sten mod|kaster en brosten gennem|kaste en brosten gennem|smider en brosten gennem|hælder sukker i|pisser i|skider i|skider på|jævner|jævne|futter|futte)';
const belongings =
  '(bil|biler|hus|dæk|dækkene|ruder|ruderne|rude|ruden|vindue|vinduet|vinduer|vinduerne|lak|lakken|postkasse|hæk|have|carport|garage|sommerhus|cykel|knallert|scooter|trampolin|drivhus|skur|hegn|altan|hoveddør|dør|døren|båd|campingvogn|indkørsel|kolonihave|kolonihavehus|havemøbler|drone|grill|hytte|butik|kontor|tesla|bmw|audi|volvo|mercedes|trailer|motorcykel|barnevogn|ukulele|højtaler|anlæg|fjernsyn|parabol)';
const pet =
  '(hund|køter|kat|mis|kamphund|duehund|hunde|katte|killinger|kræ|puddel|labrador|høns|hane|duer|hvalp|vovse|kanin|hest|and|papegøje)';
const poison =
  '(rottegift|gift|en tur under hjulene|en tur i havnen|et jernrør|en kugle|hagl|et hagl|en skovl i nakken|frostvæske|en pølse med|glasskår|en kødbolle med|sine dage talte|nakken brækket|halsen skåret|en sprøjte|rottepulver|arsenik)';
const modal = '(skal|skulle|burde|bør|må gerne|kunne|kan passende|trænger til at|fortjener at|fortjente at)';
// Tomcats are neutered too.
const onlyPeopleAre = beExecuted
  .replace('kastreres|tvangssteriliseres|steriliseres|', '')
  .replace('|hænges|', '|');
const lyingLow =
  '(under gulerødderne|under jorden|seks fod under|seks fod nede|i en kiste|i kisten|i graven|i en grøft|i grøften|på bunden af|i rendestenen|på lossepladsen|på kirkegården|på bunden|i kørestol|i rullestol|på intensiv|på skadestuen|i koma|på hospitalet|på sygehuset|i respirator|på bagsædet af en ambulance|i en ambulance|i en sort sæk|i en ligpose|i fryseren)';
const weapons =
  '(battet|baseballbattet|køllen|geværet|haglbøssen|jagtriflen|bøssen|riflen|pistolen|koben|kobenet|kniven|øksen|macheten|jernrøret|boldtræet|kædesaven|motorsaven|en bombe|en molotovcocktail|molotovcocktails|en dunk benzin|benzin|benzinen|høtyven|en rusten sav|tangen|en knibtang|syre|løkken|rebet|skovlen)';

const phrases = {
  hold: `
    (jeg|vi|så|og) ${tear} (jeg |vi |) ${aside} (${themAll}|${yours}) (* |)${part} (af|ud|om|i|på|ned|op|over|fra|fladt|til|ind)
    (jeg|vi|så|og) ${tear} (jeg |vi |) ${aside} ${part} (af|ud|om|over|i stykker|af led) (på |) (dig|jer|ham|hende|dem|den|de|det svin|næste)
    (vil|skal|kommer til at|har lyst til at) ${tears} ${themAll} ${part} (af|ud|om|ned|over|fladt|i stykker)
    (jeg|vi) ${aside} (flår|kværker|kvæler|plaffer|pløkker|nakker|gennemhuller|gennemborer|æder|splatter|flækker|parterer|drukner|aflver|kastrerer|skamslår|skambanker|gennemprygler|tæver|smadrer|skyder|slagter|halshugger|stikker) ${aside} ${themAll} (ned|levende|ihjel|når|hvis|på|med|i|næste|så|du|en|op)
    (jeg|vi) (flår|kværker|kvæler|plaffer|pløkker|nakker|gennemhuller|æder|flækker|parterer|drukner|kastrerer|skamslår|skambanker|gennemprygler|tæver|skyder|slagter|halshugger|dasker|hakker) ${theOther},
    (flår|kværker|kvæler|plaffer|pløkker|nakker|gennemhuller|kastrerer|slagter|dasker|klapper|ekspederer|drukner) (jeg|vi) ${aside} ${themAll}
    (jeg|vi) (drukner|kværker|flår|skyder|forgifter|plaffer|aflver|nakker|hænger) ${aside} (${yours} |den |det |de |jeres )${pet}
    (jeg|vi) (* |)${throwThem} ${aside} ${themAll} ${aside} ${downThere}
    ${throwThem} (jeg|vi) ${aside} ${themAll} ${downThere}
    ${modal} ${throwThem} ${aside} ${themAll} ${aside} ${downThere}
    ${somebody} ${modal} ${aside} ${aside} (${beExecuted}|${beBeaten}|aflives|slæbes væk|slæbes ud|slæbes gennem gaderne|gennemprygles|smides ud ad vinduet|smides ud af vinduet|køres ned|rulles i tjære|dyppes i tjære|vrides halsen om på|kvæles|pines|sparkes ud med hovedet forrest|ekspederes|pløkkes|ryges ud|tvinges på knæ|have vredet|have stokkeprygl|have pisken|have en kugle|have flaget)
    ((den|det|de|disse) *|ham|hende|dem|hele den|alle de) (* |)${modal} ${aside} (${onlyPeopleAre}|${beBeaten}|gennemprygles|slæbes væk efter håret|smides ud ad vinduet|køres ned|rulles i tjære|pløkkes|ekspederes|lynches|aflives som|henrettes|have stokkeprygl|have pisk|have en dragt prygl|sendes til de evige)
    (${theRole}|${theRoles}|${aRole}|politikerne|rockerne|bilisten|cyklisten) ${modal} ${aside} (${beKilled}|${beBeaten})
    (man|nogen|vi|en eller anden) (skulle|burde|bør) ${aside} (gennemprygle|gennembanke|gennemtæve|pløkke|ekspedere|skyde|hænge|lynche|gøre det af med|kværke|begrave|brænde|sætte ild til|partere|plaffe|flå|halshugge|aflive) ${aside} (${themAll}|hele|den|de|alle|levende|redaktøren|den *)
    (du|i|han|hun) ${aside} (ligger|ender|ryger|vågner op|kommer til at ligge|kommer til at sidde|havner|sidder|slutter) ${aside} ${lyingLow}
    ${lyingLow} (med dig|med jer|med ham|med hende|med dem|jo før)
    (du|i|han|hun) ${aside} (dør|er et dødt menneske|er dødsdømt) ${aside} (hvis du|hvis i|næste gang|når jeg|når vi)
    (du|i) (er|bliver) (død|dødens|klappet|nakket|smadret|tævet|ædt levende|færdig bror|skudt|stukket|hakket|gravet ned) (næste gang|i nat|i morgen|bror|brormand|bare vent)
    (næste gang|hvis) (* |)(* |)(* |)(bremser|vender) jeg ikke for (dig|jer)
    næste gang bremser jeg ikke
    (får|fik|skal have|ha|bestil) (du |i |han |) (træfrakke|betonsko|betonstøvler|sorte negle|skudsikker vest|en begravelse|en kiste)
    (hul|grav|hjørne|plads|kugle|bat|koben|skovl|sten|mursten|patron|sømpistol) (* |)(* |)med (dit|jeres|hans|hendes) navn på
    ${weapons} (* |)(ligger klar|ligger parat|er klar|står klar|venter|har dit navn|er ladt|er hvæsset|er slebet|kommer frem)
    (jeg|vi) (henter|har|kommer med|finder|tager|griber til) (* |)${weapons} (* |)(frem|klar|med|og|hvis|næste|mod)
    (kommer|komme|kigger|møder) (forbi|over|hjem|op|ned) (til (dig|jer|ham|hende) |) (med |og bruger )${weapons}
    (klipper|skærer|river) jeg tungen af
    (hovedet|øret|ørerne|hænderne|fingrene|nosserne|pikken|kuglerne) af (på|med) (den|det|de|ham|hende|${theRole})
    (klods|økse|økser|guillotine|guillotinen|galgen|bålet|løkken|rebet) (* |)(venter|på hovedet|og huggeblok|til ham|til hende|til dem|til jer|er klar)
    (genindfør|indfør|giv dem|giv ham|giv hende) (dødsstraf|dødsstraffen|galgen|guillotinen) (* |)(og start|med det samme|så kan|for ham|for hende|for dem|til ham)
    (giv|gi|giver) (ham|hende|dem|jer|dig) (pisken|rebet|løkken|nakkeskuddet|en kugle|kuglen|dødssprøjten|kniven)
    (begrav|begrave|begraver) (ham|hende|dem|dig|jer) levende
    (gør|gøre|gjort) det af med (${themAll}|den|det|de)
    (ryd|rydde|ryddet|skaf|skaffe|skaffet) (ham|hende|dem|dig|jer|den *) af vejen
    (en|en rigtig|hvad koster en) (lejemorder|torpedo|snigskytte) (på|til|efter)
    (sendes|send|sende|ekspederes) (ham |hende |dem |) til de evige jagtmarker
    (skrive|skriver|skrevet|skriv|bestil|bestille) (bare |du bare |) (din|dit|jeres|hans|hendes) (nekrolog|kiste|dødsannonce|ligkiste|gravsten)
    ^(skriv|skriv bare|skriv hellere) (dit|jeres) testamente,
    (sig|siger|sagt) (pænt |bare |) farvel til (din|dit|dine|jeres|hans|hendes) (fingre|tænder|bil|knæskaller|hund|kat|ruder|familie|liv|blå *|hus|ben|cykel|hjem|førlighed)
    sov med (ét|et) åbent øje
    (kan|kunne|vil|kommer til at|skal) koste (dig|jer|ham|hende) (livet|førligheden|tænderne|synet|knæskallerne)
    (betale|betaler|bøde) (for det |) (i|med) (blod|dit liv|livet|jeres liv|hans liv|dine tænder)
    (hævnen|regningen|straffen) (bliver|er) (blodig|sød når)
    (fortryde|fortryder|ønske|ønsker) (at |)(du|i|han|hun) (nogensinde |aldrig |) (blev|er|var) (født|skabt)
    (kommer|slipper|går|kravler|ryger) (du |i |han |hun |) ${aside} (ikke|aldrig) levende (hjem|herfra|ud|væk|derfra)
    (du|i) (kravler|kryber|bæres|humper|bløder) (herfra|hjem|derfra|ud herfra)
    (propper|proppe|stopper|stoppe|stikker|stikke|skubber|tvinger|banker) (jeg |) (din|dit|dine|jeres|den|det|hans|hendes|hele din) * ned i halsen
    (flaget|fløjten|pladen|skiltet|kosten|hornet|mikrofonen|stokken|flaskehalsen|kortet) (stukket|proppet|skubbet|presset|plantet) op (bagi|i røven|i måsen)
    (ansigtet|næsen|fjæset|hovedet|kæben) (skal|bliver|burde) (flyttes|omarrangeres|smadres|flækkes|laves) (* |)(om|på|af)
    lukker (jeg |) (det andet|begge|dit andet|det ene) øje (på|for)
    (smæk|kyl|smid|kast|spark|spræng|tvær|tromle|tæsk|mej|skyd|plaf|bur|knæk|flå|spyt|hamr|pløj|jag|bank) (dog |nu |bare |) (${theOther}|den knægt|de svin) (ned|i gulvet|for grisene|for hundene|for løverne|ud fra|ud over|i asfalten|i havnen|ud af byen|i en utæt|op ad en mur|op mod muren|langs|på porten|i ansigtet|igennem|sønder)
    ^mej (dem|ham|hende|de) ned
    ^spyt på (ham|hende|dem|den|de)
    ^(smadr|afbrænd|spræng|nedbræn|futt|brænd) (hans|hendes|deres|den|hele|jeres) ${belongings}
    ^skyd (dem|ham|hende|de|den) (dog|alle|nu|bare|ned|først|i)
    skyd først og spørg (bagefter|senere)
    (tjære og fjer|rullet i tjære|dyppet i tjære|frem med høtyvene|frem med faklerne|frem med høtyve|til vabens mod|jagten er gået ind på|jagten er sat ind på)
    (en|et|to|tre|fem|ti) (bombe|bomber|granat|molotov|håndgranat|pund sprængstof) (* |)(under|på|i|gennem|ind ad|til jer|ind i|mod) (* |)(rådhuset|christiansborg|redaktionen|moskeen|moskéen|kirken|kontoret|huset|synagogen|borgen|kommunen|ministeriet|dem|jer)
    der ligger en bombe (til|under|hos|på)
    (aborteret|kvalt i vuggen|kvalt ved fødslen|druknet ved fødslen|druknet som killing|smidt ud med badevandet|skyllet ud) (skulle|burde|som|da|var|ved)
    (skulle|burde) (du|han|hun|de|sådan en|i) (* |)(* |)(være |været |have været |blevet |) (aborteret|kvalt i vuggen|kvalt|druknet|blevet aborteret|druknet i|kværket|skudt|aflivet)
    (tag|spis|sluk|snup) (en håndfuld|hele glasset|alle dine|et glas|en pakke|alle pillerne) (* |)(piller|panodiler|pillerne|sovepiller|og lad)
    (ud fra altanen|hop nu bare|hop nu|spring nu|spring bare|tag springet|tag rebet|find et højt hus|kør ind i et træ|kør i grøften|kør galt|kør dig ihjel|dø nu bare|dø i en grøft|bare dø|lad være med at vågne)
    (har|kender) (du|vi|jeg) (dit billede og|din nummerplade|dit billede|din adresse|jeres adresse|din hjemmeadresse|dine børns skole)
    (jeg|vi|je|a|æ) (ved|kender|har fundet ud af) (godt |nu |præcis |udmærket |nok |) (hvor|vor|hwor) (du|i|do|han|hun) (bor|parkerer|sover|arbejder|handler|går tur|holder|lufter|dine børn|din kone|dit barnebarn)
    (nu|så) ved (jeg|vi) hvor (du|i|han|hun) (bor|parkerer|sover|arbejder|holder)
    (jeg|vi) kommer efter (dig|jer|ham|hende|dem|din familie),
    (jeg|vi) kommer efter (dig|jer) (lille|gamle|når|en dag|din|dit|${firstName})
    (jeg|vi) tager (dig|jer|ham|hende) (når|en aften|en dag|i mørket|på et|næste|bagfra)
    (mine|mig og mine|et par af mine|nogle) (drenge|gutter|fætre|brødre|rockere|venner) (* |)(* |)(* |)(besøger|kommer forbi|kigger forbi|finder|tager sig af|henter|ordner|møder) (dig|jer|ham|hende|dem|en aften|snart)
    (du|i) får besøg (en nat|i nat|en aften|af|snart|når)
    (tager|tage|tag|ordner|ordne|klarer|klare) (vi |) (det|den) (ude|udenfor|uden for|som mænd|med næverne|med knytnæver|på p-pladsen|på p pladsen|på parkeringspladsen|i gården|bag)
    (har|få|haft|tage) en (snak|samtale|alvorlig snak) med (dine|jeres|hans) (knæskaller|tænder|kæbe|ribben)
    (stikkere|forrædere|landsforrædere|stikkeren|angivere|overløbere) (skal|bør|burde) (likvideres|skydes|hænges|nakkes|have en kugle|dø|brænde|klynges op)
    (spise|spiser) (din|sin|jeres) mad (med|gennem) (et |) (sugerør|slange)
    (den|det|de|sådan en) * (skal|burde) have et (jernrør|bat|koben)
    (har|tænk på at du har|husk du har|i har) vinduer og (jeg|vi) har (sten|brosten|mursten)
    (din|jeres|hans|hendes|dine) * (ryger|kommer|ender) (på bålet|i søen|i havnen) og (du|i) med
    (griber|tager|tyr) (jeg |) til (kølle|køllen|kniven|økse|øksen|bat|våben) (mod|over for)
    betale for i blod
    (ligger|sidder|vågner) du (under gulerødderne|i kørestol|på hospitalet|i en grøft|på intensiv)
    (komme til at|ende med at) (sidde|ligge) (i kørestol|på intensiv|i en kiste|i respirator)
    (dig|jer|ham) til (lossepladsen|hakkekød|plukfisk|kirkegården|skadestuen)
    (battet|bat|kobenet|køllen|næven) (i|på|ned over) (nakken|hovedet|knæskallerne|kraniet|kæben)
    (breivik|hitler|manson|unabomberen|oswald|lee harvey oswald) (havde fat i|havde ret|gjorde|vidste|hvor er|har brug|burde)
    hvor er (lee harvey oswald|breivik|oswald|en snigskytte|hitler) når
    (en|én|endnu en|to) mindre (af den slags|af slagsen|af dem|at fodre|at betale)
    (godt|fedt|dejligt|herligt|skønt|endelig|fint|bravo|super|tak) (* |)(at |) (nogen|en eller anden|han|hun|de|der var nogen der) (* |)(* |)(* |)(fik tæsk|fik bank|fik klø|fik smæk|fik en på|skød|stak|brændte|slog ham|slog hende|smadrede|fik plantet|fik ram|gav ham|gav hende|ramte ham|døde|kørte ham|kørte hende)
    (synd|ærgerligt|trist|surt|øv|skuffende|skade|desværre) (* |)(at |) (han|hun|de|du|i|${theRole}) (* |)(overlevede|ikke døde|ikke ramte|ikke blev ramt|slap med livet|klarede den|klarede sig|kun brækkede|ikke brækkede|ikke fik|ikke brændte|ikke sprang)
    (synd|ærgerligt|surt|øv) (* |)(at |) de ikke (ramte|skød|fik|slog|tog) (ham|hende|dem|dig|jer|bedre)
    (bravo|tillykke|respekt|hatten af|al ære|stor ros|giv ham en øl|giv manden en medalje|giv gerningsmanden en medalje|medalje) (* |)(til|for) (* |)(brandstifteren|gerningsmanden|ham der slog|ham der skød|ham der stak|dem der brændte|ham der kørte|skytten|voldsmanden|drabsmanden|bombemanden)
    giv (gerningsmanden|ham der slog|ham der stak|skytten|brandstifteren|ham der gjorde det) (* |)(en medalje|en øl|en orden)
    (velfortjente|velfortjent) (bank|tæsk|klø|prygl|øretæver)
    (få|have|har) ram på (resten|ham|hende|dem|den|de|jer|dig) (* |)(* |)(med en|riffel|bat|gevær|én efter én|til sidst)
    (send|sende|hyr|hyre|ring til|få) (et par|nogle|to|tre|de lokale) (rockere|torpedoer|muskelmænd|bandemedlemmer|drenge fra klubben) (* |)(ud|over|forbi|til|efter)
    hvem (tager|kører|er|går) (med|er med) (ud|over|på|hjem|derud) (og|at) (* |)(smadrer|smadre|brænder|brænde|tæver|tæve|banker|banke|gi ham|giv ham|give ham|give hende)
    (find|finder|få fat i|del) (adressen|hans adresse|hendes adresse|deres adresse|navnet) (* |)(så|og) (* |)(kører|tager|går|ordner|besøger|banker|smadrer)
    (vi|jeg|lad os|skal|vil|så) (gør|gøre) (vi |jeg |) (hans|hendes|deres|din|jeres|livet|dit liv|hans liv|dit) (liv |hverdag |) (surt|utryg|utrygt|til et helvede|til helvede|umuligt) (for|indtil|så|til)
    (kaste|kast|smide|smid) (æg|sten|lort|æg og sten|brosten|kanonslag|fyrværkeri) (* |)(efter|på|mod|ind ad|gennem) (${theOther}|hans|hendes|deres|formandens|huset|den)
    (bank|banke|tæsk|tæske|pryg|slå) (lidt |noget |) (fornuft|vett|forstand|respekt|opdragelse|dansk) ind i
    (vil få|får|medfører|kan få) (alvorlige|fatale|helbredsmæssige|fysiske|store|ubehagelige) (følger|konsekvenser) for (deres|dit|jeres|hans|hendes|dig|dine|din) (helbred|førlighed|familie|børn|liv|ben|tænder)
    (kan|vil) (ikke|ikke længere) (garantere for|stå inde for) (din|jeres|deres|hans|hendes) (sikkerhed|velbefindende|helbred|familie)
    (anskaffe|købe|hyre|skaffe|få) (dem |dig |jer |) (en |) (livvagt|livvagter|skudsikker|bodyguard|hjelm)
    (anvende|bruge|ty til|gribe til) (fysisk magt|vold|knytnæver|næverne|kølle|selvtægt|jagtgeværet)
    (er|vær) (du|i) (godt|ordentligt) (forsikret|brandforsikret)
    (skete|sker|skulle ske|tilstøder|tilstødte) (der |) (din|dine|jeres|hans|hendes) (kone|mand|børn|familie|datter|søn|mor|hund|hus|unger) (noget|en ulykke)
    (pas|passer) (godt |hellere |) på (din|jeres|dine|hans|hendes) (familie|børn|kone|hund|unger|datter|bil|knæskaller|ryg) (for|når|fremover|gamle|lille|ellers)
    (kigge|kig|kigget|se|set|kigger) (dig|jer|sig) (hellere |godt |) over skulderen (for sidste|fra nu|når|hver|${firstName}|fremover|i aften|resten)
    (må|skal) (du|i) hellere (kigge|se) (dig|jer) over skulderen
    (skær|skærer|skære|stik|stikker|stikke|sprætter|sprætte|snitter|punkterer) (jeg |vi |) (dækkene|dine dæk|jeres dæk|hans dæk|deres dæk|alle fire dæk)
    (sukker|salt|sand|vand|skum|lim) i (din|jeres|hans|hendes|deres) (tank|benzintank|postkasse|lås)
    (din|jeres|hans|hendes|deres) (* |)${belongings} (brænder|ryger|bliver jævnet|bliver pillet|bliver smadret|futter|springer i luften|får roundup|ender|er færdig|overlever|er skrot|bliver skrot) (inden|på|i nat|med|næste|ikke|en|hvis|før|i morgen|som)
    (jeg|vi|så|nogen) ${ruin} (jeg |vi |) (${yours} |den |det |jeres |hver eneste |alle )(* |)${belongings}
    (smadrer|knuser|ridser|tæver) (jeg|vi) (ruderne|bilen|døren|vinduerne|huset|lakken)
    (jeg|vi) (smadrer|knuser|sparker) (ruderne|døren|vinduerne|bilen|huset|lejligheden) (hos|ind|på|i)
    (skulle|burde|kunne|vil|bør) ${ruin} (${yours}|formandens|borgmesterens|udlejerens|den|deres|hele) (* |)${belongings}
    (${yours}|den|naboens) ${pet} (får|skal have|kan få|trænger til|fortjener) ${poison}
    (${yours}|den|naboens) ${pet} (er|bliver) (død|skudt|aflivet|færdig|flået) (næste|hvis|inden|en dag|før|i morgen|når)
    (den|din|jeres|naboens|hans|hendes) ${pet} (ryger|ender|kommer|skal) (i (havnen|søen|gryden|kødgryden|containeren)|under (hjulene|jorden))
    (smider|drukner|hænger|kværker|forgifter|plaffer|skyder) (jeg |vi |) (køteren|hunden|katten|missen|bæstet|din hund|din kat|jeres hund|den køter)
    jeg (ødelægger|smadrer|knuser) (dit|jeres|hans|hendes|dig|ham|hende) (liv|karriere|fremtid|familie|ægteskab|helt)
    (tager|tag) (jeg |) (kvælertag|halsgreb) på (dig|jer|ham|hende)
    (flyde|flyder|kommer til at flyde) (der |) blod
    (falder|der falder) (der |) (brænde ned|tænder|øretæver|tæsk|lammere)
    laver (jeg |) (hakkekød|fars|plukfisk|kødfars|mos|spegepølse|hakkebøf) af
    (mangler|mister|samler|taber|tæl|tælle|spytter) (du |) (dine tænder|et par stykker|tænder|dine fortænder|et par fortænder|dine lemmer)
    (et|en|én) (${blows}|øretæver|lammere|sviner|omgang|en over nakken|én over nakken|ordentligt gok|ordentlig lussing) (i|kunne|ville|er hvad|til|skulle) (nødden|den|han|hun|hjælpe|klæde|gøre|gavne|ham|hende|godt)
    (dasker|dask|langer|lange|stikker|stik|klasker|klask|smækker|flækker) (jeg |) (dig|jer|ham|hende|dem) (lige |) (en|én) (ud|på|hvis|over|i|så|bagfra)
    (lange|lang|stikke|stik|klaske|smække|daske) (ham|hende|dem|dig|jer) (en|én),
    (lange|stikke|klaske|smække|daske) (ham|hende|dem|dig|jer) (en|én) (ud|på|over|i)
    (gi|giv|give|ta|tage|får|få|ha|have|skal ha|skal have|ska ha) (dæ|ham|hende|dem|dig|jer|du|do|i) (en|et|nogen|nogle|ed par|et par|in) (par |)(på|i|over|omgang|gok|endefuld|dragt|ordentlig) (hatten|snuden|gummerne|siden af|skrinet|bærret|huet|skallen|nødden|med|prygl|bagi|knolden|nakken|omgang|omgange|af)
    slår (dæ|dig|jer|ham|hende) (gul|gul å|gul og|blå|til plukfisk|sønder|i smadder|til lirekassemand|halvt)
    (do for|do får|du for|der vanker|der falder) (bøllebank|tæsk|prygl|klø|bank|lussinger|øretæver)
    (tro|tror|forvent|regn med) (du |do |at |) (do |du |) (for|får) (bøllebank|tæsk|prygl|klø|bank)
    (ved skravlen|i skravl|i æ skravl|ved vingebenet|i nakkeskindet|ved flippen) (og|hwis|hvis|smider|så)
    (en tur|lidt tid|en halv time|alene) (bag busken|i busken|i buskene|bag hækken|i skoven) med (fem|ti|nogle|en flok|et par|tre|mine)
    (skulle|burde|kunne|kan) ${aside} (tage |) (at |og |) (hænge|drukne|skyde|kvæle|nakke) (dig|jer|sig) (så|selv|i|op|med|for|og|nu)
    (have|få|ha) (et|en) (* |)(jernrør|baseballbat|bat|mursten|skovl|hammer|kølle|spade|brosten|flaske|økse|sten) (i|over|ned i|mod|på) (nakken|hovedet|fjæset|panden|kraniet|knolden|skallen)
    (gid|håber|bare) (nogen|en|at nogen|en eller anden|der var nogen der) (ville|vil|kunne|snart|gad) (køre|smadre|banke|tæve|skyde|slå|kværke|nakke|stikke|tæske) (dig|jer|ham|hende|dem)
    (stak|stikker|stikke|sætte|satte) (ild|en tændstik) til (asylcentret|asylcenteret|moskeen|moskéen|rådhuset|lejren|huset med dem)
    find en (mur|bro|grøft) og (dø|hop|drukn)
    (tungen|jeres tunge|din tunge) skåret ud
    (op|skal have den op|får du den op|stikker den op) i (numsen|måsen|røven|bagdelen) (på|næste|hvis|med)
    (puds|pudse) (dog |nu |) (hunden|hundene|rottweileren|schæferen) (på|efter) (ham|hende|dem|dig|jer)
    (halsen|struben) (skåret over|skære over|skåret op|bidt over)
    (får|fik|få|have) (knust|smadret|brækket|flækket|ødelagt|sparket|slået) (knæskallerne|kraniet|kæben|tænderne|skallen|benene|fingrene|næsen|fjæset|ansigtet) (* |)
    slå (dog |nu |bare |selv |) hovedet (ned |) (i|mod|imod) (kantstenen|muren|væggen|asfalten|et hårdt|bordkanten)
    ^(dræb|myrd|likvider|hæng|skyd|kastrer|steriliser) (dem|alle|de|den|ham|hende) (der|som|svin|idioter|typer|slags)
    (kan|må|skal) ${aside} (alle |alle sammen |allesammen |begge |) (rådne|brænde|dø|krepere|drukne) (op|i helvede|hele bundtet|alle|for min skyld)
    (tager|har|finder|henter) (jeg |) (baseballbattet|battet|køllen|kobenet|jagtgeværet|haglbøssen|jernrøret|kniven) (med|frem|ned|op|klar)
  `,
  flag: `
    og (kradse|kradser) af
    læg (dig|jer) (til at|ned og|hen og) (dø|rådne|krepere)
    (kører|køre) (jeg |vi |) (dig|ham|hende|dem|ham|næste) ned (uden|næste|med|til)
    kører jeg ned (uden|næste|med)
    (håber|gid) (dem|de|den|alle) (* |)(* |)(* |)(får|må få|får alle) (kræft|aids|kolera|pest|byldepest|lårkræft)
    gid (du|i|han|hun|de) må ${aside} (ramme|rammes|dø|rådne|brænde|miste|lide|få pest|få byldepest|få kræft|få fnat|få lus)
    (jeg|vi) (krydser fingre for|håber på|beder til|drømmer om|venter på|glæder mig til|glæder os til) (* |)(et |en |din |hans |hendes |deres |jeres |) (hjertestop|blodprop|hjerneblødning|død|begravelse|ulykke|slagtilfælde|hjerteanfald|deres død|kræft)
    (et|en|lidt) (hjertestop|blodprop|hjerneblødning|hjerteanfald|trafikulykke|slagtilfælde) (ville|kunne|skulle) (klæde|gavne|ramme|pynte på|passe til|tage)
    (tage at |) (få|fået|fik|får) (en|et) (hjerneblødning|blodprop|hjertestop|hjerteanfald|slagtilfælde|tumor|diarré|byld|betændelse),
    (må|gid|måtte|håber) (du|i|han|hun|de|ham|hende|alle|dine|jeres|jeg) (* |)(* |)(* |)(regne væk|gå fallit|ende på gaden|få diarré|få lus|få røde hunde|få røde knopper|få hæmorider|brække halsen|brække nakken|brække benet|gå ned med|rådne op|brænde op|gå neden om|aldrig få|miste alt|gå konkurs|få fnat|knække halsen|sætte sig på en nål|synke i grus|drukne|visne|ende som|få hekseskud)
    gid (lynet|fanden|pokker|pesten|taget|loftet|huset|jorden|toget|bussen) (* |)(slog|slår|ned|tog|tage|ta|ramte|rammer|faldt|falder|sluge|opslugte|kørte)
    (pest|pesten|forbandelse|kolera|ulykke|skam) over (dig|jer|ham|hende|dem|hele|boligselskabet|kommunen|formanden|den|dit|din)
    (få|fik i|fik du|gid du fik|gid i fik) (bare |) (kolera|pest|kræft|byldepest|hekseskud|spedalskhed)
    (kræft|aids|pest|kolera) skulle (du|i|han|hun|de) have
    (under|ønsker) (hende|ham|dig|jer|dem) (et|en|kun|alt|al den) (langt|ensomt|kort|pinefuldt|smertefuldt|langsom|ensom|hård|ondt|smerte|ulykke) (* |)(liv|død|alderdom|i smerte|i helvede|ulykke|smerte|skæbne)
    (brænde op|brænder op|rådne op|rådne) (indvendigt|indefra|levende)
    (må|kan|skal) gerne (gå neden om|synke|dø|krepere|fryse|drukne|rådne|forsvinde fra jorden|brænde|knække halsen|stille træskoene)
    (lad|la) (dem|ham|hende|de|svinene) (bare |) (fryse|dø|rådne|drukne|synke|sulte|brænde|sejle i deres egen) (ihjel|derude|op|i|bare|nu)
    (skulle|burde|skal|må|ender) (de |alle |) (i kompostbunken|i kompostkværnen|på lossepladsen|i gaskammeret|på bålet|i fangelejr|i møllen)
    (kunne|gid|skulle) (de |) godt snart (dø|uddø|kradse af)
    ættestupen
    ned med nakken (for evigt|og bliv)
    (ud|fyr|smid|spark) (med |ham |hende |dem |) (det svin|de svin|den idiot|det skarn|det pak|den klovn|på gråt papir|med hovedet forrest)
    (aldrig|ikke) (mere |) (have|få|se) (et |) (arbejde|job|ben til jorden) (i danmark|i dette land|her i landet|igen i)
    (mail|opkald|brev|opringning) til (din|jeres|hans|hendes) (chef|arbejdsgiver|arbejdsplads|udlejer) (så|og så)
    ødelægger dit liv
    (bare vent|vent du bare|vent bare|bare vent du) (din tid|jeg skal|indtil jeg|indtil vi)
    ^(bare vent|vent bare|vent du bare|bare du venter),
    din tid kommer
    (du|i) skal bare komme an
    (kom an|kom bare an|kom du bare) (din|dit|store|lille|så|hvis)
    (en dragt|en omgang|et læs|en ordentlig gang) (prygl|klø|tæsk|stokkeprygl|bank),
    (trænger|fortjener|burde have|skulle have|skulle ha|mangler) ${aside} (til |) (en|et) (ordentlig |ordentligt |rigtig |) (lussing|endefuld|gok|flad|øretæve|røvfuld|lærestreg|dragt)
    endefuld med (livremmen|bæltet|kæppen|spanskrøret)
    (en|sin egen|egen) (snor|line|reb|kæde) om halsen
    (et|en) (spadestik|skovl|økse|hammer|mursten|spade|tagsten) (i|på|ned i) (panden|hovedet|nakken|kraniet|fjæset|knolden)
    (damptromle|tromle|bulldozer|dampvals|kampvogn) (hen |) over (* |)(* |)(med|medarbejdere|dem|jer|dig|hele|politikerne|kommunens)
    knæk (halsen|nakken|og bræk|sammen) (${firstName}|hansen|jensen|formand|gamle|din|dit)
    ^knæk (halsen|nakken),
    (flyv|kør|fald|styrt|bræk) (ned|galt|af sporet|halsen|nakken|benet) (hr|din|dit|gamle|${firstName}|minister|formand)
    (bliv|gå hen og bliv) (dog |nu |bare |) (kørt over|kørt ned|ramt af|påkørt)
    gå i hundene og (dø|rådn|brænd)
    (tage og|ville tage og|hen og|ud og) (drukne|dø|krepere|hænge sig|hæng dig|drukn|rådne)
    gir vi (dig|jer|ham) op til
    (klø|smæk|bank|tæsk|prygl) til (den|de|hele|alle) (skolelærer|politiker|formand|slyngler|bande)
    bank til den
  `,
};

const allowedPhrases = `
  (mændene|de|soldaterne|stikkerne|forræderne|skibene) (bør|skal|skulle|må|burde) skydes (på|af|i gang)
  (siger|sagde|mente|skriver|skrev|synes) (at |) de (skulle|burde|skal|bør) (skydes|henrettes|hænges)
  krøblingen fra inishmaan
  (tandlægen|lægen|kirurgen|frisøren|gartneren|smeden|mekanikeren|dommeren|skuespilleren) (* |)(* |)(trækker|skærer|klipper|river|brækker) *
  (pas|passer) (godt |) på (din|jeres|dine) (familie|børn|hund|kat|bil|unger|mor|far) (i|og|derude|så|på|der|ved)
  (brandvæsenet|politiet|beredskabet|falck|ambulancen) *
  (jeg|vi) (æder|spiser|drikker) (dig|jer) (ikke|ud af)
`;

export const danishAttacks: ListPart = { phrases, allowedPhrases };
