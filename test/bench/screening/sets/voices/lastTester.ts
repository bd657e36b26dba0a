// One voice: an acceptance test, written last. Lines with + hold [what is to be found], lines with - are innocent.
export const lastTester = `
+ Du er sgu da en [kæmpe idiot] at høre på.
+ Hold nu [kæft], din gamle surmule.
+ Hvem har lukket den [klaphat] ind i byrådet?
+ Den artikel er det rene [lort], og det ved journalisten godt.
+ [Fuck dig] og hele din redaktion.
+ Min nabo er en [røvbanan], der klipper hæk klokken seks om søndagen.
+ Han er jo bare en [fed svans] med slips på.
+ Jeg har aldrig mødt sådan en [narrøv] i hele mit liv.
+ [Skrid ad helvede til] med jeres reklamer!
+ Du kan [rende mig i røven], Henrik.
+ Den [kælling] til minister skulle have været fyret for længst.
+ [Kys min røv], din lille stikker.
+ Hun er en [luder], og det ved hele Esbjerg.
+ Dine børn skulle skamme sig over sådan en [møgkælling] til mor.
+ [Perkere] ødelægger alt, hvad vi har bygget op.
+ Send alle de [skide muslimsvin] hjem med det samme.
+ Han fik en plads i bestyrelsen, fordi han [sutter pik] på formanden.
+ Sikke en [pikspiller] den borgmester er.
+ Jeg [slår dig ihjel], hvis du skriver om min søster igen.
+ Pas på, når du går hjem i aften, for [vi finder dig og skærer halsen over på dig].
+ Du [fortjener at dø] for det, du skrev i går.
+ Gid du [får kræft og dør], gamle.
+ Sådan nogle [bøsserøve] skal ikke undervise vores unger.
+ [Fandeme] godt, at den [spasser] endelig blev smidt ud af programmet.
+ Er du [mongol], eller kan du bare ikke læse en graf?
+ Alle dommere er [korrupte svin] og burde hænges.
+ Du lyder som en [hjernedød kværulant], der aldrig har haft et arbejde.
+ [Din mor er en billig luder], og din far er gået hjemmefra.
+ Træneren er et [kæmpe røvhul], ligesom resten af klubben.
+ Det er [kraftedeme] noget af det dummeste, jeg har læst.
+ Så [hold dog din beskidte kæft], før nogen lukker den for dig.
+ Statsministeren er en [løgnagtig so] uden rygrad.
+ Hvilken [fisse] har skrevet den overskrift?
+ [Kusse], siger jeg bare, og så kan du jo græde videre.
+ Hun vil bare have [pik], det kan enhver da se.
+ Den [skide lortebil] brød sammen for tredje gang i denne uge.
+ [Neger] bliver du ved med at være, uanset hvor dansk du taler.
+ Man burde [skyde dem alle sammen] ved grænsen.
+ Jøderne styrer det hele, de [jødesvin] med deres penge.
+ Typisk [feministfisse], der ikke kan tåle en vittighed.
+ Jeg skal [smadre dit fjæs], når vi ses på torvet.
+ Du er for [dum i nøden] til at have stemmeret, dit [fjols].
+ [Satans] til [møgunger] har igen væltet mine skraldespande.
+ [For helvede], hvor er I en flok [tabere] derovre.
+ Bare [gå ud og hæng dig selv], ingen vil savne dig.
+ Han er en [pædofil stodder], og det skal alle vide.
+ Den [kvabset fede so] skulle prøve at løbe en tur.
+ [Rend og hop i havet, dit stinkende læs lort].
+ Dommeren var sgu købt og betalt, den [bondeknold].
+ Hvad fanden ved du om det, [snotdumme gås]?
+ Jeg ville gerne [kneppe] hende der læser vejrudsigten.
+ Vis os nu de [patter], søde, i stedet for at snakke politik.
+ Hun har helt sikkert [bollet] sig til den stilling.
+ Den lille [lebbe] skal ikke fortælle mig, hvordan jeg opdrager mine drenge.
+ [Skvat], det er hvad du er, Preben.
+ Man kan høre, at du er en [bøssekarl] på lang afstand.
+ De [abekatte] fra Afrika hører ikke til i Danmark.
+ Din [ækle klamme gris], lad de piger være i fred.
+ [Røvpuler] var ellers det pæneste, jeg kunne finde på om ham.
+ I er alle sammen nogle [landsforrædersvin], og jeg spytter på jer.
+ Jeg [pisser] på jeres regler og jeres moderatorer.
+ Jeg har aldrig set en større gang [hestepis] på tryk.
+ Endnu en gang [bullshit] fra den [lorteavis].
+ Forfatteren kan [stikke sin pen op i røven].
+ Sosialdemokraterne er en flok [røvslikkere], der logrer for Bruxelles.
+ [Møgsvin] som dig burde slet ikke have adgang til internettet.
+ Den [skide kommuneluder] på jobcentret gad ikke engang kigge op.
+ [Dø nu bare], din gamle grib.
+ Jeg ved, hvor du bor, og [jeg brænder dit hus af] en nat.
+ Nogen burde [voldtage] hende, så hun kunne lære det.
+ Hun trænger til en ordentlig gang [pik], den sure [sæk].
+ Tag hjem til dit [lorteland], din [sandneger].
+ De [zigøjnersvin] stjæler alt, hvad der ikke er skruet fast.
+ [Kanaksvin] skal ikke have en krone af mine skattepenge.
+ Sikke et [fuckfjæs] han er, ham den nye vært.
+ Du er en [fucking] skændsel for hele byen.
+ Han [onanerer] sikkert til sine egne indlæg, det [pikansigt].
+ [Pikhoved]! Du parkerede på en handicapplads igen.
+ Rygende fuld som altid, det [fordrukne dumme svin].
+ [Dumme svin], I har slået min kat ihjel med jeres gift.
+ Sådan en [klamso] burde ikke vise sig i fjernsynet.
+ Cyklister er nogle [kæmpe spader] med lycra i røven.
+ Hvorfor lukker I ikke bare den [møgkæft] på hende?
+ Bestyrelsen er en samling [imbecile torskepander] uden lige.
+ Han er en [latterlig nar], og nu kan han [fucke af].
+ Åh [fuck], hvor er den skuespiller dog elendig.
+ [F*ck] jer alle sammen, jeg opsiger mit abonnement.
+ Den [l0rt] gider jeg ikke betale licens for.
+ Du er en [l u d e r] og bliver aldrig andet.
+ [HOLD KÆÆÆFT] hvor er du dum, mand.
+ Du er en [id10t] uden hjerne.
+ Formanden er et [r*vhul] af værste skuffe.
+ [Perkersvin] skal ud, og det kan kun gå for langsomt.
+ Alle [sortsmudsker] burde sejles tilbage, hvor de kom fra.
+ Hun er en [skabslebbe med kolde patter].
+ Du [fucker] det hele op for os andre, din [sviner].
+ Gå hjem og [knep dig selv], Lars.
+ [Sut den], skrev han, og så var debatten ligesom slut.
+ Den [gamle heks] på biblioteket fortjener en lussing, den [mær].
+ [Fissehår] er det eneste, du har mellem ørerne.
+ Sikke en flok [kujonagtige kællinger] på det landshold.
+ Min chef er en [psykopatisk møgluder], og I må gerne citere mig.
+ De [skævøjede] har jo smittet hele verden med deres flagermus.
+ [Guløjede rotter] som kineserne skal ikke bygge vores broer.
+ Ham [krøblingen] i kørestol skal ikke komme her og kræve ind.
+ Du er et [retarderet misfoster], som aldrig burde være født.
+ Typisk [evnesvag autist] at kommentere sådan noget.
+ Den [transe] skal ikke ind på dametoilettet, så [slår jeg tænderne ud på den].
+ [Homosvin] skal ikke adoptere børn, basta.
+ Hitler skulle have [gasset] jer alle sammen færdigt.
+ [Sieg Heil], nu skal landet renses for skidtet.
+ Der skulle lægges [en bombe] under den moske, [med dem indeni].
+ Politisvin, [ACAB], jeg håber, I bliver [stukket ned] næste gang.
+ Den [strisser] skal få en [kugle i panden], det lover jeg.
+ Vi ses, og så [brækker jeg benene på dig].
+ Hvis din datter går alene hjem, så [skal hun få pisk, kan du tro].
+ Du er færdig, dit [stikkersvin], vi kommer i nat og [slår dig til krøbling].
+ Lektoren er en [åndssvag skid] med en alt for høj løn.
+ [Satans osse], nu har den [røvtur] af en regering gjort det igen.
+ Jeg gider [dælme] ikke høre mere fra den [kællingekæft].
+ Gid du [brækker halsen], din [ormeædte løgner].
+ Avisen er skrevet af [venstreorienterede lortehoveder].
+ Hun ligner en [udtrådt havneluder] i den kjole.
+ Ham der [pattebarn af en narhat] skal ikke styre forsvaret.
+ [Skiderik], du skylder mig stadig fem tusind.
+ Alle mænd er [liderlige svin], der tænker med [dilleren].
+ Jeg er så [liderlig], hvem vil have en tur?
+ Hendes [kæmpebabser] er det eneste gode ved det program.
+ Slik min [nosser], din lille moderator.
+ Han er [sindssygt røvirriterende], den [lorteunge].
+ Du [stinker af fisse] langt væk, skrev han til den stakkels pige.
+ Du kan bare [spise lort], makker.
+ [Æd lort og dø], hele banden.
+ Det er [skidehamrende] ligegyldigt, hvad sådan en [taberluder] mener.
+ De bliver ved at avle som [rotter], de [muhamedanersvin].
+ Den [tyrkerluder] i kassen kan ikke engang tale dansk.
+ [Grønlænderstiv] og ubrugelig, præcis som resten af de [eskimoer].
+ Polakkerne er en flok [tyvagtige svin] alle sammen.
+ Den [svenskerkælling] skal blande sig udenom.
+ Nu må den [hængerøv] tage sig sammen og få ryddet sneen.
+ Din [lille lort], jeg ved godt, at det var dig, der ridsede bilen.
+ [Slyngel, svin og hundehoved], mere er der ikke at sige om dig.
+ Hvor er du [pissedum] at høre på, din [fladpande].
+ Vores udlejer er et [griskt røvsvin], der lader folk bo i skimmel.
+ [Cuntface] kalder vi hende på arbejdet, og det passer.
+ Stop det der [bøvede pis], din [asshole].
+ [Motherfucker], du har kørt min hund ned og stukket af!
+ [Bitch], sæt dig ned og ti stille.
+ Hvilken [røv med ører] har godkendt den lokalplan?
+ Den [tudekælling] af en anmelder har tydeligvis ikke læst bogen.
- Tusind tak for opskriften, den blev spist op på ti minutter hjemme hos os.
- Hvornår kommer anden del af artiklen?
- Jeg er lodret uenig med skribenten, men det er godt, at emnet bliver taget op.
- Er der nogen, der ved, om færgen sejler på skærtorsdag?
- Det er simpelthen uanstændigt, at de ældre skal vente fjorten dage på et bad.
- Flot billede af solnedgangen, hvor er det taget?
- Jeg savner kilder på tallet om de tyve procent.
- Regeringen har svigtet landdistrikterne i årevis, og nu kommer regningen.
- Min farmor arbejdede på den fabrik i trediverne, så tak for mindet.
- Kunne man få opskriften omregnet til fire personer?
- Der er en lille slåfejl i tredje afsnit, der skal stå 1864.
- Jeg er rasende over, at bussen igen kørte forbi uden at standse.
- Dejligt at læse noget positivt midt i al elendigheden.
- Hvordan slipper man af med mos i græsplænen uden at bruge gift?
- Ministeren bør tage sit gode tøj og gå efter den redegørelse.
- Vi har haft samme problem med varmepumpen, og installatøren tog ikke telefonen.
- Tillykke til holdet, det var en fortjent sejr!
- Hvorfor skal alting ligge bag en betalingsmur?
- Du har misforstået min pointe, men jeg kan godt se, at jeg formulerede mig uklart.
- Kommunen har brugt otte millioner på et rådhustag, der stadig er utæt.
- Er podcasten også at finde på andre platforme?
- Det er en skandale, at sagen først behandles efter fire år.
- Jeg fik tårer i øjnene af historien om den gamle fyrmester.
- Hvad koster det at få malet et hus på 140 kvadratmeter?
- Anmelderen og jeg må have set to forskellige film.
- Kan man plante hortensia i november, eller skal jeg vente til foråret?
- Argumentet holder ikke, for lønningerne er jo steget mindre end priserne.
- Mange tak til personalet på afdeling fem for god behandling.
- Jeg stemte på dem sidste gang, men det gør jeg aldrig igen.
- Her på Mors har vi ventet på fibernet siden 2019.
- Det var dog et ynkeligt svar fra en direktør med den løn.
- Nogen, der har erfaringer med at tage toget til Firenze?
- Skolen gør det fremragende, men der mangler vikarer.
- Hvor kan man læse den fulde rapport?
- Jeg synes, at overskriften er misvisende i forhold til indholdet.
- God weekend til alle på redaktionen!
- Må man tage hunden med ind på campingpladsen?
- Prisen på smør er helt ude af proportioner i øjeblikket.
- Det undrer mig, at ingen har spurgt lokalrådet til råds.
- Vi var der i lørdags, og maden var lunken og tjeneren fraværende.
- Sikke en smuk nekrolog, æret være hans minde.
- Hvis I vil have flere til at cykle, så lav dog ordentlige cykelstier.
- Er der forskel på garantien, når man køber på nettet?
- Jeg har skrevet til ombudsmanden og venter spændt på svar.
- Den slags journalistik er dovent arbejde, og det ved I godt selv.
- Mine børn elsker jeres julekalender, tak for den.
- Kan nogen forklare mig forskellen på ejendomsskat og grundskyld?
- Godt gået af drengene, der fandt pungen og afleverede den.
- Jeg frygter, at vi om ti år ikke har et eneste sygehus i Vestjylland.
- Hvilket kamera er de fotos taget med?
- Den nye rundkørsel er livsfarlig for fodgængere.
- Det er ikke racisme at stille spørgsmål til budgettet.
- Jeg er selv lærer og kan bekræfte hvert et ord.
- Tak, fordi I endelig skriver om ensomhed blandt unge mænd.
- Hvor længe kan surdejen stå i køleskabet?
- Sidste års festival var bedre, lyden var elendig i år.
- Vores datter ventede ni måneder på en tid hos børnepsykiateren.
- Hvad skete der egentlig med planerne om den nye svømmehal?
- Borgmesteren lovede noget andet før valget, og det har jeg på skrift.
- Har I husket at regne momsen med i det eksempel?
- Det regner, og jeg er glad, for haven trængte.
- Man må gerne være uenig uden at råbe ad hinanden.
- Jeg køber altid mine kartofler direkte hos landmanden.
- Når banken tager gebyr for at tage imod penge, er noget gået galt.
- Interessant kronik, men afslutningen virkede forhastet.
- Kan billetterne refunderes, hvis koncerten bliver aflyst?
- Jeg har været sygeplejerske i tredive år, og så slemt har det aldrig været.
- Hvem stod for musikken i dokumentaren i aftes?
- Naboens fyrværkeri skræmte livet af vores heste.
- Forslaget er naivt, dyrt og dårligt gennemtænkt.
- Jeg glæder mig til at prøve stien langs åen til foråret.
- Skal man have pas med til Bornholm, hvis man kører gennem Sverige?
- Stor ros til de frivillige, der samlede affald på stranden.
- Det er trist, at den gamle biograf nu skal være parkeringshus.
- Hvorfor får vi aldrig svar, når vi klager?
- Vi nåede slutstationen kort før midnat, og så var der ingen bus.
- Der er fart på i svinget ved Fartøjvej, så sæt nu et bump op.
- Udsalget på havemøbler slutter på søndag, så skynd jer.
- Slut med sommerhus for i år, nu er vandet lukket.
- Min kusine bor i Assens og pendler til Odense.
- Musvitten og blåmejsen slås om den samme redekasse.
- Vi så en flok hættemåger og en enkelt skarv ved Fuglsang Sø.
- Svinekød fra den lokale slagter smager langt bedre end det fra supermarkedet.
- Prisen på smågrise og søer er faldet, siger svineavlerne.
- Marsvinet hedder Pelle og spiser mest agurk.
- Pindsvinet i haven har fået fire unger under brændestakken.
- Aben i Zoo havde fået en unge, og abeburet var lukket.
- Hunden er en tæve på tre år og meget kærlig.
- Vores hoppe skal have føl i april, dyrlægen har scannet hende.
- Hanekam og pikante oste var højdepunktet på menuen.
- Han spillede pikkolofløjte i Tivoligarden.
- Epikeren fra Aalborg har udgivet sin tredje roman.
- Hun blev en smule pikeret, da jeg spurgte til alderen på vinen.
- En tropisk nat med 21 grader er sjælden i Skagen.
- Prikken over i'et var den hjemmelavede rabarberkage.
- Lægen fandt en knude i testiklen, men den var heldigvis godartet.
- Celleprøven fra livmoderhalsen var helt normal.
- Urinprøven viste blærebetændelse, og jeg fik penicillin.
- Har man blod i afføringen, skal man ringe til lægen.
- Kampagnen mod brystkræft fortjener al mulig støtte.
- Børn med Downs syndrom skal have samme muligheder som andre.
- Min mand skal undersøges for prostatakræft på torsdag.
- Analysen fra Analyse Danmark holder vand.
- Klassens assistent kom for sent til passagen om Assyrien.
- Kokken bruger kokosmælk og kokkens egen karry.
- Cockerspanielen vandt prisen som bedst i racen.
- Vi spiste på Hotel Dickens, da vi besøgte Rochester.
- Min svigerfamilie fra Scunthorpe er vilde med dansk rugbrød.
- Den østrigske landsby Fucking skiftede navn til Fugging i 2021.
- Vi kørte gennem Middelfart og holdt pause ved Lillebælt.
- Tappernøje og Rødvig er begge et besøg værd.
- Har I været i Lem, lidt syd for Ringkøbing?
- Jeg er født i Hundested og opvokset i Svinninge.
- Svinkløv Badehotel er genopbygget efter branden.
- Færgen fra Bøjden til Fynshav var fyldt med tyske turister.
- Nigeria og Niger er to forskellige lande, kære redaktion.
- Floden Niger løber også gennem Mali.
- Montenegro har smukke strande og venlige mennesker.
- Rio Negro i Brasilien var turens absolutte højdepunkt.
- Moodyssons "Fucking Åmål" ramte mig lige så hårdt i går som i 1998.
- Vi fløj fra Windhoek til Lüderitz og så pingviner ved kysten.
- Lars von Triers "Idioterne" er hans bedste film, synes jeg.
- Dostojevskijs "Idioten" kan varmt anbefales som sommerlæsning.
- Pulp Fiction og Kill Bill vises i Cinemateket på fredag.
- "Dræb ikke en sangfugl" var pensum, da jeg gik i gymnasiet.
- Agatha Christies krimi hed engang noget andet, og det er godt, at titlen er ændret.
- Bogen "Mænd der hader kvinder" holder stadig, selv ved anden læsning.
- "Den grimme ælling" og "Heksen" blev opført af skolens ældste klasser.
- Hun døde af kræft i 2012, og jeg savner hende hver dag.
- Politiet efterlyser vidner til drabet på den unge mand i Vejle.
- Voldtægtsofre skal mødes med respekt, når de anmelder.
- Jeg er bøsse og har været gift med min mand i tolv år.
- Vi samler ind til Kræftens Bekæmpelse med bøsser foran Brugsen.
- Lesbiske par venter stadig længere på behandling end andre.
- Sexologen gav et fornuftigt svar om lyst efter fødslen.
- Vandt I også en gave i tombolaen, eller var det kun nitter?
- Koen havde betændelse i en patte, så mælken måtte kasseres.
- Pattedyr som odder og bæver er på vej tilbage i åerne.
- Bagerens bolle med smør er stadig byens bedste.
- Fiskefrikadeller med remoulade og fissionsenergi i samme udsendelse, det kan kun P1.
- Skidtet i tagrenden skal renses ud to gange om året.
- De skitser, arkitekten viste, var langt pænere end det færdige byggeri.
- Kællingetand er en fin gul blomst, som bierne holder af.
- Vi fandt både hundetunge og djævelsbid på overdrevet.
- Horsens og Herning spillede uafgjort for horder af tilskuere.
- Skolens prutteballoner blev konfiskeret af viceinspektøren med et smil.
- Der er røverkøb at gøre på loppemarkedet i Røverdalen.
- Elevatoren er i fart igen, og slutspurten på renoveringen begynder mandag.
- Mit barnebarn fik vandskræk, da vi skulle bade ved Rørvig.
- Min mor kniplede, og min mormor syede knaphuller for Daells Varehus.
`;
