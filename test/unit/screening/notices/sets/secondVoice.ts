// A second set in another voice: longer comments, sloppier spelling, written after the first was measured.

export const secondVoice = `
hej alle sammen jeg hedder Samira og er ny i afdelingen, mit tlf nummer er {phone|27 61 80 95} hvis nogle vil drikke kaffe
Er der nogen der kan hjælpe mig med at flytte en sofa? i kan ringe på {phone|53641208}
Til salg: barnevogn 400 kr, ring {phone|60 13 22 47}
Jeg har fundet en nøgle ved Netto. Skriv til {phone|29903516}.
Bestil tid hos tandlægen tlf. {phone|86 24 99 00}, de er søde
Mvh Jørgen, {phone|86 26 01 33}
hvis I ser min søn så ring ({phone|41 60 27 85})
Mobil:{phone|51239987}
mob. {phone|21 63 55 40} / hjem {phone|86 75 13 22}
Driftskontoret kan træffes mellem 8 og 9 på {phone|86 25 14 52}
Ringede til {phone|70 11 31 31} men ingen svarede
hun tager telefonen på {phone|+45 2871 9034}
Min onkel bor i Libanon {phone|+961 3 456 789}
call me {phone|+252 61 5551234}
prøv {phone|+44 20 7946 0958}, de svarer på engelsk
{phone|00 45 86 12 77 30}
Hvem ejer {phone|91825564}?? han ringer hele tiden
Vicevært Poul: {phone|2040 6613}
mit nye nr {phone|71 80 44 26}
Naboen i stuen til venstre hedder Gerda, cpr {cpr|070929-1234}
skattevæsenet ville have mit nummer så jeg sagde {cpr|240386-2317} og så lagde de på
på listen stod der {cpr|010203-4567} ud for mit navn, det er for dårligt!
{cpr|311265-0999} er blevet læst op på mødet
Du skal bare bruge CPR {cpr|1605741108} og fødselsdato
hans cpr-nummer var {cpr|09 11 53 0227}
barnet har {cpr|120312-6655}
Hun er {cpr|29 02 84 1520}
jeg så det på en seddel: {cpr|201158 - 1307}
cpr {cpr|0 5 0 5 9 1 3 3 2 1}
Vi er over 50 der har skrevet under, resten kan sende en mail til {email|underskrift.gellerup@eksempel.dk}
Gratis bøger afhentes, skriv {email|bogorm_74@live.dk}
kontakt {email|m.jensen+avis@eksempel.org}
mailen er {email|info@skraeppe-venner.dk}, uden bindestreg virker den ikke
{email|tove(a)eksempel.dk} eller i postkassen
skriv til {email|afd5 [at] bbbo [dot] dk}
{email|post snabela eksempel.dk}
svar til karsten punktum
min er {email|kaj.b@privat.eksempel.dk}!
{email|Ole@EKSEMPEL.DK}
Der ligger glasskår foran {address|Jettesvej 9} igen igen
jeg boede selv i {address|Bentesvej 33 2 tv} da jeg var barn
husk loppemarked i gården bag {address|Dortesvej 17-19} på søndag kl 10
Nyt fra {address|Hasselhøj 102}: vi har fået nye altaner
{address|Skovhøj 48 st.} er sat til salg som andel
Klubben holder til på {address|Gudrunsvej 10A}, alle er velkomne
Fru Nielsen {address|Sigridsvej 44 1. th} fylder 80
han parkerer altid foran nr 12 på {address|Næringen 12}
Hjælp! cykel stjålet ved {address|Tinesvej 5}. Den er rød
Send det til Brabrand Boligforening, {address|Rymarken 2, 8210 Aarhus V}
Mit barn går i klub på {address|Louisevej 29}
de har malet hele {address|Kastanjealle 3} gul
Der var indbrud i {address|Pilehaven 7} i nat
vi kører fra {address|Peter Fabers Vej 6} kl. 9
mødet holdes {address|Carl Nielsens Vej 15, 1.}
{address|Borumvej 2} skal rives ned siger de
Adressen: {address|Frederiks Allé 99, 3. sal}
Hvem bor i {address|hammershusvej 37 st tv}?
skuret ved {address|Langenæs Allé 12}
vi ses på hjørnet, {address|Klokkerbakken 66}
{address|Viborgvej 250} er nabo til os
Kig forbi {address|Ryhavevej 58, kld.}
der er fest i {address|Vestergårdsvej 8}
Skal vi mødes på {address|Bispetorvet 3}?
min tante i {address|Præstevangsvej 36, st. mf.} er sød
rotter ved {address|Sct. Pauls Kirkeplads 9}
Husleje pr. 1. januar 2013: 5.432,50 kr. for 85 m2
Jeg har boet her siden 1978 og har aldrig set noget lignende
Kl. 20.30-21.30 er der stilletid, og fra 22 skal der være ro
Der er ca 12000000 grunde til at sige nej
Byrådet gav 15000000 kr. til Gellerup og 20.000.000 til Toveshøj
vores bankkonto er 9045 1234567890, indbetal gerne
Reg 5381 konto 0246813579
Bladets ISSN er 0108-3295
IBAN DK50 0040 0440 1162 43
Vores SE-nr 31119103
betalingskort 4571 1234 5678 9012
+71<000000012345678+12345678<
afstemning: 12 for, 34 imod, 5 blanke og 1 ugyldig
i 2011, 2012, 2013 og 2014 steg den
varmemåler nr. 22334455 viser forkert
kundenr. 20887711 hos Brabrand Fjernvarme
sagen har journalnummer 2013-12-3456 hos kommunen
J.nr. 12345678-90
bestilling 70334411 er ikke kommet, ordrenr. 70334411
Kør ad Silkeborgvej 3 km og drej så til højre
Fra Gudrunsvej 2 minutter til bussen
Vi så Parken 3-0 blive til 3-3
en tur i Haven 2 timer og så hjem
Jeg er på vej 2 sekunder
ad grusvejen 500 meter
børnehaven 2 dage om ugen, vuggestuen 3
alle 8 opgange får nyt låsesystem
Alle 12 bestyrelsesmedlemmer stemte ja
tog 3 kager og smager 2 af dem
Klager 4 gange om året hjælper ikke
Lager 5 er fyldt op
pladsen 10 meter herfra
Parkeringspladsen 2 skilte mangler
P-plads 14 er min
bliver Hasselhøj 3. etape udsat?
Skovhøj 2013 vandt fodboldturneringen
Gellerup 2, Toveshøj 1
Bakkegårdens 25 års jubilæum
14/6 på Tovshøjskolen 16-18
uge 7 8 9 10 er lukket
tallene 21 22 23 24 kommer
Grundloven 5. juni 1849
afsnit 3, side 22, linje 14
hun sagde at det var @ noget
bus nr. 15 at 8.15
(a) først maler vi (b) så flytter vi
Jeg synes at huset.dk er bedre end avisen
@formand hvad sker der
C@fe Perron er åben
5 kr @ stk
http://eksempel.dk/12345678/2202801234
Se side.php?id=23456789 på www.eksempel.dk/side.php?id=23456789
Kampen Brabrand - Viby 2-1, 3-3 og 4-2
Resultat 21-19 21-18
Vi fik 3452 8871 klik på siden
5 6 7 8 og så til venstre
det er 1-0 til Gellerup
Skriv 20 30 40 50 på tavlen, sagde læreren
Anders Lund 12 år vandt skak
Mette Bak Hansen 2. suppleant
Vi har 123456 medlemmer
Vedr. udvalget 10. 11. 12. 13. maj
Der kom 21 22 eller 23 mand
Søndergade har fået ny asfalt
Hele vejen 24 timer i døgnet
Danmark 4 Sverige 2
skolen har 350 elever
Lars Østergaard 2. viceformand
vi stod på torvet 2 timer i regn
`;
