// Swedish comments of later rounds, innocent and not: what the first set taught the list had to hold for these.
export const swedishLaterClean: string[] = `
Hoppas hela din familj blir glad
Vi ska ta er på en rundtur
Vi ska hitta er en bättre lokal
Snart är det din tur att städa
Akta er för halkan
Passa er för isen
Det finns bara råttor i källaren
Ett gäng apor sov i trädet
Huset är fult, men läget är bra
Ful.
Hon är bakom disken
Är du störd av bullret
De är djur, inte leksaker
Homofestivalen och flat konst
Tavlorna borde hängas upp
Mötet borde skjutas upp
Boken är en riktig höjdare
Min hund är en riktig mes
Det är slut på kaffet i föreningslokalen
Filmens slut var rörande
Hon är ett fan av handboll
Fansen sjöng hela vägen
Fanfaren ljöd när kungen kom
Kukeliku, sade tuppen i barnvisan
Fittjaborna vill ha en ny bro
Rövarbandet uppträder på biblioteket
Skiftet slutar klockan sex
Svinet slaktades till jul på gården
Grisarna bökar i leran
Är det din ko som står på vägen
Din hund är söt
Era djur har rymt från hagen
Han är en clown på cirkus Maximum
Hon spelar häxa i pjäsen
Apan är en favorit på Skansen
Han är en duktig lärare
Du är en bra skribent
De är duktiga på kommunen
Ni är välkomna på öppet hus
Vi är arga på kommunen
Jag är dum som inte kom tidigare
Vilken dum idé att flytta stationen
Beslutet är korkat, nej ogenomtänkt
Det är sjukt vackert vid sjön
Den sjuka ekan fälldes i går
Tjuvarna tog cyklar i hela kvarteret
Polisen grep en misstänkt tjuv
En rånare sköt mot bilen
De sköts av kommunen, parkerna alltså
Parken sköts dåligt
Han sköt en älg i lördags
Ska vi slå vad
Jag ska slå upp ordet
Slå dig ner på bänken
Hoppas du mår bra
Hoppas ni får en fin sommar
Vi hoppas att hon kommer tillbaka
Dö gör vi alla, men inte i dag
Lena dog i cancer i våras
Hon fick cancer men blev frisk
Jag vet var det bästa kaféet ligger
Vet ni var ni bor, undrade guiden i Gamla stan
Ta livet lugnt
Ta hand om dig
Häng upp tvätten
Häng på oss till stranden
Dra åt skruven
Stick iväg i tid
Sticka en tröja
Håll munskyddet rent
Håll i hatten
Muslimer och kristna åt middag ihop
Judar i Malmö känner sig otrygga
Romer har bott här i femhundra år
Flyktingarna fick jobb på fabriken
Invandrare driver halva centrum
Bögar och lesbiska gifter sig också
Negros är en ö i Filippinerna
Kossan på taket är ett konstverk
Kärrhöken häckar i vassen
Kärran är full av ved
Horisont och hormon
Skatorna skräpar ner
Skatten höjs igen
Snöröjningen var bättre förr
Jag tycker att förslaget är genomtänkt
Parkeringsvakten var vänlig och hjälpte oss
Vaktmästaren på skolan är en klippa
Redaktionen borde granska budgeten
Bygget blev två år försenat
Typiskt att det regnar på midsommar
Socialdemokraterna och moderaterna är överens
Vad gör ni åt bullret
Nu får det vara nog med höjda avgifter
Dammsugaren suger dåligt
Suggan och hennes kultingar
Min chef är en fin människa
Grannens unge spelar trumma
Hon är en av våra bästa författare
Han är en legend i klubben
Scenen i parken behöver rustas
Prästen höll en fin predikan
Nya jobb skapas i hamnen
Arabiska är ett vackert språk
Islam och kristendom diskuterades på biblioteket
Alla muslimer i stan inbjöds till festen
Romernas nationaldag firas den 8 april
Judarnas historia i Göteborg
Somaliland och Somalia
Barn med funktionsnedsättning behöver stöd
CP är en funktionsnedsättning som många lever gott med
Down syndrom är ingen sjukdom
Skytteföreningen fyller hundra
Branden i huset släcktes
Vi ska elda på valborg
Sjukhuset har långa köer
Vi dör inte av lite regn
Döden i Venedig visas på bion
Helvetesgapet är ett vattenfall
Passa på att rösta
Käkben från en mammut hittades
Örat mot rälsen
Dåligt väder hela veckan
Artikeln är tunn och ensidig
Rakt igenom dåligt beslut
Ljuga ska man inte göra
Råttfällor säljs i affären
Grisfötter till jul
Människor bryr sig
Ridskolan söker stallpersonal
Slutligen vill jag tacka alla
Fartkameror på riksvägen
Fartyget lade till
Kocken lagade god mat
Fackföreningen protesterar
Sexton åringar får rösta
Sexhundra kronor är för dyrt
Bra jobbat av räddningstjänsten
En tydlig och bra text
Kukur är ett efternamn i Ungern
Svinkoppor sprids på förskolan
Svindyrt blir det men fint
Horas, kören från Manila, sjöng
`
  .trim()
  .split('\n');

export const swedishLaterDirty: string[] = `
Vilka [jävla] klåpare ni har på gatukontoret
Redaktören är ett riktigt [arsle]
[Dra åt skogen] med era nya avgifter
Du är ju helt [efterbliven]
Jag [skiter] i vad nämnden tycker
[Fy fan] för den där gubben
Ni är ena riktiga [kräk]
Grannen är en jävla [psykopat]
[Skithuvud]
Hela partiet är ett [jävla] skämt
[Håll käften] och betala
Den [fittan] till rektor borde sparkas
[Horungen] parkerar på min plats
Vilken [bitch]
Era [jävlar], ni stängde biblioteket
[Åk hem till ditt land]
Ut med [blattarna]
[Negerjävel]
Den där [svartskallen] i kiosken
Judar är [råttor]
[Muslimerna] är parasiter
[Zigenarjävlar] stjäl allt
[Bögar] är äckliga
Jävla [lebb]
[Transvestitjävel]
[Ta livet av dig] din tönt
Gå och [häng dig]
Jag ska [mörda] hela din familj
Någon borde [slå ihjäl] den där chefen
Hoppas du blir [överkörd]
Passa dig, vi vet var dina barn går i [skolan]
De borde [skjutas] hela bunten
Du förtjänar att [dö]
[Sug min kuk]
[Knulla] din mamma
Vilka [tuttar] hon har
Gubben sitter väl och [runkar]
[Kukar] hela kommunstyrelsen
[Snorunge], lär dig skriva
[Fjant]
Vilken [pajas]
[Clowner] i kommunhuset
Du är en [lögnare]
[Lögnare] hela högen
[Ynkrygg]
En sån [mes] till borgmästare
Ditt feta [as]
[Gubbsvin]
Gamla [häxa]
Din lilla [råtta]
[Satkärring] i receptionen
[Helvete] vad arg jag blir
[Jäklar] vad dyrt
[Förbannat] dåligt skrivet
Det är för [djävligt]
[Skitkommun]
Bussbolaget är [skit]
[Bajs] från början till slut
[Dumma kossa]
Han är [dum i huvudet]
Du är inte riktigt [klok]
[Korkskalle]
Man blir ju [förbannad] när man läser sånt här
[Jävla] snöröjning, jag bröt nästan benet
Jag struntar i vad den [kärringen] säger
Det är nåt fel i huvudet på er, [idioter]
Vilken [tönt] den där killen är
Kommunens [jävla] parkeringsvakter
Parkeringsvakten är en [fitta]
Vaktmästaren är en gammal [gubbjävel]
Lägg ner din [skittidning]
Redaktören borde få [sparken], ditt inkompetenta arsle
Ert [skitbygge] rasar snart
Så [jävla] typiskt sossarna
Sosse[jävlar]
Moderat[svin] allihop
SD-[as]
[Fan] ta er allihop
Men vad [fan] gör ni
Nu får det fan vara [nog]
Skribenten kan [suga] min kuk
[Rövhål] hela bunten
[Arslen] i regeringen
Min chef är ett [arsle]
Grannens [horunge] spelar trumma hela natten
Du är en [hora], det vet alla
Hon är en billig [slampa]
Han är en jävla [gubbslem]
[Fjollor] på scenen
En [bögjävel] som präst
Vi vill inte ha några [negrer] här
[Blattarna] tar våra jobb
Skicka hem [araberna]
Islam är en [sjukdom], ut med packet
Alla muslimer är [terrorister]
Romerna är [tjuvar] allihop
Judarna är en [cancer]
Somalierna är [parasiter]
[Zigenare] är ett pack
[CP-barn]
Du skriver som en [cp-skadad]
Vilket [mongo]
[Dampunge]
Skjut [honom]
Jag [slår ihjäl] den som byggde detta
Jag kommer att [skjuta] dig
Vi ska [bränna] ner ditt hus
Hoppas någon [våldtar] dig
Hoppas du blir [sjuk] och dör
[Dö]
[Dö] i helvetet
[Häng dig själv]
Gå och [dö]
Passa dig [jävligt] noga
[Käften] på dig
Knip [käft]
[Kuk] i örat
Så in i [helvete] dåligt
[Pissdålig] artikel
Beslutet är [skit] rakt igenom
Lögnaktiga [svin]
Fega [råttor]
Dumma [gris]
Jäkla [idiotiska] människor
`
  .trim()
  .split('\n');
