// Danish violence in plain words: kill, beat, burn, hang, and the wish that somebody would, or die. Who threatens at
// length, or between the lines, is found by threats.ts and menaces.ts.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { anyone, beasts, filler, hostile, people, relative, scorn, your } from './invective.ts';
import { aside, yourKind } from './wording.ts';

const you = '(dig|jer)';
const them = '(ham|hende|dem)';
const one = '(dig|jer|ham|hende|dem alle)';
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
const office =
  '(formand|formanden|kasserer|kassereren|vicevært|viceværten|nabo|naboen|bestyrelse|bestyrelsen|redaktør|redaktøren|politiker|direktør|chef|udlejer|kommune|journalist|dommer|statsminister|borgmester|mand|kvinde|fyr|karl|møgunge|unge)';

const hold = `
    (skal|vil|kan|får|fik) (have|få|) ${aside} (en |) (kugle|kniv|knytnæve) (for|i|mellem) (panden|nakken|maven|ryggen|fjæset|ansigtet|øjnene)
    (en|ha en|have en|få en|sætter en|sætte en|sæt en) (kugle|kniv) (for|i) (panden|nakken|maven|ryggen|knæet)
    (vride|vrider|vrid) ${aside} halsen (om|rundt) på (dig|ham|hende|dem|jer)
    kommer (du|i|han|hun) ${aside} ikke derfra (på egne ben|i live|levende)
    (kører|køre|kør|torpederer) (jeg |vi |) (ham|hende|dem|dig|jer) (ned|over) (så|hvis|næste gang|og)
    (kører|køre|kør|torpederer) (jeg |vi |) (ham|hende|dem|dig|jer) (ned|over),
    (banker|banke|tæver|tæve|tæsker|tæske|smadrer|smadre) (jeg |vi |) ${aside} (ham|hende|dem|dig|jer) (gul og blå|selv|personligt|grundigt|ordentligt|i aften|i nat|snart|sønder|hvis)
    (banker|banke|tæver|tæve|tæsker|tæske|smadrer|smadre) (jeg |vi |) ${aside} (ham|hende|dem|dig|jer),
    (skyder|dræber|stikker|tæver|tæsker) (jeg |vi |) ${aside} (dig|ham|hende) (for to tusind|for tusind|for penge|fra vinduet|ned)
    (jeg|vi|han|nogen|en der|min bror|min fætter) ${aside} slår ${aside} (dig|ham|hende) (ihjel|i hjel)
    (slå|slår|slog) ${aside} (ham|hende) (ihjel|i hjel) (så|nu|bare|snart|hvis)
    (sætte|sætter|satte|sæt|stikke|stikker|stik) ild (til|på) (hendes|hans|deres|jeres|dit|din) *
    (dit|jeres|hans|hendes) (hus|lejlighed|bil|butik) (brænder|brænde|må brænde) (ned|af|op)
    (skulle|burde|bør|skal|må) ${aside} (skydes|henrettes|hænges|gasses|brændes|brændes af|aflives|likvideres) (på stedet|i deres seng|alle sammen|allesammen|uden dom|som hunde|levende|hele bundtet)
    (druknet|kvalt|kværket) (ved fødslen|som spæd|som lille|som killing)
    (må|måtte|gid|lad) (dine|jeres|hans|hendes) (børn|unger|familie) (dø|få kræft|rådne|brænde)
    (kast|smid|sænk|drukn) (ham|hende|dem) i (fjorden|havnen|søen|havet|åen|kanalen) (med|og)
    (måtte|gid) (pesten|fanden|djævlen|kræften|helvede) (må |) (tage|æde|sluge)
    skynde (sig|dig|jer) at dø
    (skyd|dræb|hæng|likvider) (de|alle) (biologer|politikere|journalister|embedsmænd|lærere|betjente|djøfere|feminister|klimaaktivister|bureaukrater)
    (hænge|skyde|kvæle|drukne) dig selv
    (ønsker|ønskede|ønske) (kræft|død|pest|pine) over
    (får|fik|få) (du|i|han|hun) ${aside} (et par|en) (på kassen|på lampen|på tuden|på hovedet|på munden|på goddag)
    (give|giver|gi) (ham|hende|dem|dig|jer) (tæv|tæsk|bank|prygl)
    (spytter|pisser|skider|spytte|pisse|skide) ${aside} på (din|jeres|hans|hendes|din egen) (grav|kiste|mor)
    (leg|gå ud og leg|leg lidt|løb en tur) på motorvejen
    ${yourKind} (burde|skulle|skal|bør) ${aside} (have|ha|få) en (kugle|kniv|strikke|løkke)
    (du|i) (bliver|skal blive|ender med at blive) ${filler} (stukket ned|skudt|slået ihjel|dræbt|myrdet|hængt|kvalt|voldtaget|halshugget)
    ${someone} ${should} ${filler} ${kill} (den|det|de|denne|vores|jeres|hele) (${hostile} |) ${office}
    (stilles|stille|stil) (${them} |jer |dig |) (alle |alle sammen |) op (ad|mod|af) (en |den |) mur
    op ad en mur og (skydes|skyde|skyd)
    (du|i) (burde|skulle|skal|kan|kunne) ${filler} (tage dit eget liv|tage livet af dig|begå selvmord|hænge dig|drukne dig|skyde dig)
    (hop|spring) (ud|ned) (fra|af) (altanen|din altan|taget|en bro|broen|vinduet|femte|fjerde|et højt)
    (sætte|sætter|sæt|stikke|stikker) ild (til|på) (hende|ham|dig|jer|jeres|din|dit|hele bestyrelsen|bestyrelsen|formanden)
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
    (jeg|vi) (skal|vil|burde|har lyst til at|får lyst til at|gad|gider|kan|kunne|ku) ${filler} (godt |) (${beat}|${kill}) ${you}
    (jeg|vi) (skal|vil|burde|har lyst til at|får lyst til at|gad|gider|kan|kunne|ku) ${filler} (godt |) ${strike} ${one} ${down}
    ^(skyd|dræb|gas|myrd|lynch|kvæl) ${them} (alle|alle sammen|ihjel)
    (du|i|han|hun|de|svinet|svinene|formanden|bestyrelsen|politikerne|regeringen) (burde|bør|skal|skulle) ${filler} hænges (op |) i (flagstangen|lygtepælen|lygtepælene|den nærmeste lygtepæl|nærmeste lygtepæl|nosserne)
    ${someone} ${should} ${filler} (tage og |have |komme og |) (${kill}|${beat}) (dig|jer|ham|hende)
    nogen (burde|skulle) ${filler} (tage og |) (${kill}|${beat}|aflive) dem
    ${someone} ${should} ${filler} (tage og |komme og |) ${strike} ${one} ${down}
    ${someone} ${should} ${filler} aflive ${you}
    ${someone} ${should} ${filler} (skære|snitte|skyde|hugge) (halsen|hovedet|nosserne|pikken|struben) (over på|af) ${anyone}
    (du|i) (burde|skulle|bør|skal|fortjener at|fortjener at blive) ${filler} (alle |) (${killed}|hænges|skudt|hængt|voldtaget|dø)
    (du|i|han|hun|de) fortjener ${filler} (kun |ikke andet end |) (at |)dø
    (de|han|hun) (burde|bør) ${filler} (alle |) (skydes|henrettes|gasses|halshugges|likvideres|myrdes|lynches|stenes|hænges)
    (de|i|du|han|hun|alle|svinene|${people}) (burde|bør|skal|skulle|må) ${filler} gasses
    (skære|skærer|snitte|snitter|skær) (halsen|struben|pikken|nosserne|ørerne) (over på|af) ${anyone}
    (brænde|sprænge|futte|brænder|sprænger|futter) (dit|jeres|hans|hendes|deres) (hus|lejlighed|bil|hjem) (ned|af|i luften)
    (jeg|vi) ${filler} (brænder|sprænger|futter) (dit|jeres|hele jeres) (hus|lort)
    (håber|ønsker|ville ønske|gid) ${filler} (at |) (du|i|han|hun|de|${your} ${relative}) (snart |bare |alle |alle sammen |selv |en dag |) ${die}
    (håber|gid) ${filler} (at |) (nogen|en eller anden|de) (${kills}|${beats}|slår) ${anyone}
    (dø|rådn|brænd|brænde|rådne|kreper|brænder|ryge|ryg|kog) (op |lige |) i helvede
    (gå|skrid|gør os en tjeneste|gør verden en tjeneste) ${filler} (ud |hjem |) og (dø|hæng dig|skyd dig|drukn dig|kvæl dig|dræb dig|tag livet af dig|begå selvmord|spring ud|hæng dig selv|spring ud foran et tog)
    (tag|skynd) ${filler} (dig at |) (dø|hæng dig|skyd dig|livet af dig)
    ${filler} (hæng|skyd|kvæl|dræb|drukn|myrd) dig (selv|nu|din|dit|bare|i dit|i din)
    (tag|gå) (nu |bare |dog |) og (hæng|skyd|drukn|kvæl|dræb) dig
    ,(begå|lav) ${filler} selvmord (din|dit|nu)
    (drik|sluk|bund) (noget |en flaske |en liter |) (klor|klorin|klorix|afløbsrens|rottegift|ætsnatron)
    (kast|smid|læg) dig (ud |) (foran|på) (et tog|toget|en bus|bussen|skinnerne|togskinnerne)
    (du|i) (skulle|burde) aldrig (være|have været|være blevet) (født|undfanget)$
    (du|i) (skulle|burde) (være|have været|være blevet) (aborteret|abort|druknet ved fødslen|kvalt ved fødslen)
    (din|jeres) mor (skulle|burde) have (fået en abort|aborteret|slugt dig|taget p piller|fået dig fjernet)
    verden (ville være|er|var|bliver) (bedre|et bedre sted|smukkere) uden (dig|jer|din slags)
    voldtag (din|dig|jer|hende)
    (jeg|vi|nogen) (skal |vil |burde |kommer og |) (voldtage|voldtager) (dig|jer|din|jeres)
    (du|i) er (død|døde|dødsens) når (jeg|vi)
    (du|i) er (en |) (død|dødt) (mand|kvinde|kød|svin)
    en (kugle|kniv|økse|bombe) (i|for|under) (panden|nakken|hovedet|maven|ryggen|bilen|sengen) (på|til|hos) ${anyone}
    (du|i) skal ${filler} bare dø
    (gas|gasse|hæng|skyd|dræb|udryd|udrydde|slagt|bomb|myrd) (alle |de |) (jøderne|muslimerne|jøder|muslimer|perkerne|negrene|bøsserne|perkere|araberne|tyrkerne|flygtningene|sigøjnerne|homoer|negre|politikerne)
    (send|smid|putte|put) ${them} (i|tilbage i) (gaskamrene|gaskammeret)
    (passe på|pas på) (hvor|hvem) du går (om natten|når det er mørkt|alene)
    (ville passe på din familie|ville passe på dine børn)
    (brække|brækker|knække|knækker|flække|flækker|smadre|smadrer) (benene|armene|nakken|halsen|fingrene|kraniet|knæene|knæskallerne|kæben|ryggen|skallen) på ${anyone}
    (slår|slå|banker|banke|sparke|sparker) (tænderne|tænder|hovedet|kraniet) (ud på|ind på|af|ned i halsen på) ${anyone}
    (du|i|han|hun|de|formanden|den type) (skal|skulle|burde|fortjener|trænger til|mangler|kunne trænge til|må) ${filler} (have |få |at få |) ${filler} (nogle |en gang |en ordentlig omgang |en |et par |) (tæsk|bank|klø|øretæve|øretæver|lussing|lussinger|flade|på hovedet|på kassen|på tuden|på lampen|på skallen|på snotten)
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
    (bedre|bedst|dejligt|godt|rart) (for alle |) (hvis|når|om) (du|i) ${filler} (begik selvmord|begår selvmord|døde|døde snart|aldrig var født|var død)
    ,dø (din|dit|dog|nu din|så|svin|luder|so|kælling|nazist|nazisvin|perker|jøde|bøsse|homo)
    død over (dig|jer|jøderne|israel|muslimerne|danmark|alle)
`;

const allowedPhrases = `
  (smadrer|slår|banker|tæsker|skyder|tæver|smadre|slå|banke|tæske|tæve|knuse|knuser) (dig|jer) (ned |) i (skak|fodbold|håndbold|kampen|ludo|tennis|petanque|kort|bordtennis|bordfodbold|badminton|matador|quizzen|krydsord|finalen|dart|bowling|billard|paintball|laser)
  (kører|køre|slår|slå) (dig|jer|ham|hende|dem) ned (til|på|hos|i byen|op)
  (burde|bør|skal|skulle|kan) hænges op
  (burde|bør) skydes i gang
  (lade|lader|lad) livet
  (mosegris|mosegrise|mosegrisene|muldvarpe|muldvarpen|rotter|rotterne|mus|musene|mink|minkene|kyllinger|duer) (* |)(burde|bør|skal|skulle|må) gasses
  en (bombe|badebombe) (ind |) (i|på) (badet|badekarret|vandet|poolen|dansegulvet)
`;

export const danishViolence: ListPart = { phrases: { hold }, allowedPhrases };
