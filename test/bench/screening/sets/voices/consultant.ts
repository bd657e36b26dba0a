// One voice: a consultant. Lines with + hold [what is to be found], lines with - are innocent.
export const consultant = `
+ Hold da op en gang [idioter] vi har siddende i det byråd. Først lukker de skolen og så bygger de et springvand
+ Det er simpelthen [kraftedeme] løgn at huslejen skal stige igen
+ Formanden er en [nar] og har altid været det.
- Jeg synes det er ærgerligt at man ikke spurgte beboerne først.
- Vi har boet her i 31 år og aldrig oplevet så dårlig snerydning som i år.
+ Du er en [klaphat], Preben, og det ved hele opgangen
- Hvorfor skal alt lukke kl 17 i denne by? Så er det da klart at folk handler på nettet
+ [Hold kæft] hvor er du dum at høre på
+ Hvad ved sådan en [kælling] om at køre lastbil?
- Bussen kører en gang i timen og så undrer man sig over at folk tager bilen. Det er helt til grin.
+ Dommeren skulle have briller den [blinde høne]. Straffe hele dagen lang
+ Dommeren i går var en [spasser], der var jo to klokkeklare straffespark
- Dommeren dømte elendigt i går, men vi brændte altså også fem store chancer.
+ [Skrid hjem] hvor du kommer fra hvis du ikke kan lide flæskesteg
- Man kan være uenig med Mette uden at gå efter personen. Prøv det engang.
+ De [skide] cyklister tror de ejer hele vejen
- Cyklister uden lys i november burde have en bøde hver eneste gang!
+ Jeg fik en bøde på 750 kr for at holde 4 minutter. [Røvhuller] hele bundtet
+ Parkeringsvagter er det laveste af det laveste, [afskum]
- 750 kr for fire minutter er urimeligt, jeg har klaget til nævnet og venter på svar
- P-skiven stod på 14.15 og bøden er skrevet 15.02. Kan nogen forklare mig det?
+ Når man ser hendes ansigt i fjernsynet får man lyst til at slukke, [grimme gamle so]
+ Det er noget værre [lort] de fylder i vores børn henne på den skole
- God artikel, tak til journalisten for endelig at spørge dem det handler om
+ Ham der står for varmeregnskabet er sgu da [hjernedød]
- Varmeregnskabet er steget 4.300 kr og ingen kan forklare hvorfor. Det er ikke godt nok, bestyrelse.
+ Stakkels kone hun er gift med et [fjols]
+ Du kan få [en på hovedet] næste gang din køter har været på min plæne
- Min hund er altid i snor, og jeg samler op. Kan vi ikke slippe for at skære alle over en kam?
+ Tag dog og [dø], Kjeld. Ingen vil savne dig
- Hvil i fred Kjeld. Du var en god nabo og altid klar med en hjælpende hånd
+ hvem har ansat den [kvajpande]
+ Hvad [fanden] bilder de sig ind
- Hvad bilder de sig ind? 14 dages varsel og så står gravemaskinen i haven.
+ Alle de [perkere] der hænger ud ved stationen, hvornår gør politiet noget
- De unge ved stationen keder sig. Da vi lukkede klubben i 2019 skrev jeg præcis at det ville ske
+ Muhamedanere og andet [pak] skal ud af landet
- Jeg er kommet hertil fra Syrien i 2015 og arbejder nu som sosu i Hjørring. Sådan en tone gør ondt
+ Man skulle [skyde] dem ved grænsen hele flokken
+ Endnu en [landsforræder] der vil have flere ind
- Integration koster, ja, men det gør ensomme gamle mennesker uden hjemmehjælp også
+ Så kom [svansen] ud af skabet, surprise
+ Min nabo er en [bøsserøv] og spiller Melodi grand prix hele natten
- Min søn er bøsse og har boet i Tarm i ti år uden problemer. Vi er ikke så bagstræberiske herude som I tror
- Flot pride i Esbjerg! Vejret holdt næsten
+ [Lebber] og mandehadere hele redaktionen
+ Hun trænger vist bare til at blive [kneppet]
+ [Luder]. Mere er der ikke at sige om hende
- Filmen handler om prostitution i København i 1890erne og er meget anbefalelsesværdig
+ Hun har kun fået jobbet fordi hun kan [sutte pik]
+ Man skal være [bindegal] for at stemme på dem
- Man skal være tålmodig for at bo i en kommune hvor en byggesag tager 11 måneder
+ De [møgunger] har smadret legepladsen igen
- Hvem har smadret legepladsen? Det er så trist, vi var 20 frivillige om at bygge den
+ Læreren er en [inkompetent torsk] og burde finde andet arbejde
- Hornfisken er kommet, men torsk har jeg ikke set i Bælthavet i flere år
+ Sikke en gang [pis]
- Sikke en gang vrøvl, det har aldrig været meningen at stien skulle gå der
+ Pas dig selv din [snushane]
- Hanen på nr. 14 galer fra kl 4. Er der nogen der kender reglerne i byzone?
+ Den [fede kælling] fra jobcentret har aldrig selv lavet noget
+ [Flæskeberg] der snakker om sund mad i skolen, ja tak
- Flæskesvær og rødkål på plejehjemmet, det er da dejligt, lad dem dog få det
+ Jeg [skider] på hvad I mener i København
- Hundenes efterladenskaber på stien ved åen er et kæmpe problem. Kommunen har fjernet skraldespandene!
+ Journalister er nogle [løgnhalse], alle ved det
- Journalisten burde have ringet til den anden part også, det er helt almindelig presseetik
+ [Rend og hop] med jeres betalingsmur
- Irriterende med betalingsmur, men lokal journalistik skal jo også betales
+ DR er blevet en flok røde [halunker]
- Grisetransporterne på motorvejen er en skændsel. Svin har også følelser.
+ Fy for en [usling]. Slår man på en hund er man ikke et menneske
+ Håber han [rådner op] i fængslet
- Jeg håber han får en lang dom. Mine tanker går til familien
+ Giv ham [en kugle for panden] så sparer vi pengene
- Dødsstraf hører ikke hjemme i et retssamfund, uanset hvor vred man er
+ Jeg ved hvor du bor, [jeg kommer efter dig]
+ Jeg ønsker virkelig at du [får kræft], så kan du lære det
- Da jeg fik kræft i 2021 stod hele vejen med mad til os. Det glemmer jeg aldrig
+ Den borgmester er så [åndssvag] at høre på at man får ondt i tænderne
+ Teknisk forvaltning er nogle amatører og [tumper]
- Teknisk forvaltning har efter tre rykkere stadig ikke svaret. Det er amatøragtigt.
+ Hvor er i dog nogle hyklere og [spytslikkere] i den bestyrelse
+ Dit [dumme svin]!!! Du ramte mit barn i fodgængerfeltet og kørte bare
- En hvid Berlingo ramte min søn i fodgængerfeltet ved Brugsen og kørte videre. Er der nogen der har set noget?
+ Nå så [idioten] fra nr 8 har også fået en mening
+ Sikke dog nogle [skvatpissere], lidt vind og så aflyser de hele byfesten
- Ærgerligt at byfesten er aflyst men med 24 m/s giver det altså god mening
+ [Fuck] jeres vindmøller
- Vindmøllerne larmer, jeg bor 640 meter fra dem og kan ikke sove med åbent vindue
- Nej tak til 150 meter høje møller ved Limfjorden. Hav dog respekt for naturen!
+ Grønne [fanatiske tosser], de ved ikke hvor strømmen kommer fra
+ [Klimatosser]. Der har altid været varme somre
- Der har altid været varme somre, men gennemsnittet stiger, det kan I selv slå op hos DMI
+ Greta og alle de andre [hysteriske møgtøser] skulle passe deres skole
+ [Gå hjem og vug], ingen gider høre på dig
+ Luk nu [røven], Flemming
- Luk nu bare den debat, kommentarerne handler ikke længere om artiklen
+ Luk [arret], du var ikke engang til mødet
+ Han er jo [mongol] ham der
- Vores datter har Downs syndrom og går på den skole. Det er os det rammer når I sparer
+ Er du [retarderet] eller kan du bare ikke læse
- Brandvæsenet var der på seks minutter. Stor ros!
+ Alle de [dovne simulanter] på førtidspension som godt kan gå i byen
+ [Nassere] hele vejen igennem, få dem ud at arbejde
- Jeg er på førtidspension efter en blodprop, og jeg ville give alt for at kunne arbejde igen
+ [Kontanthjælpssnyltere] griner hele vejen til banken
- Kontanthjælpen er 12.000 før skat. Prøv at betale 7.200 i husleje af det
+ Hun ligner en [heks] og opfører sig sådan
- Sankthansbålet bliver i år uden heks, og det har fået sindene i kog på Facebook
+ Jeg har aldrig mødt sådan en [arrogant skiderik]
+ [Satans] også, nu lukker Netto
- Så lukker Brugsen også. Tilbage er der en automat med æg og en lukket kro
+ Brøndby fans er [abekatte]
- Aben er los i Odense Zoo, og de har lukket området af. Pas på jeres is
+ FCK er [homohold] det har de altid været
+ Vi skal [smadre] jer på søndag, I kan godt begynde at løbe
- Vi vinder 3-0 på søndag. Kom nu AaB!
+ Den målmand er en si og en [krøbling]
- Målmanden havde en svær dag, det sker. Op på hesten igen
+ [Lortebondeknold] med sin gylletank kl 6 søndag morgen
+ [Bondrøve] har altid kørt som om de ejede vejen
- Landmanden på hjørnet kører gylle om søndagen, er det virkelig lovligt?
- Bønder skal også leve. Hvem tror i laver jeres havregryn
+ [Københavnersnuder] og deres [forpulede] sommerhuse
+ Djævleøen kan [rende os] et vist sted
- Her i Vestjylland kan vi godt undvære flere gode råd fra folk der aldrig har været vest for Valby Bakke
+ Hvor er du da en [sølle stakkel] at du har tid til at skrive det
+ Totalt [røvsyg] byfest med en borgmester der lyder som en vaskemaskine
+ Du skulle skamme dig, dit [utyske]
- Man burde skamme sig over at lade gamle mennesker vente ni uger på et bad
+ Hvilken [bavian] har lavet det lyskryds
- Hvem har lavet det lyskryds? Der kan komme to biler over ad gangen
+ Sjovt nok, nu er det [skvadderhoved] blevet næstformand
+ Hvor er det dog [pisseirriterende] at de spærrer vejen hver eneste sommer
- Vejarbejdet har nu varet siden marts. Butikkerne i Nørregade bløder
+ Vejfolkene står tre mand og glor på en skovl, [dovne bæster]
+ han er bare en lille [lorteunge] med kasket og en alt for dyr bil
- Unge mænd i hurtige biler på Ringvejen hver aften kl. 22. Hvor er politiet?
+ Min eks er en [psykopat] og hans advokat er ikke bedre
- Bogen handler om psykopater på arbejdspladsen og er skrevet af en erhvervspsykolog fra Aarhus
+ Hun er ikke andet end en [billig tøjte]
+ Sådan en [tæve], lader ungerne gå alene hjem i regnvejr
- Tæven er fire år, steriliseret og god med børn. Søger nyt hjem pga allergi
+ Muslimske kvinder i sorte [teltsække] i Føtex, jeg brækker mig
+ [Ørkenrotter] ud, nu
- Moskeen holder åbent hus lørdag fra 12 til 15, der er kaffe og kage til alle
+ Den [nazist] af en kandidat ligner noget fra 1939
+ Grådige [jødesmovse] hele banken
- Synagogen skal have betjente stående døgnet rundt. Tænk at det er nødvendigt i 2024
+ [Sigøjnerpak] stjæler alt hvad der ikke er skruet fast
- Der er stjålet kobber fra kirketaget igen. Tredje gang på to år
+ Det var sikkert sådan en [fordrukken polak] igen
- Mine polske kolleger er de bedste håndværkere jeg har arbejdet med
+ Ikke en eneste rigtig dansker på holdet, bare [negere] over det hele
+ Han er en [sort abe] og burde ikke spille på landsholdet
- Racisme på tribunen skal koste karantæne for livet, færdig
+ [Grønlænderstiv] ved højlys dag på bænken foran Rema
- På bænken foran Rema sidder de samme fem mænd hver dag. De har aldrig gjort nogen noget
+ Fuldtids [drukkenbolt] og deltids byrådsmedlem
+ De [narkovrag] ligger og flyder nede i parken hele dagen
+ De [stude] på kommunen er da bedøvende ligeglade med os på øerne
- Færgen er aflyst igen. Kommunen er fuldstændig ligeglad med os på øerne, det er den bitre sandhed
+ Ministeren er en [kryster] der gemmer sig bag sine embedsmænd
+ Vores statsminister er en [løgnagtig møgkælling]
- Statsministeren har ikke talt sandt i den sag, det siger kommissionen jo direkte
- Jeg har stemt S hele mit liv, men nu er det slut. De har glemt hvor de kommer fra
+ Alle politikere er nogle pampere og [kæltringer]
- Toppen i forbundet tjener over en million, og vi fik 2,1 procent
+ Kan du så [komme væk], din [gamle gnavpot]
+ Gamle [fjolser] i Volvo med hat på
- Hastighedsnedsættelsen er noget pjat. Der er ikke sket en ulykke på den strækning i tyve år
+ Sikke en [dum gås] hun er, hende fra ejerforeningen
- Gæssene er landet på engene ved Tipperne, flere tusind. Et fantastisk syn
+ [Stik piben ind] og lad de voksne tale, din [snotdreng]
- Hvalpen er fundet, tusind tak for alle delinger!!
+ Jeg giver ham [et par på kassen] hvis han parkerer på min plads en gang til
+ Næste gang [brækker jeg armene på dig]
- Jeg brækkede armen på det fortov i januar, og kommunens forsikring afviser alt
+ Undskyld mig men det er sgu da noget [fucking] bras
+ [Skrub ad helvede til] med jeres ladestandere
- Fire ladestandere på en plads med ni pladser, og vi er tre elbiler i hele afdelingen. Hvem regner det ud?
+ Han er [syg i roen] og burde spærres inde
+ Sådan nogle som dig burde [steriliseres]
- Katte skal neutraliseres og chippes, det er eneste vej frem på havnen
+ Feminister er bare sure fordi de er [grimme som arvesynden]
+ [Fissehår] på sæbestykket i svømmehallen, det er kommunens rengøring i en nøddeskal
+ Han stod med [pikken] ude foran børnehaven, det [klamme svin]
- En mand har blottet sig ved børnehaven i går formiddags. Politiet vil gerne høre fra vidner
+ Hende der [bollede] sig til tops i partiet
- Bagerens fastelavnsboller er kåret til Fyns bedste, og det er helt fortjent
+ Min chef er en [kusse], så nu er det sagt
- Kusine Birthe og jeg gik på Vestre Skole fra 1958 til 1965. Er der nogen der har et klassebillede
+ [Pædofile] præster og folk der dækker over dem, rådne [kryb]
- Menighedsrådet skal vælge ny præst, og jeg håber de tager hende fra Ribe
+ Folk der lader hunde sidde i bilen i 30 grader er [umennesker], [bank dem gule og blå]
- Der sad en hund i en bil ved Bilka i over en time. Jeg ringede 114
+ Håber du [brænder i helvede] for det du gjorde mod den kat
- Vi skal have kastanjerne fældet fordi to beboere får blade i tagrenden. Det er altså trist
+ han har ikke engang kørekort men en [spade] det er han da
+ Du er [dum som en dør] hvis du tror på det
- Døren til vaskekælderen binder, og viceværten siger han kommer i uge 43
+ Viceværten er en [doven hund]
+ Forældre i dag er [curlingtosser] og deres unger er [forkælede snothvalpe]
- Forældrene burde sætte grænser i stedet for at skælde lærerne ud på Aula
+ Gu er det ej, din [løgner]
+ Din [kommunist-lus], flyt til Nordkorea
+ [Nazisvin] hele bundtet, de marcherede lige forbi min mors plejehjem
- Min far sad i Frøslev, og han ville vende sig i graven over den march
+ Nej nu må I [fandeme] styre jer
+ Ja ja din [prutmås], gå du bare tilbage til dine modeltoge
+ hold nu bare din mund din [hjernelamme amøbe]
- God fornøjelse med det nye bibliotek
- Slut med gratis parkering ved sygehuset fra 1. maj, står der i referatet
- Fart dræber. Sæt nu den fartmåler op på Skolevej
- Fagforeningen har sagt nej til aftalen, og det forstår jeg godt
- Opskriften på pikante kødboller passer ikke, der skal mindst det dobbelte chili i
- Vi sejlede forbi Pikkerbakken ved Frederikshavn, det er en dejlig udsigt deroppe
- Pigekoret synger i Lund Kirke kl. 19.30, fri entré
- Bøssen fra indsamlingen blev stjålet foran Kvickly. Der var vel 900 kr i
- Røverkøb på havemøbler hos XL i denne uge, jeg fik et sæt til 1.200
- Han har jagttegn og en gammel haglbøsse på loftet, det er der intet mærkeligt i
- Kællingetand er en smuk lille gul blomst, lad den stå i plænen til humlebierne
- Horeby på Falster har fået fibernet, tillykke med det
- Vi fik rødspætte med persillesovs, og tjeneren var den sødeste
- Skidt er rart at få væk, så tak til de 40 der samlede affald lørdag
- Ambulancen tog ham med, han havde afføring med blod og skulle til kikkertundersøgelse
- Analfissur er smertefuldt, men lægen kan give en salve. Ingen grund til at være flov
- Analysen fra VIVE siger noget helt andet end borgmesteren
- Klamydia skal man lade sig teste for, også når man er over 50
- Mongoliet stod på ønskelisten i tyve år, og nu har vi endelig kørt turen med tog
- Svinemørbrad til 49 kr i Lidl, skynd jer
- Svinkløv Badehotel er genopført så flot, vi var der til sølvbryllup
- Dumpekarakter til skoleledelsen. Trivselsmålingen taler sit eget sprog
- Knaldperler og kanonslag hver aften fra jul. Mine heste er ved at gå til
- Det var et knaldgodt stævne i Vejen, og grillen var tændt hele dagen
- Sæden står flot på marken efter regnen, men kartoflerne har fået for meget
- Sædskifte hvert fjerde år, det lærte min far på Bygholm i halvtredserne
- Slikbutikken på gågaden lukker efter 38 år, tak til Inger for alle lakridserne
- Hvis idrætsforeningen vil have kunstgræs, må de selv finde halvdelen
- De sataniske vers af Rushdie findes på biblioteket, man skal bare bestille den
- Fandens Mælkebøtte er en ukrudtsplante, men salaten af bladene er fin
- Helvedesild gav mig smerter i tre måneder, bliv nu vaccineret
- Piskefløden er steget til 34 kr literen. Hvad er det for en verden
- Pissoiret på torvet er fredet, så det kan man ikke bare rive ned
- Møgspredere skal have gule blink på, når de kører på offentlig vej efter mørkets frembrud
- Rundkørslen ved Vejle Syd er for lille. Lastbilerne kører op på kanten
- Lus i 2. b igen igen. Kæm nu jeres børn alle sammen på samme dag
- Han døde af en blodprop som 52-årig, og holdet spillede med sørgebind
- Skyd genvej over marken, så er der kun 800 meter til stranden
- Spadestikket til den nye hal bliver taget af kulturministeren på tirsdag
- Tyrkisk peber på isen? Aldrig i livet, men min mand elsker det
- Æslet på børnebondegården hedder Ole, og han er 29 år gammel
- Kom nu ind i kampen, kommune. Der har ikke været lys på stien siden oktober
- det er for dårligt at man ikke kan få en læge i Nakskov
- Jeg er rasende. Min mor på 88 lå på gulvet i fire timer, før nogen kom
- Hvor svært kan det være at tømme en skraldespand hver fjortende dag???
- Ti sorteringsspande i en have på 60 kvadratmeter, det må være løgn
- Et rent svigt af børnene. Jeg er dybt skuffet over hele udvalget
+ Du kan stikke din grundskyld [skråt op], Skat
`;
