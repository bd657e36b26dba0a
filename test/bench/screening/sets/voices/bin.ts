// One voice: a moderator's bin: hatred and threats, and civil words on the same subjects. Lines with + hold [what is to be found], lines with - are innocent.
export const bin = `
+ Hele opgang 14 er jo fyldt med [perkere] efterhånden, [tak for lort] boligforening.
+ Den [perkersvin] i stuen har igen parkeret på min plads.
+ [Skrid hjem] til det land du kom fra, vi har ikke bedt om dig.
+ Så fik vi endnu en [neger] i bestyrelsen, det kan kun gå galt.
+ Min nye overbo er en [nigger] og jeg gider ikke hilse på ham
+ De [sorte svin] laver ikke andet end at hænge ved containerne.
+ Send alle de [muhamedanersvin] ud med første fly.
+ [Muslimsvin] skal ikke bestemme, hvad vi griller til sommerfesten!!
+ Hun render rundt som en [ninja] i den [teltpose] og tror vi skal respektere hende.
+ De [kamelkneppere] har aldrig bidraget med noget som helst.
+ Endnu en [gedebolle] der får lejlighed før min datter.
+ [Tæppetisser] på tredje sal vækker mig hver morgen kl. 5.
+ Typisk [araberrak], de kan ikke engang sortere affald.
+ [Håndklædehovederne] har overtaget beboerlokalet igen igen.
+ Hvorfor skal jeg betale husleje til sådan en flok [parasitter] fra Somalia?
+ Den [beskidte jøde] i regnskabsudvalget har selvfølgelig hånden i kassen.
+ [Jødesvin] som dig burde aldrig have været formand.
+ Hitler [glemte dig], din [jødeunge].
+ [Gas dem alle sammen], så er der ro på bænkene.
+ Revisoren er en nærig [jødelømmel], det kan man jo se på næsen.
+ Man burde [åbne ovnene igen] til den slags folk.
+ I er [zionistsvin] hele bundtet, og jeg håber I mister alt.
+ Nå, har [bøssekarlen] i 3.tv. nu fået regnbueflag op på altanen?
+ [Bøsserøv], flyt din cykel!
+ Jeg vil ikke have mine børn skal se på to [røvpulere] der holder i hånd.
+ Den nye vicevært er en kæmpe [svans] og det kan alle se.
+ Hvad glor du på, din lille [homo]?
+ [Lebbe] med plænehåret, du skal ikke belære mig om opdragelse.
+ De to [ludlebber] på fjerde burde skamme sig over for børnene i gården.
+ Du er så [faggot] at det gør ondt bror
+ Jeg kalder det, hvad det er: en [transe] i kjole.
+ Er det en mand eller en kone, [det der misfoster] på forsiden?
+ Han bliver aldrig en kvinde, den [kjoleklædte klovn].
+ [Shemale] i vaskekælderen, puha, jeg flytter.
+ Alle de [kønsforvirrede tosser] får jo plads i bladet nu.
+ [Tranny] freak, ingen tror på dig
+ Kast hende i [fjorden med en sten om benet], så slipper vi for flere læserbreve.
+ En [dum kælling] som Birgitte skulle aldrig have haft ordet.
+ Kvinder i bestyrelsen?? [Luder] er hun, og ikke andet.
+ Gå hjem i køkkenet, din [møgso].
+ [Feministfisser] der flæber over ligeløn, jeg får kvalme.
+ Hun har [knaldet] sig til den post, den [billige tøjte].
+ Du trænger til en ordentlig [omgang voldtægt], så kunne du lære det.
+ [Sharmuta], du har ingen ære, hele blokken ved det.
+ Wallah din søster er en [kahba]
+ Tag dig en mand, du [tørre kusse].
+ Rødstrømper som hende er nogle [mandehadende hekse] alle til hobe.
+ Min eks var også sådan en [skide madamme], de er ens.
+ [Feminazi] nummer et har talt, så må vi andre jo tie.
+ Hun er en [gammel gimpe], der burde være sat på plejehjem for længst.
+ Den [mongol] der sidder i viceværtskontoret kan ikke engang tage telefonen.
+ Er du [retarderet], eller læser du bare ikke vedtægterne?
+ [Spasser], lær at parkere.
+ Alle de [krøblinger] skal have rampe og elevator, og hvem betaler?
+ Du er jo [åndssvag] i låget Karsten.
+ Den [evnesvage idiot] i nr. 7 har igen sat musik på
+ Bestyrelsen er en samling [autister], der hverken hører eller ser.
+ Hun er [sindssyg] i hovedet og burde [lukkes inde] for livstid.
+ Sådan nogle [åndspygmæer] skal man ikke lade stemme.
+ Få de [psykotiske galninge] ud af opgang C før jeg selv gør det.
+ Du er for [tilbagestående] til at forstå et budget, ven.
+ [Vanskabning], bliv inde når der er gæster i gården.
+ Han med krykkerne er bare en [snylter], han fejler [ikke en skid].
+ Din [døvstumme nar], hører du ikke min ringeklokke?
+ [Dværgen] fra stuen kan ikke nå knappen, og så skal vi alle bløde for det, sikke en [misdannet stodder].
+ Jeg håber du [får kræft] og dør langsomt.
+ [Gå ud og hæng dig], så har vi én [rotte] mindre.
+ [Kill yourself] bro, ingen vil savne dig
+ [Dø], dit [møgdyr].
+ [Hop ud foran et tog], så er debatten slut.
+ Jeg ved hvor du bor, og [jeg smadrer dig] næste gang du klager.
+ Du skal [få tæsk] så du aldrig rejser dig igen, din [stikker].
+ En [kugle i nakken], det er hvad den slags fortjener.
+ Pas på om natten, [du ender i en grøft].
+ [Jeg skærer halsen over på dig], hvis du melder min søn en gang til.
+ Hele familien skulle [brændes af] i deres seng.
+ Jeg [slår dig ihjel], hvis hunden gør én gang mere.
+ Gid du må [rådne op], Jørgen, helst i smerter.
+ Hvis jeg ser jer ved legepladsen igen, [får I en kniv i maven].
+ De burde [skydes] på stedet, alle sammen, uden dom.
+ Tag et reb og [kvæl dig selv], det er gratis.
+ [kys] [taber] ingen gider høre på dig
+ Vi [kommer efter dig] og din [kælling], bare vent.
+ Må dine børn [dø før dig], så kan du lære at lukke munden.
+ [Dræb dem alle], så kan vi få lejlighederne tilbage.
+ Bestyrelsesformanden skulle [hænges i flagstangen] foran beboerhuset.
+ Du fortjener at blive [kørt ned] som det [kryb] du er.
+ Panserne er nogle [svin] i uniform, og jeg spytter på dem.
+ [ACAB], [strisserlorte] hele banden.
+ [Fuck politiet] de gør ingenting når man ringer
+ Den [panserso] gav mig en bøde på 1500.
+ [Landsforrædere] som jer hang man i 1945, og det skulle man have blevet ved med, I [usle rotter].
+ Rumænere? Du mener [sigøjnerpak].
+ De [tyvagtige tatere] bor i kælderrummene, det er helt sikkert.
+ Lås barnevognene inde, der går [zigeunersvin] rundt i kvarteret.
+ Vi har fået en [gulhudet skævøje] som nabo, alt lugter af suppe.
+ Den [fulde grønlænderkælling] ligger på trappen hver lørdag.
+ [Grønlænderstive svin] hele familien, smid dem ud.
+ [Pakkisen] i grillen, ja jeg siger [pakkis], snyder på vægten.
+ [Sandneger], lær dansk eller forsvind.
+ Bladet er blevet et talerør for [kulturberigere] og [landsskadelige nasserøve].
+ Flygtninge siger I, jeg kalder dem [lykkeriddere] og [voldtægtsmænd].
+ De [yngler som rotter], og vi andre betaler børnechecken.
+ [Undermennesker] hører ikke til i Danmark.
+ Hvorfor redder man dem i Middelhavet, [lad dem drukne].
+ Han lugter og ligner en [abekat], og så vil han være næstformand.
+ [Terroristyngel], det er hvad de går og opfostrer i den børnehave.
+ Profeten var [pædofil], og I der følger ham er [sindssyge barbarer].
+ [Islamistlort], pak jeres tæpper sammen og smut.
+ Bare vent til revolutionen, så skal I [racistsvin] op at hænge.
+ Du er en klam [nazist] og din mor er en [gris].
+ [Hvide svin], alle danskere er nogle [kuffar]
+ [Koranklodser] som dig kan ikke tænke selv, I er hjernevaskede [får].
+ [Kristenfjolser] med jeres latterlige kors, [brænd i helvede].
+ [Burkakælling], vis ansigt eller [skrid]!
+ Halvdelen af gården er [bumser] og [narkovrag], de andre er [socialbedragere].
+ Endnu en [mulat] på forsiden, kan I ikke finde en rigtig dansker?
+ Fjern den [halvabe] fra vaskeriet før jeg selv gør det!
+ [Yahudi] [hund], vi ved hvor din butik ligger
+ Du og din kæreste er to [perverse afvigere], og I skulle [kastreres].
- Migration er et svært emne, og jeg synes artiklen behandlede det nuanceret.
- Min nabo er muslim, og vi bytter altid småkager til jul og eid.
- Der er synagoge og kirke i samme kvarter, og begge dele er åbne på kulturnatten.
- Jøderne i Danmark blev i oktober 1943 sejlet over Øresund til Sverige.
- Min farmor var jøde og fortalte sjældent om flugten.
- Tak for interviewet med de to mænd, der har været gift i tyve år.
- Jeg er selv lesbisk og har altid følt mig velkommen i afdelingen.
- Priden går gennem Vesterbro på lørdag, så regn med ændrede busruter.
- Vores datter fortalte, at hun er transkønnet, og naboerne har taget det pænt.
- Kan vi få et kønsneutralt toilet i beboerhuset, når det alligevel bygges om?
- Kvinder tjener stadig mindre end mænd i mange fag, viser tallene fra Danmarks Statistik.
- Jeg er uenig med feministerne i den sag, men de har lov at mene det.
- Handicaprampen ved blok 5 er for stejl til min kørestol.
- Min bror har Downs syndrom og hjælper hver torsdag i caféen.
- Drengen har autisme og bliver bange for høje lyde, så skru gerne lidt ned nytårsaften.
- Cerebral parese kaldes også spastisk lammelse, og der er mange grader af det.
- Spastikerforeningen skiftede for nogle år siden navn til CP Danmark.
- Nationalretten i Mongoliet er kogt fårekød, fortalte vores rejseleder.
- Den mongolske steppe er noget af det smukkeste, jeg har set.
- Vi så filmen om floden Niger på bibliotekets filmaften.
- Nigeria vandt kampen 2-1, og der blev festet pænt i gården bagefter.
- Min svigersøn er nigerianer og arbejder som ingeniør i Esbjerg.
- Montenegro er et dejligt ferieland, hvis man kan lide bjerge.
- Rio Negro løber sammen med Amazonas ved Manaus.
- Politiet bad om vidner til knivoverfaldet ved stationen i søndags.
- En mand på 34 blev dræbt ved skyderiet, og vores tanker går til familien.
- To unge er sigtet for drabsforsøg efter episoden på parkeringspladsen.
- Betjenten, som kom ud til os efter indbruddet, var både venlig og grundig.
- Jeg savner en nærbetjent, som børnene kender ved navn.
- Krigen i Ukraine har betydet dyrere gas for os alle.
- Min mand døde i foråret, og jeg vil gerne takke naboerne for blomsterne.
- Hvordan taler man med børn om døden? Præsten holder foredrag den 12.
- Farfar blev henrettet af tyskerne i 1944, og hans navn står på mindestenen i Ryvangen.
- Over en million mennesker blev myrdet i Auschwitz, det må aldrig glemmes.
- Gaskamrene blev vist på udstillingen på en meget værdig måde.
- Nazismen er et mørkt kapitel, og skolerne bør blive ved med at undervise i den.
- Modstandsfolkene sprængte jernbanen lige her bag vores afdeling.
- Selvmord er stadig tabu, men man kan ringe anonymt til Livslinien.
- Min søn tog sit eget liv for syv år siden, og jeg taler gerne med andre pårørende.
- Har du selvmordstanker, så tal med din læge eller ring 70 201 201.
- Jeg har mistet en ven til kræft, så løbet på søndag betyder meget for mig.
- Vold i hjemmet rammer både kvinder, mænd og børn, og der er hjælp at få.
- Krisecentret modtager tøj og legetøj hver onsdag.
- Voldtægt er en forbrydelse, og samtykkeloven har gjort det tydeligere.
- Trusler mod viceværten er helt uacceptable, skriver bestyrelsen, og jeg er enig.
- Vi skal ikke acceptere hadefuld tale, heller ikke på vores egen facebookside.
- Asylcentret i Sandholm søger frivillige til lektiecafé.
- Jeg kom til Danmark som flygtning fra Bosnien i 1993 og har boet her lige siden.
- Efter min mening bør indvandringen begrænses, og det må man kunne sige roligt.
- Efter min mening bør vi tage imod flere kvoteflygtninge, og det må man også kunne sige.
- Parallelsamfundsloven rammer skævt, når almindelige familier bliver genhuset.
- Ghettolisten har givet vores område et ufortjent dårligt ry.
- De somaliske mødre laver fantastisk mad til gårdfesten.
- Hvornår begynder ramadanen i år, og kan vi låne beboerlokalet til iftar?
- Tørklædet er hendes eget valg, og det kommer ikke mig ved.
- Jeg er imod burkaforbuddet, men min kone er for det.
- Moskeen inviterer alle naboer på kaffe den første søndag i måneden.
- Koranen og Bibelen har flere fælles personer, end jeg troede.
- Imamen og præsten stod side om side ved mindehøjtideligheden.
- Halalkød og svinekød skal ligge på hver sin grill, det er da let at ordne.
- Svinekam med sprøde svær er min livret, men gæsterne får kylling.
- Gedeosten fra torvet er den bedste i hele Vendsyssel.
- Romaerne er et af Europas største mindretal, og deres historie er barsk.
- Grønlænderne i foreningen holder kaffemik i beboerhuset på fredag.
- Polakken, der satte vores køkken op, var en dygtig håndværker.
- Kinesisk nytår fejres med dragedans ved søen.
- Tyrkerne på hjørnet bager byens bedste pitabrød.
- Araberhesten er kendt for sin udholdenhed.
- Perkussion på skemaet! Musikskolen begynder med trommer i august.
- Abekatten i børnebogen hedder Osvald, og mit barnebarn elsker den.
- Aberne i Ree Park er sjove at se på, når det regner.
- Rotterne er kommet tilbage i skralderummet, ring venligst til kommunen.
- Skadedyrsmanden sagde, at kakerlakkerne skal bekæmpes i hele opgangen på én gang.
- Parasitter hos katte behandles bedst af dyrlægen.
- Myrerne i køkkenet har jeg nu fået slået ihjel med bagepulver.
- Dræbersneglene æder alt i min køkkenhave.
- Dræberhvepse er heldigvis ikke set i Danmark endnu.
- Formanden skyder altid papegøjen, når der er lodtrækning om pladser.
- Nu må vi ikke skyde gråspurve med kanoner i den sag om altankasser.
- Vi var ved at dø af grin til revyen.
- Jeg er dødtræt af den elevator, men den bliver vel lavet.
- Der var dødt løb mellem de to hold i petanque.
- Mit batteri er dødt, er der nogen, som har startkabler?
- Hæng venligst ikke tæpper over rækværket efter klokken 20.
- Husk at hænge nøglen tilbage på krogen i vaskeriet.
- Hængekøjen er til salg for 200 kroner.
- Galgen på Galgebakken stod her for flere hundrede år siden.
- Galgebakken i Albertslund er et spændende byggeri.
- Henrettelsen i romanen var svær at læse, men bogen er god.
- De brændte en heks på bålet sankthansaften, og jeg synes traditionen trænger til en snak.
- Kirkens brand i februar ødelagde både orgel og altertavle.
- Brænd ikke haveaffald af, det er forbudt i vores afdeling.
- Skydebanen på Amager larmer, når vinden er i vest.
- Slagteren på torvet lukker efter 41 år.
- Kniven til at skære hæk med er blevet væk fra redskabsskuret.
- Bombebøssen på Christianshavn var et hjem for gamle søfolk.
- Sparebøssen til julefrokosten er tom, så giv gerne et bidrag.
- Peberbøssen fra loppemarkedet er fra Kähler.
- Homogeniseret mælk holder ikke længere end den anden.
- Homøopati virker ikke på mig, men jeg dømmer ingen.
- Transportudvalget bør se på støjen fra motorvejen.
- Transplantation af nyrer redder liv, så udfyld jeres donorkort.
- Dværghøns og dværgkaniner må gerne holdes i haverne, hvis naboen er indforstået.
- Krøblingefyr er lav og krøllet og egner sig godt til klitten.
- Døveforeningen holder tegnsprogskursus, og jeg kan varmt anbefale det.
- Blindesamfundet har lånt lokalet ud til førerhundene.
- Psykiatrien mangler penge, og det mærker vi som pårørende hver dag.
- Min søster har skizofreni, og hun er en omsorgsfuld moster.
- Demente beboere skal mødes med ro, ikke med skældud.
- Amputation af benet blev nødvendig, men nu går han med protese.
- Heksen i skolekomedien blev spillet af min otteårige.
- Ægypterne begravede deres døde med mad og smykker.
- Allah er det arabiske ord for Gud og bruges også af kristne i Libanon.
- Israel og Palæstina vækker stærke følelser, men lad os holde tonen.
- Jeg kritiserer den israelske regering og ikke jøder som sådan.
- Zionismen blev gennemgået i aftenskolen, sagligt og med kilder fra begge sider.
- Terrorangrebet i nyhederne gjorde børnene bange, så vi tændte et lys sammen.
- Soldaterne fra Slagelse kom hjem fra Afghanistan for snart mange år siden, men min nabo drømmer stadig om det.
- Hærværket på gravstenene på Mosaisk Begravelsesplads er trist læsning.
- Kvindernes kampdag fejres i beboerhuset med suppe og sang.
`;
