// One voice: coarse words for body and sex, oaths. Lines with + hold [what is to be found], lines with - are innocent.
export const coarse = `
+ [Fandeme] nej om jeg betaler 400 kr mere for en vaskemaskine der ikke virker.
+ Hvad [fanden] ligner det at lukke for vandet en lørdag morgen?
+ Så [for helvede] da også, nu er elevatoren i stykker igen!
+ [Satans] også, jeg glemte beboermødet.
+ [Kraftedeme] en ringe artikel.
+ [Kraftstejleme] om de ikke har hævet huslejen igen.
+ [Krafthelvede], hvor er jeg træt af de knallerter.
+ Det er [sgu] da løgn, at vi skal betale for den hæk.
+ Hva [fa'en] sker der for de åbningstider
+ [Helvedes] [møgparkering], man kan aldrig finde en plads.
+ [For satan], hvor den kontorassistent er langsom.
+ Ja, ja, [gu fanden] skal vi have nye vinduer.
+ [Herrefanden], hvor svært kan det være at slå en plæne?
+ Det var [pinedød] ikke mig der smadrede ruden!
+ [Dælen dyleme], nu igen en tom beholder sæbe.
+ [Sateme] flot at I kan bruge 2 mio på en bænk.
+ Vi fryser [ad helvede til] i gavlen, og ingen gør en [skid].
+ [Gå ad helvede til] med jeres parkeringslicens!
+ De kan [rende mig i røven], hele bestyrelsen.
+ [Rend mig], jeg melder mig ud.
+ [Kys min bare røv], Flemming.
+ [Slik mig i røven], siger jeg bare til det forslag.
+ Formanden kan [stikke den skråt op] i sin egen rapport.
+ [Skrub af] med dine gode råd.
+ [Hold kæft], hvor er du selvglad.
+ [Hold din kæft] og lad andre komme til
+ [Luk røven], Sanne, du har snakket nok.
+ [Klap i], din gamle [sludrebøtte].
+ [Luk gabet] nu, det er tredje indlæg i dag.
+ [Hold bøtte] med det evige brok over børn.
+ [Fuck af] med den nye app den logger mig ud hele tiden
+ [Fuck dig], jeg har betalt min husleje til tiden.
+ Ham der fra 2. th. kan bare [fucke af].
+ [Skrid ad helvede til], Bent, og tag din hund med.
+ [Pis af] med jer, kontorfolk.
+ [Æd lort], inspektør.
+ Du kan [sutte min pik], siger jeg til ham der skrev det læserbrev.
+ [Sut den], [taber].
+ [Sug min diller] bror du ved ingenting
+ Hvor er du en kæmpe [pikhoved].
+ Den nye varmemester er en ægte [pikspiller].
+ [Pikslikker], du sleskede dig til den lejlighed.
+ Jeg vil gerne [kneppe] hende på forsidebilledet, hun er lækker.
+ De [boller] så man kan høre det i hele opgangen, skru dog ned.
+ Hun skulle [pules] igennem, så blev hun nok mere venlig.
+ Konen fra kontoret er da en [milf] man godt ville [rive den af] til bag skuret.
+ Vis os dine [patter], Louise!
+ Sikke et par [babser] på hende der underviser i yoga.
+ Nøgne bryster og [våd fisse], det er hvad bladet mangler, hæhæ.
+ Din mor har en [lugtende kusse].
+ [Kusseslikker] fra blok 3, vi ved godt hvem du er.
+ Den artikel er noget værre [fisseletteri].
+ Jeg blev så [liderlig] at jeg måtte skrive til hende, send [nøgenbilleder].
+ Sidder du og [spiller pik] i stedet for at svare på mails?
+ Han går og [onanerer] bag gardinet mod legepladsen, det [klamme svin].
+ Hun giver nok et [blowjob] for en bedre parkeringsplads.
+ [Sprøjteluder], gå hjem.
+ Er der nogen der vil have [røvsex] i cykelkælderen, skriv pb
+ [Analsvin] er hvad du er, Kenneth.
+ Hvor er din [dildo], Jytte, så falder du måske ned.
+ Jeg har [stådreng] bare af at se på damerne i poolen.
+ Jeg [pisser] på jeres husorden.
+ Hunden har [skidt] i sandkassen, og ejeren er en [møgsvans].
+ Hele trappen lugter af [pis] og gammel øl.
+ Det er noget [lort] det hele, lige fra tag til kælder.
+ [Lorteforening], jeg flytter til sommer.
+ [Møgunger] der sparker bold mod min dør.
+ En [skideballe] skulle I have, I [dovne røve].
+ Din [fede flodhest], brug trappen.
+ Se lige den [fedtbjerg] af en vicevært, han kan ikke bukke sig.
+ [Flæskeso], hold dig fra kagebordet.
+ Du er så [grim som arvesynden], så tag en pose over hovedet.
+ [Bumsefjæs], hvad ved du om voksenlivet?
+ [Skaldede nisse], du har lige så lidt indeni som udenpå.
+ [Hængerøv] og [hængepatter], det er hvad bestyrelsen består af.
+ [Tyksak], flyt dig fra postkassen.
+ Han stinker som en [gedebuk] og har ånde som en [kloak], den [svinemikkel].
+ Gamle [rynkerøv], du skulle have været på hjem for længst.
+ [Hestefjæs] fra nummer 9 griner altid så man får tinnitus.
+ [Klamme kælling], hun pudser næse i gardinerne.
+ Den [røvbanan] har taget min vasketid to uger i træk.
+ Hvilket [røvhul] har klippet min hæk?
+ [Narrøv], man kan ikke engang diskutere med dig.
+ Du er en [skiderik], Mogens, og det har du altid været.
+ Sikke et [fjols] i fjernsynet i går, sådan en [kraftidiot].
+ [Tøsedreng], kom ned og sig det her i gården.
+ [Klaphat] af guds nåde, den ny kasserer.
+ Han er en [nar] og en [snothvalp].
+ [Møghund], hvem har lukket katten ud?
+ De to [tåber] fra opgang B kan ikke holde en aftale.
+ [Kvaj] der har sat cyklen midt i døren!
+ [Æsel], du har kørt min spejl af.
+ En [slambert] er han, ham der solgte mig brugtvognen.
+ [Sjover], du skylder mig stadig tusind kroner.
+ Dit [utyske], nu har du ødelagt mine pelargonier.
+ [Bitch], hvorfor kan du ikke bare hilse pænt?
+ Det er [fucking] umuligt at få fat i jer
+ [Motherfucker] har taget min pakke i opgangen.
+ Hele afdelingen er [fucked], godnat.
+ What a load of [bullshit], som min søn siger.
+ [Shit] mand, hvor er det dyrt at bo her.
+ Han er sådan en [asshole] når han har drukket.
+ [Wtf], I har malet porten lyserød?
+ Abi du er en [hayvan], lær at rydde op efter dig
+ [Orospu] råbte hun efter min datter, nu skriver jeg det tilbage.
+ [Kos emak], siger jeg bare.
+ Bare en [amk] app, intet virker
+ [Zebbi], hvor er den kiosk dyr.
+ [Ibne], flyt scooteren
+ [Forpulede] affaldssortering, ti spande på ét køkkengulv.
+ [Kneppet] idé at lægge legepladsen ved siden af skralden.
+ Det [skide] bump på vejen har kostet mig en støddæmper.
+ [Pisseirriterende] at I aldrig tager telefonen.
+ Åh [Jesus fucking Christ], endnu et skema.
+ [Djævelens] vejr og [djævlens] naboer.
+ [Søren brodereme], så fik vi endelig svar, I [dovenlarser].
+ [Spis en pose pikke], alle jer der stemte ja.
+ [fandme] flot klaret drenge, men huslejen er [sindssygt røvdyr]
+ [f*ck] jer alle, jeg er [skredet]
+ Den [sk1d] af en internetudbyder, fem dage uden net!
- Jeg vil gerne rose gartnerne for de flotte bede ved indgangen.
- Huslejen stiger med tre procent, og det synes jeg er for meget.
- Vaskeriet lugter af skyllemiddel, kan vi få bedre udluftning?
- Tak for en god artikel om kompost, jeg prøver det i haven til foråret.
- Bestyrelsens regnskab er uigennemskueligt, og jeg beder om en forklaring.
- Min hund er bange for fyrværkeri, så tag hensyn.
- Opskriften på boller i karry er min mors, og den er nem.
- Hvem har lyst til at spille bordtennis om onsdagen?
- Jeg er skuffet over, at svaret tog otte uger.
- Kan man få lov at sætte en markise op på sydsiden?
- Prostatakræft rammer mange mænd, så gå til lægen i tide.
- Brystkræftscreening tilbydes alle kvinder mellem 50 og 69 år.
- Sundhedsplejersken fortalte roligt om amning og ømme brystvorter.
- Seksualundervisningen i 6. klasse handler om krop, følelser og grænser.
- Kondomer fås gratis hos Sex & Samfund, hvis de unge spørger.
- Penis og skede er helt neutrale ord, som børn gerne må kende.
- Klamydia kan behandles med antibiotika, og testen er gratis.
- Samleje, prævention og samtykke bør nævnes tidligt, mener lærerne.
- Overgangsalderen giver mig hedeture, så jeg sover med åbent vindue.
- Blærebetændelse er ubehageligt, men tranebærsaft hjalp min mor.
- Lægen fandt blod i afføringen, heldigvis var det ikke alvorligt.
- Hæmorider er almindelige, og apoteket har en god salve.
- Endetarmsundersøgelsen var slet ikke så slem, som jeg havde frygtet.
- Min testikel blev opereret, og jeg var hjemme samme dag.
- Babyen har rød numse, hvilken creme bruger I?
- Bleskift kan foregå på handicaptoilettet i stuen.
- Børnehaven har lært de små at tisse selv.
- Hundelufterne bør samle efterladenskaberne op.
- Gødning fra hest er godt til roser, men brug den med måde.
- Solen bagte ned over stranden ved Rågeleje hele ugen.
- God idé med fælles grill, men husk at gøre rent bagefter.
- My son wrote: God bless Denmark, and we all laughed.
- Slutspurten i cykelløbet gik lige forbi vores vinduer.
- Filmen er slut klokken ni, så kan vi nå bussen.
- I fart og tempo er den nye elevator en klar forbedring.
- Fartbump på Egevej har virket efter hensigten.
- Mit fag er tømrer, og jeg hjælper gerne med hegnet.
- Fagforeningen holder møde i kælderen mandag aften.
- Dick Kaysø læste op i beboerhuset, og salen var fuld.
- Philip K. Dick er min yndlingsforfatter inden for science fiction.
- Moby Dick står på hylde tre i bytteskabet.
- Familien Cock fra Holland har boet i nummer 8 siden maj.
- Hancock er navnet på et bryggeri i Skive.
- Scunthorpe tabte igen, og min engelske nabo er trist.
- Vi spiste cocktailpølser og peanuts til generalforsamlingen.
- Shitake-svampe vokser fint på egestammer i skyggen.
- Mishit hedder det i tennis, når man rammer bolden skævt.
- Essex og Sussex har de hyggeligste landsbyer.
- Analysen af indeklimaet var grundig og let at forstå.
- Kanalen ved Christianshavn fryser sjældent til.
- Analog radio lukkes, så husk at købe en ny.
- Banalt, men sandt: et smil i opgangen gør forskel.
- Pikante krydderier gør gryderetten bedre.
- Pikeniers var soldater med lange spyd, lærte vi på museet.
- Pikkoloen på hotellet bar alle vores kufferter.
- Piccolofløjten overdøvede resten af orkestret, men smukt var det.
- Pigtråden på hegnet bør fjernes af hensyn til børnene.
- Kusinen fra Aarhus kommer på besøg i påsken.
- Kuskene kørte os i hestevogn gennem Dyrehaven.
- Fissionsenergi er et spændende emne til aftenforedraget.
- Fissurer i murværket bør ses efter af en fagmand.
- Fiskefrikadeller fra Bornholm, det er lykken.
- Lut bruges til at afsyre gamle døre, pas på øjnene.
- Røverne fra Kardemomme by opføres på søndag.
- Røverkøb på loppemarkedet, jeg fik en lampe for en tyver.
- Prøverummet i genbrugsbutikken trænger til et forhæng.
- Rørlægningen er forsinket igen, og jeg er utilfreds.
- Rødvin på tæppet fjernes bedst med danskvand.
- Skidøren lukker klokken ti, og skiene skal tørres først.
- Skiturismen i Norge trækker mange danskere i uge syv.
- Lortebille er et gammelt navn for skarnbassen, skriver naturvejlederen.
- Skarnbassen er et nyttigt dyr på kokasserne.
- Pissoiret ved stationen er fredet, læste jeg i avisen.
- Epistler fra Paulus blev læst højt i kirken.
- Pistacieis er bedst, hvis den er hjemmelavet.
- Mælkebøtterne skal stikkes op med rod, ellers kommer de igen.
- Stik kartoflerne op inden frosten, siger min nabo.
- Solsorten synger fra tagryggen klokken fire om morgenen.
- Musvitter og blåmejser flytter gerne ind i kasser med små huller.
- Pattedyr i haven: pindsvin, mus og en enkelt ræv.
- Pattegrisen på spid rækker til firs personer.
- Sutten lå under sofaen, og barnet sov endelig.
- Suttesko i uld er til salg for en halvtredser.
- Bollerne til fastelavn skal bestilles senest onsdag.
- Bolledej skal hæve lunt i en time.
- Knepet med eddike i vaskemaskinen virker mod kalk.
- Et gammelt knep er at lægge avispapir i våde støvler.
- Knaldperler og bordbomber hører nytåret til.
- Der lød et knald fra kedlen, og så blev radiatorerne kolde.
- Pulsen kom helt op på 160 til spinning.
- Pulterrummene på loftet skal ryddes inden den første.
- Bumletoget til Skagen standser ved alle stationer.
- Bumserne forsvandt, da min teenager fik en anden creme.
- Satansrørhat er en giftig svamp, så lad den stå.
- Satin til gardinerne fås i metermål på Strøget.
- Djævlerokken i Øresundsakvariet er fantastisk at se svømme.
- Djævleøen var en fransk straffekoloni, lærte vi på foredraget.
- Fandango danses i par til guitar og kastagnetter.
- Fanø er skøn i september, når turisterne er rejst.
- Helveder var et keltisk folk, som boede i det nuværende Schweiz.
- Kraftvarmeværket holder åbent hus lørdag.
- Kræftens Bekæmpelse samler ind i vores område på søndag.
- Hold balancen ved at træne på ét ben, siger fysioterapeuten.
- Hold døren lukket af hensyn til varmen.
- Luk vinduerne, når gartneren sprøjter fliserne rene.
- Skrub gulerødderne i stedet for at skrælle dem.
- Skrubber steges på panden i smør og rugmel.
- Fuchsia i ampler trives bedst i halvskygge.
- Fugerne i badeværelset er blevet sorte, hvad gør jeg?
- Torsken var nyfanget og blev serveret med sennepssovs.
- Æslet på besøgsgården hedder Trine og elsker gulerødder.
- Narcisser og krokus er kommet op ved bænken.
- Klaphatte og flag uddeles før landskampen.
- Hængebugsvinet i børnezoo har fået unger.
- Flodhesten i Randers Regnskov sover det meste af dagen.
- Gedebukken på Hjerl Hede stangede min taske.
- Dillen er gået i blomst, men kan stadig bruges til kartoflerne.
- A hår wot te fæst i gor, å de war møj hyggele.
- Æ ka it find mi nøgle, hår nøen sit dem i vaskeri?
- Vil minde om, at barnevonge ikke må stå på traben af hensyn til brandvejen.
`;
