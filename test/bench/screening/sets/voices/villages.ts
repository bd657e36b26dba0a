// One voice: small towns and villages. Lines with + hold [what is to be found], lines with - are innocent.
export const villages = `
+ Så fik vi endelig nyt tag på hallen i Hurup, og så skal sådan en [klaphat] fra byrådet klippe snoren som om han selv har betalt
+ hold [kæft] hvor er i trætte med jeres vindmøller
+ Ham i den hvide varevogn der drøner gennem Møldrup hver morgen kl. 6 er en [idiot]. Der går børn til bussen!!
+ [Røvhul]. Min hund VAR i snor.
+ Det er da noget [pis] at lukke skadestuen igen igen
+ Hvem fanden har tegnet den rundkørsel i Sakskøbing? En [halvhjerne] med en passer?
+ Sikke en [møgkælling] der sidder i kassen i Brugsen, hun kunne ikke engang sige goddag til min mor på 87
+ Journalisten er en [nar], han har aldrig sat sine ben i Thyborøn
+ Borgmesteren burde [knække halsen] ned ad den rådhustrappe han har brugt 4 mio. på
+ Send de [perkere] hjem, vi har nok på Lolland i forvejen
+ Kan i ikke bare [skride] tilbage til København med jeres elcykler
+ Jeg [skider på] hvad kommunen i Hjørring mener, jeg fælder det træ
+ Endnu en [bøssekarl] der skal have regnbueflag op på skolen. Hvad med at lære dem at læse
+ Dommeren i søndags var en blind [spasser], det var klart straffe til Rønne
+ Træneren for u15 er en gammel [liderbuks] det ved hele byen
+ Den [luder] på nr. 14 har en ny bil holdende hver aften, hvor skal vi andre parkere
+ Skrid tilbage til Somalia din [abe]
+ Jeg håber du får [kræft] og ligger og venter på en læge lige så længe som min far gjorde
+ Sikke noget [bræk] at læse en lørdag morgen. Opsiger avisen.
+ Formanden for boligforeningen er et [fjols] og kassereren er ikke meget bedre
+ Jamen [fuck] dem, vi laver vores eget fibernet i Tejn
+ De [skide] måger, og den kommune der ikke gør noget ved dem
+ Hun er jo fed som en [flodhest], skulle hun rådgive os om sund skolemad?
+ [Bondeknold], prøv at køre uden om næste gang du spreder gylle en konfirmationssøndag
+ Han skulle have [tæsk] ham der har været oppe ved rutsjebanen på legepladsen, og dem får han når jeg finder ham
+ Nå så har muslimerne fået ny kirkegård. Ku vi ik bare [begrave dem levende] så var det klaret
+ Det rager mig en høstblomst men du er altså en [kraftidiot] Jens
+ Gamle [skrumpel] gå ind og se din tv avis og lad de unge spille bold
+ Kys mig i [røven] Vestas
+ Min nabo er en [satan] til at klage. Nu er det robotplæneklipperen den er gal med
+ Tænk at sådan en [tumpe] kan blive skoleleder i Aars. Ja jeg skriver det som det er
+ hele byrådet er fyldt med [hjernedøde] socialdemokrater
+ Dovne [bistandsklienter] er hvad Nakskov er fyldt med, ryd dog op
+ Det er [lort] det hele, bussen, toget, vejen og jer
+ Du skulle have været druknet som [hvalp] ligesom din far
+ [Snothvalp]! Vent til du selv skal betale ejendomsskat
+ Turister er nogle [svin], se stranden i Balka efter sankthans
+ Miljøminsteren er en [grøn fascist] og har aldrig malket en ko
+ I er jo [syge i hovedet] når i vil lave badelandet om til kulturhus
+ Den [so] af en sagsbehandler har trukket mig i tre måneders ydelse
+ Kan ham [tykke] fra teknisk udvalg overhovedet gå over den bro uden den styrter sammen
+ Hvor er det dog [røvsygt] at vi skal høre mere om den motionssti
+ ham dommeren skal ha en kniv i [ryggen], vi ved hvor han bor
+ Menighedsrådet har bestemt at præsten skal være kvinde, [klamme lebber] siger jeg bare
+ [Pikfjæs] der holder på tværs af to båse ved Kvickly i Thisted, I ved hvem i er
+ Nu må han altså [klappe gællerne] ham lokalhistorikeren, han har skrevet hver dag siden jul
+ Er du født i en lade eller er du bare [dum]? Der står 40 på skiltet
+ En flok [tudeprinser] de der lærere. Prøv en vinter på en kutter
+ Kønt. Rigtig kønt. Sikke en [fisse] hun er blevet efter hun kom i tv
+ Du er [lam i låget] hvis du tror en bro til Als redder noget som helst
+ Tyskerne i sommerhusene kan rende mig. Forbandede [pølsetyskere] tager hele parkeringspladsen ved Blokhus
+ Alle de ukrainere får gratis bus. Imens kan vores gamle [krepere] på hjemmet, for det rager jo ingen i kommunen
+ Hvilken [torsk] satte containeren midt på cykelstien
+ Polakkerne på slagteriet er nogle [fulderikker] og de larmer hele natten i nr 8
+ Hun har sgu da [kneppet] sig til den stilling på biblioteket
+ Så så man lige den [mongol] fra Skive bakke ind i pølsevognen 😂😂
+ Gå hjem og [hæng dig] i flagsnoren, så er vi fri for dine læserbreve
+ Formanden i grundejerforeningen er en lille [Hitler] med hækkesaks
+ Din mor er en [billig tøjte] og det var hun også i 8. klasse i Løgstør
+ Vattede [tissemyrer] er de allesammen på det rådhus
+ Det var måske på tide nogen stak [ild] til asylcentret igen, så er der varme på
+ Fy for satan i [helvede] hvor de varmepriser stikker af, og ingen gør noget
+ Skribenten er en [landsbytosse] og jeg ved det, jeg er selv fra samme landsby
+ Lugter som en [sigøjnerlejr] nede ved havnen i Rødby efter den festival
+ de der jehovas vidner kan stikke deres blade [skråt op]
+ Ham pensionisten med løvblæseren er en [gammel gris], står og glor på pigerne ved badebroen
+ Elendig [sladdertaske] er hun, og nu har hun også fået klumme i ugeavisen
+ I tager [pis] på os alle sammen i Lemvig Vand
+ Det er en ommer din [amøbe]. Støtten hedder boligydelse ikke boligsikring når man er pensionist
+ Åh nej nu ham igen. Find en mur og [dø]
+ Sådan nogle Putin-venner burde ikke have lov at skrive her, [landsforrædere]
+ Håber dine unger får [diarré] af den skolemad du er så glad for
+ Nogen kan bare ikke parkere, det så vi igen i Tarm i går. [Kælling] i rød Yaris
+ Fodbold er for [tøsedrenge]. Og ja det gælder også jer i OB og jer i Ringkøbing
+ Brugsuddeleren er en [nærig jøde], 18 kr for en liter mælk
+ Byggesjusk fra ende til anden. Entreprenøren er en [bandit] og har været det siden konfirmationen
+ Jeg har sgu ondt af hans kone, at være gift med sådan en [slapsvans]
+ [Snyltere] alle sammen, kom ud og tag opvasken på hotellet i Allinge
+ Ham der slipper sin schæfer løs på Hammershus skulle have en [skalle]
+ Den unge mand på billedet er et [pattebarn], giv ham en sut og ikke en scooter
+ Pas dit eget, gamle [sæk]
+ Den knallertbande fra Maribo, det er noget [rakkerpak] og forældrene er værre
+ Kom ud på p-pladsen bag Rema kl 20 så skal jeg [smadre] dig
+ Så snart det sner bliver de hjemme fra arbejde. [Skvat]
+ Nej til moske i Holstebro! De [muhamedanersvin] skal ikke bestemme her
+ Hun ligner en [fugleskræmsel] og synger værre, hvem har booket hende til byfesten
+ De skal [bolle] sig selv de politikere, vi har ventet på omfartsvejen i 22 år
+ Lektoren fra Aarhus er en [akademikerlus] der aldrig har haft snavs under neglene
+ [Lortekommune]. God weekend
+ Ja ja [prutmås], du har sikkert selv betalt din skat til tiden
+ Præsten er en [hykler] og han stinker af rødvin til gudstjenesten
+ 5.600 i husleje for det rottehul. Udlejeren er en [blodsuger]
+ Jeg gider ikke høre mere fra den [pladderhumanist] om flygtninge i Hanstholm
+ Lad ulvene æde dem, så har vi da gavn af de [skøre] veganere
+ Pyt, der er jo en [skrue løs] i hele familien, det har vi vidst siden bedstefaren
+ Fjern den [negerdukke] der af en kunst fra torvet, og kunstneren med
+ Gå ad [helvede til], vi gider ikke se dit fjæs i avisen en uge til
+ Skolebestyrelsen består af [høns] og et enkelt mandfolk, og han tør ikke sige noget
+ Nå har den [transe] nu også fået plads i byrådet, hvad bliver det næste
+ Hun er en mand i kjole, en [freak], og så skal vi klappe
+ Tag dog og få den [fede vom] op af sofaen og klip din hæk
+ Rynkede [heks], tag dine katte og flyt
+ Du er en [løgnhals] Bent og det har du altid været, spørg bare i Vorupør
+ Stik [piben ind] inden nogen gør det for dig!
+ De bøvede [vendelboer] kan jo ikke engang læse et skilt
+ Hestene var bange, piger faldt af, og han griner bare, den [psykopat] på crosser
+ En flok [drukmåse] i skurvognen det er derfor kloakken aldrig bliver færdig
+ Nu tier du [sgu stille] din gamle brumbasse og lader kvinden tale ud
+ Medierne lyver. I er nogle [pressegribbe] og lever af andre folks ulykke
+ Gid hans mølle vælter ned over ham og [knuser] ham, så kan han høre hvordan den larmer
+ Ham Kaj er da helt [åndssvag] når han kræver hegn om gadekæret
+ Så kom [stodderen] fra Nykøbing og ville belære os om roer
+ Han har fået [pik] i stedet for hjerne, sådan er det med de håndboldspillere
+ DSB = Det Skide [Bøvl]. Aflyst igen fra Struer
+ Kan vi få slukket for den [brægende ged] på talerstolen
+ Det er eddermame noget [møg] I har lavet med den skraldeordning, ni spande til to mennesker
+ Ejeren af grillen er en [snydetamp], der var seks pomfritter i en stor
+ Romaerne ved rastepladsen i Padborg. [Tyveknægte] fra fødslen
+ Forældre der kører deres unge 400 meter er nogle [pivskidere], vi gik 5 km i snestorm
+ Er det ham [skeløjede] der skal holde øje med havnen haha
+ Dum som en [spand ål] men formand for teknik og miljø det kan man godt blive
+ Jeg ville ønske jeg måtte [skyde] dem på cykel i lycra på Rø-vejen
+ Kommunaldirektøren er en [røvslikker], sig det som det er
+ Jeg betaler ikke en krone mere til de [grådige satans] fjernvarmefolk i Tørring
+ 'Kulturpersonlighed' my ass. Hun er en [kulturradikal kusse]
+ Du lyder som en [bitter gammel jomfru], find dig en mand
+ Jeg håber de [rådner op] dem der stjal kirkens bly i Klemensker
+ Åh så hold dog [bøtte] menneske, det er jo kun en hundelort
+ Hvem har sluppet de [tosser] ud fra Nykøbing Sj, det er jo det rene galehus i udvalget
+ Der bor fire [krøblinger] i den bofællesskab og de skal ha en hel minibus?
+ Efterskoleeleverne er nogle forkælede [møgunger], se lige busskuret
+ Den [kønsforvirrede] klovn skal ikke undervise mine børnebørn
+ Hvis jeg ser din drone over min have igen får du den [op i numsen]
+ Dyrlægen er en [slagter], han slog min kat ihjel og sendte regning
+ Nu skal der ryddes op i Vollsmose og Gellerup, hele den [undermenneske]-flok ud
+ Fed [tyksak] som klager over stolene i biografen i Brønderslev. Tab dig
+ Kære redaktør, De er en [spytslikker]. Med venlig hilsen en abonnent siden 1974
+ sorte [bananplukkere] på fodboldbanen, klubben er ikke dansk længere
+ Hvem smider et køleskab i en sø? Det gør kun et [udskud]
+ Han er så [sindssygt klam] ham svømmelæreren, ad
+ Prøv du at sige det til mit ansigt din [kryster]
+ Det er altså grinagtigt at høre på sådan et [fæ], møllen er jo 4 km væk
+ Politibetjenten der gav mig bøden er en [kvajpande]
+ Panserne i Vejle er nogle [lakajer] og kan rende mig et vist sted
+ Tag den omfartsvej og skub den op i [røvhullet] på ministeren
+ Bornholmslinjen kan æde [lort], 3 timers ventetid i Ystad med to småbørn
+ [Landevejsluder], sagde min far altid om sådan en, og han havde ret
+ En [bavian] kunne ha planlagt de køreplaner bedre
+ Kør hjem til Sverige jeres [svenskerbæster], I æder alle røgede sild og betaler ikke
+ Kan den [torskedumme] vejrmand ikke snart gå på pension, vi fik 40 mm i teltet
+ De skulle have haft [nakkeskud] dengang i 45 og hans familie med
+ hun er jo [hjernelam], man kan da ikke køre hest i bilkø
+ Tag dine [beskidte poter] væk fra vores strand, Realdania
+ Skattevæsenet er nogle [igler], og så oven i købet langsomme
+ Han er ikke andet end en nikkedukke og et [skvadderhoved] ham viceborgmesteren
+ Så skal vi høre på det [sludrechatol] fire år til, tak Vesthimmerland
+ [Puds dog hunden på] ham gadesælgeren, de kommer jo fra Bulgarien allesammen
+ Gamle Ingers have er jo en losseplads. Hun er en [sjuske] og har altid været det
+ Jeg siger bare: bøder, bøder og et [spark i skridtet]
+ Ejer du hunden? Så kom og spis det selv dit [dumme svin]
+ Folk der sætter sommerdæk på i februar er [retarderede]
+ Din [bumletosse], det er jo ikke Aggersundbroen på billedet
+ [Rend og hop] med jeres grønne omstilling, jeg har pillefyr og beholder det
+ Man skulle tro han havde [syfilis] i hjernen, som han sludrer om havnen i Hvide Sande
+ Kulturkonsulent. Sikke en [parasit] på 52.000 om måneden
+ Han er da en [pædofil stodder] ham der filmer til gymnastikopvisningen
+ Jeg fik en næsvis mail fra den [kontormus] på borgerservice
+ Slemme [pattegris], du skal ikke komme her og kalde os fra Lolland for tabere
+ Vi fra Lolland er trætte af jer [storskrydere] i Hellerup. Kom selv herned og bo
+ de hotelpriser i Gudhjem. værten er en [pengepuger] og maden var kold
+ [Narkovrag] på bænken foran Netto hver dag. Ku de ik finde et andet sted
+ I skulle have jeres [tunge skåret ud] i den redaktion
+ Værftet har smidt asbest i fjorden igen. [Skiderikker]!
+ Ham der har malet elskabet lyserødt er en [homo], hvem andre finder på det
+ Nå, har den [gimpe] fra TV2 Nord nu fundet vej til Læsø
+ Det er jo en [skøge] de har valgt til byens ambassadør, google hende
+ Skal den [papegøje] gentage alt hvad Mette siger? Tænk selv mand
+ Det undrer mig at ingen har givet dig en [flad] endnu med den attitude
+ Alle i Ældrerådet er [senile], de har glemt hvad de stemte om i maj
+ Grin bare jeres [bondehoveder], når vandet er sprøjtegift er det jer der drikker det
+ Sur gammel [prut] i nr. 3 har igen sat seddel op i vaskeriet
+ Anmelderen af revyen i Nykøbing er en opblæst [snob]
+ Elefantordenen til ham? Han er en [børnelokker] i pænt tøj, hele slægten
+ Den [tørklædekælling] på apoteket forstod ikke et ord jeg sagde
+ Du skal være glad for jeg ikke [brækker benene] på dig for den hæk
+ Hvad laver de [grønlænderstive] på banegården hver dag
+ Hestepiger, motocross, padel. Alle får, kun vi i petanque får en [fuckfinger]
+ Tilflyttere der klager over hanegal er nogle [jammerkommoder]
+ Jeg har boet her i 61 år og har aldrig mødt sådan en [ondskabsfuld mær]
+ bare kør ham over næste gang, en [taber] mindre
+ De er jo [indavlede] derude på Mors
+ Han ku ik finde sin egen [nosse] med to hænder og en lommelygte, og han skal styre budgettet
+ Ka' do så' [gå a' helvede te'] mæ dine solceller
+ Hañ e en [horra] te å lyva, dejn kommunalbestyrelsesbikse
+ Den [dumrian] har kørt affaldsspanden lige ud midt på fortovet igen igen
+ luk [røven] Preben
+ Svanerne har mere forstand end de [kvaj] i havnebestyrelsen
+ Kan de ikke [stoppe munden på] den skrighals i spejderhytten, gerne med en sok
+ [Arabersvans], find et job eller find lufthavnen i Billund
+ Jeg er 82 og har betalt min skat og så får jeg gjort rent hver tredje uge, det er sgu for [fandens]
- Tillykke til spejderne i Hadsund med den nye hytte, den er blevet flot
- Hvorfor skal vi betale 6.400 kr. om måneden for en lejlighed, hvor vinduerne ikke kan lukkes? Det er simpelthen ikke i orden.
- God slut på ferien til alle i Thy
- Der er fart over feltet hos Skive fH i år, flot kamp i går
- Jeg er medlem af min fagforening på 38. år og har aldrig fortrudt det
- Pikante frikadeller på menuen på havnen i Svaneke, kan varmt anbefales
- nogen der har set en grå hunkat ved Egernvej i Struer hun hedder Misser
- Det er skuffende at byrådet igen udskyder cykelstien mellem Horne og Tistrup. Vi har ventet siden 2009.
- Borgmesteren har ikke svaret på et eneste af vores spørgsmål. Det er dårligt håndværk og dårlig stil.
- Bussen kom ikke. Igen. Ringede til Midttrafik, der var 25 i kø
- Hønsene er begyndt at lægge igen her i Ølgod, det er forår
- Slutspurten i Vejle var fantastisk, jeg stod selv ved målstregen
- Er der nogen der ved hvornår genbrugspladsen i Nexø åbner påskelørdag?
- Jeg synes vindmøllerne er kønne, så kan I skyde på mig for det
- Min mand fik konstateret kræft i prostata i april, og personalet på Regionshospitalet Gødstrup har været helt enestående.
- Torsk til 140 kr. kiloet i fiskebilen i Holeby, hvem har råd til det
- Hvis man lukker den sidste skole på øen, så lukker man øen. Så enkelt er det.
- Vi mangler stadig svar på hvor de 11 millioner er blevet af!
- Fik en dejlig røget sild i Snogebæk, og softice bagefter
- Kloge ord Karen Margrethe, jeg er helt enig
- Dommeren dømte ikke godt i dag, men vi spillede heller ikke godt nok til at vinde
- Hunden er en dansk-svensk gårdhund, den er løbet fra Havrevænget. Ring hvis I ser den
- Aborrerne bider i Maribo Søndersø, fik fire i aftes
- Der er gylle på cykelstien ved Farsø, pas på det er glat
- Jeg forstår ikke, at journalisten ikke har talt med beboerne. Artiklen er ensidig og mangelfuld.
- Pas på grævlingen på Brovej, den har ligget påkørt siden i morges
- Nu har vi haft ukrainske naboer i to år og de er de sødeste mennesker, de hjælper med at skovle sne
- Hvor blev der af posten? Vi har fået en gang på 14 dage her i Vestervig
- Det er for ringe Banedanmark. For ringe.
- Hele vejen er et stort hul fra Rudkøbingvej og ned til kirken, kommunen må tage sig sammen
- min søn går i 4. klasse og har haft seks vikarer i dansk siden sommer
- Det var min oldefar der byggede møllen i 1887, så jeg håber at I bevarer den
- Svineprisen falder igen, så nu lukker endnu en landmand på Salling
- Soen fik 17 pattegrise i nat, alle i live
- Jeg stemmer ikke på dem igen. De lovede os et lægehus og vi fik en parkeringsplads
- Kan man få lov at lufte en tæve i løbetid i hundeskoven eller skal man vente
- Bøssehatten jeg lånte på jagten i Rold Skov, er der nogen der mangler den? Ligger hos mig
- Husk kirkebøsserne er tømt, der er kommet 2.350 kr ind til Folkekirkens Nødhjælp
- Bollerne fra bageren i Hasle er de bedste på øen, og så får man altid en snak med
- Hov, fodboldkampen er altså kl. 14 og ikke kl. 15 som der står i avisen
- Solsorten begyndte kl. 4.10 i morges i Bandholm
- Lebbestifter? Du mener vel læbestift :) sødt skrevet
- Vi er mange, der er rystede over, at plejehjemmet i Rødby kun har én nattevagt til 42 beboere.
- Spasticitetsforeningen holder åbent hus i Ikast på tirsdag, der er kaffe
- Mongoliet var temaet for rejseforedraget i forsamlingshuset, 63 mødte op
- Blåmejser og musvitter i massevis ved foderbrættet, men ingen gråspurve længere
- Fissirul, det legede vi altid på høloftet i Gjern, kan nogen huske reglerne
- Er det rigtigt at fuldmægtig Hansen stopper? Han var altid venlig at have med at gøre
- Færgen fra Spodsbjerg var propfyldt, vi måtte vente to afgange
- Nedrivningen af det gamle mejeri er en skændsel. Sådan behandler man ikke en bys historie.
- Jeg er vred og jeg har lov at være vred, det er mine skattekroner
- P-vagten var flink og forklarede mig skiltet, så tak for det
- Kneb det med at få bilen i gang i morges? Det gjorde det også her, minus 11
- Det knepne flertal i udvalget betyder, at vi nok får sagen op igen til foråret
- Vi holder på varmen med en god gammel røverhistorie og en kop kaffe
- Rævehullet ved digehjørnet er beboet igen, hvalpene er ude om aftenen
- Nordenvinden tager godt fat på Rødbyhavn i dag, 19 m/s på molen
- Pisk æggehviderne stive og vend dem i, så bliver citronfromagen luftig
- Piskesmæld efter påkørsel bagfra i Herning, er der nogen der har fået erstatning?
- Det er en misforståelse at alle unge i Nakskov er på kontanthjælp. Min datter læser til sygeplejerske.
- Fuglekikkere i hobetal ved Skagen, en sortbrynet albatros siger de
- Heksen på bålet hører ikke hjemme i Danmark, den skik kom først i 1920'erne
- Der er 14 skilte i det kryds ved Skidenbro, hvordan skal en turist finde rundt i det
- Flodhesten i Aalborg Zoo har fået en unge
- Hvad koster det at få tømt en septiktank på Als
- De nye svingdøre i Føtex er umulige med rollator. Har ingen tænkt på os gamle?
- Vores præst holder op til sommer, og vi kommer til at savne hende
- Aben i spillet Abekatten er faldet af hylden på biblioteket, ellers fin udstilling
- Jeg er selv bøsse og bor i Ulfborg, og har aldrig mødt andet end venlighed
- Min kusine og jeg gik i skole i Aakirkeby i halvtredserne, vi skrev på tavle
- Kussangsvej? Findes den? Jeg tror I mener Kulsviervej
- Dampkoger sælges, 80 kr., afhentes i Hobro
- Rygmarvsbrok er ikke smitsomt, så slap nu af derude i kommentarerne
- Endetarmsscreening fra 50 år, husk nu at sende prøven ind, det reddede mit liv
- Det er helt uacceptabelt at man skal ringe 47 gange for at komme igennem til lægen
- Jeg boede i Tarm i 30 år og har hørt alle vittighederne, tak
- Man kan ikke se børnene for bilerne om morgenen foran skolen. Sæt farten ned!
- Kan kommunen ikke bare indrømme at de har begået en fejl
- Åben ladeport på lørdag, nye kartofler og asparges, Skelstrup
- Mørbrad med svampe og flødesovs 129 kr på kroen i Vinderup onsdag
- Varmeværket hæver prisen med 22 procent og kalder det "justering". Hvem tror de vi er?
- Skolens 9.b spiller Erasmus Montanus torsdag, kom og støt
- Stodderstien er altså det gamle navn, den gik fra fattiggården til kirken
- Tosseslottet kaldte vi det hos mine bedsteforældre, det var en stor gul villa ved åen
- Hundelorten på stien ved Bymosen er et problem, sæt dog en skraldespand op
- Hej er der nogen som har en trailer man kan låne på søndag vi bor i Aulum
- Dræbersnegle i hundredvis i år. Hvad gør I andre? Jeg har prøvet nematoder
- Skyd papegøjen, var der ikke noget med et fugleskydningsselskab i Ribe?
- TV2 Bornholm gør det godt, men der er for mange genudsendelser
- Gylden sololie på kuglelejet, så kører pedalen igen. Mvh cykelsmeden i Ry
- Jeg savner en artikel om de små foreninger og ikke kun om elitehåndbold
- For 50 år siden kunne man købe en gård for det en carport koster nu
- Et ærligt spørgsmål: hvem har godkendt det byggeri? For naboerne er ikke blevet hørt.
- Snot og hoste i hele børnehaven, halvdelen er hjemme
- Lort-O-Meter hed børneudstillingen på museet, ungerne var vilde med at lære om mistbænke
- Jeg mener vi skal tage imod flygtninge, men staten skal betale og ikke vores lille kommune
- Sparekniven rammer igen de svageste. Det er skammeligt
- 7-0 til Thisted FC!!! Sikke en dag
- Det er ulovligt at hugge hæk i fuglenes yngletid, bare til oplysning
- Fanø er skøn i september når tyskerne er kørt hjem og vi også kan få bord på kroen
- Pruthøns findes ikke, men prærihøns gør, de står ude ved Jesperhus
- Duk jer, svalerne er kommet til Klitmøller og flyver lavt
- Svend Aage Luderhøj er ikke et rigtigt navn, er det ikke Lüderhøj?
- Jens Pik fra Sønderho var skipper, hans gravsten står stadig på kirkegården
- Dumper man teoriprøven, skal man vente otte uger i Nykøbing Falster, det er for længe
- Krøblingesten og fattigblok, spændende foredrag om gamle kirker i aften i Østermarie
- Jeg ka ett forstå de vil nedlægge bussen te Olsker, va ska de gamle så
- A ka ett begriv hwa de ska brug så manne skilt te
- Det bler møj dejli i sommer hvis bare de regn holder op
- Møgvejr til dyrskuet men humøret fejlede ikke noget
- Møggreben og roehakken kan ses på museet i Auning hele sommeren
- Grisene på Grisefestivalen vejede 112 kg i snit, og der var kø til flæskestegen
- Hvis I fjerner bænken ved stationen er der slet ingen steder at sidde. Læg den nu tilbage.
- Jeg tillader mig at være lodret uenig med udvalgsformanden
- Sigøjnerbaronen opføres i Musikhuset i november, vi har bestilt bus fra Randers
- Negerkys hed de i min barndom, i dag siger børnebørnene flødeboller, og det er helt fint
- ansæt nogle flere pædagoger og færre konsulenter så skal det nok gå
- Er der andre i afd. 7 der har fået en varmeregning på over 9.000? Skriv til mig
- Tak til den ærlige finder der afleverede min pung i Brugsen i Bjergby
- Kålormene har taget det hele i nyttehaven på Kettingevej i år, resten gav vi til kaninerne
`;
