// Swedish comments of the last rounds, innocent and not.
export const swedishLastClean: string[] = `
Bussen går i slutet av månaden
Slutspelet börjar på lördag
Vi är stora fans av biblioteket
Fanns det inga andra lokaler
Det fanns en kiosk här förr
Fanjunkare Berg ledde marschen
Kukui är en nöt från Hawaii
Fitting är ett ord för rördelar
Horndal är en bruksort
Hon hörde inget
Hornstull byggs om
Rövarhistorier från förr
Röster räknas om
Assistans beviljades
Kassör sökes till föreningen
Passagen under järnvägen är mörk
Skitiga skor får tas av i hallen
Skötseln av parken är bra
Pissoaren är borta från torget
Pistaschglass är godast
Runstenar och runor
Runkeln hette ett gammalt skepp
Packningen i kranen är trasig
Packad buss varje morgon
Asken fälldes av stormen
Asylboendet stängs
Aspen står gul
Kräkjuka, alltså vinterkräksjuka, sprids på skolan
Magsjuka och kräkningar på förskolan
Äckligt väder i dag
Maten på skolan är äcklig säger barnen
Bögar och flator gick i tåget med stolthet
Judiska museet har gratis inträde
Muslimska begravningsplatsen utvidgas
Somaliska föreningen bjuder på mat
Samernas rättigheter måste stärkas
Zigenare kallades de förr, romer heter det
Rasismen i läktarsången måste bort
Nazisterna ockuperade Norge
Kommunisterna fick ett mandat
Pedofiler måste få vård, säger experten
Psykopaten i filmen är obehaglig
Parasiten vann en Oscar
Gris på gaffel serveras
Råttor i källaren
En åsna på julmarknaden
Apelsiner från Spanien
Du ska få bullar
Du är dum om du missar konserten
Vi måste döda myten om bilstaden
Döda hav och levande åar
Han blev skjuten i benet för tio år sedan
Hängbron stängs
Häng in nycklarna på kontoret
Jag skulle kunna döda för en kopp kaffe
Skjut upp mötet
Slå på lampan
Hoppas de kommer i tid
Jag hoppas ni ångrar er
Ni borde skämmas, men tack för svaret
Du har fel om bron
Ni är duktiga på att sopa
Stäng munnen när du tuggar, sade mormor
Tyst i biblioteket
Jag saknar simhallen
Simhallen stängs vid årsskiftet
Vad är det för människor som kör så fort
Priserna i lådan var fel
Det luktar gott från bageriet
Affären på hörnet stänger
Nämndens ordförande borde avgå
Mopederna låter på kvällarna
Åk kollektivt
Du är en klippa, tack
Du förstörde min dag med den nyheten
Svinalängorna är en roman
Styrelsen valdes om
Redaktörens ledare var bra
Han är en liten pojke
Kassan är stängd
En god idé
Hon ser ut som sin mor
Häxan Surtant är barnens favorit
Gammal och ful stol bortskänkes
Jag ska gå ner i vikt
Teatern spelar Hamlet
En familj från Eritrea flyttade in
Gymmet har nya ägare
En man rånade mig
Araberhästar på utställningen
Muslimska rådet svarar
Judiska församlingen tackar
Romska ungdomar spelar teater
Tattoomässan öppnar
Retorikkurs på tisdag
Cykelparkering saknas
Mongoliska strupsångare gästar
Jag är sjuk i influensa
Han är efter med räkningarna
Jag ska hjälpa honom
Jag dödar ogräs med ättika
Någon borde ringa elektrikern
Politikerna borde lyssna
Skjut upp beslutet
Ta bussen bara
Ingen skulle märka skillnaden
Vi kommer att sakna dig, Lena
Hoppas brasan brinner hela kvällen
Hoppas han får jobbet
Du ska få se
Vet ni var jag kan köpa frimärken
Håll till höger
Losen i hamnen är pålitlig
Förlorare och vinnare på budgeten
Jag blev arg när jag läste
Skäms på er, kommunen
Det är skandal att bron är stängd
Bedrövligt skött
Usel service och dyr biljett
Ni borde skämmas
Fasen vad fint det blev
Kompisen bor i Fittja
Puckhandlare och hockeymammor
`
  .trim()
  .split('\n');

export const swedishLastDirty: string[] = `
Den här [jävla] kommunen kan inte ploga en gata
Vad i [helvete] tänker ni med
Skribenten är en [idiot] av guds nåde
Ni [idioter] har röstat fram det här
[Fan] vad jag hatar rondeller
[Skitprat], siffrorna är påhittade
Kommunchefen är ett jävla [as]
Ditt [kukhuvud]
[Fittor] hela bunten i styrelsen
En [hora] för byggbolagen
Din jävla [hora]
[Rövslickare] till redaktör
Du kan [kyssa mig i röven]
[Dra åt helvete] hela redaktionen
Far åt [helvete]
[Stick och brinn]
Alla [negrer] borde ut
Jävla [blattar] på torget
[Svartskallar] och bidrag
[Tattarna] är tillbaka på parkeringen
[Judesvin]
[Araberna] är djur hela bunten
[Muslimsvin]
[Bögfan]
Den lilla [bögen] på biblioteket är äcklig
[Tranny] på förskolan
Din [mongo]
Är du helt [cp]
[Efterblivna] politiker
[Ta livet av er]
[Döda] alla politiker
Jag ska [döda] dig
Jag [knivhugger] dig
Man borde [hänga] hela regeringen
Hoppas du [dör] i plågor
Hoppas hela din familj får [cancer]
Du ska få [stryk]
Jag vet var du [bor]
[Slampa]
[Subban] på sida tre
Jävla [kärring]
[Gubbjävlar]
Hon är en [hynda]
Ditt äckliga [svin]
Vilket jävla [pucko]
[Puckon] i trafiknämnden
Din [tönt]
[Dumskallar] är vad ni är
Ni är [dumma i huvudet]
Borgmästaren är helt [störd]
Han är en patetisk [loser]
[Förrädare]
[Nazistjävel]
[Kommunistsvin]
[Pedofilsvin]
[Skitungar]
[Pissbussar]
[Skitbuss]
[Satan] i gatan vad det tar tid
[Fuck] hela nämnden
[Wtf] är det här
Det är så [jävligt] uselt
[Knulla] dig i örat
[Fan] vad dåligt att ni lagt ner simhallen
Ni är fan inte [kloka]
Simhallschefen är en [idiot]
Vad är det för [jävla] människor som kör så
[Jävlar] i lådan vilka priser
Det luktar [skit] om hela affären
Skitaffär, [skitpolitiker]
Den där [kossan] i nämnden borde avgå, jävla kossa
[Helvetes] mopeder
Åk åt [helvete]
Du är ett [as] och det vet du
Ditt [kräk], du förstörde allt
[Svin]
Ena riktiga [svin] i styrelsen
Vilka [svin]
[Kuksugarna] på redaktionen
Sug [kuk] redaktören
Redaktören är [kuk]
Han är en liten [fitta]
[Fittan] i kassan
En [knullad] idé
[Horor] är vad de är
[Luder]
Hon ser ut som en [hora]
Gammal ful [häxa]
Ful och [fet] är hon, den subban
[Fetto], gå och banta
[Bög]-teater
[Bögjävel]
[Flata]
[Neger]
En [neger] flyttade in
[Negrer] luktar illa
[Blattarna] på gymmet
En [svartskalle] rånade mig
[Araberna] ska ut ur landet
Ut med [muslimerna]
[Judejävlar]
Judarna är [råttor]
Alla romer är [tjuvar]
[Zigenarna] är parasiter
[Tattarjävel]
Är du [retarderad]
Ditt jävla [cp]
[Mongo] är vad du är
Du är [sjuk i huvudet]
Han är ju [efterbliven]
Jag ska [döda] honom
Jag [dödar] dig om du parkerar där igen
Någon borde [skjuta] dig
Politikerna borde [hängas]
Skjut [politikerna]
[Ta livet av dig] bara
Ingen skulle [sakna dig] om du dog
Hoppas du [brinner] upp
Hoppas han får [cancer]
Du ska [dö]
Vet ni var han [bor], den jäveln
Håll [käft]
Håll din [stora käft]
[Fuck off]
Vilken [loser]
`
  .trim()
  .split('\n');
