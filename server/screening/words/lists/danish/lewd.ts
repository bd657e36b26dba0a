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
  hore (u|ayaa|ayay|ayuu|waa|iyo|oo|muu|waxa|waxaan|waxay|loo|ka|baan|baa|ayaan|ugu|ayaynu|si)
  (mar|markii|subax|uga|ka|sanadkii|bishii|albaabka|guddoomiyihii|hogaamiyihii|soo|horay|sidii|waagii|toddobaadkii|dadkii) hore
  (çok|pek|biraz|daha|en|bu kadar|ne kadar) pis
  pis (kokuyor|su|koku|hava|değil|olmuş|bir)
  (din|jeres|min) mor (har det|kommer|bor|fylder|ringede|var|skrev|og|bager|strikker|er død|er syg|er på|er god|er så sød|er så dygtig|kan sagtens|kan få|kan være)
  (et|en|dit) (anus|numsehul) (på|hos) (hunden|katten|hesten|patienten|barnet)
`;

export const danishLewd: ListPart = { words, phrases, allowedPhrases };
