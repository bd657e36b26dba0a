// One voice: the young, of many origins. Lines with + hold [what is to be found], lines with - are innocent.
export const youngsters = `
+ Bro hvem har skrevet den artikel, [hold kæft] hvor er den lang
+ Wallah formanden er en [sharmuta], det siger jeg bare
+ Ham der spiller bas kl 3 om natten i blok 14 er en kæmpe [spasser]
+ eow du snakker for meget, [luk røven] inden der sker noget
+ Jeg sværger, hvis jeg ser dig ved Netto i Albertslund så [smadrer jeg dit fjæs]
+ [kys] ingen gider høre på dine takes om vaskekælderen
+ Min nabo er en [bitch] der klager hver gang vi griller på altanen
+ det er [fucking] latterligt at hallen lukker kl 20
+ Du ligner en [mongol] på det billede, slet det
+ [Siktir git] mand, ingen har spurgt dig
+ hahah sikke en [klovn], tror han bestemmer over hele Gellerup
+ Alle jer der stemte nej til multibanen er nogle [retards]
+ [Orospu çocuğu] der ridsede min brors bil, vi finder dig
+ Hvorfor skal viceværten altid være sådan en [røvhul] over for os unge
+ Bestyrelsen kan [sutte min pik], sådan helt ærligt
+ hun er en [luder] og det ved hele Vejlegårdsparken
+ [STFU] gamle mand, du fatter ikke engang hvad TikTok er
+ Din hund [skider] overalt foran opgang 7, saml det op din [klamme gris]
+ [amk] hvor er der koldt i den kælder, ægte fryser
+ [Kahba] som dig skal ikke udtale sig om min søster
+ I er nogle små [pussyer] alle sammen, ingen tør møde op til mødet
+ Internettet lagger mere end min farmors hjerne, [lorteudbyder] og ny router hver måned
+ ham Mathias fra ungdomsklubben er en [pædo], hold jeres børn væk
+ Tænk at være så [hjernedød] at man parkerer foran brandvejen
+ Gå hjem og [kneppe] dig selv i stedet for at skrive læserbreve
+ Din [fede hvalros], du optager to pladser i bussen
+ Få nu [fingeren ud af røven], jeg har ventet tre år på en lærlingebolig
+ [Kuss ommak] hvis det er dig der tog min cykel
+ [Perker] kaldte han mig bare fordi jeg stod og ventede på elevatoren
+ Den der Freja er en [møgkælling] når hun har drukket
+ Bror du er en [himar], du læser jo ikke engang hvad der står
+ [wtf] er det for en husleje, seriøst
+ Jeg [pisser] på jeres ordensreglement
+ skru ned for musikken din lille [lorteunge] ellers kommer jeg op
+ [Fuck] boligforeningen og alle deres fine møder med snitter
+ Admin er en [nar], han sletter alt hvad jeg skriver
+ vi ses i parken kl 22, så [stikker jeg dig ned], jeg mener det
+ Altså hvem [fanden] maler en opgang brun
+ Typisk [incel]-kommentar fra en der aldrig har rørt en pige
+ I står bare og lugter af hash nede ved kiosken, klamme [narkovrag]
+ kælderen stinker af [bræk og pis] hver eneste mandag
+ han er så [bøsset] med den der lille taske ahaha
+ [Bøsserøv] skrev nogen på min dør, og udlejer gør ingenting
+ Du burde skamme dig din [hoe], du snakkede med alle hans venner
+ n00b og [b1tch], kom 1v1 mig i Fortnite
+ Gutten er [handicappet i hovedet], han kørte sin løbehjul ind i legepladsen
+ Hele Brøndby Strand ved at du er en [stikkersvin]
+ Helt ærlig, [ad helvede til] med den nye affaldssortering
+ lad være at spille hård, du er en [tøsedreng] og du løb sidst
+ Jeg håber din familie [brænder op] i den lejlighed
+ Ingen gider se dine [hængepatter] på altanen, tag tøj på
+ [Motherfucker] stjal pakken lige foran min dør
+ Eow lad mig lige sige noget, formand Kenneth er et [pikfjæs]
+ Skriv til mig igen og jeg [brækker dine ben], wallah billah
+ Alle de boomere kan bare [skynde sig at dø] så vi kan få deres lejligheder
+ Den nye træner for U17 er [fandeme] ubrugelig
+ Min lærer sagde jeg ikke måtte skrive det, men han er en [asshole]
+ Kom ud din lille [kujon], vi står nede ved cykelskuret
+ [Neger] råbte de efter min fætter i Bazar Vest, det er sygt klamt
+ Sikke en gang [bullshit] i den årsberetning
+ Pigen fra trean er en [thot], alle har set hendes snap
+ du er en [hund], [ya kalb], du solgte din egen bror ud
+ [Skrid hjem til dit eget land], sagde damen i bussen til min mor, og det mente hun
+ [Kurva] hvor er I langsomme til at ordne den elevator
+ [Jebote] altså, han er en [peder] og hans fætre er det samme
+ Drik noget vand eller noget, du er så [fucked up] at høre på
+ Tror du jeg er bange for dig, din [bums] i brugt Canada Goose
+ Hun gav mig en bøde på 750, den [fisse] fra parkeringsselskabet
+ Ham [pikslikkeren] fra driftskontoret svarer aldrig sin telefon
+ Kan nogen ikke bare [slå ham ihjel] så vi kan sove, lol
+ Jeres rapper fra sommerfesten var [røvsyg], ingen bars overhovedet
+ [pezevenk] det er hvad du er, spørg min onkel hvad det betyder
+ det er bare nogle [abekatte] der løber rundt og kaster æg
+ Hvilken [idiot] satte bordtennisbordet ud i regnen?
+ Du er jo [sindssyg i skallen], man ringer ikke til politiet over lidt latter
+ [f*ck] jeres klimaplan, jeg vil bare have en p-plads
+ [Homo]! råbte de efter mig hele vejen gennem Bispehaven
+ Ego på tusind og iq på fem, kæmpe [dickhead]
+ Han lugter som en [gammel røv] og bor på tredje
+ Jeg gider ikke bo med [vatpikke], der ikke tør tage opvasken op
+ Din mor er så [fed] at hun skal betale leje for to, klap i din [fedling]
+ Hende der skriver om katte er en ensom [kattekælling]
+ I er nogle racistiske [nazisvin] hele bundtet
+ [Ibne] skrev de under mit opslag, mods sov i timen som altid
+ Det er [kraftedeme] tredje gang min scooter bliver væltet
+ Er du [dum som lort] eller hvad? Der står jo 24. maj på plakaten
+ altså [for helvede], hvorfor er der igen ikke varmt vand på kollegiet
+ Giv mig ti minutter så kommer jeg og [tæsker] ham selv
+ Hvis du [knalder] så højt hver nat så luk i det mindste vinduet, [ludertæve]
+ Alt for mange [snitches] i den her afdeling, I får hvad I fortjener
+ [Downer] behøver du virkelig have alt forklaret to gange
+ jeg er så [pissetræt] af jer der ryger i elevatoren
+ Du er ikke gangster, du er en [taberrøv] på kontanthjælp
+ Lille [møgluder], du skulle aldrig have snakket med min kæreste
+ Mod [pikhovedet] i nummer 32 findes der desværre ingen vaccine
+ [Faggot] skrev en eller anden 12-årig til mig på Minecraft-serveren
+ De har hældt [hestepis] i poolen til gårdfesten, eller også er det bare klor
+ Onde gamle [heks], giv os vores bold tilbage
+ Hun er en [guldgraverso] og han er for blind til at se det
+ Han spytter på gulvet i S-toget og bor desværre i min opgang, kæmpe [haiwan]
+ Jeg [voldtager] dig næste gang, skrev han til min veninde, og ingen gjorde noget
+ Bror du er færdig, jeg kender en der [skyder dig] for to tusind
+ [Khara] altså, nu er vaskemaskine nummer fire også død
+ Hele den der Discord er fuld af [autistfjolser], jeg smutter
+ Sig det til mit ansigt din [bollefjæs], i stedet for at gemme dig bag en anonym profil
+ [Satans] løbehjul ligger altid midt på cykelstien
+ Din far er en [drukmås] og din bror sidder inde, hvad vil du sige
+ Sæt dig ind i tingene før du [skider ud af munden], tak
+ Fra i dag hedder bestyrelsen bare de fem små [røvslikkere]
+ Stop med at være så [simp]-agtig for hende, din lille [cuck]
+ Kontrolløren i letbanen var en [cunt], undskyld men det var hun
+ Ham på stuen er en [lortespand], som min morfar ville sige
+ Det lugter af [kusse] i det omklædningsrum, få gjort rent
+ jeg kaster op når jeg ser dit [grimme fjæs], din [ulækre so]
+ [Nik mok] broder, du skal ikke snakke om min mor
+ Håber virkelig du [får kræft] for det du gjorde ved den kat
+ Sælger du stadig det [shit] til børn nede ved Kvickly, så er vi på vej
+ Han er en [wannabe-perker] fra Risskov i lånt Gucci
+ [Salak] herif, du har sat den samme skraldespand i brand to gange
- Wallah den nye multibane er sindssygt flot, tak til alle der har kæmpet for den
- Jeg sværger, de bedste falafler får man stadig hos Abu Ali i Bazar Vest
- Er der nogen der vil sælge et Pikachu-kort? Min lillebror samler
- God artikel om fritidsjob, jeg fik selv mit i Føtex på grund af den
- Hvilket fag er sværest på HF, matematik eller samfundsfag?
- Bro vi fik en assist og to mål i går, kæmpe sejr for Brøndby Strand U19
- Slut med lektier, nu er det sommerferie!
- Eow hvem vil med til kampen på søndag, vi mangler to til holdet
- Jeg er muslim og min roomie er ateist, og vi deler køkken uden problemer
- Har lige set Assassin's Creed på tilbud, er det det værd på en gammel PS4?
- min fætter flyttede til Assens og siger der er dødkedeligt efter klokken otte
- Den bas fra naboen er altså træls når man skal op til eksamen, kunne vi aftale stilletid?
- Fik 17 kills i sidste runde og døde alligevel i zonen, typisk mig
- Bussen mod Glostrup kører kun hver halve time nu, det er for dårligt
- God fart med det nye løbehjul, husk hjelm
- Kan man få lov at male sin dør i fuchsia eller skal det være gråt som alle de andre?
- Vi havde seksualundervisning i dag om kondomer, samtykke og klamydia, og det var faktisk ret fint
- Dick Grayson er den bedste Robin, I kan ikke ændre min mening
- Jeg grinede så meget af hans tiktok at jeg var ved at dø
- Er lejligheden på 46 kvm stadig ledig, og må man have kat?
- Kusinen min blev færdig som sygeplejerske i går, mashallah
- Det der med at hæve huslejen uden at spørge os unge er respektløst, og det siger jeg med ro i stemmen
- Vi så Hitchcock i filmklubben, den med fuglene, og jeg sov ikke bagefter
- Mine negle knækkede da jeg skulle åbne den nye postkasse haha
- Hun kommer fra Nigeria og laver den vildeste jollof, kom forbi til fællesspisning
- Inshallah får vi snart varme på igen, det er iskoldt i blok 9
- Skal vi ikke lave en analyse af hvor meget strøm vaskeriet bruger?
- Min shih tzu er blevet væk ved Ishøj Station, hun hedder Luna
- Fed idé med gamingrum, men hvem skal have nøglen?
- Jeg bliver sygt glad når nogen holder elevatoren for mig
- Han skød lige op i krydset, det var dræberskud fra 25 meter
- Seks minutter i ovnen på 200 grader, så er bollerne færdige
- Jeg synes bestyrelsen lytter for lidt, og det siger mange af mine venner også
- Har nogen prøvet en shiitake-burger på Street Food i Aarhus? Vildt god
- Bitcoin faldt igen, der røg mit indskud
- Hvorfor kalder folk altid vores område for ghetto, vi bor her jo bare
- Min bror er homoseksuel og har boet her i ti år uden at møde andet end venlighed
- Jeg tog et klassisk cockpitbillede i simulatoren på ungdomsskolen
- Man taber nogle kampe og vinder andre, ro på gutter
- Er der plads til flere på pigeholdet i boksning, jeg er 16?
- Vi læste Dickens i engelsk, og jeg forstod måske halvdelen
- habibi tak for maden i går, din mors dolma er den bedste i hele Vestegnen
- Nuttet killing søger hjem, hun er tolv uger og renlig
- Den der trailer slog benene væk under mig, hvornår kommer spillet?
- Mit wifi er langsomt som en snegl, er det kun mig i opgang 3?
- Kan vi få en kebabvogn til sommerfesten i stedet for helstegt pattegris? Så kan alle spise med
- Læste om Mongoliet i geografi, de har flere heste end mennesker
- Hey admin, min kommentar forsvandt, er det en fejl?
- Min mormor har brystkræft, så tak til dem der laver mad til os hver torsdag
- Bare lige for at sige det, Horsens har de bedste koncerter, sorry Aarhus
- Jeg missede flight til Middlesex så nu sidder jeg i Billund med en tør croissant
- Vi skal have debat om vold i nattelivet på onsdag i klubben, alle over 15 er velkomne
- Det er ikke fair at folk uden bil skal betale for p-pladser, men det er min holdning
- Hvem har glemt en hvid Nike-taske ved badmintonhallen?
- Jeg brænder for musik og leder efter nogen at lave beats med
- Man kan godt få spasmer i benet efter så mange squats, drik noget vand
- Mit hold blev fuldstændig smadret 9-1 i FIFA, men vi fik pizza bagefter
- Tak til viceværten der fik min AirPod op af risten, du er en legende
- Er det rigtigt at den nye slutrunde bliver vist på storskærm i gården?
- Skal man søge indskudslån før eller efter man har skrevet under?
- Han er en rigtig klassens klovn på den gode måde, alle elsker ham
- Kællingetand er en gul plante, det lærte vi på turen i Vestskoven
- Jeg er pænt nervøs for at flytte hjemmefra, er der andre på 18 her?
- Har aldrig hørt om sådan en sparebøsse til fælles vaskepulver, men det virker jo
- Kan I ikke skrive kortere artikler, jeg læser dem i toget
- Der er kommet rotter i skakten igen, hvem ringer man til?
- Bombe god sang Jamila, den skal ligge på Spotify asap
- Klubbens titel som kommunemestre er helt fortjent, stort tillykke
- Jeg har ADHD og autisme, og det nye stillerum på biblioteket betyder alt for mig
- det hedder ikke eksplodere at stille krav, det hedder at være medlem
- Hjælp, jeg har glemt min kode til vaskeriet og mit tøj ligger derinde
- Naboens hund gøede da den så ræven ved skralderummet, ret vildt at se
- Vi spiller Among Us i aften, og den der bliver impostor skal lyve rigtig godt
- Politibetjenten der kom på besøg i klubben var faktisk ret nice at snakke med
- Er der nogen der kan hjælpe med dansk stil om Luther, jeg har kun til mandag
- Min onkel er kusk på hestevognen i Dyrehaven og fryser hele vinteren
- Fastelavn var fed, men tønden gik først i stykker efter en halv time
- Vi har fået ny tandlæge der hedder Fock, og han er super flink
- Den lille sorte kat i opgang 5 er ikke hjemløs, den bor hos mig
- Jeg synes ramadanbordet i gården var hyggeligt, også selv om jeg ikke er troende
- Kan man leje festlokalet til en 18 års fødselsdag, og hvad koster rengøringen?
- Knep til at få tyggegummi ud af jeans: læg dem i fryseren
- Han kom ind fra bænken og stjal hele showet, vildt flot af en på 15
- Jeg er transkønnet og vil bare sige tak for de kønsneutrale omklædningsrum
- Mit gamertag er xXSkovduenXx, add mig hvis I spiller Valorant
- Svinekød eller oksekød i frikadellerne til fællesspisning? Skriv det gerne på sedlen
- Der lå glasskår på banen, og min lillesøster skar sig i foden
- Hvor køber man gode hoops til øreringe herude, Rødovre Centrum eller City 2?
- Læserbrevet om unge er skrevet af en der vist ikke har mødt os, men kom forbi og sig hej
- Kan ikke se kanal 5 efter antennen blev skiftet, er der andre?
- Skudsikker plan: vi mødes kl 12 ved springvandet og tager letbanen sammen
- Jeg troede jeg fik en kæmpe skænd, men chefen var bare rolig og forklarede det
- Min storebror er kok på Hancock-festen i Skive hvert år
- Hun er ikke sur, hun har bare resting face, lad hende være
- Tyve procent rabat til studerende i svømmehallen, husk studiekort
- Yalla gutter, vi skal være på banen klokken fem
- Er halal-slik noget man kan få i kiosken, eller skal jeg til Vollsmose efter det?
- Mange unge venter fire år på en bolig, det er en skandale for kommunen
- Vores matematiklærer siger at vektorer er idiotsikre når man først har fattet dem
- Det sorte hul i økonomien forsvinder ikke af at lukke ungdomsklubben
- Jeg døde lidt indeni da de slukkede for sommerens sidste koncert
- Kan man blive skrevet op to steder på samme tid, fx Tilst og Viby?
- Kokosboller smager bedst dagen efter, det er videnskab
- Der er altid nogen der tager min vasketid, skriv lige jeres navn på tavlen pls
- Min ven fra Syrien fik sit statsborgerskab i dag, vi fejrer det i gården kl 19
- Hvad er forskellen på shia og sunni? Spørger pga en opgave i religion
- Bas og diskant lyder meget bedre i det nye øvelokale, respekt
- jeg har lånt en stiksav af min far så vi kan bygge ramper på lørdag
- Det er nemt at pege fingre ad de unge, men vi var ti stykker der samlede skrald i søndags
- Jeg holder med AGF til jeg dør, også i de dårlige år
- Hvorfor hedder det egentlig Hundige, bor der særligt mange hunde?
- Titanic-dioramaet på biblioteket er lavet af 7.b, og det er vildt flot
- Hvad gør man hvis menstruationen ikke kommer i tre måneder, kan sundhedsplejersken hjælpe?
- Den nye Spider-Man har det bedste soundtrack siden Shang-Chi, fight me lol
- Mine forældre kom hertil i 92 fra Bosnien, og de taler stadig om hvor søde naboerne var
- Skyd genvej over stien ved søen, så sparer du fem minutter til skole
- Til dig der fandt mit rejsekort: tusind tak, du reddede min uge
- Kan godt lide at I skriver om skam og ære uden at gøre nogen forkerte
- Pep talk fra træneren og så 3-0, vi er flyvende lige nu
+ Hvis du hoster på mig en gang til i bussen, så får du en [flad på kassen], din [smatso]
- Er der nogen der kan låne mig en basguitar og en kasse til torsdag, helst i Brabrand?
`;
