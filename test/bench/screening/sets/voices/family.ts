// One voice: three generations of a family. Lines with + hold [what is to be found], lines with - are innocent.
export const family = `
+ Jeg har sejlet i 51 år og skal ikke belæres om kvoter af sådan en [skabsidiot] fra København
- Jeg har sejlet i 51 år og jeg har aldrig set så få torsk i Nordsøen som nu. I 1974 kunne vi fylde lasten på fire dage, nu ligger vi ude i ti og kommer hjem med det halve. Det er ikke kun fiskernes skyld.
+ Du er sgu da et [kæmpe fjols] Bent, havnen har været dyb nok siden min far lå der
- Man kan ikke fiske kuller på et kontor i Bruxelles, det burde selv en minister kunne forstå.
+ [hold din kæft] knud du har aldrig haft et garn i hånden
- Kæften på en havtaske er større end man tror, den er fanget ved Horns Rev.
+ Hvem har ansat den [klaphat] til at styre havnen? Han kan ikke kende forskel på bagbord og styrbord.
- Agterenden af kutteren fik en bule da lodsbåden lagde til, ingen kom til skade.
+ De ministre er en flok [landsforrædere] og det siger jeg også gerne til dem ansigt til ansigt
- Jeg stemte på dem sidst, men det gør jeg ikke igen. Løftebrud kalder jeg det.
+ Hun er en [gammel heks] den borgmester og hun har aldrig gjort noget for fiskerne
- Heksen på Sankt Hans bålet var syet af pigerne fra 4. b og den var flot
+ de skulle [smides overbord] alle de embedsmænd med en jernkæde om benet
- Der blev smidt fiskekasser overbord i gamle dage, det var ikke kønt men sådan var det
+ Sådan en [bondeknold] fra Vejle skal ikke gøre sig klog på Esbjerg
- I Vejle har vi bakker, i Esbjerg har I blæst, lad os nu bare være enige om at begge dele er træls.
+ Du skriver som en [hjernedød] måge
- Mågerne ved torvet har stjålet min fiskefilet igen, det er tredje gang i denne her sommer
+ Har du overhovedet bestået folkeskolen din [torskepande]
- Stegt torskerogn på pande med lidt smør og sennep, bedre frokost findes ikke
+ Gå hjem og læg dig din [gamle nar], siger han til mig. Jeg er 78 og jeg kan stadig lægge ham i havnen
+ [Rend mig i røven] med jeres vindmøller
- Vindmøllerne ved Måde larmer når vinden er i øst, jeg har målt det selv med telefonen.
+ Det er noget [pis] at parkering ved sygehuset koster penge
- Parkering ved sygehuset burde være gratis for pårørende. Punktum.
+ p vagten er en [lille nazist] der står og gemmer sig bag ved Føtex
- Jeg fik en bøde på 840 kr for at holde tre minutter, jeg har klaget og fået medhold
+ Hvad fanden bilder du dig ind din [arrogante skid]
- Der er knækket en skinne igen, og toget holder stille igen ved Lunderskov
+ Jeg håber du [får kræft] og havner på mit plejehjem, så kan du lære det
- Min mor fik kræft i foråret og hun har fået en fantastisk behandling i Vejle
+ Jeg vasker ældre hver dag, jeg løber fra den ene klokke til den anden og har ikke holdt pause siden tirsdag, og så sidder du der i din sofa i Grejs og kalder mig doven, din [nedladende kælling]
- Jeg vasker ældre hver dag for 26.000 om måneden før skat. Kom og prøv en uge, så kan vi snakke.
+ Chefen er en [sur so] og det ved alle på afdelingen
- Soen fik 14 grise i nat og de har det alle godt, hilsen fra Egtved
+ hun er sgu en [møgsæk] hende lederen, aldrig et godmorgen
- Vi fik ny leder i januar og siden da er sygefraværet faldet. Det skal også siges
+ I politikere skulle selv ligge i en våd ble en hel nat [jeres svin]
- Ingen skal ligge i en våd ble en hel nat, det er et spørgsmål om værdighed
+ Pårørende der råber ad os er nogle [usle krapyl]
- De fleste pårørende er søde og taknemmelige, men en gang imellem er der en der råber, det hører med
+ du er en [dum gås] Susanne, læs dog artiklen før du skriver
- Læs dog artiklen før du skriver Susanne, der står jo netop at beboerne selv har bedt om det
+ Tag du en tur i [helvede til] med din effektivisering
- Det er hedt som i Sahara på afdeling B når solen står på, og der er ingen ventilation
+ Den [fede flodhest] fra økonomiudvalget har aldrig løftet en borger
- Flodhesten i Givskud er desværre død, vi så den så sent som i påsken
+ min kollega blev kaldt [sorte abe] af en pårørende og ledelsen gjorde ingenting
- Min kollega kommer fra Somalia og hun er den bedste til at få de gamle til at spise
+ send dem hjem alle de [perkere], sagde han, og så kom ambulancen med en læge der hed Hassan haha
- Lægen hed Hassan og han tog sig mere tid til far end nogen anden har gjort
+ [Muhamedanersvin] hele bundet, ud af Danmark
- Der er mange forskellige mennesker der bor på Løget, jeg har boet der i 19 år og har aldrig haft problemer
+ du er simpelthen en [ulækker racist] Preben
- Jeg synes din kommentar er racistisk Preben og jeg håber at du tænker over det
+ Skrub hjem til [kamelknepperland] med jer
- Kameler kan gå i to uger uden vand, stod der i børnenes bog
+ Alle de [mørklødede rotter] nede ved banegården burde skydes
- Der er rotter i kloakken ved banegården og kommunen har været der to gange med fælder
+ git gud din [noob]
- Jeg har spillet cs siden jeg var 12 og har fået venner i hele landet af det
+ bro du er så [retarderet] man kan jo ikke sammenligne spil med stoffer
- man kan ikke sammenligne spil med stoffer, jeg har læst undersøgelsen og den siger noget andet end overskriften
+ ok [boomer luder]
- ok boomer
+ bare [kys] bro ingen savner dig
- kys og kram til alle på holdet, i spillede godt
+ [stfu] gamle mand gå ud og fang en sild
- Min morfar fanger sild og hornfisk fra molen, han er 78 og den sejeste jeg kender
+ [gå ud og hæng dig] ingen gider læse dit lort
- Gå ud og hæng vasketøjet op i stedet for at sidde på facebook hele dagen :)
+ han er en [fucking bot] der ikke kan ramme en lade
- Botten på kommunens hjemmeside svarede mig på engelsk da jeg spurgte om affald
+ ham journalisten er en [virgin] der aldrig har haft en controller i hånden
+ dit hold er en flok [bøsserøve] og det har de altid været
- Bøsseindsamlingen gik godt i år, vi fik 12.400 kr ind i Grejsdalen alene
+ EfB spiller som [handikappede tøser]
- EfB spillede en dårlig anden halvleg men Højer redder dem igen
+ VB fans er [mongoler] alle sammen, det er videnskabeligt bevist
- Mongoliet er et land med flere heste end mennesker, vi var der i 2018
+ Dommeren var en [blind spasser]
- Dommeren så det ikke fordi han stod bag ved målmanden, det kan ske for alle
+ [fuck jer] alle sammen der siger esport ikke er sport
- Esport er en sport når skak er det, så enkelt er det for mig.
+ du lyder som en der [onanerer] til dine egne kommentarer
- Du lyder som en der ikke har været ude at handle i ti år
+ [sut den] bare fordi vi vandt 4-0
+ din mor er en [billig luder] og din far er vb fan
- Din mor har lært dig at tale pænt så gør det nu
+ hun streamer jo bare for at vise [patterne] frem den so
- Pattedyr i Vadehavet: spættet sæl, gråsæl og marsvin. Flot udstilling på museet
+ ham der laver matchmaking skal [brænde op] langsomt
- Serveren var nede i fire timer og vi fik ingen besked, det er for dårligt når man betaler
+ ved godt hvor du bor på Strandbygade, [jeg smadrer dig]
- Der blev smadret tre ruder på Strandbygade i nat, er der nogen der har set noget?
+ pas på når du går hjem fra kampen, [du får en kniv]
- Kniven skal være skarp når man fileterer rødspætter, ellers ødelægger man kødet
+ [Kæft] hvor er du dum
- Hvor er det dumt at grave op i Kongensgade midt i december
+ Det er da utroligt så meget [lort] der kommer ud af et menneske
- Det er utroligt så meget vand der kommer ned fra bakken når det regner, kælderen stod under igen
+ Naboen er en [syg stodder] der fodrer rotter med vilje
- Naboen fodrer fugle og så kommer der rotter. Jeg har talt pænt med ham to gange, jeg har skrevet til boligforeningen og jeg har ringet til kommunen, og alle henviser de bare til hinanden. Hvem har egentlig ansvaret?
+ Hvis din hund skider i min indkørsel igen så [skyder jeg dig] og køteren
- Hvis din hund laver i min indkørsel så saml det op, det er ikke så svært
+ Hundeejere i Sædding er nogle [ækle grise] alle sammen
- Hundeskoven i Guldager er lukket på grund af storm til på mandag
+ [Kællingehund] og kællingeejer
- Tæven er i løbetid så vi kommer ikke i hundeskoven de næste par uger
+ Jeg kalder ham et [røvhul] og det står jeg ved
- Han lovede os lavere husleje og nu stiger den med 9 procent, det står jeg ved at kalde løgn
+ Boligforeningen styres af [tyveknægte] og drukmåse
- Boligforeningen har ikke svaret på min mail siden 3. marts. Jeg har sendt den fire gange
+ Formanden er en [fordrukken lømmel]
- Formanden burde gå af, han har mistet tilliden hos beboerne
+ i er nogle [blodsugende igler] alle jer udlejere
- Igler bruges stadig i kirurgien fortalte overlægen os, det lød ikke rart
+ Vicevært? Den [dovne hund] ser man kun når der er kage
- Viceværten har skiftet termostaten samme dag jeg ringede, ros herfra
+ luk [smækken] Jytte
- Smækken på fars bukser går altid i stykker, hvor i Esbjerg kan man få syet en ny lynlås i?
+ [luk røven] med det elcykel pjat
+ Cyklister er [trafikkens lus], kør dem ned
- Der går lus i 2. klasse på Bakkeskolen igen, husk at kæmme
+ Kom du bare her på din racercykel din [spandex tumpe] så skal jeg vise dig en bakke
- Cykelstien ned ad Horsensvej er livsfarlig når der ligger blade
+ Hvem lukkede den [evnesvage abekat] ind i byrådet
- Abekatten i Givskud stjal min hue og børnebarnet grinede så han fik hikke
+ Socialdemokraterne er nogle [kryb]
- Socialdemokraterne får ikke min stemme denne her gang og det gør mig faktisk ondt
+ Hende fra radikale er en [frigid tørfisk] der burde have noget andet at tage sig til
- Tørfisk kan man købe ved auktionshallen om fredagen, helst med smør til
+ alle journalister er [løgnagtige møgdyr]
- Journalisten har ikke ringet til en eneste af os der arbejder der. Det er dårligt håndværk
+ Jyske Vestkysten er blevet noget [lokumsblad] skrevet af praktikanter
- JydskeVestkysten har jeg holdt i 44 år men nu kommer den først klokken 10
+ Hvilken [pikhoved] har skrevet den overskrift
- Overskriften passer ikke med det der står i teksten, kan I ikke rette den?
+ Det er [skidespræller] som dig der gør at folk ikke tør skrive herinde
- Det er den tone der gør at folk ikke tør skrive herinde
+ TV2 er fyldt med [bøssekarle] og sminke
- TV2 har skiftet vejrværten igen, jeg savner ham den rolige
+ Den vært er en [opblæst kalkun] og så kan hun ikke engang dansk
- Kalkun til jul er ikke noget for os, vi får and og flæskesteg som alle andre
+ Hvem betaler licens til sådan noget [hundelort]
- Licensen er afskaffet for flere år siden Orla, det går over skatten nu
+ Fodgængerne i gågaden er som en flok [åndsbollede] får
- Vi spiser fastelavnsboller på afdelingen i morgen, de pårørende er velkomne fra kl 14
+ [Drop dead] din lille tørvetriller
+ Jeg [pisser på] jeres klimaplan
- Jeg tror ikke på jeres klimaplan, den koster os fiskere det hele og hjælper ingenting
+ du er en [ynkelig kujon] der skriver under falsk navn
- Skriv under eget navn eller lad være, sådan lærte vi det
+ [Møgunge], vent til du selv skal betale skat
- Unge i dag betaler også skat, mit barnebarn har arbejdet i Bilka siden han var 15
+ Sådan nogle [snotunger] som dig har aldrig lavet en dags ærligt arbejde
- Snotten løber på alle børn i november, det er der ikke noget at gøre ved
+ de gamle er bare nogle [senile fjolser] der stemmer vores fremtid væk
- Senil demens og Alzheimer er ikke det samme, jeg har arbejdet med begge dele i 23 år
+ du er snart død alligevel så [dø lidt hurtigere] morfar
- Min morfar døde i går. Han sejlede med Esbjerg E 412 i mange år. Tak for alle de pæne ord
+ bare fordi du er [krøbling] skal du ikke have den bedste parkeringsplads
- Invalidepladserne bliver optaget af folk uden skilt, det er egoistisk og koster 1.020 kr
+ [Din fede gris] der er da ikke noget at sige til at knæene gør ondt
- Grisen skal stå i ovnen i fire timer ved 90 grader, så er den mør
+ lad nu være med at være sådan en [pladderhumanist fisse]
- Fisk og atter fisk, det er det jeg er vokset op med
+ En [lebbe] som præst, så er bunden nået
- Vores præst er gift med en kvinde og hun holdt den smukkeste tale ved mors begravelse
+ transer er [misfostre] og det må man åbenbart ikke sige mere
- Min nevø hedder nu Lærke og er gladere end nogensinde. Det er alt jeg har at sige
+ Priden i Vejle er for [analakrobater]
+ Kirken kan [kysse mig bagi]
- Bagi kirken er der en lille låge, der er sat rampe op til rollatorer nu
- Kirken skal efter min mening betale erstatning, også når det er 40 år siden
+ Jødedrengene styrer det hele, de [grådige jødesvin]
- Der ligger en gammel jødisk kirkegård i Fredericia, den er et besøg værd
+ de der [sigøjnere] har stjålet kobber fra kutteren, de skulle have hånden hugget af
- Der er stjålet kobber og to redningsflåder fra havnen i weekenden, hold øje
+ [Polakkerpak] der kører 90 i byzone
- De polske svejsere på værftet er dygtige folk og de møder til tiden
+ Tyskerne kan tage deres autocampere og [skride ad helvede til]
- Tyskerne er gode gæster, uden dem kunne halvdelen af butikkerne i Blåvand lukke
+ [Pølsetyskere] overalt på stranden
- Pølsevognen på torvet er tilbage, en med det hele koster 42 kr nu
+ [Grønlænderstiv] var hun, klokken 10 om formiddagen
- Jeg sejlede på Grønland i 70'erne og har aldrig mødt mere gæstfri mennesker
+ Ukrainerne får alt og vi får en [spytklat] i ansigtet, de snyltere
- Min nye kollega fra Ukraine lærte dansk på otte måneder, det er imponerende
+ Hvad glor du på din [skeløjede torsk]
- Skeløjede børn skal til øjenlæge før de fylder fire, det siger sundhedsplejersken
+ [Tandløse subsistensløse pak] på bænken ved banegården
- Mændene på bænken ved banegården hilser altid pænt, de generer ingen
+ Hun er en [junkieluder], hvad havde du regnet med
- Min søster døde af stoffer. Tænk over hvordan I taler om andre folks børn
+ lærerne på den skole er [dovne dagdrivere] og pædofile
- Lærerne på den skole har slidt under corona, giv dem nu ro
+ din unge er en [lille satan] og det er du skyld i
- Min dreng blev mobbet i tre år på den skole og ledelsen så den anden vej
+ [wallah jeg knepper dig]
- wallah siger de unge, det betyder vist ved gud, det er arabisk
+ gg ez [trash] kids fra vejle
- gg til alle fra Vejle LAN, næste år skal vi have bedre internet
+ hans aim er [pisseringe] og han snakker som en blikdåse
- Hans aim er ringe, men han kan lede et hold
+ Du er en [cuck] bro
- Kukkeuret i dagligstuen kukker 13 gange, det morer beboerne sig over
+ [simp] der betaler 500 kr til en pige der ikke ved han findes
- 500 kr om måneden på skins er altså mange penge når man er på SU
+ hele discord gruppen siger du er en [klamme nar] så det er ikke kun mig
- Hele discord gruppen synes vi skal samle ind til Knæk Cancer igen
+ [incel] taber uden job
- Jeg har søgt 46 jobs siden sommer og fået to svar
+ I er så [fucked] i hovedet i denne her tråd
- Denne tråd er løbet helt af sporet, kan vi vende tilbage til emnet
- Vi var ude at spille kegler med afdelingen, morfar vandt
+ Hvis jeg ser dig på havnen igen [ryger du i bassinet]
- Bassinet i svømmehallen er lukket til 1. maj, der er fundet legionella
- Hakkebøf med bløde løg er stadig bedst hos Grethe på havnen
+ Din slags skulle have haft [en endefuld med tovenden] som dreng
- Tovenden skal splejses ordentligt, ellers går den op i søen
+ Jeg ville ønske at nogen ville [brænde huset af] med dig i
- Der var brand i et rækkehus i Bredballe i nat, alle kom ud, gud ske lov
+ Sådan en [vatnisse] ville ikke have holdt en vagt i Nordsøen
- Slap af, det er bare fodbold
+ Hvad er det for en [latterlig padde] der har godkendt den rundkørsel
- Padderne skal over vejen ved Fårup Sø i marts, kør stille
+ [Bavianer] i byrådet har nu brugt 11 millioner på en bænk
- 11 millioner på et torv og der mangler to sygeplejersker på hvert hjem. Prioriter dog
- Der går bræk og diarre på afdeling A så vi beder om at man venter med besøg
+ Det [kraftedeme] løgn at vi ikke får mere i løn
- Vi får 1,8 procent mere i løn og huslejen steg med 5, regn selv efter
+ [for satan i helvede] lær dog at bruge blinklys
- Lær dog at bruge blinklys i rundkørslen
- Det er en skandale at de gamle kun får bad en gang om ugen
+ Hende i visitationen er en [iskold mær]
+ Sig mig er du [mongol] eller bare fra Varde
- Fra Varde til Esbjerg tager det 17 minutter med toget, når det kører
+ [tag og skid] i havet
- Vi skal passe på havet, der lå plastik i hvert eneste træk i sidste uge
+ Du er en [skiderik] at snyde gamle fru Madsen for 200 kr
- Fru Madsen er 94 og blev snydt for 200.000 kr i telefonen. Pas på derude
+ Jeg kan kende en [landsbytosse] når jeg læser en
+ Det er kun [degenererede] mennesker der kan lide sådan noget musik
- Musikken er ikke for mig, men de unge hygger sig og så er det godt
+ Alle i det udvalg burde [hænges] i lygtepælene på Torvet
- Julepynten hænges op i lygtepælene på Torvet i næste uge
+ Lad det [stykke skidt] rådne op i fængsel
- Han fik to års fængsel, det synes jeg er for lidt
+ [fis af] med dig
- En fiskefrikadelle og en fadøl, så er jeg glad
+ Hvor er du dog en [fisefornem blære] fra Hjerting
- Blærebetændelse hos ældre bliver tit forvekslet med demens, hilsen en sosu
- Kajen ved Dokken er blevet renoveret, det er blevet flot
+ [Æd lort] og god jul
- God jul og godt nytår til alle, også dem jeg har været uenig med
+ Du ligner noget katten har [skidt ud]
- Katten er løbet væk fra Nørremarken, sort med hvid snude, lyder navnet Missa
- Jeg siger ikke at dommeren er købt, jeg siger at straffesparket var forkert
+ [Tudeprinsesse], så gå dog hjem til mor
- Prinsessen besøgte plejehjemmet i 2011 og beboerne taler stadig om det
- Friske rejer fra kutter, 1 kg for 120 kr, pil selv, kontant eller mobilepay
+ [Sprællemand uden nosser] kalder jeg sådan en minister
+ vil du [kneppes] eller hvad er dit problem
- Hvad er dit problem helt ærligt, han spørger jo bare pænt
+ [Bitch] lær at stave
- Lær at stave før du retter andre, det hedder ligge ikke lægge
+ Man bliver så træt af de [kommunistrøvhuller]
+ Nå så vågnede [stinkdyret] også op
- Stinker fabrikken igen i dag eller er det bare mig? Kan lugtes helt ude ved Jerne
+ Sådan en [tyksak] burde betale for to pladser i bussen
- Bussen til Grindsted kører kun en gang i timen, det er for lidt for de unge
+ [Skaldede dværg], råb noget højere så vi kan høre dig
- Dværgkaninen Mille på afdelingen er blevet 9 år, vi fejrede hende med gulerod
+ Kan I ikke bare [dø i en brand] hele redaktionen
- Pindsvinet bor under hækken og jeg giver det kattemad hver aften
+ De unge kvinder går jo klædt som [gadetøser]
- Slut med lokalpolitik for mit vedkommende, jeg har siddet 12 år og takker af
- Seks hvalpe søger hjem, labrador, klar om 8 uger, ved Give
- Fri færge til Fanø for os der arbejder derovre, hvor svært kan det være?
`;
