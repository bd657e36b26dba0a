// Danish animals and things that somebody is called: an insult only with scorn, or in somebody's face.
import { group } from './group.ts';

/** Innocent of themselves: an insult only with scorn, or in somebody's face. */
export const thing = group(`
  hønemor slædehund varulv landkrabbe tapir vandmand sovepude brik dilettant lillefis klister gnom kvabso
  hat elefant fugleskræmsel krydderbolle blomkål bolle pengepung drivhusplante jas prinsesse blæksprutte næsebjørn kamel
  dromedar lama undulat and høne ugle skade råge gulerod porre pastinak majskolbe hyldebær drivtømmer skærebræt
  svamp tørvesæk kartoffelsæk sandsæk svabergast svaber gryde potte kedel tønde balje spand luftballon marionetdukke
  oksehale leverpølse blodpølse kødbolle melbolle fiskefilet rejekælling fladfisk rokke ål østers musling
  kost spade nød sæk tudse krage klud karklud dørmåtte prop byld pestbyld kræftbyld pestilens parasit igle virus
  amøbe lus flåt bakterie gople kakerlak lort hæmorroide plage møgklump klods gimpe skralde sild makrel torsk
  agurk pølse rosin kartoffel so mær padde snog snegl hyæne grib hugorm skrubtudse trold dværg fedtklump fedling
  flæskeklump spækbold hval tønde rad raspatte olm sut citron rødbede roe gulerod kålorm pære banan
  franskbrødsmad franskbrød budding gelé vingummi frikadelle medister rullepølse klipfisk suppehøne flødebolle
  kludedukke ballon kegle fejekost toiletbørste vaskeklud gulvspand affaldsspand skraldespand stueplante
  potteplante blodigle bændelorm dræbersnegl mide skorpion øgle væggelus krokodille haj gøg kalkun påfugl
  pelikan struds bøffel stud okse kalv tyrekalv gedebuk hejre rapand hvalros søko søelefant muldvarp vaskebjørn
  skildpadde vejrhane vindfløj mumie dinosaur olding  vampyr dæmon djævel satan pebersvend pebermø drage
  dragekælling harpe heks creep loser karen boomer hater snowflake joke naturkatastrofe skamplet gyllespreder
  tyv lommetyv røver skærveknuser gipsdukke voksdukke tomat papkasse papfigur stenstøtte svulst kræftsvulst
  vorte tumor pest sygdom kønssygdom fejl fejltagelse fis prut bøvs skid klat snotklump regnorm dødvægt
  skiderulle ko gås mandsling tøs dulle madamme
  fugleskræmsel mumie tørfisk
`);

export const thingIt = group(`
  nul brød tågehorn kålhoved fossil monster spøgelse skrog skrummel rivejern stinkdyr næsehorn vildsvin levn
  rugbrød skelet lig vrag potteskår skvadderhoved får æsel svin asen øg fæ bæst dyr kræ
`);

export const animal = group(`
  hund køter gadekøter rotte kloakrotte gris møggris orne so mær øg gås høne and ko malkeko ged tæve slange abe
  gorilla chimpanse orangutang sjakal ulv ræv kat mus gnaver tyr hanrej hane papegøje puddel skødehund hyæne
  grib igle vædder flodhest tudse krage padde snog sælhund orm regnorm lus loppe flåt kakerlak edderkop parasit
  myg torsk
`);

export const animalIt = group(`
  svin æsel muldyr får bæst dyr asen øg fæ kræ kvæg næbdyr egern dovendyr kryb insekt skadedyr lam
`);

export const animals = group(`
  hunde køtere rotter kloakrotter grise orner søer mære gæs høns høner køer geder tæver slanger aber gorillaer
  sjakaler hyæner gribbe tudser krager svin æsler får bæster dyr asener igler orme lus lopper flåter kakerlakker
  parasitter puddelhunde skødehunde flodheste hvaler padder snoge kvæg skadedyr sække koste spader nødder bylder
  dørmåtter klude propper lorte amøber gimper sild kryb utøj citroner agurker roer flødeboller kludedukker
  blodigler bændelorme dræbersnegle mider skorpioner øgler krokodiller hajer gøge kalkuner påfugle bøfler stude
  gedebukke hejrer hvalrosser mumier dinosaurer zombier  vampyrer djævle dæmoner creeps losere boomere
  snowflakes svulster pestbylder nuller  spøgelser skrumler fossiler stinkdyr vildsvin kålhoveder
  kyllinger torske chimpanser papegøjer
  padder gribbe flodheste kræ hejrer får
`);

/** Animals and things that nobody is called in kindness. */
export const foul = group(`
  varulv vampyr landkrabbe tapir møgorm kvabso gnom trold kyllingelort kreatur stinkdyr
  gedebuk kalkun strandhval fladlus tævehund møgtudse skraldespand sladderkvast kloakdyr rendestensrotte gammelheks
  slange hyæne grib igle blodigle øgle snog hugorm giftslange skorpion kloakrotte kakerlak parasit tudse
  skrubtudse padde væggelus flåt kost karklud dørmåtte spade nød klud bændelorm amøbe gople bakterie pestbyld
  byld plage svulst drage heks harpe furie mær gimpe skrog rotte sæk raspatte mumie skraldespand affaldsspand
  skamplet dødbider dødvægt tøffel loser
`);

export const theFoul = group(`
  papegøjerne amøberne kyllingen bødlen bøddelen dronten vampyren varulven krageungen hønemoren dovendyret stinkdyret
  hønsehjernen blæksprutten slangen kvaksalveren kvaksalverne psykopaterne klovnene narrene heksene
  gedebukken kalkunen bøllerne banditterne hejren høvderne elefanten slangerne flodhesten næsehornet
  slangen hyænen gribben blodiglen øglen snogen hugormen kloakrotten rotten kakerlakken parasitten tudsen
  skrubtudsen padden iglen kosten spaden nødden karkluden dørmåtten bylden pestbylden skroget skrogget
  skrummelet dragen harpen furien mæren gimpen gåsen kragen tæven hønen geden grisen svinet møgsvinet
  æslet asenet bæstet møgdyret udyret uhyret køteren sækken gople aben orangutangen bavianen
  flodhesten hvalen flæskeklumpen fedtklumpen tykkerten rapanden citronen agurken torsken sniglen sneglen ormen
  klovnen heksen narren psykopaten flommefedtet vragene slangerne hyænerne rotterne kloakrotterne grisene
  svinene aberne søerne køerne hønsene gæssene æslerne parasitterne kakerlakkerne tudserne bavianerne
`);
