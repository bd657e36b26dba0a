// Danish nouns for people that are an insult only when said of somebody: fools, witches, tyrants. They are found in
// the ways of speaking of other parts, and where they are hidden.

import { group, wordsOf } from './group.ts';

/** Hardly said of anybody but to insult. */
export const person = group(`
  tæve nar klovn hofnar heks troldkælling kvaksalver psykopat sociopat narcissist sadist nazist nynazist racist
  fascist stalinist landsforræder forræder pædofil fulderik fuldebøtte dranker bums narkovrag junkie taber
  nasser nasserøv snylter samfundsnasser slyngel skurk tyran hykler løgner løgnhals bedrager svindler kujon
  kryster galning tosse tumpe tåbe skiderik stodder lømmel bondeknold bonderøv blærerøv kraftidiot halvhjerne
  hængerøv vatpik pikspiller pikansjos tøsedreng slapsvans spytslikker røvslikker rygklapper klaphat klaptorsk
  jubelidiot bavian abekat krøbling mokke møgkælling kælling skøge harpe sladretaske furie møghund
  rotteøjne voldspsykopat bandit forbryder voldtægtsmand kvindehader femimokke fedtemikkel fladpande lavpande
  møgunge lorteunge spasser mongol sinke skvatpisser charlatan fusker plattenslager bærme opkomling wannabe
  krejler fantast snob vindbøjtel flab møgsæk lortesæk tøffelhelt narrehoved vrøvlehoved klodrian klodsmajor
  sjarlatan stymper galfrans bims sølvpapirshat stanniolhat staniolhat klimatosse dovenlars dovenkrop dagdriver
  drivert døgenigt dynigt døjenigt drønnert drønert dødbider løgnerske fupmager falskner platnslager bondefanger
  humbugmager sladrehank sladderhank sladdertaske lusepuster udskud skarnsknægt krapyl crapyl slubbert slubert
  kæltring keltring nidding usling lurendrejer luskebuks fidusmager galgenfugl rufferske ruffer fedtsyl fedthas
  nærigpind pengepuger pjevs pjok tudeprinsesse skabekrukke skabhals skabehals barnehoved grønskolling møgspand
  drukkenbolt drukenbolt fullerik feltmadras thot bordelmutter flane liderbasse skørtejæger skørlevner hanrej
  onanist grimrian grimmerian vanskabning skaldepande tyksak benrad spirrevip spirevip gubbe stivstikker
  vigtigprås skvadronør spradebasse kultursnob nikkedukke jasiger øjentjener smisker slesker paragrafrytter
  skruebrækker mandehader mandschauvinist svinemikkel stemmekvæg skidtmads skidenmads pissemyre sjuskedorte
  lazaron pladderhumanist halalhippie miljøsvin bondetamp knoldesparker tølper jydetamp overklasseløg åndssnob
  halunk grobrian djævleyngel dyneløfter stivnakke spidsborger umenneske bagtaler bagvasker giftblander tøsebarn
  tøsebørn skrålhals mørkemand mørkemænd egotripper egoist krakiler ravnemor pajas parvenu ædedolk grovæder
  slughals frådser sjover fjog fæ skvat asen bæst utyske drog pattebarn misfoster køter bølle incel simp gimpe
  diktator pralhals parasit bisse særling freak laps despot slavepisker slavedriver stikker
  kransekagefigur marionet håndlanger lakaj opportunist medløber overløber kryber gnier blodsuger judas quisling
  slambasse xantippe blotter krænker pamper neandertaler barbar ignorant analfabet hysteriker fanatiker
  skabsnazist skabsracist skabsfascist alfons lejesvend kræmmersjæl besserwisser bedrevider rethaver kværulant
  grobian slagsbror surmule snerpe lørk klamphugger skribler levebrødspolitiker husspekulant bagstræber
  smudsjournalist mandsling hulemand klatmikkel snydepels hattedame slaskedukke sutteklud snotklat skraldekælling fedtspiller kumpan svirebroder fallent overklovn dilettant pjalt nullert skabsdranker slamber skriverkarl skraldemær vindueskigger
  djøffer pindehugger petitesserytter pattegris snushane pervert knudemand gammeljomfru ballademager
  sladresøster sladdersøster hidsigprop urostifter rundtosse snylterunge skidtdreng stræber gravrøver lejemorder
  vinkelskriver bogholdersjæl flæbetøs bondefjog bondetølper fattigfyr  skamstøtte kødbjerg rapmund
  rappenskralde voldsmand gribbeunge møgfyr børnehader dyreplager dyremishandler voldtager blufærdighedskrænker
  skattesnyder socialbedrager forsikringssvindler løftebryder aftalebryder regelrytter magtmisbruger ærekrænker
  løgneskriver skamrider egotosse selvpromoverer minidiktator småkonge smågris smådiktator skabsdiktator
  lokaldiktator husdiktator smånazi lokalkonge djævlehjerne krigsmager fjottehoved skvadderhoved pralrøv
  kællingesøn betonkommunist skabskommunist salonkommunist salonsocialist champagnesocialist hverdagsracist
  tågehoved floskelmager ordgyder sludrehoved idiot
  snitch knippelsvinger taburetklæber værnemager boligspekulant boligbaron bolighaj slumudlejer vejbisse
  trafikbølle godhedsapostel rakker gringo hottentot hellighest skinhelgen sodomit pæderast løsunge noob
  bangebuks kohoved tykhoved snotsnude grisesnude bønnestage skallesmækker grisebasse niding kanalje prakker
  klaphingst fjompe fjolle buskelusker fnatmide maddike ådselæder drivant bondelømmel kameldriver
  simulant flæskeberg båtnakke bådnakke prutmås spytklat galning
  halvhomo sambo virgin guldgraver nazi sexdukke ådselsgrib
  skallepande fuldesvans strigle dulle svans kamelknaller skrivebordsnarhat
  brølabe kvabodyr
`);

export const creature = group(`
  fjols kvaj kvajhoved pjok skvat skarn krapyl misfoster uhyre udyr utyske drog fjog kødhoved fæhoved fårehoved
  grødhoved pikhoved røvhul lortehoved vrøvlehoved brokkehoved tudefjæs flæbehoved pattebarn utøj udskud afskum
  møgsvin vatnisse menneskevrag kvindemenneske dumrian skidespræller fedtfad hængehoved skravl fjottehoved
  rakkerpak narrehoved skrog skrummel fruentimmer kvindfolk umenneske fjollehoved snothoved skarnsmenneske
  bondefæ kvajdyr torskehoved
  hundehoved
`);

export const people = group(`
  fedtspillere kumpaner dilettanter pjalter nullerter skabsdrankere sjuskere krejlere studeprangere gnieriger snylteunger
  nasserbørn klodshanse
  narre klovne hekse psykopater sociopater narcissister sadister nazister nynazister racister fascister
  landsforrædere forrædere pædofile fulderikker fulderikke drankere bumser junkier narkovrag tabere nassere
  nasserøve snyltere parasitter slyngler skurke tyranner hyklere løgnere løgnhalse bedragere svindlere kujoner
  krystere galninge tosser tumper tåber idioter skiderikker stoddere lømler bondeknolde bonderøve blærerøve
  vatpikke pikspillere tøsedrenge slapsvanse spytslikkere klaphatte klaptorsk klaptorske jubelidioter bavianer
  abekatte krøblinge mokker møgkællinger kællinger ludere luddere  harper furier banditter forbrydere
  voldtægtsmænd kvindehadere femimokker møgunger lorteunger spassere mongoler sinker charlataner fuskere
  opkomlinge snobber flabe fjolser kvajhoveder pjok skvat krapyler misfostre udyr fjog fæhoveder grødhoveder
  pikhoveder røvhuller brokkehoveder pattebørn utøj udskud afskum møgsvin bærme pak rak rakkerpak
  samfundsnassere skravl undermennesker tøffelhelte narrehoveder narrehovede narrehovder vrøvlehoveder
  vrøvlehovede vrøvlehovder klodrianer klodsmajorer stympere galfranser megalomaner bimse sølvpapirshatte
  staniolhatte klimatosser dovenlarser dovenkroppe dagdrivere driverter døgenigter døgenigte drønnerter
  dødbidere dødvægte løgnersker fupmagere falsknere plattenslagere bondefangere humbugmagere sladrehanke
  sladrehanker sladderhanke sladdertasker sladretaske lusepustere skarnsknægte slubberter kæltringer niddinger
  uslinger lurendrejere luskebukser luskebukse fidusmagere galgenfugle ruffersker ruffere fedtsyle fedthase
  nærigpinde pengepugere pjevser pjokke tudeprinsesser skabekrukker skabhalse barnehoveder barnehovede
  barnehovder grønskollinger møgspande drukkenbolte stenere feltmadrasser thotter skøger bordelmutre bordelmor
  liderbasser skørtejægere skørlevnere hanrejer hanreje onanister grimrianer vanskabninger skaldepander
  tyksakker benrade spirrevipper gubber stivstikkere rethavere vigtigpråse skvadronører spradebasser lapse
  kultursnobber nikkedukker jasigere øjentjenere smiskere sleskere paragrafryttere skruebrækkere mandehadere
  mandschauvinister møghunde svinemikler pissemyrer sjuskedorter lazaroner pladderhumanister halalhippier
  bondetampe knoldesparkere knoldsparker tølpere jydetampe åndssnobber halunker grobrianer dyneløftere
  stivnakker spidsborgere umennesker bagtalere bagvaskere giftblandere rendestensunge rendestensunger
  rendestensrotte rendestensrotter skrålhalse skråler skrålere egotrippere egoister krakilere ravnemødre
  pajasser parvenuer ædedolke grovædere slughalse frådsere uslinge fjoger asener bæster utysker
  landssvigere quislinge blodsugere rygklappere kakerlakker kryb krøblinger autister bisser særlinge freaks
  despoter slavepiskere slavedrivere stikkere kransekagefigurer marionetter håndlangere lakajer opportunister
  medløbere overløbere krybere gniere judasser xantipper blottere krænkere pampere neandertalere barbarer
  ignoranter analfabeter hysterikere fanatikere skabsnazister skabsracister skabsfascister alfonser lejesvende
  kræmmersjæle besserwissere bedrevidere kværulanter grobianer slagsbrødre surmuler snerper klamphuggere
  skriblere levebrødspolitikere bagstræbere mandslinge hulemænd snydepelse hattedamer slaskedukker sutteklude
  snotklatter vindueskiggere djøffere pindehuggere petitesseryttere pattegrise snushaner perverter knudemænd
  gammeljomfruer ballademagere urostiftere stræbere gravrøvere bondetølpere rappenskralder bøller voldsmænd
  dyreplagere voldtagere skattesnydere socialbedragere løftebrydere magtmisbrugere småkonger smådiktatorer
  minidiktatorer skabskommunister salonkommunister hverdagsracister floskelmagere ordgydere diktatorer incels
  simps gimper hofnarre troldkællinger kvaksalvere wannabes krejlere fantaster vindbøjtler flaber mørkemænd
  snitches knippelsvingere taburetklæbere værnemagere boligspekulanter boligbaroner bolighajer slumudlejere
  vejbisser trafikbøller godhedsapostle rakkere gringoer hottentotter hellighester skinhelgener sodomitter
  pæderaster noobs bangebukse kohoveder tykhoveder snotsnuder grisesnuder bønnestager skallesmækkere grisebasser
  nidinger kanaljer prakkere klaphingste fjomper buskeluskere fnatmider maddiker ådselædere drivanter
  bondelømler kameldrivere
  hundehoveder
  simulanter flæskebjerge båtnakker svanse galninge galninger bødler blodigler
  halvhomoer samboer virgins guldgravere nazier ådselsgribbe naziere
  oldinge skallepander fuldesvanse strigler duller kamelknallere lejesvende
  brølaber kvabodyr
`);

/** Of those, the ones that stages, history, courts and sports know as well. */
export const figure = group(`
  kakerlak kryb snylter autist
  kvaj skvat pjok
  nar klovn hofnar heks troldkælling kvaksalver psykopat sociopat narcissist sadist nazist nynazist racist
  fascist stalinist forræder landsforræder pædofil bums narkovrag skurk tyran løgner bedrager svindler bavian
  abekat krøbling skøge harpe furie voldspsykopat bandit forbryder voldtægtsmand kvindehader sinke bærme
  opkomling flab bims falskner bondefanger galgenfugl flane vanskabning benrad spidsborger mørkemand mørkemænd
  asen bæst drog misfoster køter bølle incel simp diktator parasit fæ  junkie taber dranker tæve gubbe
  stikker snylter nikkedukke tøsebarn tøsebørn pattebarn wannabe gimpe særling laps despot marionet
  barbar neandertaler analfabet hulemand knudemand blotter krænker alfons stræber lejemorder gravrøver slagsbror
  barnehoved voldsmand dyremishandler skattesnyder socialbedrager voldtager håndlanger lakaj overløber terrorist
  kvindemenneske kvindfolk fruentimmer skrog skrummel skarn uhyre utøj grib udyr utyske fedtfad skravl snot
   hofnarre lejesvend bagstræber pervert smågris kødbjerg bisse  sut snydepels hattedame slaskedukke
  sutteklud pattegris småkonge syndebuk  ballademager urostifter vindueskigger hidsigprop 
   onanist   vinkelskriver skamstøtte kræmmersjæl  egoist stymper rak pak
  forsikringssvindler dyreplager magtmisbruger gammeljomfru djøffer freak medløber opportunist quisling
  fanatiker ignorant skribler rappenskralde
  slumudlejer boligspekulant bolighaj boligbaron værnemager niding sodomit pæderast hottentot rakker trafikbølle
  vejbisse snitch ådselæder maddike fnatmide fjolle kameldriver løsunge gringo
  sambo virgin guldgraver nazi
  strigle dulle svans
  brølabe 
`);

// Forms that no Dane uses find nothing: `nar` gives «naren» as well as «narren».
const definite = (noun: string, ending: 'n' | 't'): string[] => {
  if (noun.endsWith('e')) return [noun + ending];
  const stem = noun.replace(/(.)\1?el$/, '$1l');
  return [`${stem}e${ending}`, `${noun}${noun.slice(-1)}e${ending}`];
};
const theMany = (plural: string): string =>
  plural.endsWith('ere') ? `${plural.slice(0, -1)}ne` : `${plural}${/er?$/.test(plural) ? '' : 'e'}ne`;

const figures = new Set(wordsOf(figure));
const persons = wordsOf(person).filter(noun => !figures.has(noun));
const creatures = wordsOf(creature).filter(noun => !figures.has(noun));

/** «lømlen», «klaphatten», «møghundene»: no figure of a tale among them. */
export const thePerson = `(${[
  ...persons.flatMap(noun => definite(noun, 'n')),
  ...creatures.flatMap(noun => definite(noun, 't')),
].join('|')})`;
export const theFigure = `(${wordsOf(figure)
  .flatMap(noun => [...definite(noun, 'n'), ...definite(noun, 't')])
  .join('|')})`;
const isFigure = (plural: string): boolean =>
  [...figures].some(noun => plural.startsWith(noun.slice(0, -1)) && plural.length < noun.length + 4);
export const thePeople = `(${wordsOf(people)
  .filter(plural => !isFigure(plural))
  .map(theMany)
  .join('|')})`;
export const theFigures = `(${wordsOf(people).filter(isFigure).map(theMany).join('|')})`;

// Verbs as well: «vi frådser», «motoren fusker», «de taber igen».
const verbs = new Set(
  wordsOf(
    group(`
      taber nasser snylter hykler kryster fusker krejler smisker slesker bagtaler bagvasker frådser stikker krænker blotter
      kryber gnier pamper stræber prakker rakker surmule surmuler snerpe snerper mokke mokker tosse tosser tumpe
      tumper sinke sinker skråler strigle strigler bisse bisser fjolle flane sjover dulle duller
    `),
  ),
);
export const onlyPerson = `(${[...persons, ...creatures].filter(noun => !verbs.has(noun)).join('|')})`;
/** Where the word before may be a pronoun: «de taber», «det stikker ud». */
export const nameForOne = `(${wordsOf(person)
  .filter(noun => !verbs.has(noun))
  .join('|')})`;
export const nameForMany = `(${wordsOf(people)
  .filter(plural => !verbs.has(plural))
  .join('|')})`;
// What the news and the courts tell of as well: «Voldtægtsmænd bør have længere straffe».
const inTheNews = new Set(
  wordsOf(
    group(`voldtægtsmænd voldsmænd slagsbrødre ravnemødre dyreplagere skattesnydere socialbedragere bistandsklienter
    landsforrædere pattebørn forrædere junkier drankere stenere narkovrag alfonser ruffere ruffersker svindlere banditter oldinge bødler kryb utøj`),
  ),
);
export const onlyPeople = `(${wordsOf(people)
  .filter(plural => !isFigure(plural) && !verbs.has(plural) && !inTheNews.has(plural))
  .join('|')})`;
