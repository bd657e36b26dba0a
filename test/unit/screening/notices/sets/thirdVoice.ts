// A third set, written after the misses in the second were worked on.

export const thirdVoice = `
Min datter har mistet sin jakke på legepladsen, ring {phone|42 77 15 90}
Vi søger en fjerdemand til skat, kontakt Egon på tlf. {phone|86 25 77 18}
Hvis nogen har set min kat, så skriv til {phone|60602714}
I kan få fat i mig på {phone|2233 1874} efter arbejde
Frisøren har fået nyt nummer: {phone|52 31 40 66}
har du klaget til kommunen? de har {phone|89 40 20 00}
Jeg prøvede {phone|70 70 14 16} tre gange uden held
skriv på whatsapp {phone|+4550336718}
Hassan fra nummer 4, {phone|31 44 82 05}, er god til computere
min søn i Norge kan ringes på {phone|+47 912 34 567}
Tlf.nr. {phone|86260417}
Hjertestarteren: ring først 112, dernæst {phone|24 96 13 37}
det koster 50 kr og man ringer til {phone|91 72 63 54}
Kontoret: {phone|8625 4152} (kl. 9-12)
Spørg efter Yusuf tlf {phone|71-44-90-23}
Den der stjal min cykel hedder Brian, {cpr|171183-2051}
der stod {cpr|0409672844} på kuverten i opgangen
Jeg er født {cpr|08 12 49 0388} og har boet her i 40 år
Lægen råbte {cpr|250574-1190} ud i venteværelset
husk CPR-nummer, mit er {cpr|310300 4126}
mor: {cpr|020438-0772} far: {cpr|110335-0919}
{cpr|301092-1742} bor i stuen og betaler aldrig
Personnr. {cpr|1809011335}
her er min cpr {cpr|010188-0204} så kan I selv slå det op
barnebarnet {cpr|130908-5566} mangler en plads
ansøgning sendes til {email|sekretariat@eksempel.dk} inden fredag
Jeg har billeder fra festen, skriv til {email|foto-ole@eksempel.net}
{email|zeynep.k@eksempel.com.tr}
svar på {email|jytte(snabel-a)eksempel.dk}
{email|hanne [a] eksempel.dk}
{email|PER@eksempel.dk} har flere
mail: {email|t_h_99@eksempel.io}, tak
send til {email|nina at eksempel punktum dk}
skriv til redaktionen ({email|red@eksempel.dk}) hvis du er uenig
{email|beboerblad.afd4@eksempel.dk}
Den hvide varevogn holder altid ved {address|Jernaldervej 213}
Vi boede på {address|Dybedalen 6} i tyve år
Fællesspisning hver torsdag i {address|Gudrunsvej 78, kælderen}
Elevatoren i {address|Bentesvej 5} går i stå
Spørg i beboerhuset, {address|Dortesvej 1}
damen i {address|Toveshøj 12, 4. th} er 101 år
rotterne kommer fra skuret ved {address|skovgårdsparken 9}
{address|Stenaldervej 77} har fået ny hoveddør
Butikken på {address|Edwin Rahrs Vej 50} lukker
Arkivet ligger {address|Hans Broges Gade 36, 2.}
Flyttet til {address|Åbyhøjgård 30}
{address|Tage-Hansens Gade 2} er kommunens kontor
træet foran {address|Sigridsvej 20B} vælter snart
Brevet skal sendes til {address|Rådhuspladsen 2, 8000 Aarhus C}
fru Madsen i {address|Pilevangen 4 st. tv.}
Optog fra {address|Nørre Boulevard 3} til pladsen
der er en graffiti på {address|Louisevej 17}
Ny adresse: {address|Holmstrupgårdvej 16, 1. mf}
{address|Karensvej 40} og {address|Karensvej 42}
Jeg passer hund på {address|Lottesvej 10}
kom ned i klubben, {address|Inger Christensens Gade 8}
vand i kælderen {address|Annasvej 25}, hvem kommer?
Der bliver bygget 2400 nye boliger inden 2030
Vi betalte 4.250 kr. i 1998 og 7.890 kr. nu
Læserbrevet fra den 12. marts var rigtig godt
Halvdelen af os på 70 har boet her siden 1973
Afdeling 4 og 5 slås sammen den 1.1.2014
Der er 1 vaskemaskine til 40 lejligheder
Kampen begynder 15.30 og slutter 17.15
Fra 2007 til 2013 er der kommet 1.345 flere
se side 12 og 13 i nummer 4
Vi har spillet 3-3, 2-1 og 0-5
hun fik 38,7 i feber
Buslinje 15, 17 og 18 samt 4A og 11
Bestyrelsesmøde 14.10.2013 kl. 19.30
På vej 3 dage om ugen
Jeg har haft den have 20 år
Vi går 10000 skridt om dagen
40 % stemte ja, 35 % nej og 25 % ved ikke
projektet er sat til 1,2 milliarder
det er 12345 gang jeg siger det
Prisen er 1.299,95
Låneramme: 150 000 000
skatten er 37 pct.
Bakken 3 år i træk
vi har 5 børn og 12 børnebørn
Haveforeningen 4 er lukket
uge 33 34 35 36 er ferie
2010-2011 var en hård vinter
i årene 2008 2009 2010 2011
CVR nr 20304050, se virk.dk
kontonr 5361 0245781
Faktura 20130045 er betalt
girokort +01<1234567890123456+87654321<
varenr. 45612378 hos Ikea
sagsnummer 2013-045612
Lejemålsnummer 40-12-103
målt til 23 45 67 i alt
Ballonparken 2 var sjovere end ballonparken 1
legepladsen 12 børn
Søndag 22.09.13 kl. 1400
medlem nr. 2204
Hvad er 7 + 8 + 9?
Vejen 7 er en by i Jylland
klip fra 1:23:45 til 2:34:56
Vi er tilbage 20.30 22.10 eller 23.00
der var 30-40 mennesker på gaden 2 aftener i træk
Det tager 5 at gå derhen
gamle Holger på 92 går ture
Planen er 5 år for sent på den og 300 mio for dyr
Tak for 25 gode år på torvet
skriv til mig @ jeres kontor
mødes vi ved (a) eller (b).
Han sagde at vi.skal vente
Klasse 3.A har tegnet
Opgang 12B og 14A mangler lys
20.000 underskrifter
31.12.2013-01.01.2014
Nummer 42 er min
`;
