// What readers say about the sections' subjects. One sentence pattern a line; see phrases.ts.
import { type Phrase, phrases } from './phrases.ts';

export const sections = ['Grønt liv', 'Naboskab', 'Byggeri', 'Børn og unge', 'Debat', 'Kultur'] as const;
export type Section = (typeof sections)[number];

export const themes: Record<Section, readonly Phrase[]> = {
  'Grønt liv': phrases(`
    Vi har [haft/dyrket] {afgrøde} på altanen i {år} år, og det kan sagtens lade sig gøre.
    Er der nogen, der har {afgrøde} til overs? Jeg kommer gerne forbi {vej} {nr}.
    {nabo} plantede {afgrøde} {tid}, og nu deler hele opgangen.
    Sneglene har taget [alt/det meste af] vores {afgrøde} igen i år.
    Husk at regnvandstønden {ude} skal tømmes, før frosten kommer.
    Det bedste ved haven er faktisk ikke {afgrøde}, det er snakken hen over hegnet.
    Jeg står nummer {antal} på ventelisten. Det går [langsomt/fremad/alt for langsomt].
    Kunne man ikke så vilde blomster {ude} i stedet for al den græsplæne?
    Vi fik {afgrøde} af {nabo} og lavede {ret} til hele etagen.
    Træerne {ude} blev fældet {sidst}, og jeg savner dem [stadig/hver dag/mere, end jeg troede].
    Jeg kan varmt anbefale at sætte [tomater/kartofler/porrer/jordbær] sammen med [løg/dild/morgenfruer/bønner].
    Der var et pindsvin {ude} {tid}. Pas på, når I rydder op i bladene.
    Nu skal vi bare huske, at de små stier også skal være til [rollatorer/barnevogne/kørestole].
    Kompostbeholderen {ude} lugter, når nogen kommer [brød/kød/plastik] i den.
    Jeg meldte mig {tid}, og jeg har aldrig haft så beskidte negle og så godt humør.
    Vores {afgrøde} blev stjålet {tid}. Det er trist, men jeg planter nye.
    Hvem har nøglen til [skuret/drivhuset/vandhanen] om {dag}en?
    {nabo} siger, at [kål/tomater/ærter] og [løg/jordbær/kartofler] ikke kan lide hinanden. Passer det?
    Bierne elsker det. Jeg talte {antal} på én busk {ude}.
    Jeg har et bed på seks kvadratmeter og spiser af det fra maj til [oktober/november/jul].
    Haven {ude} er det sted, hvor mine forældre har lært mest dansk.
    Tak til dem, der vandede for os, mens vi var på ferie {sidst}.
    Vi prøvede det samme i {vej} for {år} år siden. Dengang var der ikke opbakning.
    Kan man være med, selv om man bor på {etage} og har dårlige knæ?
    Opskriften er god, men jeg bruger [mere hvidløg/mindre olie/dild i stedet/dobbelt så meget feta].
    Der mangler en bænk {ude}, så man kan sidde og se på det hele.
    Vores {ret} blev helt anderledes, da jeg fik friske krydderurter fra {nabo}.
    Jeg har frø af {afgrøde}, som min mor havde med hjemmefra. Skriv, hvis I vil have nogle.
  `),
  Naboskab: phrases(`
    Da vi flyttede ind for {år} år siden, kendte vi ingen. I dag har {nabo} nøglen til os.
    {nabo} bankede på med {ret} {tid}. Sådan begyndte det.
    Jeg siger altid godmorgen {sted}. Det koster ingenting.
    Støjen fra {etage} sal efter klokken [21/22/23] er [for meget/urimelig/blevet bedre].
    Vi har en gruppe for opgangen, hvor man kan låne en {ting}. Det virker fint.
    Jeg mangler en at drikke kaffe med om {dag}en. Jeg bor i {vej} {nr}.
    Da jeg var syg {tid}, handlede {nabo} ind for mig i {antal} dage.
    Måske skulle vi begynde med at lære hinandens navne at kende.
    Det er tredje gang, nogen stiller en {ting} {sted}. Der er altså et storskraldsrum.
    Min {ting} blev repareret på en halv time, og jeg fik en kop te imens.
    Nogen har sat cykler foran [døren/brandvejen/barnevognsrummet] igen.
    I vores opgang spiser vi sammen den første {dag} i måneden. Kom gerne.
    Jeg har boet i {vej} i {år} år og har aldrig hørt om det før nu.
    Fællesspisningen {inde} {sidst} var [hyggelig/fantastisk/lidt kaotisk, men god].
    Min dør er åben, også for jer, der er flyttet ind {tid}.
    Kan vi ikke lave en liste {sted} over, hvem der kan hjælpe med hvad?
    Jeg fik min pung tilbage med alle pengene i. Tak til finderen fra {vej} {nr}.
    Der er forskel på at kende hinanden og at hilse på hinanden, men det ene fører til det andet.
    Hunden fra {etage} gør, når den er alene. Jeg har tilbudt at gå tur med den.
    {nabo} og jeg var uvenner i {år} år over en parkeringsplads. Nu ler vi ad det.
    Når elevatoren er i stykker, bærer de unge poserne op for os på {etage}.
    Husk, at der også er nogen, der arbejder om natten og sover om dagen.
    Der burde være en byttehylde {sted}. Jeg har en {ting} at begynde med.
    Jeg savner de gamle sommerfester {sted}.
    Røgen fra altanen under os går lige ind i soveværelset.
    Jeg var nervøs for at flytte hertil. Det holdt op, da {nabo} kom med {ret}.
  `),
  Byggeri: phrases(`
    Hvornår bliver {driften} færdig i {vej} {nr}?
    {fag} begyndte at bore klokken [6/6.15/6.30/7] {tid}. Det kan man ikke være bekendt.
    De nye vinduer er gode, man kan høre, hvor stille her kan være.
    Vi fik besked {antal} dage, før stilladset kom op. Det er for kort tid.
    Huslejen stiger med {beløb} om måneden. Hvem har regnet på det?
    {driften} har været i stykker siden {dag}.
    Jeg synes, at {fag} har været søde og ordentlige hele vejen igennem.
    Der er stadig skimmel på badeværelset efter renoveringen.
    Hvor kan man se tegningerne, før vi stemmer om dem?
    Altanerne bliver dejlige, men {år} måneder bag plastik er længe.
    Vi måtte bo i en genhusningsbolig i {antal} uger. Det gik bedre end frygtet.
    Skraldet fra byggepladsen ligger og flyder {ude}.
    Kan nogen forklare, hvorfor {driften} skal skiftes, når den gamle virkede?
    Der blev lovet nye cykelskure for {år} år siden.
    Fugerne på facaden i {vej} er smukt lavet. Se engang på dem i aftensol.
    Det nye køkken er fint, men skuffen rammer komfuret.
    Varmeregningen faldt med {beløb}, efter at de skiftede [ventilerne/vinduerne/rørene].
    Jeg savner de gule mursten. Det nye ligner alt muligt andet.
    Beboermødet {tid} gav faktisk svar på det meste.
    Hvorfor skal gården være byggeplads på {år}. måned?
    {nabo} har ikke haft varmt vand siden {dag}, og hun er over firs.
    Tak for en artikel, der forklarer, hvad pengene går til.
    Det trækker stadig fra døren i {vej} {nr}.
    Man kunne begynde med at reparere {driften}, før man bygger nyt.
    Solceller på taget i {vej} burde være det første, man gjorde.
    Jeg er tømrer og har set på arbejdet. Det er [solidt/i orden/ikke godt nok].
  `),
  'Børn og unge': phrases(
    `
    Mine børn taler ikke om andet end [klatretårnet/fodboldskolen/svævebanen/legepladsen] {ude}.
    Hvor gamle skal man være for at være med om {dag}en?
    De unge {sted} er faktisk flinke, hvis man siger hej.
    Jeg var selv et af de børn for {år} år siden. Tak til dem, der holdt døren åben.
    Min søn fik et lommepengejob {tid} og har købt en {ting} for sine egne penge.
    Gyngen {ude} har været i stykker siden {dag}.
    Der mangler noget til pigerne. Alt handler om fodbold.
    Lektiecaféen hjalp min datter fra {tal} til et tital i matematik.
    Kunne legepladsen bag blok {nr} få lys om vinteren?
    Jeg går med vagt som natteravn om {dag}en, og vi kan godt bruge et par mere.
    Knallerterne {ude} skal stoppe, før nogen bliver kørt ned.
    Vi voksne kunne også prøve at spørge dem, hvad de mangler.
    Børnehaven var forbi {tid}, og de sang, så folk kom ud på altanerne.
    Klubben lukker klokken [17/20/21]. Hvor skal de gå hen bagefter?
    Min datter på {tal} har læst artiklen højt for sin farmor.
    Ros til de frivillige, der bruger hver {dag} på vores unger.
    Sommerlejren kostede {beløb}, og de kom hjem med [lus og gode minder/nye venner/røde kinder].
    {nabo} lærte min dreng at lappe en cykel. Det glemmer han ikke.
    Der er glasskår på boldbanen igen. Kom og hjælp med at feje {dag} klokken 10.
    Min dreng er {tal} år og vil gerne være avisbud. Hvor skal han skrive hen?
    Det er godt at se noget om unge, som ikke handler om ballade.
    Skolevejen ved {vej} er farlig om morgenen. Der burde være et bump.
    Vi var {antal} børn i opgangen dengang. I dag er der vist tre.
    Babycaféen {inde} reddede min barsel.
    Kan man låne hallen til en fødselsdag?
  `.replaceAll('{tal}', '[8/9/10/11/12/13]'),
  ),
  Debat: phrases(
    `
    Jeg er [uenig/helt enig/delvis enig], men det er godt skrevet.
    Det kan godt være, men hvem skal betale de {beløb} om måneden?
    Hvorfor bliver vi aldrig spurgt, før det er besluttet?
    Kom til afdelingsmødet. Der var kun {antal} sidste gang, og der er stole nok.
    Forslaget faldt {tid}, fordi ingen forklarede det ordentligt.
    Jeg stemte imod, og jeg har skiftet mening.
    Det er altid de samme, der råber højest {sted}.
    Man glemmer, at mange af os arbejder, når møderne begynder klokken [15/16/17].
    Parkeringen {ude} er den egentlige sag, men det tør ingen sige.
    Det er nemt at sige, når man ikke selv bor på {etage} lige over bænkene.
    Bestyrelsen gør det gratis og om aftenen. Husk det, når I skriver.
    Der findes mere end to løsninger på det her.
    Jeg bor i {vej} og oplever noget helt andet.
    Kan vi få tallene frem? Så bliver det nemmere at snakke om.
    Oversæt dog indkaldelsen, så alle kan være med.
    Hver gang vi taler om regler, taler vi udenom menneskene.
    Husdyrreglerne skal laves om. En [kat/lille hund/undulat] generer ingen.
    Jeg foreslår, at vi prøver det af i et halvt år og så stemmer igen.
    De regler blev lavet for {år} år siden. Verden er blevet en anden.
    Det her læserbrev burde hænge {sted}.
    Skribenten har en pointe om {driften}, men overser prisen.
    Man kan godt være bekymret uden at være sur.
    Hvis man vil have ro, skal man også give noget, folk kan lave.
    Jeg har skrevet til kontoret {antal} gange uden svar.
    Et afslag på {tal} linjer er ikke et svar.
    Tak, fordi nogen siger det højt.
  `.replaceAll('{tal}', '[to/tre/fire]'),
  ),
  Kultur: phrases(
    `
    Koncerten {inde} {tid} var den bedste i {år} år.
    Kommer filmklubben tilbage {inde}, når det bliver [vinter/forår/koldt]?
    {nabo} spiller [oud/harmonika/trommer/violin], og det lyder gennem hele opgangen.
    Jeg fik lyst til at læse bogen. Findes den på biblioteket?
    Udstillingen {inde} viser billeder fra {vej}, dengang der var køer på marken.
    Vi var {antal} til fællessang, og ingen kunne andet vers.
    Kunne man lave et kor for dem, der ikke kan synge?
    Gavlmaleriet i {vej} er [smukt/flot/en fornøjelse hver morgen].
    Jeg forstod ikke et ord af digtene, men jeg græd alligevel.
    Eid-festen {inde} samlede flere, end der var stole til.
    Til fastelavn slog min datter på {tal} bunden ud af tønden.
    Teaterholdet mangler en [konge/heks/hvisker/saksofon]. Prøverne er om {dag}en.
    Kogebogen med {ret} fra {etage} sal burde genoptrykkes.
    Fotografierne er så gode, at jeg klippede dem ud af bladet.
    Min bedstefar er med på det gamle billede, yderst til venstre.
    Lørdagsbiografen {inde} var mit første møde med [Olsen-banden/Bollywood/Chaplin].
    Vi mangler musik, man kan danse til, når man er over {antal}.
    Tak for at skrive navnene på dem, der lavede kulisserne.
    Husk, at der er højtlæsning på fire sprog hver {dag}.
    Byvandringen {tid} gik lige forbi min dør, og jeg lærte noget nyt om {vej}.
    Maden var fra {antal} lande, og vores {ret} blev spist først.
    Mosaikken {ude} er lavet af børn, som i dag har børn.
    Kan man købe billedet af {vej} i sne?
    Min farmor fortalte den samme historie, bare med en ulv.
    Beboerhuset burde have et klaver, der stemmer.
  `.replaceAll('{tal}', '[6/7/8/9/10]'),
  ),
};
