// One voice: a public authority, everyday rudeness first. Lines with + hold [what is to be found], lines with - are innocent.
export const authority = `
+ Hvilken [idiot] har bestemt at containerne skal stå lige foran indgangen?
+ [hold kæft] hvor er jeg træt af at høre på ham borgmesteren
+ Den [dumme kælling] i nummer 14 lader sin hund gø fra seks om morgenen.
+ Nu er de vindmøller [fandeme] også kommet til os.
+ Sikke en gang [lort] at fyre af i fjernsynet en lørdag aften.
+ Det er noget [pis] at vi skal betale for jeres nye altaner.
+ Ham der parkerede tværs over to båse er et kæmpe [røvhul]
+ for [satan] altså, så stiger huslejen igen igen
+ De kan rejse ad [helvede] til med deres p-afgifter.
+ Det [svin] smed sin hundepose ind over min hæk.
+ Formanden er en [klaphat] og har altid været det.
+ Du er da et [fjols] hvis du tror at bussen kommer oftere efter den her plan.
+ Hvor mange [tåber] skal der til for at grave den samme vej op fire gange?
+ [skide] cyklister, de ejer åbenbart hele vejen
+ Så lad dog være med at læse avisen, din [nar].
+ Kan vi ikke bare få noget ordentligt asfalt, for [fanden]?
+ What the [fuck] laver kommunen med vores penge???
+ Skolen har ikke styr på en [skid].
+ den [kælling] på borgerservice gad ikke engang kigge op fra sin skærm
+ Dommeren var [pisse] ringe, og linjevogteren var ikke spor bedre.
+ Du er [dum som en dør], Kurt, og det har du bevist igen.
+ Jeg er så [røvtræt] af naboens løvblæser.
+ Hele byrådet er en flok [idioter], bortset fra hende fra listen.
+ [Hold din kæft] og passe din egen have
+ Hvad rager det dig, din gamle [sæk]?
+ De der [møgunger] har igen tændt ild i skraldespanden ved stationen.
+ [kraftedeme] om jeg betaler en krone mere i licens eller hvad det nu hedder
+ Han er et [kvajhoved], det vidste vi jo godt da vi stemte på ham.
+ Sikke dog noget bavl fra en [hjernedød] journalist.
+ Den træner er [sindssyg i hovedet], fyr ham i dag!
+ [Lortekommune], jeg flytter til Odder.
+ Ejendomskontoret kan [rende mig i røven], jeg sætter min cykel hvor jeg plejer.
+ Det var den mest [åndssvage] forklaring jeg har læst i år, og jeg har læst en del.
+ [skrid] dog hjem til København hvis du ikke kan tåle lugten af gylle
+ Så [klap dog gøjeren], Bente, du har sagt det samme i ti år.
+ Ham advokaten er en [skiderik] der snød min mor for hendes sommerhus.
+ Og så står der en [narrøv] i en BMW og dytter af børnene i fodgængerfeltet
+ [luk røven] med jeres vindmøller
+ DSB er noget [møg], toget var 50 min forsinket i går og 35 i dag
+ Den fodboldklub er simpelthen til at græde over, en bunke [tabere] på alt for høj løn.
+ Er du [tosset i roen], kvinde? Man kan da ikke slå græs en søndag kl 7
+ Hvilket [torskehoved] satte det skilt op bag et træ?
+ Ministeren lyver så stærkt som en [satans] hest kan rende.
+ Din [møgkælling], det var min plads og det vidste du godt.
+ Jeg sagde til ham at han kunne [kysse min røv], og det mener jeg stadig.
+ Dem der kaster med kanonslag blandt dyrene er nogle [åndsbollede] typer
+ Hvor er du [fucking] selvoptaget, der er altså andre der bor i opgangen
+ Gartneren har smadret hele bedet, den [spade], og nu skal vi betale for det
+ Politiet kom ikke. De er [ubrugelige svin] alle sammen.
+ Journalisten burde skamme sig, den lille [lort].
+ Hva [helvede] bilder de sig ind, det er jo vores penge
+ Rektor er en [klovn i jakkesæt], og skolebestyrelsen klapper i hænderne.
+ Hold op hvor er du [tykpandet], det står jo i artiklen!
+ Det er noget værre pladder, dit [fæ], rotterne kom længe før genbrugsstationen.
+ en flok [bavianer] kunne lave en bedre køreplan
+ Ham viceværten er en doven [hund], han har ikke fejet siden påske.
+ [Hold nu kæft] med det cykelløb, der er folk som skal på arbejde.
+ Nå så nu er vi alle sammen racister. Du kan rende og hoppe, din [klaphat].
+ Det er [lodret pis] og det ved du også godt selv Preben
+ Du skulle have [nogle ordentlige på kassen], så kunne du måske lære at køre bil.
+ Man skal være [godt dum i nakken] for at købe lejlighed der.
+ Typisk [møgavis], altid på udlejernes side.
+ Jeg håber de [skide] måger finder en anden by.
+ Du er et [røvhul], Torben, og hele vejen ved det.
+ Hun er en [snobbet gimpe] der aldrig har haft et rigtigt arbejde.
+ Tænk at betale 400 kr for at se de [slapsvanse] tabe 0-4 til Hobro!
+ Dem i bestyrelsen er fuldstændig til grin, en samling [fjolser].
+ Han har [skidt på] os beboere fra første dag.
+ [Fuck] jeres fællesspisning, jeg vil bare have varme i radiatoren
+ Ja ja, den [selvfede nar] skal jo nok få sin statue på torvet
+ Læg den telefon væk mens du kører, din [kvajpande].
+ Send de [perkere] hjem, så er der boliger nok.
+ Det er kun [socialbumser] der bor i den blok.
+ Jeg ved hvor du bor, og [næste gang brækker jeg benene på dig].
+ Sådan en [fed so] skulle ikke udtale sig om skolemaden.
+ Han løber jo rundt på banen som en [spasser].
+ [Sortsmudsker], det er hvad de er, og ingen tør sige det højt.
+ Jeg håber du [får kræft] og dør alene på en gang på Skejby
+ Bare endnu en [bøsserøv] på skærmen, kan vi ikke få almindelige værter
+ Hun har nok [kneppet sig til] den post i udvalget.
+ Den slags [afskum] burde aldrig lukkes ud igen.
+ [håndklædehovederne] har overtaget hele boldbanen
+ Nu skal en [lebbe] til at undervise vores børn i familieliv, det mangler bare.
+ Du er en [landsforræder] og burde [hænges] på rådhuspladsen!
+ En [skævøjet ristygger] har købt grillen, så er det slut med bøfsandwich.
+ [Spytslikkere] hele bundtet, de nikker bare når direktøren hoster.
+ De skulle [skydes] alle dem der smider affald i skoven.
+ Den gamle [heks] på 3. sal holder øje med alle der går ud med skraldet
+ Jeg kommer ned og [smadrer fjæset på dig] hvis du rører min bil igen.
+ Han er jo en [mongol], se bare hvordan han taler.
+ [Zigeunerpak] stjal min trailer, jeg er sikker
+ Hvad kan man vente af et [flæskebjerg] der aldrig har sat sig på en cykel
+ Jøderne styrer det hele, [de grådige rotter].
+ Tag din burka på og [skrub hjem til ørkenen].
+ Redaktøren kan [sutte min pik], jeg opsiger abonnementet.
+ Hun er en [billig luder], det ved alle på havnen.
+ Tidligere var her pænt, nu er her fyldt med [rakkerpak] fra den anden side af åen.
+ [Neger] bliver man altså ikke dansk af at spille superliga
+ Ham politikeren er en nikkedukke og en [kryster] uden rygrad.
+ Jeg ville ikke græde hvis nogen [kørte hende ned].
+ Alle de der [nasserøve] på kontanthjælp har større fladskærm end mig.
+ Din [røvpuler], gå hjem og leg med dine dukker.
+ Den [krøbling] med trehjuleren har taget tre pladser ved Brugsen
+ Du skulle være [druknet ved fødslen] som en anden kattekilling.
+ Sådan nogle [grønne galninge] vil have os alle til at bo i en hule.
+ De unge piger går jo klædt som [ludere] til konfirmation.
+ [Fulde grønlændersvin] ligger og flyder på bænken hver eneste dag.
+ Må du [brænde op] i det hus du har snydt dig til.
+ Den sagsbehandler er en [iskold tæve], hun lod min far vente i otte måneder.
+ Det [utøj] fra Gellerup skal ikke ind på vores skole
+ Du er en [patetisk lille mide], og din podcast er endnu værre.
+ Ingen gider høre på en [fimset transe] i P1 om morgenen.
+ Jeg skal nok finde dig, og så [får du tæsk så du aldrig kommer op at stå].
+ Hvis bare de [kamelkneppere] ville lære at sortere affald.
+ [Gå hjem og hæng dig], så er vi fri for dine læserbreve.
+ Hende i kiosken er en [sur gammel mokke].
+ Sikken en [tyksak], ikke underligt at han vil have elevator.
+ Bestyrelsen er en flok svindlere, og kassereren er et [usselt kryb].
+ Det er noget [muslimsvineri] at de skal have egne svømmetider.
+ Han er en [pædofil stodder] hvis du spørger mig.
+ Læreren er en [rødstrømpekusse] der hader drenge.
+ [Polaksvin] arbejder sort på hele byggepladsen mens vi andre betaler skat
+ Du [stinker af bræk og gammel tis], det gør hele din opgang.
+ Nogen burde [stikke en kniv i ham], så kan han lære at holde på sin egen side.
+ Vatnisse er for pænt et ord, han er et [skvat].
+ Sådan en [pikhovedet] målmand, smed hele sæsonen væk
+ [Dø], bare dø, din ulækre [dyremishandler].
+ Hun er en [hjernevasket gås], og hun stemmer som manden siger.
+ [Sæt ild til lortet] med beboerne i, så er problemet løst
+ De [inavlede bonderøve] ude i Vestjylland får jo støtte til alting.
+ Man kan se på hans øjne at han er [retarderet].
+ [Stik den skråt op], jeres grønne affaldssortering.
+ En [hjerneløs] københavner skal ikke belære os om ulve.
+ Hvis du giver min hund rottegift så [slår jeg dig ihjel].
+ Det er en [undermåler] vi har fået til borgmester
+ Sådan en [tudefjæset tøsedreng], han faldt jo hver gang nogen pustede til ham.
+ Hende influenceren med de [store patter] har intet at sige om klimaet.
+ Studieværten er en [selvglad skiderøv], sluk for ham.
+ Kun en [idiot] køber hus ved siden af en motorvej og klager over støjen bagefter.
+ Sådan nogle [tåbelige høns] som jer har ødelagt grundejerforeningen
- Jeg synes det er helt urimeligt at huslejen stiger med 9 procent på to år.
- Hvornår bliver der gjort noget ved hullerne på Vestergade?
- God artikel, tak for det.
- Det er altså ikke første gang at kommunen glemmer at spørge beboerne.
- Vi har boet her i 34 år og har aldrig oplevet noget lignende
- Borgmesteren bør gå af, så enkelt er det.
- Kan nogen fortælle mig hvorfor bussen ikke kører om søndagen mere?
- Jeg er meget uenig med skribenten, men det er fint at emnet bliver taget op.
- Hunde skal i snor på stranden, også i april. Læs skiltene.
- hvem har fundet en sort kat med hvid pote ved Lidl
- Dommeren dømte forkert tre gange, det kan man se på optagelserne.
- Elendig ledelse. Fyr direktøren og begynd forfra.
- Der er ingen der har spurgt os naboer om de nye møller på 180 meter.
- Skammeligt at man lader gamle mennesker vente så længe på et bad.
- Tillykke til drengene med oprykningen!
- Det er for dårligt, og det har jeg også skrevet til forvaltningen.
- Hvis man ikke har råd til at bo i byen, hvor skal man så bo?
- Skolen mangler lærere, ikke flere konsulenter.
- Vi fik en bøde på 780 kr fordi p-skiven var faldet ned. Det er da tåbeligt.
- Jeg cykler hver dag til arbejde og er blevet påkørt to gange i år.
- Flygtninge skal behandles ordentligt, uanset hvad man mener om loven.
- Jeg vil gerne have at reglerne bliver strammet, det er der altså ikke noget ondt i.
- Journalisten kunne godt have ringet til den anden part inden han skrev.
- Er der andre der mangler signal på kanal 12 efter i mandags?
- Løgn fra ende til anden, ministeren sagde det modsatte i marts.
- Hvor er det trist at bageren lukker. Vi kommer til at savne rugbrødet.
- Naboens dreng spiller trommer til klokken ti, men han er faktisk blevet ret god.
- Før valget lovede de pensionisterne noget helt andet, og nu vil ingen af dem svare på spørgsmål om det.
- man kan ikke komme igennem på telefonen, 47 min i kø i dag
- Hvorfor skal alt være digitalt, min mor på 88 har ikke nogen computer
- Spild af skattekroner. Byg hellere en ny svømmehal.
- Jeg stemmer blankt næste gang.
- Tak til den unge mand der hjalp mig op da jeg faldt på isen foran apoteket.
- Vil I godt holde op med at parkere på cykelstien ved børnehaven.
- Det er tredje år i træk at vi betaler for en legeplads som ingen har set.
- Jeg forstår godt at folk bliver vrede, men tal dog pænt til hinanden herinde.
- Nu må det være nok med de forsinkelser.
- Sikke noget sludder, tallene passer jo ikke med dem fra Danmarks Statistik.
- Ulven hører til i naturen, men måske ikke lige bag min lade.
- Kan det virkelig passe at en lejlighed på 62 m2 koster 11.500 om måneden?
- Den nye rundkørsel er farlig, især når det er mørkt
- Hende der skrev læserbrevet i fredags har fuldstændig ret.
- Ingen respekt for de ældre, sådan er det desværre blevet.
- Bestyrelsen har sovet i timen, og nu skal vi andre betale regningen.
- Vi var til koncert i kirken i går, meget smukt.
- I må gerne skrive hvad det koster når I skriver om en ny restaurant.
- Jeg har ikke noget imod vindmøller, men de skal stå på havet.
- hvem bestemmer egentlig hvornår containerne bliver tømt
- Det er et svigt af børnene, intet mindre.
- Fodboldklubben burde sælge angriberen mens nogen stadig vil betale for ham.
- Man skal ikke true folk, heller ikke politikere.
- Jeg har sendt fire mails og ikke hørt et ord. Det er arrogant.
- Lad os nu se hvad retten siger før vi dømmer manden.
- Er det rigtigt at der kommer et Rema der hvor Føtex lå?
- Moskeen har inviteret til åbent hus på lørdag, vi gik derhen sidste år og fik god mad.
- Nej til motorvej gennem ådalen!
- Det er noget rod, og ingen tager ansvar.
- Politiet var der på otte minutter, flot arbejde.
- Min søn bliver mobbet i 5. klasse og skolen gør ikke noget.
- Folk kører alt for stærkt på Skovvej, jeg målte 78 i en 50-zone.
- Hvorfor bruger I et billede fra Aarhus når det handler om Randers?
- Regeringen har mistet jordforbindelsen.
- Vi er flere i opgangen der gerne vil have en hjertestarter sat op.
- Fjernvarmen er steget så meget at vi overvejer at skifte til varmepumpe, men den larmer jo hos naboen
- Jeg er selv indvandrer og har betalt skat her i 22 år.
- Den afgørelse er til at græde over.
- Kampen var kedelig, men tre point er tre point.
- Man bør lytte til lægerne og ikke til en tilfældig på Facebook.
- Stop nu med at give cyklisterne skylden for alting.
- Det kan godt være, men hvem skal betale?
- Husk at stille uret i nat.
- Så vidt jeg ved er det regionen og ikke kommunen der bestemmer over ambulancerne.
- Programmet er blevet dårligere efter at de skiftede vært.
- Beboermødet trak ud til kl. 23 og vi nåede alligevel ikke punkt 6.
- Filmen er slut klokken ni, og så går den sidste bus 21.04.
- Med fuld fart gennem byen, og ingen siger noget.
- Min fagforening har hjulpet mig med hele sagen.
- De pikante kyllingevinger fra Netto kan varmt anbefales.
- Slutspurten på 80 meter afgjorde løbet.
- Hunden er en tæve på tre år og meget børnevenlig.
- Soen fik 17 grise i nat, og alle lever.
- Piksibøger kostede en krone da jeg var barn, dem skal børnebørnene have nu.
- Dansk Landrace er stadig det mest brugte svin i avlen herovre.
- Der står en gammel bøsse med mønter i på disken hos bageren, den er til spejderne.
- Farfar havde sin bøsse med på jagt hvert år i november.
- Jeg har en gammel kniv til at åbne østers med, den kan I låne til fællesspisningen.
- Vi skal have torsk med sennepssovs på fredag, tilmelding hos Inger.
- Naren er som bekendt den klogeste i hele Shakespeares Kong Lear.
- Abekatten i Aalborg Zoo har fået en unge.
- Mongoliet har rekordmange heste, så det i udsendelsen i går.
- Den lille røde spade i sandkassen tilhører Alma fra stue 2.
- Pisk fløden stiv og vend den i til sidst.
- Piskeriset ligger i skuffen i fælleskøkkenet.
- Skidt pyt, vi vinder næste gang.
- Skiferien er aflyst for vores vedkommende, for alle tre børn har feber.
- Man kan leje ski i Sälen, også til de små.
- Kællingetand blomstrer gult langs grusstien fra maj.
- Lortebille er altså et ægte ord, vi har flere slags skarnbasser på heden.
- Lægen sagde at endetarmen skulle undersøges, og det gik stille og roligt.
- Min kone er opereret for brystkræft og har det godt i dag, tak for alle hilsnerne.
- Der var blod i urinen, så jeg blev sendt videre til Herlev samme dag.
- Skeden til dolken er fundet ved udgravningen i Jelling.
- Fiskerne landede 4 ton sild og en hel kasse knurhaner.
- Jeg kører gennem Fucking i Østrig hver sommer, men byen hedder altså Fugging nu.
- Vi boede i Middelfart før vi flyttede til Assens.
- Helvede og himmel er temaet for præstens foredrag på torsdag.
- Hvad betyder ordet fandango egentlig?
- De sataniske vers står på hylde 86 på biblioteket.
- Han ludede sig frem over rollatoren, og ingen rejste sig i bussen.
- Uglerne i kirketårnet tuder hele natten, hvor er det hyggeligt.
- Heksen på bålet må ikke være af plastik, siger brandvæsnet.
- Solen gik ned over Niger da de tog billedet, står der i rejsebrevet.
- Dværgkaniner sælges, 2 hunner og en han, bor i Vejen.
- Jødekager og brunkager skal bages inden den 10. december.
- Vi fik sigøjnergryde i kantinen hver onsdag dengang.
- Spastisk lammelse rammer omkring to ud af tusind nyfødte.
- Stjerten på min stær er helt hvid, er der en fugleekspert her?
- Svanens unger er kommet frem ved voldgraven, hold venligst hunden i snor.
- Tyren hedder Ferdinand og vandt første præmie på dyrskuet.
- Koen fra nr. 9 gik igen på vejen i morges, pas på.
- Den gamle sæk med kartofler stod i kælderen og lugtede.
- Hanne Pedersen Lund og Knud Røvig er valgt til suppleanter.
- Familien Fiskbæk, Bo Svinth og Dick Nielsen takker for blomsterne.
- Kommer der nogen fra Tarm eller Lem til generalforsamlingen?
- Jomfruhummer til 89 kr stykket, så er sommeren da kommet.
- Hestepærer på cykelstien er ikke det værste, det er glasskår.
- Støvlerne er smurt med fedt, og så tager de ikke vand ind.
- Ged med killinger søger nyt hjem, henvend jer til Ole.
- Røverkøb! Jeg fik en hel reol for 50 kr i genbrugsen.
- Røvere i Kardemomme By spilles igen på skolen i uge 11.
- Analysen fra Analyse & Tal siger noget helt andet.
- Jeg sa te ham at a ett vil ha den kasse stående i min indkørsel.
- Det er sgi et å få en plads når der er marked i Hjallerup.
- Assistenten på apoteket hjalp mig med kompressionsstrømper.
- Potten med patchouli står i vindfanget og må gerne vandes.
- Paragraf 69 i lejeloven, eller var det 96, giver lejeren ret til indsigelse.
- Dræbersneglene har taget alle mine salathoveder i nat.
- Vi skød to gæs og slog en kasse søm i taget, så det var en god weekend.
- Det kneb med pladsen til julefrokosten, så i år låner vi forsamlingshuset.
- Jeg troede at hun sagde idiom, og så talte vi forbi hinanden en hel aften.
`;
