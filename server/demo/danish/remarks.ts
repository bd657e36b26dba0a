// What readers say about anything: short reactions, ways to begin and to end. One pattern a line.
import { phrases } from './phrases.ts';

export const reactions = phrases(`
  [Dejlig/Fin/God/Varm/Skøn/Rigtig god/Velskrevet] artikel[!/./, tak/, tak for den/ 👏]
  [Tak/Mange tak/Tusind tak] for [artiklen/historien/en god historie/det fine portræt/et godt blad][!/./ 🙏]
  Mere af [det/den slags/det her][!/, tak/./ i næste nummer]
  [Sådan/Netop/Præcis/Nemlig][!/./, lige præcis det]
  Enig med [{nabo}/skribenten/forrige taler/bestyrelsen for en gangs skyld].
  Det [kender jeg/kender vi/minder mig om min barndom/kunne vi også bruge] i {vej}[./!]
  Hilsen fra {vej} {nr}[./ 👋/!]
  [Godt/Flot/Smukt] [skrevet/set/tegnet/gået][!/./ 👍]
  Jeg blev [glad/rørt/klogere/helt sulten] af at læse det[./!]
  [Hvor/Hvornår/Hvordan] [kan man melde sig/er der møde/er det henne/søger man]?
  Ikke [min kop te/det bedste, I har skrevet/helt rigtigt/så interessant for os i {vej}].
  Den [lå/endte] på [køleskabet/opslagstavlen/toilettet] hos os[./!]
  Var der [selv/også] {tid}. [Hyggeligt/Det var godt/Kommer igen/En fin dag][!/./ 😊]
  [Stor/En stor/Kæmpe] [ros/tak/hilsen] til de frivillige {sted}[!/./ ❤️]
  [Klip/Gem/Print] den ud og hæng den {sted}.
  Lidt [langt/kort/for pænt], men [godt/fint nok/vigtigt].
  Jeg [glæder mig til/venter på/håber på] fortsættelsen[./!]
  Er det [rigtigt/sandt], at det koster {beløb}?
  [Min datter/Min søn/Min mor/Min nabo/Hele opgangen] siger [ja/hurra/også tak/det samme]!
  Kan I skrive mere om {vej}?
`);

export const openings = phrases(`
  [Tak for/Jeg nød/Godt med/Sjovt at læse/Fint med] artiklen.
  Jeg læste det højt for {nabo} {tid}.
  Kære redaktion!
  Bladet lå i postkassen {tid}, og jeg begyndte bagfra som altid.
  Jeg bor i {vej} {nr} og har [en kommentar/et spørgsmål/noget at tilføje].
  Endelig nogen, der skriver om [det/hverdagen/os/noget, man kan bruge].
  Jeg er ikke vant til at skrive sådan noget her, men nu gør jeg det.
  Hej alle sammen.
  Det er længe siden, jeg har læst noget i bladet helt til ende.
  Det er en [god/vigtig/fin/lidt skæv] artikel.
  Som en, der har boet her i {år} år, må jeg sige noget.
  Først vil jeg sige, at [tegningen/overskriften/idéen] er god.
  Jeg er lige flyttet hertil fra [Odense/Horsens/Aleppo/Izmir/Vejle/Mogadishu/Randers].
  Sad med kaffen og bladet {tid} og måtte lige skrive.
  Jeg plejer at springe over [lederen/de lange artikler/siderne med kagerne], men ikke denne gang.
  {nabo} sagde, at jeg skulle læse det her.
  Nu har jeg læst den to gange.
  Jeg klippede den ud og sendte den til {nabo}.
  Vi talte om det {sted} {tid}.
  Jeg har ventet på, at nogen skrev om det.
  Her er en, der er [enig/uenig/i tvivl].
  Jeg er [pensionist/mor til to/studerende/chauffør/sygeplejerske/gammel maler], og det her rammer.
`);

export const closings = phrases(`
  Hilsen fra {vej} {nr}.
  Bare en tanke.
  Vi ses {sted}!
  [God/Rigtig god/Fortsat god] {dag}.
  Det var vist det, jeg ville sige.
  Bliv endelig ved med at skrive om det.
  Nå, nu skal jeg ned med skraldet.
  Hvem er med?
  Kan redaktionen ikke følge op på det i næste nummer?
  Kærlig hilsen en læser.
  Tak for et godt blad.
  Det er da ikke så svært.
  Jeg håber, at nogen fra bestyrelsen læser med.
  Kom forbi {dag} klokken {klokken}, så giver jeg kaffe.
  Sådan er det.
  Og så har jeg ikke engang nævnt {driften}.
`);

export const asides = phrases(
  `
  Min {nabo_kort} siger det samme.
  Det er ikke nogen hemmelighed {sted}.
  Sådan har det været i {år} år.
  Jeg ved godt, at det lyder [mærkeligt/gammeldags/naivt].
  Undskyld, at det blev så langt.
  Vi har prøvet det i {vej}, og det gik godt.
  Det er mit indtryk efter {år} år her.
  {nabo} lo, da jeg fortalte det.
  Jeg skrev det også til [kontoret/bestyrelsen/kommunen] {tid}.
  Prøv at spørge {nabo}.
  Det skal siges, at det er blevet bedre siden {tid_kort}.
  Jeg har talt {antal} af dem, og jeg talte kun {sted}.
  Man lærer så længe, man lever.
  Og det er ikke kun i {vej}.
  Det snakkede vi om {sted} {tid}.
  Jeg tror, at de fleste på {etage} er enige.
`
    .replaceAll('{nabo_kort}', '[mor/mand/kone/søster/nabo/far]')
    .replaceAll('{tid_kort}', '[sommer/foråret/nytår/sidste år]'),
);
