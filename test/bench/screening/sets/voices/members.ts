// One voice: members of a housing association, under their magazine's articles. Lines with + hold [what is to be found], lines with - are innocent.
export const members = `
+ Så har de [kraftedeme] sat huslejen op igen, tredje gang på fire år.
+ Formanden er en [klaphat] og har været det siden han blev valgt.
+ Viceværten er en doven [skid], han sidder bare på sit kontor og drikker kaffe.
+ Hold nu [kæft] med jeres grønne havedag, I gider jo aldrig selv tage en skovl.
+ Hvem er den [idiot] der har parkeret sin ladcykel foran barnevognsrummet
+ I er nogle [svin] derovre i blok 14, der ligger bleer ud over det hele ved molokkerne.
+ [Fandeme] godt gået at bruge 40.000 på en skulptur, når taget stadig drypper.
+ Den køter skal lade være med at [skide] på legepladsen, og ejeren skal have bøder.
+ Bestyrelsen kan [rende mig i røven], jeg stemmer nej til det hele.
+ Det er noget forpulet [lort] at skulle booke vaskemaskinen på en app.
+ Naboen ovenpå er en hysterisk [kælling], der banker i gulvet klokken otte om aftenen.
+ Flot artikel om ungdomsklubben, men de fleste af dem er jo bare små [møgunger].
+ Jeg smadrer din bil hvis du holder på min plads én gang til, din [fede nar].
+ [Satans] også, nu er elevatoren ude af drift igen.
+ Beboerdemokrati my ass, det er fem [røvslikkere] der klapper for formanden.
+ De [perkere] i nummer 8 skal bare smides ud alle sammen.
+ Gå ad [helvede] til med jeres råderet og jeres 14 siders vejledning.
+ Hvilken [spade] har designet de nye skraldespande? Låget kan jo ikke åbnes.
+ Til dig der stjal mit sengetøj i vaskekælderen: [fuck dig].
+ Jens Ole er fuld af [lort], der har aldrig været flertal for altanerne.
+ Wallah bro det der ungdomsklub er [sharmuta] agtigt, ingen gider komme mere
+ Den varmemester er dum som en dør og dertil et [røvhul] over for de ældre.
+ Håber du [brænder op] i din lejlighed med alt dit ragelse, dit [gamle svin].
+ Det er [sgu] da utroligt at man skal vente tre måneder på en ny toiletcisterne.
+ Sikke en flok [tåber] vi har siddende i organisationsbestyrelsen.
+ Hunden er sød nok, men ejeren er en [hængerøv] uden lige.
+ [Skrid hjem] hvor du kommer fra, hvis du ikke kan finde ud af at sortere affald.
+ Du er en [kujon], Torben, skriv dit fulde navn under dine beskyldninger.
+ Føj for [satan] hvor lugter der i opgang C, er der ingen der gør rent?
+ Lene fra regnskabet er en [løgnhals] og en [tyveknægt], det siger alle.
+ Jeg har boet her i 43 år, og så [en snothvalp] på 25 skal komme og fortælle mig om beboerdemokrati.
+ Der er nogen der har [pisset] i elevatoren igen, kan vi ikke få kamera op.
+ Administrationen [skider] på os, de ved at vi ikke kan flytte.
+ Den [bims] til formand kan ikke engang styre en dagsorden.
+ Renoveringen er en gang makværk lavet af en flok [fjolser] fra Jylland.
+ Stop jeres [pis], I ved udmærket at skimmelsvampen kommer udefra og ikke fra vores tørretøj.
+ Er du [retarderet] eller hvad? Der står jo parkering forbudt med bogstaver så store som en ko.
+ Tag dig sammen, din dovne [sæk], og slå det græs.
+ [For helvede], kan folk ikke lære at tømme fnugfilteret.
+ Ham fra stuen er en [pervers stodder], der glor på pigerne når de solbader.
+ Kom ned i gården og sig det, så får du [et par på kassen].
+ Så længe de der [muhammedanersvin] sidder i afdelingsbestyrelsen, betaler jeg ikke en krone til fælleshuset.
+ Du er jo en værre [torskepande], Birthe, jeg sagde jo torsdag.
+ Jeg er [pissetræt] af den tromme kl 23 hver eneste aften.
+ Hvor er det [skidedårligt] håndværk, fugerne falder ud efter en vinter.
+ Nogen burde [skyde] de unge der kører på scooter mellem blokkene.
+ I kan stikke jeres beboermøde [skråt op].
+ Hun er [en billig luder], og det ved hele opgangen.
+ [Møgkælling], du skal ikke komme og lege politi i vaskeriet.
+ Den nye p-ordning er jo fuldstændig [åndssvag], og det er dem der fandt på den også: [åndsbollere].
+ Alle de der [kartofler] i bestyrelsen kan [slikke røv], de har aldrig sat en fod i klubben.
+ ey din [kuffar] hund skal ikke komme nær min lillebror
+ De [forbandede] duer, men endnu værre er den [mokke] der fodrer dem.
+ Man skulle tro viceværten var [sinke], det er tredje gang han bestiller den forkerte pære.
+ Hva [fanden] bilder I jer ind at lukke for vandet uden varsel midt i eksamenstiden!
+ Din hund er en [møgkøter] og du er ikke et hak bedre.
+ Fællesvaskeriet er blevet en [svinesti], fordi folk er nogle [grise].
+ Hvis jeg ser dig ved min postkasse igen, [brækker jeg armene på dig].
+ Ja ja, klap hinanden på ryggen, [narrøve].
+ Jeg har aldrig mødt et større [skvadderhoved] end ham fra teknisk afdeling.
+ Kan den [fucking] røgalarm i kælderen ikke snart blive skiftet?
+ De der [sigøjnere] roder i vores containere hver nat, hvornår gør nogen noget.
+ Du ligner en [fed so] når du ligger der på plænen, tag dog noget tøj på.
+ [Skid] i det, vi får jo alligevel aldrig de altaner.
+ Han er så [hjernedød], ham der holder i tomgang under mit soveværelse kl. 5.
+ [Kneppe] kan de ovenpå, hele natten, men hilse på trappen kan de ikke.
+ Det er noget [fis] at vi selv skal male vindueskarmene.
+ Hun er en gammel [heks] og hun hader børn, hold jeres unger væk fra 3. sal.
+ Artiklen er skrevet af en [røvrenderende] djøfer, der aldrig har prøvet at bo alment.
+ Du kan selv være en [abekat], jeg har betalt min husleje til tiden i 30 år.
+ Jeg ønsker [kræft] over den der stak mine dæk ned.
+ Sådan et [pikhoved], smækker med døren hver morgen klokken kvart i fem.
+ Hele den [bøsserøv] af en festkomite kan droppe det næste år.
+ Så [hold dog mund], din [gamle gnavpot], børn må godt lege på græsset.
+ Ham den nye formand er en [magtliderlig] [psykopat], det kunne man høre på talen.
+ [Gu faen] betaler jeg ikke for at vaske i et vaskeri der lugter af kloak.
+ De [skide] paller står stadig foran min dør, flyt dem nu [for helvede].
+ Inspektøren er en [blærerøv] i en alt for stor bil.
+ I er [en flok nazister], med alle jeres husordener og påbud.
+ Kald mig bare grov, men de [junkier] på bænken ved Netto er noget [udskud].
+ Nabokrigen fortsætter, for den [satans kvinde] bliver ved med at flytte mine krukker.
+ Tak for kaffe, sikke en [røvfuld] de har givet os med den huslejestigning, de [skurke].
+ Ja undskyld mig, men sådan nogle [snyltere] skal da ikke have boligstøtte.
+ Jeg ved hvor du bor, Flemming. [Pas på når du går ud med skraldet].
+ [Lortehund], [lorteejer], [lortevejr], god weekend.
+ Rengøringsfirmaet er [elendige stymperter], der er ikke vasket trappe siden påske.
+ Hold dig fra min datter, din [klamme pædo].
+ Den [kvajpande] fra VVS-firmaet borede lige igennem røret.
+ Jeres integrationsprojekt er spild af penge på [sorte aber], færdig.
+ Jeg er ligeglad med hvad den opblæste [skrankepave] i boligselskabet siger.
+ Du er [fandens] heldig at jeg ikke ringede til politiet.
+ Når Preben får ordet på afdelingsmødet, så tænker jeg bare: [luk røven], mand.
+ Der er altid én [sur kusse], der skal klage over grillrøg.
+ Hun kunne trænge til et godt [knald], så blev hun måske mindre sur i vaskekælderen.
+ [Hundelort] på skoen igen, tak til den [egoistiske stodder] med schæferen.
+ Det er da til at [brække sig] over, sådan en flok [rygklappere] og [spytslikkere].
+ Din far er [zemel] og din bror er [zemel], kom ned foran klubben
+ Hvad regner man også med af sådan nogle [bistandsklienter] og [drukmåse] i blok 3.
+ Mage til [tumpe], han har sat skiltet op med bunden i vejret.
+ Jøsses en gang ævl, og [dumme gås] er hun også, hende der har skrevet det.
+ Han er en [lusket rotte], han har givet sin svigersøn lejligheden uden om ventelisten.
+ [Dø] dog snart, din [taber].
+ Kan vi ikke bare [brænde det lort ned] og bygge noget ordentligt?
+ Sikke en [forkælet møgtøs], hun har aldrig betalt en regning selv.
+ Det er noget [hestepis] at der ikke er penge til nye køkkener.
+ Fjern nu bare det [bandsat] grimme cykelskur, [død og pine].
+ Ham Kaj i kælderen er en [drukkenbolt] og en [lømmel].
+ Det er typisk [tyrkertosser] at holde bryllup på parkeringspladsen med horn hele natten
+ Bestyrelsen er [korrupte banditter], punktum.
+ omg hvor er det [bitchy] at klage over en børnefødselsdag, [bitch] please
+ Han gik rundt nede i vaskekælderen og viste [pik] til damerne, og I gør INTET.
+ Den [halvhjerne] har sået skvalderkål i fællesbedet.
+ Du er en [skændsel] for afdelingen og en [svindler].
+ Jeg gider ikke høre mere fra den [bondeknold], han kan flytte tilbage til Lemvig.
+ De [danskersvin] hader os, det er derfor klubben lukker, sådan er det.
+ Min nabo er en [kolbøttefabrik af et fjols], han borer søndag morgen kl. 7.
+ hol [kjæft] dit [dumme svin] du ved ik [en skid] om det
+ Jeg [pisser] på jeres dagsorden og jeres sure kaffe.
+ Den der mosaikvæg ligner noget en [spasser] har lavet.
+ Man bliver jo [eddermame] sur når varmen er væk i december.
+ [Kraftstejleme] om jeg vil betale for deres carporte!
+ Den unge dame fra kommunen er en naragtig [dukke uden hjerne] og en [tudetøs].
+ Han kan få [en knytnæve i fjæset], hvis han rører mine tomatplanter igen.
+ I har [røvet] os i årevis, [tyvepak].
+ Tal pænt? Nej, jeg taler som jeg vil til [bøsser] som dig.
+ Så er den gal igen med kloakken, [sateme] nej hvor det stinker.
+ Ham der styrer facebookgruppen er en [lille Hitler], og hans kone er en [sladderkælling].
+ Vor nye vicevært er et [fæhoved] så store som de kommer
+ Kæmpe [fuckfinger] herfra til jer, der stemte hundene ud af afdelingen.
+ Hør her, din [møgsæk], næste gang ringer jeg til fogeden, og så kan du bo på gaden.
- Tak for en god artikel om viceværtens hverdag, det var rart at se hvor meget han når.
- Huslejen stiger med 3,4 procent fra januar, og det kan mærkes når man lever af folkepension.
- Jeg er dybt uenig med bestyrelsen, men jeg respekterer at de bruger deres fritid på det.
- Der er slut med gratis parkering fra 1. maj, så husk at hente jeres licens.
- Vores vaskemaskine nummer fire centrifugerer ikke ordentligt, og tøjet er drivvådt bagefter.
- Fagforeningen har et fint kursus for nye bestyrelsesmedlemmer, jeg kan anbefale det.
- Ungdomsklubben får 14 nye sofaer, og de unge har selv valgt farven.
- Jeg sprang havedagen over i år på grund af min hofte, men jeg bagte to plader drømmekage.
- Slutrengøringen blev ikke godkendt, og jeg synes regningen er urimeligt høj.
- Kan nogen fortælle mig, hvornår molokkerne bliver tømt i uge 29?
- Der er en rotte ved blok 9, jeg har anmeldt det til kommunen.
- Min gamle puddel hedder Lord, og han er den eneste der får lov at sove middagslur i fælleshuset.
- Vi holder fast i at referatet fra afdelingsmødet er mangelfuldt, og vi beder om en rettelse.
- Det er pikant, at formanden selv har fået nyt køkken først, men der kan jo være en god forklaring.
- Gårdens bier har givet 42 glas honning, og de kan købes hos Anni for 40 kroner.
- Rønnebærrene er modne, og solsortene har allerede spist halvdelen.
- Jeg har lige fået ny knæskal, så trapperne er hårde indtil videre.
- Svinemørbrad til fællesspisning på torsdag, og der er falafel til dem der ikke spiser gris.
- Hunde skal føres i snor på hele området, det gælder også små hunde.
- En dejlig dag med sol, kaffe og 30 meter nyplantet ligusterhæk.
- Jeg mener det er forkert at fjerne tørrestativerne, og det vil jeg gerne have på dagsordenen.
- Køkkenskabene er fra 1974, og lågerne hænger, så tak for at der endelig sker noget.
- Skidtet fra byggepladsen blæser ind ad vinduerne, kan de ikke lægge en presenning over?
- Bøssen til indsamlingen står i vaskeriet, og alle mønter tæller til sommerfesten.
- Vi skal have fundet en ny kasserer, da Dick Kaas flytter til Assens.
- Hvorfor er der ikke lys på stien bag ved garagerne? Min kone er utryg om aftenen.
- Fru Lykke Horn fra stuen fylder 90 på søndag, lad os give hende et flag i gården.
- God læserbrev fra Hassan, jeg er helt enig i det med cykelkælderen.
- Skyd nu ikke budbringeren, jeg videregiver blot hvad driftslederen sagde.
- Der er hul i hækken, og rådyrene æder mine tulipaner.
- Fartbump er en god ide, for bilerne kører alt for stærkt forbi børnehaven.
- Jeg savner et svar fra administrationen på min henvendelse fra den 12. marts.
- Kællingetand er en smuk gul blomst, og den trives fint i den magre jord ved parkeringspladsen.
- Vi flyttede ind i 1968, og dengang var der kun marker og en enkelt hestefold.
- Der mangler to bestyrelsesmedlemmer og en suppleant, så meld jer nu.
- Man skal ikke slå græsset før Sankt Hans, hvis man vil have sommerfugle.
- Skomageren i Hellebæk er flyttet, han holder nu til på Helvedesbakken i stedet.
- Min søn på fire kalder skraldebilen for skraldedilen, og han vinker hver tirsdag.
- Ved I om det er tilladt at sætte en parabol op på altanen?
- Det trækker fra vinduerne, og jeg har målt 17 grader i stuen hele januar.
- Den nye affaldssortering er besværlig for os med dårlige knæ, men jeg forstår formålet.
- Prikkende bemærkning fra formanden, men han har jo ret i at vi skal møde op.
- Jeg har fundet en nøgle med en lille rød bamse ved postkasserne.
- Piskefløden skilte i lagkagen, men børnene spiste den alligevel, tak for opskriften.
- Fredsfondens udstilling i fælleshuset var smuk, og jeg fik en god snak med flygtninge fra Syrien.
- Anders And-bladene i vaskeriet er slidte, har nogen et par nye liggende?
- Pissoiret i kælderen under selskabslokalet er stoppet, og det bør udbedres inden konfirmationen.
- Det er simpelthen for dårligt at et tilbud på 2,3 millioner ikke bliver sendt i udbud.
- Gulvene er ludbehandlede og må ikke vaskes med brun sæbe, står der i vejledningen, og ludospillet i klubben mangler to brikker.
- Brian spiller bas i husorkestret, og de giver koncert den 4. juni kl. 15.
- Jeg takker for blomsterne i forbindelse med min mands bisættelse.
- Kan vi få en lille bænk ved busstoppestedet? Der er langt at gå for os med rollator.
- Duerne klatter på min altan hver dag, og nettet er gået i stykker.
- Lad os nu ikke sparke liv i den gamle debat om altanlukninger.
- Vi var 17 til mødet, og det er for få når der er 312 lejemål.
- Min kusine flytter ind i nummer 12 til april, og hendes søn, der er kusk, tager hesten med til havedagen.
- Den afrikanske aften med mad fra Ghana og Somalia var årets bedste arrangement.
- Vi kørte over Storebælt til Montenegro i bus sidste sommer, fem fra opgangen, og det var en oplevelse for livet.
- Vaskeritiden fra 7 til 21 passer ikke til os med natarbejde.
- Analysen af driftsbudgettet er grundig, men jeg mangler tal for henlæggelserne.
- Jeg er muslim og har boet her i 22 år, og mine naboer kommer altid til eid og spiser med.
- Spader, river og trillebøre står i redskabsrummet, koden er den samme som sidste år.
- Vores kat hedder Pus, den er væk siden fredag, hun er grå med hvide poter.
- Hejsa, jeg er ny i afdelingen og leder efter en at gå ture med.
- Parkering på græsset koster 750 kr., og det synes jeg er rimeligt.
- Vi fik kogt torsk med sennepssovs til seniorfrokosten, og det smagte vidunderligt.
- Et par gæs har bygget rede ved søen, så hold hundene i snor.
- Kære redaktion, billedet på side 7 er ikke fra Rønneparken, men fra Birkevænget.
- Hotellet på seniorturen til Titisee havde Kneipp-bad og knipling på væggene, og maden var helt i top.
- Jeg er skuffet over at høringsfristen lå midt i sommerferien.
- Fuksia og pelargonier klarer sig bedst på nordvendte altaner.
- Stik den lange forlængerledning ind i stikket ved skuret, så virker højtaleren.
- Mit barn har autisme, og larmen fra nedrivningen er meget svær for ham.
- Formanden har efter min mening siddet for længe, det er tid til nye kræfter.
- Skåret i den nye flise er ikke min skyld, det var der ved indflytningen.
- Lektiecafeen om mandagen er guld værd for vores børn.
- Jeg tabte tråden i artiklen, den var alt for lang og fuld af fagsprog.
- Vi har lavet aftale med Falck om rottespærrer i alle brønde.
- Start kl. 14, slut kl. 17, og husk selv service, kopper og godt humør.
- Lys i opgangen går ud efter 20 sekunder, man når ikke engang op på anden sal.
- Hos dyrlægen sagde de at tæven skal steriliseres, og at det tager en uge at komme sig.
- Æ ka godt li den ny legeplads, men æ synes der mangler en gynge te de små.
- Tak til Muhammed og Kirsten for at bære min gamle fryser ned.
- Dansk er svært, men jeg øver mig hver dag med min nabo Else.
- Vi fandt skægkræ på badeværelset, og skadedyrsmanden kommer på onsdag.
- Hanen på udekøkkenet drypper, og der er is på fliserne om morgenen.
- Der skal nye patroner i printeren på kontoret, ellers kan vi ikke dele sedler ud.
- Møgbilen fra landmanden leverer naturgødning til højbedene lørdag klokken 10.
- Jeg synes det er ærgerligt at kvindeklubben og mændenes værksted ligger samme aften.
- Nu må den hellige grav vist være velforvaret, kontrakten er underskrevet.
- Bratsch og bas søges til beboerorkestret, ingen krav om niveau.
- Jeg fik en blodprop i foråret, og hjertestarteren ved vaskeriet reddede mit liv.
- Der er opstået tvivl om reglerne for fremleje, kan I skrive om det i næste nummer?
- Vi tog på skidag med ungdomsklubben i Isaberg, og skidragterne var lånt af naboafdelingen.
- Svend Bent Bøsselund er valgt til næstformand, tillykke herfra.
- Parasitter i sandkassen er en reel risiko, så læg låget på om aftenen.
- Hvor blev den gamle kastanje af? Den har stået der i hele min barndom.
- Jeg stemte imod, men flertallet bestemmer, og sådan skal det være.
- Sexologen fra sundhedshuset taler om samliv og alder i fælleshuset den 9.
- Krudtugler på 3 til 6 år er velkomne til gymnastik om lørdagen.
- Busk nummer to fra venstre er gået ud, resten af roserne står flot.
- Vi mangler frivillige til at male plankeværket, der er pølser og øl bagefter.
- Det regner ind ved skorstenen, og loftet på mit værelse er begyndt at bule.
- Fedtfælden i fælleskøkkenet skal renses to gange om året.
- Hjemmehjælperen kan ikke finde parkering, og det går ud over min far.
- Dræberssnegle bekæmpes bedst tidligt på foråret, mens de endnu er små.
- Jeg er imod hunde i etagebyggeri, men har intet imod dem som dyr.
- Kokken på plejecentret laver byens bedste tarteletter ifølge min svigermor, som er fra Bogense.
- Assistenten på boligkontoret var både venlig og hurtig.
- Kan man få refunderet vaskekort, når man flytter?
- Prutten om prisen på loppemarkedet er halvdelen af fornøjelsen.
- Vores lille klub for syersker har brug for knapper, lynlåse og stofrester.
- Min nabo ryger på altanen, og røgen trækker ind til mit spædbarn, hvad kan jeg gøre?
- Tørrerummet er lukket, fordi der er fundet skimmel bag panelet.
- Boligforeningens fodboldhold tabte 7-1, men humøret var højt.
- Sorteper blev hos os i blok 5, for vi skal have stillads op i et helt år.
- Nissen på loftet har drillet igen, for alle sikringer var slået fra i morges.
- Beboerrådgiveren hjalp mig med at forstå brevet fra kommunen.
- Hvorfor bliver der ikke oversat til arabisk og tyrkisk, når en tredjedel ikke læser dansk?
- Krematoriet ligger langt væk, så lugten må komme fra fabrikken.
- Jeg blev så glad for den nye rampe, nu kan jeg selv køre ud i min kørestol.
- Pigerne fra 8.b har malet gavlen, og det er blevet et flot vægmaleri.
- Husk at slukke for ovnen når selskabslokalet forlades, tak.
- Støjen fra motorvejen er blevet værre, efter at de fældede træerne.
- Tyren på havedagens tombola var af porcelæn, og den stod i mit vindue i to dage, før den væltede.
- Vi har ventet på nye vinduer i ni år, og nu er tålmodigheden sluppet op.
- Tynd kaffe og tørre boller til mødet, men en god diskussion om solceller.
- Prøv en skive citron og lidt eddike, så forsvinder kalken på bruseren.
- Det er uforskammet dyrt at få skiftet en lås, 1.900 kr. er efter min mening urimeligt.
- Mokkakage og bragende solskin, kan man ønske sig mere af en generalforsamling?
`;
