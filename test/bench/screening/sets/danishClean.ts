// Danish comments that nobody should be stopped for: everyday talk, and words that merely look or sound
// coarse to a machine. One sentence a line. The odd lines were held out for the first figure only; their
// misses have since been worked on as well.
export const danishClean: string[] = `
Det er slut med gratis parkering i gården fra første maj.
God idé med flere cykelstativer ved opgang fire.
Farten på stikvejen er alt for høj, når børnene skal i skole.
Vi mangler stadig et fartbump ud for nummer tolv.
Mit fag er murer, og jeg kan sige, at fugerne trænger.
Fagforeningen har skrevet under på den nye aftale.
Slutrapporten om taget ligger på kontoret.
Tak for en god og grundig artikel om vaskekælderen.
Beboerne i blok syv har ventet på nye vinduer i tre år.
Affaldssorteringen virker, men containerne bliver ikke tømt ofte nok.
Lejerne fik en lille huslejestigning, og det er til at leve med.
Bestyrelsen holder møde tirsdag klokken nitten i fælleshuset.
Kan man få en kopi af referatet fra afdelingsmødet?
Hop ikke over hækken, den er lige blevet plantet.
Lad os se på budgettet sammen i næste uge.
Min fars slutløn blev beregnet forkert af pensionskassen.
Vi spiste en pikant suppe til fællesspisningen.
Der er piknik i gårdhaven på lørdag, tag tæpper med.
Røverne slap væk med hele cykelstativet.
Prøv at ringe til ejendomskontoret inden klokken ti.
Der var røveri mod kiosken i går aftes.
Tyvene har røvet kælderrum fem og seks.
Vi prøvede den nye vaskemaskine, og den larmer mindre.
Elmålerne skal efterprøves inden jul.
Min kusine flytter ind i stuen til oktober.
Saltbøssen stod tilbage efter festen i fælleshuset.
Hun samlede ind med en sparebøsse til Julemærkehjemmet.
Raflebøsserne kan lånes ved baren.
Han vil gerne tale åbent om at være bøsse i halvfjerdserne.
Bøsser og lesbiske blev fejret ved årets Pride.
Der løb så mange rygter, at det meste var sludder.
Sikke noget sludder og vrøvl om fjernvarmen.
Stolen er god at læne sig tilbage og lude i.
Den gamle mand gik ludende hen over gårdspladsen.
Børnene pludrede hele vejen hjem fra vuggestuen.
Det regner ind i opgangen, hver gang det blæser fra vest.
Revisoren regner med et overskud på halvtreds tusinde.
Foreningen har fået nye vedtægter.
Naboforeningen holder loppemarked på søndag.
Min svoger spiller horn i byens orkester.
Hornene blev pudset før koncerten i Horsens.
Vi kører gennem Horneby og videre til Middelfart.
I Middelfart er der kommet en ny cykelbro.
Assens Havn er blevet rigtig hyggelig om sommeren.
Kusken holdt hestene tilbage ved overgangen.
Fuglebakken er fuld af anemoner lige nu.
Scunthorpe har også en lang industrihistorie.
Jeg hørte hornet fra færgen helt op i gården.
Høre og syn bliver ringere med alderen, skriver lægen.
Han blev hørt i retten, og sagen er slut.
Svinekød er blevet dyrere i Brugsen.
Grisene på Bakkegården må gå ude hele året.
Der blev set et vildsvin i skoven ved Padborg.
Mit barnebarn har fået et marsvin, der hedder Viggo.
Pindsvinet sover under komposten, så lad den ligge.
Soen fik elleve smågrise i nat.
Tæven fik otte hvalpe, og alle har det godt.
Hvalpene ligger ved tævens patter hele dagen.
Pattedyr føder levende unger, lærte vi i tredje klasse.
Koens yver skal vaskes før malkning.
Hanen galer klokken fem, og hønsene pikker i gruset.
Spætten pikkede løs på taget hele morgenen.
En solsort pikker efter orm på plænen.
Æslet sparkede bagud, da børnene kom for tæt på.
Der er hundeefterladenskaber overalt på stien.
Hvem samler op efter hestene på ridestien?
Kattepinden ligger stadig i sandkassen.
Gødning fra stalden blev spredt på marken.
Møgsprederen kørte hele søndagen, så det lugter lidt.
Et læs møg til rosenbedet er bedre end kunstgødning.
Bedene skal have kompost inden vinter.
Rosenkålen er klar til høst.
Vi fik pisang ambon til velkomstdrink.
Piskefløde og jordbær er sommerens bedste par.
Pisk æggene til de er luftige.
Isen gik, da de pistede en ny løjpe i Norge.
Pistolskydning er flyttet til hallen i Vejle.
Skipisten var lukket på grund af tøvejr.
Sidste episode af serien var den bedste.
Vi tog epikken op i dansktimen.
Eleverne skrev stil om lyrik og epik.
Olympiken i Paris blev flot dækket.
Optikeren på torvet har fået nye stel.
Topikken på mødet var parkering.
Tropikken er varm og fugtig hele året.
Klassen fik en analyse af et digt for som lektie.
Analsfinkteren blev gennemgået på sygeplejerskestudiet.
En assistent fra kontoret kom forbi og målte radiatorerne.
Hun er sosu-assistent på plejehjemmet.
Cockerspanielen på tredje er sød, men gør meget.
Filmklubben viser Hitchcock på torsdag.
Peanuts og rosiner blev delt ud ved receptionen.
Titlen på bogen passer godt til indholdet.
Dokumentet skal underskrives af begge parter.
Studiet i sexologi ligger på Aalborg Universitet.
Sexten er både et tal og et måleinstrument.
Min datter bor i Essex med sin mand.
Kompisserne fra Malmø kom på besøg i weekenden.
Dick Johansen har været vicevært i tredive år.
Dick og Benny synger til sommerfesten.
Fru Pikkarainen fra Finland fortalte om saunaer.
Herr Kuntze fra Kiel købte sommerhuset.
Fatima og Khadija stod for maden, og det var lækkert.
Ayşe bagte baklava til hele opgangen.
Fuad har lavet en fin hjemmeside til haveforeningen.
Abdi og hans brødre hjalp med at slæbe sofaen.
Analia fra Argentina underviser i tango om tirsdagen.
Dilara fik førstepræmien i tegnekonkurrencen.
Sıla går i parallelklassen.
Gaye og Mehmet flytter ind i nummer otte.
Negar fra Iran har åbnet et bageri på hjørnet.
Shitalben underviser i yoga i beboerlokalet.
Nguyen Phuc har det bedste grønt på torvet.
Familien Luther bor i nummer ni.
Vi så Lüders optræde med harmonika.
Mongoliet er et stort land med få indbyggere.
Mongolsk strubesang var nyt for de fleste.
Mongolerne erobrede store dele af Asien.
Nigeria og Niger er naboer.
Negev-ørkenen blomstrer om foråret.
Montenegro er et dejligt rejsemål.
Homofobi skal bekæmpes i omklædningsrummet.
Homøopati virker ikke, siger lægen.
Homogenisering af mælk blev forklaret på mejeriet.
Homo sapiens opstod i Afrika.
Transporten til Svanemøllen tager tyve minutter.
Svanemor og seks ællinger svømmer i voldgraven.
Hun har købt en ny frakke med svanedun.
Svampene i skoven er fine i år.
Sækken med kartofler står ved kælderdøren.
Sovepose og sæk skal medbringes på lejrturen.
Skidtet fra gaden bliver blæst ind i opgangen.
Det er skidt for miljøet at brænde haveaffald af.
Skidt pyt, vi prøver igen på mandag.
Han rejste til Skive med toget.
Skidne støvler skal stilles i bryggerset.
Skiene står i kælderrummet.
Bagerens boller er de bedste i byen.
Fastelavnsboller blev delt ud til alle børn.
Kødboller i karry er på menuen fredag.
Bollerne skal hæve en time.
Vi boller deg på bagerskolen, sagde læreren og mente runde kugler.
Kneb og tricks til at få duer væk fra altanen.
Det kniber med pladsen i cykelkælderen.
Knopperne på æbletræet springer snart ud.
Kortet over området er forældet.
Sporten fylder for meget i bladet.
Porten binder og skal smøres.
Den røde nar i kortspillet kaldes joker.
Nar blev han ikke, men klog af skade.
De gør nar ad den nye belysning, men jeg synes om den.
Narren i teaterstykket var en fryd.
Heksen bliver sendt af sted sankthansaften.
Trolden i eventyret bor under broen.
Det er en gammel heks i eventyret om Hans og Grete.
Satellitten på taget skal ned, siger bestyrelsen.
Satire er også en del af debatten.
Fan af håndbold har jeg altid været.
Fandango er en spansk dans.
Fanen blev båret forrest i optoget.
Helvedesild er en smertefuld sygdom, og der findes en vaccine.
Præsten talte om himmel og helvede.
Han har nerver af stål og et fandenivoldsk mod.
Gulvvarmen kraftedes ned, nej, blev skruet ned.
Kraftværket leverer fjernvarme til hele byen.
Kræftens Bekæmpelse samler ind på søndag.
Kæben gjorde ondt efter tandlægebesøget.
Fisketuren til Hvide Sande var en succes.
Fisken var frisk og billig.
Fissionen af atomer blev forklaret i fysik.
Fusioner mellem boligforeninger er svære.
Finesserne i det nye låsesystem er mange.
Diskussionen om husdyr gik højt.
Diskusprolaps er en lidelse, som mange bilister kender.
Vi diskuterede tonen i opgangen.
Kassen med julepynt står på loftet.
Tasken blev fundet af en venlig sjæl.
Pakkerne ligger hos naboen.
Lakering af vinduerne er udskudt.
Spassertur hed det vist engang, nu siger vi spadseretur.
Vi tog en spadseretur langs åen.
Børnepasser søges til tirsdag og torsdag.
Livspasset blev fornyet i borgerservice.
Hundepasseren gik tur med fem hunde på én gang.
Passer du lejligheden, mens vi er væk?
Perkussion er en sjov del af musikundervisningen.
Parkering på fortovet er forbudt.
Parkerede biler spærrer for brandvejen.
Perlerne blev fundet under gulvbrædderne.
Kællingetand er en gul blomst på strandengen.
Killingerne søger et godt hjem.
Kyllinger og høns må holdes i haveforeningen.
Snogen ved søen er helt ufarlig.
En rotte blev set ved skraldeskuret, ring til kommunen.
Rotter trives, når der ligger mad i gården.
Aberne i zoo var dagens højdepunkt.
Min hund er gammel og hører dårligt.
Din hund er altid velkommen hos os.
Din ko er brudt ud igen, Jens.
Dit svinekødslager er tomt, stod der på skiltet hos slagteren.
Han er en god fyr og en dygtig elektriker.
Du er en gave for vores opgang, tusind tak.
I er nogle dejlige naboer.
Jeg slår græsset på lørdag, hvis vejret holder.
Slå græsset inden sankthans, lyder reglen.
Ukrudtet slår jeg ihjel med kogende vand.
Man kan slå tiden ihjel med et spil kort.
Vi dør af grin hver gang Ole fortæller den historie.
Blomsterne dør, hvis ingen vander dem i ferien.
Hun døde fredeligt i sit hjem i en alder af 92 år.
Jeg håber, du får en god ferie.
Jeg håber, du døber båden med manér.
Skyd genvej gennem gården, det er hurtigst.
Fotografen skød nogle flotte billeder af gården.
Han blev skudt i foden under krigen og fik en medalje.
Vi hænger plakaterne op i opgangen.
De nye gardiner burde hænges op inden åbningen.
Hegnet skal smadres og køres væk.
Jeg kvæles snart i papirarbejde fra kommunen.
Kvælstof er vigtigt for plænen.
Halsen over på en cyklist blev trukket i avisen, men han slap med skrammer.
Den knivskarpe analyse ramte plet.
Bomben fra krigen blev uskadeliggjort i Aalborg.
Selvmord er et svært emne, ring til Livslinien, hvis du har det svært.
Artiklen om voldtægt og samtykke var vigtig.
Ofre for vold i hjemmet kan få hjælp på krisecentret.
Penis og vagina er ord, vi bruger i seksualundervisningen.
Seksualundervisning bør starte tidligere.
Kondomer deles gratis ud på biblioteket.
Onani er naturligt, skriver lægen i brevkassen.
Klitoris er kommet med i biologibogen.
Menstruation er ikke længere tabu i klassen.
Brystkræft rammer hver niende kvinde.
Amning i det offentlige er helt i orden.
Bryster og skamlæber blev tegnet anatomisk korrekt.
Sæden blev høstet tidligt i år.
Sæd og afgrøder gav et godt udbytte.
Prostitution bør diskuteres uden fordomme.
Debatten om sexkøb er svær.
Racisme hører ingen steder hjemme.
Er det racistisk at stille spørgsmålet? Det synes jeg ikke.
Nazisterne besatte Danmark i 1940.
Jøder, kristne og muslimer mødtes til fællesspisning.
En muslimsk begravelsesplads er på vej.
Flygtninge fra Ukraine har fået lejligheder i blok to.
Somaliske kvinder har startet en syklub.
Araberhesten vandt løbet.
Tyrkiet er et populært rejsemål.
Polakkerne, der lagde taget, var dygtige.
Svenskerne kom på besøg og købte øl.
Tyskerne ved kysten er flinke gæster.
Grønlænderhuset holder åbent hus.
Romaer har en rig musiktradition.
Handicapparkeringen er tit optaget af andre.
Spastikerforeningen holder landsmøde.
Downs syndrom er ikke en sygdom.
Psykisk sygdom er stadig tabubelagt.
Demente beboere skal mødes med tålmodighed.
Retardering af væksten ses hos fostre, skriver forskeren.
Autister har ofte brug for faste rammer.
Blinde og svagtseende kan få bladet som lydavis.
Den stumme film blev vist med klaverledsagelse.
Dumpen til haveaffald er lukket.
Dumbo er min datters yndlingsfilm.
Dommen faldt i lejesagen i sidste uge.
Dummyen i førstehjælpskurset hedder Anne.
Tåber er der ingen af i vores bestyrelse, kun flinke folk.
Torsken er dyr i år.
Spaden står i redskabsskuret.
Klovnen til børnefesten var morsom.
Taberen af kampen gav kaffe.
Prutten lød helt op på anden sal, og alle grinede.
Der er fis i kedlen, sagde bedstefar altid.
Numsen blev kold på bænken.
Bagdelen af bussen var fyldt.
Bussen kører hvert tyvende minut.
Busskuret er blevet pænt igen.
Bussemanden i bogen er slet ikke farlig.
Lebæk og Lebby er gamle stednavne.
Lebenslauf er tysk for levnedsløb.
Kneppelbroen hedder faktisk Knippelsbro.
Knippelsbro var lukket hele formiddagen.
Røverkøbet på loppemarkedet var en cykel til halvtreds kroner.
Kirkens tårnur går i stå hver vinter.
Rævene kommer tættere på byen.
Ræven tog tre høns i nat.
Rov og plyndring hører middelalderen til.
Rovfuglene yngler på kirketårnet.
Rovdriften på grundvandet skal stoppe.
Hvor er den nye genbrugsplads?
Hvad koster det at leje festlokalet?
Hvem har nøglen til loftet?
Hvornår bliver elevatoren repareret?
Hvorfor er der altid lys i kælderen?
Jeg er uenig med formanden, men jeg respekterer ham.
Det er for dårligt, at vi ikke blev spurgt.
Jeg er skuffet over den måde, sagen er håndteret på.
Forslaget er efter min mening ikke gennemtænkt.
Huslejen er steget for meget, og det er ikke rimeligt.
Varmeregnskabet ser forkert ud.
Viceværten burde svare telefonen noget oftere.
Jeg synes, artiklen er ensidig og mangler beboernes stemme.
Sikke en gang bureaukrati, men sådan er reglerne.
Kommunen sover i timen.
Politikerne lover guld og grønne skove.
Statsministeren får kritik for sin tale.
Oppositionen vil stemme imod finansloven.
Folketinget behandler loven i næste uge.
Borgmesteren klippede den røde snor.
Partiet gik to mandater frem.
Jeg stemmer blankt næste gang.
Skatten er for høj for almindelige mennesker.
EU-valget interesserer mig mere end kommunalvalget.
Klimakrisen kræver handling nu.
Vindmøllerne larmer, når det blæser fra syd.
Solceller på taget kan betale sig på ti år.
Skolebestyrelsen søger nye medlemmer.
Lærerne er stressede og mangler tid.
Mobning skal stoppes, før det bliver alvorligt.
Min søn har fået en dejlig klasselærer.
Eksamen i tysk gik over al forventning.
Gymnasiet har fået en ny sportshal.
Pædagogerne fortjener bedre løn.
Vuggestuen lukker klokken fem.
Biblioteket har læseklub hver onsdag.
Håndbolddrengene vandt med ti mål.
Fodboldbanen er for våd til at spille på.
FCK mod Brøndby blev en nervepirrende kamp.
Dommeren fløjtede alt for tidligt.
AGF spiller hjemme på mandag.
Cykelløbet gav kaos i trafikken.
Bilisterne kører alt for stærkt på Strandvejen.
Krydset ved skolen er livsfarligt.
Venstresvinget er forbudt fra klokken syv til ni.
Trafiklyset skifter for hurtigt.
Rundkørslen har hjulpet på køen.
Elcyklerne holder midt på fortovet.
Løbehjul ligger og flyder overalt.
Toget var forsinket en halv time.
Metroen er det bedste, der er sket for kvarteret.
Hækken må højst være én meter og firs.
Tomaterne i drivhuset er angrebet af skimmel.
Dræbersnegle skal samles hver aften.
Kålormene åd hele min grønkål.
Jordbærrene er snart modne.
Plænen trænger til kalk og gødning.
Græskarret vejede fyrre kilo.
Opskriften på flæskesteg med sprøde svær var god.
Sprængt and og hvidkål er en klassiker.
Rødgrød med fløde smager af barndom.
Frikadellerne blev stegt i smør.
Leverpostejen fra slagteren er fantastisk.
Øllet var koldt, og stemningen var høj.
Kaffen i fælleshuset er tynd, men hyggen er stor.
Æblekagen forsvandt på ti minutter.
Smørrebrød med sild og snaps hører sommeren til.
Kan I ikke skrive lidt mere om ventelisterne?
Hej Peter, tak for sidst, skal vi ses på fredag?
Vh. Birthe, opgang 3 B, 2. th.
Mødet er kl. 19.30 i lokale 2.04.
Ring 12 34 56 78 hvis du har set vores kat.
Afsnit 4, stk. 2 i vedtægterne er uklart.
Dvs. at a conto-varmen stiger, f.eks. med 5 %.
A-kassen og p-pladsen er to forskellige ting.
E-mailen kom i spam, så tjek dit filter.
T-shirten fra sommerfesten krympede i vask.
U-båden blev fundet ud for Bornholm.
Svar udbedes senest d. 3. maj.
3-værelses lejligheder er eftertragtede.
B52 var en god sang, og H2O er vand.
Covid19 gav os altankoncerter.
Wi-fi i kælderen er langsomt.
Det her er SÅ vigtigt!!!
Jaaaaa, endelig kommer der en legeplads.
Neeeej, hvor er det ærgerligt.
Hvaaaad, er prisen steget igen?
Suuuper flot billede af søen.
Hurra for æblerne :-) og for jer <3
5*stjerner til viceværten herfra.
Leje * antal måneder = depositum.
*Rettelse: mødet er flyttet til torsdag.
Se mere på www.foreningen.dk/gode-raad
Skriv til info@boligbladet.dk inden mandag.
C. F. Møllers tegnestue har tegnet huset.
Det var i 1. g, i b-klassen, at vi mødtes.
Å, hvor er det smukt ved å og eng.
Tag en t å r kaffe, sagde hun og stavede langsomt.
Jeg så den i A B C-biografen.
Hun læser H C Andersen højt for børnene.
S L U T, stod der på filmlærredet.
Overskriften F A R T var trykt med store bogstaver.
Han råbte g o d morgen gennem et rør.
Vi to er enige om det meste, og resten klarer vi.
Det var dejligt at se så mange unge til mødet.
Tillykke med de 75 år til haveforeningen.
Er der nogen, der har en stige, jeg kan låne?
Vasketøjet forsvandt fra tørrerummet.
Vi har skimmelsvamp på badeværelset og venter på svar.
Der lugter af kloak i stuen.
Røret sprang, og kælderen stod under vand.
Varmen forsvandt midt i januar.
Naboen spiller trommer til langt ud på natten.
Musikken var høj, men de skruede ned, da jeg bad om det.
Storken er kommet tilbage til reden.
Egernet stjal hele min fuglefoder.
Mågerne skriger fra klokken fire.
Myggene er en plage ved søen.
Bierne i bygården har givet tyve kilo honning.
Hesten på folden hedder Satellit.
Kaninen graver under hegnet.
Gåsen jagtede postbuddet.
Ål og torsk er næsten væk fra fjorden.
Torskegilde afholdes i februar.
Der er fastelavn med tøndeslagning i gården.
Nissen på loftet skal have grød.
Påskeæggene var gemt godt.
Sankthansbålet blev aflyst på grund af tørke.
Juletræet tændes første søndag i advent.
Nytårsaften er svær for hundene.
Konfirmanderne fik blå mandag fri.
Sølvbrylluppet blev fejret med morgensang.
Begravelsen var smuk og stille.
Lægehuset tager ikke nye patienter.
Apoteket har udsolgt af allergimedicin.
Tandlægen på Torvegade er den bedste.
Sygeplejersken var en engel.
Hospitalet har for lang ventetid.
Vaccinerne virker, og tak for det.
Hun er gravid i ottende måned.
Jordemoderen kom midt om natten.
Barnevognen må ikke stå i opgangen.
`
  .trim()
  .split('\n');
