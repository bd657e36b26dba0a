// What Danes would do to somebody, or have done to them, in more words than a threat.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { anyone } from './invective.ts';
import { aside, illness, kin } from './wording.ts';

const theyAll = '(du|i|han|hun|de)';

const phrases = {
  hold: `
    (jeg|vi) ${aside} hænger (dig|jer|ham|hende|dem) op (i|på|når|til)
    ^død over *
    (sprænger|bomber|brænder) (vi|jeg) (* |)(* |)(i luften|af|ned)
    (jeg|vi) (kvæler|kværker|dræber|myrder|skyder|halshugger) (ham|hende|dig|dem|jer)
    hvis (nogen|en eller anden|der var nogen der) (slog|skød|stak|kørte) (ham|hende|dig|dem|jer) (ihjel|ned)
    (bare|gid|hvis) (båden|bådene|skibet|flyet|bussen) (var|er|ville) (sunket|styrtet|kæntret|brændt)
    de (gamle|unge|fremmede|syge) (* |)(* |)(burde|skulle) ${aside} (aflives|gasses|skydes|steriliseres)
    (ønsker|håber) (at |) (hele |alle |) (den|de|din|jeres|deres) * (bliver|må blive) (kørt over|ramt af|dræbt|voldtaget|slået ihjel)
    (skyder|slår|stikker|kvæler|banker|smadrer|kværker) jeg (dig|ham|hende|jer|både|dem|ejeren|ejerne)
    ^dø (grimme|gamle|klamme|dumme|fede|lede) *
    gid (du|i|han|hun|de) må * * * kradse af
    (hæng|hænge|klyng|klynge) (dem|ham|hende|jer|dig) ${aside} (op |) i (den |) (nærmeste|næste|første) (lygtepæl|lygtepæle|træ|gren)
    op mod (muren|en mur) med (dem|ham|hende|jer|alle)
    smid (dem|ham|hende|jer) ${aside} ud (af|fra) et fly
    ${theyAll} (får|skal få|skal have|fortjener at få) ${aside} (smadret|knust|brækket|splittet|flækket) (fjæset|kæben|dine|din|dit|jeres|sin|sit|næsen|kraniet|knæskallerne)
    får du ${aside} (smadret|knust|brækket|splittet|flækket) (fjæset|kæben|dine|din|dit|næsen|kraniet|knæskallerne)
    (ses|mødes) ${aside} (på|til) din begravelse
    (du|dig|ikke) ${aside} (drikke|sluge) (noget |lidt |en flaske |) (afløbsrens|klorin|rottegift|sprinklervæske|frostvæske)
    (give|giv|ønsker|ønske|under|unde) (dig|jer|ham|hende|dem) ${aside} (en |et |) (hjerneblødning|hjerteslag|hjertestop|blodprop|kræftsvulst|slagtilfælde)
    (fortjener|fortjente|trænger til|skulle have|burde få|burde have|give ham|give hende|give dem|giv ham|giv hende|giv dem) ${aside} et nakkeskud
    et nakkeskud er (det|hvad|den)
    (glæder mig til|håber|ønsker|venter ${aside} på|gid) (at |den dag |til |) (* |)(du|i|han|hun|de) (kradser af|stiller træskoene|krepererer|kreperer)
    håber (direktøren|chefen|formanden|ministeren|naboen|viceværten|lederen|hele familien|hele banden|de alle|de alle sammen|alle sammen) ${aside} (får|dør af|må få) ${illness}
    (håber|gid) (båden|bådene|skibet|flyet|bussen|toget|gummibåden) (synker|styrter ned|kører galt|kæntrer|eksploderer|brænder)
    (gid|håber) ${aside} (at |) din (hund|kat|hest) (må blive|bliver|dør|må dø|kreperer)
    (kan|må|skal|bør|burde) ${aside} hænge sig selv
    hæng dig ${aside} (selv|i dit|i jeres|nu|i den nærmeste)
    (de|i|han|hun|du|alle|politikerne|svinene) (burde|skulle|bør) ${aside} hænges (på rådhuspladsen|på torvet|hele|alle|allesammen|for|i)
    (jeg|vi) ${aside} (banker|bankede|tæver|tævede|slår|slog) ${aside} ${anyone} ${aside} (gul og blå|gul og grøn|til plukfisk|halvt ihjel|sønder og sammen)
    (banker|bankede|tæver|tævede|slår|slog) (jeg|vi) ${aside} ${anyone} ${aside} (gul og blå|gul og grøn|til plukfisk|halvt ihjel|sønder og sammen)
    (stik|sæt|stikke|sætte) ild (i|til|på) (dem|jer|deres|jeres|ham|hende|hele banden)
    (brænd|brænde|brænder|futte|fut) (* |)af med (dem|jer|ham|hende|dig|hele banden) (i|indeni|inde i|derinde)
    (smadrer|knuser|splitter|flækker|smadre|knuse) (jeg |vi |) (kraniet|fjæset|skallen|ansigtet|knæskallerne|kæben) på
    (sprænger|sprænge|bomber|bombe) (jeg |vi |han |) (* |)(* |)(dem|jer|dig|ham|hende|montørerne|politikerne|journalisterne) (* |)i luften
    skal have (bank|tæsk|klø|tæv) (til (de|han|hun|i|du)|så (de|han|hun|i|du)|når jeg|næste gang jeg|hver og en)
    ham der * skal have (bank|tæsk|klø|tæv)
    (du|i|han|hun) (får|skal få|skal have|fortjener|trænger til) ${aside} (et |en |) (los|spark|knæ|hak) (i skridtet|i nosserne|i klunkerne|i fjæset|i ansigtet|i løgene)
    (brækker|brække|knækker|knække) (æ|din|dit|jeres|hans|hendes) (hals|nakke|halsen|nakken|kæbe)
    kastrer (dyret|ham|dem|svinet|svinene|hele banden)
    i kreaturvogne (hjem|ud|med|til grænsen)
    (hendes|hans|din|jeres|deres) ${kin} (må|skulle) (have |) fået (dig|ham|hende) fjernet
    ren(t|e|) menneskeaffald
    (sorte|brune|muslimske|gule|røde|islamiske|arabiske) (yngel|yngelen|pestilens|pak|rak)
    (de|har de|når de|alle de) svin (smidt|gjort|ødelagt|taget|stjålet|parkeret|larmet|ladet|lavet|fået lov)
    (jer|jeres|ham|hende|dem|dig|du|i|ungerne|cyklisterne|unge) (skulle|burde|skal|trænger til at|må gerne) ${aside} (have|få) (nogle|en omgang) (ordentlige |ordentlig |) (tæsk|bank|klø|tørre tæsk)
    der kører * * (skulle|burde) have (nogle |) (ordentlige |) (tæsk|bank)
    (skulle|burde) have nogle ordentlige tæsk
    (folk|sådan nogle|dem|dig|de|i|du|alle) (som dig |som jer |som dem |) (burde|skulle|bør) ${aside} (steriliseres|kastreres|tvangssteriliseres|blive dræbt|blive skudt|blive hængt)
    (burde|skulle|bør|skal) ${aside} sparkes ud (over|af|til)
    så (knalder|klasker|smækker|stikker|banker|panser) (jeg|vi) (dem|dig|jer|ham|hende) (en|et|én|ned|på)
    (er|var) (en |den |) (sort|sorte|brun|brune|beskidt|beskidte) (abe|aber|gorilla|bavian)
    ørkenrotter (ud|hjem|skal|er)
    (de|i|dem|han|hun|du|alle de|jeres slags) (skulle|burde|skal|bør) ${aside} (smides|kastes|kyles) overbord
    ${theyAll} (skal|må|kan|burde|skulle) ${aside} brænde op (i|langsomt|levende|sammen)
    ${theyAll} (skal|må|kan|burde|skulle) ${aside} brænde op,
    må (du|i|han|hun|de) ${aside} (brænde|rådne|dø|krepere|lide|drukne) (op|i|alene|langsomt|af)
    må (du|i|han|hun|de) ${aside} (brænde|rådne|dø|krepere|lide|drukne),
    (skal|må|kan) ${aside} brænde op (langsomt|levende|i helvede)
    (du|i|han|hun) får ${aside} (en kniv|et bræt|en flaske|en kæp|en kugle) (i|for|mellem|hvis|næste)
    (du|i|han|hun) får ${aside} (en kniv|et bræt|en flaske|en kæp|en kugle),
    (dø|dø så|så dø|dø dog) ${aside} (lidt |) (hurtigere|langsomt|nu|snart)
    ryger (du|i|han|hun) ${aside} i (bassinet|havnen|åen|søen|kanalen|fjorden|containeren|kummen|baljen)
    (skulle|burde|skal|fortjener) (have |haft |have haft |) (* |)(en endefuld|en røvfuld|nogle på kassen|nogle ordentlige på kassen|en på kassen|et par flade)
    (stikke|stikker|jage|jager|hugge|hugger|køre|kører) (en kniv|kniven) i (ham|hende|dig|jer|dem)
    (græde|græder|ked af det|savne) ${aside} hvis (nogen|der var nogen der|en eller anden|en) (* |)(kørte|skød|slog|stak|tæskede|bankede|brændte|hængte) (ham|hende|dig|jer|dem|hele)
    de (skulle|burde|bør) ${aside} (skydes|hænges|gasses|aflives|henrettes) (alle|allesammen|hele|hver|dem der|på stedet)
    de (skulle|burde|bør) ${aside} (skydes|hænges|gasses|aflives|henrettes),
    (brænde|brænd|futte) (huset|kontoret|lortet|bygningen|rådhuset|redaktionen) af med *
    (blev|bliver|skulle|burde) (de|i|han|hun|du|alle) ${aside} (klynget op|hængt op|skudt|gasset|aflivet|stenet|pisket) (på|alle|hele|offentligt)
    send ${aside} (de|alle de|alle) (* |)(rotter|svin|aber|perkere|snyltere|kryb) (tilbage|hjem|ud)
    (gad|ville|kunne) (godt|gerne) se (* |)(* |)(* |)få (tæv|bank|klø|tæsk|en på)
    (skal|skulle|burde|bør) ${aside} have (hænderne|fingrene|hovedet|pikken|nosserne|tungen) (hugget|skåret|klippet|revet) af
    ^dø (gamle|din|dit|så|dog) *
    (de|alle de) fremmede rotter
    (skulle|burde|bør) hænges i (sin|sit|deres|jeres|din) *
    (hele|alle på|alle i|alle fra) * får (kræft|aids|kolera|pest)
    (fulde|fordrukne|drukne|beskidte|dovne) (eskimoer|grønlændere|eskimoere|polakker)
    (abekatte|aber) i (jeres|deres) træer
  `,
};

const allowedPhrases = `
  (du|i|de|han|hun|vi|dem|jer|dig) (får|fik|gav|giver|skal have) (bank|klø|tæsk|prygl|bøllebank) (i|på) (bordtennis|skak|ludo|badminton|håndbold|fodbold|matador|kort|tennis|padel|kampen|finalen|søndag|lørdag|banen|hjemmebane|udebane)
  (slår|slog|dræber|smadrer|tæver|banker|knuser) (dig|jer|ham|hende|dem) (ihjel |) i (matador|ludo|skak|kort|backgammon|tennis|bordtennis|fifa|spillet)
`;

export const danishReprisals: ListPart = { phrases, allowedPhrases };
