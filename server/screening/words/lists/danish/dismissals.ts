// Contempt to somebody's face: told to be silent, to get a life, help or an education; asked who they think they are.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { aRole, firstName, theRole, theRoles } from './roles.ts';
import { aside, you } from './wording.ts';

const someone = `(du|i|han|hun|de|${theRole}|${theRoles}|${firstName}|hende|ham|dem|man|folk)`;
const themselves = '(dig|jer|sig)';
const hatch =
  '(smækken|sit brødhul|sine kæber|dit brødhul|brødhullet|gabet|gællerne|snotklappen|kværnen|munden|ludet|luden|klappen|bøtten|sluseporten|låget|kajen|flappen|sutten|æsken|fløjten|mælkebøtten)';
const help =
  '(hjælp|behandling|psykologhjælp|lægehjælp|professionel hjælp|noget hjælp|noget behandling|noget terapi|terapi|en psykolog|en psykiater|en diagnose|en tid hos psykiateren|tjekket hovedet|undersøgt hovedet|kigget på hovedet|skannet hovedet|din medicin|medicin|noget medicin|nogle piller)';
const life =
  '(liv|et liv|et arbejde|arbejde|et job|job|en hobby|noget at lave|noget at rive i|noget at stå op til|en hjerne|hjerne|noget rygrad|en rygrad|et rigtigt liv|et rigtigt arbejde|noget fornuftigt at lave|en kæreste|noget frisk luft|nogle venner|et par venner|noget opdragelse|nogle manerer|noget selvindsigt|en spejl|et spejl)';
const school =
  '(at læse|at stave|at skrive|at tælle|at regne|dansk|at opføre dig|at opføre jer|at tænke|at tale pænt|stavning|at køre|at parkere|at læse indenad|at bruge et blinklys)';

const phrases = {
  flag: `
    hold (dog |nu |bare |lige |) (sylten|gebisset|arret|gøjeren)
    (klappe|klap|klapper) ${aside} (kaje|kajen|gællerne|sylten|gøjeren)
    ^(din|dit) * (flyt|skrid|hold kæft|hold dig|luk|læs|lær|ti|skam dig|find dig|få dig|tag dig|stop så|gå hjem|kan du|du er|du kan|du skulle|du burde|du fatter|forsvind|pas dig)
    (stik|stikke|stikker) (dog |) piben ind
    ^drøn ad (pommern|pommeren|helvede) til
    ad pommern til
    ^luk (smækken|smækkeren|gøjeren|arret|klappen|sprækken)
    klap (dog |nu |) (gøjeren|kagen|kajen|kaje|gællerne|sylten)
    (krybe|kryb|krybet|kravle|kravl) tilbage (i|til|under) (dit|sit|jeres|din|hul|den sten|hulen)
    (hold|holde) mund ${aside} (tøs|kvinde|kælling|knægt|unge)
    gå ud i køkkenet og
    (din|dit) (torsk|kost|spade|nød|høne|gås|klovn|prop|pølse|ged|giraf|klods|lus|kommunist|fascist|racist) (det|du|kan|hvad|lær|læs|har|er|så|nu|og|gå|luk|hold|flyt|tag|find)
    ^(klap i|luk munden|luk kajen|luk gabet|hold kajen|klap kaje|luk kæften|luk sluseporten) *
    tak for ingenting (din|dit) *
    klap (nu|dog|bare|så|lige) i (menneske|din|dit|du|gamle|mand|dame)
    (skulle|må|kan|vil|burde) (du|i|han|hun) ${aside} klappe i,
    (du|i|han|hun) (skulle|må|kan|burde|skal) ${aside} klappe i,
    ^hold (nu |dog |bare |) mund (når|med|du|din|dit)
    ^luk lågen
    lad (nu |) de voksne (tale|snakke|om)
    når de voksne (taler|snakker)
    ^gå (hjem |) til (din |) mor hun har
    gå tilbage (til|i) (børnehaven|vuggestuen|hulen|junglen|ørkenen|sandkassen)
    gå ad (pommeren|pommern|hekkenfeldt|hede hule helvede) til
    ^skrid (hjem|væk|ud|så|nu|tilbage|herfra|med|ad|af|fra)
    (bare|så|kan i|kan du|kunne du|kunne i) skrid (hjem|væk|ud|så|nu|tilbage|herfra|med)
    (skrubbe|skrubber|skrub|pille|pil) af med (dig|jer|dit|jeres|det)
    hvem har lukket (dig|jer|ham|hende|dem|sig) (ud|ind)
    ^lær (dog |nu |først |for fanden |) at (stave|læse|skrive) (din|dit|eller|for fanden)
    ^lær dansk (eller|din|dit|og skrid|inden du)
    (kvinder|damer|piger|kællinger) (skal|bør|hører|burde) ${aside} (røre i|blive i|til i|hjemme i|stå i) (gryderne|køkkenet|kødgryderne)
    ^(hør her|hør nu her|hør nu|hør nu efter|hør lige) (min |) (lille ven|lille skat|lille du|gamle jas|gamle ven|skattebasse|lille mand|lille dame|tøsebarn)
    (vil du|skal du|trænger du til|han vil vel) ${aside} have en (sut|sutteflaske|ble|lille klud)
    stolt af din dumhed
    rør noget græs
    (hund|kat|mor|far|mormor|kone) skammer sig over (dig|jer|ham|hende)
    ^(godt |) (skrevet|sagt|gået) din (idiot|nar|klovn|taber|tåbe|gris|ko|so)
    (velbekomme|tillykke|tak) din (gris|ko|so|abe|kost|spade|nød)
    ${someone} ${aside} (lukkede|lukker|lukke|luk|holder|holde|holdt) ${aside} ${hatch}
    ^(hold|luk) ${aside} (mund|${hatch}) (med ${you}|så|for|nu|gamle|menneske|mand|din|dit|kælling|${firstName}|når)
    ^hold mund (med|din|dit|gamle|du|${firstName}|lille)
    ^ti (stille |) (nu |dog |med ${you}|menneske|madam|mand|kvinde|knægt|gamle|din|dit)
    ti (stille|dog|nu) (madam|menneske|mand|kvinde|dame|knægt|gamle|lille)
    ^(sæt|sæt dig|læg dig) (ned|hen|ind) og (ti|hold mund|sov|vær stille|hold kæft)
    (skrue|skru) (bissen|tonen) ned (${firstName}|gamle|din|dit|lille|for du|du)
    (skru|pas på|stik|pak) ${aside} (bissen|pølsefingrene|fjæset|snuden|snablen|tryne|trynen) (ned|ind|væk|sammen|for ${you})
    (stikke|stik|stikker|skyde|putte) (den|det|dem|din|dit|dine|deres|jeres|sine|sin|sit) (* |)(* |)skråt op
    ^(drop død|dø nu|drop dead|get a life|get lost|get a job|shut up|go away|piss off|rør græs|touch grass|l bozo|cry more|cringe|fuck af)
    (gå|kom|prøv) (ud |)(og |at |)(rør|rør ved) (noget |)græs
    du er (lost|cooked|så cringe|cringe|cooked bro|washed|mid|skod)
    (så|total|totalt|hvor) (cringe) (at|${firstName}|du|det gør)
    ^(få|find|skaf|køb|anskaf|gå ud og få|gå ud og find|prøv at få|se at få|tag og få) ${aside} (${themselves} |)(dog |nu |så |for guds skyld |)${life} (${firstName}|i stedet|inden|før|du|mand|menneske|unge|gamle|kælling|alle|så|og lad|de er|der)
    ^(få|find|skaf|køb|anskaf) ${aside} ${themselves} ${aside} ${life},
    ${someone} ${aside} (få|finde|skaffe|købe|anskaffe) ${aside} ${themselves} ${aside} ${life}
    (tag og|skulle tage og|se nu at|burde|skulle|kunne) (få|finde) ${aside} (noget at lave|et liv|et arbejde|et job)
    ^(søg|få|find|opsøg|tag) ${aside} ${themselves} ${aside} ${help}
    ^(søg|få|find|opsøg) (dog |nu |noget |straks |hurtigt |) ${help} (${firstName}|inden|før|du|mand|menneske|det er|for|straks|gamle|med dit)
    ^(søg|få|find|opsøg) (dog |nu |noget |) ${help},
    ${someone} ${aside} ${aside} (søge|få|have|gå til|tage|opsøge|trænge til|trænger til) ${help}
    (skulle|burde|bør|må) (tage og |) (gå til|opsøge|ringe til|se) (en |) (psykiater|psykiateren|psykolog|hjernelæge|nervelæge|lægen med det hoved)
    (tag|tage|taget|glemt|glemme|glemte|spis|mangler) ${aside} (over |) (din|dine|jeres) (medicin|piller|lykkepiller|pille|medikamenter|dråber)
    (glemt|glemte) ${aside} (medicinen|pillerne|lykkepillerne|at tage medicinen)
    (spær|lås|bur|buret|bures|indlæg|lukket|luk|spærres|låses|spærret) ${aside} (ham|hende|dem|${you}|sig|dig selv|jer selv) ${aside} (ind|inde|op|på|nede)
    (bures|spærres|lukkes|indlægges|låses) ${aside} (inde|ind) (på|for|i) (livstid|altid|sankt hans|den lukkede|et bur|galehuset|en celle)
    (indlæg|indlægge|indlagt) (dig|jer|sig) ${aside} selv
    (hører til på|hører hjemme på|hjemme på|tilbage til|ring til|flygtet fra|sluppet ud fra|lukket ud af|undsluppet|spær dem inde på) (galeanstalten|tosseanstalten|galehuset|tossehuset|den lukkede|nervehospitalet|sindssygehospitalet|dårekisten|sankt hans|risskov hospital)
    (gør|gjorde|gjort) ${aside} (dig|jer) (godt |nu |igen |bare |kun |simpelthen |) til (grin|nar)
    (byrådet|kommunen|bestyrelsen|regeringen|formanden|ministeren|udvalget|redaktionen|avisen) (gør|gjorde|har gjort) sig (selv |) ${aside} til (grin|nar) ${aside} (igen|hver|som)
    (er|bliver) ${aside} (et|til) grin (hele|i|for|for hele|${firstName}|din|dit|alle)
    (foreningen|klubben|bestyrelsen|byrådet|kommunen|udvalget|regeringen|partiet|formanden|avisen|redaktionen) er ${aside} et (stort |) grin
    (pinlige|latterlige|klamme|sølle|patetiske|ynkelige|usle) (mennesker|typer|folk|eksistenser|mandfolk|individer|unger|forening|bestyrelse|husordener|regler|smårolling)
    ^(skam|skæms) (dig|jer) (helt ned|langt ned|ned i|langt ind|gamle|din|dit|mand|menneske|ad helvede)
    (skulle|burde|skal|bør|kan) ${aside} (skamme|skæmmes) ${themselves} (ned i|langt ned|helt ned|langt ind|ad helvede)
    (ingen|der er ingen der|der er ikke nogen der|hvem) (gider|orker|savner|spurgte|har spurgt|har bedt|bad|interesserer|kan holde ud|vil) (at |) (høre|lytte|se|læse|om|dig|om din|${you}|høre på|have dig) (på ${you}|til ${you}|dig|om din mening|din mening|dine|dit|mere fra ${you}|ævl|spurgt)
    (ingen|der er ingen der) (savner|spurgte|gider|kan lide|elsker|holder af|kan udstå|tror på|tager) ${you}
    hvem (har|fanden har|helvede har) (bedt|spurgt) (om |) (din|jeres|dig|jer) (mening|om)
    (rager|kommer) ${aside} ikke ${you} (ved|en skid|en disse|en høstblomst|en papand)
    ^pas (dig|jer) selv (gamle|${firstName}|du|din|dit|og)
    ^pas (dig|jer) selv,
    (hvem|hvad) (tror|bilder|fanden tror|helvede tror) (du|i|han|hun) ${aside} (egentlig |) (du er|i er|dig ind|jer ind|han er|hun er|sig ind|dig)
    (noget|rivende|helt|rav) (galt|ravende galt|gal|skævt|i vejen) (oppe i|inde i|i) (hovedet|knolden|roen|hjernen|kasketten) (på|hos)
    (kan|kunne) (du|i) (overhovedet|egentlig|ikke engang|ikke|slet ikke) (læse|tænke|stave|regne|skrive|tælle),
    (skal|skulle) (jeg|vi|man) (skære|stave|tegne|klippe|forklare) (det |) (ud |) (i pap|med store bogstaver|i neon|for dig|langsomt for|med farveblyanter)
    (skære|skæres|skåret) (det |) ud i pap for (dig|jer|ham|hende|den|de)
    ^(lær|lær dog|lær nu|prøv at lære|begynd at lære|se at lære|lær for fanden) ${school} (din|dit|i|du|${firstName}|selv)
    ^(lær|lær dog|lær nu|prøv at lære|se at lære) ${school},
    ^(gå|gå dog|gå nu|se at komme|kom) tilbage (i|til) (skole|skolen|første klasse|folkeskolen|børnehaven|sandkassen|vuggestuen|start)
    (ikke|aldrig) ${aside} (gået|kommet|nået) (ret |) (langt|længe|så længe|meget) i skole
    (gået i skole|uddannet|lært at køre|taget kørekort|købt kørekort|købte dit kørekort|købte du dit kørekort|fik kørekort|fik du kørekort|vundet kørekort|har taget eksamen) (i|på) (en |et |) (gravko|bilka|netto|kinderæg|tombola|cornflakespakke|automat|legeland|æske|børnehave|chipspose|fiskekutter|lotteri|brugsen|loppemarked)
    (uddannelse|kørekort|kursusbevis|eksamen|eksamensbevis|næringsbrev|diplom|licens|certifikat|dømmekraft|studenterhue) (* |)(i|fra|på) (en |et |) (cornflakespakke|kinderæg|tombola|bilka|netto|automat|legetøjsbutik|pakke cornflakes|brugsen|fætter br|gulerodspose|havregrynspakke|lotteri|gækkebrev)
    (har|lærte|fik) (din|jeres|hans|hendes|deres) (mor|far|forældre|mødre) ${aside} (ikke|aldrig) (lært|opdraget|givet|fortalt)
    (du|i|de|ungerne|de børn|ham der|hende der|er i) (er|er vist|må være|) ${aside} (opdraget|opvokset|vokset op|født|avlet|undfanget) (i|hos|af|på|blandt) (en |et |) (svinesti|lade|ulve|kostald|hule|stald|aber|grise|hundehus|losseplads|kloak|skraldespand|gyde|rendesten|abebur)
    (ingen|manglende|nul|uden) (børnestue|opdragelse) (har|i den|overhovedet|den|de)
    (du|i|han|hun|de|formanden|ministeren) (har|ejer) ${aside} (ingen|ikke skyggen af|nul) (rygrad|nosser|børnestue|selvindsigt|skam)
    (mangler|savner) (du|i|han|hun|de) ${aside} (opdragelse|børnestue|hjerne|rygrad|nosser|dannelse)
    (${someone}|forældre|mor|far) (må|skal|burde|skulle) være (flov|flove|pinligt berørt) over (dig|jer)
    ${someone} ${aside} (lyver|løj|løjet) (så |) (det|som|værre|helt|hele tiden|stærkt|dig) (løber|driver|stinker|en hest|en|end|op|grønne|brager|stank|sort)
    ${someone} (er|var) ${aside} (fuld|fulde|fyldt) af (løgn|lort|løgne|gas|pis|bavl|galde|had og|luft og)
    ${someone} er ${aside} (en |et |) (notorisk|notoriske|patologisk|professionel|evig|født|født til at) (løgner|lystløgner|løgnere|bedrager|svindler|snyder|tyv|taber|idiot|klovn|lyve)
    (lodret|lodrette|pure|rene|stinkende) (løgn|løgne|løgnehistorie) (du|i|fra|fra dig|han|hun)
    (langfingrede|langfingret|tyvagtige|tyvagtig|fedtfingrede) (håndværkere|håndværker|naboer|bestyrelse|kasserer|unger|politikere|slyngel|slyngler|østeuropæere|personale|type|typer)
    (korrupt|korrupte|rådden|rådne|løgnagtig|råddent|falsk) ${aside} (til|helt ind til|lige til) (benet|marven|margen|fingerspidserne)
    (ladet|lod|lader|ladt) (sig|jer|dig) (købe|bestikke|smøre) (af|med|for)
    (borgmester|politiker|minister|formand|dommer|rådmand|borgmesteren|politikeren|politikerne|ministeren|formanden|dommeren|rådmanden|byrådet|medierne|avisen|du|han|hun|i) (er|bliver|var) ${aside} (købt og betalt|bestikkelig|til fals)
    (ikke|uden) ${aside} (rygrad|skyggen af rygrad|hår på brystet|nosser|mere rygrad) (end|som|nok) (en|et|til at)
    vis (dog |nu |) (lidt |noget |) rygrad
    (sikke|sikken|hvilket|for) (et |) (amatørteater|abekattekomedie|klovneri|klovneshow|makværk|skidt og lort|sjuskeri)
    ${someone} er ${aside} (elendig|elendige|uduelig|uduelige|håbløs|håbløse|ubrugelig|ubrugelige|ude af stand) til ${aside} (dit|jeres|sit|deres|noget|alt|at)
    (vågn|vågne) (op|dog op|nu op|lige op) (sovetryne|sovetryner|din|dit)
    (sovetryne|sovetryner|barnerumpe|barnerumper|barnerøv|barnerøve|brokkehoved|sludrechatol|sludrechatoller|plapremaskine|mundlort|snotnæse|snotnæser) (på|i|sidder|giv|kom|hele|hold|der|fra|som|har|er|skal|du)
    ~^(gamle |din |dit |) (sovetryne|sovetryner|barnerumpe|barnerumper|barnerøv|barnerøve|sludrechatol|plapremaskine|mundlort|kryster|loser|bavian|båtnakke|pedant|nettrold|tosse),
    ^(bliv|bliv dog|bliv nu|vær) (voksen|voksne|klogere|lidt voksen|normal),
    ^(brug|prøv at bruge|brug dog|brug nu) ${aside} (knoppen|hovedet|hjernen|hjernecellerne|din hjerne|dine hjerneceller|det hoved|den knold|knolden|pæren) (mand|menneske|til andet|hvis|før|inden|din|dit|for en gang|${firstName}|en gang)
    (hvis|såfremt) (du|i|han|hun|der) ${aside} (ellers |overhovedet |da |) (kan tænke|kan læse|kan stave|har en hjerne|har nogen hjerne|har nogle hjerneceller|kan finde ud af at tænke|er noget i den|ejer en hjerne)
    (snak|tal|skriv|udtal dig) (dog |hellere |kun |) om noget (du|i) (har forstand|ved noget|fatter|forstår)
    taler med to tunger
    (pokker|fanden|djævelen|satan|dælen) (ta|tage|ta'|tog|gale) (dig|jer|ham|hende|dem|den|de|ved|det kælling|hele|formanden|kommunen)
    ^gå (pokker|fanden|for lud og koldt vand|dig en tur|planken ud|i hundene|i opløsning|i sort) ${aside} (i vold|${firstName}|i|med dig|og)
    ^gå planken ud
    (gå|rend|løb|rejs|smut|skrid|flyt) ${aside} (hjem|tilbage|hen|ud) ${aside} (til|i|hvor|derhen) (mor|mutti|mor og|din mor|dine venner|hvor peberet|peberet|kødgryderne|gryderne|køkkenet|hulen|vuggen|ravnekrogen|bloksberg)
    (hjem|hen|derhen|ud|tilbage) (til |) hvor peberet gror
    ^(skrid|forføj|fordamp|forduft|fordufte) (bare|dig|jer|nu|sammen|så)
    (pakke|pak) sammen og (fordufte|forsvinde|skride|smutte|rejse|fordamp|forsvind|smut|skrid)
    ^(forføj|forføje) (dig|jer),
    ^(skrit|skrid|stik af|fis af|skrub) med (jer|dig)
    ^stik (af|halen) (med ${you}|mellem benene|din|dit)
    (gemmer|gemt|gem) (du|i|dig|jer|sig) ${aside} (dig |jer |sig |) ${aside} (bag|under) (mors|din mors|jeres mors|mutters|konens|fars) (skørter|skørt|kjole|nederdel)
    (find|finde) (dig|jer|en|sig) ${aside} (en |) (sten|hule|mosesten) (at |) (kravle|krybe|gemme|bo)
    ^gå ${aside} (nu |) (hen|hjem|ind|op) og (læg dig|vug|græd|tud|sut|sov den ud|sov rusen ud)
    (spare|spar|skåne|forskån|forskåne|fri|befri) (os|mig|verden|resten af os|os andre) ${aside} for (din|dit|dine|jeres|hans|hendes|mere af|den|det) (gylle|stemme|meninger|mening|selskab|fjæs|ansigt|nærvær|vås|ævl|kommentarer|kloge ord|visdom|opstød|galde|ævlen|pladder)
    (du|i|han|hun|de|${theRole}|${firstName}) (trænger|trængte|fortjener) ${aside} (til |) (et|en) (spark|los|røvfuld|endefuld|afklapsning|omgang|skideballe) (bagi|i|i enden|røven|bag i)
    (dårligste|sørgeligste|elendigste|værste|ringeste) undskyldning for (en|et)
    (en|den|et) skamplet (på|for|du|er du|det er)
    (ned|kom ned|stig ned) fra (din|jeres|den|hans|hendes) høje hest
    (kan|må) (du|i) (bruge|tørre|putte|hænge|lægge|stoppe) (* |)(* |)(på|i|op på|ude på) (lokummet|dit lokum|røven|das|dasset)
    (plantet|satans|bøvede|lallende|forkælede|overbetalte|selvfede|bedrevidende|dobbeltmoralske|småborgerlige) (${aRole}|cyklister|golfspillere|typer|grønne|rødvinsdrikkere|kystbaner|københavnere|jyder|pensionister|unger)
    (hop|spring|kast dig|smid jer|hop dog) i (havnen|søen|havet|fjorden|kanalen|møddingen|gyllen|åen) (hele|alle|med jer|med dig|${firstName}|byrådet|bestyrelsen|din|dit|lige)
    ^(hop|spring) i (havnen|søen|havet|fjorden|møddingen|gyllen),
    hvad med at (du|i) (* |)(lukker|lukkede|holder|holdt|skrider|skred|forsvinder|forsvandt|tier|tav|passer dig selv|tager din medicin)
    siden du (er så dum|er så klog|ved alt|ved så meget)
  `,
};

const allowedPhrases = `
  (klap|klappe|klapper) (nu |dog |bare |så |lige |) i (hænderne|takt|rytme|kor|salen)
  (få|find|skaf|søg|tag) (* |)(* |)(hjælp|psykologhjælp|lægehjælp) (hos|fra|på|ved|til|hvis du har det|gratis|i kommunen|af)
  (husk|glem ikke|husk at tage|tag) (din|dine|jeres) (medicin|piller) (hver|til|før|efter|om|med|i|kl|klokken|på)
  (min|mine|mors|fars|mormors|bedstes) (medicin|piller)
  (lær|vil du lære|lære) (at |) (dansk|læse|skrive|stave|regne) (på|hos|med|gratis|i|sammen)
  (skam|skamme) (dig|jer|sig) ikke (over|for)
  pas (dig|jer) selv (på|og hinanden|godt)
`;

export const danishDismissals: ListPart = { phrases, allowedPhrases };
