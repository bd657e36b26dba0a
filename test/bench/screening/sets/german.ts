// German comments, innocent and not, with the words that trap a list of bad ones. In the same form as the Danish sets.
export const germanClean: string[] = `
Der Arsch der Welt, sagte Opa immer... nein, das Ende der Welt ist hier schön
Marschmusik im Park am Sonntag
Der Marsch der Frauen war friedlich
Barsche Antworten vom Amt
Der Barsch ist ein Speisefisch
Harsche Kritik war das
Fickus gibt es nicht, Ficus schon
Mein Ficus verliert Blätter
Pfiffig gemacht
Der Schwanz des Hundes wedelte
Der Hund biss sich in den Schwanz
Die Eidechse verliert den Schwanz
Schwanzmeisen sind im Garten
Rotschwanz und Meise am Futterhaus
Pferdeschwänze sind wieder in Mode
Der Fuchsschwanz ist eine Säge
Geilenkirchen bekommt einen neuen Bahnhof
Die geilen Triebe der Pflanze abschneiden
Geil ist das Konzert gestern gewesen
Wichsleinwand ist ein alter Begriff
Schuhwichse gibt es im Laden am Markt
Gewichse, Gewichste Stiefel glänzen
Gewichte heben im Verein
Hurra, der Sommer ist da
Hurrikan über Florida
Hurtigruten fahren wieder
Uhren und Ohren
Behuren, Gebühren steigen
Huren gab es im Mittelalter in jeder Stadt, sagt die Historikerin
Nuttella, nein Nutella ist teuer
Die Nuten und Federn im Holz
Minuten zählen
Nutzen und Kosten
Schlampig gearbeitet wurde nicht
Schlamm im Keller nach dem Regen
Fotos vom Fest
Analyse und Synthese
Analog oder digital?
Therapeutin gesucht
Die Kanalisation ist alt
Banale Argumente langweilen
Die Klasse bekommt neue Räume
Die Masse protestierte friedlich
Kassel und Essen sind Städte
Essen ist fertig
Assistenz am Bahnhof
Die Assel lebt unter dem Stein
Assisi ist schön im Frühling
Associationen, Assoziationen weckt der Titel
Pissoir am Markt wird saniert
Pistazien sind teuer
Die Piste war glatt
Pista e fagioli
Kackadu, nein Kakadu
Kakao am Abend
Mistral weht in der Provence
Der Misthaufen auf dem Hof
Mistelzweige zu Weihnachten
Pferdemist für die Rosen
Mister Smith aus London
Die Sau hat zwölf Ferkel
Sauna und Bad
Sauerkraut mit Würstchen
Saurier im Museum
Sau und Eber auf dem Hof
Wildschweine verwüsten den Garten
Das Schwein auf dem Bauernhof
Schweinfurt baut um
Schweinebraten mit Klößen
Meerschweinchen abzugeben
Kühe auf der Weide
Die Kuh heißt Berta
Gänse ziehen nach Süden
Affen im Zoo schlafen
Der Affe im Zoo hat ein Junges
Affäre um den Minister
Gaffer behinderten die Rettung
Giraffe und Karaffe
Ratten im Keller sind ein Problem
Rattenfänger von Hameln
Die Ratte ist ein kluges Tier
Parasiten im Fisch
Ungeziefer in der Schulküche
Packen wir es an
Pack den Koffer
Das Päckchen kam nie an
Gepäck am Bahnhof
Die Pfeife des Schiedsrichters
Orgelpfeifen werden gereinigt
Penne mit Tomatensauce
Tennisspieler und Renner
Pennsylvania ist groß
Die Zicke, nein Ziege, auf dem Hof
Menschen mit Behinderung brauchen Rampen
Behindertenparkplätze fehlen
Schwule und Lesben feiern am Samstag
Als schwuler Mann fühle ich mich hier sicher
Schwüle Luft am Abend
Homogene Gruppen
Homöopathie hilft nicht
Sechs Personen wurden verletzt
Sexualkunde in der Schule
Sexagesima ist ein Sonntag
Negative Zahlen im Haushalt
Niger und Nigeria sind Länder
Schwarze Menschen erleben Rassismus
Zigeunermusik hieß das früher, heute sagt man Romamusik
Sinti und Roma wurden verfolgt
Juden in Deutschland sind wieder besorgt
Türken und Deutsche feiern zusammen
Mongolei ist ein schönes Land
Mongolische Küche
Dostojewskis Der Idiot wird gespielt
Idiome sind schwer zu übersetzen
Krebs ist eine schlimme Krankheit
Mein Vater ist an Krebs gestorben
Krebse im Bach
Er stirbt im letzten Kapitel
Ich sterbe vor Lachen
Stirbt der Wald?
Die Toten des Krieges
Tötung von Tieren
Bild an die Wand hängen
Die Wäsche aufhängen
Er wurde 1944 erschossen
Der Teufel steckt im Detail
Höllental ist eine Wanderung wert
Dreck auf der Straße muss weg
Dresden und Leipzig
Missbrauch muss geahndet werden
Vergaste Kohle im Kraftwerk
Der Vergaser ist kaputt
Selbstmordprävention ist wichtig
Fresst nicht alles auf, Kinder
Das Maul des Pferdes
Maulwürfe im Garten
`
  .trim()
  .split('\n');

export const germanDirty: string[] = `
Was für ein [Scheißartikel]
Du bist ein [Idiot]
So eine [Scheiße]
Der Bürgermeister ist ein [Arschloch]
[Arschlöcher] im Rathaus
Du [Arsch]
[Leck mich am Arsch]
[Leck mich]
[Fick dich]
[Fickt euch] alle
[Verfickte] Baustelle
[Verpiss dich]
[Halt die Fresse]
[Halt's Maul]
Halt dein [Maul], du Trottel
[Hurensohn]
[Hurensöhne] seid ihr
Dumme [Hure]
[Schlampe]
[Fotze]
[Drecksfotze]
[Dreckskerl]
[Drecksau]
[Dreckschwein]
[Sau]
Du fette [Sau]
[Schwein]
[Schweine] da oben
[Wichser]
[Wixer]
[Schwanzlutscher]
[Schwuchtel]
[Schwuchteln] im Park
[Tunte]
[Kanake]
[Kanaken] raus
[Neger] im Bus
[Negerpack]
[Zigeunerpack]
[Judensau]
[Judenschwein]
[Ausländer raus]
[Scheiß Ausländer]
[Kümmeltürke]
[Schlitzauge]
[Spast]
[Spasti]
[Spacko]
[Mongo]
Bist du [behindert] oder was
[Vollidiot]
[Vollpfosten]
[Trottel]
[Volltrottel] im Bauamt
[Depp]
[Deppen] allesamt
[Dummkopf]
[Schwachkopf]
[Schwachsinn]
[Hohlkopf]
[Blödmann]
[Blöde Kuh]
[Dumme Kuh]
[Blöde Gans]
[Zicke]
[Miststück]
So ein [Mist]
[Mistkerl]
[Verdammt] noch mal
[Verdammte] Radfahrer
[Verfluchte] Bürokraten
Was zum [Teufel]
[Fahr zur Hölle]
[Drecksladen]
[Dreckspack]
[Pack]
[Gesindel]
[Abschaum]
[Ungeziefer] sind sie
[Untermenschen]
[Parasiten] sind das, alle auf Stütze
[Affe]
Dieser [Affe] von Redakteur
[Arschkriecher]
[Arschgeige]
[Arschgesicht]
[Kackbratze]
[Kacke] ist das
So ein [Kack]
[Pisser]
[Hosenscheißer]
[Klugscheißer]
[Bescheuert]
Völlig [bescheuert]
[Bekloppt]
Seid ihr alle [bekloppt]
[Hirntot]
[Hirnlose] Idioten
[Geistesgestört]
[Psychopath]
[Lügner]
[Lügenpresse]
[Volksverräter]
[Nazischwein]
[Nazisau]
[Kinderficker]
[Pädophiler] Lehrer
[Pädo]
[Bring dich um]
[Häng dich auf]
[Erschieß dich]
Ich [bringe dich um]
Ich [töte dich]
Man sollte ihn [erschießen]
Solche Leute gehören [vergast]
An die [Wand] stellen sollte man die
[Aufhängen] sollte man die
Ich hoffe du [stirbst]
[Stirb]
[Verrecke]
Sollen sie doch [verrecken]
Hoffentlich kriegst du [Krebs]
Ich weiß wo du [wohnst]
Ich [schlag dich tot]
Ich polier dir die [Fresse]
Ich [hau dir eine rein]
[Missgeburt]
[Bastard]
[Ratte]
[Nutte]
[Nutten] überall
[Luder]
[Fuck]
[Bullshit]
[Wtf]
[Penner]
[Assi]
[Asoziales] Pack
[Pfeife]
[Flachpfeife]
[Versager]
[Heuchler]
[Flittchen]
[Schlappschwanz]
[Weichei]
[Fettsack]
[Saftsack]
[Sackgesicht]
[Schweinehund]
[Scheißdreck]
`
  .trim()
  .split('\n');
