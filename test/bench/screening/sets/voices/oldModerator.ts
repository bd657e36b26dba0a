// One voice: eight years of a daily's page. Lines with + hold [what is to be found], lines with - are innocent.
export const oldModerator = `
- Pas nu på med at dømme nogen før sagen har været for retten
- Det kan godt være det er lovligt, men rimeligt er det ikke
- Der er 1.288 underskrifter nu, mangler din?
+ Ligegyldig [kaffekælling] fra Hellerup blander sig i vores ulve
- hvornår åbner biblioteket igen efter ombygningen
- Rigtig god bog om Hitler og vejen til magten, lånt på biblioteket i Vejen
- Har i set at de har stavet Kikhavn forkert på skiltet??
- Skraldespandene er stadig ikke tømt på Dalgas Avenue, tredje uge i træk
+ Bøssekarl, nej [røvpuler] hedder det
- De unge i klubben har selv malet væggen, og den er blevet flot
+ Undskyld mit sprog, men de p-vagter er nogle [værre svin]. Min kone stod med rollatoren halvt inde i bilen da de skrev bøden.
- Fartkontrollen på rute 21 har virket, nu kører folk pænt
- Slut med gratis parkering ved sygehuset, læser jeg. Det er for dårligt over for de pårørende.
+ Det er godt nok et [tudefjæs] af en minister vi har fået
- Hundeposer er gratis på genbrugspladsen, så der er ingen undskyldning.
- Rugbrød med superkerner til 48 kr., man tror det er løgn
- Ved nogen om Dickens julefortælling bliver spillet i Odense i år?
+ Tag jer sammen for [satan], den vej har været gravet op siden marts
- Pik-as var spillets sidste kort, og så vandt mor selvfølgelig igen
+ Jeg er uddannet lærer og har undervist i 31 år, og noget så tåbeligt har jeg aldrig læst. [Gå ad helvede til] med jeres reformer.
+ [Polakpak] stjæler alt hvad der ikke er naglet fast på byggepladsen
- Vindmøllerne larmer, det kan jeg skrive under på, vi bor 700 meter fra dem
- jeg har aldrig været så stolt af mit land som under corona
- Vi har to æsler og en muldyrhoppe, de må gerne klappes men ikke fodres
- Spasmer i benene efter en blodprop skal man have fysioterapeut til, det hjalp min mand
- Skydeselskabet holder åbent hus på søndag, tag børnene med
- Analfissur er ret almindeligt og lægen har hørt det før, så bestil bare en tid
+ de unge mennesker på knallert er nogle [bavianer] uden hjerne i hjelmen
- Efterlønnen skulle aldrig være rørt. Det koster dem min stemme
- Tillykke med guldbrylluppet til Inga og Svend i Vrå
- Min bror er bøsse og blev gift i Viborg i sommer, hele kirken klappede
+ Tag en [kold pik i munden] så vi kan få fred for dit brok
+ Brøndby fans = [aber]
+ Ikke en krone mere til den [sorte yngel] fra Somalia
+ Alle jer [røde tosser] kan flytte til Nordkorea
- En god fukssvans klarer de brædder på fem minutter, du behøver ikke leje en rundsav
- Hesten er en vallak på 22 og har stået ude hele vinteren, dyrlægen har lige kigget på den, så ring ikke til politiet
- Svineproduktionen i Danmark er for stor, det mener jeg som tidligere svineavler
- Vi rejste gennem Mongoliet med tog i 1996, og det er et foredrag værd, så kom på torsdag
+ Bestyrelsen i afdeling 14 kan [rende mig i røven], jeg betaler ikke en krone mere i husleje
+ Bænken ved Netto er optaget af [grønlænderstive] mænd fra klokken ni om morgenen
- Pattedyrene i Zoo har fået nyt anlæg, og næsehornet er flyttet ind
- Prøv at læse artiklen før du svarer, det meste står i andet afsnit.
+ I Tarm har vi et ord for sådan en: [tosserøv]
- Loppemarked i garagen lørdag hos Hansen i nr. 6, rene røverkøb, kom og se
+ [Skrid hjem] og tag dine syv unger med
+ Hvad er det for en [lallende amatør] der har tegnet den rundkørsel
+ Jeg nægter at blive belært af en [rotteansigtet djøffer] om hvordan man passer sin gamle mor
- De burde skamme sig i det byråd, hver og en.
+ Den journalist skulle have [et par på skrinet], så kunne han lære at skrive ordentligt om almindelige mennesker.
+ Nu har jeg kommenteret pænt hele vejen, men du er og bliver en [stor nar], Torben
- Det er jo bare en prøveballon fra ministeren, den bliver skudt ned inden jul
- Pisket fløde, ribs og en smule vanilje, så er den lagkage klar
- Man skal passe på soen når den har fået grise, det lærte jeg som karl i Thy
+ Endnu en [landsforræder] i folketinget. Rebet venter
+ Jeg mener det alvorligt: [næste gang er det dig der ligger i grøften], så pas du hellere på.
- Min mormor fik konstateret brystkræft i maj, og der gik 19 dage før hun kom til. Det er ikke godt nok.
+ [Kameldriver] fik lov at blive her i 14 år på min regning
- Borgmesteren har lovet det samme ved tre valg, og nu gider jeg ikke høre på det mere.
+ Sikke en omgang fodbold.. 11 [spassere] og en træner der sover
- Min søn har Downs syndrom og arbejder i Føtex tre dage om ugen. Han bliver altid mødt med et smil.
+ [bitch] please, du har aldrig sat fod i en børnehave
+ Du lugter sikkert også [din ulækre klam so]
- Hvis man vil have cykelstier må man også være villig til at betale for dem over skatten
- Det offentlige toilet på havnen lugter og er aldrig gjort rent om mandagen
- Bøssen stod på disken hos bageren, og vi nåede at samle 2.300 kr. ind til Kræftens Bekæmpelse
+ En flok [bonderøve] der tigger EU om penge, det er hvad landbruget er
+ [hold kæft] hvor er du træls at høre på
- Der er fejl i jeres tv-oversigt, Matador kommer kl. 20 og ikke 21
- Ejendomsmægleren skrev »charmerende«, det betød utæt tag
+ [sut den] taber, 4-0
- Åh hvor jeg savner rutebilstationen og den gamle kiosk
- Klaphatte kan købes ved indgangen, 60 kr. stykket, overskuddet går til ungdomsafdelingen
- Vi så en stor skallesluger ved åen og en hel masse blishøns
- Vi har haft diskussionen i afdelingen i to år, kan vi ikke bare stemme om de altaner
- De cykler uden lys og uden hænder, og så med telefonen fremme. Det ender galt en dag.
- Vores datter har ventet på en psykolog siden august, det er under al kritik
+ Hvor er skolelederen henne? gemmer sig på kontoret som den [kryster] han er
+ Bonusfar? nej en [pikspiller] der har brudt en god familie
- Toget var 50 minutter forsinket, og konduktøren var den eneste der sagde undskyld
- Assistenter mangler vi også, ikke kun sygeplejersker
+ I bliver ved at slette mine indlæg, I [censur-nazister]. Jeg opsiger abonnementet i dag!!
+ Ungerne larmer til langt ud på natten og forældrene er nogle dovne [røvhuller] som bare sidder på altanen og drikker.
- Er der andre end mig der savner Otto Leisner i fjernsynet
+ Hvis din mor havde haft forstand havde hun [fået dig fjernet] i tide
- Heksen på bålet skt hans aften bør droppes, synes min datter på 9
+ Jeg glæder mig til den dag du [kradser af], så kommer der et lille flag i haven
+ Min underbo er en [ondskabsfuld gammel heks] og det ved hele opgangen, også dem der ikke tør sige det
+ Hun skulle prøve at blive [voldtaget] af en af dem hun er så glad for, så fik piben nok en anden lyd
+ Med al respekt fru minister: De er en [hykler og en løgnhals].
+ [Taber]. få dig et liv og en kam
+ Han er jo [skizofren i låget] den mand, i går mente han det modsatte
+ De [forbandede] vindmøller, og de [idioter] der har sat dem op 600 meter fra mit soveværelse
- Hvordan kan en skolegård koste 7 millioner. kan nogen svare på det
- Det er ikke racisme at spørge hvad det koster. Det er heller ikke forkert at svare
+ Sikke noget [pis] at skrive om de ansatte på plejehjemmet. De løber hele dagen.
+ Kom ned til Ringkøbing og sig det til mit ansigt, din [lille lort]
+ Er du [sinke] eller hvad. der står jo i artiklen at det først er fra januar
- Nå men så må vi jo håbe på bedre vejr til byfesten
+ Se dog at få en mand, [din indtørrede gamle kost]
- Journalisten har åbenbart aldrig været vest for Storebælt
+ Tag og [luk røven] alle jer der aldrig har været syd for Valby Bakke
- Jeg er rasende. Ikke skuffet, ikke ærgerlig, rasende!
- Jeg er uenig med dig, Bent, men tak for en ordentlig tone.
- Hundeloven skal laves om, den rammer de forkerte hunde og de forkerte ejere
+ Kommunen har solgt vores klubhus. [Røvrendt] igen af de samme [kæltringer].
- Har redaktionen overhovedet ringet til beboerforeningen inden I trykte det her?
+ [kusse]
- Der er kommet en flok grågæs på engen ved Tissø, gå ud og se dem inden weekenden
- For mange timer foran skærmen, det er min ærlige mening som gammel skolelærer
- Analyser fra Danmarks Statistik viser det modsatte af det, du skriver.
+ [Fuck] jer og jeres cykelsti
+ Kommer du forbi Vollsmose så skal jeg [smadre dit fjæs], det er et løfte
+ Det rager da mig en [hestepære] hvad en opblæst kontornusser i København mener om vores havn
- Ikke et ondt ord om politiet her fra, de kom på syv minutter
+ VM i Qatar og så stod de [rygradsløse slapsvanse] der med deres armbind i lommen
+ Jeg har betalt skat i 44 år og har altid holdt en pæn tone, men nu må det være nok: borgmesteren er et [kæmpe fjols]!
+ Politikere er [løgnagtige skiderikker] hele bundtet, dem jeg selv stemmer på inklusive
- Tudsen er fredet, så man må ikke bare fylde vandhullet op.
- Fiskefileten på havnegrillen er blevet mindre og dyrere, men remouladen er den samme
+ Nå så kom [sladderkællingen] fra 2. tv også på banen. Velkommen Jytte
+ gå dog hjem og [hæng dig]
- Ulven hører ikke hjemme i et så lille land, det er min mening efter 50 år med får
- Elgen på Lille Vildmose har fået kalv
+ Du er [ikke rigtig klog], gå til lægen og få nogen piller
- Mere bus, mindre snak
- Ministeren burde gå af. Punktum.
- Kan nogen fortælle hvorfor der skal være fire bump på 200 meter?
+ Kan I så se at komme hjem hvor i kom fra, [skide perkere]
+ I [satans] hundeejere, saml dog efterladenskaberne op på stien ved søen
- Hvem bestemmer egentlig over grusvejen, kommunen eller grundejerne?
- Har nogen erfaringer med varmepumpe i et hus fra 1934?
+ Jeg ringede til jobcenteret tre gange og talte med tre forskellige [evnesvage] hver gang
- Jeg stemte på ham sidst. Det kommer ikke til at gentage sig!
+ Klamme [pædosvin], lås ham inde og smid nøglen væk
+ Hun har jo ligget sig til den stilling, [kontorludder]
+ Tag jeres tørklæder og [pis af] til saudi arabien
- Bollerne hos bageren i Hjallese er byens bedste, især med tykt smør
- Vi fandt en stinksvamp i Rold Skov, på latin Phallus impudicus, og børnene grinede hele vejen hjem
+ Hun ligner en [strandet hval] i den kjole, hvem har sagt ja til at sende det på tv
- Retten i Hillerød har behandlet sagen i fire år. Det er helt urimeligt for familien.
- Hvor længe skal vi finde os i at lastbilerne kører gennem Hobro by
- Sikke et pjat at bruge 400.000 på et logo
+ ham der skulle [hænges i nosserne] fra rådhustårnet
+ [Gedeknepper], smut hjem i teltet
- Jeg har læst forslaget to gange, og regnestykket går ikke op. Der mangler 12 millioner.
- De skriver at han døde af et hjerteslag, æret være hans minde
+ [Sigøjnerpak] på pladsen ved Netto, ring dog til politiet nogen
- Kæmpe ros til hjemmeplejen i Nakskov, de har været der for min far hver eneste dag
- Fedtmule var min yndlingsfigur i Anders And bladet, og ja jeg har alle fra 1962
+ Den [møgkøter] har bidt to børn og ejeren griner bare
+ [retarderet] forslag
+ Du kan stikke din elbil op hvor [solen aldrig skinner]
- Vi fik en portion slikasparges og nye kartofler på kroen, og det var pengene værd
- Når man luder et fyrregulv skal man huske handsker, det lærte jeg på den hårde måde
- Det var et elendigt debatprogram i aftes, og værten afbrød hele tiden
- Satans rørhat er giftig, så lad den stå, selv om den ligner en karl johan
- Gårdhunden hedder Negus efter kejseren i Etiopien, den er 13 år nu
- Knep og finter hører med i håndbold, men den trøje-holden skal straffes
- Det er løgn at vi blev hørt. Ingen har ringet til os i lejerforeningen
+ [Jødehunde] styrer det hele, også jer på redaktionen
+ ringe journalistik begået af en [kommunistluder]
+ Han er sgu da [dum som en dør], har han overhovedet læst forslaget?
+ Hun kan jo ikke engang stave til demokrati, den [dumme gås]
- Fodboldbanen i Bov er under vand igen igen
+ Det var [pissedårligt] det de leverede i anden halvleg, giv pengene tilbage til de 200 der var kørt med
+ Kør dog ordentligt på de ladcykler I selvfede [røvbananer] fra Østerbro
+ Gå i seng [fulderik], klokken er halv fire
+ Har du drukket eller er du bare [født åndssvag]?
- Det regner ind på gymnasiet i Thisted og de har spande stående på gangene
+ [Hold nu mund dit kvaj], festivalen giver penge til hele byen
+ Endnu en [pladderhumanist med lort i hovedet] der vil lukke alle ind
+ hvad ved du om det din [gamle kælling], gå tilbage til strikketøjet
+ Den ekspert er jo til grin, en [skvadderhoved af guds nåde]
- Der skal stå »slutspurt« og ikke »slutspurgt« i overskriften, kære redaktion
+ Sikke en [snotdum so] at sætte til at læse nyheder
+ [Islam er en pest] og i er bakterierne
+ Typisk [lorteavis], aldrig et ord om os her på Lolland
+ Hende der er [spækfed] og skal fortælle os andre om sund skolemad. ha ha ha
+ jeg boede ved siden af ham i 6 år og han er et [gennemført dumt svin], det kan hele vejen skrive under på
+ Det er jo en [mand i kjole], kald det hvad i vil
- Det er en god beslutning, og den kom lige i rette tid.
- Bestyrelsen har ikke holdt generalforsamling i to år, det er imod vedtægterne
+ dit [misfoster]
+ Du er jo [hjernedød] hvis du stemmer på dem en gang til
- Mine børn går på Assenskolen, og vi er meget glade for den
+ [Skævøjede] turister overalt i Nyhavn med deres kameraer
+ Han burde kastreres uden bedøvelse den [syge stodder]
+ [Blodigle] af en udlejer. 9.400 for to værelser med skimmel
- Gud ske lov at de fandt drengen i god behold
+ Man burde give ham et [nakkeskud] og sende regningen til familien
+ Gid din hund må blive kørt over og [gid du selv ligger under hjulet] næste gang
+ [skyd jer selv] alle sammen
- Huslejen stiger 4,6 procent og elevatoren står stille på sjette uge. Hvem skal vi ringe til?
+ De lærere er nogle [drivanter], ferie ferie ferie
- Prostatakræft blev fundet i tide takket være lægen i Brovst, så mænd, få det undersøgt
- nej nej og atter nej til motorvejen
- Sexolog i radioen i formiddags forklarede det meget fint, også for os på den anden side af 70
- Har I set kongekronen på bageriet i Ribe, den er lavet af kransekage
+ [Lebbe] med sidecut, så ved man hvad klokken har slået
- Lad nu være med at skændes, det var en artikel om rododendron
- Kongen holdt en fin tale, kort og klar
- Så er der kartoffelferie og alle tog er aflyst, hvem planlægger sådan noget
- flot mål af midtstopperen men vi taber altså kampen på midtbanen
- Man kan da ikke kalde det et forlig når den ene part ikke var inviteret
+ Forsvarer du virkelig Vejdirektoratet, dit [tågehorn]? prøv at køre på E45 en morgen
+ Send dem retur alle sammen, [rotter] er hvad de er
+ Din [klamme onanist], stop med at skrive til min datter på messenger
+ [Krøbling] eller ej så kan han vel parkere som alle os andre
- Farten på Strandvejen er helt til grin efter kl 22
+ Hils din mor og sig at hun er en [billig mær]
+ hvorfor skal den [fede hængerøv] have en klumme hver uge
- Æv hvor trist at Fakta lukker. Nu er der 14 km til nærmeste indkøb
- Det er dybt uansvarligt at lukke akutmodtagelsen i Svendborg om natten
- Kan kommunen ikke bare svare på det der bliver spurgt om? Det er det tredje læserbrev om samme sag.
- Skidne æg til påske med sennepssovs og rugbrød, sådan gør vi i Vestjylland
+ Nej ved du hvad Bent, nu har du svaret på alle mine kommentarer i tre dage. [Skrub af] med dig.
+ Sådan en [halvstuderet røver] skal ikke komme her og fortælle os landmænd hvordan man passer køer
- sneen er ikke ryddet på Kirkebakken og jeg er 82 år og kan ikke komme ud
+ [pikhoved] i en hvid Audi, du ved godt hvem du er. Ringvejen kl 7.40
+ Dommeren må have haft begge øjne i lommen. [Klaphat]!!
- Jeg har boet i Skanderborggade siden 1981 og har aldrig oplevet så lang ventetid på et vaskeri.
- Jeg forstår ikke at nogen kan forsvare den lov. Den er uretfærdig og dårligt skrevet.
- Jeg synes, det er en skændsel, at man fyrer pedeller og ansætter konsulenter.
+ Hende værten er da kun ansat for sine [patter]
- Tre gange har jeg skrevet til forvaltningen, og tre gange har jeg fået et autosvar
- 3F er en fagforening, ikke et politisk parti, det må man kunne skelne imellem
+ [Neger] i kongehuset, hvad bliver det næste
+ Sig mig, læser du overhovedet hvad andre skriver? [Fjog].
- Hvad hedder den skuespiller der spillede Mads Skjern? er det Jesper Langberg
+ Kvinder i hæren er til to ting og den ene er [at blive bollet]
+ Hvor er der mange [idioter] samlet i én tråd, jeg får ondt i hovedet
- Hvorfor er der altid penge til rådhuset og aldrig til svømmehallen?
+ Tvangssteriliser dem, der er nok af de [mongoler]
+ Send en bus til Rødby og [brænd den af] med dem i
+ [luder]
- Jeg har slettet min kommentar, det var en misforståelse, undskyld Karin
+ [Svans], det kan man se på bukserne
+ [Håndklædehoveder] i svømmehallen nu igen
- Hun var fandenivoldsk og klog og den bedste kollega på slagteriet. Hvil i fred, Birthe
- Pikant sovs til stegt flæsk? Nej tak, persille skal der være i
- Hvis I vil have flere til at læse avisen, så sæt prisen ned.
+ Så længe vi har sådan nogle [snothoveder] i byrådet bliver der aldrig bygget en hal i Hadsten
- Hvad er prisen pr kWh lige nu i Vestdanmark
+ Ja ja lille [pattebarn], kom igen når du har haft et rigtigt arbejde
+ Altså jeg er normalt et roligt menneske, men for [helvede] da også, 11 ugers ventetid på en røntgen??
- Flygtninge fra Ukraine arbejder på fabrikken her i byen, og det går fint
+ Alle de [dagdrivere og snyltere] på kontanthjælp, sæt dem til at feje gader
- Katten er forsvundet fra Fuglebakken, sort med hvide poter, ring til Lone
+ Den slags [menneskeligt affald] har vi ikke brug for i Gellerup eller noget andet sted
- Kællingetand vokser nede i vejkanten, den gule, og bierne elsker den
- Glædelig jul til alle på redaktionen og tak for mange gode timer i år
+ Er det hende som kalder sig kunstner? Jeg kalder hende en snobbet [dulle].
+ Det er jer [sure gamle gubber] der ødelægger det for os der gerne vil have liv på torvet
+ Der er ikke andet end [fjernsynsfjolser og hjernetomme bimboer] på skærmen fredag aften, jeg slukker
+ Jeg har ondt af konen der skal ligge ved siden af den [bæskubber] hver nat
+ Jeg håber du får [kræft] og dør alene
+ [Strisserpak] har ikke andet at lave end at stå bag en busk på Hobrovej
- Den rundkørsel er farlig for cyklister, to uheld på en måned
+ Jeg tror bare hun trænger til at blive [kneppet] igennem så bliver hun nok gladere
- Svigermor var i lang kjole og flortørklæde, og jeg havde regnslag på. Det blev et fint jubilæum alligevel
+ så er den [transe] i fjernsynet igen, jeg slukker
- Min nabo fyrer med vådt brænde og jeg kan ikke have vinduet åbent
- tak for en dejlig artikel om rutebilen til Klitmøller
- Hvis han var ansat hos mig havde han fået en skriftlig advarsel for længst
- Hermed en opfordring til at komme til borgermøde tirsdag kl. 19 i sognegården
- Mor gik altid til Netto om torsdagen for at købe hakkebøffer
+ Nabo har ringet til kommunen om min hæk IGEN.. sikke en [nidkær gammel nisserøv]
- Fik et stykke med rullepølse og et med æg og sild, lige som i gamle dage
+ Den [blege skaldede gnom] af en direktør har lige fyret 120 mand og scoret bonus
- er der nogen der husker Tæskeholdet i P3? vi hørte det altid på værkstedet
+ Boligforeningens formand er en [magtsyg lille dværg] og sekretæren er ikke et hak bedre
+ Jeg [skider] på jeres klima, jeg skal på arbejde
+ du er så [imbecil] at det gør ondt
+ Det er [fandeme] for dårligt at bussen ikke kommer, tredje gang i denne uge
+ Jeg er 78 og har aldrig bandet på skrift før. Men [kraftedeme] om ikke de nu også lukker posthuset i Ulfborg.
+ Jeg ved hvor du bor Henning. [Du skal få tæsk] så du kan mærke det
- Nogle tror at alle på Nørrebro er kriminelle. Jeg har boet her i 30 år og aldrig låst min cykel
- Så fik vi endelig en ordentlig træner. Nu mangler vi bare en angriber
+ Han pifter hver gang nogen puster til en fra FCK. [hundehoved]
`;
