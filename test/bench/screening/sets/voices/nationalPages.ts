// One voice: under the posts of national papers. Lines with + hold [what is to be found], lines with - are innocent.
export const nationalPages = `
+ Sikke en [kraftidiot] at gøre til transportminister
+ hun er en [møgkælling] og det har hun altid været
+ [Hold nu kæft] Lars, der er ingen der gider høre på dig mere
+ De kan [skride ad helvede til] hele bundtet, og tage deres afgifter med
+ Dommeren er blind, døv og en [kæmpe nathue]
+ Jeg håber [du får kræft] din dyremishandler
+ [Fuck] hvor er jeg træt af de køer ved Limfjordstunnellen hver eneste morgen
+ Kæmpe [skiderik] den træner. Solgte holdet for en check fra Saudi.
+ typisk københavnere de tror mælken kommer fra netto. [hjernedøde] alle sammen
+ Send de [perkere] hjem, så er problemet løst
+ Hvorfor skal vi se på hendes [patter] hver gang hun har en ny film ude??
+ Sådan nogle pædofile skulle [klynges op] i nærmeste lygtepæl
+ [Rend mig i røven] med jeres klimakvoter, jeg har 240 malkekøer at passe
+ den journalist er en [spytslikker] for socialdemokratiet
+ Han er [dum som en dør], og det er synd for døren
+ Du er da en [gammel gris] Preben. Pigen er 19!!!
+ Hvor er hun dog blevet en [fed so] siden Vild med dans
+ [Luk gabet] og læs artiklen før du kommenterer
+ Endnu en [lorteartikel] bag betalingsmur
+ bilister der kører i midterbanen er nogle [hjerneamputerede] tosser
+ Kan I ikke bare lade den [svans] være i fred, han synger da godt nok
+ Elendig kamp. Angriberen løb rundt som en [spastiker] i 90 minutter
+ Jeg [smadrer dig] hvis jeg møder dig i Føtex, det er et løfte
+ Politikere er [snyltere] hele banden, ned på mindstelønnen med dem
+ Ja ja Birthe, [gå hjem og vug] og lad os voksne tale
+ Den slags [afskum] burde aldrig lukkes ud igen
+ Hun har jo [kneppet] sig til den post, det ved alle på Borgen
+ hvad rager det dig [dit fjols]
+ Du får [en på kassen] næste gang du råber af min datter på cykelstien
+ Danmark er for danskere. Ud med det [muslimske rakkerpak]
+ For [satan] da også, tre mål i overtiden!!!
+ Cyklister er nogle selvfede [røvhuller] især dem i stramt tøj om søndagen
+ Det er da en [åndssvag] lov, hvem har fundet på det
+ Sidder du ikke bare hjemme og [onanerer] over dine egne meninger, Flemming?
+ Landmændene er ligeglade med vores drikkevand. [Griske svin]
+ Lille [tudefjæs], skal mor komme og hente dig
+ Jeg synes hun ligner en [billig luder] i den kjole. Og det er dronningens middag
+ [Skrub hjem] til Somalia hvis der er så meget galt her
+ Kongehuset er fulde af [indavlede] mennesker på overførselsindkomst
+ Altså den mand er en [klovn]. Og jeg har ellers stemt på ham i tre valg
+ det der klimapige er en forkælet lille [tøsegås] med for rige forældre
+ Så er der en eller anden [båtnakke] der holder foran brandhanen igen
+ Gid han må [rådne op] i sin celle
+ Man skulle tage en haglbøsse og [plaffe dem ned] ved grænsen
+ jeg stemmer aldrig rødt igen. [landsforræder] er hvad hun er
+ Sikke noget [pis]. Benzinen er steget 2 kr siden sidste uge og ingen gør noget
+ Hende der vejrpigen kunne jeg godt give en tur [bagfra]
+ Du er jo [retarderet] hvis du tror på det tal
+ Så kan I [bide mig i skridtet] siger jeg bare. Tre bøder på en uge for at køre 56
+ Vegansk [hystade], spis din spire og ti
+ Det [kællingeri] med kønskvoter er snart til at brække sig over
+ Dommere i det her land er nogle [slapsvanse], 60 dages betinget for vold??
+ Nu skal vi til at høre på [bøsserøve] i børneprogrammer også
+ hun er så grim at [spejlet revner], hvorfor er hun på forsiden
+ Han er en lille fed [tykkesak] og han skal ikke fortælle mig om sundhed
+ Stop den [jødefinansierede] løgnepresse
+ Tag en [skefuld cement] Jørgen
+ [Fucking] rundkørsel, har holdt her i 40 minutter
+ De unge i dag er dovne [drivere] og de kan ikke engang stå op om morgenen
+ Håber din hund [bliver kørt over], og dig med
+ Man burde spærre alle de [sindssyge] inde i stedet for at lukke dem ud på gaden med knive
+ Brøndbyfans er [kloakrotter] og det ved hele København
+ I FCK-folk kan [suge den] til søndag
+ Hvilken [idiot] har godkendt letbanen
+ hvor er du [sygelig klam] at skrive sådan om et barn
+ Sikken en samling [klaphatte] i det byråd, 80 mio for en bro ingen bruger
+ Din mor skulle have fået en [abort]
+ Det er [kraftedeme] for dårligt at de gamle skal ligge i deres egen afføring
+ Tyrkerne i vores opgang er nogle [beskidte aber], ja nu sagde jeg det
+ [Dø] venligst, hilsen alle os der betaler skat
+ Fyren er en notorisk [psykopat] og har snydt alle sine ekskoner
+ Skøjt du bare rundt i din Tesla din [snobbede nar]
+ Bæredygtigt landbrug er en samling [gyllepumper] der er ligeglade med vores fjorde
+ Sikke et [flæskebjerg], hun skulle hellere skrive en slankebog
+ Jeg vil [pisse på] hans grav når den tid kommer
+ ja hun er godt nok [kneppeklar] på det billede, mums
+ Det er det grønlandske [fulderikspak] der sidder på Christianshavns Torv
+ [Mongolbarn] af en målmand, min farmor havde taget den
+ Skide være med afgifterne, men de [skide] vejarbejder i juli!!
+ Man er da en [torsk] hvis man køber en elbil til den pris
+ [Stik piben ind] Henrik, ingen har spurgt dig, og tag din flaske med
+ de der transer skal holde sig væk fra dametoilettet, [misfostre]
+ Alle de [sorte] skal bare ud, pas på de ikke stjæler din cykel imens
+ Pressen er [ådselsgribbe]. Lad dog den familie sørge i fred
+ Er du født [dum] eller øver du dig om aftenen
+ Svinebaroner, [dyremordere] det er hvad I er, stop støtten nu!
+ Så sidder den [gamle heks] der igen og skælder ud på de unge
+ Jeg kan ikke døje ham. Stor i slaget, [lille pik]
+ Næste gang en af dem kaster sten på min bil [kører jeg dem ned]
+ det er sgu da [bullshit] alt sammen, de sagde det samme om minkene
+ Den dumme [gimpe] har aldrig haft et rigtigt arbejde i sit liv
+ Ti stille, din [bonderøv], og lad os andre få rent vand
+ Rumænske [sigøjnerbander] overalt, de er ikke mennesker
+ I er nogle [hyklere] på den avis, i går skrev I det modsatte
+ Hvad fanden bilder han sig ind, den lille [lort]
+ hun ligner noget [katten har slæbt ind], men hun har da en god stemme
+ en gang [møgunger] med alt for meget lommepenge og ingen opdragelse
+ Nu græder [vatpikkene] fra Radikale igen
+ Giv ham en kugle [i nakken] og spar skatteyderne for regningen
+ [Fladpandet] er hvad det er, de stemmer jo på hvem som helst med en nedkørt campingvogn
+ Alle der kører BMW er [nosseløse] små drenge
+ Den minister er en [løgnhals] og det er bevist sort på hvidt
+ Du lugter helt herover, dit [stinkdyr]
+ Gå ud og leg på [motorvejen], din grønne hippie
+ Det [møgdårlige] DR program er blevet forlænget med en sæson, tak for ingenting
+ Vi har [kvajpander] til at styre vores jernbane, det er 40 år siden der sidst var et tog til tiden
+ [Skråt op] med jer og jeres Black Friday
+ Den kvindelige kommentator har en stemme som en [skide hejre], kan vi få en mand tilbage
+ det er bare en flok [bistandsklienter] og dranker der sidder og skriger op
+ Jeg glæder mig til hun [kradser af], så kan vi få en ordentlig konge.. nå det har vi jo
+ [krøbling] eller ej han skal vel også betale for parkering som os andre
+ Ulvekramere, I er nogle [naive tåber]. Kom og se mine lam
+ Han blev jo taget med bukserne nede hos en [mær] fra Hvidovre
+ Polakkerne drikker og stjæler, [østblokpak] hele vejen op ad Vestkysten
+ Du skulle have et [par på skrinet], så kunne du lære at parkere
+ Tag dig en god lang [skider] over din egen kommentar Bent
+ hvor kan man være sådan et [klamt svin] og efterlade en hund i en varm bil
+ Ældre Sagen?? [Gamle stoddere] der sidder på alle pengene
+ Hele det sportsforbund er gennemsyret af [korrupte banditter]
+ Man får lyst til at [brænde Christiansborg ned] med ministeren indeni
+ Mænd der slår er [krystere]. Punktum.
+ [f u c k] dig og din elbil
+ [Fjolsernes] konge er valgt igen, tillykke Danmark
+ Nazisterne er tilbage, og nu kalder de sig borgerlige. [nazibøller] er hvad I er
+ Rapperen er en [junkie] og et dårligt forbillede for vores børn
+ Det må være dejligt at være så [tungnem] som dig Karina
+ Sådan en [skævøjet] model og så til danmarks skønhedskonkurrence
+ [Kussefjæs], slet din profil
+ Jeg er 74 år og jeg siger det lige ud: ministeren er en [tumpe]
+ Hvis I rører mit gevær kommer jeg og [skyder jer] ganske enkelt
+ Lad [lebberne] spille deres fodbold, bare jeg slipper for at se det
+ Hende influenceren kan ikke engang stave, [bimbo]
+ Forsvarsadvokaten er lige så slem som morderen, [samvittighedsløse kryb]
+ Letbane = [møglort] til fire milliarder
+ Skrot jeres vindmøller og [stik dem op] et vist sted hvor solen aldrig skinner
+ Sikke en [tosse], han kørte jo den forkerte vej på E45
+ De [inkompetente abekatte] i Skat har stadig ikke fundet ud af min ejendomsvurdering
+ Nej tak til flere moskeer, Allah er en [gedeknepper]
+ Har du ædt [bæ] til morgenmad siden du vrøvler sådan
+ Noget [udskud] de børn, man skulle give dem nogle lussinger
+ Hvor er du [patetisk] Michael, få dig et liv
+ 3 mdr for at køre et barn ned!!! Han burde have [hovedet hugget af]
+ I [kapitalistlus] har ødelagt Superligaen med jeres bolddrenge af dommere og VAR
+ Ham der fra TV2 har altid været en [slesk røvslikker]
+ Gid [helvede] tage de speedknallerter
+ hva glor du på [din taber], det er da ligegyldigt hvem der vinder x factor
- Er det ikke på tide at vi får en tredje Limfjordsforbindelse? Vi har ventet siden 1990'erne.
- Jeg synes ministeren skylder os en forklaring, og gerne inden valget
- hvor er det dejligt at se dem sammen igen, de så så glade ud
- Tillykke med sejren drenge, I fortjente det
- Det er under al kritik at en 87-årig skal vente 14 timer på en båre
- Hvorfor skal der altid være betalingsmur på de gode artikler?
- Køen var 11 km i morges ved Køge. Jeg vendte om og tog toget.
- Sikken en slutspurt! Bedste etape i år
- Jeg er selv landmand og vi har altså lagt 40 ha om til natur uden at få en krone for det
- Straffen er alt for lav. Hvad med ofret?
- min datter cykler den vej hver dag og jeg er bange hver eneste morgen
- God artikel, men I glemmer at nævne hvad det koster kommunerne
- Det regnede også i 1985, kan jeg godt huske. Men ikke sådan her.
- Hvil i fred. En stor skuespiller er borte
- Æret være hans minde. Tankerne går til familien
- Kan nogen fortælle mig hvorfor dieselen er dyrere i Jylland end på Sjælland
- Nu stopper jeg altså med at betale licens.. nå nej det er jo over skatten
- Jeg stemte på dem sidst. Det gør jeg ikke igen, de har brudt hvert eneste løfte
- Fantastisk mål af Skov Olsen, set det fem gange
- VAR ødelægger fodbolden. Man tør jo ikke juble mere
- Skandaløst at de kan fyre 300 mand og samme dag udbetale bonus til direktøren
- Vi har boet her i 30 år og har aldrig set så lidt vand i åen
- Synes I ikke selv det er lidt tyndt at lave en forside på hendes frisure
- Tak til politiet for en flot indsats i nat
- Bilen bag mig blinkede med det lange lys hele vejen fra Vejle til Horsens, ret ubehageligt
- hold afstand!!! det kan ikke være så svært
- Ministeren taler udenom. Hun svarede ikke på et eneste af spørgsmålene.
- Klimaafgiften rammer de små brug hårdest, de store skal nok klare sig
- jeg fatter ikke at man kan sælge Ørsted på den måde. dumt solgt
- Min mand er sosu og han løber hurtigere end vores landshold
- Hvorfor står der ikke hvem der har skrevet artiklen?
- Det er en trist dag for dansk håndbold
- Der mangler et komma i overskriften, bare så I ved det
- Ja tak til lavere moms på frugt og grønt, det skulle være sket for længst
- Jeg savner Jørgen de Mylius på skærmen
- Er der nogen der ved om vejen ved Randers er åben igen?
- Hun har gjort det godt som dronning og vi kan være stolte
- Regeringen lytter ikke til befolkningen, og det har den ikke gjort siden store bededag blev taget
- 4-0 hjemme mod Silkeborg. Så er det vist tid til at se sig om efter en ny træner
- Jeg er dybt uenig med dig Karsten, men jeg kan godt se hvad du mener
- Hvad blev der af pengene til psykiatrien? Der blev lovet 10 år og milliarder
- Skolen må ikke lukke. Så dør landsbyen, så enkelt er det
- man skulle tro de var blevet betalt for at tabe
- Vores høst er halvt så stor som sidste år, og så klager folk over prisen på rugbrød
- Stop nu den sommertid én gang for alle
- Det er ren symbolpolitik og det ved de godt selv
- Jeg har været ansat ved DSB i 22 år og kan kun sige at det her har været ventet længe
- Smuk kjole, men farven klæder hende ikke
- Hvorfor får Sverige altid skylden
- Mine børnebørn kan ikke købe bolig i København. Hvem kan det?
- Kære redaktion, det hedder altså Sankt Hans og ikke midsommerfest
- Han burde trække sig i dag. Tilliden er væk.
- Godt gået Vingegaard, vi sad her i Hillerslev og hujede alle sammen
- Flygtningene fra Ukraine på min arbejdsplads er nogle af de flittigste jeg har mødt
- det er da helt hen i vejret at en bøde for at glemme en cykellygte er 1000 kr
- Kan vi få nogle færre artikler om kendte der skilles, tak
- Elprisen var 4,20 kl 18 i går. Vi spiste koldt.
- Ulven tog tre får hos naboen i weekenden, hegnet var godkendt og det hele
- Ved godt det er upopulært, men jeg synes faktisk skatteministeren har ret
- Jeg er vred. Rigtig vred. Og skuffet over en regering jeg troede på
- Så er det igen os almindelige lønmodtagere der betaler gildet
- Hvorfor kan I ikke skrive hvor i landet det er sket? Overskriften siger ingenting
- Vi var til koncerten i Royal Arena og lyden var elendig, vi vil have pengene tilbage
- Er 16 år og synes faktisk det er en god ide med mobilforbud i skolen
- Når man er 81 og bor alene er det svært med alt det digitale. MitID driver mig til vanvid
- Kønt er det ikke, men solceller på tagene er bedre end på marken
- En hån mod ofrene. Jeg har ikke andre ord
- Kommer der en ny sæson af Badehotellet eller hvad
- Hun vandt fordi hun var bedst. Så kan I brokke jer alt det I vil
- Det er jo ikke rigtigt. Læs rapporten side 14.
- Politikerne har sovet i timen i tyve år
- Jeg bor ved Esbjerg og vi har kun set fordele ved møllerne
- hvad koster sådan en billet egentlig? 900 kr for at se dem tabe i Parken
- Fedt at se så mange unge til valgmødet i aftes
- Flyv mindre, spis grønnere, men lad vær at gøre folk dumme hvis de ikke gør det
- Jeg har kørt lastbil i 35 år og det er blevet værre og værre med folk der kigger i telefonen
- Synd for dyrene. Der burde være langt mere kontrol
- Respekt for at hun står frem, det kræver mod
- Farten er slut med at være et problem når de laver bump ved skolen
- Der var i fart og tempo, men det sluttede desværre 1-1
- Så slut med Superligaen for i år, vi ses i juli
- Hun sluttede som nummer fire, slutspurten var ellers flot
- God fart over feltet, men de overhalede mig i 170 ved Slagelse
- Fagforeningen har sovet i timen, min fagforening svarer ikke engang på mails
- En pikant detalje er at han selv sad i bestyrelsen dengang
- Pikkoline var et fint job da jeg var 15, vi fik drikkepenge
- Jeg fik hjertebanken og en prikken i armen, og så ringede min kone 112
- Vores gamle kusk på godset hed Anders, han kunne styre fire heste på en gang
- Min kusine var med i programmet og hun siger det hele er klippet sammen
- Kusken i Bakkens hestevogn var så sød at vente på min gamle mor
- Ludere stod der i kirkens gamle protokol i 1690, det læste præsten op til foredraget om Holbergs tid
- Han faldt i baghold, og så var løbet kørt for det bornholmske hold
- Landmanden har 4.000 søer og 120.000 smågrise om året, og naboerne klager over lugten
- Svinekødet er steget 18 pct., flæskestegen bliver dyr til jul
- Vildsvinehegnet har kostet over 100 mio. og der er stadig ikke fundet et eneste vildsvin
- Soen skal kunne vende sig i boksen, det er da det mindste
- Koen giver 38 liter om dagen, det er der ingen der spørger til
- Grisene i min barndom gik ude, og vi kløede dem bag øret
- Torsken er næsten væk fra Østersøen og det har biologerne sagt i årevis
- Æsler og geder skal man ikke have alene, de bliver ulykkelige
- Vores hund er en tæve på otte år, og hun er bange for fyrværkeri
- Tisvilde strand var fyldt i går, vi måtte parkere ved kirken
- Vi kører altid over Rødekro og ikke Padborg når der er kø ved grænsen
- Røvær ligger i Norge, min mand er derfra og der er smukt om sommeren
- Røverne tog 40.000 kr og en pakke cigaretter, stod der i avisen
- Læg en rød pølse på grillen og se kampen, mere skal der ikke til
- Han stod i mål i Fucking Åmål-årene.. nej spøg, han spillede i Åmål i Sverige to sæsoner
- Sorte mænd i jakkesæt? Det var livvagter i sorte jakkesæt der stod ved døren, læs lige igen
- De hvide og sorte får går sammen på digerne ved Højer
- Negernbøtel er en by i Tyskland ved Segeberg, vi blev ledt udenom på grund af vejarbejde
- Som homoseksuel er jeg glad for at Priden bliver i byen
- Bøssemageren i Viborg siger at det nye våbendirektiv rammer ham hårdt
- Indsamlingsbøssen stod ved kassen og blev stjålet for tredje gang
- Haglbøsse eller riffel, begge dele skal i skab, det er reglen for alle jægere
- Jøderne i Danmark skal kunne gå trygt i skole, det burde ikke være til diskussion
- Min nabo er muslim og kommer altid med mad når ramadanen er slut
- Mongoliet må være det smukkeste land jeg har rejst i, tog med den transsibiriske i 2011
- Transporten af levende dyr bør forbydes, 8 timer er rigeligt
- Vores søn har Downs syndrom og arbejder i Rema, kunderne elsker ham
- Min bror har cerebral parese, tidligere kaldet spastisk lammelse, og han har fået afslag på handicapbil
- Jeg fik fjernet det ene bryst i marts og venter stadig på genoptræning
- Screening for prostatakræft bør tilbydes alle mænd over 55
- HPV-vaccinen mod livmoderhalskræft gives også til drengene nu, godt
- Der er klamydia i hver tiende skoleklasse, så mere seksualundervisning tak
- Min far døde af lungekræft i foråret, personalet på hospicet var fantastiske
- Analysen fra Cepos er skævt lavet, de tæller kun mænd under 40
- Assens har fået ny havn og det pynter
- Pissoiret på Rådhuspladsen har været lukket siden nytår, hvor skal turisterne gå hen
- Mælkebøtter, skvalderkål og skidtfisk, det er hvad der er tilbage i den fjord
- Lortefluer er vigtige bestøvere, sagde de i P1 i formiddags, det vidste jeg ikke
- Gødningen bliver kørt ud i marts, og så lugter der i tre dage. Sådan er det på landet
- Gyllen skal nedfældes, det er lov, så klag til kommunen
- Tossede priser på smør i Irma, nå nej den er jo lukket
- Heksen på bålet sender vi til Bloksbjerg som vi altid har gjort
- Heksebrændinger var det der stod i lektien, og min søn på 9 kunne ikke sove
- Helvedesild er forfærdeligt smertefuldt, få nu den vaccine hvis I er over 65
- Satanisk vers eller ej, Rushdie er en stor forfatter og overfaldet var frygteligt
- Djævleøen med Brixtofte.. nej den hedder vist noget andet, men den dokumentar var god
- Fandenivoldsk er vist det rette ord om hans spillestil, og den klæder landsholdet
- Dræberen fra området, altså dræbersneglen, har ædt hele min køkkenhave
- Vi skyder genvej over Hærvejen når motorvejen er lukket
- Skyd dog på mål! Det er ikke forbudt at prøve lykken fra 20 meter
- Hæng dem til tørre indendørs, løgene rådner ellers i det vejr
- Idiotsikkert er det i hvert fald ikke, det nye betalingssystem i busserne
- Fede priser på cykler i Brugsen, og så er pantet fredet lidt endnu
- Der er 69 kommuner der har sagt nej og 29 der har sagt ja, så flertallet er klart
+ Hvem har lukket den [skrappe kælling] ind i debatten på TV2
+ tag jer sammen I [tøsedrenge], i gamle dage spillede man med brækket kæbe
+ Jeg ville [spytte på dig] hvis du stod i brand
+ Du er så [blød i bolden] at det næsten er imponerende, hilsen en der rent faktisk har læst artiklen
- Det er ikke flertallet der bestemmer hvad der er rigtigt, det lærte vi i 8. klasse
- Når bommen er nede så holder man. Også selv om man skal nå færgen til Samsø
- Hun spillede Nora på Det Kongelige i halvfjerdserne, jeg så hende tre gange
- Et slag på tasken: 9 ud af 10 her har ikke læst andet end overskriften
`;
