// People by what they do, and by first name: of them one says «er en and» only in scorn.
const wordsOf = (words: string): string[] => words.trim().split(/\s+/);
const group = (words: readonly string[]): string => `(${[...new Set(words)].join('|')})`;

const roles = wordsOf(`
  formand næstformand forkvinde kasserer vicevært varmemester husvært husejer inspektør boliginspektør nabo genbo overbo
  underbo udlejer ejer direktør kommunaldirektør socialdirektør vicedirektør chef kontorchef teknikchef bankchef
  skattechef leder afdelingsleder projektleder mellemleder forretningsfører borgmester viceborgmester overborgmester
  rådmand kommunalbestyrelsesmedlem byrådsmedlem bestyrelsesmedlem udvalgsformand regionsformand vandværksformand
  minister statsminister sundhedsminister justitsminister finansminister klimaminister kulturminister skatteminister
  beskæftigelsesminister udlændingeminister miljøminister forsvarsminister undervisningsminister transportminister
  socialminister ældreminister fødevareminister erhvervsminister boligminister udenrigsminister integrationsminister
  landbrugsminister børneminister økonomiminister energiminister digitaliseringsminister trafikminister
  præsident politiker lokalpolitiker kandidat spidskandidat partileder ordfører embedsmand departementschef spindoktor
  lobbyist fuldmægtig sekretær receptionist konsulent rådgiver redaktør chefredaktør journalist reporter skribent
  læserbrevsskribent kulturskribent sportsskribent debattør blogger forfatter anmelder klummeskriver kommentator
  studievært vært oplæser podcaster influencer youtuber dommer linjedommer linjevogter træner landstræner målmand keeper
  angriber anfører back spiller midtbanespiller lærer skolelærer lærerinde rektor skoleleder skoleinspektør viceinspektør
  skolebestyrer pædagog børnehaveleder dagplejer læge overlæge embedslæge vagtlæge tandlæge dyrlæge sygeplejerske
  psykolog psykiater jordemoder fysioterapeut hjemmehjælper sosuassistent sagsbehandler socialrådgiver jobkonsulent
  advokat anklager notar revisor statsrevisor forligsmand kurator bestyrer betjent politibetjent politimand strisser
  kontrollør billetkontrollør vagt dørmand parkeringsvagt vægter chauffør buschauffør taxachauffør lastbilchauffør
  taxavognmand vognmand kørelærer cyklist bilist motorcyklist trafikant præst provst biskop degn imam kirkeværge graver
  organist svigermor svigerfar svigersøn svigerdatter svoger svigerinde eksmand ekskone administrator ejendomsmester
  driftsleder gårdmand pedel vaskerivært landmand bonde gårdejer jæger skovfoged fisker kunstner arkitekt skuespiller
  sanger sangerinde komiker musiker dirigent kapelmester kronprins konge dronning bankmand bankrådgiver bankdirektør
  ejendomsmægler mægler boligspekulant investor boliginvestor entreprenør bygherre ingeniør smed elektriker håndværker
  murer murermester maler malermester tømrer tømrermester snedker blikkenslager tagdækker mekaniker sælger telefonsælger
  købmand butiksejer kioskejer kassedame ekspedient tjener kok kokkeelev bager slagter frisør gartner havemand postbud
  avisbud skraldemand rengøringsdame kontordame bibliotekar museumsleder lokalhistoriker foredragsholder
  havnefoged kolonihaveejer hundeejer hundelufter katteejer lejer fremlejer beboer andelshaver pensionist campist
  aktivist klimaaktivist demonstrant indsender afsender ordstyrer dirigent suppleant sognefoged godsejer herremand
  professor lektor forsker ekspert meteorolog historiker økonom kaptajn general oberst sergent rektorfrue
`);

// Forms that no Dane uses find nothing: «chefen» as well as «cheffen».
const definite = (noun: string): string[] =>
  noun.endsWith('e') ? [`${noun}n`] : [`${noun}en`, `${noun}${noun.slice(-1)}en`];
function theMany(noun: string): string[] {
  if (noun.endsWith('mand')) return [`${noun.slice(0, -4)}mændene`];
  if (noun.endsWith('er')) return [`${noun}ne`];
  return noun.endsWith('e') ? [`${noun}rne`] : [`${noun}erne`, `${noun}ene`];
}

const known = wordsOf(
  'manden konen kvinden damen fyren knægten pigen tøsen typen værten admin trump putin musk netanyahu bestyreren',
);
const bodies = wordsOf(`
  bankerne bankfolkene inkassofirmaerne firmaerne selskaberne boligselskaberne forsikringsselskaberne elselskaberne
  medierne bønderne drengene pigerne tøserne knægtene ungerne folkene typerne damerne mændene kvinderne kællingerne
  kollegerne fansene djøferne bestyrelsen byrådet regeringen regionsrådet folketinget kommunen ledelsen redaktionen
  administrationen boligforeningen udvalget ministeriet forvaltningen
`);
const names = wordsOf(`
  lars morten mette hans peter jens preben kurt bent ole jørgen erik brian john birthe lone hanne kirsten lene susanne
  gitte anne karen inger jytte bodil grethe else lis ruth anja tina rikke louise camilla signe sanne line mads kasper
  jonas jacob jakob thomas søren michael martin kim kenneth torben flemming steen poul svend egon verner mogens
  henrik anders niels rasmus christian kristian frederik magnus oliver emil victor viktor kevin dennis johnny benny
  jimmy finn leif per kaj karl carl aksel axel ib ove gert bjarne allan claus klaus nikolaj daniel simon tobias troels
  ulla ulrik pia pernille charlotte dorthe tove vibeke marianne bente helle heidi maria julie sofie ida freja
  agnete connie gerda margrethe ali ahmed muhammed mohammed hassan fatima aisha yusuf omar ibrahim
`);

export const theRole = group([...roles.flatMap(definite), ...known]);
export const theRoles = group([...roles.flatMap(theMany), ...bodies, 'de unge', 'de gamle']);
/** As in «vores formand», «den nye dommer». */
export const aRole = group(roles);
export const firstName = group(names);
