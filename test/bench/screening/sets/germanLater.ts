// German comments of later rounds, innocent and not: what the first set taught the list had to hold for these.
export const germanLaterClean: string[] = `
Das ist doch ekelhaft, dieser Müll am Ufer
Das ist blöd, aber nicht zu ändern
Die ist hässlich, die neue Fassade
Sie sind hässlich, diese Neubauten
Eine fette Gans zu Weihnachten
Ein dreckiger Hund lag im Flur
Die dreckige Flasche lag im Gras
Akkus können verbrennen
Das Laub gehört verbrannt
Das Bild gehört aufgehängt
Diese Bilder muss man aufhängen
Die Wäsche sollte man aufhängen
Man muss die Kerze anzünden
Man sollte das Bild aufhängen
Ich mache die Folie ab
Wir bringen die Kinder um acht zur Schule
Ich bringe ihn um neun
Wir finden euch alle toll
Das ist ein Schwein
Diese Sau hat zwölf Ferkel
Dieser Lappen ist nass
Diese Pfeife gehörte Opa
Der Kuchen ist Mist geworden, sagte Oma lachend
Er ist dumm gefallen
Sie ist irre schnell gelaufen
Der Kaffee ist alle
Marschieren durch den Park
Der Marsch war lang
Barschel war Ministerpräsident
Der Ficus steht am Fenster
Hurra, endlich Ferien
Die Hurling-Mannschaft aus Irland
Der Hund wedelt mit dem Schwanz
Die Katze hat einen langen Schwanz
Schwänze von Kühen
Wichtige Fragen
Wichtel und Zwerge
Titel und Kapitel
Die Titanic sank 1912
Das Schwein wurde geschlachtet
Die Schweine wälzen sich im Schlamm
Ist das deine Kuh auf der Straße
Dein Hund ist süß
Die kleine Ziege ist ausgerissen
Der alte Hund schläft den ganzen Tag
Er ist Clown im Zirkus
Sie spielt die Hexe im Märchen
Die Affen im Tierpark sind lustig
Er ist ein guter Lehrer
Du bist ein guter Autor
Sie sind tüchtig im Rathaus
Ihr seid willkommen
Wir sind sauer auf die Stadt
Ich war dumm, nicht früher zu kommen
Das ist eine dumme Idee
Die Entscheidung ist unklug
Das ist krankhaft schön am See
Der kranke Baum wurde gefällt
Er ist krank und liegt im Bett
Die Diebe stahlen Räder im ganzen Viertel
Die Polizei fasste einen Verbrecher
Ein Räuber schoss auf das Auto
Er schoss ein Tor
Schlag nach im Lexikon
Ich schlage dir einen Termin vor
Hoffentlich geht es dir gut
Hoffentlich stirbt das Kino nicht
Wir hoffen, dass sie zurückkommt
Sterben müssen wir alle
Lena starb im Frühjahr an Krebs
Sie hatte Krebs und wurde gesund
Ich weiß, wo das beste Café ist
Nimm dir das Leben nicht so schwer, sagte Oma
Häng die Wäsche auf
Er hängt an seiner Stadt
Bring dich in Form
Bring dich doch ein im Verein
Leck im Dach
Das Leck wurde abgedichtet
Halt an der Ampel
Halt dich fest
Muslime und Christen aßen zusammen
Juden leben hier seit Jahrhunderten
Die Türken im Viertel haben die besten Läden
Flüchtlinge fanden Arbeit in der Fabrik
Ausländer zahlen auch Steuern
Schwule und Lesben heiraten auch
Die Ratte ist mein Haustier
Mistwetter im Wald, Mistkäfer am Weg
Der Misthaufen stinkt
Flaschen gehören ins Altglas
Die Pfeife ist verboten im Saal
Das Opfer der Tat ist außer Lebensgefahr
Der Winterdienst war früher besser
Ich finde den Vorschlag durchdacht
Die Politesse war freundlich und half uns
Der Hausmeister der Schule ist Gold wert
Die Redaktion sollte den Haushalt prüfen
Der Bau verzögerte sich um zwei Jahre
Typisch, dass es im Juli regnet
SPD und CDU sind sich einig
Was macht ihr gegen den Lärm
Jetzt reicht es mit höheren Gebühren
Der Staubsauger saugt schlecht
Die Sau und ihre Ferkel
Mein Chef ist ein feiner Mensch
Das Kind der Nachbarn trommelt
Sie ist eine unserer besten Autorinnen
Er ist eine Legende im Verein
Die Bühne im Park braucht Farbe
Der Pfarrer hielt eine schöne Predigt
Neue Arbeit im Hafen
Arabisch ist eine schöne Sprache
Islam und Christentum wurden diskutiert
Alle Muslime der Stadt waren eingeladen
Der Tag der Roma ist am 8. April
Die Geschichte der Juden in Worms
Syrer eröffnen ein Restaurant
Kinder mit Behinderung brauchen Hilfe
Spastik ist eine Diagnose
Das Down-Syndrom ist keine Krankheit
Der Schützenverein wird hundert
Der Brand im Haus wurde gelöscht
Wir zünden am Johannistag ein Feuer an
Das Krankenhaus hat lange Wartezeiten
Wir sterben nicht an etwas Regen
Der Tod in Venedig läuft im Kino
Die Höllentalklamm ist ein schönes Ziel
Pass auf dich auf
Ein Kieferknochen vom Mammut
Das Ohr an der Schiene
Schlechtes Wetter die ganze Woche
Der Artikel ist dünn und einseitig
Ein durch und durch schlechter Beschluss
Lügen soll man nicht
Rattenfallen gibt es im Laden
Schweinsfüße zu Weihnachten
Menschen kümmern sich
Der Reitstall sucht Personal
Zum Schluss danke ich allen
Blitzer an der Landstraße
Das Schiff legte an
Der Koch kochte gut
`
  .trim()
  .split('\n');

export const germanLaterDirty: string[] = `
Was für eine [Scheißzeitung]
Der Redakteur ist ein richtiger [Arsch]
[Schert euch zum Teufel]
Du bist doch völlig [behindert]
Ich [scheiße] auf eure Meinung
Pfui, du alter [Sack]
Ihr seid so [erbärmlich]
Mein Nachbar ist ein kranker [Psychopath]
[Arschgesicht]
Die ganze Partei ist ein [verdammter] Witz
[Halt die Klappe] und zahl
Diese [Fotze] von Rektorin gehört entlassen
Der [Hurensohn] parkt auf meinem Platz
So eine [Bitch]
Ihr [Schweine] habt die Bücherei geschlossen
[Geh zurück nach Afrika]
[Kanaken] raus aus dem Freibad
Der [Neger] im Kiosk
Juden sind [Ratten]
Muslime sind [Parasiten]
[Zigeuner] klauen alles, dieses Gesindel
[Schwuchteln] sind ekelhaft
Scheiß [Lesbe]
Scheiß [Transe]
[Bring dich um], du Opfer
Geh dich [aufhängen]
Ich [bringe] euch alle um
Jemand sollte den Chef [totschlagen]
Hoffentlich wirst du [überfahren]
Pass auf, wir wissen wo deine Kinder zur [Schule] gehen
Die gehören alle [erschossen]
Du gehörst [vergast]
[Lutsch meinen Schwanz]
[Fick] deine Mutter
Geile [Titten] hat die
Der [wichst] doch heimlich
[Wichser] im Gemeinderat
[Rotzlöffel], lern erst mal schreiben
[Hampelmann]
So ein [Clown]
[Clowns] im Rathaus
Du bist ein [Lügner]
[Lügner] allesamt
[Feigling]
Was für eine [Memme] von Bürgermeister
Du fettes [Schwein]
[Drecksbulle]
Alte [Hexe]
Du kleine [Ratte]
[Zimtzicke] am Empfang
[Verdammt], bin ich sauer
[Verflucht] teuer
[Beschissen] geschrieben
Das ist zum [Kotzen]
[Kackstadt]
Die Busgesellschaft ist [scheiße]
[Mist] von Anfang bis Ende
[Dumme Pute]
Der ist doch krank im [Kopf]
Ihr habt doch nicht alle [Tassen] im Schrank
[Arschkriecher] der Regierung
[Schleimer]
Da kriegt man doch das [Kotzen]
[Verdammter] Winterdienst, ich hätte mir fast das Bein gebrochen
Mir doch [scheißegal], was die Alte sagt
Bei euch stimmt was nicht im Kopf, ihr [Idioten]
Was für ein [Depp] der Typ ist
Die [verdammten] Politessen der Stadt
Die Politesse ist eine [Fotze]
Der Hausmeister ist ein alter [Wichser]
Macht eure [Drecksblatt]-Zeitung zu
Du unfähiges [Arschloch]
Der [Scheißbau] stürzt bald ein
Typisch für diese [Arschlöcher] von der SPD
[Sozenpack]
[Grünenpack]
AfD-[Nazis], verpisst euch
Leckt mich doch alle am [Arsch]
Was zum [Teufel] macht ihr da
Jetzt reicht es aber, [verdammt]
Der Schreiberling kann mir einen [blasen]
[Arschlöcher] alle miteinander
[Arschgeigen] in der Regierung
Mein Chef ist ein [Arsch]
Der [Bastard] vom Nachbarn trommelt die ganze Nacht
Du bist eine [Hure], das weiß jeder
Sie ist eine billige [Nutte]
Er ist eine dreckige [Sau]
[Tunten] auf der Bühne
Eine [Schwuchtel] als Pfarrer
Wir wollen keine [Neger] hier
Die [Kanaken] nehmen uns die Arbeit weg
[Araber] raus
Raus mit dem [Pack]
Alle Muslime sind [Terroristen]
Die Zigeuner sind alle [Diebe]
Juden sind ein [Krebsgeschwür]
Die Syrer sind [Schmarotzer]
[Zigeuner] sind Gesindel
[Spasten] überall
Du schreibst wie ein [Spasti]
So ein [Mongo]
[Vollpfosten]
Knallt ihn [ab]
Ich [schlage] den tot, der das gebaut hat
Ich werde dich [erschießen]
Wir [zünden] dein Haus an
Hoffentlich wirst du [vergewaltigt]
Hoffentlich wirst du krank und [krepierst]
[Krepier]
[Stirb] endlich
[Erhäng] dich
Geh [sterben]
Pass bloß [auf]
Halt die [Schnauze]
Halt dein [Maul]
[Schwanz] ins Ohr
So was von [beschissen]
[Scheißartikel]
Der Beschluss ist [Mist] durch und durch
Verlogene [Schweine]
Feige [Ratten]
Dumme [Sau]
[Saudumme] Menschen
`
  .trim()
  .split('\n');
