// One voice: residents in a hurry on the phone. Lines with + hold [what is to be found], lines with - are innocent.
export const phones = `
+ hvem [fuck] har parkeret på min plads igen???
+ luk jeres hunde inde om natten ellers [smadrer jeg dem] wallah
+ Formanden er en [spasser] han svarer aldrig på mails
+ ej hvor er i dårlige mennesker at smide en mor ud med 2 børn, i er nogle [svin]
+ Wallah du er en [sharmuta] hvis du snakker sån om min søster
+ huslejen stiger igen, [fuck jer] alle sammen i bestyrelsen
+ Der er [pis] i elevatoren igen opgang 14, hvilken [klamme so] gør det
+ [kuk] i hovedet er hvad i er allesammen nede på ejendomskontoret
+ Ham med scooteren er en [hundeson], han kører på legepladsen mellem børnene
+ nå så fik [fattigrøvene] fra blok 7 altså nye vinduer først
+ Abow hvad sker der for jer, i er [handicappede] alle sammen
+ Jeg er 74 og har boet her siden 1972 og sådan en [møgbeskidt] [gøgeunge] skal ikke råbe ad mig i vaskekælderen
+ bro [sut min dick] du har ik noget at skulle ha sagt
+ Hold nu [kaje] alle jer der klager over børn der leger
+ viceværten er en doven [røv] han sidder bare og ryger
+ [kahba] siger min nabo til mig i opgangen foran min datter, det er ikke iorden og hun er selv en gammel [gris]
+ [Skrid] tilbage til [perkerland] skrev en på min dør. Den der har gjort det er en [racistisk idiot]
+ dette blad er så [shit] jeg bruger det til at tænde op i grillen
+ Der er altid [bøvhoveder] der smider affald ud fra altanen
+ I kan [kysse min sorte røv] siger jeg som beboer siden 98
+ jeg [knepper jeres mor] alle jer i afdelingsbestyrelsen
+ [Dø] bare din [gamle kost]
+ hvad [fanden] er det for en artikel??? jeg skal jo ikke betale for jeres tagterrasse
+ Beboerrådgiveren er en [falsk slange] og en [lyver]
+ min eks bor i nr 33 og han er en [kvindebanker] og [psyko], så nu ved i det
+ [amk] hvor er det lang tid vaskeriet har været i stykker
+ Ham tykke fra 2 tv er en [flæskesteg] med briller haha
+ jeg sværger [jeg stikker ham ned] hvis han rør min bil igen
+ Du er [syg i hovedet] Gitte, man filmer ikke andres børn
+ stop med at brokke jer i [gamle fjerter]
+ De [sorte svin] får alle de store lejligheder og vi [idioter] betaler
+ Hvor er i bare sløve i festudvalget, det var den [ringeste lortefest] nogensinde
+ [kanker] hvor er i nederen siger min kæreste fra holland
+ tag og vask jeres [ulækre] [måse] inden i sætter jer i fælleshuset
+ Den nye driftschef er en [slavepisker] og en [kælling], vores gårdmand blev sygemeldt
+ [orospu cocugu] har ridset min bil i p kælderen
+ ik være sån en [pussy] bare sig det til hans ansigt
+ Sikke noget [lort] de har malet opgangen i, det ligner [bræk]
+ Der er [fisse] tegnet på muren ved legepladsen for tiende gang, den kunstner er en [spade]
+ [danskerluder] råbte de efter min datter på 14. jeg er så vred
+ jeg håber virkelig [du får kræft] dig der forgifter kattene
+ I er [sgu] nogle ynkelige [pensionistrøve] der ikke kan tåle lidt musik
+ Så [hold dog mund] Ahmed, du har jo ikke engang læst artiklen din [abekat]
+ wtf er det for noget [bullshit] at grillene er fjernet
+ [gay] artikel, hvem gider læse om blomsterkasser
+ Bare fordi man er på førtidspension er man ikke en [nasserøv]!! det kaldte hun mig
+ Kommer du fra Randers eller er du bare [retarderet]
+ jeg bliver så [piss træt] af den larm hver nat
+ Hende [junkie] i stuen skal [smides på lossepladsen]
+ shu din [ibn kalb] gider du flytte din varevogn
+ Mit navn er Bodil og jeg er 81 og jeg synes De er en [lømmel] og et [skarn], unge mand
+ [lesbiske kællinger] der bestemmer det hele i havegruppen
+ Du skal få [tæv] næste gang jeg ser dig ved containerne, jeg ved godt det er dig
+ Rotterne i kælderen er pænere end de [lortesvin] der bor på tredje
+ dumme [fede ko] hun tog min vasketid
+ Det er [åndsboller] hele vejen rundt, hvem laver en cykelsti ud i et træ
+ [stfu] karen ingen spurgte dig
+ I har da [hul i hovedet] derude i hovedbestyrelsen
+ nej tak til flere [muslimsvin] i vores opgang, der er nok
+ En flok [skaldepander] fra nazigruppen satte plakater op, de kan [brænde op i helvede]
+ i skal passe på, [vi finder jer], [snitches]
+ Hvorfor skal man være venlig mod en [hystade] der ringer til kommunen om alle
+ ham der [narkosvin] sælger lige ved skolen og ingen gør en [skid]
+ Den [forpulede] elevator!!! 8 sal med barnevogn og indkøb
+ jeg er [pisseligeglad] med jeres beboerhus
+ Så er der [røvhuller] der tømmer askebæger i sandkassen
+ Kom ned i gården hvis du tør din [tøsedreng], [jeg tæsker dig]
+ [mokke] fra nr 5 ringer politiet hver gang vi griner
+ Min mand siger jeg er en [furie] men det er [fandme] formanden der er en [despotisk kælling]
+ I er så [dumme i nøden] at i tror huslejen falder af solceller
+ [hajwan] kan du ik smide dit affald som et normalt menneske
+ Klag klag klag, [brokrøve] hele bundtet
+ [Hvor er du grim] på det billede haha ligner en [trold]
+ Lille [pik] stor bil, så er det sagt til ham i bmw'en
+ Ejendomsfunktionæren har [kneppet] halvdelen af blok 12 så han har ik tid til at lave vandhaner
+ dem i gavlen er [zigeunere] og de stjæler alt der ikke er skruet fast
+ [as] af en nabo, undskyld sproget men det er hvad han er
+ Kan i ikke bare [skride ad helvede til] med jeres skimmelsvamp rapport, mit barn er syg
+ [sik mik] bro parkeringsbøde på 795 foran min egen dør
+ Det er jo [hundelort] over det hele og ejerne er nogle [sjuskedorter]
+ [whore] stod der på hendes postkasse, find de drenge og [bank dem]
+ Jeg vil ikke bo dør om dør med en [pædofil] og jeg håber [han bliver hængt]
+ Tak for ingenting, [tumpehoveder], nu er varmen slukket igen
+ [kartoffelædere] kan ikke lide når vi hygger os udenfor, [tss dø]
+ i er alle [luddere] i den afdeling jeg er så færdig med jer
+ [Gu fanden] er der skimmelsvamp, men inspektøren er jo blind som en muldvarp, det [skvat]
+ Din mor er så fed at elevatoren gik i stå din [tykke] [svamp]
+ [Bims i bolden] er de, 90000 for en bænk
+ hende i administrationen er en [bitch] hun lagde på
+ Vores nabo er [alkotosse] og [skiger] på trappen
+ [koran-klovne] og [bibelbøvere] kan i ikke tage jeres diskussion et andet sted
+ Det er da en [svinestreg] og I er nogle [banditter] at hæve depositum
+ helt ærlig [slå dig selv ihjel] ingen gider læse dine lange kommentarer
+ [fordømte] [møgalarm] hylede hele natten, den bil skal have en hammer
+ De unge har ingen opdragelse, [bavianer] er hvad de er
+ [jävla] [idioter] siger jeg på svensk så lyder det pænere
+ Det ligner noget en [børnehaveretard] har lavet, det skilt
+ jeg [lægger ham i graven] sværger på min mors liv
+ Du er [en skændsel for menneskeheden], Jørgen, og dine parabolvittigheder er ikke sjove
+ Altså der er nogen der [onanerer] i kælderrum 6, den [perverse stodder] skal ud
+ [knold] jeg har jo betalt
+ [Røvpuler] blev der råbt efter min søn på 13, ved opgang 9, pas jeres unger
+ i dansker er nogle [grisespisere] uden kultur
+ Lad hende nu være, hun er bare en [gammel skrukke] uden liv
+ [Fister] ja det kaldte han mig, foran hele beboermødet, den [møgdreng]
+ Det beboermøde var en [cirkus af aber], og dirigenten var den største
+ ta jer dog sammen [forhelvede] vi bor her jo alle sammen
+ [hestepik] på jeres forslag om betalt parkering
+ Alle ved han slår sin kone, den [kujon], og [han skal have samme tur]
+ [ziggy] og [albo svin] bor nu i min mors gamle lejlighed, tak for det boligforening
- er der nogen der har fundet en lille rød cykel ved blok 3?
- Vaskemaskine nr 4 æder ens penge uden at starte, hvem skal man ringe til
- wallah god artikel, min far er med på billedet nr 2
- Tusind tak til Fatima og alle de frivillige for maden i søndags, det smagte himmelsk
- hej hvornår kommer der varme på, der er 17 grader hos os og vi har en baby
- Jeg synes ikke det er rimeligt at vi skal betale for tagterassen når vi bor i stuen
- Mashallah hvor er haverne blevet flotte i år
- Vi er mange der savner Dennis Kok fra ejendomskontoret, han var altid sød
- Kan vi få slut dato på stilladset, det har været der siden påske
- mine børn elsker den nye legeplads især rutsje banen
- Fugerne på badeværelset er sorte og ingen kommer og kigger, jeg har skrevet fem gange
- der er sat en krage fast i nettet på 4 sal kan nogen hjælpe den
- Hunden på billedet er en shih tzu, ikke en puddel, bare så i ved det :)
- Er det rigtigt at sluthusleje bliver 7800 efter renovering? så må vi flytte
- Jeg er uenig med formanden men han gør et stort arbejde gratis
- inshallah ses vi til eid festen i beboerhuset på lørdag
- Damerne fra syklubben sælger puder og klude til fordel for børnehospitalet
- må man godt have en hane i nyttehaven eller larmer den for meget
- Farten på stamvejen er for høj, lav nu nogen bump inden et barn bliver ramt
- hvad koster det at leje fælleshuset til en konfirmation
- Jeg fik kokosboller og saft af naboen da jeg var syg, det er sådan det skal være
- Det med sorteringen er svært, hvor skal pizzabakker hen?
- Det der band Skibberikke eller hvad de hed, jeg kan ikke huske det, men de spillede godt
- Ham fra Falck kom på 6 min, han redet min mand, tusind tak
- Min søn hedder Hassan Dikmen og er lige blevet tømrer svend, stolt mor
- altan lukning ja tak, men ikke til den pris
- Der lugter af gas i kælderen i nr 19, jeg har ringet til vagten
- Nogen burde slå græsset bag blok 11, der er flåter
- Jeg har boet her i 50 år og vil bæres ud herfra, så god er vores afdeling
- Skal man selv købe pærer til lampen i opgangen nu
- bor i 4 th og hører alt hvad de siger i 3 th, er der slet ikke isoleret
- Bussen 5c er altid forsinket når man skal på arbejde, sæt flere ind
- Vores gruppe fra Somalia laver sambusa på torsdag, kom og smag
- pas på i tyve tiden, der var indbrud i 3 kælderrum i nat
- Hvorfor skriver i ikke noget om de unge der faktisk får et fritidsjob
- Lydia Fischer har sunget for os på plejehjemmet, alle græd lidt
- Jeg skød genvej over plænen og faldt i et hul, det må dækkes til
- Er fitness rummet åbent for kvinder om onsdagen
- Min mor har demens og går nogle gange rundt om natten, ring til mig hvis i ser hende
- Den lille kat med hvid hale er død, hun blev fundet på parkeringspladsen, så ejeren ved det
- Hundeluft området er for lille, der burde være et til de store hunde
- Det er alt for dyrt og alt for sent, og ingen har spurgt os
- jeg forstår ikke hvorfor der skal stå så mange biler uden plader
- Tak fordi i skriver på arabisk også, min mor kunne læse det hele selv
- der var lus i børnehaven igen så tjek lige jeres børn
- Håber kagen fra Lagkagehuset ikke blev betalt af vores husleje hehe
- Kig forbi loppemarked lørdag, jeg sælger børnetøj str 86 til 110 og en bassin
- Min bedste ven Dick og hans kone Fanny flytter ind i seniorbofællesskabet
- Rengøringen på trappen er blevet meget bedre siden det nye firma
- hvem har glemt deres tæppe i tørrerummet, det er gråt med frynser
- Skimmelsvamp i hjørnet bag sengen, mit barn hoster hele tiden, vi beder om hjælp
- i skal vide at vi er rigtig glade for lektiecafeen
- Røverkøb i genbrugsbutikken i dag, en barnevogn til 150
- Jeg stemmer nej til forslag 4 da der mangler en plan for økonomien
- Pikachu og alle de andre figurer var super flotte til fastelavn
- Han er døv og hørte ikke at i kaldte, han er ikke uhøflig
- Er der nogen som kan hjælpe med nem-id? jeg er 79 og alene
- Regnvandet løber ind i kælderen ved gavlen, og pumpen er gået
- Vi skal have fat i Skadedyrsfirmaet, der er rotter ved containerne igen
- det er for dårligt at man skal vente 3 uger på en vvs mand
- Den nye spade i værktøjsskuret er allerede væk, vil den der lånte den ikke sætte den tilbage
- Pigerne i U15 vandt 5-1 over Bagsværd, sikke nogle seje tøser
- Skakklubben mødes tirsdag, begyndere er velkommen
- slap nu af venner, det er bare et loppemarked :)
- Bestyrelsen bør gå af efter min mening, de har ikke fulgt vedtægterne
- Tak til bedemand Aage Schiøth for en smuk afsked med min bror
- jeg kan anbefale at bruge eddike og natron mod kalk i toilettet
- Hvem har ansvaret for asfalthullerne på P3, min fælg er bukket
- Min dreng har adhd og bliver tit misforstået, kom og snak med mig i stedet for at skælde ham ud
- Syrenerne dufter så man næsten bliver svimmel
- Jeg har arbejdet hele natten og så boret de kl 7, kunne man ikke vente til 8
- koranskolen og kirken har lavet fodboldkamp sammen, det var 4-4
- De gamle døre fra Cappel og Slutter firmaet var bedre end de nye
- Nogen der vil købe en næsten ny pisker og en røremaskine?
- Aftenskolen starter hold i dansk for begyndere i september, det er gratis
- vi er 5 i en 3 værelses og har ventet 6 år på en større
- Shitake svampe kan man dyrke i kælderen fortalte ham fra haveholdet
- Hvor må man tænde engangsgrill henne?
- Min farmor fra Tyrkiet lærte os at lave børek og nu underviser jeg i beboerhuset
- Klamydia test er gratis hos ung klinikken, det burde i skrive til de unge
- Ældre mand søger en at spille kort med, helst whist eller 500
- Der er for mørkt på stien ved skolen, min datter tør ikke gå der
- Æggene fra hønsene i gården er de bedste, tak hønselauget
- Ramadan mubarak til alle naboer
- Skraldebilen kan ikke komme ind når i parkerer i svinget
- Jeg var i chok over prisen på kabel tv, har sagt det op
- Super fedt mural, kæmpe respekt til kunstneren
- Så kom foråret og solsorten sidder på taget og synger kl 4
- Kommunen vil rive blok 8 og 9 ned, hvor skal folk så bo henne
- Anders Lykke og Ole Møgelvang blev genvalgt, godt gået
- Der var ingen vand fra 9 til 15, det kunne i godt have varslet
- hej jeg hedder Yusuf og er 11, vi vil gerne have nye net i målene
- Kan det passe at man skal have tilladelse for at male sin egen stue
- Brandalarm testes mandag, så bliv ikke bange
- Den kaffe de serverer på kontoret kan vække de døde hehe
- Vi har brug for en kvindelig læge her i området
- hvem har lånt pælene til teltet, vi skal bruge dem på fredag
- Fagforeningen kommer og svarer på spørgsmål om feriepenge kl 16
- Endelig får vi en cykelkælder med lås, det har taget sin tid
- jeg har fået en fin tyk strømpe fra strikkeholdet, tak tak
- Man burde kunne klage et sted hvor nogen faktisk læser det
- Pissarro udstilling på Ordrupgaard, beboerturen går d 12, der er 6 pladser
- God bedring til Hanne efter hendes bryst operation, vi tænker på dig
- De unge satte fyrværkeri af i postkasserne, det er farligt og det skal stoppe
- Der er kommet en pæn ny kiosk, han har dadler og friske brød
- Jeg taber altid i banko men hyggen er det hele værd
- Den der indkaldelse kom 2 dage for sent, så mødet er vel ikke gyldigt
- Skal vi ikke lave en juletræsfest i år igen, jeg kan godt bage
- analyse af vandet viser for meget kalk siger de, så det er derfor kedlen står af
- min mand er kok på Hotel Svanen og vil gerne lave mad til sommerfesten, hvem siger jeg det til
`;
