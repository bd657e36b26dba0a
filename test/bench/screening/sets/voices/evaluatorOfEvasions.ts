// One voice: an evaluator, words hidden by hand. Lines with + hold [what is to be found], lines with - are innocent.
export const evaluatorOfEvasions = `
+ Hvem er den [1d10t] der har sat skraldespandene midt på cykelstien igen igen
+ luk [käft] og lad os se kampen i fred
- Vi så filmen i 3D i Palads og fik ondt i hovedet begge to
- Tillykkeeeee Bodil 90 år og stadig på cykel
- Dr. Müller på sygehuset i Flensborg var meget venlig, og vi slap for ventelisten
+ Halvdelen af byrådet tænker kun på penge og [f1sse], spørg hende der lige er stoppet
- Så smukt 😍😍 hilsen os fra Læsø ⛴️
+ Du lugter af [k*sse] og gammel fisk, sagde han til buschaufføren, og I griner af det
+ Din [mong­ol], Randers ligger ikke på Fyn
+ Sikke en [ḳụj̣ọṇ], slettede opslaget da han fik svar
- P.S. det var ikke mig der klagede over musikken
+ Du er en [narröv] Kim og det ved du godt
- A.P. Møller betalte for operaen men vi betaler driften, det skal man også huske
+ what an [4ssh0le], kører fra stedet og lader hunden ligge der
+ [t.å.b.e], det er jo dig selv der har stemt på dem
- ***** fem stjerner herfra til hjemmeplejen i Odder, I er fantastiske
- Dieselen kostede 13,89 i Padborg, så vi kørte over grænsen
+ hold [k*ft] gamle dame, du fatter ikke en brik af klima
- Der stod L O P P E M A R K E D med store bogstaver og alligevel kørte jeg forbi
+ Hvis den hund gør en gang til håber jeg den og du skal [d ø]
+ den journalist er en [fu¢khoved] og han kan ikke stave til Aabenraa
- Skønt med en café i Göteborg-stil, fika og kanelbullar på torvet
+ Ham integrationskonsulenten er en [a b e] i jakkesæt
- 🚲🚲🚲 flere cykelstier tak!
- ΔT på 5 grader er nok til en varmepumpe, man behøver ikke rive huset ned
+ Rejs hjem din [p4ki] så vi kan få vores kiosk tilbage
+ hun klæder sig som en [l u d e r] og er 51 år, det er synd for manden
+ Den [paedo] skal ikke bo 200 m fra skolen
+ Noget [p i s] at sige at alle har råd til elbil
- شكرا til Ahmad der skovlede sne for hele opgangen uden at nogen bad ham om det
- Min adgangskode er ********, kan ingen hjælpe mig med at logge ind hos boligforeningen?
- Jeg drikker kun H2O fra hanen, og det har jeg gjort i 70 år
+ Du har vist ikke haft din [p*k] i brug siden krigen, Preben
+ hun er bare en [bi+ch] der vil ha opmærksomhed, næste emne tak
+ Sure [k*lling] i Kvickly smed mig ud fordi hunden var med
+ Sikke en [t a b e r], bor hjemme hos mor som 38 årig og brokker sig over boligskat
+ Vi var tryggere før hver [p€rker] i Gellerup fik knallert
- Husk at B12-vitamin er vigtigt for ældre, min læge siger det hver gang
- Motorvej E45 er en katastrofe mellem Vejle og Skanderborg hver fredag
- Prisen er steget fra 12,95 til 21,95 kr for en liter mælk på tre år
+ Det der [l*rt] de kalder byfornyelse er bare beton oven på beton
+ Det er [f4ndeme] for dårligt at bussen til Tarm kun går to gange om dagen
+ Skattevæsenet er noget [lоrt] og har altid været det
- H.C. Andersen må vende sig i graven over det nye museum
+ Træneren er en [vatp1k], spiller på uafgjort hjemme mod Hobro!!
- Endnu en aflyst afgang 🙄 jeg tager bilen fra nu af
+ Klam [k u s s e], vask dig inden du går i svømmehallen
- 🐷 er sluppet ud ved Hjallerup, pas på når I kører forbi
+ Jeg bor i Sverige nu og kan kun sige at den [källing] i ministeriet har ødelagt alt
+ Alle der stemmer på dem er [ｅｖｎｅｓｖａｇ], sådan er det bare
+ Sut min [p!k], DSB. 52 minutter på perronen i Ringsted i slagregn
+ gamle [smatsο], vask dine gardiner før du klager over min altan
+ din [ŕét́áŕd́] det var jo offside med to meter
+ Den [mögso] inde på borgerservice smækkede med lugen fem min i lukketid
+ Ekskonen til ham byrådsmedlemmet er en [b1tch], det ved alle i Skive
- Mit tastatur er amerikansk saa jeg maa skrive koebmand og aeblegroed paa den her maade
- Min datter på 13 elsker C3PO og R2D2 så vi måtte bygge dem i lego
- Til salg: s o m m e r h u s i Blokhus, skriv for pris
- V E L K O M M E N til alle nye beboere i afdeling 14
- kortnummeret slutter på **** **** **** 4821 og pengene er trukket to gange
- T I L B U D på juletræer hos spejderne, kom og støt dem
+ Hele det [araber­yngel] skal ud af vores svømmehal
- Løsningen er K.O.R.N, den sad jeg længe med i søndags
- B&O har altid lavet flotte fjernsyn men hvem har råd til dem i dag
+ Nå så en [n*ger] fik lejligheden før min datter der har stået på liste i 9 år
+ Jeg kalder ham hvad han er: et [nazi$vin]
- Anmelderen giver *** ud af seks, jeg ville have givet fire
- McDonald's og iPhone og eBoks, kan vi ikke snart finde på danske ord
+ You are a [сunt] and I hope they read this at the town hall
- jge savner den gamel slagter, pålæget var hjemmlavet
+ Den [mOtHeRfUcKeR] stjal min ladcykel foran Netto på Amagerbrogade
+ Den [tr@nse] skal ikke læse højt for mine børn på biblioteket
- Bussen 5C er altid forsinket ved Husum Torv
- 4*100 meter stafet var dagens bedste, sikke nogle unge løbere
+ Han er et [pikhοved] når han får fløjte i munden
+ Gå hjem og [k-n-e-p-p-e] dine får, din bondemand
+ Du er et [$vin], Jørgen, og din kone ved det godt
- Mmmmmm æbleskiver, vi kommer igen i år
+ gaa hjem din [boesseroev], haandbold er for maend
+ Skribenten er en [d!ckhead], sorry not sorry
- Modstanden måles i Ω og det bør en elektriker altså vide
+ Op i [r¤v] med jeres affaldssortering, ti spande til en enlig pensionist!
- Glem ikke at sætte uret frem, kl. 02:00 bliver til 03:00
- 100 % enig, det er på tide at nogen siger det højt
- Ifm. omlægningen er der bl.a. lukket v. Østergade, jf. kommunens hjemmeside
+ Lær at køre din [sPaSsEr], det er en sivegade
+ Hun er en [MøGkÆlLiNg] og jeg glæder mig til hun flytter fra 1. th
- Tilbud!! 2 for 25,- kun i dag, skiltet stod der stadig i onsdags
+ op i [røøøv] med Brøndby, FCK vinder i år
- λ-værdien på isoleringen var forkert i tilbuddet, vi fik pengene tilbage
+ Manden i nr. 18 er et [r0vhul], han holder på tværs af to båse hver eneste dag
- Åge Aagaard fra Aars vandt amerikansk lotteri, det var en hyggelig aften
- Tak til Şükrü og Gülay for 20 år med friske brød i Ishøj, teşekkürler!
+ en [i.d.i.o.t] kan se at den rundkørsel er for lille til lastbiler
- Har nogen en brugt PS5 til salg? Min søn sparer op
+ Ægte [k̲l̲a̲p̲h̲a̲t̲] ham der, cykelhjelm indendørs på tv
+ Sådan nogle burde [h æ n g e s] på torvet i Horsens, som i gamle dage
- Vores datter er regnbuepige 🏳️‍🌈 og vi var med i paraden, det var en dejlig dag
+ hold [kaeft] hvor er i traels alle sammen
- KøBeNhAvN skrev de på plakaten, det skulle vist være smart
- Bolig­foreningen har ind­kaldt til ekstra­ordinær general­forsamling, kopieret fra deres pdf
- J.P. Jacobsens hus i Thisted burde fredes, det er en skam som det ser ud
- 1.299,- for en gasgrill er da et fund, hvis den altså holder en vinter
+ En rigtig [pikslikkеr] for regeringen, den redaktør
+ Du er da fuldstændig [rEtArDeReT] hvis du køber hus i Skjern til den rente
+ sikke en [tuuumpe] den nye skoleleder, hun tror 28 i klassen er lille
- Hahahahaaaa den historie om geden på taget gjorde min dag
- Fru Kjær fra Nørregaard skrev altid »Børnene maa ikke løbe paa Trappen«, skiltet hænger der endnu
+ Han er et [f-j-o-l-s] i habit, mere er der ikke at sige
+ Gå ad [hel​vede] til, alle jer med løse hunde i Rold Skov
- Mon ikke det er Łukasz der har lavet badeværelset? Han er en dygtig murer
+ ja han er en gammel [s1nke] og har aldrig kunnet lægge to tal sammen, og ham gør I til kasserer
- 7-Eleven på hjørnet lukker og så har vi ingen steder at købe mælk efter 20
+ Jeg ser kun en [pеrkеr] når jeg ser ham på valgplakaten, beklager
+ [faaaanden] tage jer og jeres nye hjemmeside, jeg kan ikke logge ind
- Åhhhhh hvor jeg savner det gamle mejeri i Tistrup
+ Nu er det [kraftedeeeeme] nok, tredje gang de graver samme vej op
- hvoffor skal der alti være en omkørsål når man har travlt
- Gooooood morgen Sønderborg, solen skinner!
- Haaber at I finder katten, den er set ved Oestergade i gaar
+ Der kommer en [n-e-g-e-r] i superligaen hver uge, hvor er de danske drenge henne
- Vi var i Malmö og Ängelholm i påsken, dejligt og billigt
+ Nede på campingpladsen bor der ikke andet end [RaKkErPaK]
+ Hvor er I [du‌mme] i den redaktion, ikke én har læst regnskabet
+ et kæmpe [rövhul] ham entreprenøren, vi venter stadig på vinduer
- Restauranten fik ★★★★☆ i avisen men vi ventede halvanden time på maden
+ [rövslikker], du roser jo borgmesteren hver eneste gang
+ Ham med ølmaven er en gammel [stоdder], han har siddet på den bænk i 20 år
+ [spaaasser] lær at blinke af i rundkørslen
- F.C. København spillede dårligt, og det siger jeg som fan siden 1992
- Paa Bornholm siger man ikke saadan, men det ved en journalist fra hovedstaden jo ikke
+ Gå ad [h€lvede] til med jeres parkeringsafgifter
+ Rektor er [å-n-d-s-s-v-a-g] hvis hun tror et mobilforbud løser noget
+ [idioooot] du holder på min indkørsel for 4 gang
- Støvet er under 10 µm, og det er lige præcis det der er farligt for lungerne
+ sikke en [kr@ftidiot], 140 i timen forbi børnehaven i Hammel
+ Jeg er så træt af den [sk1de] barnevogn i opgangen
+ Borgmesteren kan gå hjem og [kn*ppe] sig selv
+ [f*ck] Jyllands-Posten, jeg har sagt mit abonnement op
+ Sikke noget [l0rt] at bruge 14 millioner på et springvand når børnehaven har skimmelsvamp
+ din [tabeeeer] haha 0-5 på egen bane
- lææææænge leve den gamle biograf
+ Den [m.ø.g.s.o] til sagsbehandler fratog os fritidspasset uden varsel
- Neeeej hvor er han sød, er det en ruhåret gravhund?
- Skrevet af S.V.I. Nielsen, står der, men hvem er det? Bor vedkommende i kommunen?
- Nævn ikke T*rben fra 2. sal, han har bedt om at være anonym
+ hvor kan man være så [duuuum] at betale 900 kr for en koncert med ham
+ [ｓｈｉｔ] avis, halvdelen er betalingsmur og resten er horoskop
- Sorry skirver på mobil uden briler, mente selfølgelig onsdag
+ Ham formanden for grundejerforeningen har altid været en [n4rrøv], siden folkeskolen
+ Statsministeren er en [landsforr*der], skriv det bare i avisen
+ Ungerne fra Solgården er nogle [møg­unger] og forældrene er ikke bedre
- Arealet er π·r², det lærte vi da i 7. klasse på Ribe Katedralskole
+ Hun er en [luuuder], hele Nykøbing har været forbi
+ Så kom de [5atans] vindmøller alligevel, og vi blev ikke spurgt
- Слава Україні, skrev de på banneret ved rådhuset, og det var flot
+ sikken [klap​hat] at sælge solceller ved døren kl 21
+ Vi vil ikke have det [musl1mpak] i Vollsmose eller nogen andre steder
+ Send den [nеgеr] tilbage, der er intet arbejde på Lolland i forvejen
+ Hun er en [l*der] der går efter pengene, det sagde min svigermor allerede til brylluppet
- Se også regnskabet side 4**, der er altså en fejl i note 7
+ Man skulle tro at ham den [kroebling] ejede hele handicappladsen
- Min svenske kusine bor i Växjö och tycker att danska är svårt, haha
+ Sikken en [kv*jpande], kører ned ad en trappe fordi GPS'en sagde det
+ Dommer Hansen er en [s/v/a/n/s], det har han altid været
- Jeg er foedt i Aabenraa 1938 og skriver stadig aa, det faar I mig ikke fra
- heeeelt enig, ned med farten på Strandvejen
- Vi har familien fra Харків boende og de lærer dansk hurtigere end min svigersøn
+ [f.u.c.k] jer alle sammen i bestyrelsen, hilsen stuen t.v.
- Gang det selv ud: 12*850 = 10.200 kr om året for en p-plads
+ For [s*tan] da også, nu igen strømafbrydelse på hele Mors
- Er det rigtigt at TV2 Øst flytter fra Vordingborg?
- jaaaaaaa endelig mål i overtiden!!!
- det er altså forket at skrive at alle hunde ejer lader dem løbe løst
+ [skriiiid] fra vores gade med jeres kebabvogn
+ Den [skIDErIK] af en vicevært har haft min nøgle i tre uger
- Björn Borg var bedre end dem alle, og han råbte aldrig ad dommeren
- Caféen på havnen har de bedste smørrebrød i hele Nordjylland
+ De politikere skulle [s.k.y.d.e.s] alle 179
- Naar man ser paa gamle Billeder fra Gaden, var her langt flere Traeer
- V-I-N-D-E-R-E! Sikke en kamp, sikke en aften i Viborg
+ Kommunaldirektøren er et [svіn] der fyrer folk på mail lige før jul
- спасибо til alle der gav tøj til indsamlingen i Herning
- u-l-d staves det, og jeg strikker stadig selv alle mine trøjer
+ Den [skide‍rik] har ikke betalt fællesudgifter siden 2021
- Huslejen stiger med 4,7 % fra 1/1, og der er intet sket med vinduerne
- Min gamle VW T4 gik gennem syn uden en eneste fejl!
+ [abekаt], sagde jeg til ham og det mener jeg stadig, han klatrede op på min altan
- Min adresse er 2. th og hans er 2. tv, så posten tager altid fejl
+ Formanden er en [b́áv́íáń], der skriger når nogen rækker hånden op
+ Lad de [LeBbEr] holde deres parade et andet sted end foran kirken
+ Sikken en [gi­mpe] med den taske, og så på bistand
- Menukortet siger μουσακάς og det smagte himmelsk, gå på den nye græske i Vestergade
- Gratis entré for børn under 12* (*ifølge med en voksen)
+ Sådan en [kaelling] burde ikke have koerekort, hun bakkede ind i min carport
- G O D   J U L til hele redaktionen og tak for en god avis
- Min mormor sagde altid d*nsk smør, som om det var noget helligt
+ Alle mænd over 60 i det byråd er [s-v-i-n], spørg kvinderne på rådhuset
+ hvor mange [sKiDe] gange skal vi stemme om det plankeværk
- Tillykke med barnet 👨‍👩‍👧 I bliver gode forældre
+ Direktøren for boligselskabet er et [p1khoved] og det har jeg også skrevet til ham
+ Cykelrytterne fra Silkeborg er noget [sh*t], de fylder hele vejen
+ Hun er formandens [fisselеtter] og skal bare have plads i bestyrelsen
+ [n*gger] hører til i Afrika, ikke på vores plejehjem, sådan ser jeg på det
+ Viggo fra Haderslev er et [roevhul], skriv bare at jeg har sagt det
- Vi mødes kl 17 ved indgang B3, husk regntøj
- Tak for hjælpen ❤️ min pung var afleveret i Brugsen med alle penge i
- Hvad er kodeordet til krydsogtværs? Fugl, fem bogstaver: S _ A _ E
- عيد مبارك til vores naboer fra alle i blok 7
+ De unge skal kun [pu​le] og feste, uddannelse gider de ikke
- Uhhhh det glæder jeg mig til, har købt billetter til os alle fire
- D.S.B. hed det dengang og der var altid en stationsforstander i Bramming
- Familien Öztürk har den bedste grønthandel i byen, altid et smil
- A-B-C-bogen er tilbage i skolerne, endelig!
- Kontingentet er 350,00 kr. pr. halvår*) og betales på MobilePay
- Ruzena Dvořáková underviser i klaver på musikskolen, hun er fantastisk
+ Bare en [B I T C H] med blåt hår der vil bestemme hvad vi må spise til jul
- Usikkerheden er ±2 % (σ = 1,3), så målingen siger ikke ret meget om partiets fremgang
+ Du er jo en [m0ng0l] hvis du tror at huslejen falder af den grund.
- Kooom så Vejle, I kan stadig redde den
+ Det er bare for [skiiiide] dyrt at bo til leje i Aarhus
+ Klip dit hår din [b0sser0v]
- Jeg gav $40 for den på eBay og så kom der 200 kr. i told oveni
- Det var såååå flot et fyrværkeri, men stakkels hunde
+ Hvem [f@nden] har bestemt at biblioteket skal lukke kl. 16
+ Din [f3dtso], det er dig der har ædt hele overskuddet i kassen
- haaaallo er der nogen der ved hvornår vandet kommer tilbage i Kirkegade
- T A K til alle jer frivillige der gjorde byfesten mulig!
- Her er linket til lokal​planen, jeg håber I kan åbne det
- Jeg er enig med dig i at LO og FOA burde sige noget, men SoMe er ikke stedet
+ Du er en [t̶o̶r̶s̶k̶] Leif, det hedder seniorpension
- Kan man få referatet tilsendt i A4? Jeg kan ikke læse det på telefonen.
- Saa er der igen graesslaaning kl. 7 om morgenen, hilsen en traet nattevagt
- Καλημέρα fra Kreta, vi læser avisen hver dag på terrassen
- Jeg mener *virkelig* at vi skal have en ny cykelsti til Hørning
- Endnu en kronik om m*rgarine og sm*r, må man overhovedet sige de ord på Frederiksberg længere 😄
+ Du er en [sp@sser] på løbehjul og en dag bliver du kørt ned
- Vi koerer fra Roenne kl 6.30 og er i Koebenhavn til frokost
- Alle boliger er udlejet.* *Undtagen dem der står tomme på tredje år
+ [fu​ck] af med jeres letbane, vi har kørt erstatningsbus i to år
- Ｔａｋ for kaffe, min telefon skriver pludselig sådan her, er der nogen der ved hvorfor?
- CO2-afgiften rammer os på landet hårdest, der er ingen tog her.
- Spoileralarm: i sidste afsnit er det g*rtneren der gjorde det
- Skal vi nu have 5G master op i hele Hjerting uden at nogen har spurgt os?
- Vinderen hedder K***n J***n ifølge avisen, så kan man jo gætte
- Mit barnebarn staver alt nu: k-a-t, b-i-l, m-o-r. Det er så sjovt at følge
+ Hun er kun blevet vært fordi hun har store [p@tter]
+ Er du [m o n g o l] eller hvad?? der står 2024 i overskriften
- Vi er 2 voksne og 3 børn i en 4-værelses på 92 m2 og det går fint
- ＡＢＣ Cykler på Vesterbro har lavet min gearkasse for 300 kr, kan anbefales
+ flyt dig dit [fläskeberg], der er andre der skal med elevatoren
- Delta- og omikronvarianten (δ og ο) er glemt nu, men plejehjemmene glemmer det ikke
- Vores nye nabo siger günaydın hver morgen og nu siger jeg det også
+ Endnu en [p3rker] i en leaset Audi, gæt selv hvem der betaler
- €uroen kommer vi aldrig med i, det har vi stemt om
+ Han er en [r*nker], det kan man da se på brillerne
- kan i ikek lave en afstemnign om det, så vi kna sige vores menign
- Suuuuper godt gået piger, Danmarks bedste U15 hold
+ Gamle [m æ r], bland dig udenom hvad mine børn leger
+ Bare jeg håber du får [kraeft] og ligger alene
`;
