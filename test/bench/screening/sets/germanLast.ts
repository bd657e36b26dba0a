// German comments of the last rounds, innocent and not.
export const germanLastClean: string[] = `
Der Bus fährt am Ende des Monats
Die Schlussrunde beginnt am Samstag
Wir sind große Fans der Bücherei
Fanden sich keine anderen Räume
Hier war früher ein Kiosk
Feldwebel Berg führte den Marsch
Fitting ist ein Wort für Rohrteile
Horn und Trompete
Sie hörte nichts
Räubergeschichten von früher
Die Stimmen werden neu gezählt
Assistenz wurde bewilligt
Kassierer gesucht
Die Passage unter der Bahn ist dunkel
Dreckige Schuhe bitte ausziehen
Die Pflege des Parks ist gut
Das Pissoir am Markt ist weg
Pistazieneis ist am besten
Runensteine und Runen
Packung im Hahn ist kaputt
Ein vollgepackter Bus jeden Morgen
Die Esche fiel im Sturm
Das Asylheim wird geschlossen
Die Espe ist gelb
Brechdurchfall in der Kita
Ekliges Wetter heute
Das Schulessen ist eklig, sagen die Kinder
Schwule und Lesben liefen stolz mit
Das Jüdische Museum hat freien Eintritt
Der muslimische Friedhof wird erweitert
Der türkische Verein lädt zum Essen
Die Rechte der Sorben müssen gestärkt werden
Der Rassismus im Stadion muss weg
Die Nazis besetzten Norwegen
Die Kommunisten bekamen einen Sitz
Pädophile brauchen Therapie, sagt die Expertin
Der Psychopath im Film ist unheimlich
Der Parasit im Fisch ist harmlos
Schwein am Spieß wird serviert
Ein Esel auf dem Weihnachtsmarkt
Apfelsinen aus Spanien
Du bekommst Brötchen
Du bist dumm dran, wenn du das Konzert verpasst
Wir müssen den Mythos der Autostadt töten
Das Tote Meer ist salzig
Er wurde vor zehn Jahren ins Bein geschossen
Die Hängebrücke wird geschlossen
Häng die Schlüssel ins Büro
Für einen Kaffee könnte ich töten
Schieb die Sitzung auf Mittwoch
Mach das Licht an
Hoffentlich kommen sie pünktlich
Hoffentlich bereut ihr das
Ihr solltet euch schämen, aber danke für die Antwort
Du irrst dich mit der Brücke
Mund zu beim Kauen, sagte Oma
Ruhe in der Bücherei
Die Verlierer gingen ohne Medaille heim
Der Betrüger wurde gefasst
Die alte Kuh gibt noch Milch
Der kleine Affe wurde im Zoo geboren
Die Lügner im Roman werden entlarvt
Er ist ein Verbrecher, urteilte das Gericht, und muss ins Gefängnis
Ich vermisse das Hallenbad
Das Hallenbad schließt zum Jahresende
Was für Leute fahren so schnell
Die Preise waren falsch
Es riecht gut aus der Bäckerei
Der Laden an der Ecke schließt
Die Vorsitzende soll gehen
Die Mopeds sind laut
Fahr mit dem Bus
Du bist ein Schatz, danke
Du hast mir den Tag verdorben mit der Nachricht
Schweinfurt ist eine Reise wert
Der Vorstand wurde wiedergewählt
Der Leitartikel des Redakteurs war gut
Er ist ein kleiner Junge
Die Kasse ist zu
Eine gute Idee
Sie sieht aus wie ihre Mutter
Die kleine Hexe ist ein Lieblingsbuch
Alter hässlicher Stuhl zu verschenken
Ich will abnehmen
Das Theater spielt Hamlet
Eine Familie aus Eritrea ist eingezogen
Das Fitnessstudio hat neue Besitzer
Ein Mann hat mich beraubt
Araberpferde auf der Schau
Der Rat der Muslime antwortet
Die jüdische Gemeinde dankt
Junge Roma spielen Theater
Tattoomesse öffnet
Rhetorikkurs am Dienstag
Fahrradständer fehlen
Mongolische Kehlsänger zu Gast
Ich bin krank und habe Grippe
Sie ist blind und geht mit Hund
Ich bringe ihn zum Bahnhof
Ich bringe dich um acht nach Hause
Jemand sollte den Elektriker rufen
Die Politiker sollten zuhören
Verschiebt den Beschluss
Nimm einfach den Bus
Keiner würde den Unterschied merken
Wir werden dich vermissen, Lena
Hoffentlich brennt das Feuer den ganzen Abend
Hoffentlich kriegt er die Stelle
Du sollst es sehen
Wisst ihr, wo es Briefmarken gibt
Halt dich rechts
Der Lotse im Hafen ist zuverlässig
Verlierer und Gewinner des Haushalts
Ich wurde wütend beim Lesen
Schämt euch, liebe Stadt
Es ist ein Skandal, dass die Brücke zu ist
Miserabel geführt
Schlechter Service und teure Karten
Mensch, ist das schön geworden
Der Freund wohnt in Fickmühlen
Pfannkuchen und Pfiffikus
Ich habe die Schnauze voll vom Lärm
Das ist Schnee von gestern
`
  .trim()
  .split('\n');

export const germanLastDirty: string[] = `
Diese [verdammte] Stadt kann keine Straße räumen
Was zur [Hölle] denkt ihr euch
Der Schreiber ist ein [Idiot] vor dem Herrn
Ihr [Idioten] habt die gewählt
[Scheiße], ich hasse Kreisverkehre
[Bullshit], die Zahlen sind erfunden
Der Amtsleiter ist eine dumme [Sau]
Du [Arschgesicht]
[Fotzen] im ganzen Vorstand
Eine [Hure] der Baufirmen
Du elende [Hure]
[Arschlecker] von einem Redakteur
Ihr könnt mich am [Arsch] lecken
[Fahrt zur Hölle]
Fahr zum [Teufel]
[Verpisst euch]
Alle [Neger] müssen raus
Scheiß [Kanaken] am Markt
[Kümmeltürken] und Stütze
[Zigeunerpack] auf dem Parkplatz
[Judenschwein]
Araber sind [Affen]
[Moslemschwein]
[Schwuchtel]
Diese kleine [Tunte] in der Bücherei ist widerlich
[Transe] im Kindergarten
Du [Mongo]
Bist du komplett [hirntot]
[Schwachsinnige] Politiker
[Bringt euch um]
[Tötet] alle Politiker
Ich werde dich [umbringen]
Ich [steche] dich ab
Man sollte die ganze Regierung [aufhängen]
Hoffentlich [stirbst] du qualvoll
Hoffentlich kriegt deine ganze Familie [Krebs]
Du kriegst eins auf die [Fresse]
Ich weiß, wo du [wohnst]
[Schlampe]
Die [Nutte] auf Seite drei
Verdammte [Zicke]
Alte [Drecksäcke]
Sie ist eine blöde [Kuh]
Du ekelhaftes [Schwein]
So ein verdammter [Volltrottel]
[Trottel] im Verkehrsamt
Du [Lauch]
[Dummköpfe] seid ihr
Ihr seid doch krank im [Kopf]
Der Bürgermeister ist völlig [gestört]
Er ist ein armseliger [Versager]
[Verräter]
[Nazischwein]
[Kommunistensau]
[Kinderschänder]
[Scheißkinder]
[Scheißbus]
[Drecksbahn]
[Verflucht] noch mal dauert das lange
[Fuck] den ganzen Ausschuss
[Wtf] ist das
Das ist so [beschissen]
[Fick] dich ins Knie
[Scheiße], dass ihr das Hallenbad geschlossen habt
Ihr seid doch nicht ganz [dicht]
Der Badleiter ist ein [Idiot]
Was für [verdammte] Leute fahren so
[Arschteure] Preise
Die ganze Sache stinkt nach [Scheiße]
[Scheißpolitiker]
Diese [Kuh] im Ausschuss soll gehen, blöde Kuh
[Verdammte] Mopeds
Fahr zur [Hölle]
Du bist ein [Schwein] und das weißt du
Du [Mistkerl], du hast alles kaputt gemacht
[Schwein]
Richtige [Schweine] im Vorstand, solche Drecksäue
So ein [Schwein]
[Schwanzlutscher] in der Redaktion
Lutsch [Schwanz]
Der Redakteur ist ein [Pimmel]
Er ist eine kleine [Fotze]
[Fotze] an der Kasse
[Huren] sind das alle
[Nutte]
Sie sieht aus wie eine [Hure]
Hässliche alte [Hexe]
Hässlich und [fett], diese Sau
[Fettsack], geh abnehmen
[Schwuchtel]-Theater
Scheiß [Schwuler]
[Kampflesbe]
[Neger]
Ein [Neger] ist eingezogen
Die [Neger] stinken
Die [Kanaken] im Fitnessstudio
Ein [Kanake] hat mich beklaut
[Araber] raus aus dem Land
Raus mit den [Muslimen]
[Drecksjuden]
Die Juden sind [Ratten]
Alle Roma sind [Diebe]
Die [Zigeuner] sind Parasiten
[Zigeunersau]
Bist du [zurückgeblieben]
Du verdammter [Mongo]
[Spast] bist du
Du bist [krank im Kopf]
Der ist doch [geistesgestört]
Ich [bring] ihn um
Ich [bringe dich um], wenn du da wieder parkst
Jemand sollte dich [erschießen]
Die Politiker gehören [aufgehängt]
[Erschießt] die Politiker
[Bring dich] einfach [um]
Keiner würde dich [vermissen]
Hoffentlich [verbrennst] du
Hoffentlich kriegt er [Krebs]
Du sollst [verrecken]
Wir wissen, wo der [wohnt], der Drecksack
Halt's [Maul]
Halt deine große [Fresse]
[Fuck off]
So ein [Versager]
[Arschmade]
`
  .trim()
  .split('\n');
