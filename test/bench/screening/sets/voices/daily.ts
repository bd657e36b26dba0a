// One voice: readers of a daily's page. Lines with + hold [what is to be found], lines with - are innocent.
export const daily = `
+ Hun er den værste statsminister vi nogensinde har haft, en magtsyg [kælling].
+ Hold [kæft] hvor er jeg træt af at høre om de mink.
+ De politikere er nogle [svin], de mæsker sig mens pensionisterne fryser.
+ Lars Løkke er og bliver en [klovn], og dem der stemmer på ham er [idioter].
+ [Fuck] Brøndby og alt hvad de står for!
+ Dommeren skulle have [en kugle for panden], det var aldrig straffe.
+ Hvad [fanden] skal vi med et kongehus i 2024?
+ Så send dog det [pak] hjem med det næste fly.
+ Klimatosserne fra den nye bevægelse er nogle forkælede [møgunger], der aldrig har haft et job.
+ Greta er en [mongol], og det mener jeg.
+ Sikke dog en [røv] hun har fået opereret på sig, ligner en [udstoppet pølse].
+ [Strisserne] er nogle [fascistsvin], ACAB.
+ Det er [kraftedeme] for dårligt af DR at vise det i bedste sendetid.
+ Endnu en afdanket [luder] fra Paradise Hotel der skal fortælle om sit følelsesliv.
+ Hæng ham op i [nosserne], så kan han lære at holde fingrene fra små børn.
+ Han er en [pædofil skiderik], og jeg håber han får tæsk i fængslet.
+ Bliv i jeres [lorteland], hvis I hader Danmark så meget.
+ Journalisten er en [venstreorienteret møgfisse], der aldrig har lavet et ærligt stykke arbejde.
+ De [perkersvin] har ødelagt Nørrebro.
+ Typisk [racistrøv], du kender ikke en eneste muslim.
+ [Sgu] da helt til grin at vi taber til Kasakhstan.
+ Hjulmand er en [tosse], og Kasper burde have været ude i pausen.
+ Hvilket [bæ] af et program, jeg slukkede efter fem minutter.
+ Du er jo [dum som en dør], læs dog artiklen før du kommenterer.
+ Skyd de ulve, og [skyd de biologer] der satte dem ud, med det samme.
+ Mette F er [en fucking diktator], så er det sagt.
+ Putin er en [morderisk hund], måtte han [rådne op i helvede].
+ [Zionistsvin], I er alle sammen [barnemordere] og [jødesvin].
+ Send dem i gaskammeret igen, siger jeg bare, [beskidte jøder].
+ Den vammel-søde [bøsse] fra Go' Morgen skal ikke belære mig om noget.
+ Kan vi blive fri for den [tøsedreng] på skærmen, han tuder jo hele tiden.
+ Transerne er [freaks], der er to køn og sådan er det.
+ Det rager mig en høstblomst, hvad hun har på, den [skabekrukke].
+ Hvor er det [fandens] ærgerligt, at vi ikke fik det mål i overtiden.
+ Han skød over fra tre meter, sikke en kæmpe fuser, [træmand] uden lige.
+ FCK fans er nogle [pikslikkere] fra Hellerup.
+ Alle de der [skide] svenskere på Øresundsbroen kan [skride ad helvede til].
+ Jeg håber hun bliver [voldtaget] af en af dem hun vil hente herop.
+ Nogen burde [stikke ham ned], så var vi fri for hans koranafbrændinger.
+ [Røvbanan] til Rasmus, han får aldrig min stemme.
+ Snik snak, du er [hjernevasket], din [halalhippie].
+ Ja, og så fik han en fed pension oveni, den [tyveknægt].
+ Pia K er en gammel [racistkrage], hun skulle være gået på pension i 2001.
+ Hold da op en [stodder], han kan ikke engang sige undskyld uden at læse op.
+ [Pis mig i øret], 38 kroner for en pakke smør!
+ Grønlænderne er [drukkenbolte] alle sammen, skrev en nabo, og han har ret.
+ Jeg [skider] på jeres co2, min diesel kører til den falder sammen.
+ Du skal have [smadret fjæset], din lille [bøllespire].
+ Så er [bonderøvene] på gaden igen med deres traktorer.
+ Enhedslisten er [kommunistsvin], der vil stjæle mit hus.
+ Brormand du er en [kelb], din mor burde skamme sig
+ wallah panserne er nogle [hunde], de stopper kun os med sort hår
+ [Amina koyim], hvor dømmer han ringe, var var var
+ bror jeg [knepper din mor] hvis du siger Agger var dårlig
+ Forkert, hende der er en [attention whore], ikke andet.
+ Sikke en gang [bullshit], der er ikke en eneste kilde i artiklen.
+ Den [motherfucker] slap med 60 dages betinget, what a joke.
+ Ekstremt [retarded] takes i det her kommentarfelt.
+ Er I [åndssvage] eller hvad, det er jo en satireartikel.
+ Det er [piece of shit] journalistik, sådan her i bunden af en spalte.
+ Et par [patter] og ingen hjerne, sådan vinder man X Factor nu om dage, [bimbo].
+ Endnu en [feministfisse] der er krænket over en vits.
+ Ham der prins Joachim er en [slapsvans], der græder over en titel.
+ Kongen er en [spradebasse], og hun er en [lykkeridder] fra Tasmanien.
+ Hun ligner en [skabet hest] på det billede, uha.
+ Sørens, nu fik jeg [lort] i halsen, ham vil de gøre til minister??
+ Mage til [kvajhoved], han troede Slesvig lå i Sverige.
+ [For satan] hvor var det en god landskamp!
+ [Hold bøtte], Henrik Qvortrup, ingen gider høre på dig.
+ Du er en [ynkelig lille lort] der gemmer dig bag et profilbillede af en kat.
+ Jeg kommer hjem til dig og [brækker dine knæ], jeg kan se du bor i Hobro.
+ De der vaccinefolk er [lallende tåber], og jer der lod jer stikke er [hjernedøde får].
+ Sølvpapirshat på, [konspirationstosse], og godnat.
+ Nu må de [sateme] snart få lukket den grænse.
+ Lad ham [sidde og rådne], det [udyr].
+ En [neger] kan da ikke spille H.C. Andersen på tv, stop den wokeisme.
+ Hvem [søren] har klippet det, det er noget værre [møg].
+ [Skæveøjne] har købt halvdelen af vores vindmøller, og ingen siger noget.
+ Det var en [lortekamp], et [lortehold] og en [lortetræner].
+ Bag mig dog en vaffel, sikke en [lallegøj], han kan ikke svare på et ja/nej spørgsmål.
+ DSB kan [kysse min bare], tredje aflysning i dag.
+ Inger Støjberg er en [heks], og hendes vælgere er [indavlede jyder].
+ [Københavnersnobber] og cafelattesegmentets [røvhuller], kom ud og se virkeligheden.
+ [Liderbasser] hele bundtet af ministre, de tænker kun med [dilleren].
+ Politiet lavede [en skid] da min cykel blev stjålet.
+ Han har [pulet] halvdelen af redaktionen, og nu vil han tale om moral.
+ Hvor er du bare [dum i nakken], René.
+ Sikken en [sæk], hun kan ikke synge, hun kan ikke danse, hun kan ikke tie stille.
+ Skatteminister? [Skattesnyder]! [Forbryderslæng] hele regeringen.
+ Det [ækle kryb] skal aldrig ud igen, giv ham [nakkeskud].
+ I er nogle [quislinge] og [landsforrædere], og dommen skal nok komme den dag folket rejser sig.
+ Kan du ikke bare [hænge dig selv], så er vi fri.
+ Drop dit klynkeri, din [tudekiks], det er bare fodbold.
+ Bagerst i køen da der blev delt hjerner ud, [hjernelam] type.
+ Gudfaderbevares for en [tåbelig trunte], hende ordføreren.
+ Ha ha, [sut den], Aarhus, 3-0 på jeres eget stadion.
+ Jeg er [skideligeglad] med hvem der er blevet skilt fra hvem.
+ Trump er en [orange gris], og Musk er en [nazirøv].
+ Kejsere, konger og [blodsugere], luk det hele og brug pengene på sygehusene.
+ Du er sikkert selv en bænkevarmer og en [taber] på kontanthjælp.
+ Med al respekt, din holdning stinker langt væk af [fjumrehoved].
+ Hun fik hvad hun fortjente, den [tøjte].
+ Danmarks største [nasserøv], og så bor han endda gratis på slottet.
+ Så er [vatnisserne] og [svansene] på banen igen, man må snart ingenting.
+ Hvis de rører min bil med deres maling, [kører jeg dem over], så enkelt er det.
+ Ve og skræk, [lømlen] fra Liberal Alliance vil nu også sælge vandet.
+ Hvor [helvede] er politiet henne når man har brug for dem?
+ [Kameldrivere] skal ikke bestemme hvad mine børn spiser i børnehaven.
+ Pas dig selv, [gamle nisse], du har jo kun billeder af din campingvogn.
+ [Dæleme] flot spillet, men målmanden er altså en [kegle].
- Stort tillykke til kongen med fødselsdagen, han klarer det med både varme og ro.
- Jeg synes statsministeren svarede undvigende, og det klæder ikke et demokrati.
- Hvorfor skal vi betale mere i afgift, når strømmen er grøn og vinden er gratis?
- Flot sejr, men forsvaret var hullet som en si, og vi døde lidt i de sidste ti minutter.
- Det er for galt at man skal vente 14 måneder på en knæoperation.
- Christian Eriksen har stadig de bedste fødder på midten, og så har han fødselsdag i dag!
- Jeg kan ikke forstå, at dommen ikke blev længere, mine tanker går til familien.
- God bless the King and the Queen, greetings from Hobart!
- Den sidste sæson var bedst, slutningen kom alt for brat.
- Politiet i Fakse gør et flot stykke arbejde, de fandt min mor på under en time.
- Hvem vinder Bagedysten i år? Jeg holder på hende med kringlerne, men bollerne så også lækre ud.
- Dick Advocaat var en dygtig træner, også selvom han kun var der kort.
- Er artiklen bag betalingsmur igen? Så kan jeg ikke læse den.
- Vi skal passe på klimaet, men det må ikke kun gå ud over dem med små indkomster.
- Min farmor var fra Assens og sagde altid, at kongehuset er landets lim.
- Hvis bare de kunne score på hjørnespark, så lå vi nummer et.
- Rigsretten var efter min mening en fejl, og det mener jeg stadig.
- Analyserne på TV 2 er blevet tynde, mere fakta tak.
- Smukt bryllup, og kjolen med blonder og slør var som fra et eventyr.
- Husk at slukke lyset og skru ned for varmen, så hjælper vi alle.
- Jeg mistede min bror til kræft i april, og derfor rører Jens' historie mig dybt.
- Det er altså hunulven der leder flokken, og hvalpene bliver der det første år.
- Kan nogen forklare mig hvad en topskat på 7,5 procent betyder for en sygeplejerske?
- Fartkontrollen ved skolen er god, der køres alt for stærkt.
- Jeg savner Poul Reichhardt og de gamle danske film, som man kunne se med hele familien.
- Ikke et ord om Sudan i aften, og det undrer mig.
- Hun spiller Nora så man får kuldegysninger, seks stjerner herfra.
- Sikke et spark, han bankede den op i hjørnet fra 25 meter.
- Randers og Horsens delte, og det var vel fair nok.
- Jeg har stemt på Venstre hele livet, men denne gang bliver det blankt.
- Kunne man ikke lade være med at klippe i interviewet? Det virker manipuleret.
- Lusitania? Nej, det var Titanic, redaktionen bør rette fejlen.
- Bispen i Ribe talte smukt om håb og tilgivelse juleaften.
- Der mangler et komma i overskriften, og det ændrer hele meningen.
- Vores datter blev født for tidligt på Skejby, og personalet var fantastisk.
- Kokain i spildevandet er et tegn på at forebyggelsen ikke virker.
- Hørt, Anders! Du rammer hovedet på sømmet.
- Den slags reklamer for gambling midt i en fodboldkamp burde forbydes.
- Jeg læste om fugtskader på Frederiksborg, og det er trist for samlingen.
- Picassos billeder ved Ordrupgaard er pikante, men udstillingen er fint tilrettelagt.
- Svineavlerne har gjort meget for at nedbringe udledningen af ammoniak.
- Peter Schmeichel var en tyran i feltet, og ingen turde gå op i luften mod ham.
- Moskeen i vores kvarter holder åbent hus på lørdag, alle er velkomne til te og kager.
- En hane i byzone er ikke tilladt hos os, så jeg forstår naboerne i artiklen.
- Jeg fik to stik af vaccinen og havde bare lidt ondt i armen.
- De unge mangler lærepladser, ikke flere formaninger.
- Lad nu tvivlen komme ham til gode, indtil retten har talt.
- Hvorfor er nattoget til Hamborg lukket, når vi alle skal flyve mindre?
- Skidt med resultatet, pigerne kæmpede som løver.
- Vild med dans uden hende bliver ikke det samme, hun havde rytme i hele kroppen.
- Jeg er kristen og min kone er buddhist, og vi har aldrig haft et problem med det.
- Ærlig talt, regeringen har sovet i timen om de små sygehuse.
- Dræbende kedelig første halvleg, men så kom der dynamit i støvlerne på landsholdet.
- Det var en blodig start på slaget ved Dybbøl, og udsendelsen skildrede det nøgternt.
- Hun blev dræbt af sin eks, og vi må tale om partnervold i dette land.
- Sparebøssen fra 1890 i Antikduellen var vurderet alt for lavt, vi har selv en magen til.
- Jeg håber de finder drengen i god behold, alle gode tanker til familien.
- Philip Cocu og Moby Dick i samme quiz, det var en svær en i aften.
- Venstre mangler en kurs, og det ligner mest panik før lukketid.
- Tæppet faldt og hele salen rejste sig, hvilken aften på Det Kongelige.
- Ministeren sidder på en krudttønde, hvis det notat viser sig at være ægte.
- Fedt at se så mange børn på gaden da karetkørslen kom forbi.
- Skat skylder mig 4.300 kr. på fjerde måned, og telefonen bliver ikke taget.
- Den store grise-debat trætter mig, men dyrevelfærd er vigtig.
- Ordet queer bruger jeg om mig selv, og det er jeg glad for.
- Som homoseksuel mand på 71 er jeg glad for hvor langt vi er nået.
- En dygtig studievært, rolig og velforberedt, mere af hende.
- Nissan har tilbagekaldt 3.000 biler, står der, men min er ikke med på listen.
- Ole Bornedal lavede stærke film, æret være hans minde.
- Jeg rejste i Niger og Nigeria i 80erne, og udsendelsen ramte stemningen helt rigtigt.
- Nu må regeringen ud af busken og skyde papegøjen, ellers er løbet kørt til næste valg.
- Klap hesten, der er ikke udskrevet valg endnu.
- Seksualundervisning i 4. klasse er en god ide, børn skal kende deres krop og sige fra.
- Han skød på stolpen, ellers havde det set helt anderledes ud.
- Vandet i Limfjorden er dødt, og landbruget og byerne må begge tage ansvar.
- Underlivskræft rammer mange kvinder, og screening redder liv, så tag imod tilbuddet.
- Nu skal vi ikke gå i selvsving over en titel til fire børn.
- Koldskål og jordbær, så er sommeren reddet, uanset hvad DMI siger.
- Arsenal vandt fortjent, og Nørgaard var god på midtbanen.
- Hvad koster sådan et kongeskib egentlig om året i drift?
- Jeg bor i Middelfart, og vi mærker stadig jordskælvet fra politiaktionen, gaden er afspærret.
- Bitcoin er efter min mening ren spekulation, men folk må selv om det.
- Fuglene på Saltholm tager skade af støjen, det burde nævnes.
- Min mormor på 96 så Dronningens nytårstale stående, hvert eneste år.
- Kronprinsen har været i trøjen hos Gardehusarerne, flot klaret.
- Vi burde tale mere om ensomhed blandt mænd over 50.
- Det er skammeligt ringe forberedt af Folketinget, og vi borgere betaler prisen.
- Æ synes no det er godt gjort a dem, sæjl om de tabte.
- Jeg tror ikke på den måling, den er lavet med under 800 svar.
- Aldrig har jeg set en så spændende etape, Vingegaard kørte som en drøm op ad bjerget.
- Mamma Mia er en herlig musical, og opsætningen i Tivoli var i top.
- Hvalen i Vejle Fjord var syg og gammel, sagde eksperten, så det var naturens gang.
- Den kinesiske ambassade burde svare på spørgsmålene.
- Mine børnebørn elsker rumpenisserne i Ronja Røverdatter, de siger det hele dagen.
- Retten skar igennem som en kniv i smør, og begrundelsen for dommen er faktisk ret klar.
- Kampen blev afbrudt på grund af tåge, og billetterne gælder på søndag.
- Jeg græd over dokumentaren om børnehjemmet, tak fordi I sender den slags.
- Røde, Misse og Mads Skjern bliver man aldrig træt af, kommer Matador igen til jul?
- Politihunden Rollo fandt tyvekosterne i en grøft ved Ringsted, dygtig hund.
- Danskerne drikker for meget, siger lægerne, og jeg kan godt genkende det fra min egen familie.
- Ukraine har brug for luftforsvar nu, ikke til næste år.
- En pik-up til 800.000, staves det ikke pickup, og hvem har råd til den?
- Anna Ancher-udstillingen på Skagen er hele turen værd.
- Debatten kørte af sporet, fordi værten ikke styrede taletiden.
- Cockpit-optagelserne fra ulykken burde ikke offentliggøres af hensyn til de pårørende.
- Vi har to adoptivbørn fra Korea, og sagen har vendt op og ned på vores familie.
- Kusken på karetten hilste pænt på børnene, det var en fin detalje.
- Blåmejser, musvitter og topskarver talte vi i haven og ved havnen, dejligt program om fugle.
- Slutkampen i håndbold bliver en gyser, jeg tipper 31-29 til Danmark.
- Tak for en nuanceret artikel om flygtninge, der ikke råber til nogen af siderne.
`;
