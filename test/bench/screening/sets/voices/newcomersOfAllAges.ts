// One voice: readers of all ages. Lines with + hold [what is to be found], lines with - are innocent.
export const newcomersOfAllAges = `
+ Jeg har læst Deres indlæg to gange og må konstatere, at De er en [tåbe] af format.
+ Du er ikke vred værd. Du er [afskum], og det er alt.
+ Luk dog for [fanden] den [kæft], før jeg kommer op på tredje og lukker den for dig!!!
+ Næh, sikke et geni. En rigtig lille [Einstein-abe], giv ham en banan.
+ Min [pik] har bedre argumenter end dig, Torben, og den er pensioneret.
+ [Arabersvin] bliver aldrig danskere, det ligger i blodet.
+ Fy for den lede, hvilken [slyngel]! I min tid havde man fået en lussing.
+ Bro du er så [luder] når du skriver sådan noget, få et liv.
+ klokken er 3 og i ka allesamen [rende mi i røvn], skål dit [svin]
+ Det er med en vis træthed, jeg noterer, at [kretineren] fra afdeling 9 stadig har adgang til et tastatur.
+ JEG [FLÆKKER] DIG HVIS DU RØRER MIN BIL IGEN, DIT [SYGE STYKKE LORT]
+ Tak for det fagligt stærke indlæg, [Professor Pikspiller].
+ Hvad er forskellen på vores formand og en [røvballe]? [Røvballen] samarbejder med naboen.
+ [Zigøjnere] er født tyve, det ved enhver med øjne i hovedet.
+ Skam Dem, De gamle [lystmolch], at glo på pigerne i gården!
+ [Wallah jeg knepper] din opgang, kom ned hvis du tør.
+ hun er skredet med karsten den [falske møgluder] og nu sidder jeg her med hunden
+ Nogle mennesker burde ikke have stemmeret. De er [undermålere], og du står forrest.
+ For [helvede] i [helvede], hvor svært kan det være at lukke en dør, [amøbehjerne]?!
+ Imponerende at kunne trække vejret og skrive samtidig, når man er så [tungnem en bavian].
+ Hun har en [kusse] som en Storebæltsforbindelse, der er også betaling.
+ [Halvaber] fra Afrika skal ikke bo i vores blok.
+ Den knægt er en [slubbert] og en [døgenigt], og hans far var ikke en døjt bedre.
+ Du er mega [cringe-mongol], slet din konto.
+ ved i hvad i er noen [skvattede lorte] alsammen, go nat
+ Jeg hader dig ikke. Man hader ikke [utøj], man tilkalder skadedyrsmanden.
+ [KRAFTEDME] NEJ, jeg betaler ikke en krone til, I [tyveknægte]!
+ Nej, hvor er du da modig bag skærmen, lille [tissetrold].
+ Der er så meget [fisselyst] i hende fra tredje, at postbuddet har fået piskesmæld.
+ Jeg er ikke racist, men [tyrkertøser] og deres mænd stinker op ad hele trappen.
+ Gid [fanden] tage den [usling], der har hugget mine pelargonier!
+ Du er fucking [handicappet] i hovedet, lille [homo].
+ pisfuld og helt ærlig: min chef er en [røvpuler] og jeg siger op imorgen
+ Deres intelligens kan måles i skostørrelse, De [fæhoved].
+ Bliv væk fra min datter ellers [brækker jeg begge dine ben], din [pædo].
+ Bravo. Endnu et mesterværk fra kommunens fremmeste [røvslikker].
+ Spørg ham om [nosserne] stadig er i konens håndtaske, ha ha.
+ [Jøden] i nummer 6 snyder med varmen, sådan er den race jo, [ågerkarl] efter [ågerkarl].
+ Det er dog det mest [infame] jeg har hørt, De er en [kæltring] og Deres blad er en klud.
+ Hold din [klamme mås] væk fra min story, [sæk].
+ savner dig lene men du er osse en [kold fisk af en kælling] det skal siges
+ Når man ser på dig, forstår man, at fri abort har sine gode sider. [Spild af ilt].
+ Jeg [kvæler] den [rotte af en hund], hvis den gør en eneste gang til, dit [møgdyr]!
+ Åh, stakkels dig, har nogen trådt dig over din lillebitte [diller]?
+ Han kom så hurtigt igennem mødet som på sin bryllupsnat, den [hurtigsprøjter].
+ [Polakker og andet rak] stjæler vores arbejde, smid dem ud.
+ Gå Deres vej, De [uforskammede lømmel], og tag Deres [flab af en søn] med!
+ ej stop du ligner en [so] der er faldet i sminken, lol
+ [faenpisogså] nu faldt øllen ned i tasturet, det er din skyld [benny-røv]
+ Du er et [nul]. Ikke engang et rundt ét, bare en [fedtplet].
+ [Gå ad helvede til], alle sammen, med jeres møder og jeres kager og jeres vedtægter!
+ Hvor er det skønt med eksperter. Endnu en [bedrevidende nørderøv] har talt.
+ Hendes [babser] fik flere stemmer end hende selv til generalforsamlingen.
+ Der er for mange [kulsorte bavianer] ved stationen om aftenen, sådan er det bare.
+ Jeg siger det rent ud: den herre er et [skarn] og bør sættes fra bestillingen.
+ Du kan [suge den], bror, din mor ligger på numsen hele dagen, [ludersøn].
+ ha ha jeg har [pisset] i formandens postkasse, den [fede nar], skriv det i bladet
+ At kalde dig dum ville fornærme de dumme. Du er en [vegeterende imbecil].
+ Nu får du altså [en på sylten], hvis du ikke flytter den cykel!
+ Fint forslag, hvis man er [lobotomeret], hvilket du jo heldigvis lader til at være.
+ Viceværten har [slikket mere fisse] end han har slået græs, og det ses på plænen.
+ Grønlændere er [drankere] allesammen, jeg har boet ved siden af tre.
+ [For Søren da også], og for [den onde lyneme], skal man nu finde sig i den [skurk] igen?
+ [Sharmuta-adfærd] at sladre til udlejer, klam [sharmuta].
+ jeg elskede dig dit [kvindemenneske], din [heks], og du tog min boremaskine
+ Jeg ville bede dig tænke dig om, men man beder jo heller ikke en [regnorm] om at læse avis.
+ [Dø], bare [dø], din [kræftsvulst af et menneske]!
+ Så kom [klynkerøven] også på banen, vi har savnet dig, skat, virkelig.
+ Han sidder så længe på lokum at [røvhullet] har fået eget cpr-nummer.
+ Man kan tage [perkeren] ud af ghettoen, men så skal man også sende ham hjem.
+ Hvilken [gemen sjover], den mand har jo taget fra kirkebøssen!
+ Du er bare en [simp], og din dame er en [hoe].
+ nåmen så [fuk jer] allesmmen, jeg går i seng me mine sko på
+ Deres familie er, som den altid har været, [bærme].
+ Jeg [skærer halsen over] på den, der har ridset min bil, og jeg mener det!
+ Hip hurra, endnu en tale fra [Hans Højhed Hængerøv].
+ Naboens nye kæreste er [liderlig] som en kanin og knap så køn.
+ [Skævøjede hundeædere] har overtaget grillbaren, jeg køber ikke min pølse der mere.
+ Det er noget svineri, og gerningsmanden er en [stor slambert], lad mig blot sige det.
+ [Stfu] din [incel], ingen gider læse det der.
+ skål til alle jer [taberrøve] derude undtagen birgit
+ Du har samme charme som en [byld], og jeg siger det uden had: du er [ækel].
+ Giv mig fem minutter alene med ham i kælderen, så er han færdig, den [skiderik]!
+ Gud, hvor klogt. Tænkte du det helt selv, eller hjalp den anden [hjerneamputerede] til?
+ Kan man få en lagkage eller et [blowjob] med i huslejen, når den nu er så høj?
+ Alle ved, at [kameldrivere] ikke kan køre bil, se bare ved Bilka.
+ Vig fra mig, [satans yngel], De har forpestet denne ejendom længe nok!
+ Ew, gamle [klamme boomer-gris], lad være med at skrive til mig.
+ han troed han ku banke mig, den [svagpisser], men jeg vandt, tror jeg nok
+ Jeg har mødt mere tankevirksomhed i en skål afføring end i dig, din [bæskubber].
+ Den [skide] boremaskine [skide] tidligt om søndagen, jeg bliver [vanvittig], din [torturbøddel]!
+ Ja tak, mere visdom fra [Fjolle-Frede], den eneste [halvhjerne] med egen brevkasse.
+ Jeg har set større [nosser] på en hamster, [kastrat].
+ Blandede ægteskaber giver [bastarder], og det kan enhver se i skolegården.
+ Hun er en [arrig rappenskralde] og en [sladderkælling], og nu er det sagt med navns nævnelse.
+ Snak dansk din [fobbede ziggi], vi fatter ikke [en skid].
+ åh [gudfader i skuret for satan] jeg har skrevet til min eks igen
+ Personer af Deres støbning kaldtes før [pøbel]. Det ord er desværre gået af brug.
+ DIN [HJERNESKADEDE] [TAPIR], DER STÅR INGEN ADGANG
+ Du har ret, selvfølgelig har du ret, du er jo den eneste [frelste fjeldabe] i hele foreningen.
+ Han er så nærig at han [runker] med handsker for ikke at slide på den.
+ [Paki], smut tilbage til dit hul i ørkenen.
+ Hr. redaktør! Deres medarbejder er en [dumrian], en [pjalt] og en [pennesmører]!
+ Mød mig ved hallen, så [smadrer] jeg dig, din [tynde bitchboy].
+ folkens det er nat og i er alle nogen dejlige [røvhatte], kh svend
+ Jeg ønsker dig et langt liv. Som [grøntsag], din [giftige mide].
+ Hvis du sviner min kone til igen, så [brænder jeg dit hus af], dit [fucking udskud].
+ Kære Else, hvor er det synd, at [hestepærer] som dig har fået lov til at sidde i bestyrelsen, og ja, jeg mener [hestefjæset] ved kagebordet.
+ Jeg tabte tandprotesen, da jeg så [røven] på ham i vaskekælderen, behåret som en [puddelfisse].
+ Min svigersøn er [hundehammerdum] og [skaldet som en testikel], og alligevel blev han varmemester.
- Jeg er rasende, og jeg har tænkt mig at møde op på rådhuset i morgen og sige det direkte.
- Det er tredje gang, jeg skriver om det utætte vindue, og nu er min tålmodighed sluppet op.
- Deres argumentation hænger ikke sammen, og tallene er fra 2011.
- Virkelig flot, kommune, otte måneder om at skifte en pære. Skal vi sende et kort?
- NU STOPPER FESTEN, JEG SKAL OP KLOKKEN FEM!!!
- Bro, den pizza nede på hjørnet er sindssygt god, jeg sværger.
- kan ik sove, nogen der er vågen og vil snakke om fugle
- I min tid hilste man på trappen, og det kunne vi godt begynde på igen.
- Jeg er dybt uenig, men jeg respekterer, at du skriver under eget navn.
- Nu har jeg kogt over hele dagen, og så ringer de endelig tilbage og siger undskyld. Pyha.
- Formanden bør gå af, og det samme bør kassereren. Tilliden er væk.
- Fidusen er at lade dejen stå natten over, ellers hæver den ikke.
- Slutspurten i går var nervepirrende, jeg råbte så genboen kom over.
- Slutsedlen på bilen skal I gemme i mindst to år.
- God is good, stod der på hans T-shirt, og han smilede til hele bussen.
- Fart over feltet i dag, vi nåede både bibliotek, svømmehal og mormor.
- Mit fag er murer, og jeg siger jer: de fuger holder ikke vinteren over.
- Dick Advocaat var en stor træner, sig hvad I vil.
- Moby Dick i ny oversættelse kan lånes på biblioteket.
- Willy Kunstmann malede portrættet i festsalen, så vidt jeg husker.
- Vi så Kung Fu Panda til filmaften, og selv bedsteforældrene grinede.
- Pikkolo-fløjten var falsk, men ellers en dejlig koncert.
- Fisk hver torsdag, frikadeller om fredagen og fiskesuppe til dem, der kommer for sent.
- Pissarros billeder på Ordrupgaard skal ses, inden udstillingen lukker.
- Pissoiret ved havnen blev fredet i 1998, og det er jeg glad for.
- Skidenfri vask på 30 grader duer ikke til kedeldragter, de skal koges.
- Kuk-kuk, sagde uret, og så faldt den lille fugl af.
- Prøveturen på ladcyklen gik fint, men prøv selv, før I køber til hele afdelingen.
- Rævehulen i skrænten er beboet igen, jeg så tre unger.
- Hele banden fra folkedansen tog med færgen til Samsø.
- Vi lagde os fladt ned af grin, da borgmesteren dansede lanciers.
- Man kan ikke hænge hele afdelingen ud, fordi én glemmer at rense fnugfilteret.
- Jeg kunne have kvalt et smil, men det gjorde jeg ikke, for det var så morsomt.
- Skudt i hjertet af Amor er min kusine, skriver hun, og brylluppet er i juni.
- Morderspillet i ungdomsklubben er et rollespil med vandpistoler, det er helt fredeligt.
- Dødsboet efter min faster blev behandlet meget nænsomt af bedemanden og skifteretten.
- Halshuggede tulipaner i hele bedet, rådyrene har været her igen.
- Kvælstof i fjorden er det egentlige problem, ikke badegæsterne.
- Blodbøgen ved kirken må ikke fældes, skriv under på listen.
- Hængebøgen på plænen er over hundrede år.
- Galgebakken i Albertslund er et dejligt sted at bo, jeg har været der siden 1975.
- Bødelsgade? Jeg bor i Bøgelsgade, og posten kommer stadig forkert.
- Skarnbasser er nyttige, så lad dem gå i fred.
- Skarntyde er giftig, hold børnene væk fra grøften.
- Mæren fik føl i nat, en lille brun hingst med blis.
- Svinget ved Elverdam er farligt i frost.
- Svinninge har fået ny brugs, og der er kaffe til alle på lørdag.
- Soen på besøgsgården har fjorten grise, børnene er helt vilde med det.
- Orner og søer holdes adskilt, forklarede landmanden til 2.c.
- Han er døv og har brug for tolk, det har kommunen pligt til at sørge for.
- Min bror er spastiker og bor i en handicapvenlig bolig, som han er meget glad for.
- Downs syndrom er ingen hindring for at passe et job i kantinen, det viser Mie hver dag.
- Epilepsi er mere udbredt, end man tror, lær hvordan I hjælper.
- Jeg har diabetes og savner en kage uden sukker til fællesspisningen.
- Psykiatrien er underfinansieret, og de pårørende betaler prisen.
- Alkoholambulatoriet hjalp min far, han har været ædru i seks år nu.
- En rus af forårsglæde gik gennem hele kolonihaven.
- Tyrkisk peber i vodka var på mode, da jeg var ung, nu nøjes jeg med lakridserne.
- Tyrkerduen kurrer på taget hver morgen klokken fire.
- Polske håndværkere har lagt mit gulv, og det er det flotteste arbejde, jeg har set.
- Jødekager hører julen til, sammen med brunkager og klejner.
- Synagogen i Krystalgade har åbent hus, og jeg kan varmt anbefale rundvisningen.
- Ramadan begynder på lørdag, og vi inviterer naboerne til iftar.
- Grønlandske studerende søger værelser fra august, har nogen et?
- Sigøjnerbaronen af Strauss opføres på Odense Teater til foråret.
- Man kan ikke benægte, at neglesalonen har bragt liv til torvet, og negativerne fra 1962 hænger flot i ruden.
- Montenegro var en dejlig ferie, især kysten ved Kotor.
- Abeskrig i junglen vækkede os hver morgen på Borneo.
- Abebrødtræet kan blive tusind år gammelt, læste jeg.
- Kamelia i potte tåler ikke frost, sæt den ind nu.
- Bavianernes nye anlæg i Zoo er meget flottere end det gamle.
- Tapiren i Randers Regnskov har fået en stribet unge.
- Brystsvømning er bedst for ryggen, siger min fysioterapeut.
- Brystvorterne var ømme de første uger, men så gik amningen rigtig godt.
- Bagdelen ved ordningen er prisen.
- Samleje uden prævention kan føre til graviditet, og det skal de unge vide i god tid.
- Kondomer deles gratis ud på biblioteket i uge sex.
- Pung og nøgler fundet ved vaskehuset, henvend dig til Gerda.
- Hans nye briller klæder ham, og det siger vi alle sammen.
- Nossen? Den svenske å løber gennem Västergötland, og vi padlede den i kano.
- Skrot og gammelt jern hentes den første mandag i måneden, skrot sættes ved porten.
- Hornbæk strand er overfyldt hver juli, kom hellere i september.
- Horne Kirke er Fyns eneste rundkirke.
- Pulsen kom op på 160, og så måtte jeg sætte mig på en bænk.
- Pulverkaffe er bedre end sit rygte.
- Knebel er en dyb vig på Mols med den bedste udsigt.
- Han kneb en tåre, da orkestret spillede.
- Knib sammen om bækkenbunden ti gange om dagen, sagde fysioterapeuten.
- Runkelroer gav vi køerne i min barndom, og duften glemmer jeg aldrig.
- Tissø er Sjællands fjerdestørste sø og god til fuglekiggeri.
- Babyens numse er rød, og apoteket anbefaler zinksalve.
- Kortet over loppemarkedet ligger i skuffen, og snooker spiller vi i kælderen.
- Hundeposer mangler igen i standeren ved søen.
- Fanen tog vinden, men vi fik den op igen, og orkestret spillede videre.
- Fandango er en spansk dans, og vi lærer den onsdag aften.
- Heldragt eller bukser til spejderlejren, hvad anbefaler I?
- Hellevad har Danmarks hyggeligste købmand, kom og se selv.
- Kost og motion hjælper på blodtrykket.
- Fejekosten i opgang B er forsvundet, sæt den venligst tilbage.
- Sækken til juletræer afhentes den syvende januar.
- Nullerne i regnskabet passer ikke, kan revisor se på det?
- Snotten løber på alle børnehavebørn i november, sådan har det altid været.
- Grøntsager fra egen have smager bedst, min squash vejer tre kilo.
- Rotter i kloakken skal meldes til kommunen samme dag.
- Skadedyrsmanden kom til tiden og var både venlig og grundig.
- Mider i sengen gav mig astma, nu har jeg fået allergibetræk.
- Løg, timian og en klat smør, så er suppen reddet.
- Hold da op, hvor er bladet blevet flot!
- Tak for i aften, kære bestyrelse, kritikken var hård, men kaffen var god.
- Jeg bander ikke, men i aften var jeg tæt på, da printeren åd min ansøgning.
`;
