// What somebody is said to be: «overlægen er en pilletriller», «ham fra kommunen er en driver», «din tåskalle».
import type { ListPart } from '../../vocabulary/wordList.ts';
import { animal, animalIt, foul, thing, thingIt } from './beasts.ts';
import { creature, figure, people, person } from './names.ts';
import { aRole, firstName, theRole, theRoles } from './roles.ts';
import { aside } from './wording.ts';

/** Insults only of somebody: each is at home in some other sentence. */
const calledOne =
  '(akademikerlus|kontormus|snydetamp|sjuske|gylp|kvabse|kødrand|amøbe|skrumpel|brumbasse|chimpanse|homo|flæsk|nørd|jomfru|driver|pinocchio|skude|drage|kegle|krukke|smøl|nisse|havenisse|høvl|lurer|slapper|optrækker|blindebuk|træben|syvsover|pestilens|edderkop|amatør|ødelægger|krikke|sild|plasticdukke|plastikdukke|blondinedukke|grøntsag|kiks|splejs|attrap|papegøje|brækspand|lokum|hul|rangle|kødbolle|flæskesteg|murmeldyr|leverpostej|agurk|kålhoved|ost|frø|puddel|påfugl|robot|zombie|dompap|klukhøne|skændsel|skamplet|tissemyre|tissemand|diller|anus|numse|pik|dick|klaptræ|pedant|pralhans|praler|angiver|sladrehank|spion|vagabond|drukkenbolt|fuldbemand|fulderik|spritter|sprittebum|gangster|mafioso|bandit|røver|svindler|storsvindler|tyv|lommetyv|bedrager|storbedrager|skurk|despot|tyran|lillenapoleon|diktator|mussolini|hitler|stalin|pamper|partisoldat|nikkedukke|marionet|stråmand|mikrofonholder|pennesmører|papirnusser|papirtiger|skrivebordsgeneral|tastaturkriger|kældermand|nettrold|trold|troll|simulant|hypokonder|klynker|tudefjæs|jammerkommode|vatnisse|pivskid|pjevs|kryster|kujon|kylling|bangebuks|skvat|vatpik|svækling|slapsvans|tøffel|tøffelhelt|svajer|vendekåbe|vejrhane|kamæleon|ålegris|studehandler|rævepels|ulv i fåreklæder|blodsuger|igle|hyæne|sjakal|ådselgrib|grib|gøgeunge|parasit|snylter|nasser|landevejspest|søndagsbilist|vejbisse|vanvidsbilist|fartbølle|knallertbølle|voldspsykopat|gorilla|hulemand|orangutang|bavian|hvalros|flodhest|elefant|søko|spækhugger|kødbjerg|delleklump|fedteklump|klods|klumpedumpe|klodsmajor|klodshans|kluntemikkel|fummelfinger|fuskepind|fusker|makværksmager|hækkemorder|kvaksalver|hestedoktor|pilletriller|slagter|bøddel|pengemalkemaskine|blodsuger|ågerkarl|gniepind|rigmand|snob|spradegøg|spradebasse|laps|nar|hofnar|klovn|gøgler|vittighed|joke|karikatur|parodi|sludrechatol|ævlehoved|snakkemaskine|plapremaskine|vrøvlebøtte|dommedagsprofet|farisæer|hykler|skinhellig|helgen på skrømt|tørfisk|tørvetriller|kedel|sæk|so|gris|ged|ko|gås|høne|kost|spade|torsk|sut|dåse|mide|lus|loppe|flåt|mår|ræv|rotte|mus|snog|slange|hugorm|orm|snegl|igle|tudse|padde|krage|ravn|grib|hejre|and|kalkun|fæ|øg|pranger|høker|kræmmer|vippeprop|vandbærer|lakaj|kumpan|håndlanger|skødehund|logrehund|vagthund|køter|gadekøter|kreatur|dyr|misfoster|uhyre|monster|utyske|djævel|satan|dæmon|heks|harpe|furie|strigle|rivejern|xantippe|kvindemenneske|tøjte|dulle|møgtøs|finke|glædespige|skøge|mær|so|hyrekælling|karen)';
const calledMany =
  '(tissemyrer|kontorrunkere|stodderkonger|skrivebordspikke|skidtmadser|kaffekusser|halvaber|mandehadere|havkatte|sutteklude|vanddrankere|bundskrabere|gubber|talibaner|gokkere|gribbe|kegler|orangutanger|kartofler|kålhoveder|murmeldyr|gangstere|banditter|skrivebordsgeneraler|pampere|pennesmørere|dusinjournalister|blodsugere|ådselgribbe|ådselsgribbe|gribbe|hyæner|sjakaler|ørentviste|fårehoveder|bolsjevikker|farisæere|kaffetanter|sludrehoveder|slappere|drivere|drønnerter|dovenkroppe|tossehoveder|hundetosser|cykeltosser|primadonnaer|divaer|tumpehoveder|klaphoveder|klovner|klovne|amatører|svæklinge|kylling|kyllinger|krystere|skvat|pjevser|mumier|fossiler|oldsager|zombier|robotter|grøntsager|pappegøjer|papegøjer|nikkedukker|marionetter|lakajer|håndlangere|kumpaner|vennetjenestemagere|svindlere|bedragere|tyve|røvere|snydere|skurke|tyranner|despoter|småkonger|parasitter|igler|snyltere|nassere|lus|lopper|rotter|svin|grise|søer|køer|malkekøer|gæs|høns|aber|bavianer|gorillaer|flodheste|æsler|får|sild|torsk|agurker|daddelpikke|snefnug|sprittere|vagabonder|bøller|vandaler|barbarer|vilde|drukkenbolte|pundhoveder)';
const harsh =
  '(kæmpe|stor|rigtig|ægte|ren|komplet|total|lille|gammel|sur|led|klam|fed|tyk|doven|dum|falsk|giftig|slimet|glat|snu|grim|ond|usel|ussel|sølle|opblæst|oppustet|selvfed|kold|død|tør|udtørret|indtørret|skimlet|brægende|kvækkende|logrende|savlende|lallende|fordrukken|tandløs|udslidt|møllædt|støvet|overbetalt|omvandrende|vandrende|levende|skadelig|abnorm|blind|døv|senil|grådig|nærig|bidsk|arrig|hysterisk|kæphøj|forkælet|forvokset|nyttig|ryggesløs|sløv|slap|slatten)';
const harshIt =
  '(stort|rigtigt|ægte|rent|komplet|totalt|lille|gammelt|surt|ledt|klamt|fedt|tykt|dovent|dumt|falskt|giftigt|grimt|ondt|usselt|sølle|opblæst|oppustet|koldt|dødt|udslidt|overbetalt|omvandrende|vandrende|levende|skadeligt|blindt|døvt|senilt|grådigt|forkælet|forvokset|sløvt|slapt|slattent|uopdragent|beskidt)';
const harshThe =
  '(dumme|snotdumme|gamle|sure|lede|klamme|fede|tykke|dovne|falske|giftige|slimede|glatte|snu|grimme|onde|usle|sølle|opblæste|oppustede|selvfede|kolde|døde|tørre|udtørrede|skimlede|logrende|savlende|lallende|fordrukne|tandløse|udslidte|møllædte|støvede|overbetalte|omvandrende|vandrende|blinde|døve|senile|grådige|nærige|bidske|arrige|hysteriske|forkælede|forvoksede|brutale|beskidte|skide|fucking|latterlige|ynkelige|patetiske|skaldede|sløve|slappe|fæle|ækle|ulækre)';
const meanThe =
  '(dumme|snotdumme|sure|lede|klamme|fede|dovne|falske|slimede|usle|opblæste|selvfede|savlende|lallende|fordrukne|tandløse|møllædte|overbetalte|senile|grådige|nærige|hysteriske|forkælede|brutale|skide|fucking|latterlige|ynkelige|patetiske|ækle|ulækre)';
const isOne = `(er|var|bliver|ligner|må være|opfører sig som) ${aside} ${aside} (en|et|sådan en|sådan et|noget af en|noget af et|ikke andet end en|intet andet end en|bare en|den rene|det rene) (${harsh} |${harshIt} |)(${harsh} |${harshIt} |)`;
const areMany = `er ${aside} (nogle|nogen|en flok|en bande|en samling|et bundt|rene|lutter|bare|bare nogle|sådan nogle|ikke andet end|) (${harshThe} |)`;
const anyOne = `(${calledOne}|${person}|${creature}|${foul}|${thing}|${thingIt}|${animal}|${animalIt})`;
const alwaysBad = `(${person}|${creature}|${foul}|${figure})`;

const swarm =
  '(svin|rotter|aber|abekatte|bavianer|gribbe|hyæner|blodsugere|parasitter|snyltere|nassere|kakerlakker|utøj|skadedyr|ådselgribbe|ådselsgribbe|undermennesker|afskum|udskud|pak|rak|rakkerpak|kryb|bærme|krapyl|idioter|tabere|klovne|landsforrædere|kujoner|krystere|hyklere|løgnere|svindlere|tyveknægte|hjernedøde|psykopater|nazister|fascister|racister|luddere|ludere|kællinger|mongoler|spassere|lort|skrald)';

const phrases = {
  flag: `
    (${theRole}|${aRole}|${firstName}) ${isOne}${anyOne}
    (ham|hende|ham der|hende der|manden|konen|damen|fyren|typen) (fra|i|på|ved|der|med|nede|oppe|ovre|inde|under|over|bag) (* |)(* |)(* |)${isOne}${anyOne}
    (ham|hende) (der |)${isOne}${anyOne}
    (fru|hr|frøken|herr|lille|gamle) * ${isOne}${anyOne}
    (du|i) ${isOne}${calledOne}
    (han|hun) ${isOne}(${alwaysBad}|driver|pinocchio|skude|krukke|smøl|lurer|slapper|kegle|rangle|svindler|bedrager|despot|tyran|nettrold|tøffel|studehandler|rævepels|ålegris|partisoldat|pamper|papirnusser|sludrechatol|farisæer|rivejern|plasticdukke|plastikdukke|papegøje i|edderkop der|blodsuger|kamæleon|skamplet|plage|skændsel|splejs|svækling|slapsvans|pedant|praler|angiver|amatør|makværksmager|kvaksalver|finke|drivert|krikke|udslidt gulerod|puddel|død sild|tør kiks|nisse der)
    (i|${theRoles}) ${areMany}(${calledMany}|${people})
    de er ${aside} (nogle|nogen|en flok|en bande|rene|lutter) ${harshThe} (${calledMany}|${people})
    (${calledMany}|${calledOne}) er (hvad|det) (i|de|du|han|hun) er
    (${calledMany}|${calledOne}) (alle|alle sammen|allesammen|hele) (bundtet|banden|flokken|slænget|personalet|bestyrelsen|udvalget|byrådet|regeringen|årgangen)
    (sikke|sikken|hvilken|hvilket|for|sådan) (en|et|nogle|) ${harsh} (${calledOne}|${alwaysBad})
    (sikke|sikken|sådan) (en|et|nogle|) (${calledOne}|${alwaysBad}) (vi|de|i|du|der|som|skulle|burde|han|hun|til|skal|har)
    (sikke|sikken|hvilke|for) (en flok|nogle|en bande|en samling) (* |)${calledMany}
    ,(din|dit|jeres) (${harshThe} |)(${harshThe} |)(${calledOne}|${alwaysBad}),
    (din|dit) ${harshThe} ${calledOne}
    (vågn op|hold op|skam dig|kom nu|gå hjem|tag dig sammen|stop nu|hør her|hør efter|slap af|ti stille|vrøvl|sludder|lær at læse|luk røven|skrid|forsvind|flyt dig|læs nu|tag et bad|godt klaret|tillykke) (din|dit|jeres) (* |)*$
    (hvad med dig|ved du hvad|hvad tror du|forstår du|kan du høre|hører du) (din|dit) *
    (den|det|de|denne|sådan en|sådan et) (${harshThe} |)(${calledOne}|${calledMany}) (af en|af et|til|som hedder|der kalder sig) (${aRole}|mand|kvinde|menneske|minister|formand)
    (${calledOne}|${alwaysBad}|skændsel) af (en|et) (* |)(${aRole}|mand|kvinde|menneske|dame|fyr|nabo)
    (den|det|de) ${meanThe} (${calledOne}|${calledMany}) (i|på|fra|hos|med|ved|skal|kan|har|burde|tror|skubbede|stjal|kører|glor|larmer|bestemmer|skriver|sidder|står)
    (den|det) (${calledOne}) (skal|burde|kan ikke|stemte|har|fatter|tror|aner|ødelægger|stjal|løj|lyver) (* |)(aldrig|ikke|ja|os|mig|fyres|væk|alting|det hele|bestemme|føre|have)
    (kommunens|borgmesterens|formandens|byrådets|bladets|avisens|regeringens|regionens|ministeriets|foreningens|klubbens|byens|ministerens|partiets) (* |)(${calledOne}|${calledMany}|${people})
    (en|et) (${harsh} |${harshIt} |)(${calledOne}|${alwaysBad}) som (dig|jer|ham|hende|dem)
    (du|i) opfører (dig|jer) som (en|et|nogle) (${harsh} |${harshThe} |)(${calledOne}|${calledMany})
    (hele|det|dette|jeres|et|en) (slænget|slæng|flok|bundt|klike|bande|selskab) af (* |)(tabere|${calledMany})
    (er|var) fuldt af (${calledMany}|${people})
    (styret|ledet|drevet|styres|ledes|drives|passet|ført) af (en|et|nogle|en flok) (* |)(${calledOne}|${calledMany}) (* |)(uden|der|som|med)
    (de|det|den|dem) (kvaj|fjog|skvat|pjok) (i|på|fra|der|ovre|inde)
    (en|sikke en|det er jo en|er jo en|er en) skøge (de|der|som|han|hun|har)
    (sur|gammel|fed|klam|muggen) gammel (prut|fis|fjert|rotte|padde|kost)
    (fuld|fyldt) af tomme tønder
    hvad er det for et (kreatur|bæst|skrummel|dyr der kører|dyr der har)
    verdens (største|dårligste|værste|dummeste) (${calledOne}|undskyldning for en|undskyldning for et)
    ${harsh} ${calledOne} (er|var) (du|han|hun|i)
    ^(${harshThe}|blinde|elendige|fordømte) (${calledOne}|${calledMany}|${aRole}),
    ,(${calledOne}|vejrhane|nathue) (at |)(du|i|han|hun) er
    er ${aside} (${swarm}|${people}),
    (alle|mange|de fleste|disse) * (* |)(* |)(* |)(* |)er ${aside} (nogle |) (${swarm}|svin|aber|idioter|klovne|tabere),
    (sådan en|sikke en|sikken en|sikken|for en|hvilken|det) * af (en|et) (${aRole}|mand|kvinde|menneske|dame|fyr|nabo|mandfolk|kvindfolk|knægt|tøs)
    ~,${alwaysBad}$
    ~,(${alwaysBad}|${people}) (du|kan|hold|skrid|luk|flyt|lær|læs|find|tag)
    (den slags|sådan nogle|sådan nogen|de der|de her|disse) (${swarm}|${people}|svin|aber|abekatte|bavianer|gribbe|hyæner),
    (noget|noget værre|sikke noget|det) (skidt|værre|rigtigt|noget|beskidt|ulækkert|uopdragent|dovent|fattigt) (pak|rak|kryb|rakkerpak|utøj|skrald)
    (den|en|er|værre|som en|vores) (* |)(lille|lokal|lokale|mini|rigtig|ny|nye|anden|små) (hitler|mussolini|stalin|napoleon|goebbels|mao|kim jong un|diktator|gestapo)
    ,i (${swarm}|${people}) (fra|på|der|kan|skal|har|er|burde|fatter|ved|i|tror|med|ødelægger|aner|hører|får|lever)
    ,i (${swarm}|${people}),
    (er|må være|virker|bliver) ${aside} (en |) (komplet |total |totalt |fuldstændig |) (sinke|nathue|krøbling|snothvalp|grødhoved|fjog|narrøv|undermåler|mongol)
    en komplet (nathue|sinke|krøbling|spade|torsk|kost|klovn|amatør|gås|nød|sut)
    for mig er (de|i|du|han|hun) ${aside} (bare |kun |) (en |et |nogle |) (mandfolk i|mænd i|svin|${swarm}|${people}|${alwaysBad}|luft|nul|affald|skrald)
    (analfabetiske|hjernedøde|dumme|fordrukne|voldelige|uopdragne|fascistiske|uvaskede|grådige|hykleriske|forkælede|snotforkælede|fede|klamme) (grise|svin|aber|rotter|høns|køer|køtere|unger),
    ^(gamle|sure|dumme|tørre) (vissenpinde|kræ|kragetæer|høvder|rotter|gimper|stivnakker|skrukker|gamlinge|tudser|skeletter)
  `,
};

const allowedPhrases = `
  (der|det|her|hvad|hvor|dyr|dyrene|bladlus|mider|flåter|myrer|misteltenen|de) (* |)er ${aside} (* |)(svin|rotter|aber|kryb|skadedyr|parasitter|lort|skrald|snyltere|gribbe|hyæner|kakerlakker|bavianer|utøj|klovne|får|grise)
  (perle|engel|kæmpe|bjørn|guldklump|skat|solstråle|pragt|gave|drøm|juvel|ildsjæl|fest|rose|helt|fryd|fornøjelse|kærlighed|slags|type|flok|hær|søn|datter|ven) af (en|et)
  (vi er|jeg er|har været|selv) (* |)(tabere|klovne|idioter)

  (er|var|bliver|blev|blevet|være) (${aside}|) (en|et) (haj|ørn|ræv|mester|stjerne) (til|i|på)
  (ligner|klædt ud som|udklædt som|klædt ud|forklædt som|spiller|spillede|i rollen som|maskot|kostume|fastelavn|rollespil) (en|et) *
  (er|var) en (sød|god|dejlig|dygtig|glad|klog|fantastisk|flittig|rar|flot|smuk|stolt) (${animal}|${thing}|${calledOne})
`;

export const danishSaidOf: ListPart = { phrases, allowedPhrases };
