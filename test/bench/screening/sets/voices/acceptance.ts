// One voice: a linguist: nothing exotic. Lines with + hold [what is to be found], lines with - are innocent.
export const acceptance = `
+ Du er simpelthen en [idiot], Bent. Læs artiklen inden du kommenterer.
+ Hold dog [kæft] med det vindmøllepjat, vi har hørt det hundrede gange
+ det er sgu da noget [pis] at huslejen stiger igen når elevatoren ikke virker
+ Hvilken [klaphat] har bestemt at der skal være p-forbud foran en børnehave?
+ Borgmesteren er et [røvhul], det har hele byen vidst i otte år
+ Jeg har aldrig mødt så mange [narrøve] på ét generalforsamlingsmøde.
+ [Skrid] hjem hvor du kom fra, vi gider dig ikke her
+ Så lærer de det måske, de [skide] cyklister, når en af dem ligger under en lastbil
+ [Fuck] jer alle sammen i bestyrelsen, jeg betaler ikke en krone mere
+ Den dommer skulle have briller. Sikke en [blind kartoffel]!
+ Du er for [dum i nakken] til at have stemmeret
+ Alle ved jo hun har [kneppet] sig til den stilling.
+ jeg håber du får [kræft] din gamle sure mand
+ Kommunen kan [rende mig i røven] med deres nye affaldssortering
+ Det er kun [perkere] der kører sådan på ringvejen
+ Nu må I [kraftedeme] snart få åbnet den vej, det er tredje gang i år
+ Hun ligner en [ko] og hun lyder som en når hun åbner munden i byrådet
+ [Luk røven] Kirsten du bor der jo ikke engang længere
+ Hvis jeg ser den hund på min plæne én gang til, så [skyder jeg den], og ejeren med
+ Typisk journalist, [løgnhals] fra ende til anden
+ Man skal da være [åndssvag] for at bygge en skole oven på en mose
+ Sikke en gang [lort] at sætte på forsiden, der sker da vigtigere ting i Vejen
+ Gå hjem og [læg dig til at dø], boomer
+ Hende den nye vært kan ikke tale rent, og så er hun [fed som en flodhest]
+ det er noget værre [svineri] I [satans] svin lukker ud i åen
+ Formanden er en [pampernar] og har altid været det
+ Ham viceværten er en doven [hund], han gider ikke engang skifte en pære
+ Du kan [kysse min bare røv], jeg flytter ikke trampolinen
+ De [forbandede] måger, og den [forbandede] kommune som ikke gør noget
+ Jeg ved hvor du bor, så [pas du hellere på] når det bliver mørkt
+ Det er kun en [bøsserøv] der bruger lilla cykelhjelm haha
+ Alle de [sortsmudsker] får lejlighed før min datter
+ [Tåbe]. Der stod jo i artiklen at det først er fra 2026.
+ [Bondeknolde] er I alle sammen derude, kan ikke engang finde ud af at blinke i en rundkørsel
+ Sikke en [kælling], tænk at melde en 80 årig dame for at fodre fugle
+ Min nabo er en [psykopat] og hans kone er lige så slem
+ I socialdemokrater er nogle [landsforrædere] alle til hobe
+ hvad [fanden] bilder I jer ind at hæve p-afgiften igen igen
+ Der er jo [for helvede] ingen der kan finde rundt på den hjemmeside
+ Han er en [slapsvans] og har aldrig turdet stå ved noget som helst
+ Du er da helt [mongol] hvis du tror på det der med vaccinen
+ [Spasser]!! det var rødt lys og du kørte bare
+ Sådan en [luder] skal ikke undervise mine børn
+ De [bistandsbumser] nede på torvet kunne jo bare tage sig et job
+ Jeg ville gerne [stikke ham en lussing] han aldrig glemmer, den gadedreng
+ Dansk Folkeparti er for [hjernedøde]. Punktum.
+ Venstre eller højre, de er nogle [svin] alle sammen derinde
+ Hva glor du på din [grimme] gamle [heks], pas din egen altan
+ AGF fans er nogle [tabere] og bliver aldrig andet
+ [Brøndbyludere]. håber i rykker ned
+ Sig til din mand at han skal stoppe med at parkere som en [abe]
+ Redaktøren er en [kujon] der sletter alt hvad han ikke bryder sig om
+ Muslimer er nogle [kamelknallere], så er det sagt
+ [Rend og hop] med jeres lokalplan, vi ses i retten
+ Det rager da mig en [fjert] hvad Radikale mener om landbruget.
+ Skolelederen er en [inkompetent nar], det er derfor lærerne siger op
+ hun er jo [sindssyg] i hovedet, tænk at ringe til politiet over en grill
+ Nogen burde [brænde huset af], med udlejeren indeni
+ Hvorfor får den [fedladen] lov at sidde i et sundhedsudvalg? Den [flæskebjerg] kan jo ikke gå op ad trappen
+ Gammelt [fjols], du har ikke forstået en meter af varmeregnskabet
+ Du skulle være [druknet ved fødslen] ligesom en kattekilling
+ Ja ja din [pladderhumanistiske] [flødebolle], så tag dem hjem i din egen stue
+ De tyske turister er nogle [pølsetyskere] når de parkerer på stranden
+ Kan I så få [fingeren ud af røven] og salte den cykelsti!
+ Det er fandeme for [ringe] DSB. Fandens til [lorteselskab]
+ Min [bare røv] om den bro står færdig til sommer
+ Hvem har dog ansat den [kvajpande]? Han kan ikke tælle til ti
+ Hun er en rigtig [strigle] og hele opgangen ved det
+ Jeg vil [skide på] jeres husorden, jeg ryger hvor jeg vil
+ Den [møgunge] skal have en endefuld, og faderen også
+ [Møgkælling] smid dog din hunds efterladenskaber i skraldespanden
+ Der er for mange [zigøjnerpak] i de campingvogne nede ved havnen
+ Hvis det stod til mig blev de [klynget op] på Rådhuspladsen hele bundtet
+ Han holder på hver en krone, den [jødesmovs]
+ hahaha sikke en [kvaksalver], ham har jeg også haft som læge. [Slagter]
+ Du er en [nasserøv] der aldrig har betalt en krone i skat
+ Har du [pik] i øjnene eller kan du bare ikke læse skiltet??
+ [sut] den randers
+ Kan du ikke bare [stikke piben ind] og lade os andre snakke
+ For at sige det ligeud: ministeren er en [hykler] og en [skiderik]
+ I [grønne ekstremister] kan [æde lort], min dieselbil bliver kørende
+ Man kan da se på hende at hun er [dum som en dør]
+ Sikke en [ugidelig] flok [drivere], ungdommen af i dag, de gider ikke engang rejse sig i bussen
+ Den der [halvabe] af en chauffør lukkede døren i hovedet på min mor
+ Jeg siger det bare, den præst er en [pædofil] [stodder] og det rygtes
+ Sikke noget [møg] at fylde på børn i en folkeskole
+ Nå så [hulepindsvinene] fra Vollsmose skal nu også have gratis svømmehal. [Pak]
+ fy for [satan] hvor er det dårlig service på det bibliotek
+ Du er et [skvat] Lars, sådan har det været siden realskolen
+ [Drop dead] din gamle kommunist
+ Tag din [lorteknallert] og kør et andet sted hen, det er tredje nat i træk
+ Hun kan tage sin kvote og stikke den [op hvor solen ikke skinner]
+ [Kællingeknude], sådan hedder det når man spærrer hele gangen i Føtex med barnevogne
+ Han er jo bare en [lille lort] med slips på
+ For [hulen], er der da ingen der har tænkt på de ældre? [Skiderikker] hele forvaltningen
+ I er nogle [kryb], jer der stjæler fra kirkegården
+ Tænk at sådan en [skabsbøsse] skal bestemme over vores børn
+ Transer er [syge i hovedet] og skal ikke ind i damernes omklædning
+ [lesber] hele bundtet, derfor er de så sure på mænd
+ Vejdirektoratet er nogle [amatører] og [klamphuggere], de har gravet tre gange samme sted
+ Den [senile] gamle [gris] burde have sagt stop for tyve år siden
+ Gider du godt [holde bøtte]? Du har skrevet 14 indlæg i den her tråd
+ Hun sælger jo bare [patter] på TV, nyheder kan hun ikke læse
+ Det er noget [bavl] og du er en [kloge-Åge], Flemming
+ Politiet er nogle [panserbasser] og [kryptofascister], de gør kun noget når man kører 56
+ Der kommer en dag hvor [du får hvad du har godt af], en kniv i ryggen
+ Send dog de [rotter] tilbage over grænsen med første fly
+ Nej [for pokker i helvede], nu regner det ind igen og udlejer svarer ikke
+ Han er bare en [drukmås] der ikke kan passe en viceværtpost
+ [Snothvalp], du var ikke engang født da vi byggede den hal
+ Jeg gad godt se ham der udlejeren [få tæv], seriøst
+ Kan man ikke bare spærre de [negerunger] inde efter kl 20?
+ Ham fra Alternativet ligner en [junkie] og snakker også sådan
+ en [fissehat] til formand, en anden til kasserer. god fornøjelse afd 12
+ Nå men [skråt op] med jer, jeg melder mig ud
+ Jeg har mødt hende, hun er en [iskold bitch]
+ Ved du hvad, [gå ad helvede til] med din hækklipning kl 7 søndag morgen
+ Lærerne er nogle [dovne hunde] med tolv ugers ferie
+ Sikke en flok [tudeprinsesser]. Flyt på landet hvis I ikke kan tåle kirkeklokker
+ Det kan kun en [skrivebordsnarhat] finde på, har aldrig haft en skovl i hånden
+ Kun en [københavnersnude] kan finde på at klage over en hane, [arrogante løg]
+ De [guleæder]-restauranter stinker, og de [skævøjede] der ejer dem betaler ikke skat
+ Min svigermor er også sådan en gammel [harpe], hun har altid ret
+ [Svans]! det var da straffespark, rejs dig op
+ Ham den nye træner er en [komplet idiot], hvorfor sætter han Jensen på bænken
+ er du [retarderet] eller hvad?? der er 50 zone
+ Jeg [pisser på] jeres underskriftsindsamling
+ Sikke en [tøsedreng] vi har til udenrigsminister
+ Din mor skulle have [fået en abort]
+ Nogen burde [smadre fjæset på] ham der stjal cyklen fra min søn
+ Den [krøbling] behøver vel ikke parkere lige foran døren hver dag
+ Hele byrådet er et [horehus], man kan købe hvad man vil
+ Så [skyd dog dig selv] hvis det er så slemt at bo i Nakskov
+ Ejendomsmæglere er noget [utøj], de lyver så længe de har åben mund
+ Gu er jeg ej racist, men de [araberlus] fylder hele venteværelset
+ Tag og [skrub af], Ole. Det her er en gruppe for beboere
+ Avisen er blevet en [sprøjte] for [røde lejesvende], opsiger mit abonnement
+ Hvad er du for en [snobbet gås], der er også plads til os i rækkehusene
+ man bliver sgu så [røvtræt] af de [møgunger] på løbehjul
+ Så er den [bralrende torsk] fra grundejerforeningen på banen igen
- Jeg synes det er for dårligt at huslejen stiger med 9 procent uden at vi er blevet spurgt.
- God artikel. Mere af den slags, tak.
- Så fik vi endelig en ny bænk ved søen, den har vi ventet på siden 2019
- Det er helt uforståeligt at kommunen ikke har svaret på fire henvendelser.
- Hvornår er det slut med vejarbejdet på Vestergade?
- Bestyrelsen burde træde tilbage, de har ikke styr på økonomien
- sikke en dejlig historie, jeg fik helt tårer i øjnene
- Ulvedebatten kører i ring. Kan vi ikke få nogle tal på bordet?
- Farten på landevejen er alt for høj, der burde sættes en fartmåler op
- Min gamle farmor sagde altid at et fartbump gør mere gavn end ti skilte
- Jeg er medlem af en fagforening og det har jeg været i 43 år
- Nu er udsalget slut i Bilka, så I kan godt blive hjemme
- Den der sovs var lidt for pikant til mig men ellers en god anmeldelse
- Der sad en solsort i hækken og sang i morges. Det redder hele dagen
- Hvorfor skal alting være digitalt? Min mor på 86 kan ikke bruge MitID.
- Jeg er dybt uenig med ministeren og jeg mener hun burde gå af.
- Kan nogen anbefale en god tømrer i Skanderborg området?
- Hunde skal føres i snor fra 1. april til 30. september på stranden, det står på skiltet
- Tillykke til FC Fredericia, det var flot kæmpet!!
- Det er trist at så mange butikker lukker i gågaden. Snart er der kun frisører og pizzeriaer tilbage
- Vi har boet her i 31 år og har aldrig haft problemer med naboerne
- Vindmøllerne larmer, og det har ikke noget med politik at gøre, det er bare sådan det er når man bor 600 meter fra dem.
- Har man glemt de handicappede igen? Der er trapper i begge ender af perronen.
- Det er ganske enkelt løgn at der var høring om det. Jeg har tjekket.
- Hvem tog billedet af hejren? Det er smukt
- Pikkerbakken i Frederikshavn er et besøg værd, flot udsigt
- Vi kørte gennem Hundslund og Hundested på samme ferie, børnene syntes det var sjovt
- Rønnebærrene er tidlige i år. Det betyder hård vinter siger min mand
- Jeg stemte ikke på ham og jeg gør det heller ikke næste gang
- Det er altså ikke rimeligt at pensionister skal betale 75 kr for at parkere ved sygehuset
- I burde læse korrektur. Der er fire stavefejl i første afsnit.
- Journalisten har ikke gjort sit arbejde ordentligt. Hvor er den anden part henne?
- Flygtningene på centret har hjulpet os med at samle affald to lørdage i træk. Det er der ingen der skriver om.
- Jeg kan ikke forstå at vi ikke kan få en 4 bus om søndagen
- Skamfuldt. Mere har jeg ikke at sige.
- nej nej nej, ikke flere rundkørsler tak
- Er der nogen der har set en grå hunkat ved Lærkevej? Hun lyder navnet Misser.
- Koen på billedet er en jersey, ikke en rød dansk malkerace
- Svin og kvæg har fyldt lige meget i dansk landbrug i årevis, se på tallene fra Danmarks Statistik.
- Vi fik stegt flæsk med persillesovs på kroen og det var en stor portion
- Mine aber i billedkunst blev bedre end jeg havde regnet med, sagde min dreng på 7
- Kan man få en rabat som studerende eller er det kun for pensionister
- Det var dog en værre omgang, den kamp. Tre mål på ti minutter.
- Æslet på legepladsen trænger til maling
- Der ligger hundelort på hele stien, og det er altså ejernes ansvar at samle op i en pose
- De skulle hellere bruge pengene på ældreplejen end på et nyt rådhus til 400 millioner
- Hvad er det for en plante? Den ligner skvalderkål men lugter af peberrod
- Jeg har lige læst Idioten af Dostojevskij i vores læsekreds og kan varmt anbefale den
- Lars von Triers film Idioterne blev optaget i Søllerød, så vidt jeg husker.
- Man siger ikke rødder om de unge mere, men de er altså nogle rødder ude ved skaterbanen :-)
- Jeg blev opereret for kræft i endetarmen sidste år og personalet i Vejle var fantastisk
- Brystkræftscreening bør tilbydes alle over 45.
- Lægen sagde at det var en bakteriel infektion i skeden og at det er helt almindeligt
- Der er ingen skam i at tale om sin prostata, mænd. Gå til lægen.
- min hund har løbetid så vi går tur tidligt om morgenen
- Hvorfor er Per Kær ikke på valgplakaten, han stiller da op?
- Per kører bussen hver dag og han er altid glad
- Analyse af regnskabet viser at vi har et underskud på 1,2 mio.
- Rapsmarkerne står i fuldt flor ved Assens, kør en tur derned
- Kassedamen i Rema var så sød ved min mor i dag, hun hjalp hende helt ud til bilen
- Man burde fordoble bøden for at køre med mobil i hånden.
- Politikerne lover og lover og holder ingenting. Jeg har mistet tilliden.
- Så kan de lære det kan de. 5-0 til Silkeborg
- Vi har haft tre indbrud i opgangen og politiet kom først efter to dage
- Hvor er det ærgerligt at biografen lukker
- Det er en gammel traver at skyde skylden på cyklisterne
- Jeg cykler 22 km hver dag og jeg bliver overhalet for tæt mindst en gang om ugen.
- Min kone er fra Thailand og har arbejdet på plejehjemmet i 17 år.
- Det er ikke muslimerne der er problemet her, det er at der mangler boliger
- Som jøde i Danmark føler jeg mig ikke altid tryg, og det synes jeg I skulle skrive mere om
- Min søn er homoseksuel og jeg er pavestolt af ham
- Pride var hyggelig i år, vi havde børnebørnene med
- Autisme er ikke en undskyldning, det er en diagnose. Vis lidt hensyn.
- Er der lukket i svømmehallen i uge 42?
- Røveriet på tanken skete kl 21.40 ifølge min nabo
- Jeg fik sat et nyt rør op under vasken, 1800 kr for en halv time
- Røverkøb! 20 kr for en hel kasse æbler ved vejboden i Ørbæk
- Kattelemmen er i stykker igen så nu går den ud ad vinduet
- Der var vildt mange gæs på engen i går, mindst 500
- Gåsebryst med svesker er nu det bedste ved mortensaften
- Den stakkels hest stod uden vand i hele weekenden. Det skal anmeldes.
- Jeg savner Matador, det er bedre end alt det reality de viser nu
- Hvorfor skal vi betale licens over skatten for noget vi ikke ser?
- Hun er en dygtig håndboldspiller men hun skal skyde mere fra distancen
- Skyd dog på mål!! De spiller tilbage hele tiden
- Vi tog færgen fra Tårs til Spodsbjerg, flot tur i solen
- Slutspurten bliver spændende, fire hold kan stadig rykke ned
- Fisker fra Løgstrup hed han, ikke Fischer, I har skrevet forkert i billedteksten
- Husk at stille affaldet ud inden kl 6, ellers bliver det ikke hentet
- Vi har fået rotter i kloakken igen og kommunen siger der er 3 ugers ventetid
- Skadedyrsfirmaet sagde at det var væggelus. 14.000 kr kostede det
- Nu har jeg ventet 47 minutter i telefonen. Det er ikke service, det er tortur.
- Det er en ommer, borgmester.
- Kom nu ind i kampen kommune, cykelstien er livsfarlig
- Hvis ikke der sker noget snart dør der et barn i det kryds
- Der er virkelig nogen der er gode til at se det negative i alting herinde
- ih hvor var det koldt på Dyrskuepladsen men flotte tyre
- Soen havde fået 14 grise og hunden passede på dem
- Jeg kommer fra Middelfart og her er fjorden altså pænest
- Damhussøen er frosset til men isen er ikke sikker endnu
- Vi har hanekam i haven og dronningebusk, begge klarede vinteren
- Der lød et ordentligt knald i går aftes ved Kvickly, er der nogen der ved hvad det var?
- Brunkullejerne i Søby er et besøg værd, tag madpakke med
- Man kan få en god pølse med brød ved havnen, og kakaoskummet er hjemmelavet
- Den fisk på billedet er en ulk og ikke en havkat. Hilsen en gammel fisker
- Tissetrængende børn og ingen toiletter på stranden, kan det være rigtigt i 2024
- Toiletbygningen ved Moesgård trænger til at blive gjort rent
- Jeg er 72 og jeg kan godt finde ud af en smartphone så lad nu være med at skære alle over en kam
- Der mangler lys på stien bag hallen, det er utrygt at gå der om aftenen
- Skarnbasser er fredelige dyr og gør gavn i jorden
- Har nogen fået svar fra Udlændingestyrelsen? Vi har ventet i 11 måneder
- Hvad laver skatteministeren egentlig? Det er tredje system der går ned
- Ejerforeningen har ret, reglerne blev vedtaget i 2021 og står i referatet.
- Jeg har respekt for landmændene men gyllen skal altså ikke køres ud på en søndag med konfirmation
- Jeg var til begravelse i lørdags og kirkeklokken virkede ikke. Pinligt.
- Fårene græsser på diget fra maj så husk at lukke leddet
- Moren til drengen fortjener et stort kram
- Mariehønen er en bille og ikke en tæge, ret det lige
- Skolen skal være for alle børn, også dem der har det svært
- Tysklærerne mangler i hele landet, det er ikke kun hos jer
- Min far var slagter i Struer og stod op klokken 4 hver dag
- Bøssemagerens hus i Ribe er fra 1600-tallet. Værd at bevare!
- Der blev raslet med indsamlingsbøsser til Kræftens Bekæmpelse, vi fik 2.300 kr ind på vores rute
- Jeg måtte grine da præsten fortalte om helvede og pizza i samme sætning. God konfirmation
- Vi spiller ludo hver onsdag i klubben, nye er velkomne og kaffen er gratis
- Det er simpelthen for dyrt. 42 kr for en kop kaffe!
- Tak til den unge mand der fandt min pung på Slagelse station
- Jeg kan slet ikke se hvad forskellen er på de to forslag, kan nogen forklare det?
- Den afgørelse er forkert, og den kommer til at koste byen dyrt
- Forældre må opdrage deres børn selv, det er ikke skolens opgave
- Vi kan takke regeringen for de elpriser. Fire tusind for et kvartal i et rækkehus.
- Fem minutter fra stationen, god udsigt, men elendigt isoleret. Det er hvad man får for 11.400 om måneden
- Jeg sover dårligt pga støjen fra motorvejen og nu vil de udvide den
- Er der ikke snart nogen voksne der tager ansvar i den sag?
- Gravhunden er fundet i god behold, tak for alle delinger
- Knoldselleri, porrer og en ordentlig klump smør, så har man suppe til fire
- Jeg forstår godt naboerne er vrede. Det ville jeg også være.
- Hver gang det regner står kælderen under vand og forsikringen vil ikke dække
- Jeg har prøvet at ringe til boligselskabet hele formiddagen men der er altid optaget
- Torsken er næsten væk fra Øresund og det er ikke lystfiskernes skyld
`;
