// Danish calls to somebody to take their own life.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { aside, well, youAll } from './wording.ts';

const hold = `
    ,${well} (gå|løb|tag|hop|kom|skrid) ${aside} ${aside} (ud|hen|hjem|ned|op|af sted|afsted|dog) og (hæng|skyd|dræb|drukn|slå|kvæl|stik|skær|cut|snit) ${aside} (dig|jer) (selv|) (ihjel|ned|)
    (gå|gik|løb|tog|hoppede) (ud|hen|hjem|ned|op) og (hængte|skød|druknede|dræbte) (dig|jer) (selv|)
    ,${well} (dræb|hæng|skyd|kvæl|drukn|aflev|afliv) ${aside} (dig|jer) ${aside} (selv|)$
    ,${well} (dræb|hæng|skyd|kvæl|drukn|afliv) ${aside} (dig|jer) selv
    ,slå ${aside} (dig|jer) ${aside} selv (ihjel|i hjel)
    ,slå (dig|jer) (ihjel|i hjel)
    ,tag ${aside} livet af (dig|jer) (selv|)
    ${youAll} ${aside} (burde|skulle|bør|skal|kan|kunne|må gerne|fortjener at|gør verden en tjeneste ved at) ${aside} ${aside} (tage livet af|hænge|skyde|dræbe|drukne|kvæle|aflive) (dig|jer) (selv|)
    ${youAll} ${aside} (burde|skulle|bør|skal|kan bare|kunne) ${aside} ${aside} (tage dit eget liv|tage jeres eget liv|gøre en ende på det|begå selvmord|springe ud foran et tog|springe ud fra en bro|hoppe ud foran et tog|hoppe ud fra en bro|hoppe ud fra storebæltsbroen|slå dig selv ihjel|slå dig ihjel|slå jer selv ihjel)
    (hvorfor) (har|hænger|dræber|skyder|slår|tager|begår|gør) (du|i) ikke ${aside} (for længst|) (begået selvmord|taget livet af dig|taget livet af jer|dig selv|dig selv ihjel|livet af dig|livet af jer|selvmord|hængt dig|en ende på det)
    ,${well} (begå|prøv) ${aside} (selvmord|at begå selvmord)
    ,${well} (hop|spring|kast dig|smid dig|løb|stil dig|gå|hop nu|hop dog) ${aside} (ud|ind|) foran (et|det første|det næste|det nærmeste|den nærmeste|en|) (tog|toget|s-toget|s-tog|bus|bussen|lastbil|lastbilen|godstog|metro|metroen|lyntog)
    ,${well} (hop|spring|kast dig|smid dig) ${aside} (ud|ned) (fra|af|over) (en|den nærmeste|den første|et|det nærmeste|et højt|) (bro|broen|storebæltsbroen|lillebæltsbroen|højhus|højhuset|klippe|klippen|tagkant|altan|altanen|motorvejsbro|vinduet på femte)
    (hop|spring|springe|hoppe) (ud|ned) (fra|af) (storebæltsbroen|lillebæltsbroen|farøbroen|broen med dig)
    (læg) (dig|jer) (ud|) på (togskinnerne|skinnerne|motorvejen|jernbaneskinnerne)
    ,${well} (skær|snit|cut) ${aside} (dig|jer) (selv|) (i håndleddet|i håndleddene|pulsåren over|op på langs|på langs)
    ,${well} (skær|snit) ${aside} (halsen|pulsåren|pulsårerne|håndleddene|struben) (over|op) på (dig|jer) selv
    (gør|gøre|gjorde) ${aside} (verden|os|os alle|os andre|samfundet|menneskeheden|din familie|alle|danmark|dig selv|landet|din mor) ${aside} (den|en|en stor|) tjeneste (og|ved at|) (dø|hæng dig|forsvind|hæng|dræb|skyd|tag|hop|drukn|spring|slå|krepér|kreper|lad være med at leve|forsvinde|hænge dig|tage livet af dig)
    ,${well} (afslut|slet|fjern|gør det af med|sluk|udryd) ${aside} (dig|jer) selv (og|nu|for|din|venligst|inden|før)
    ,${well} (afslut|slet|fjern|gør det af med|sluk|udryd) ${aside} (dig|jer) selv$
    (gøre|gør|gørende) ${aside} (det|) ${aside} (snart|) ${aside} af med (dig|jer) selv
    (gør|gøre|sæt|sætte) ${aside} (en ende på|punktum for|en stopper for) ${aside} (det hele|dit liv|dit|din elendighed|dit ynkelige|dit elendige|dine lidelser|dig selv|jeres elendige|jeres liv|lidelserne)
    (hvorfor|hvornår|kan du ikke|vil du ikke|gider du ikke) ${aside} (hænger|hænge|dræber|dræbe|skyder|skyde|drukner|drukne|hopper|hoppe|springer|springe) (du|) ${aside} (ikke|) ${aside} (bare|snart|) ${aside} (dig|jer|dig selv|ud foran|ud fra|foran) ${aside} (selv|et tog|toget|en bro|)
    (ærlig|ærligt|bare|plz|pls|bror|wallah|hey|ad|lol|seriøst|please|venligst|hør) (slå|hæng|dræb|drukn|skyd) ${aside} (dig|jer) ${aside} selv (ihjel|i hjel|)
    har (du|i) ${aside} ${aside} (overvejet|prøvet|tænkt på|tænkt over) ${aside} (bare|) ${aside} (at|) (springe ud fra|hoppe ud fra|springe ud foran|hoppe ud foran|hoppe fra|springe fra|dø|forsvinde for altid|lade være med at trække vejret|holde op med at trække vejret|trække stikket|lade være med at leve|gå ud foran|hænge dig|skyde dig|drukne dig|gøre en ende på|ende det hele|ende det|aflive dig|slå dig selv ihjel|tage en overdosis|drikke klorin|drikke afløbsrens|stille dig på skinnerne|lægge dig på skinnerne)
    (ingen|ikke en kat|hvem|ikke en sjæl|ikke et øje) ${aside} (kommer|gider|vil|ville|møder) ${aside} (komme|møde op|være|op|) ${aside} (til|våde ved|våde til|tørt ved) (din|jeres|hans|hendes) (begravelse|bisættelse|fødselsdag selv|grav)
    (få|får|fik) ${aside} ${aside} (taget livet af|hængt|skudt|dræbt|druknet) (dig|jer) (selv|)$
    (få|får) ${aside} ${aside} taget livet af (dig|jer)
    (hvis|når) (du|i) ${aside} (hang|hængte|skød|druknede|dræbte) (dig|jer) (selv|) (i (kælderen|skuret|et træ|garagen|loftet|morgen|nat)|ihjel)
    (hvis|når) (du|i) ${aside} (hang|hængte|skød|druknede|dræbte) (dig|jer) (selv|)$
`;

export const danishSuicide: ListPart = { phrases: { hold } };
