// Danish of the body and the bed, and curses borrowed from neighbours' languages.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { aRole, firstName, theRole } from './roles.ts';
import { aside } from './wording.ts';

const her = `(hende|dig|ham|den nye|${theRole}|${firstName}|kællingen|damen|hende der|hende fra|den lille|den unge)`;
const filth = '(bæ|lort|pis|bræk|opkast|gylle|fis|prut|fjert|diarré|sæd|snot)';

const words = {
  hold: `
    rundrunk klunkeskraber/l nosseskraber/l ~sædbank/e ~sædbanker cunten bollehungrende kneppesyg/a kneppetrængende fissekarlen kuskumak schweinhund/e
    kneppansigt/c pezevenk zebbi zebi ayrfik airfik kusumak orospu siktir siktirgit aminakoyim kahpe yarrak yarrag ibne hassiktir
     brunhuls* analsvin/t trussesnuser/l  gammelgubbepik pikgubbe/d
  `,
  flag: `
    lorteby/e ~tyndskid/t rundpis* lokumsmund/t lokumshoved/h lokumsånde ~lokumssnak  brækspand/e
     pisligegyldig/a lortevejr lortesystem lorteforening lorteskole lortehold møgpis skodpis ~fjærtede ~fjærter ~fjærtet  hdk hkdf hkds
    (tynd|spræng|diarré|rå)skider/l skedrek skedrik skitrik/k (små|møg|sur)skid* lortehul/t lorteklub lortehold røvhulsagtig* arschlochs scheisse scheiss scheisskerl
    klamåndet stinkrøv/e   verfluchte 
  `,
};

const phrases = {
  hold: `
    (knald|knep|bol|pul|knaldgod|god|dygtig|løs) i (kanen|kussen|dynerne)
    (smække|tage|give|hamre|bolle|knalde|jokke|nagle|sømme|banke|trykke|brække) ${aside} ${her} (en |) (bagfra|den nye|en bagfra|igennem|en tur|en omgang bagfra|op ad væggen|i kopirummet)
    (ride|rider|hamre|hamrer|knalde|lægge ned|nedlægge|smække) (mig|hende|den nye|ham) (hele natten|hvis|til|en aften|igennem|hårdt|når)
    (give|giver|gav|ved at give|få|får|fik) hoved (til|af|på|for)
    (kom|sprøjte|sprøjtede|sprøjter) i (bukserne|underbukserne|trussen)
    (tager|tage|tog|vil have|får|elsker) den i (numsen|røven|måsen|bagen|bagdøren)
    (tur|en tur) i (den bagerste|kanen|kussen|bagagerummet|den brune|buskene med)
    (viste|viser|vise|så|ser) (hele |) (mussen|missen|fissen|kussen|pikken|dilleren|diller|tissemanden|nosserne|løgposen|patterne|klunkerne|juvelerne)
    (dilleren|tissemanden|pikken|løgposen|nosserne|klunkerne) (frem|ud|i vejret|hængende|ind|dinglende|væk) (for|af|foran|gamle|her|i|ude)
    (med|stod med|viser|har) (pikken|dilleren|løgposen|tissemanden) (ude|fremme|i hånden)
    (slappe|slap|slatne|slatten|lille|bittelille|visne|lillebitte|kønslige) (diller|tissemand|pik|pølse|tisser|pillemand)
    (klø|kys|slik|lugt|snus) (mig|dig) (på|i|til) (kuglerne|nosserne|pungen|skridtet|klunkerne|løgposen|bagen)
    (har|hvem har|hvor mange har) (* |)(* |)(bollet|knaldet|pulet|kneppet) (for at|med for|sig|de ikke|henne|i)
    (bollede|kneppede|pulede|gokkede|runkede) (de|han|hun|du|i|i bruseren|i bruserummet|ham|hende)
    der (blev|bliver|er) (gokket|runket|knaldet|bollet|pulet)
    (nogle|sikke nogle|sikke|hvilke|hold kæft nogle|se de|se hendes|flotte|fede|store|de) (bryster|yver|dutter|nødder på|forlygter|patter|babser|melonerne|attributter) (hende|på værten|på hende|fru|frøken|på damen|i aften|dig|på dig|du har|hun har)
    (flotte|lækre|store|fede|saftige|dejlige) (yver|dutter|bryster|forlygter|patter),
    (viser|vis|hvornår viser|vise) (du |) (* |)(bryster|patter|babser|dutter|yver),
    (drømmer|fantaserer|sidder og drømmer) om at (slikke|kneppe|bolle|knalde|lugte til|smage|røre|ride|spise|bide) (* |)${her}
    ^slik den,
    ^(slik|sut|sug) den (fru|hr|din|dit|${firstName}|op|hele|tør)
    (lugte|lugter|snuse|snuser|snus|lugt) til (dine|din|hendes) (trusser|trusse|bh|numse|skridt|strømper|lår|fødder)
    har du (trusser|bh|undertøj|g streng|strømper) på
    (få|få dig|have|skal få|fik) (noget|lidt) (mellem|imellem) (benene|lårene)
    (suge|sutte) (krom|kromen|lakken|en golfbold|tapetet|asfalt) (af|gennem|ind)
    (fylde|fylder) (dig|hende|ham) (op|helt ud|med),
    (skal|vil|kunne) (fylde|stoppe) (dig|hende) op
    (tager|koster|skal have) (du|hun) (i timen|for en time|for hele natten|for en omgang|for en tur)
    (tage|have|få) (en tur|en omgang) på (hende|ham|dig|kassedamen) (efter|bag|i|på)
    (kan man|kunne man|vil jeg) (da |godt |gerne |) tage en tur på
    (befamle|rage på|gramse på|lægge hånd på|tage på røven) ${her}
    (gerne|lyst til at|godt) (befamle|befummle|slikke|gramse på|rage på) ${her}
    (den|en|sådan en|den der) (slut|skøge|finke) (kan|skal|holder|burde|ikke)
    sluts (ikke holde|som hende|i nærheden|der går)
    (familie|slægt|mor|søstre) er (* |)(rendesten|skøger|skøge|luddere|ludere|rendestensunger)
    (var|er|sov|lå) (sammen med|hos|i seng med|oppe i|inde i|ovenpå) din (mor|søster|kone|mutter|mormor) (i nat|i aftes|hele|igen|lige)
    din mor i nat
    (spørg|hils|sig til|ring til|kys|tag) (lige |) din (fede|grimme|beskidte|billige|dumme|luder|skæve) mor
    (din|jeres) (fede|grimme|beskidte|billige|liderlige|lede) (mor|mødre|søster|mutter)
    ^din mor (er så|${firstName}|den|hun|er en|luder|sutter|lugter|kan|har ikke|i nat|arbejder|bollede|tager)
    ^din mor,
    (deres|jeres|din|hans|hendes) (mødre|mor|forældre) (skulle|burde) (have |ha |) (fået|taget|valgt|slugt|sprunget|brugt) (en |) (abort|p-piller|kondom|piller|pillen|dig|den|p piller|fortrydelsespille)
    (blev|er) (du|i|han|hun) (skidt|pisset|spyet|fjertet|sprøjtet) ud (og|af|i)
    (kus|kuss) (umak|ummak|emak|okhtak|immak) *
    (air|ayr|eir) (fik|feek|bik) *
    (en|din|sådan en|er) (piç|pic|pich|göt|got|eşek|eshek|esek|it|köpek|amcik|amcık|khara|kelb|sharmouta|hayawan|hmar|ibne|orospu cocugu) (brormand|bror|bro|mand|og|lader|der|begge|ham|som|wallah),
    (piç|göt|eşek|eshek|sharmouta|hayawan) (brormand|bror|lader|begge|og|hold|du|kan)
    (eshek|hayawan) og (eshek|hayawan)
    ^(zebi|suka|kurwa|khara|scheisse) (gå|du|hvor|hold|din|hvad)
    (lokum|lokumsbræt|pissoir|kloak|lokumsspand|dasbræt) af (et|en) (menneske|mand|kvinde|person|${aRole})
  `,
  flag: `
    (have|få|få dig) (et|lidt|noget) knald (så|hos|med|i aften|din|skriv)
    (få|får|fik) (mig|hende|ham) til at sprøjte
    (gok|gokke|gokker|spil|riv) den af
    (holde|hold|lukke|luk) ${aside} (flaben|gyllehullet|lortehullet|gabet|snotklappen) *
    skidt og slam
    (noget|sikke noget|alt det|det) (værre |) (gylle|bræk|bras|bavl|møg) (du|i|han|hun|de|man)
    hold (dog |nu |bare |lige |) (snuden|sylten|gebisset|arret|gøjeren) (for|nu|din|dit)
    (gylpe|gylper|spyr|spyer|brækker|brække) (* |)(* |)(* |)(bræk|lort|gylle|galde) op
    gang (bræk|gylle|lort)
    (din|sin|hendes|hans|jeres) (fede|store|tykke|dovne) (ende|bag)
    (en|den|de|din|dit|som en) (rygradsløs|rygradsløse|slimet|slimede) (orm|snegl|padde|ål|karl|slange|stodder|skid|amøbe)
    (en|sådan en|den|rene|små|de) (lille|små|rigtig|ren|mini|rene|kold|skide|*) (hitler|hitlere|goebbels|stalin|psykopat|psykopater|sociopat|nazist|nazister)
    (du|i|han|hun|de) er ${aside} (skrald|affald|skidt|møg|bæ) (som|til|og)
    (din|dit|sådan en|sikke en|du er en|jeg hader den) (nathue|sovetryne|undermåler|nullert|stikkersjæl|lakajsjæl|slavesjæl|kræmmersjæl|dørmåtte|mug|fedtklump|pløk|snotklat|dåse|giraf|bøffel|øgle|guldfisk|tørfisk|klipfisk|mussling)
    (du|i|han|hun|de) er ${aside} (en|et|nogle|sådan en|bare en) (klam|klamt|klamme|ulækker|ulækkert|ulækre|usel|ussel|usle|ynkelig|ynkeligt|ynkelige|patetisk|patetiske|latterlig|latterligt|latterlige|sølle|snotdum|snotdumt|snotdumme|åndssvag|åndssvagt|åndssvage|ækel|modbydelig|modbydelige|væmmelig|afskyelig|løgnagtig|slesk|slimet|hjernedød|hjerneløs|ubegavet|forpulet) *
    rager (da |) mig en (fjert|fis|prut)
    (knalde|bolle|kneppe|knaldes|bolles) noget mere
    i (boller|knalder|knepper)
    (fans|fansene|tilhængere|tilhængerne|folk|vælgere|vælgerne|stemmer|skribenter|fangerne|betjente|politikere|feminister|lærere|cyklister) (er|var) ${aside} (nogle |) (* |)(aber|abekatte|bavianer|svin|grise|rotter|gribbe|gæs|høns|får|parasitter|snyltere|tabere|pattebørn|kræ|underkneppede)
    (en|den|som en|er en) (blind|blinde|døv|forvirret|hovedløs|dement|skaldet|forsmået|frigid|senil|bitter|latterlig|ynkelig|skeløjet) (høne|ko|so|gås|ged|nazi|tørfisk|padde|krage|hejre|kost|gris|abe|kylling|flodhest|hest|tøs)
    (skaldede|bitre|frigide|dumme|klamme|usle|latterlige|fede) (nazi|nazist|nazisvin|tørfisk|flodhest|padde|kælling|so)
    (ubrugelige|dovne|uduelige|beskidte|svenske|danske|korrupte) svin (alle|hele|der|som|til)
    (det|sådan noget|noget|læse det|sikke noget|alt det) (bræk|møg|gylle|opkast|hundelort|hestepis) (om|fra|du|i|som|der|vi)
    (er|var|bliver) (noget|det rene) (bræk|gylle|opkast)
    (lyder|snakker|vrøvler|skriver|brøler|hyler) som en (dement|skoldet|stukket|fuld|senil|gal|døende) (ko|skid|gris|høne|so|abe|hest|kylling|tosse|stodder)
    (som en flok|en flok|som nogle) (åndsbollede|hjernedøde|forvirrede|hovedløse|blinde|dumme) (får|høns|gæs|køer|lam|kyllinger)
    (dette|det|sådan et|et) stykke (skidt|lort|affald|møg|menneskeaffald) (rådne|skal|har|burde|der|af|som|op|ned)
    (incel|simp|virgin) (taber|der|uden|som|luk|hold|du)
    er (en|sådan en) (virgin|simp|incel)
    du (onanerer|runker|spiller pik) til
    (der|du|han|i) (onanerer|runker) (til|over|foran)
    (fiser|fise|fis|pisser|skrider|skrubber|pisse|skri|skrid) (så |lige |nu |bare |) af med (jeres|dit|din|det|jer|dig|den|de)
    (bide|kysse|slikke|klø|rende|kys|bid|slik) (mig|os) i (skideren|bagdelen|rumpen|måsen|numsen)
    gider du ${aside} (skrubbe|smutte|skride|fise) (af|ad|væk|med)
    (født|tabt|fundet|taget|faldet) ${aside} (bag|ned|ud|af) (af |) (en|et|på en) (vogn|brugs|brugsen|container|lade|høstak|bus|hestevogn|gylletank|gyllevogn|møgspreder|trillebør|mejetærsker|høvogn)
    (du|i|han|hun|de) ${aside} (fatter|forstår|aner) ${aside} ikke (en |) (bjælde|brik|dyt|meter|hylende fis|hujende fis|dynen)
    (en|den) (vandrende|omvandrende|levende) (fedtklump|flæskeklump|lort|skamplet|blindtarm|katastrofe|ølvom|madras)
    (spis|køb) en salat (tykke|tyksak|fede|din)
    (spredt|spreder) (ben|benene) for
    (ligget|bollet|kneppet|suget|sovet|puttet) sig (til|frem til|helt til) (tops|toppen|jobbet|stillingen|magten|posten)
    (byens|landsbyens|egnens|kommunens|holdets) (madras|cykel|bycykel|luder|løber)
    giver den for en (fadøl|flad|femmer|smøg)
    får ${aside} (han |) den ikke ${aside} op (mere|at stå|at køre|længere)
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
    ^gamle (jas|nisse|nar|sæk|stodder|so|skid|støder|gris)
    mindre værd end (* |)(* |)(lort|hundelort|hundelorten|skid|møg|snot|skosål)
    ^(lille|din|dit|jeres) (pattebarn|møgbarn|skidtunge|tudefjæs)
    (håber|beder til|venter på|ønsker) (at |) (du|i|han|hun|de) taber sæben
    (beskidte|ulækre|klamme|hæslige|hæsligt|grimt|forbandede) (stykke |) bæ
    hæslige bæ
    en (beskidt|ulækker|skidt|ussel|led|falsk|luset) hund og
    ${filth} på (tallerken|tallerkenen|en tallerken|dåse|flaske)
    (er|så|er så|hvor) fisefornem (at|er|hun|han|du)
    verbal (diarré|diare|diarre|onani|bræk|afføring|opkast)
    pis og papir
    (får|fik|giver|få) ${aside} (mig |) (tyndskid|tyndskide) af
    (får|fik|giver mig|giver) ${aside} (tyndskid|bræk|kvalme|brækfornemmelser|diarré|stivkrampe i røven) (af|når|over) (at |) (dig|jer|ham|hende|høre på|se på|den mand|den kælling|det fjæs)
    (må|kunne|skal|vil|får lyst til at) (kaste op|brække mig|brække os|ørle|gylpe) (når|over|af|ud over) (* |)(* |)(* |)(den mand|dig|jer|ham|hende|dit|det fjæs|det smil|jeres|den kælling|læse dine)
    (sikke|sikken|hvilken) (en |) (fis|lort|bræk|fisefornem|gang fis|gang lort|møgsag|gang pis|gang lokumssnak|lokumssnak) (i|du|de|han|hun|at|det|der|fra)
    (en|den|sikke en|noget af en) gang (lokumssnak|lort|fis|pis|ævl og|bræk|skidesnak)
    (sked|skider|skid|skide|skeder) (lige |) (foran|på min|på vores|i bukserne|i bedet|i haven|på dig|på jer|på os|på reglerne|hul i|højt på|på det|på alt|i egen|hele vejen)
    (klatter|klattede|skider|sked|pisser) i (mit|vores|deres|dit) (bed|have|sandkasse|køkkenhave|opgang|græs|hæk)
    (en|et|er et|er en) (anus|røvbanan|pikhat|bagskid|numsehul) (med|af|til|der|som|på)
    (tag|tage|fjern) (din|dine|jeres) (brugte |beskidte |lortede |) (bremsespor|kondom|kondomer|underbukser|trusser)
    bremsespor (underbuks|underbukser|i|på)
    (strinte|strinter|strintede|pisse|pisser|tisse|tisser) (op ad|på|i) (min|vores|mit) (hæk|dør|bil|bed|dørmåtte|cykel|postkasse|have) (gamle|din|dit|igen|svin)
    ^(hk|hdk|hkdf|stfu) (din|dit|du|${firstName}|jeg|alle|nu|så|for)
    hva (f|fa|fan|fand|f n|faen|fanken|hulen)
    (hvad|hva|hvem|hvor) (f n|fxn|f nden|faen|fanen|fankern)
    ^(fandens|satans|helvedes|djævelens) (oldemor til|kælling|unge|unger|køter|cykel|naboer|nabo|mand|knægt|pak)
    (kaster|kastede|smider|spyr|hælder) (brækket|deres bræk|sit bræk|lort|lorten|pisset|urin) (ud|ned|på|over)
    (spytter|spyttede|snottede|snotter|pissede|tissede|brækkede) (sig |) (ud på|på|ned ad|i|foran) (gelænderet|min dør|dørhåndtaget|trappen|måtten|os alle|min bil)
  `,
};

// «hore» is «forward» and «before» in Somali, «pis» is «dirty» in Turkish.
const allowedPhrases = `
  pik (as|es|konge|dame|knægt|to|tre|fire|fem|seks|syv|otte|ni|ti|ener|er trumf)
  luder (man|et|jeg|vi|gulvet|gulvene|brædderne|træet) (gulv|gulvet|fyrregulv|fyrretræsgulv|brædder|bord|bordet|træ|*)
  pik pik
  (halve|hele|lange|buskede|korte|en|røde|hvide) (svans|svanse)
  (lød|hørte|var) (der |) (et|et ordentligt|et kæmpe) knald
  (et|et ordentligt|et kæmpe) knald i (går|nat|aftes|morges|blok|kælderen)
  (fået|får|har|havde|få) bumser (af|i|på|fordi|og|efter)
  hore (u|ayaa|ayay|ayuu|waa|iyo|oo|muu|waxa|waxaan|waxay|loo|ka|baan|baa|ayaan|ugu|ayaynu|si)
  (mar|markii|subax|uga|ka|sanadkii|bishii|albaabka|guddoomiyihii|hogaamiyihii|soo|horay|sidii|waagii|toddobaadkii|dadkii) hore
  (çok|pek|biraz|daha|en|bu kadar|ne kadar) pis
  pis (kokuyor|su|koku|hava|değil|olmuş|bir)
  (din|jeres|min) mor (har det|kommer|bor|fylder|ringede|var|skrev|og|bager|strikker|er død|er syg|er på|er god|er så sød|er så dygtig|kan sagtens|kan få|kan være)
  (et|en|dit) (anus|numsehul) (på|hos) (hunden|katten|hesten|patienten|barnet)
`;

export const danishLewd: ListPart = { words, phrases, allowedPhrases };
