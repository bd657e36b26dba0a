// One voice: pupils, parents and grandparents of the borderland. Lines with + hold [what is to be found], lines with - are innocent.
export const borderland = `
+ Hvem har ansat den [idiot] til at styre vores vaskekælder??
+ Formanden er et [røvhul] og det har han været siden han flyttede ind i 2009
+ [hold kæft] hvor er du bare træls at høre på Bent
+ Den gamle [kælling] i nr 14 filmer os hver gang vi parkerer.
+ din mor er en [luder] og din far stemmer på Venstre
+ Nu må den [klaphat] til borgmester da snart gå af, det er tredje gang budgettet skrider
+ fuck dig [din lille taber] du kan ikk engang ramme et mål fra 2 meter
+ Jeg har boet her i 41 år og har aldrig set mage til [rakkerpak] som dem i opgang C.
+ Send dog de [perkere] hjem hvor de kommer fra, så er der boliger nok
+ Hun ligner [en fed so] i den kjole, hvorfor skal vi se på det i bedste sendetid
+ Journalisten kan [rende mig i røven], jeg har ikke sagt et ord af det han skriver
+ Man burde [skyde ham] og hunden med
+ Det er noget værre [lort] I har fået lavet med de nye vinduer, det trækker som ind i helvede
+ du er så [åndssvag] at det gør ondt
+ Sikke en samling [tåber] i byrådet. De har aldrig prøvet at køre traktor på den vej.
+ lærerne på den skole er [spassere] alle sammen undtagen Kirsten
+ [Skrid ad helvede til] med jeres vindmøller
+ Dommeren er købt og betalt, [det svin]
+ Ham der har stjålet min cykel ved Rødekro station: jeg håber [du dør af kræft]
+ kan du ikke bare [klappe kaje] Jørgen, du har skrevet 14 kommentarer nu
+ [Bøsserøve] hele bundtet, de løber jo rundt og krammer hinanden efter hvert mål
+ Viceværten er en [doven hund] som sidder i skuret og drikker kaffe til klokken ti
+ [Hjemmetyskere] har altid været noget for sig selv. Tag dog over på den anden side af grænsen og bliv der.
+ Så længe den [psykopat] sidder i bestyrelsen kommer jeg ikke til et eneste møde mere
+ Den [møgunge] har sparket min postkasse ned to gange i denne måned og forældrene siger ikke et kuk
+ jeg [smadrer dit fjæs] næste gang jeg ser dig nede ved brugsen
+ Hvad ved sådan en [københavnersnude] om at bo i Løgumkloster
+ Der er ikke andet end [narkovrag] tilbage på torvet efter klokken 18
+ Det er [fandeme] for galt at vi skal betale 340 kr ekstra for en parkeringsplads vi ikke kan bruge!
+ hun har da [knaldet] sig til den stilling det ved enhver på kommunen
+ [Kameldrivere] skal ikke bestemme hvad mine børnebørn spiser i børnehaven
+ ej hvor er han [klam] med det fedtede hår, sluk nu bare tv
+ [Kys] min bro ingen gider dig
+ Do er en [dum dævel] Hans Peter, det har do altid været
+ Skolelederen er en [slapsvans] der ikke tør sige fra over for tre forældre
+ Er I alle sammen [hjernedøde] ude på det rådhus
+ Jeg er ligeglad med hvad den [tykke flæskeklods] fra Aabenraa mener om motion
+ De unge er nogle [snothvalpe] og har aldrig lavet noget rigtigt arbejde i hele deres liv
+ [rådne ludere] hele håndboldholdet, lær at kaste
+ Hvis den køter skider på min fortovskant en gang til så [giver jeg dig en på skallen]
+ Redaktøren er en [spytslikker] for Socialdemokratiet og det har han altid været.
+ Ham Mogens er en gammel [liderbasse], han står og glor ned på de unge piger ved badebroen
+ [Landsforrædere]! Min far sad i Frøslev for at I kunne sidde og sælge det hele væk
+ det er kun [mongoler] der kører knallert uden hjelm på stien
+ Sikke noget [pis] at fyre af lige inden et valg
+ Jeg skider på hvad du mener [din gamle gris]
+ Nej hvor er det [røvsygt] at høre på de samme tre koner klage over vasketiderne
+ Ud med dem. Det er [snyltere] og ikke andet.
+ [sut pik] haderslev i er dårlige
+ Fru Nissen på tredje er en [sladdertaske af værste skuffe] og nu har jeg sagt det
+ Håber din hund bliver kørt ned og [dig med], [dit fæ]
+ Elskede minister, [gå hjem og hæng dig]
+ [Fuck] kommunen, [fuck] borgmesteren og deres grønne omstilling
+ Hvad vil du gøre ved det [din spade]
+ De der cyklister i stramme bukser er nogle [pikspillere], de fylder hele vejen fra Gråsten til Egernsund
+ Hun er jo bare en [krøbling] på førtidspension og så skal hun have den store lejlighed
+ [Negere] kan ikke lære at køre i rundkørsel, det ser vi hver dag ved Kliplev
+ Hold dog op med at gylpe den samme gang [bræk] op hver uge i læserbrevene, Viggo
+ den [fucking] buskort virker aldrig og chaufføren er sur
+ Sig til din kone at hun skal holde [sin fede ende] væk fra min hæk.
+ Sådan nogle [afskum] skulle have frataget deres hunde på stedet
+ Du lugter [din bums] gå i bad
+ Formanden ved ikke hvad der er op og ned på et regnskab, han er [et kvaj] uden lige
+ [Jødepakket] sidder på det hele, også boligforeningerne, vågn op folkens
+ skrev hun lige det?? haha hvor er du [retarderet]
+ Jeg ved godt hvor du bor Allan og [du skal få bank] så du husker det
+ Den slags [tyskersvin] med autocamper skal ikke holde på vores p-plads i tre uger
+ Lokalredaktionen består af to [skiderikker] og en kaffemaskine
+ [transer] på toilettet i svømmehallen, så bliver vi hjemme
+ I er nogle [hyklere og slyngler] alle 31 i det byråd
+ Har den [kusse] svaret på min mail? Næ. Fire uger!
+ Du er ikke andet end en [møgkælling] Inge-Lise
+ gid du må få lungebetændelse og [kradse af]
+ Fodboldfædrene på sidelinjen er nogle værre [brølaber], mon ikke ungerne skammer sig
+ Ja ja, og så kom [rødstrømpefurierne] også på banen. Det tog da kun ti minutter
+ Hvilken [kvajpande] har sat bænken op med ryggen til vandet?
+ Alt det [satans] papir vi skal skille ad i ti forskellige spande!
+ Hun er [dum som en dør] og det kan man høre hver gang hun åbner munden i P4
+ Det er [pædofile] hele banden, de pædagoger, fyr dem
+ Nå så [pikhovedet] fra fjerde sal har fået ny grill på altanen igen
+ Vi skulle have stemt den [nar] ud sidste år da vi havde chancen.
+ Send de [beskidte sigøjnere] tilbage over grænsen inden de tømmer hele campingpladsen
+ ork [hold din bøtte] gamle
+ Gæsterne til det bryllup var [sandnigre] fra den ene ende til den anden og de dyttede hele natten
+ Din søn er en [bølle og en bandit], og jeg [banker ham gul og blå] hvis han rører min knægt igen
+ Ham [drukmåsen] fra ældrerådet skulle nok tage en alkometertest før han skriver
+ æ formand er et [skvadderhoved] å æ kasserer er ett en skid bedre
+ Du er [et udskud], Brian. Det synes hele Vojens.
+ [Brænd] lortet ned og [lad dem blive indenfor], så er det problem løst
+ hun er en [bitch] og alle i 9.b ved det
+ [Kræftedeme] om jeg betaler en krone mere i husleje før den elevator kører
+ Sådan en [sinke] skulle aldrig have haft kørekort, se lige hvordan han holder
+ Hvorfor skal vi se på de halvnøgne [tøjter] i X Factor klokken otte om aftenen
+ Jeg vil [skide] på jeres altan når I sviner min til
+ [din homo] haha kan du ikke tåle en tackling
+ Det er løgn fra ende til anden, [dit løgnagtige kryds mellem en rotte og en jurist]
+ Man skulle tro de var [født bag en gylletank], de tilflyttere
+ [Rend og hop], jeg klipper græs når det passer mig, også søndag
+ De er [parasitter] og skal ikke have en rød øre af mine skattepenge
+ [stfu] emil du er 12
+ Det [kræ] har gøet siden fem i morges og ejeren er et [drog] der ikke gider stå op
+ Kan nogen fortælle den [heks] på nummer 8 at legepladsen er for børn
+ Hele familien er [indavlet] det kan man jo se på dem
+ Min nabo er en [gemen stodder] som klipper hæk på min side og beholder stigen
+ Vagn, du er et [fossilt fjols] der lever i 1962
+ Det er da det værste jeg har læst i Jydske Vestkysten, er skribenten [bindegal]?
+ [Håndklædehoveder] i hele blokken og ingen tør sige det højt
+ nogen burde [skære halsen over] på dem der slipper ulve løs i Jylland
+ Jeg [kneppede] din mor igår bro hun sagde hej
+ Hvor er du dog en [tudeprins], tag en sut
+ Den [tæve] af en sagsbehandler lagde røret på midt i det hele
+ [Fedeabe]. Prøv at gå en tur i stedet for at brokke dig over at bussen er nedlagt
+ Det er det her [pak] vi skal leve med fordi DF ikke fik flertal
+ Kære bestyrelse. I kan tage jeres nye husorden og [stikke den skråt op]. Med venlig hilsen Tove, nr. 22
+ Sønderjyske spiller som nogle [kællinger] her i anden halvleg
+ [tumpe], det hedder ligge og ikke lægge
+ Han er sgu da [ikke rigtig klog i låget], sådan en [fusentast] skal ikke have nøgle til varmecentralen
+ Skrub af til Afghanistan med jer, [geder] kan I jo [bolle] der
+ De [gestapotyper] på grænsen stoppede min svigersøn for tredje gang på en uge
+ Hun er [skeløjet og grim som arvesynden], jeg forstår ikke at TV Syd lader hende læse nyheder
+ [Gid du fik aids], [dit lille møgdyr]
+ Jeres dreng er [autist i hovedet], hold ham hjemme
+ I er [hjernevaskede får] alle sammen der tog det tredje stik
+ I tog min hund!! [nazister] på rådhuset, ikke andet
+ Bønderne er nogle [pengegriske bæster] som forgifter hele fjorden og griner hele vejen hen i banken
+ Den [bonderøv] holder med sin Amarok på to handicappladser
+ Åh [fis nu af] med din klimaskam, Louise
+ Hvad fanden bilder den [laban] sig ind, at parkere en trailer foran brandvejen
+ [skævøjede] turister overalt i Ribe og ingen af dem køber noget
+ Vi ved alle sammen at kassereren er [en tyveknægt og en skurk]
+ Lægen er en [kvaksalver] og sekretæren en [sur gammel kost]
+ Dem der kaster skrald fra altanen er nogle [svinemikler], undskyld mit sprog
+ [Dø] bare alle jer der stemte nej til hundegården
+ [Pingviner med burka] ved kassen i Føtex nu også, så handler jeg i Harrislee
+ Er der slet ingen [nosser] i den minister? Sikke en [vatpik]
+ Drengene fra efterskolen råbte [so] efter min kone, så nu siger jeg det: I er nogle [lømler]
+ [Pis af] med din el-scooter fra fortovet
+ Jeg synes ærligt talt at han er et [grødhoved] og en [nasser], der har boet gratis hos sin mor i 48 år
+ Hende den nye præst er en [lebbe] og derfor kommer vi ikke mere i kirken
+ Tag jer dog sammen i Dansk Folkeparti og få de [sorte aber] af banen, det er jo ikke landsholdet mere
- Huslejen er steget med 11 % på to år. Hvornår siger vi stop?
- Jeg er dybt rystet over at bestyrelsen kan træffe den slags beslutninger uden at spørge beboerne.
- God artikel, men I glemmer at nævne busserne fra Skærbæk
- slut med gratis parkering på torvet, tak for ingenting byråd
- Min datter går i 7. klasse og har haft 9 vikarer i matematik siden august. Det er simpelthen ikke godt nok.
- Vindmøller ja tak, men ikke 600 meter fra mit soveværelse
- Der er alt for høj fart på Ribevej, sæt dog et bump op
- Man kan da ikke bare lukke biblioteket om lørdagen, det er jo den eneste dag folk har fri
- Hvem har fundet en sort kat med hvid hage? Den er væk fra Møllegade siden torsdag
- Min mand er i fagforening og har været det i 35 år, det har aldrig skadet ham
- Kan nogen sige mig hvorfor der ikke er sat nye lamper op på stien bag hallen??
- Det var en flot kamp af drengene, selv om dommeren var langt fra situationen ved straffesparket
- Jeg er ikke enig med Jørgen, men han skal da have lov til at sige det.
- Vi har lige fået fjernvarme og regningen er dobbelt så stor som den de lovede. Nogen burde stå til ansvar.
- hej er der nogen der ved om genbrugspladsen har åbent 2. pinsedag
- Nu har jeg ringet til kommunen seks gange og ventet i kø i over to timer i alt. Det er en skandale!
- Svinesti eller ej, ejendommen burde fredes. Den er fra 1798.
- Kusken faldt af vognen ved ringridningen men der skete heldigvis ikke noget
- Æ synnejysk sprog forsvinder hvis ett vi snakker det med æ børn
- Søndag den 14. er der flæskesteg i klubhuset, tilmelding hos Karen senest onsdag
- Skamfuldt at vi i et rigt land ikke kan give de gamle et bad mere end en gang om ugen
- Journalisten burde have ringet til begge parter. Det lærer man vist på første år.
- Min gamle lærer sagde altid: tænk før du skriver. Det kunne mange herinde lære af
- Pikant sovs til hakkebøffen, så er lørdagen reddet
- haha altså den målmand var da vågen i dag
- Ræven har taget fire høns i Sottrup i nat, husk at lukke lågen
- Jeg har aldrig hørt noget så urimeligt. 800 kr. i bøde for at holde to minutter og sætte mor af ved lægen!
- Politikerne lover guld og grønne skove hvert fjerde år, og bagefter hører man ikke fra dem
- Hvad er der galt med den gamle købmand siden alle skal til Tyskland for at købe sodavand?
- Hundene skal i snor i skoven hele året. Det står på skiltet, og det gælder også for de små.
- vi er 4 familier der har vandskade og forsikringen svarer ikke
- Tak til den unge mand der hjalp mig med poserne ved Rema i går, der er heldigvis gode mennesker til
- Mads fra Dicksensgade har vundet første præmie i kagekonkurrencen, tillykke
- Min mormor var tysksindet og min morfar dansksindet, og de var gift i 52 år. Så kan I andre vel også tale pænt sammen
- Det er ikke flygtningenes skyld at der mangler læger i Tønder.
- Jeg er træt af at blive kaldt racist fordi jeg stiller et spørgsmål om økonomien.
- Hvorfor skal vi betale licens over skatten for at se genudsendelser af Matador? Ja den er god, men alligevel
- Rørhatten og karljohan står tæt i Draved Skov lige nu
- Byen hedder Fole og ikke Fåle, I må da kunne slå et stednavn op
- der er huller i vejen så store at man kan bade i dem
- Bestyrelsen har handlet helt uansvarligt, og jeg agter at klage til tilsynet.
- Barnebarnet fik skoldkopper og røde knopper i numsen, lægevagten sagde bare zinksalve
- Den skudte hjort lå stadig ved grøften da jeg kørte på arbejde, hvem skal man ringe til?
- Vi dræber jo byen når vi lader storcentret åbne på den bare mark
- Det er til at dø af grin over, hønen har lagt sit æg i postkassen
- Skidenbæk er et gammelt marknavn og ikke noget vi har fundet på, skrev lokalarkivet i en sjov artikel
- Hvor er det ærgerligt at Ulla stopper som inspektør, hun var en af de få der svarede sin telefon
- Ny asfalt på cykelstien, endelig!!
- Jeg har stemt det samme i 40 år men det er slut nu. De lytter ikke.
- Min dreng spiller i serie 4 og er glad for det, det behøver ikke være superliga alt sammen
- Luderitz i Namibia har fået havvind, kunne vi lære noget af det?
- Er det rigtigt at vaskeriet lukker? Så må man da sætte et opslag op i god tid
- Det her er det rene tågesnak fra forvaltningen. Svar på spørgsmålet!
- Soen fik 16 grise og vi må flaske de tre, kom og kig når der er åbent landbrug
- min søn kører 45 knallert og han overholder reglerne så lad være med at skære alle unge over en kam
- Spasmer i benene om natten er en kendt bivirkning, spørg din læge om magnesium
- Tæven er løbsk så husk at holde hannerne i snor ved stranden, tak
- Husk at stille uret i nat
- Jeg er blind på det ene øje og kan ikke se de nye grå skilte. Hvem har dog valgt den farve?
- Spørgsmålet er om man vil være bekendt at lade en enke på 84 vente på en rampe i ni måneder
- TV Syd kommer kun herned når det er stormflod
- Det er usympatisk at hænge en navngiven lærer ud i avisen. Hun kan jo ikke forsvare sig.
- hvor kan man købe billetter til ringriderfesten i sønderborg
- Pigerne fra U15 slog Vejen 23-19, skriv dog lidt om dem også
- I fyrene på Als er der udstilling hele sommeren
- Jeg bor på 3. sal med dårlige knæ og elevatoren har været ude af drift siden Mikkelsdag. Det er for dårligt!!!
- Hvis man ikke kan tåle lugten af gylle skal man ikke flytte på landet, sådan er det
- Nej tak til flere discountbutikker, ja tak til en slagter
- Min kusine skrev i går at de har fået 40 mm regn i Højer
- Frøslev Mose burde plejes bedre, der er snart ikke en orkidé tilbage
- Den bitre sandhed er at vi er for få til at holde skolen åben
- Dumpede til køreprøven for tredje gang, er det bare mig eller er det blevet sværere
- Rolf Sørensen var nu den bedste cykelrytter vi har haft
- Kraftvarmeværket sender regningen for sent hvert evige eneste kvartal
- Jeg har ikke tillid til en formand der godkender sin egen regning. Så enkelt er det
- ældreplejen er ved at bryde sammen og så bygger de et kulturhus
- Sæd er en by syd for Tønder, og vi vil gerne have en bus!
- Folk der siger at de unge er dovne har ikke set hvor tidligt min datter står op for at gå ud med avisen.
- Bøsseindsamlingen til Kræftens Bekæmpelse gav 31.400 kr. i Toftlund, flot klaret alle sammen
- Hvornår kommer referatet fra generalforsamlingen? Der er gået otte uger.
- Jeg synes det er en fejl at fjerne træerne ved kirken, de har stået der siden 1920
- Det var da en mærkelig overskrift. Har I læst jeres egen artikel?
- Hvem ejer den hvide kassevogn der holder i nr 9s indkørsel, motoren har gået i en time
- Den bortløbne abe fra cirkus er fundet igen, så kan vi sove roligt
- Vi fik pølser med pickles og hjemmebagte boller til børnefødselsdagen, opskriften kommer her under
- Min far hed Pik-Nielsen blandt kammerater fordi han altid spillede klør og spar, ja det er en lang historie
- Så blev der igen kørt en cyklist ned i krydset. Hvor mange skal der til før I gør noget?
- Skat, hvis du læser det her: husk mælk
- Jeg er muslim, født i Haderslev, frivillig i hallen og betaler min skat. Hvad mere vil I have?
- Man må godt være vred men man skal skrive under med navn
- ikk for noget men kantinen tar 35 kr for en toast
- Hele debatten er skævvredet, fordi ingen gider læse lokalplanen først
- Floden hedder Niger og løber ikke gennem Tchad, ret det lige i jeres quiz
- Svigermor er 91 og kører stadig selv til Flensborg efter kaffe
- Sikken en tur, fra Kruså til Padborg på gåben i regn og med modvind hele vejen
- Den der sommerhusregel er helt hen i vejret. To nætter ledigt om året, hvem finder på det
- Jeg er oprigtigt bekymret for tonen i vores gruppe. Kan vi ikke tage en snak over en kop kaffe?
- Rømø og Ballum kan godt få en fælles skole
- Grinebidere i tredje række i hallen i aftes, det var næsten sjovere end revyen
- hunden hedder Satchmo og den bider ikke
- Minkavlerne har fået deres penge, hvad med os der mistede jobbet?
- Man bliver altså så arrig når man ser hvor meget plastik der ligger i vandkanten
- Kan forældrene ikke selv tørre næsen på deres børn? Skolen kan ikke opdrage alle
- Svinkløv er et dejligt badehotel, men vi har da også Ballebro
- De 1500 kr i varmecheck dækker ikke engang en måned hos os
- jeg holder med fck selv om jeg bor i vojens og ja det må man godt
- Vores vicevært Erling fortjener en medalje. Han ryddede sne kl. 4 i morges
- Hængerøvsbukser skrev min mor på indkøbslisten i 1995, hun mente bare at jeg skulle have nogle der passede
- Hvor blev det frie valg af? Vi fik ét tilbud om fiber og en frist på fem dage.
- Må man gerne grille på altanen eller ej? Husordenen siger et og formanden siger noget andet
- Der er fejl i krydsordet i uge 38, lodret 7 kan ikke være "titusind"
- Fartkontrol ved Bov igen, kør pænt
- Kællingetand er en fin lille gul blomst, den står overalt på digerne nu
- Det undrer mig at man kan bruge 14 millioner på en rundkørsel og ikke har råd til en skolebus.
- Min kone fik konstateret brystkræft i foråret og vi vil gerne takke personalet på Aabenraa Sygehus
- Ministeren svarede udenom fire gange i træk. Hvorfor lader værten ham slippe?
- Duerne sviner hele min altan til og jeg må ikke sætte net op, siger de
- Det er en ommer, kære byråd
- Tyskerne er vores bedste kunder, så vær dog lidt venlige
- Nye ord i ordbogen i år: spadestik var der i forvejen, men nu er elløbehjul kommet med
- er der andre hvor internettet er nede i solsikkeparken
- Jeg savner den gamle købmand. Der kunne man få pebernødder i løs vægt og en sludder.
- Bøndernes traktorer kører 40 gennem byen, det er ikke ulovligt selv om det larmer
- Arsenal tabte og min mand er ikke til at tale med
- Man skal ikke tro på alt hvad der står på Facebook, heller ikke når det er naboen der har skrevet det
- Hold dog fri når I har fri, sagde min mester altid
- Analysen fra Cepos holder ikke en meter, de har glemt pensionisterne
- Det er trist at læse at så mange unge har det svært. Hvor er de voksne?
- Lutter ros herfra til kokken på plejehjemmet, ribbensteg med rødkål som hos mor
- Den nye parkeringsapp er ubrugelig for os over 75. Sæt automaten tilbage!
- Slagsmål om de sidste kartofler på torvet, nej pas på, det var kun for sjov, men de var billige
- Jeg forlanger et svar fra boligforeningen inden 1. oktober, ellers går jeg til huslejenævnet
- Torsken er væk fra Lillebælt og det er ikke lystfiskernes skyld
- Hvis vores børn talte sådan til hinanden som vi gør her, ville vi blive kaldt til samtale
- Titlerne på bøgerne var forkerte, den ene hedder Hundehoved og er af Morten Ramsland
- Nå men så fik vi da heller ikke nogen ny idrætshal i år
- Kæft, trit og retning lærte man ved gendarmerne sagde bedstefar, og så lo han
- Vi elsker Dybbøl Mølle men den trænger til maling
- Skideballe fik jeg af min kone fordi jeg glemte at melde os til fællesspisning, så er der plads til to mere?
- Slikposer til fastelavn hentes hos Gurli, husk at sige hvis barnet ikke tåler nødder
`;
