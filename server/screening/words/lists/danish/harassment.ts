// Danish sexual harassment.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { aside, fuck, heOrYou, we } from './wording.ts';

const phrases = {
  hold: `
    (spis|æd|sut|sutte) (en |) (pose |sæk |) (pik|pikke|pikker|røv)
    (hun|han|du|konen|kællingen) (trænger|kunne trænge|mangler) ${aside} til (et|en) (godt |ordentlig |ordentligt |) (knald|knep|bolletur|pik)
    (skulle|burde|trænger til at blive|skal) ${aside} (pules|kneppes|bolles|knaldes) (igennem|hårdt|ordentligt|noget)
    ${we} ${aside} (skal|vil|ville|kunne|har lyst til at|gad godt|gad|ku godt|vil gerne|ville gerne|ville sgu gerne|kunne godt|har altid haft lyst til at|drømmer om at) ${aside} ${aside} (kneppe|bolle|knalde|pule|røvpule|røvkneppe|slikke|gramse på|tage bagfra|fingre|bestige|voldtage|onanere på|komme i|sprøjte på|sprøjte ud over|ride|give pik) ${aside} (dig|jer|hende|ham|din mor|din kone|din datter|din søster|hendes|dine|den røv|de patter|den fisse)
    (hende|hende der|den røv|de patter|dig|hende den blonde) (ville|kunne|vil|skal|gad) (jeg|man|vi) ${aside} (gerne|godt|) ${fuck}
    (jeg|vi|man) ${aside} (knepper|boller|knalder|puler|kneppede|bollede|knaldede|pulede|har kneppet|har bollet|har knaldet|har pulet|skal kneppe|skal bolle|vil kneppe) ${aside} (din|jeres|hans|hendes) (mor|kone|søster|datter|kæreste|mormor|mutter|far)
    (knep|bol|pul|fuck|kneppe|kneppet|pule) (din|jeres|dine|hans) (mor|mutter|egen mor|døde|far|søster|familie|hund|bedstemor)
    (sut|slik|suge|sug|sutte|slikke|slikker|sutter|tag|ta|kys) ${aside} (min|mine|den|vores|hans|på min|på mine|lidt|lidt på min|en stor) (fede|sorte|store|stive|svedige|beskidte|klamme|) (pik|diller|kusse|fisse|røv|røvhul|nosser|pung|klunker|jern|tissemand|cock|løg|balle)
    (sut|slik) (pik|min|den|kusse|fisse|røv|lort|fra roden|en hest)$
    ,(vis|send|smid|flash|blot|frem med) ${aside} (os|mig|) (lige|nogle|et|) (dine|din|jeres|billeder af dine|et billede af din|dine dejlige|dine store|de|nogle|) (patter|bryster|babser|yver|fisse|kusse|røv|numse|nøgenbilleder|nøgenbillede|nudes|trusser|trussebilleder|nøgenbilleder af dig)
    (send|sender) (nudes|fisse|patter|nøgenbilleder|trussebilleder)
    ,(smid|tag|af med) ${aside} (tøjet|trusserne|blusen|bh'en|kludene|trusserne|bukserne) (af|) (for os|for mig|din so|skat|luder|så vi kan se|på|)$
    ,(spred|sprede|skræv) ${aside} (ben|benene|dine ben|lårene|skinkerne|dine lår)
    ,(ned|kom ned) på (knæ|dine knæ|alle fire) (og|med|din|foran|for|luder|kælling|so|)
    ,(bøj|buk) (dig|jer) (forover|nu forover|bare forover|over) (din|dit|og|for|så|)
    (hun|du|sådan en|den kælling|hende der|damen|konen|kællingen|feministerne|i) ${aside} (trænger|trænger vist|mangler|trænger sgu|har brug for|har vist brug for|skal have|skal bare have|savner|behøver) ${aside} ${aside} (til|) (noget|en ordentlig|en stor|en gang|en omgang|lidt|at få|at få noget|en rigtig|) (pik|diller|sex|en mand der kan kneppe|at blive kneppet|at blive bollet|at blive knaldet|kneppet|bollet|bank i bunden|røvfuld|i skridtet|hul|at få pik|at få et skud pik|en god kneppetur|en tur i høet|et godt knald|et knald|fisse)
    (får|får vist|har ikke fået|fik) (hun|du|han|i) (ikke|aldrig|) (nok|noget|) (pik|fisse|kusse|diller) (nok|derhjemme|længe|hjemme|)
    ${heOrYou} (er|virker|lyder) ${aside} ${aside} (underkneppet|underkneppede|ukneppet|undersexet|seksuelt frustreret|kneppefrustreret|tør i skridtet|sur i kussen|sur i fissen|liderlig efter opmærksomhed|løs på tråden|billig i skridtet)
    hvad koster (du|hun) ${aside} (i timen|for en nat|for en time|for en gang|for et knald|)$
    (hvad|hvor meget) (koster|tager) (du|hun|i) ${aside} for (et|en|at) (blowjob|knald|pik|fuck|håndjob|sutte|sex|kneppe|gang sex|nat)
    (hun|du|han) ${aside} (har|havde|må have) ${aside} (sikkert|vist|vel|nok|bare|) ${aside} (sovet|kneppet|bollet|suttet|suget|slikket|knaldet|ligget) (sig|dig|pik|) (til|sig til|for at få|for) (jobbet|stillingen|toppen|rollen|posten|magten|pladsen|titlen|karrieren)
    (hvem|hvor mange) (har|måtte) (hun|du|han) ${aside} (kneppet|bollet|suttet|knaldet|kneppe|bolle|sutte|ligge i med|sutte pik på|været i seng med) ${aside} (for|til) (at|det|jobbet|den post)
    (dejlige|lækre|store|flotte|fede|nice|dejlig|lækker|flot|stram|fed|knepbar|saftig|hængende|slatne|grimme) (patter|babser|fisse|kusse|røvhul|stænger til en kælling)
    (jeg|man|vi) ${aside} (spiller den af|onanerer|river den af|gokker|runker|står den på|får stådreng|får jern på|får den op at stå|kan få den op at stå|bliver liderlig|får stiv pik) ${aside} (til|af|over|på) (dig|hende|dit billede|dine billeder|hendes billede|at se dig|at se hende|dine|hendes)
    (pik|diller|en pik|min pik|en stor pik|mit jern) (i|op i|ind i|mellem|ned i|langt op i) (munden|røven|fissen|kussen|halsen|hende|dig|kæften|din|hendes|røvhullet|patterne|læberne)
    (for|alt for) (grim|fed|klam|gammel|ulækker|tyk) til (at blive voldtaget|voldtægt|at voldtage|at kneppe|at blive kneppet|at nogen gider kneppe)
    (jeg|man|ingen|vi) (ville|gider|vil|kunne|gad) ikke (engang|) (røre|kneppe|bolle|voldtage|rage på|tage) ${aside} (hende|dig|ham) (med en ildtang|med en ti meter lang pind|for penge|for alverden|hvis jeg fik penge for det|med din pik|om jeg så fik penge|)$
    (ingen|hvem) (gider|vil|ville|ville gide|har nogensinde villet) ${aside} (voldtage|kneppe|bolle|røre|knalde) ${aside} (dig|hende|ham|sådan en|den)
    (tilbage|ud|hjem|ind|gå|kom|skrub) (til|i|ud i|ind i|tilbage i|tilbage til|hjem til) (køkkenet|kødgryderne|gryderne|opvasken|strygebrættet) (med dig|hvor du hører til|hvor du hører hjemme|kvinde|kælling|hvor hun hører til|med hende|med jer|hvor i hører til|tøs|din)
    (kvinder|kællinger|damer|hun|du|de) ${aside} (hører|hører bare|skal blive|burde blive|skulle være blevet|skal holde sig|burde holde sig|skulle blive) ${aside} (hjemme|til|) (i|ved|ude i) (køkkenet|kødgryderne|sengen|et køkken)
    (kvinder|kællinger|blondiner|damer) ${aside} (kan|skal|er|bør|burde|hører) (ikke|aldrig|for dumme til at|kun gode til|kun til for|ikke skabt til) ${aside} (tænke|køre bil|bestemme|have stemmeret|stemme|styre|lede|kneppe|at knalde|føde børn|noget med hjerne|logik|have ordet|udtale sig)
    (har|får|er) (hun|du|i) ${aside} (din|sin|det den|måske|vist) (menstruation|røde|tid på måneden|menses|tøsetid|overgangsalder|hormonelle)$
    (er|var) det (den|) tid på måneden
    (du|hun) er (god|kun god|nok god|sikkert god|dårlig) (nok|) (til|at|i) (at sutte|en ting|at kneppe|at bolle|sengen|at ligge på ryggen|kneppe)$
    (rend|stik|skub|prop|stop|før|kør|stikke|stoppe|put|sæt) ${aside} (den|det|dem|dit|din|dine|jeres|en|hele|fingeren|) (*|) (*|) (op|ind|langt op|højt op|skråt op|dybt op) (i|ad|hvor) (røven|røvhullet|din|dit|bagdelen|fissen|kussen|solen|r|enden|måsen|numsen)
    (sid|sidde|sæt dig|sætter dig|sætte sig|sætter sig|sætte dig|satte sig|rid|ride|kom og sid|plant) ${aside} ${aside} (på|ned på|henover) (mit ansigt|mit fjæs|min pik|min diller|min tunge|min stive|min store|pikken|mit hoved|ansigtet af mig)
    (hvad|hvor meget) (tager|koster|skal|er) (du|hun) ${aside} (have|) ${aside} (i timen|for en nat|for hele natten|for en time|for turen|for en gang|din timepris) (skat|smukke|luder|søde|lækre|din|so|sexy|babe|baby|tøs|uden kondom|med)
    (med|den|de|hendes|din|dine|så) (mund|læber|munden|læberne|kæft|sutteläber|suttelæber) (der|) ${aside} (er|kan|kunne|ville|må|burde|skal|har) ${aside} (du|hun|man|) ${aside} (bruges|bruge|være|skabt|lavet|god|gode|bedst|bruge den|lavet til) ${aside} (til|) (noget bedre|noget andet|at sutte|at slikke|at suge|andet end at snakke|mere end at snakke|noget sjovere|pik|et blowjob)
    (suttet|kneppet|bollet|knaldet|slikket sig op|pulet|bollet sig) (sig|dig|jer|sig selv) (til|op|frem|ind|vej)
    (sovet|ligget) (sig|dig|jer) (til|op) (i|til|jobbet|stillingen|den|toppen|posten|magten|rollen|karrieren|en|sin)
    (tages|taget|tage|kneppes|tager|få den|have den|tage den|elsker den|fået den|har den) ${aside} (hende|dig|) ${aside} (hårdt|ordentligt|godt og grundigt|grundigt|rigtigt|råt|dybt|groft) (bagfra|i røven|i munden|forfra|bagi|op ad muren|i alle huller)
    (elsker|kan lide|vil gerne|trænger til|har lyst til|drømmer om) ${aside} (at|) (få den|have den|tage den|blive taget|få den op) ${aside} (hårdt|bagfra|i røven|i munden|råt|dybt|groft|i alle huller|op i)
    ,(smid|af med|træk|hiv|væk med) ${aside} (trusserne|trussen|bh'en|bhen|g-strengen|gstrengen|kludene|blusen|kjolen|tøjet) (så|skat|smukke|baby|sexy|tøs|din|lækre|for|og|i stedet|smut|søde|af skat|af smukke|af din|af så|ned)
    (skulle|burde|skal|bør|trænger til at|fortjener at|har fortjent at|ville have godt af at|har godt af at) ${aside} ${aside} (voldtages|gruppevoldtages|massevoldtages|blive voldtaget|blive gruppevoldtaget|kneppes af|voldpules|pules af|opleve en voldtægt)
    voldtaget ${aside} (så|) ${aside} (ville|var|lød|fik|får|vil) (hun|du|piben|de|tonen|holdningen|i) ${aside} (nok|en anden|måske|vist|tænke|synge|være|have|få|skifte|*)
    (alt for grim|for grim|for fed|for klam|for gammel) til at (blive|bliver|nogen|have været|ville) (voldtaget|gider|have|voldtage|kneppe|gramset på|rørt)
    ikke ${aside} (smide|sparke|skubbe|smidt|sparket|skubbet) ${aside} (hende|dig|damen|den mås) ud af sengen
    (lækre|lækker|dejlige|dejlig|flotte|store|fede|nice|saftige|stram|stramme|faste|fast|flot|kæmpe|smukke|knaldgode|velskabte|lækkert) (bryster|yver|lår|numse|bagdel|balder|krop|former|kurver|babs|boobs|booty|ass|mås|bagparti|bagende) (du har|har du|hun har|på hende|på dig|på damen|skat|smukke|baby|dem ville|dem vil|dem kunne|den ville|den kunne|den vil|mums|nam|slurp|kom her|der skal|til at gribe)
    (lækre|dejlige|flotte|store|fede|nice|saftige|kæmpe|smukke|faste|stramme) (forlygter|balloner|meloner|airbags|jader|dådler|kødboller|melloner|lunger) (på hende|på dig|på damen|skat|smukke|baby|dem ville|dem vil|dem kunne|mums|nam|slurp)
    (vil|gider|skal|kunne|har) (du|vi|hun) ${aside} (med i seng|knalde|have sex|kneppe|bolle|pule|sutte|suge|slikke|røre min|se min pik|se min diller|mærke min|smage min|lege med min|en tur i høet|lyst til sex|lyst til pik|hjem og kneppe) (skat|smukke|baby|din|i aften|med mig|pik|sammen|den|på den|for penge|mig|bare)
    (vil|gider|skal|kunne|har) (du|vi|hun) ${aside} (med i seng|knalde|have sex|kneppe|bolle|pule|sutte|suge|slikke|røre min|se min pik|se min diller|mærke min|smage min|lege med min|en tur i høet|lyst til sex|lyst til pik|hjem og kneppe)$
    (er du|er hun|bliver du|gør det dig|blev du|gad vide om hun er|er du sådan en der er|jeg vædder på hun er|hun er sikkert|du er sikkert) ${aside} (liderlig|våd i (trussen|trusserne|skridtet|fissen|kussen)|barberet forneden|barberet dernede|glatbarberet|trang|stram (i|dernede)|villig|god til at (sutte|kneppe|bolle|slikke)|god i kanen|jomfru|vild i sengen|snæver|åben for lidt)
    (har|går) (du|hun) ${aside} (trusser|bh|g-streng|gstreng|noget undertøj|undertøj|noget) på (indenunder|i dag|nu|lige nu|under kjolen|under nederdelen|under den kjole)
    (hvad farve|hvilken farve|hvad for nogle|hvilke) (er|har) ${aside} (dine|du|hendes|hun) ${aside} (trusser|bh|undertøj|g-streng)
    (send|send mig|vis|vis mig|smid|læg) ${aside} ${aside} (et|nogle|flere|) ${aside} (billede|billeder|pics|pic|video|videoer) ${aside} (af|uden|hvor du er|med) (dig|tøj|dine|hende|nøgen|bar) (nøgen|uden tøj|uden bh|i undertøj|i bikini|i trusser|bryster|babser|patter|numse|letpåklædt|i badet|på)
    (send|send mig|vis|vis mig|smid|læg) ${aside} ${aside} (et|nogle|flere|) ${aside} (billede|billeder|pics|pic|video|videoer) ${aside} (af|uden|hvor du er|med) (dig|tøj|dine|hende|nøgen|bar)$
    (får|blev|bliver|har|fik|går rundt med|sidder med|man bliver|man får) ${aside} ${aside} (helt|) ${aside} (stiv|stiv pik|halvstiv|jern på|stådreng|hård i bukserne|rejsning|ståpik|en stiv|den op at stå|bule i bukserne|våd i trussen|liderlig|en fed en på) ${aside} (af|når|over|ved|på|til) ${aside} (dig|hende|at se|synet|jeg ser|billedet|din|dit|dine|hendes|den stemme|at læse|hun|du)
    (hun|du|damen) (er|ser ud til at være|virker|lyder) ${aside} (nem|let|billig|villig) (at få|at kneppe|at komme i|på tråden|i buksen|til et knald|at lægge ned|i skridtet|at bolle|at få med hjem)
    (komme|kommer|kom|kommet|være|har været|ned) ${aside} (i|ned i) (trusserne|bukserne|undertøjet|trussen) (på|hos) (dig|hende|alle|din|hele|hendes|formanden)
    (hun|du|feministen|hende|lebben|lesbiske|de lesbiske|lebber|feminister|feministerne|hende der|sådan en|hun der) ${aside} (mangler|trænger til|har brug for|skulle|skal|har vist ikke mødt|har ikke mødt|har ikke fundet|skulle prøve|har aldrig prøvet|har vist aldrig prøvet|har bare ikke mødt) ${aside} ${aside} (have|prøve|finde|møde|) ${aside} (en rigtig mand|den rette pik|den rigtige pik|en rigtig pik|en ordentlig pik|noget pik|noget kød|en ordentlig en|en rigtig en|noget rigtigt kød|en omgang|en god omgang|en ordentlig omgang|en mand til at|en mand der tager)
    gammel nok til at (bløde|kneppe|sutte|blive kneppet|bolle|blive bollet|knalde|tage den)
    (er|bliver|var) hun ${aside} (lovlig|lovlig endnu|fyldt femten|over femten|over 15|15 endnu|gammel nok til|lovligt bytte)$
    (liderlig|liderlige|knepbar|saftig|villig|villige|stramme|pattede|sexede) (lille|små|) (pige|piger|tøs|tøser|skolepige|skolepiger|mor|mødre|milf|teenager|teenagere|tøsebarn|trunte|kælling|so)
    (lækker|lækre) (lille|små) (pige|piger|tøs|tøser|skolepige|skolepiger|teenager|sild|mås|tøsebarn|trunte|røv|fisse|teen)
    (lav|smør|hent|skaf|bag|kom med) ${aside} (en|mig en|mig|os|os en|noget) (sandwich|øl|kaffe|madder|mad|smørrebrød|aftensmad|kage|bajer) (til mig|til mændene|til os|) ${aside} (kvinde|tøs|kælling|din|i stedet for at|og hold|og ti|og luk|trunte|skat og hold)
    ^kvinde (gå|hold|lav|ti|tilbage|ud i|kend|luk|bliv|find|smut)
    (kvinder|kællinger|damer|fruentimmere|tøser|fruentimmer) (er|er jo|er bare|er født) ${aside} ${aside} (dumme|dummere|for dumme|svage|underlegne|kun til|til for at|til for mandens|skabt til at|skabt til at føde|født til at|hysteriske|uegnede|uegnede som|ikke egnet til|ikke egnede til|mindre intelligente|mandens ejendom|mænds ejendom|mindreværdige|ludere|løgnere|møgkællinger|guldgravere|kun ude efter|kun gode til|gode til én ting|gode til en ting|rugemaskiner|objekter|hulere|fisse og)
    (tag|fratag|fjern) ${aside} (stemmeretten|stemmeret|kørekortet|ordet|retten) ${aside} (fra|) (kvinder|kvinderne|damer|kællinger|kællingerne)
    (kvinders|damers|kællingers) (plads|sted|rolle|job|eneste job) (er|var) ${aside} (i køkkenet|ved kødgryderne|i sengen|bag en mand|på ryggen|hjemme|ved komfuret|at føde|at please|under manden)
    (gramse|gramser|rage|rager|befamle|befamler|tafse|tafser|grabbe|grabber) ${aside} (på|) ${aside} (hende|dig|hendes|dine|din|den røv|de babser|damen|røven|brysterne|numsen)
    (røre|klemme|mærke|nappe|bide|slikke|kysse|gnubbe|klaske|daske|smæk|smække) ${aside} (dig|hende|) (på|ved|i|lidt på) ${aside} (dine|hendes|din|de|den|) (bryster|babser|patter|brystvorter|numse|balder|lår|bagdel|røv|yver|skridt|fisse)
    (siger|sagde) ${aside} nej (mener|betyder|mente|så mener) ${aside} (hun|de|det|kvinder|piger) ${aside} ja
    (nej|et nej) (betyder|er) ${aside} (ja|et ja|bare ja|måske)$
    (hende|dig|damen|konen|den mås|den dame|den mor|de|hende den blonde|hende den rødhårede|nabokonen|veninden) ${aside} (ville|kunne|vil|skal|gad|skulle) (jeg|man|vi) ${aside} (gerne|godt|ikke have noget imod at|ikke have noget imod lige at|sgu gerne|lige|) ${aside} (ride|slikke|smage på|vende|have en tur|tage en tur|tage på sengen|give en tur|have med i seng|banke bunden ud af|bestige|nagle|give den gas|hamre|bore|have i sengen|se uden tøj|se nøgen|have under mig|lege med|give pik|splitte|ødelægge i sengen|sprøjte)
    (kan|må|skal) (hun|du) ${aside} (godt|gerne|) ${aside} (få|komme og få|have|smage) ${aside} (min|lidt|noget|en tur|en smagsprøve) (stive|store|pik|diller|kød|af min|på den|i sengen|saft|sæd)
    (kast|smid|læg) ${aside} (dig|hende) ${aside} (på|op på|hen over|ned på) (sengen|madrassen|bordet|køkkenbordet|ryggen) og (spred|skræv|tag|knep|bol|vis)
    (lår|ben|benene|lårene) ${aside} (samlet|fra hinanden|skilt ad) (for en|hvis hun|din|til jer|hos hende|for hvem|for alle|for enhver|luder|so)
    (spreder|spredte|skræver|skrævede) ${aside} (ben|benene|villigt|lårene|) (for|til) (alle|enhver|hvem som helst|hele|chefen|formanden|en øl|penge|alt og alle|direktøren|hvad som helst)
    (bøje|bøjer|lægge|lægger|vende|vender) (dig|hende) ${aside} (over (bordet|skrivebordet|knæet|motorhjelmen|sofaen)|forover|om på maven) og (kneppe|knepper|tage|tager|give|giver|bolle|pule|smække)
    (malke|malker) (hende|dig|dem) (gerne|for)
    (malke|malker) (hende|dig|dem)$
    (har|så|ser) (i|du|man|vi) ${aside} (set|) ${aside} (de|dem|hendes) (meloner|balloner|jader|forlygter|airbags|dådler|kødboller|melloner|lunger|pomfritter|babser)$
    (skal|kan|vil) (du|hun) ${aside} (få|have) ${aside} noget at (sutte|slikke|suge) på (af|din|smukke|skat|so|luder|tøs|lille|hos)
    (skal|kan|vil) (du|hun) ${aside} (få|have) ${aside} noget at (sutte|slikke|suge) på$
    (et hurtigt|et billigt|et ordentligt|et pauseknald|et lille) (knald|skud|pul|knep|fuck|nummer) (i|på|bag|skat|smukke|med|sammen|med dig)
    (et hurtigt|et billigt|et ordentligt|et pauseknald|et lille) (knald|skud|pul|knep|fuck|nummer)$
    (luk|luk op for|åbn|op med|ned med|frem med) (gylpen|gylperne|trusserne) (op|ned|nu|gutter|drenge|)
    (femmer|tier|tyver|hund|femhundrede|kroner|penge|øl|halvtredser|krone) for at (suge|sutte|kneppe|slikke|bolle|knalde|pule)
    (hun|du|kvinden|pigen|tøsen|kællingen) ${aside} (lå|gik|stod) ${aside} (selv|) ${aside} og (bad|tiggede|skreg) ${aside} (selv|) ${aside} (om|efter) (det|den)
    (hun|du|kvinden|pigen|tøsen|kællingen) ${aside} bad jo selv om det
    (kvinder|kællinger|damer|tøser) ${aside} hører ${aside} (hjemme|til|bedst til|bedst) ${aside} (på|under|bag|nede på) (ryggen|knæ|knæene|en mand|manden|alle fire|sengen|komfuret|hjemmet)
    (æde|æder|sluge) ${aside} (dig|hende) ${aside} (råt|rå|med hud og hår)
    (kjole|tøj|bluse|outfit|bukser|trusser|nederdel|kjolen|blusen) ${aside} (ville|vil|ser|så) ${aside} (se|) ${aside} (bedre|bedst|flottere|endnu bedre) ${aside} ud ${aside} på (mit|gulvet) *
    hvor mange (mænd|pikke|fyre) har (du|hun) ${aside} (haft|kneppet|bollet|været i seng med|ligget med|taget|sluppet ind|suttet)
    (tag|hiv|få|op med|frem med) ${aside} (dem|brysterne|babserne|herlighederne|varerne) ${aside} (op|ud|) ${aside} (af blusen|ud af bh|af kjolen|af bh'en|frem i lyset)
    jeg (bliver|blev) ${aside} hård (når du|når jeg ser|når hun|i bukserne|af dig|af at se)
    ,(bøj|buk) dig ${aside} (skat|smukke|tøs|baby|so|luder|trunte|lille)
    (alle|halve by|hele byen|halve klubben|hele klubben|hele kontoret|halve afdelingen|hele afdelingen|alle mændene|halve hold|hele holdet) har ${aside} (kørt på|været på|været oppe på|haft|kneppet|bollet|ligget i med|ligget på|prøvet|været i bukserne på|været inde i) (hende|dig|hendes|din)
    (kvinder|kvindfolk|kvindemennesker|damer|kællinger|hunkøn) (er|skal|duer|dur|bruges) ${aside} (kun|bare|) ${aside} (bruges|) ${aside} til (madlavning|avl|at avle|at føde|sengen|sex|at kneppe|opvask|køkkenet|pynt|at se på|én ting|rengøring|at lave mad)
    (hun|kvinden|pigen|tøsen|du) ${aside} fortjente ${aside} (det|hvad) ${aside} der skete
    (beder|bad|tigger|tiggede|råber) ${aside} (selv|jo selv|) ${aside} om (at blive|at nogen) (voldtaget|taget bagfra|gramset|rager|kneppet|voldtager|befamlet|overfaldet)
    (sur|bitter|gnaven|muggen|harm|hidsig|mopset|frustreret) ${aside} fordi (hun|du|han) ${aside} (ikke|aldrig) ${aside} (får|fik|har fået) ${aside} (noget pik|nok|noget derhjemme|sex|noget på|noget i)
    (sur|bitter|gnaven|muggen|hidsig|mopset|frustreret) ${aside} fordi (hun|du|han) ${aside} (ikke|aldrig) ${aside} (får|fik|har fået) ${aside} (noget|nok|nogen)$
    (hende|dig|damen) (ville|vil|kunne|gad) (jeg|man|vi) ${aside} ${aside} have ${aside} (foroverbøjet|på alle fire|på ryggen|under mig|i håndjern|bundet|liggende|nøgen|i sengen|oppe at|bagfra|op ad)
    (stor overraskelse|lille overraskelse|slange|stang|slikkepind|noget stort|noget stift|stor gave|monster|bule) i (bukserne|underbukserne|mine bukser) (til|som|der|når|på)
    (stor overraskelse|lille overraskelse|slange|stang|slikkepind|noget stort|noget stift|stor gave|monster|bule) i (bukserne|underbukserne|mine bukser)$
    (billede|billeder|video|foto|fotos) ${aside} (af|) ${aside} (hende|dig|konen|pigen|damen|hende der) (uden tøj|nøgen|uden bh|i undertøj|i trusser|letpåklædt|i bar|uden en trævl|i brusebadet|med spredte)
    (får|blev|bliver|har|fik|går rundt med) ${aside} (halvstiv|ståpik|stådreng|jern på|stiv pik) ${aside} (hver|når|bare|af|igen|på|lige)
    (pigerne|damerne|kvinderne|tøserne|de unge piger|pigebørnene) ${aside} (i|fra|på) (*|) * er ${aside} (billige|lette at|nemme at|villige|løse|liderlige|lette på)
    (kvinder|koner|kvinden|konen|en kone|en kvinde|hun|piger|en hustru) ${aside} (skal|bør|må|burde|har at) ${aside} (adlyde|underkaste sig|lystre|kende sin plads|kende deres plads|føje sin|føje manden|holde sig til gryderne|holde sig til kødgryderne|blive ved kødgryderne)
    (krop|bryster|babser|lår|ben|numse|former|kurver|røv|patter) må jeg (røre|mærke|klemme|smage|slikke)
    (kvinder|damer|kællinger|koner|piger) (skal|bør|burde|er til for at) ${aside} ses ${aside} (og|men) ikke høres
    (slikke|kysse|røre) ${aside} (dig|hende) (overalt|over det hele|alle steder|hele vejen|mellem benene|fra top til tå|i skridtet)
    (kom|her|hjem|over|ned) ${aside} og (sut|slik|sutte) (tøs|den|skat|pik|luder|på)
    (kom|gå) (her|hjem) ${aside} og (sut|slik)$
    (hun|du|damen) har ${aside} (de bedste|de største|nogle|et par|kæmpe|store|flotte|lækre|dejlige) ${aside} (store|fede|dejlige|) (yver|babser|jader|melloner|forlygter)
    (begrave|stikke|lægge|hvile|bore) ${aside} (ansigtet|hovedet|fjæset|snuden|trynen|næsen) ${aside} (i|mellem|ned i|ned mellem) ${aside} (den barm|de bryster|de babser|den kavalergang|hendes bryster|dine bryster|hendes barm|din barm|dine lår|hendes lår|den røv)
    (kvinder|piger|tøser|damer) (der|som) (*|) (*|) (*|) (*|) er ${aside} selv (ude om|skyld i)
  `,
};

const allowedPhrases = `
  (send|vis) (mig|os|) (et|nogle|) (billede|billeder) af din (røv|numse) (ondt|på cyklen)
  ,tag ${aside} (tøjet|blusen|bukserne|trusserne) (på|af) (når|inden|før|og vask|til vask|ind)
  ,smid ${aside} (tøjet|trusserne|bukserne) (ud|i vask|i vaskemaskinen|i kurven|på gulvet)
  (spred|sprede) ${aside} (benene|ben|dine ben) (let|i|ud|bredt|i hoftebredde|i skulderbredde|en smule|og bøj|til)
  ,ned på (knæ|alle fire) (og|med) (luge|luget|skrub|vask|gør|find|mærk|stræk|øvelse|armene)
  ,(bøj|buk) (dig|jer) (forover|over) (og|så) (rør|stræk|mærk|løft|hold|ånd|tag)
  (hun|han|du|i) ${aside} (trænger|har brug for|savner|mangler|behøver|skal have) ${aside} ${aside} (til|) (en mand|lidt|noget|en omgang) (sex|en mand) (i livet|som|der|til at|ved siden af|på midten|mere|på banen)
  (kvinder|hun|de|du) ${aside} (hører) (hjemme|til) i køkkenet (i 1950|var|sagde|er en|den holdning|mente)
  (tilbage|hjem|ud|ind|gå|kom) (i|til|ud i) køkkenet og lav (mad|kaffe|en|et|aftensmad)
  ,(lav|hent|smør) ${aside} (en|mig en|os|os en|noget|mig|) (kaffe|mad|kage|øl|sandwich) (til (gæsterne|børnene|hele|mødet|dem)|i stedet for at (købe|smide))
  (røre|mærke|klemme|kysse|nappe) ${aside} (dig|hende|) (på|ved|i) ${aside} (dit|din) (bryst|bryster|lår) (for|efter|når|hver måned|og (mærk|søg|kontakt|gå|ring))
`;

export const danishHarassment: ListPart = { phrases, allowedPhrases };
