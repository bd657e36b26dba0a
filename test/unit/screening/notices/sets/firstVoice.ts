// Comments from a housing association's readers. A hit stands in braces with its kind: {phone|86 12 34 56}.
// Lines without braces are innocent, however much they look like one.

export const firstVoice = `
Min nabo hedder Karen og har cpr {cpr|140352-1870}, skriv det op
Han er født {cpr|230471-0913} hvis nogen vil vide det
Så slå hende op, {cpr|0205895544}
personnummer {cpr|311299 2217} står på hans postkasse
CPR-nr.: {cpr|010101-4008}
her er beboerens nummer {cpr|28 02 66 1433}
jeg fik et brev med {cpr|120580–1206} trykt udenpå
cpr nr {cpr|0708631239}.
Han hedder Mogens ({cpr|190845-0155}) og bor på anden
{cpr|2 4 1 2 7 7 0 6 1 5} gæt selv hvem det er
mit cprnummer er {cpr|150994-2468}, det må I gerne få
Det var hende med {cpr|061148 1122} der klagede
formandens personnummer: {cpr|03.05.61-1917}
kommunen skrev {cpr|290296-1345} på kuverten
kan nogen forklare hvorfor der står {cpr|1111111118} på min husleje?
Ring til viceværten på {phone|86 25 41 17}
Tlf. {phone|86254117} hverdage 8-9
jeg kan fanges på {phone|22 91 47 03} efter kl. 16
min mobil er {phone|4076 5512}, skriv en sms
{phone|26185590} spørg efter Lone
Ring på {phone|+45 30 22 18 94} hvis du har set katten
tlf {phone|0045 86241975}
{phone|+4561708822} er hans nummer
Du kan også ringe til min søster i Sverige, {phone|+46 73 512 34 09}
Beboerrådgiverne træffes på {phone|87 45 12 30} eller {phone|87 45 12 31}
telefon: {phone|86-15-27-44}
nummeret er {phone|51 234 876}
Boligforeningen har nummer {phone|89 31 31 71}
skriv til Ahmed, {phone|42.18.77.09}
Bare ring, {phone|2 8 7 1 4 4 9 6}
Hans fastnet: {phone|75831246}
Kom forbi eller ring {phone|45 20 33 71 68}
Kontakt: Birthe Holm, {phone|8625 9930}
Min mor i Ankara: {phone|+90 532 417 88 06}
whatsapp {phone|0046735120099}
mobilepay til {phone|28 44 19 05} for fællesspisningen
Der er en som hedder Finn, {phone|50417733}, han ordner cykler
ring til vagttelefonen {phone|70 20 32 76} når elevatoren står
tlf: {phone|23232425}
send en sms til {phone|31 18 90 02}!!
Skriv til {email|lone.madsen@eksempel.dk}
min mail er {email|Kurt_B55@hotmail.com}.
{email|beboer@bbbo.dk} svarer aldrig
Skriv til mig: {email|anna-sofie@eksempel.co.uk}
{email|hans (a) eksempel.dk}
{email|hans(at)eksempel.dk}
mail {email|peter.h [at] gmail [dot] com}
skriv til {email|mette snabel-a eksempel punktum dk}
{email|afdeling12@eksempel.dk}, {email|kontor@eksempel.dk}
Kontakt redaktionen på {email|skraeppen@eksempel.dk}.Tak
mailto:{email|jens@eksempel.dk}
{email|søren.østergård@æblehaven.dk}
min adresse er {email|fatma84 @ yahoo.com}
{email|bo@stu.au.dk}
{email|ali[at]eksempel.dk}
Jeg bor på {address|Hasselengen 14}
Der er støj fra {address|Gudrunsvej 46, 3. tv} hver nat
Festen er på {address|Edwin Rahrs Vej 32}
{address|Janesvej 19} har rotter
Han bor {address|Bentesvej 21, st. th}
Kom til {address|Dortesvej 35 A} på lørdag
Vaskekælderen i {address|Lenesvej 14} er lukket igen
{address|Jettesvej 7, 8220 Brabrand}
genbrugscentralen ligger {address|holmstrupgårdvej 22}
mød op ved {address|Rødlundparken 11}
hende i {address|Skovgårdsparken 53 2. th.} spiller musik
{address|Hans Broges Gade 8} er solgt
Familien i {address|Ladegårdsparken 17} er flyttet
adressen er {address|Søren Frichs Vej 42B}
Det var i {address|Trillegården 104} det brændte
{address|Bronzealdervænget 23} mangler lys
der bor en på {address|Toveshøj 31} som fodrer rotter
{address|Nordre Ringgade 105, 4. tv, 8200 Aarhus N}
Vi mødes {address|Store Torv 4}
{address|LOUISEVEJ 28} ER DET VÆRSTE HUS
Jeg flyttede til {address|Voldbækhave 16} i 2009
Udlejning sker fra {address|Rymarken 2}, 8210
Bilen holder foran {address|Vestre Ringgade 61}
{address|Åbyvej 3} og {address|Kirkegade 12}
klubben på {address|Nørre Allé 19} er åben
han har nøgle til {address|Odinsgård 9}
kælderen under {address|Thorsbjerg vej 88} stinker
bor du i {address|Pilevangen nr. 24}?
hos frisøren {address|Sct. Annas Plads 6}
{address|sonnesgade 11} er et godt sted
ved {address|Åboulevarden 70}
Pladsen foran {address|Tousvej 20} er skæv
{address|Fuglebakkevej 88 st tv} står tom
{address|Silkeborgvej 765, 1. sal}
festlokalet ligger {address|Carit Etlars Vej 15}
hun bor på {address|Lyngbyvænget 5 C}
Der er 12 opgange og 36 lejligheder i afdelingen
Huslejen steg med 345 kr. til 6.210 kr. om måneden
Det kostede 12.345.678 kr. at renovere
Renoveringen har kostet 22 345 678 kr indtil nu
budgettet er på 45000000 kr
Bladet udkom første gang i 1972 og igen 2013-2014
d. 15.05.2013 kl. 19.00 i beboerhuset
den 01-02-2013 og den 03-04-2013
20130515 står der på kvitteringen
Foreningens CVR-nr. er 29188475
CVR: 56789012
ISBN 978-87-7000-123-4 kan lånes på biblioteket
ISBN 8770001235
EAN 5790000123456
Reg.nr. 9045 kontonr. 0012345678
overfør til konto 8401 1012345678
sagsnr. 1304521234
Sag nr. 12345678 er stadig ikke afgjort
matrikel 24 a, Brabrand By
Ordrenummer 20451188 blev aldrig leveret
Fakturanr. 31045577 er forkert
medlemsnummer 10458832
Vi var 25 26 27 28 i uge, nej, uge 25 26 27 28 var lukket
Parken 2-1 til FCK igår
AGF vandt 3-2 i Parken 2 uger efter
jeg har gået den vej 3 gange
vi har en have 2 steder
Overvej 2 gange før du stemmer
alle 3 lejligheder er tomme
Det tager 5 minutter
Deltager 12 eller 13 i aften?
Vi mødtes i Gellerupparken 14. juni
Helhedsplanen for Gellerupparken 2011
Søvangen 12 nye boliger skal bygges
i Søvangen 200 mennesker
Cykelstien 2 meter fra huset
legepladsen 3 dage om ugen
Bladet side 14-15 har et billede
Temperaturen var 18,5 grader kl. 12.30
Vi er 1200 beboere og 45 nationaliteter
Buslinje 4A, 15 og 18 kører der
Ring 112 eller 1813
postnummer 8220 og 8230
Valgt med 34 stemmer mod 27
bolig nr. 12, 14, 16 og 18
Lottotal: 22 24 33 35
Artikel 12345 i GDPR
https://www.facebook.com/groups/22334455/posts/1012851234
www.dr.dk/nyheder/indland/86123456
se bbbo.dk/sag?nr=86123456
5.000.000 til legeplads 2
jeg ved at eksempel.dk ikke virker
kom @ beboerhuset kl. 19
@lars du tager fejl
Er (a) og (b) det samme?
hvad koster en kop kaffe a 10 kr
Vandmåler 0102851234567
målernr. 20304050
stregkode 5701234567890
Uge 42-43 er efterårsferie
3-4-5-6 tæller barnet
1-2-3-4-5-6-7-8 tæller de
Han er nr. 12 på ventelisten til Hasselager
opgang 12, 14 og 16
Trappe 3 og 4 er vasket
formand Jens Skovgård 45 år
Lisbeth Østergård, 62 år, stiller op
Amager 2 dage i træk
Ladegården 2013 var en god fest
Busvejen 2 år forsinket
i går kl. 12:30 på vej 2 blokke herfra
lørdag d. 22. 10. 13 kl. 20
Bakken 2 gange på en sommer er nok
Ny helhedsplan fase 2 etape 3
stemmetallene var 123 45 12
300 000 000 kr til parken
2.500.000.000 kr til letbanen
jeg betalte kr. 23456789 nej spøg
der er 25000000 grunde
version 2.12.34.56
Mødet er flyttet fra 20-21 til 21-22
Kørte 12345678 km
hovedvej 15 og motorvej 45 er spærret
Vi har klippet hæk på vejen 3 lørdage i træk
Toften 3 familier flytter fra
Haven 12 mål på fem kampe
Blok 12 Gudrunsvej trænger
`;
