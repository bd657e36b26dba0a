// One voice: somebody who wants to catch the lists in false alarms. Lines with + hold [what is to be found], lines with - are innocent.
export const sceptic = `
+ Jeg har læst Deres indlæg tre gange, og De er stadig et [kvajhoved].
+ Prøv at få det her igennem: redaktøren er en [pattegris] i jakkesæt og en [spytslikker].
+ Jeg er ikke racist, men [bjergaberne] på anden sal laver mad midt om natten.
+ Lige så dejlig som roserne er, lige så [røvkedelig] er Deres klumme.
+ Hunden er sød, det er ejeren, der er et [møgdyr].
+ De er da vist [tabt på gulvet] som spæd, kære havekonsulent.
+ Må jeg anbefale, at De [propper kvitteringen op i numsehullet].
+ [Fucking] fint foredrag, bortset fra den [røvtur] af en powerpoint.
+ Træneren er en [klamphugger] og en [bums], så nu er det sagt.
+ Sikken [møgsæk] af en vicevært, han fejer bladene hen foran min dør.
+ Hvis han kommer ind på min grund igen, [får han en kugle for panden].
+ Dommeren var [pilskæv] eller købt, den [sorte gnom] med fløjten.
+ Min svigersøn er en [døgenigt], men Deres debattør er et [misfoster].
+ [Pisseirriterende] med de reklamer midt i artiklen om kræft.
+ Anmelderen er en [tonedøv] [åndspygmæ].
+ Gå hjem og vug, sagde man før, nu siger jeg [fis af].
+ Vi skulle have [gasset] dem, da vi havde chancen, skriver min nabo på sin facebookside, og det er han en [nazirøv] for.
+ Kattedamen i stuen er [rablende sindssyg] og burde [aflives] sammen med kattene.
+ Al den snak om klimaet er [tyrelort] fra ende til anden.
+ Det er da et underligt [pikfjæs], der står og poserer ved siden af ministeren.
+ Kokken burde få sin egen suppe i hovedet, den [fedtede] [lurendrejer].
+ Hun er en [gimpe], og det siger jeg som en, der har gået til folkedans med hende.
+ De stive embedsmænd kan [bide mig i bagdelen].
+ Smukt skrevet om krigen, men Deres bedstefar var [feltmadrassens] søn og en [stikkersvin].
+ Imamen er en [gedebolle], og præsten er ikke spor bedre.
+ Ham, der solgte mig den cykel, er en [fupmager] og [skal få fingrene brækket].
+ Jeg ville ikke [pisse på ham], om der gik ild i ham.
+ En [tøjte] i kort skjole er, hvad I har sat på forsiden.
+ Nå, men [hold din bøtte] så, hvis De ikke kan tale pænt om Brøndby.
+ Målmanden har hænder som en [krøbling] og hjerne som en [regnorm].
+ Den [smiskende] [lakaj] af en borgmester åbnede naturligvis rideskolen.
+ Du er så [grim], at spejlet flytter hjemmefra, din [vatnisse].
+ Selvfølgelig er det lægens skyld, den [pilleskubber] og [morder].
+ [Skvadronør] og [vindbøjtel] er de pæneste ord, jeg har om vores viceborgmester.
+ [Jeg brænder jeres klubhus ned], hvis I rykker op i superligaen.
+ Min kusine kalder Dem en [mide], jeg kalder Dem en [iglerøv].
+ Sådan en [skrubtudse] skal ikke belære mig om sund kost.
+ [Søren gale] mig, om ikke de [kvartidioter] har glemt at trykke side 8.
+ Drengene fra 9. b er nogle [bollefjæs] og [lømler].
+ Jeg hører, at Deres [kusse] af en datter skal være kandidat.
+ De vil have os til at spise insekter, de [veganerfascister] og [salatsvanse].
+ Kulturministeren kan [æde lort] og kalde det performance.
+ Det var dog det mest [jammerlige] [makværk], og De er selv en [skribler] af værste skuffe.
+ En [eskimo] kan jo ikke styre sin øl, skriver han, og så er det ham, der er den [fordrukne bums].
+ Deres mor skulle have [taget pillen] den aften, så var vi sluppet for Dem.
+ Hvad rager det den gamle nisse, om jeg hænger vasketøj ud om søndagen, den [gnavpotte].
+ [Dra åt helvete], som min svenske mand sagde til telefonsælgeren fra jeres avis.
+ [Scheisse] også, nu er Brugsen lukket, og direktøren er et [arschloch].
+ Sig til den [latrinkusk] af en entreprenør, at hullet er to meter for langt.
+ Jeg fik en sms: [vi ved hvor din hund går tur, og den skal dø]. Hvem gør den slags?
+ Du er en [s.v.i.n], kan filteret finde den?
+ Og hvad så med en [l u d e r], er det også svært?
+ Han er en [sk1derik], når han ikke vasker trappe.
+ Den [k*lling] fra nummer 12 har igen taget min parkeringsplads.
+ Nu er den [røøøv] til trappevask her igen.
+ Hun hedder Rosa, men er mere en [tidselrøv].
+ [Kors i røven], hvor er den artikel lang.
+ Jeg synes ærligt talt, at alle tyskere er nogle [pølsetyskere] og skal blive hjemme, de [strandbisser].
+ Du lugter af gammel ost, din [sjover].
+ [Gå ud og leg på motorvejen], lille ven.
- Rådyret har ædt alle mine tulipaner, og jeg er ved at opgive haven mod øst.
- Bøffer, bøsser og bål: spejderne samlede 4.000 kroner ind til Røde Kors.
- Min hund er en tæve på fire år og skal steriliseres til marts.
- Kan man så ærteblomster allerede nu, eller er jorden for kold?
- Præsten talte om Judas' forræderi, og jeg sad og tænkte på min egen bror.
- De Gaulle, Churchill og Stalin er behandlet glimrende i jeres serie om krigen.
- Slagtersvendene røgede skinken over bøgeflis i tre døgn.
- Det er en ynkelig begrundelse, og De skylder beboerne et ordentligt svar.
- Skeden er en muskel, og jordemoderen forklarede os roligt, hvordan den udvider sig.
- Vi fik torsk med sennepssovs og hakket æg, akkurat som hos mormor.
- Kællingehvirvel er noget sludder, men kællingetænder har vi masser af på engen.
- Jeg fik konstateret endetarmskræft i marts og vil opfordre alle til at sige ja til screeningen.
- Hvor er der dog mange rotter ved åen i år.
- Fucking i Østrig har skiftet navn til Fugging, så jeg i en rejsebog.
- Mit barnebarn spiller back på Vejle Boldklubs U17.
- Sådan en gammel støder af messing er blevet dyr på auktion.
- Solsorten klatter på min bil hver morgen, men den synger så godt, at jeg bærer over med den.
- Assens, Nakskov og Svinninge får nu også letbane, hvis man skal tro aprilsnarren.
- Tirsdag blev to mænd idømt livstid for drabet i Slagelse.
- Drukneulykken ved Amager Strand har gjort et stort indtryk på os alle.
- Hvad hedder den plante med de lange pigge og hvide prikker på bladene?
- Bo Hr. Hansen er dramatiker, og nej, det er ikke en trykfejl.
- Lærerinden brugte ordene penis og skede, og ingen af børnene fnisede.
- Jeg tror på Gud, men ikke på komiteer.
- Gid De må få en dejlig sommer på redaktionen.
- »The Good Fight« begynder på tirsdag, og hele opgangen ser med.
- Hans Luderitz, nej Lüderitz, var købmand i Bremen, og byen i Namibia har hans navn.
- Jeg savner en artikel om, hvordan tyskerne byggede bunkerne, og hvem der støbte dem.
- Må man skære en bøg ned, når den står i skel?
- Oberst Klinks hund i den gamle serie var en schæfer, mener jeg.
- Peter Fagerlund og hans kone har passet foderbrættet hele vinteren.
- Sikke noget rod med de skraldespande; kan nogen forklare mig den brune?
- Neglene skal klippes lige over, ellers får man nedgroede tåneglerødder, sagde fodterapeuten.
- Man kan ikke slå to fluer med ét smæk, når fluerne sidder i hver sin kommune.
- Jeg har drukket af natpotten, som min mand kalder kaffekanden fra Kähler.
- Nigeria slog Ghana 2-1, og naboens drenge sang hele natten.
- Horne er en sogneby, har jeg læst, men hvilken af dem mener De, den fynske eller den vestjyske?
- Efter min mening er forslaget noget hastværk, som vil koste os dyrt.
- Tyren på Hotel Oxen er udstoppet, men børnene tør stadig ikke gå forbi.
- Bispens sønner stjal æbler i vores have i 1953, og det har jeg tilgivet dem.
- Dræb ikke edderkopperne i vaskekælderen, de tager myggene.
- Blåmejsen fik elleve unger, og katten fik ingen af dem.
- Der var engang en kusk på Kusseholm, står der i kirkebogen fra 1741.
- Jeg har læst Anne Franks dagbog med min datter, og vi måtte holde pause flere gange.
- En sæk kartofler, en sure sild og en snaps, så er den uge reddet.
- Det kan godt være, at lægen har travlt, men han kunne se på mig og ikke på skærmen.
- Søren Pape, Pia Dyhr og Morten Messerschmidt var alle med i debatten på torvet.
- Hvor kan man købe gode engelske scones og clotted cream?
- Vort vaskeri er lukket på fjerde uge, og det er under al kritik.
- Skarnager, Skiden Enge og Lortemosen er gamle marknavne her i sognet.
- Min far sad i Frøslevlejren og talte aldrig om det.
- Fiskeltoft er stavet forkert i jeres overskrift, det hedder Fjeldsted Toft.
- Vagina er latin og betyder egentlig skede til et sværd, lærte jeg i gymnasiet.
- Helvede fryser til is, før Hvidovre rykker op, siger min svoger med et smil.
- Bollerne hævede for længe og faldt sammen, men de smagte godt.
- Nissen spiste grøden, og kattens hale stak frem bag komfuret.
- Jeg kom for sent til begravelsen, fordi Google Maps sendte mig til Kassø.
- Et æsel, tre geder og en gris bor nu på byggelegepladsen.
- Debattøren tager grueligt fejl, når hun kalder muslimer en trussel; mine naboer er de venligste i verden.
- Cockerspanielen Molly blev nummer to på udstillingen i Herning.
- Har nogen et råd mod tissende hankatte i opgangen?
- Den gamle Sortedam er renset op, og svanerne er vendt tilbage.
- Jeg fik tæsk i skole, rigtige tæsk med spanskrør, og det har aldrig gjort nogen klogere.
- Han døde som en fattig mand, men alle i gaden fulgte ham til graven.
- Dommeren i mandagens kamp så ikke, at bolden var inde, og det kan man jo ikke bebrejde tilskuerne.
- Sex og samliv efter de tres burde være et emne i bladet, og ikke kun gangbesvær.
- Jeg er homoseksuel og har boet her med min mand i 31 år uden et eneste ondt ord.
- Man skal ikke skue hunden på hårene, og slet ikke vores gadekryds.
- Rævene har gravet sig ind under skuret, og hunnen har fire hvalpe.
- Massakren i Oradour burde nævnes, når I skriver om sommeren 1944.
- Det var dog en svinsk regn i lørdags, jeg var våd helt ind til undertrøjen.
- Dick Cheney er død, så vidt jeg husker, men artiklen omtaler ham i nutid.
- Lad falde, hvad ikke kan stå, som det hedder i salmen eller næsten.
- Mine hortensiaer hænger med hovedet; er det tørke eller rodråd?
- Kan vi få et kursus i hjertelungeredning i fælleshuset?
- Jeg er så træt, at jeg kunne sove på en tørresnor.
- Fartøjet »Slutspil« sejlede ind i Kerteminde havn med flaget på halv.
- Pollen fra birken gør mig halvblind hvert forår.
- Anne Grethe Skank og Titus Bøsing blev viet i Vor Frue Kirke i lørdags, til lykke.
- Røde ører fik jeg, da jeg så mit eget læserbrev med alle stavefejlene.
- Kirkens korshær uddeler tøj og mad i kælderen under nummer 40.
- Morderen i aftenens krimi var selvfølgelig gartneren, og det havde jeg gættet.
- Hvem har stjålet min nøgle til cykelskuret, eller rettere: hvem kom til at tage den?
- Sild, rogn og lever var fattigmandskost dengang, i dag er det delikatesser.
- Der stod »Shitstorm over ministeren« i en anden avis; kunne man ikke skrive stormløb?
- Vi måtte lade den gamle kat aflive, og dyrlægen var så nænsom.
- Æ hår it hørt nøj om de nye vinduer, men de blywer nok dyr.
- Det wa da en goe artikel om æ kartoffelferie.
- Hun har ben i næsen, vores nye formand, og det skal hun også have.
- Jeg sagde til tandlægen, at han gerne måtte trække den, men ikke i langdrag.
- Ukrudtet skal dø, men uden gift, tak.
- Bakterier i tarmen er visere, end vi tror, siger forskeren.
- Det hedder »Titanic« og ikke »Tittanik«, kære korrektur.
- Blandede bolcher og stive priser på Hjerl Hede i år.
- Med en sådan økonomisk politik graver man sin egen grav, hr. kasserer.
- Jeg har aldrig hørt magen til udenomssnak fra en forvaltning.
- Polakkerne, der lagde vores tag, arbejdede fra seks til seks og ryddede pænt op.
- Grønlænderne i opgang B inviterede på kaffemik, og vi blev hængende til midnat.
- Romaerne og jøderne led begge under nazismen, og det bør stå i artiklen.
- Nigerianeren i kirkekoret har en bas, så vinduerne ryster.
- Kontanthjælpen rækker ikke til husleje, mad og medicin, sådan er det bare.
- Hvad er der blevet af de gode gamle krydsord med nøgleord?
- Åndssvageforsorgen blev nedlagt i 1980, og jeg arbejdede på en af de store anstalter.
- Idiotiens historie hedder en bog om sinker og åndssvage i 1800-tallets institutioner, den kan jeg anbefale.
- Sprit på såret og plaster på, så var den skrubbede knæskal glemt.
- Pigen med svovlstikkerne fryser ihjel hvert år, og hver gang græder jeg.
- Bomber over Shellhuset ramte også Den Franske Skole, min faster gik der.
- I Brønshøj skyder krokusserne nu op gennem sneen.
- Mine gallabukser har fået for megen vidde bag, siger skrædderen, og hr. Røvig må jo vide det.
- Det var ren og skær magtfuldkommenhed, da bestyrelsen flyttede mødet.
- Fagot og obo spillede smukt sammen i anden sats.
- Har De tænkt over, at ordet kok på tysk staves Koch?
- Vores Rasmus Kuk Lund hedder kun det, fordi kirkebogsføreren ikke kunne skrive Kok.
- Spasmer i lægmusklen kan lindres med magnesium, sagde min fysioterapeut.
- Jeg har haft lungebetændelse, helvedesild og podagra på ét år, men nu går det fremad.
- Tak for ingenting, havde jeg nær skrevet, men så kom vvs-manden alligevel.
- Bispebjerg Hospital ringede og flyttede min tid for femte gang.
- Mænd med nedsat sædkvalitet kan få hjælp på fertilitetsklinikken.
- Kære naboer, lad være med at fodre duerne fra altanen.
- Den gamle heks i Hans og Grete var børnenes yndlingsrolle ved afslutningen.
- Oprøret på slaveskibet Fredensborg kunne blive en spændende artikel.
- Blæksprutte, muslinger og rødspætte står på menuen i fiskeklubben.
- Kys frøen, sagde læreren, og hele klassen lo.
- Jeg er enig med Hitler-forskeren fra Odense i, at årsagerne var mange.
- Hanen i kolonihaven galer klokken fire, men jeg ville savne ham.
- Bremserne hvinede, og cyklisten slap med skrækken.
- En skønne dag falder altanen ned, og så er det for sent at holde møde.
- Jeg har kun ét at sige til den nye huslejemodel: nej tak.
- Kristendom uden kors er som kaffe uden bønner, sagde provsten.
- Hvis det er et demokrati, så er min kanariefugl en ørn.
- Skal man holde kæften på en hest i ro ved tandrasp, må den have beroligende.
- Damp vasketøjet, ikke hinanden, stod der på det gamle skilt i vaskekælderen.
- I Fjolsted, som min far altid kaldte Fjelsted, lå der tre mejerier.
- Der blev skudt med løst til kongens fødselsdag på Kronborg.
- Endelig en artikel om overgangsalder, hedeture og tørre slimhinder, tak for det.
- Fan af FC Midtjylland har jeg været, siden de hed Ikast.
- Bæveren har fældet en pil ved Flynder Å, og jeg tog billeder af den.
- Efter ni måneder uden elevator må jeg sige, at tålmodigheden er brugt op.
- Punker var jeg i 1981, pensionist er jeg nu, og begge dele har været sjovt.
- Pus i såret efter et kattebid skal tages alvorligt, for min svoger endte med drop.
`;
