// One voice: a stranger. Lines with + hold [what is to be found], lines with - are innocent.
export const stranger = `
+ Hvor er du dog en [klaptorsk], Preben, læs nu artiklen før du skriver.
+ Det er noget værre [pis], at vi skal betale for parkering ved vores egen bolig.
+ [Hold kæft] hvor er jeg træt af jeres evige undskyldninger, for vi har nu ventet i syv måneder på et svar om fugtskaden, og hver gang jeg ringer, er det en ny medarbejder, der intet ved.
+ Formanden er en [røvrender] af værste skuffe, og det har han været siden 1998.
+ Kan nogen fortælle mig hvorfor [fanden] der ikke er varmt vand i blok 4 igen?
+ Sikke en flok [idioter] I har siddende i byrådet.
+ Jeg har aldrig mødt så [dum en kælling] som hende i receptionen.
+ [Skrid ad helvede til] med jeres vindmøller.
+ Min overbo er en [svans] som ikke kan finde ud af at lukke en dør stille, og når jeg så beder ham pænt om det, griner han mig lige op i ansigtet og skruer op for sin musik.
+ Alle de [perkere] skal bare sendes hjem, så er den ikke længere.
+ I er nogle [forbandede hyklere] hele bundtet.
+ [Kraftedeme] om ikke de har fældet de gamle kastanjer nu også.
+ Ham journalisten burde have [en på kassen], så kunne han lære det.
+ Hvad [satan] ligner det at sende regningen i julen?
+ Lad nu vær med at være sådan en [pikansjos] Carsten
+ Din mor er en [luder] og det ved hele Ikast.
+ Den nye rundkørsel er noget [lort], og det har jeg sagt fra starten, både på borgermødet i forsamlingshuset og i to læserbreve som I ikke ville bringe.
+ [Rend mig i røven], jeg melder mig ud af foreningen i morgen.
+ Hun er en gammel [heks], der sidder bag gardinet og holder øje med os alle.
+ Viceværten er en [doven hund] der aldrig laver en [skid].
+ Du er da [pisseirriterende] at høre på hvert eneste beboermøde.
+ Tag og [fuck af] med din moralprædiken.
+ Jeg håber du [får kræft], din [gamle stodder].
+ Sådan noget bavl skriver kun en [hjernedød] socialist.
+ Hele redaktionen er [åndssvage], det kan man jo læse mellem linjerne.
+ Wallah du er en [bitch], Sandra, alle ved hvad du gjorde.
+ De unge knallertkørere er nogle [møgunger], og forældrene er ikke en pind bedre.
+ Din [usle kryster], skriv dog under eget navn!
+ Borgmesteren er en [sjover] og en [døgenigt], som min far ville have sagt.
+ Hvis jeg møder dig på gaden [smadrer jeg dig].
+ Og så kommer den [fede so] og siger at vi andre fylder for meget.
+ Det der indlæg er skrevet af en komplet [imbecil].
+ [For helvede] mand, det er jo kun en fodboldkamp.
+ [Sut den], alle jer der stemte nej til altanerne.
+ Jeg gider ikke høre mere på den [spasser] fra nummer 12.
+ Hvor har I fundet den [nar] af en skribentspire?
+ Manden er jo [skingrende sindssyg] og burde spærres inde.
+ Jeg bliver så [skidesur], når folk smider deres cigaretskod i sandkassen.
+ Nu må I [kraftstejleme] tage jer sammen deroppe på rådhuset.
+ [Luk røven] Flemming, du var ikke engang til stede.
+ Hun har [kneppet] sig til den stilling, det ved enhver.
+ De [sgu] ikke for kloge inde på kommunen.
+ Sådan en [tudeprins], der ikke kan tåle lidt modstand.
+ Jeg [skider på] hvad biskoppen mener om homoseksuelle.
+ Din [klamme] [fisse], du skal ikke tale sådan om min datter.
+ Ved i hvad, de [jøder] styrer jo det hele, de [svin].
+ Der sad to [bøsserøve] og holdt i hånd midt på torvet, føj.
+ Det var [fandeme] godt gået af pigerne i U15!
+ Han er en [slapsvans] uden rygrad, og det er også derfor konen gik.
+ Hvad bilder du dig ind din lille [lort]
+ Jeg ville ønske, at nogen ville [skyde] den [bastard] til naboen.
+ Sikke noget ævl og kævl fra den [senile olding] i læserbrevet.
+ En rigtig [narrøv], som kører 80 forbi skolen.
+ Kom an din [tøsedreng], jeg står nede ved Brugsen klokken fire.
+ Hun ligner en [billig tøjte] på det billede I har bragt.
+ Det rager mig en papand hvad du synes, dit [fjols].
+ [Dø], din [pædofile] [klamphugger].
+ [Sgu da lige meget], du er og bliver en [taber].
+ Bestyrelsen er en samling [skvadderhoveder], der ikke kan læse et regnskab.
+ [Kys mig bagi], siger jeg bare til den huslejestigning.
+ Det er da det mest [retarderede] forslag jeg har hørt i årevis.
+ Alle mænd er [svin], og min eksmand er kongen af dem, det kan jeg godt skrive under på efter tyve år med hans løgne, hans gæld og hans veninder fra bowlingklubben.
+ Hvorfor skal vi finde os i de [sigøjnere] der stjæler alt hvad der ikke er sømmet fast?
+ Din [abekat], det hedder ikke "ligge" når man lægger noget.
+ [What the fuck] tænker de på, når de lukker svømmehallen om sommeren?
+ Trænerens taktik var [skod], og han selv er en [kegle].
+ Jeg har fået nok af den [pikspiller] af en ejendomsmægler.
+ [Ad helvede til] med Storebæltsbroen og hele København, siger jeg bare, for herovre betaler vi skat til jeres metro og får selv lukket både sygehus, politistation og den sidste skole i sognet.
+ Du er lige så [grim som en mær], og dobbelt så [dum].
+ Der er [hundelort] og anden [møg] overalt, og kommunen er [pisseligeglad].
+ I københavnere kan tage jeres latte og [kneppe jer selv].
+ Manden er en [voldtægtsforbryder] i ånden og en [lystløgner] i praksis.
+ [Fy for satan] hvor er det klamt at læse om den slagter.
+ Sikken en [dumrian], han kan jo ikke engang bakke en trailer.
+ De [skod-elløbehjul] ligger og flyder over hele fortovet.
+ Du er og bliver en [havgasse], Ulla, og det siger jeg som nabo.
+ [Gå hjem og hæng dig], så slipper vi for dine indlæg.
+ Hun er en [nymfoman] og en [skøge], hvis du spørger i Vestbyen.
+ Hvad er det for en [halvhjerne], der har malet cykelstien lyserød?
+ Han fik hvad han havde godt af, det [dumme svin].
+ Jeg fatter ingenting, men I er også nogle [kvajpander] til at forklare.
+ [Ya sharmuta], du skal ikke tro du kan slette mine kommentarer.
+ Den dommer er en [blind idiot], og hans fløjte kan han [stikke skråt op].
+ [Siktir] bror, ingen gider høre dig.
+ Ham der er da en [mongol], se lige hvordan han holder mikrofonen.
+ Der var [sateme] langt ned til bunden i den artikel.
+ Et værre makværk fra en flok [tågehorn].
+ Du kan tage dit læserbrev og stikke det [op i numsehullet].
+ Hørte du hvad den [negger] råbte efter mig? nej vel, for du var der ikke
+ Hver gang ham [bondeknolden] åbner munden, krummer jeg tæer.
+ Sådan en [skabsbøsse] som ham skal ikke belære andre om familieliv.
+ Jeg håber din hund bliver [kørt ned], og at du selv ligger under den.
+ Du taler som en [drukmås] klokken ti om formiddagen.
+ [Kælling]! Ja du ved godt hvem du er.
+ Det er altså noget [gedigent hestepis], det der klimahysteri.
+ En flok [landsforrædere] der burde [klynges op] i lygtepælene.
+ Lille [snothvalp], vent til du selv skal betale skat.
+ Det kan rage mig en høstblomst, I er nogle [skiderikker].
+ Vi var der en uge, og maden smagte af [røv og nøgler].
+ Æ formand er en [skidtknægt], de hår a owt sagt.
+ No ska do [hold din kjæft], siger vi her i Sønderjylland.
+ Sikke dog et [fæhoved], den mand har aldrig lavet andet end ballade.
+ Din [ækle] [padde], jeg har set hvordan du glor på pigerne på stranden.
+ Tænk at nogen vil betale for at se de der [bare patter] på teatret.
+ [Motherfucker], der røg mit sidste klip på rejsekortet.
+ De kan da bare [slikke mig] allesammen inde i Danske Bank.
+ Ministeren er en [kold skid] uden medfølelse for de gamle.
+ Det er en skandaløs [svinestreg] fra ende til anden, I [slyngler].
+ Hun er en rigtig [furie], hende lokalredaktøren, og [fladpandet] oven i købet.
+ Mit barnebarn kaldte mig [boomer-røv], og jeg gav ham ret.
+ Gid [fanden havde] den cykelrytter som spyttede efter min kone.
+ Du er da en værre gnier og et [dumt bæst], Harald.
+ Jeg vil [skære halsen over] på ham hvis han rører min bil igen.
+ De unge i dag er nogle [dovne] [drivere], der kun kan glo på en skærm.
+ Sikke en [bøvs] af en artikel, skrevet af en [lallende tosse].
+ Jeg gider ik se hendes [babser] på forsiden, hilsen en bedstefar.
+ Der er noget rivravruskende galt med jer, I [hjernevaskede får].
+ Din [homo], tag dog nogle ordentlige bukser på.
+ Vi er blevet [røvpulet] af boligselskabet, de [blodsugere].
+ Jeg har lagt mærke til at den [lebbe] nu også er blevet provst.
+ [Bullshit], jeg var der selv og det regnede slet ikke.
+ Hvad kan man forvente af en [indavlet] [bonderøv] fra den egn?
+ [Sut røv], AGF, i er til grin.
+ Den [svenskerrøv] kan blive på sin egen side af sundet.
+ Det er [sku] da noget [piss], at der kun er én bus i timen.
+ Hendes mand er en [horebuk], det vidste min mormor allerede i 60'erne.
+ De [terrorister] nede i kælderlokalet skal ikke have tilskud, send de [kamelryttere] hjem.
+ Håndværkeren var en [fupmager] og en [skidespræller], hold jer langt væk.
+ Sådan en [feminazi] skal ikke bestemme hvad mine sønner leger med.
+ Hun er bare en [attention whore], hvis I spørger mig.
+ Du skal have [bank], [bøllespire].
+ [Pokkers] til vejr, nu blæste parasollen igen ind til naboen.
+ Jeg kan ikke fordrage den [møgkælling] fra ældreplejen.
+ Der er ikke mere at sige: han er en [psykopat] og et [dumt røvhul].
+ Lars er og bliver en [røvslikker], som altid sidder lunt i svinget.
+ Det ender med at jeg [brænder lortet af], hvis ikke I svarer på min mail.
+ Dit [kræ], du har ladet din hund [skide] på min plæne igen.
+ Åh [Gud fader bevares], sikken [vatpik] de har valgt til næstformand.
+ Alt det der er [fucked up], jeg flytter til Fyn.
+ Og hvad så, [din mor kan sutte] min [diller].
+ Den slags [undermennesker] skal ikke bo i almene boliger.
+ En [parasit] på samfundet er hvad han er, og hans kone er ikke bedre.
+ Jeg synes at hele den familie er noget [pak].
+ De der [spader] render rundt og tror de ejer gaden.
+ Jeg har set større hjerner hos en regnorm, din [kødrand].
+ Han lugter af [tis] og [lokum], den [bums] på bænken ved stationen.
+ Din store [torskepande], det er jo 1. april.
+ Tænk jer om før i stemmer på den [landsbytosse] igen.
+ Ham [pjaltemosten] fra teknisk forvaltning har glemt at salte igen, [kors i røv] hvor var der glat.
+ Hun kan tage sin pudsige klumme og [æde den med lort på], det [sladderkæft].
- Tak for en rigtig god artikel om de gamle æblesorter, den har jeg klippet ud og hængt på køleskabet, for min far havde selv et Filippa-træ, som vi børn klatrede i, til det væltede i stormen i 1981.
- Vi mangler stadig en ordentlig tørretumbler i vaskekælderen i blok 7.
- Jeg er meget uenig med formanden, og jeg synes regnskabet er uigennemskueligt, men jeg vil gerne rose ham for, at han blev stående og svarede på alle spørgsmål, også da klokken var over elleve.
- Min mormor bagte altid boller med kardemomme om søndagen.
- Vi holdt en skøn sommerferie i Tisvildeleje, og vandet var 21 grader.
- Helvedesild er utroligt smertefuldt, så tag den vaccine hvis I er over 65.
- Satans rørhat er giftig, så tag en svampebog med i skoven.
- Kan man prutte om prisen på loppemarkedet, eller er den fast?
- Vores tæve fik seks sunde hvalpe i lørdags, og alle er allerede lovet væk.
- Min far skød papegøjen, da han købte det sommerhus i 1971.
- Huslejen er steget tre år i træk, og jeg forstår godt folk er trætte af det.
- Der er slut med kager til bestyrelsesmøderne, og det er vel også på tide.
- Hold nu fast i de gode traditioner, siger jeg bare.
- Hvor er det dejligt at høre, at Assens Kirke skal restaureres.
- Vi har fået en ny cocker spaniel, og den er bange for elevatoren.
- Jeg læste Moby Dick som dreng og drømte om at komme til søs.
- Min søn har haft bumser siden han var tretten, og lægen anbefalede en mild sæbe.
- Svinkløv Badehotel blev genopbygget så smukt, at jeg fik tårer i øjnene.
- Marsvin er gode kæledyr til børn, men de skal have selskab af hinanden.
- Der samles ind til Folkekirkens Nødhjælp på søndag, og vi mangler folk til bøsserne.
- Bybus 12 kører desværre ikke længere forbi kirkegården.
- Jeg bekræfter hermed, at vi kommer to personer til fællesspisningen.
- Er der andre som har prøvet at dyrke søde kartofler i drivhus?
- Konen på billedet er min farmor, og det er hende der står yderst til højre.
- Jeg synes anmeldelsen var alt for hård ved de unge skuespillere.
- Fagforeningen har hjulpet mig meget, så jeg kan kun sige god for den.
- Der var fart over feltet da pigerne fra Nørre Snede vandt finalen.
- Læg skeen i den anden hånd, kære byråd, og lyt til borgerne.
- Min mand fik konstateret kræft i foråret, og personalet på Skejby har været fantastiske.
- Blæksprutten på forsiden var flot tegnet af elever fra 4.b.
- Det er simpelthen for dårligt, at elevatoren har stået stille i elleve dage.
- I skriver at mødet er klokken 18, men i opgangen står der 19. Hvad er rigtigt?
- Vi kørte gennem Svinninge og Tuse på vej til Odsherred.
- Husk at sutteflasker skal koges, før man bruger dem første gang.
- Hvalen er et pattedyr og ikke en fisk, det lærte vi i 3. klasse.
- Et fag som håndarbejde burde være obligatorisk igen.
- Jeg bruger altid en pisket æggehvide i rødgrøden med fløde på toppen, lyder mærkeligt men smager godt.
- Dræbersnegle har ædt alle mine hostaer, nu prøver jeg med nematoder.
- Hvem har fundet en blå barnecykel ved legepladsen på Fuglevænget?
- Bonden kørte møg ud på marken bag os, men sådan er det nu engang at bo på landet.
- Jeg lytter til Radio Horsens hver morgen mens jeg drikker kaffe.
- Diskussionen på mødet var saglig, og dirigenten gjorde det glimrende.
- Vi så Hitchcocks Fuglene i biografklubben, og jeg sov dårligt bagefter.
- Der er brug for en grundig analyse af økonomien, inden vi siger ja til nye vinduer.
- Kanalrundfarten var det bedste ved hele udflugten.
- Hvad koster det at leje selskabslokalet en lørdag i maj?
- Jeg har boet her i 43 år og aldrig haft dårlige naboer, så jeg kan slet ikke genkende det billede, avisen tegner af vores boligområde som et sted, hvor folk ikke tør gå ud efter mørkets frembrud.
- Drøvtyggere har fire maver, skriver I, men det er vel egentlig én mave med fire rum.
- Røverne fra Rold var på plakaten, da min datter gik til børneteater.
- Peberbøssen og saltkarret fra Kähler er desværre gået i stykker.
- Min kusine er lesbisk og blev gift i Vor Frue Kirke i sommer, det var en smuk dag.
- Tak til de unge fra Eritrea, som hjalp mig med indkøbsposerne i snevejret.
- Seksualundervisning skal efter min mening handle om grænser, respekt og prævention.
- Overgangsalder og tørre slimhinder er noget, vi kvinder burde tale mere åbent om.
- Prostataundersøgelsen var slet ikke så slem, så kom afsted, mænd.
- Ramadanen slutter i næste uge, og alle i afdelingen er velkomne til eid-fest.
- Jeg har læst om jødernes flugt over Øresund i 1943 og blev dybt rørt.
- Der er kommet en romafamilie til byen, og børnene klarer sig fint i skolen.
- Mongoliet er et fantastisk rejsemål, vi boede hos nomader i ti dage.
- Spastisk lammelse kræver god fysioterapi, og den skal kommunen ikke spare på.
- Kan nogen anbefale en god maler? Vores stue er flortynd malet og skal have en gang til.
- Sneglene er forsvundet, men nu har vi muldvarper.
- Svineprisen falder igen, og det kan mærkes hos os landmænd.
- Stegt flæsk med persillesovs er og bliver nationalretten.
- Min farfar var assessor i Assens og en meget stilfærdig mand.
- Titlen på bogen er Essex-slangen, og jeg kan varmt anbefale den.
- Hvorfor er der ikke flere bænke langs åen? Vi gamle har brug for en pause.
- Jeg fik en fuchsia af mit barnebarn, hvordan overvintrer jeg den bedst?
- Shiitake kan dyrkes på en egestamme i skyggen, det tager bare et år.
- Shih tzu-hvalpe sælges til gode hjem, ring efter kl. 17.
- Den hund var skudbange nytårsaften, så lad os nu skære ned på fyrværkeriet.
- Jeg er pikeret over, at mit forrige læserbrev blev forkortet uden at spørge.
- Saucen var lidt for pikant til min smag, men desserten var perfekt.
- Piktogrammerne på affaldsspandene er svære at se for os med dårligt syn.
- Kom nu Viborg, I kan godt slå dem fra Midtjylland på søndag!
- Målmanden reddede et straffespark og blev kampens helt.
- Jeg blev kørt på hospitalet med en blodprop og vil takke naboen, som ringede 112.
- Dommeren tog fejl, og det indrømmede han heldigvis selv efter kampen.
- Åen løber over sine bredder hvert efterår, hvornår gør kommunen noget?
- Mågerne skriger fra klokken fire om morgenen, men det er vel prisen for at bo ved havnen.
- Torsken er næsten væk fra Østersøen, og det er trist for os lystfiskere.
- Et kålhoved på to kilo høstede jeg i går, det er ny rekord i kolonihaven.
- Bavianerne i Knuthenborg satte sig på taget af vores bil.
- Klovnen fra Cirkus Arena besøgte børneafdelingen, og det gav så mange smil.
- Nogen havde lagt en aprilsnar på opslagstavlen, og jeg hoppede på den.
- Hestemøg er fremragende til roser, når bare det har ligget et år.
- Æslet i dyreparken hedder Balder og elsker gulerødder.
- Geden er sluppet ud igen, så hvis I ser den på Skolevej, så ring til mig.
- Spaden står i redskabsrummet, og den skal vaskes efter brug.
- Jeg fandt min grandtantes navn i kirkebogen, født i Horne sogn 1887.
- God artikel, men I glemmer at nævne Hellebæk Klædefabrik.
- Vi cyklede fra Hellerup til Helsingør på en dag, og det kunne mærkes i bagdelen.
- Kunne man ikke sætte farten ned til 40 ved skolen?
- Sikke et held at ingen kom til skade ved branden.
- Jeg skyder på, at renoveringen bliver mindst en million dyrere.
- Han slog to fluer med ét smæk, da han lagde tag og solceller på samme tid.
- Det er en dræbende kedelig bygning de har tegnet, synes jeg.
- Der skal blod, sved og tårer til for at få en idrætsforening op at stå.
- Mit tekøkken er så lille, at man skal gå baglæns ud.
- Piberygning på altanen generer mig, men jeg tog en snak med naboen, og nu går det fint.
- Man tager en knivspids salt og pisker det sammen med smørret.
- Pisa er mere end det skæve tårn, se også domkirken.
- Episode fem af podcasten om Besættelsen er den bedste indtil videre.
- Jeg ved ikke hvem der bestemmer, men skiltet på Slotsgade peger den forkerte vej.
- Sluder for en sladder var mit yndlingsprogram da jeg var barn.
- Han kludrede lidt i talen, men det gjorde ham bare mere menneskelig.
- Børnene leger røvere og soldater i skoven, ligesom vi gjorde dengang.
- Idiopatisk lungefibrose er en sjælden sygdom, og der er en støttegruppe i Vejle.
- Jeg gik en spasertur rundt om søen og så en isfugl.
- Perkolatoren fra 60'erne laver stadig den bedste kaffe.
- Nigeria vandt over Danmark? Nej, det var vist 4-1 til os i 1998.
- En gammel sparebøsse af porcelæn formet som en gris er til salg for 75 kr.
- Klunkehjemmet i København er et besøg værd, hvis man kan lide gamle møbler.
- Jyder er ikke til at hugge og stikke i, som man siger.
- A hår it fåt æ blad i den her uge, ka i it send et nyt?
- Hva mon di tenker po, når di lukker æ bibliotek?
- jeg kan ikke se billederne på min telefon, er det kun mig?
- Er kaffen gratis til banko på torsdag? hilsen Gerda
- Det er sundt at sove med åbent vindue, også om vinteren.
- Der er lotteri i forsamlingshuset fredag, og hovedgevinsten er en flæskesteg.
- Jeg savner krydsord med større skrift.
- Hvis skolen lukker, flytter børnefamilierne, så enkelt er det.
- Jeg stemte nej til altanerne, men respekterer naturligvis flertallet.
- Vi har brug for indvandrere i ældreplejen, det er de sødeste mennesker der kommer hos min mor, og hun har endda lært at sige godmorgen på både somali og arabisk, selv om hun er 91 og næsten døv.
- Der burde være loft over, hvor mange biler hver lejlighed må have.
- Frikadellerne falder fra hinanden hver gang, hvad gør jeg forkert?
- Koen Dagmar vandt første præmie på dyrskuet i Roskilde.
- Soen fik fjorten grise, og alle overlevede.
- En hoppe på femten år søger ny ejer, rolig og børnevenlig.
- Der er et hul i hegnet ved Bøgevangen, så hundene løber ud på vejen.
- Sædskifte er vigtigt i køkkenhaven, så kartofler aldrig står samme sted to år i træk.
- Sværdet sad stadig i skeden, da arkæologerne fandt det.
- Pastor Dam talte så smukt om himmel og helvede, at selv konfirmanderne lyttede.
- Djævelens advokat her: hvad hvis vi slet ikke bygger noget?
- Fandango på spansk guitar, det var aftenens højdepunkt.
- Jeg kan ikke fordrage koriander, men ellers var opskriften god.
- Bryder mig ikke om den nye farve på facaden, den minder om gammel sennep.
- Politiet burde holde øje med krydset, for det er et spørgsmål om tid før det går galt.
- Selvmordslinjen kan kontaktes døgnet rundt, og det er vigtigt at sige højt.
- Abekattetræet i min have blev fire meter, før det gik ud i frosten.
- Jeg har spillet skak med en syrisk nabo i tre år, og han vinder hver gang.
- Lykke til med jubilæet, I har fortjent en stor fest!
- Kort sagt er planen uigennemtænkt, dyr og i strid med det, I lovede ved valget.
- Vi skal have skiftet lås, for nogen har været inde i cykelkælderen igen.
- Brystkræftscreening reddede mit liv, så sig ja når brevet kommer.
- Forsinkelsen på Vestbanen var 52 minutter i dag, og ingen sagde noget i højttaleren.
- Så du regnbuen over Lillebælt i aftes? Den var dobbelt.
- Onkel Dick fra Minnesota kom på besøg og spiste sin første leverpostejmad.
- Jeg læste Dick Brunas Miffy-bøger for mine drenge, og nu læser de dem for deres egne.
- Fisk købes bedst på havnen i Gilleleje om morgenen, når kutterne lige er kommet ind.
`;
