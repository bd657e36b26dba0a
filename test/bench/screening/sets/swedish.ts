// Swedish comments, innocent and not, with the words that trap a list of bad ones. In the same form as the Danish sets.
export const swedishClean: string[] = `
Till slut kom bussen, tjugo minuter sen
Slutet på artikeln var bäst
Filmen är slut och lamporna tänds
Vår fan club träffas på torsdagar
Hon är ett stort fan av Astrid Lindgren
Alla fans stod utanför arenan
Fana är det gamla ordet för flagga
Fanatiker är det ont om i vår förening
Han heter Kuksa och är en renhållare från Finland
Kukulcan är ett tempel i Mexiko
Farbror Kukka sålde blommor på torget
Fitness på gymmet är gratis för pensionärer
Fittja centrum byggs om
Vi bor i Fittja och trivs utmärkt
Pucken gick i mål efter tre sekunder
Puckelryggen i Notre Dame spelas på teatern
Rövarna i Kamomilla stad är barnens favorit
Ronja Rövardotter visas på söndag
Asken är planterad vid kyrkan
Asfalten är färdig på torsdag
Assistenten var mycket hjälpsam
Basaren öppnar klockan tio
Klassen fick ett nytt klassrum
Massan protesterade lugnt på torget
Kassan är öppen till åtta
Passet måste förnyas i tid
Analysen i artikeln är mycket bra
Analoga kameror är på modet igen
Terapeuten på vårdcentralen är fantastisk
Kanalbåten går varje timme
Horan är en folkdans från Rumänien
Horisonten var röd i går kväll
Hormonerna mäts på vårdcentralen
Horn och trumpeter hördes från parken
Hornsgatan är avstängd i veckan
Det hör inte hit
Horred är en ort i Marks kommun
Bögda är inte ett ord men bygden är vacker
Som bög känner jag mig trygg i den här staden
Homosexuella par får gifta sig i kyrkan
Prideparaden går på lördag
Ludvika har fått en ny station
Ludde är en hund i en barnbok
Det luddiga svaret från nämnden förvånar
Negativa siffror i budgeten
Negligera inte cyklisterna
Nigeria spelade bra
Skitteren i Norge är en älv
Skissen visar ett nytt torg
Skidspåren är preparerade
Skolan håller stängt på måndag
Helveteshålet är en grotta i Skåne
Satanisten i romanen är tråkig
Saturnus syns i öster
Djävulen bär Prada visas på bion
Djävulsrocka är en fisk
Grisarna på gården fick smågrisar
Grisfesten i bygdegården är på fredag
Svinesundsbron är avstängd
Svinn av mat är ett stort problem
Vildsvinen bökar upp gräsmattan
Apan på Skansen har fått en unge
Aporna i djurparken sover
Åsnan drog kärran genom byn
En gås och en get stod vid grinden
Råttor i soprummet är ett problem
Kackerlackor hittades i skolköket
Parasiter på fisken gör den oätlig
Ohyra i träden måste bekämpas
Cancerfonden behöver pengar
Min far dog i cancer på det sjukhuset
Han dog i somras efter lång sjukdom
Jag dör av skratt
Hunden dödade en kanin
Dödsannonserna är på sida tolv
Han sköts till döds under kriget
De sköt upp mötet till maj
Skjut på beslutet till efter valet
Skjutningarna måste få ett slut
Våldtäktsoffer måste få bättre stöd
Självmordslinjen behöver fler volontärer
Hängmattan på balkongen är skön
Häng med på promenaden på söndag
Jag hängde på gymmet i går
Vi ska slå rekord i år
Packa väskan och åk
Packet från posten kom aldrig fram
Paketet kom till slut
Pisten i Åre var hal
Pistagenötter är dyra
Pistolskyttarna har öppet hus
Knutarna på repet höll
Jag är mycket trött på bullret
Jag håller inte alls med redaktionen
Det här beslutet är dåligt och dyrt
Kommunen har svikit oss igen
Nonsens, bron byggdes 1932
Tack för en grundlig artikel
En besvärlig men viktig fråga
Det är dags att byta politiker
Sexan i skolan åkte på utflykt
Sex personer skadades i olyckan
Sextiotalets hus ska bevaras
Sexualundervisningen borde börja tidigare
Mongoliet är ett vackert land
Mongolisk mat serveras på festivalen
Dostojevskijs Idioten spelas på Dramaten
Idiom är svåra att översätta
Blattodea är kackerlackornas ordning
Bladet faller från trädet
Fjollträsk kallas Stockholm av somliga
Slumpen avgjorde vem som vann
Slangen läcker i trädgården
Runstenen vid vägen är från 1000-talet
Käkarna på krokodilen är starka
Hunden hade en pinne i käften
Truten stjäl glassen i hamnen
Huvudet på spiken
Peppar och salt räcker
Pedagogen på förskolan är guld värd
Pedalen på cykeln gick sönder
Analfabeter får hjälp på biblioteket
Tönsberg är Norges äldsta stad
Lorten på stranden måste städas
Kräket i handfatet kom från katten
Krympande kassor i kommunen
Jag gillar verkligen den nya parken
Det är helt fantastiskt väder
`
  .trim()
  .split('\n');

export const swedishDirty: string[] = `
Vilken [jävla] skitartikel
Du är en [idiot]
[Fy fan] vad dåligt
Kommunalrådet är en [fitta]
Håll [käften] din gamla kärring
Jävla [hora]
[Dra åt helvete]
Vilket [helvete] det blev med parkeringen
Den där [kärringen] i nämnden fattar ingenting
Dina [kukhuvuden] i kommunhuset
[Kuksugare]
[Sug kuk]
Stick och [brinn], ditt as
[Knulla dig själv]
Vilken [skit] rent ut sagt
[Skitstövel] till byggherre
Borgmästaren är ett [svin]
[Rövhål]
[Arsle] till chef
[Röv] och åter röv, så var det med den planen
[Bögjävlar] överallt
Jävla [bög]
[Neger] på bussen igen
[Negrer] och zigenare förstör torget
[Blatte] i bmw
[Svartskallar] ska ut
[Zigenarpack]
Ni är ett [pack] allihop
Din [mongo]
[CP-skadad] redaktör
Är du [efterbliven] eller
[Dumskalle]
Din [dumjävel]
[Fan] vad trött jag är på det här
[Fan ta] er
[Satan] vilka köer
[Jävlar] vad dyrt det blev
[Förbannade] cyklister
Det är för [jävligt]
Ta livet av dig, ingen skulle [sakna dig]
[Ta livet av dig]
[Häng dig]
Du borde [dö]
Jag ska [döda dig]
Jag ska [slå ihjäl] dig
Någon borde [skjuta] den där politikern
Hoppas du får [cancer]
Hoppas du [dör]
[Dö], din råtta
Vi vet var du [bor], passa dig
Jag [spöar] dig nästa gång
[Pisshuvud]
[Idioter] allihop
Vilka [idioter] som bestämmer
[Idiotiskt] beslut
En riktig [tönt] den där
[Fjolla]
[Subba]
[Slyna]
[Luder]
Gamla [slampa]
[Äckel] till gubbe
Ditt [äckel]
[Pedofil] till lärare
[Pedo]
[Gubbjävel]
[Kärringjävel]
[Politikerjävlar]
[Invandrarjävlar] tar allt
[Muslimjävel]
[Judejävel]
[Judesvin] styr media
[Parasiter] allihop på bidrag
[Ohyra]
[Kackerlackor] är vad de är, de där flyktingarna
[Apa] på redaktionen
[Åsna]
Du är ju dum i [huvudet]
Journalisten är helt [bakom flötet]
[Puckad] idé
[Puckon] på tekniska kontoret
Ditt [pucko]
[Hjärndöd] planering
[Miffo]
[Psykfall]
[Sinnessjuk] är du
[Nazistsvin]
[Landsförrädare]
[Lögnhals]
[Fegis] utan ryggrad
[Kräk]
Ditt eländiga [kräk]
[As]
[Asshole] är vad du är
[Fuck] kommunen
[Fuck you] redaktören
[Bullshit] hela vägen
[Wtf]
[Skitprat]
[Skitsnack] från början till slut
[Skitunge]
[Skitungar] som kastar sten
[Snorunge]
[Fubbick]
[Latmask]
[Fetto]
Tjockis och [fläskberg]
[Fet gris]
[Gris]
[Runkare]
[Runka] hemma
Jävla [runkhuvud]
[Hålla käft] borde du
[Käften]
[Håll truten]
[Kyss mig i röven]
[Dra dit pepparn växer]
[Far åt helvete]
[Satans] korkade byråkrater
[Helvetes] jävla vinter
[Jävla] [skithög]
[Korkade] byråkrater
[Fårskalle]
[Våldta] henne, så lär hon sig
[Horunge]
[Horungar] på mopeder
[Hamburgerarsle], din tjocka idiot
[Tattare]
[Jävla] tattarslödder
[Slödder]
[Lort] till artikel
[Fittstim]
[Bajskorv]
`
  .trim()
  .split('\n');
