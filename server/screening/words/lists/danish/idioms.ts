// Rude Danish turns of phrase: sent away, not bright, ugly, old, loose, and of the body.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { aside, heOrYou, kin, minority } from './wording.ts';

const theyAll = '(du|i|han|hun|de)';
const himself = '(dig|jer|ham|hende|dem|sig)';

const phrases = {
  flag: `
    (have|få|få dig) (et|lidt|noget) knald (så|hos|med|i aften|din|skriv)
    (få|får|fik) (mig|hende|ham) til at sprøjte
    (gok|gokke|gokker|spil|riv) den af
    (holde|hold|lukke|luk) ${aside} (flaben|gyllehullet|lortehullet|gabet|snotklappen) *
    skidt og slam
    (rotter|svin|dyr|aber|kakerlakker) på to ben
    (din|dit|jeres|hans|hendes|deres) yngel (væk|ud|hjem|skal|har|larmer)
    (${minority}|narkomanerne|cyklisterne|bilisterne|alkoholikerne|bumserne|pensionisterne|kontanthjælpsmodtagerne|de unge|de gamle) er ${aside} (en |som |) (skadedyr|plage|pest|landeplage|kræftknude|byld)
    (fans|brøndbyfans|fckfans|agffans|fodboldfans) er ${aside} (aber|abekatte|svin|rotter|tabere|dyr)
    (noget|sikke noget|alt det|det) (værre |) (gylle|bræk|bras|bavl|møg) (du|i|han|hun|de|man)
    (er|i er) den værste pest
    hold (dog |nu |bare |lige |) (snuden|sylten|gebisset|arret|gøjeren) (for|nu|din|dit)
    hold (dog |nu |bare |lige |) (sylten|gebisset|arret|gøjeren)
    (klappe|klap|klapper) ${aside} (kaje|kajen|gællerne|sylten|gøjeren)
    ${theyAll} er (jo |sgu |simpelthen |fuldstændig |helt |jo helt |da |) (sindssyg|sindssyge) (hende|ham|der|ring|i|at|hele|alle)
    (din|hans|jeres|hendes|deres) golde *
    (din|dit|hans|hendes|jeres|deres) ${kin} er ${aside} ${aside} (indavlet|indavlede|retarderet|retarderede)
    (hele|en|sikke en|den) (familie|familien|slægt|slægten|by|byen|landsby|landsbyen|opgang|ø) er ${aside} indavlet
    hele (familien|slægten|byen|opgangen) er ${aside} indavlet
    (gylpe|gylper|spyr|spyer|brækker|brække) (* |)(* |)(* |)(bræk|lort|gylle|galde) op
    gang (bræk|gylle|lort)
    (din|sin|hendes|hans|jeres) (fede|store|tykke|dovne) (ende|bag)
    og (kradse|kradser) af
    (pingvin|pingviner|telt|telte) (med|i) (burka|niqab|tørklæde|tørklæder)
    tag (dit|din|jeres|dine) (tørklæde|burka|koran|turban|bedetæppe|unger|familie) og (forsvind|skrid|rejs|smut|tag|flyt)
    er ${aside} (psykopat|sociopat|narcissist|nazist|racist|pædofil|hykler|kujon|snylter|løgner)
    (du|i|han|hun|de) er ${aside} (en|et|nogle|noget af en) (rygradsløs|rygradsløse|slimet|kæmpe|rigtig|ægte|komplet|total|ren|stor) (orm|orme|spade|torsk|kost|nød|abe|so|gås|sæk|amøbe|snegl|padde|klods|kartoffel|pølse|rotte|slange|undermåler)
    (en|den|de|din|dit|som en) (rygradsløs|rygradsløse|slimet|slimede) (orm|snegl|padde|ål|karl|slange|stodder|skid|amøbe)
    (en|sådan en|den|rene|små|de) (lille|små|rigtig|ren|mini|rene|kold|skide|*) (hitler|hitlere|goebbels|stalin|psykopat|psykopater|sociopat|nazist|nazister)
    ${theyAll} er ${aside} (skrald|affald|skidt|møg|bæ) (som|til|og)
    læg (dig|jer) (til at|ned og|hen og) (dø|rådne|krepere)
    (kører|køre) (jeg |vi |) (dig|ham|hende|dem|ham|næste) ned (uden|næste|med|til)
    kører jeg ned (uden|næste|med)
    (rådden|råddent|rådne) indeni
    de (beskidte |tyvagtige |) (tatere|sigøjnere) (slået|har|skal|bor|stjæler|tager|er|der|igen|i|på|og|væk|med)
    har de (tatere|sigøjnere)
    (som en|er en|kæmpe|fucking|din|ligner en) (autist|spast|mongol) (med|på|i|der|uden)
    (som en|er en|kæmpe|fucking|din|ligner en) (autist|spast|mongol),
    (din|dit|sådan en|sikke en|du er en|jeg hader den) (nathue|sovetryne|undermåler|nullert|stikkersjæl|lakajsjæl|slavesjæl|kræmmersjæl|dørmåtte|mug|fedtklump|pløk|snotklat|dåse|giraf|bøffel|øgle|guldfisk|tørfisk|klipfisk|mussling)
    (den|det|de) lusede *
    ^(skeløjede|fede|skaldede|tandløse|fordrukne|snotdumme|grimme|klamme|dumme|lede) (hans|peter|jens|lars|preben|kurt|bent|ole|jørgen|erik|brian|john|birthe|lone|hanne|kirsten|lene|mette|susanne|gitte|anne|karen)
    (håber|gid) (dem|de|den|alle) (* |)(* |)(* |)(får|må få|får alle) (kræft|aids|kolera|pest|byldepest|lårkræft)
    gid (du|i|han|hun|de) må ${aside} (ramme|rammes|dø|rådne|brænde|miste|lide|få pest|få byldepest|få kræft|få fnat|få lus)
    (fedtede|klamme|beskidte|grådige|snu|luskede|ulækre) (jøde|jøder|muslim|araber|tyrker|polak|tater|sigøjner|somalier)
    ^(din|dit) * (flyt|skrid|hold kæft|hold dig|luk|læs|lær|ti|skam dig|find dig|få dig|tag dig|stop så|gå hjem|kan du|du er|du kan|du skulle|du burde|du fatter|forsvind|pas dig)
    ${theyAll} er ${aside} (en|et|nogle|sådan en|bare en) (klam|klamt|klamme|ulækker|ulækkert|ulækre|usel|ussel|usle|ynkelig|ynkeligt|ynkelige|patetisk|patetiske|latterlig|latterligt|latterlige|sølle|snotdum|snotdumt|snotdumme|åndssvag|åndssvagt|åndssvage|ækel|modbydelig|modbydelige|væmmelig|afskyelig|løgnagtig|slesk|slimet|hjernedød|hjerneløs|ubegavet|forpulet) *
    (led|sur|ond|gammel|grim) gammel (harpe|furie|strigle|heks|krage|so|mær)
    rager (da |) mig en (fjert|fis|prut)
    (stik|stikke|stikker) (dog |) piben ind
    ${minority} hele bundtet
    (er|det er) (noget|rent) (utøj|rak|pak|kryb|krapyl)
    (knalde|bolle|kneppe|knaldes|bolles) noget mere
    i (boller|knalder|knepper)
    (unge|barn|søn|datter|du|han|hun|i|de|knægt|dreng|mand|kone) er ${aside} (tilbagestående|retarderet|retarderede|udviklingshæmmet i)
    dovne (sociale |) (tabere|nassere|snyltere)
    kloge åge
    (er|var|bliver) ${aside} ${aside} (nogle|kun|bare nogle|en flok) (dumme|ækle|sure|grådige|dovne|slimede|feje|blinde|forvirrede|hovedløse|ubrugelige|forkælede|snyltende|egoistiske|fede) (gæs|høns|grise|aber|svin|søer|køer|rotter|slanger|kræ|får|parasitter|pattebørn|æsler|tudser|snegle)
    (fans|fansene|tilhængere|tilhængerne|folk|vælgere|vælgerne|stemmer|skribenter|fangerne|betjente|politikere|feminister|lærere|cyklister) (er|var) ${aside} (nogle |) (* |)(aber|abekatte|bavianer|svin|grise|rotter|gribbe|gæs|høns|får|parasitter|snyltere|tabere|pattebørn|kræ|underkneppede)
    (en|den|som en|er en) (blind|blinde|døv|forvirret|hovedløs|dement|skaldet|forsmået|frigid|senil|bitter|latterlig|ynkelig|skeløjet) (høne|ko|so|gås|ged|nazi|tørfisk|padde|krage|hejre|kost|gris|abe|kylling|flodhest|hest|tøs)
    (skaldede|bitre|frigide|dumme|klamme|usle|latterlige|fede) (nazi|nazist|nazisvin|tørfisk|flodhest|padde|kælling|so)
    (føder|yngler|formerer sig|avler|parrer sig) (* |)(unger |) som (rotter|kaniner|grise|dyr|lus|kakerlakker|lopper)
    (ud|væk|hjem|hader|fængsel) (* |)(de|dem de|med de|jeres) svin,
    (jeres|de|disse|sådan nogle|alle de|i) svin,
    det svin (smed|kørte|stjal|tog|har|slog|sparkede|ramte|parkerede|løj|snød|skylder|der har|som|skal|burde)
    (ubrugelige|dovne|uduelige|beskidte|svenske|danske|korrupte) svin (alle|hele|der|som|til)
    ${theyAll} er ${aside} (ubrugelige|uduelige|korrupte|dumme|klamme|nogle) (svin|høns|grise|aber|klovne|tabere)
    ^drøn ad (pommern|pommeren|helvede) til
    ad pommern til
    ^luk (smækken|smækkeren|gøjeren|arret|klappen|sprækken)
    klap (dog |nu |) (gøjeren|kagen|kajen|kaje|gællerne|sylten)
    (krybe|kryb|krybet|kravle|kravl) tilbage (i|til|under) (dit|sit|jeres|din|hul|den sten|hulen)
    (hold|holde) mund ${aside} (tøs|kvinde|kælling|knægt|unge)
    gå ud i køkkenet og
    (det|sådan noget|noget|læse det|sikke noget|alt det) (bræk|møg|gylle|opkast|hundelort|hestepis) (om|fra|du|i|som|der|vi)
    (er|var|bliver) (noget|det rene) (bræk|gylle|opkast)
    (lyder|snakker|vrøvler|skriver|brøler|hyler) som en (dement|skoldet|stukket|fuld|senil|gal|døende) (ko|skid|gris|høne|so|abe|hest|kylling|tosse|stodder)
    (som en flok|en flok|som nogle) (åndsbollede|hjernedøde|forvirrede|hovedløse|blinde|dumme) (får|høns|gæs|køer|lam|kyllinger)
    (åndsbollede|hjerneløse|hjerneløs|degenererede|indavlede|inavlede|tandløse|subsistensløse|snyltende) (typer|mennesker|pak|stoddere|københavner|københavnere|jyder|folk|familier|familie|unger|idioter|politikere)
    (dette|det|sådan et|et) stykke (skidt|lort|affald|møg|menneskeaffald) (rådne|skal|har|burde|der|af|som|op|ned)
    (incel|simp|virgin) (taber|der|uden|som|luk|hold|du)
    er (en|sådan en) (virgin|simp|incel)
    du (onanerer|runker|spiller pik) til
    (der|du|han|i) (onanerer|runker) (til|over|foran)
    (stinkdyret|svinet|padden|kælling|tæven|grisen|hejren|tudsen|fedtklumpen) (også op|igen har|har fået lov|taler|har talt)
    vågnede (stinkdyret|svinet|padden|grisen|hejren|tudsen|fedtklumpen|trolden)
    (lignede|ligner|lignet) ${aside} en (mumie|sexdukke|luder|so|flodhest|hvalros|trold|gnom|tudse|stodder|bums)
    en falsk (slange|so|kælling|rotte|snog|hund)
    (den|det|din|dit|sådan en) (blinde|døve|gamle|sure|dumme|lede|tykke|forvirrede|hovedløse) (høne|ko|gås|ged|so|kælling|krage|torsk)
    (bøssen|lebben|homoen|krøblingen|mongolen|spasseren|autisten|tykkerten|fedtklumpen) (ud af|ind i udvalget|igen har|skal bare|hjem)
    (en|er en|og en|sådan en|kæmpe|ham) (krøbling|spasser|autist|bastard) (og|der|i|på|igen|af)
    (en|er en|og en|sådan en|kæmpe|ham) (krøbling|spasser|autist|bastard),
    (de|det|den|disse) (blodigler|parasitter|pak|rak|gribbe|igler|snyltere|bøller|banditter|utøj|abekatte|bavianer|hyæner) (har|der|i|fra|som|skal|kan|vil|burde|på|er|ødelægger|smider|vi|jeg|oppe|nede|ovre)
    en (spade|klaphat|torsk|kost|nød|abe|gris|so) (det |) (er|var|det er) (han|hun|du|de|i)
    grim som arvesynden
    grimme som arvesynden
    (din|dit) (torsk|kost|spade|nød|høne|gås|klovn|prop|pølse|ged|giraf|klods|lus|kommunist|fascist|racist) (det|du|kan|hvad|lær|læs|har|er|så|nu|og|gå|luk|hold|flyt|tag|find)
    ^(ha |ha ha |ja ja |jaja |nå |) (din|dit) (torsk|kost|spade|nød|høne|gås|so|klovn|prop|pølse|ged|kommunist|fascist)
    i (bøsser|homoer|lebber|transer|svanse|perkere|jøder|muslimer) (kan|skal|må|har|er|burde|tror|vil)
    ^(klap i|luk munden|luk kajen|luk gabet|hold kajen|klap kaje|luk kæften|luk sluseporten) *
    (fiser|fise|fis|pisser|skrider|skrubber|pisse|skri|skrid) (så |lige |nu |bare |) af med (jeres|dit|din|det|jer|dig|den|de)
    fanatiske (tosser|idioter|klovne|hippier|kællinger|tåber)
    tak for ingenting (din|dit) *
    (var|er|været|bliver) (en|et) (sadistisk|slibrig|tyvagtig|liderlig|løgnagtig|ussel|klam|fordrukken|dum|snotdum|ulækker) (svin|so|gris|ko|tater|orne|buk|stodder|køter|fyr|abe)
    hvilken (dum|klam|fed|grim|snotdum|ulækker|doven) (ko|so|gås|gris|abe|hejre|høne|sæk)
    (en|den|sådan en) (gammel|gamle|snotdum|snotdumme|klam|klamme|fed|fede|dum|dumme|ulækker|ulækre) so
    nogle (værre|fede|dumme|klamme|dovne|ulækre|rigtige) (svin|søer|grise|bæster|aber|rotter|svinehunde)
    (i|de|vi er) (sløve|dovne|fede|dumme|klamme|slimede|lede|bøvede) (padder|tudser|snegle|rotter|bønder|grise|søer|køer|snoge)
    (de|i|du|han|hun|disse folk|den slags) er ${aside} som (kakerlakker|parasitter|ukrudt|rotter|en pest|pesten|kræft|lus|skadedyr)
    (drengene|pigerne|de unge|naboerne|politikerne|betjentene|lærerne|folkene|indvandrerne|flygtningene|beboerne|lejerne|journalisterne|advokater|ejendomsmæglere|bankfolk|udlejere|politikere) (* |)(* |)(* |)er ${aside} (rotter|svin|dyr|aber|blodsugere|gribbe|kakerlakker|snyltere|igler|tyveknægte|lommetyve|hyæner|skadedyr)
    (nogle|en flok|rene|er) (blodsugere|gribbe|hyæner|igler|blodigler)
    ^(klap|klappe) (nu |dog |bare |så |lige |) i,
    klap (nu|dog|bare|så|lige) i (menneske|din|dit|du|gamle|mand|dame)
    (skulle|må|kan|vil|burde) ${heOrYou} ${aside} klappe i,
    ${heOrYou} (skulle|må|kan|burde|skal) ${aside} klappe i,
    ^hold (nu |dog |bare |) mund (når|med|du|din|dit)
    ^luk lågen
    lad (nu |) de voksne (tale|snakke|om)
    når de voksne (taler|snakker)
    ^gå (hjem |) til (din |) mor hun har
    gå tilbage (til|i) (børnehaven|vuggestuen|hulen|junglen|ørkenen|sandkassen)
    gå ad (pommeren|pommern|hekkenfeldt|hede hule helvede) til
    (bide|kysse|slikke|klø|rende|kys|bid|slik) (mig|os) i (skideren|bagdelen|rumpen|måsen|numsen)
    ^skrid (hjem|væk|ud|så|nu|tilbage|herfra|med|ad|af|fra)
    (bare|så|kan i|kan du|kunne du|kunne i) skrid (hjem|væk|ud|så|nu|tilbage|herfra|med)
    (skrubbe|skrubber|skrub|pille|pil) af med (dig|jer|dit|jeres|det)
    gider du ${aside} (skrubbe|smutte|skride|fise) (af|ad|væk|med)
    (spild|spildt|pladsspild|ilttyv) af (ilt|plads|luft|en sædcelle|sæd)
    ${theyAll} er ${aside} (pladsspild|en ilttyv|iltspild)
    (født|tabt|fundet|taget|faldet) ${aside} (bag|ned|ud|af) (af |) (en|et|på en) (vogn|brugs|brugsen|container|lade|høstak|bus|hestevogn|gylletank|gyllevogn|møgspreder|trillebør|mejetærsker|høvogn)
    ilt ved (fødslen|fødsel)
    ${theyAll} (er|må være|virker) ${aside} ${aside} (rundtosset|splittertosset|bindegal|bindegale|lobotomeret|lobotomerede|småtbegavet|småtbegavede|rablende gal|rablende gale|pladderdum|lavpandet|lavpandede|tykpandet|tykpandede|indavlet|indavlede|skingrende gal|skingrende gale)
    (alle|folk|dem|de|mennesker|familier) (på|i|fra|oppe i|nede i|der bor) (* |)(er|var) ${aside} indavlede
    indavlede (mennesker|bønder|tosser|folk|jyder|familie|pak|idioter)
    (skæv|blød|syg|gal|skør|bims|skizofren|ravende|svag|tosset) i (skallen|pæren|bolden|låget|knolden|hatten|kasketten|bærret|kysen|kuplen)
    splitterravende (gal|vanvittig|tosset|sindssyg|skør|gale|vanvittige|tossede|idiot)
    (han|hun|du|i) har rotter på loftet
    ingen hjemme (på|i) (øverste|loftet|den øverste)
    luft mellem ørerne
    lyset er tændt men ingen
    ${theyAll} mangler ${aside} (et par|en|nogle) (skruer|skrue|brikker|brik|dåse|kugler|søm) (i låget|i hovedet|i kassen|min ven|oppe)
    ${theyAll} mangler ${aside} (et par|en|nogle) (skruer|skrue|brikker|brik|dåse|kugler|søm),
    ikke (det|den) skarpeste (lys|kniv|blyant|værktøj|ske)
    (lobotomeret|lobotomerede|hjernevasket|hjernevaskede) (eller|fjols|får|idioter|tosser)
    er (du|i|han|hun) ${aside} (lobotomeret|hjernedød|bindegal|rundtosset|splittertosset|syg i|bims i)
    (snuset|sniffet) ${aside} lim
    har (du|i) røget (din|dine|jeres) (sok|sokker|strømper|gardin|gardiner)
    hvem har lukket ${himself} (ud|ind)
    ^lær (dog |nu |først |for fanden |) at (stave|læse|skrive) (din|dit|eller|for fanden)
    ^lær dansk (eller|din|dit|og skrid|inden du)
    (du|i|han|hun|de) ${aside} (fatter|forstår|aner) ${aside} ikke (en |) (bjælde|brik|dyt|meter|hylende fis|hujende fis|dynen)
    (din|jeres|hans|hendes|deres) stamtavle er en
    (et|dit|sit|hans|hendes|jeres|det) fjæs (som|man|til at|der|kun)
    (to|tre|fire|fem|dobbelt) hager og
    (en|den) (vandrende|omvandrende|levende) (fedtklump|flæskeklump|lort|skamplet|blindtarm|katastrofe|ølvom|madras)
    hvalros (i|med) (leggings|kjole|bikini|jakkesæt|trøje)
    (spis|køb) en salat (tykke|tyksak|fede|din)
    (hun|damen|du) er ${aside} flad som (en|et) (pandekage|strygebræt|bræt|flise|dansk)
    ${heOrYou} er ${aside} (langt |) over sidste (salgsdato|holdbarhedsdato|salgsdag)
    (indtørrede|indtørret|rynkede|rynket|visne|vissen) (gamle |) (sveske|kost|rosin|so|kælling|pensionist)
    (spredt|spreder) (ben|benene) for
    (ligget|bollet|kneppet|suget|sovet|puttet) sig (til|frem til|helt til) (tops|toppen|jobbet|stillingen|magten|posten)
    (byens|landsbyens|egnens|kommunens|holdets) (madras|cykel|bycykel|luder|løber)
    giver den for en (fadøl|flad|femmer|smøg)
    får ${aside} (han |) den ikke ${aside} op (mere|at stå|at køre|længere)
    (kvinder|damer|piger|kællinger) (skal|bør|hører|burde) ${aside} (røre i|blive i|til i|hjemme i|stå i) (gryderne|køkkenet|kødgryderne)
    (at|skal|ville|vil) (blive |) (bollet|pulet|kneppet|knaldet|bolles|knaldes),
    (ville|kunne|skulle|skal) jeg ${aside} pløje
    (pose|posen|sæk) over hovedet (så|og så|på hende)
    (høre|høre på|hører) (jer|dem|naboen|naboerne|ham og hende|hende) ${aside} (bolle|knalde|kneppe|stønne)
    (at brække|brækker|brække) (sig|mig|os) over (den|det|de|dig|jer|ham|hende|alle|artiklen|sådan)
    (at brække|brækker|brække) (sig|mig|os) over,
    (til|er) at brække sig over
    noget (forbandet|fordømt|satans|helvedes|åndssvagt|skide) (møg|skidt|lort|skrammel|vrøvl|pjat)
    (ren|det rene|rene) (kolort|tyndskid|hestepis|hestelort|svineri af dumhed)
    (tyndskid|hestelort|kolort) (det|alt|meste|hele|fra)
    på skideren
    til pis og papir
    pis og papir,
    (pisser|pisse|pisset) ${aside} (os|mig|jer|dem|folk|borgerne|vælgerne) ${aside} (i|på|op|ned)
    (pisser|skider|pisse|skide) (kommunen|de|i|regeringen|han|hun|du|politikerne|bestyrelsen|udlejeren|ledelsen|boligforeningen) ${aside} på (os|mig|alle|folk|vores|det|lejerne|borgerne)
    en (prut i en orkan|fis i en hornlygte|skid i havet)
    brun (om|på) (snuden|næsen|munden|tungen)
    rager mig en (papand|skid|høstblomst|hestepære|hvid pind)
    (giver|gav|giver jeg|bryder mig|interesserer mig) ${aside} ikke en (fis|skid|lort|prut|hujende fis) (for|om)
    (giver|gav|giver jeg|bryder mig|interesserer mig) ${aside} ikke en (fis|skid|lort|prut|hujende fis),
    i (røven|numsen|rumpen|rumpetten|bagdelen) uden (vaseline|glidecreme)
    (er|var|bliver|kriminelle|pædofile|løgnere|idiotiske) hele bundtet
    (en|er (jo |bare |sgu |)en) (mand|dreng|fyr|gut|trækkerdreng) i kjole (der|som|kald|mere)
    (en|er (jo |bare |sgu |)en) (mand|dreng|fyr|gut|trækkerdreng) i kjole,
    ${theyAll} er ${aside} ikke ${aside} (ægte |rigtige |) mennesker
    ryd op i rottereden
    rens (landet|danmark|gaderne|ghettoen|byen|kvarteret) for
    (skræpper|skriger|skræpper op|skreg|hviner) som en (skade|høne|stukket gris|stukken gris|kælling)
    ^(hør her|hør nu her|hør nu|hør nu efter|hør lige) (min |) (lille ven|lille skat|lille du|gamle jas|gamle ven|skattebasse|lille mand|lille dame|tøsebarn)
    ^gamle (jas|nisse|nar|sæk|stodder|so|skid|støder|gris)
    (vil du|skal du|trænger du til|han vil vel) ${aside} have en (sut|sutteflaske|ble|lille klud)
    stolt af din dumhed
    ^stakkels lille (dig|ham|hende|snøft|mand)
    cooked i (hovedet|hjernen|knolden)
    rør noget græs
    argument for (prævention|abort|kastration)
    (hund|kat|mor|far|mormor|kone) skammer sig over (dig|jer|ham|hende)
    samfundets (snylter|snyltere|bundskrab|affald|skraldespand|bærme)
    (levende|vandrende) bevis på (at|hvor|indavl|fætter)
    mindre værd end (* |)(* |)(lort|hundelort|hundelorten|skid|møg|snot|skosål)
    i er en (svinesti|losseplads|rotterede|hønsegård)
    halvstuderet røver
    (klap|klap i) hat
    psykiske tilfælde
    psykisk tilfælde
    (grimme|fede|sure|gamle|bitre|dumme) (kvindfolk|kællinger|fruentimmere|koner|mokker)
    ^(lille|din|dit|jeres) (pattebarn|møgbarn|skidtunge|tudefjæs)
    lille pattebarn
    menneskeligt affald
    (håber|beder til|venter på|ønsker) (at |) ${theyAll} taber sæben
    (du|i|han|hun) er ${aside} (så |) (klam|ulækker|ækel|frastødende|modbydelig|væmmelig) (slet|at|og|som|når|i|gå|luk|hold)
    (du|i|han|hun) er ${aside} (så |) (klam|ulækker|ækel|frastødende|modbydelig|væmmelig),
    (tyvagtig|tyvagtige|langfingret|langfingrede) (tater|tatere|sigøjner|sigøjnere|polak|rumæner|so|kælling|stodder|unger)
    (beskidte|ulækre|klamme|hæslige|hæsligt|grimt|forbandede) (stykke |) bæ
    hæslige bæ
    en (beskidt|ulækker|skidt|ussel|led|falsk|luset) hund og
    (rede|samling|flok|bunke) af (røde|brune|sorte|gamle|grådige) (rotter|svin|slanger|gribbe|aber|lus)
    ^(godt |) (skrevet|sagt|gået) din (idiot|nar|klovn|taber|tåbe|gris|ko|so)
    (velbekomme|tillykke|tak) din (gris|ko|so|abe|kost|spade|nød)
  `,
};

const allowedPhrases = `
  (jeg|vi|man|jeg selv) (er|var|bliver|blev|føler mig|blev helt|er helt) (* |)(* |)(skæv|blød|syg|gal|skør|bims|svag|tosset|rundtosset) (i (skallen|pæren|bolden|låget|knolden|hatten|kasketten|bærret|kysen|kuplen)|)
  (klap|klappe|klapper) (nu |dog |bare |så |lige |) i (hænderne|takt|rytme|kor|salen)
  pik (as|es|konge|dame|knægt|to|tre|fire|fem|seks|syv|otte|ni|ti|ener|er trumf)
  luder (man|et|jeg|vi|gulvet|gulvene|brædderne|træet) (gulv|gulvet|fyrregulv|fyrretræsgulv|brædder|bord|bordet|træ|*)
  (spille|spiller|spillede|rollen som|som) (fanden|satan|djævelen) (i|hos|på|fra)
  pik pik
  (halve|hele|lange|buskede|korte|en|røde|hvide) (svans|svanse)
  (lød|hørte|var) (der |) (et|et ordentligt|et kæmpe) knald
  (et|et ordentligt|et kæmpe) knald i (går|nat|aftes|morges|blok|kælderen)
  (fået|får|har|havde|få) bumser (af|i|på|fordi|og|efter)
  kæften på (en|et|min|den) (havtaske|gedde|hund|flodhest|krokodille|fisk|haj|ged|tang|nøgle|gris)
  (satan|helvede) (optræder|hedder|er en mark|i bibelen|i det gamle|i det nye|hos|i dantes|i paradise)
`;

export const danishIdioms: ListPart = { phrases, allowedPhrases };
