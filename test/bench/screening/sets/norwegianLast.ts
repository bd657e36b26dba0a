// Norwegian comments of the last rounds, innocent and not.
export const norwegianLastClean: string[] = `
Bussen går i slutten av måneden
Sluttspillet begynner på lørdag
Vi er store fans av biblioteket
Fantes det ingen andre lokaler
Det var en kiosk her før
Fanejunker Berg ledet marsjen
Kukui er en nøtt fra Hawaii
Fitting er et ord for rørdeler
Horten og Holmestrand
Hun hørte ingenting
Hornet i skogen
Røverhistorier fra gamle dager
Stemmene telles på nytt
Assistanse ble innvilget
Kasserer søkes til foreningen
Passasjen under jernbanen er mørk
Skitne sko tas av i gangen
Skjøtselen av parken er god
Pissoaret er borte fra torget
Pistasjis er best
Runesteiner og runer
Pakningen i krana er ødelagt
Pakket buss hver morgen
Asken falt i stormen
Asylmottaket stenges
Ospa står gul
Omgangssyke på skolen
Ekkelt vær i dag
Maten på skolen er ekkel sier barna
Homser og lesber gikk i toget med stolthet
Jødisk museum har gratis inngang
Muslimsk gravlund utvides
Den somaliske foreningen byr på mat
Samenes rettigheter må styrkes
Tatere og romanifolk har sin egen fest
Rasismen på tribunen må bort
Nazistene okkuperte Norge
Kommunistene fikk ett mandat
Pedofile må få behandling, sier eksperten
Psykopaten i filmen er ubehagelig
Parasitten i fisken er ufarlig
Helstekt gris serveres
Rotter i kjelleren
Et esel på julemarkedet
Appelsiner fra Spania
Du skal få boller
Du er dum om du går glipp av konserten
Vi må drepe myten om bilbyen
Dødehavet er salt
Han ble skutt i beinet for ti år siden
Hengebrua stenges
Heng inn nøklene på kontoret
Jeg kunne drept for en kopp kaffe
Skyv møtet til onsdag
Slå på lyset
Håper de kommer i tide
Jeg håper dere angrer
Dere burde skamme dere, men takk for svaret
Du tar feil om brua
Dere er flinke til å feie
Lukk munnen når du tygger, sa bestemor
Stille på biblioteket
Taperne gikk hjem uten medalje
Tullingen fra byen kom på hytta i visa
Jeg savner svømmehallen
Svømmehallen stenges ved nyttår
Hva slags folk kjører så fort
Prisene i butikken var feil
Det lukter godt fra bakeriet
Butikken på hjørnet stenger
Utvalgets leder burde gå av
Mopedene bråker om kvelden
Reis kollektivt
Du er en klippe, takk
Du ødela dagen min med den nyheten
Svinedyrt ble det, men fint
Styret ble gjenvalgt
Redaktørens leder var god
Han er en liten gutt
Kassa er stengt
En god idé
Hun ser ut som moren sin
Heksa Burra er barnas favoritt
Gammel og stygg stol gis bort
Jeg skal gå ned i vekt
Teateret spiller Hamlet
En familie fra Eritrea flyttet inn
Treningssenteret har nye eiere
En mann ranet meg
Araberhester på utstilling
Muslimsk råd svarer
Det mosaiske trossamfunn takker
Romske ungdommer spiller teater
Tatoveringsmesse åpner
Retorikkurs på tirsdag
Sykkelparkering mangler
Mongolske strupesangere gjester
Jeg er syk av influensa
Han ligger etter med regningene
Jeg skal hjelpe ham
Jeg dreper ugress med eddik
Noen burde ringe elektrikeren
Politikerne burde lytte
Skyv på vedtaket
Bare ta bussen
Ingen ville merke forskjell
Vi kommer til å savne deg, Lena
Håper bålet brenner hele kvelden
Håper han får jobben
Du skal få se
Vet dere hvor jeg kan kjøpe frimerker
Hold til høyre
Losen i havna er pålitelig
Tapere og vinnere på budsjettet
Jeg ble sint da jeg leste
Skam dere, kommunen
Det er skandale at brua er stengt
Elendig drevet
Dårlig service og dyr billett
Dere burde skamme dere
Søren så fint det ble
Kameraten bor i Fitjar
Hestekuler i solkremen... nei, hestekrefter
Pikkolo og oboe
`
  .trim()
  .split('\n');

export const norwegianLastDirty: string[] = `
Denne [jævla] kommunen klarer ikke å brøyte en gate
Hva i [helvete] tenker dere på
Skribenten er en [idiot] av guds nåde
Dere [idioter] stemte dette fram
[Faen] så jeg hater rundkjøringer
[Drittprat], tallene er oppdiktet
Rådmannen er et jævla [svin]
Ditt [kukhue]
[Fitter] hele gjengen i styret
En [hore] for utbyggerne
Din jævla [hore]
[Rævslikker] av en redaktør
Du kan [kysse meg i ræva]
[Dra til helvete] hele redaksjonen
Ryk til [helvete]
[Dra og brenn]
Alle [negre] burde ut
Jævla [pakkiser] på torget
[Svartinger] og trygd
[Taterne] er tilbake på parkeringen, det pakket
[Jødesvin]
Araberne er [aper]
[Muslimsvin]
[Homofaen]
Den lille [soperen] på biblioteket er ekkel
[Tranny] i barnehagen
Din [mongo]
Er du helt [hjernedød]
[Åndssvake] politikere
[Ta livet av dere]
[Drep] alle politikere
Jeg skal [drepe] deg
Jeg [knivstikker] deg
Man burde [henge] hele regjeringen
Håper du [dør] i smerte
Håper hele familien din får [kreft]
Du skal få [juling]
Jeg vet hvor du [bor]
[Ludder]
[Tispa] på side tre
Jævla [kjerring]
[Gubbejævler]
Hun er ei [merr]
Ditt ekle [svin]
For en jævla [tulling]
[Tullinger] i trafikketaten
Din [taper]
[Dustehuer] er det dere er
Dere er [dumme i hodet]
Ordføreren er helt [forstyrra]
Han er en patetisk [taper]
[Forræder]
[Nazistjævel]
[Kommunistsvin]
[Pedosvin]
[Drittunger]
[Møkkabuss]
[Drittbuss]
[Satan] så lang tid det tar
[Fuck] hele utvalget
[Wtf] er dette
Det er så [jævlig] dårlig
[Pul] deg selv
[Faen] så dårlig at dere la ned svømmehallen
Dere er faen meg ikke [kloke]
Hallsjefen er en [idiot]
Hva slags [jævla] folk kjører sånn
[Jævlig] høye priser
Det lukter [dritt] av hele saken
Drittsak, [drittpolitikere]
Den [kua] i utvalget burde gå av, jævla ku
[Helvetes] mopeder
Reis til [helvete]
Du er et [svin] og det vet du
Ditt [krek], du ødela alt
[Svin]
Noen skikkelige [svin] i styret
For noen [svin]
[Kuksugerne] i redaksjonen
Sug [kuk] redaktør
Redaktøren er en [kuk]
Han er ei lita [fitte]
[Fitta] i kassa
[Horer] er det de er
[Ludder]
Hun ser ut som ei [hore]
Gammel stygg [heks]
Stygg og [feit] er hun, den purka
[Feiting], gå og slank deg
[Homo]-teater, æsj for noe soperpakk
[Homojævel]
Jævla [lesbe]
[Neger]
En [neger] flyttet inn
[Negre] lukter vondt
[Pakkisene] på treningssenteret
En [svarting] ranet meg
[Araberne] skal ut av landet
Ut med [muslimene]
[Jødejævler]
Jødene er [rotter]
Alle romfolk er [tyver]
[Sigøynerne] er parasitter
[Taterjævel]
Er du [retardert]
Din jævla [mongo]
[Mongo] er det du er
Du er [syk i hodet]
Han er jo [tilbakestående]
Jeg skal [drepe] ham
Jeg [dreper] deg om du parkerer der igjen
Noen burde [skyte] deg
Politikerne burde [henges]
Skyt [politikerne]
Bare [ta livet av deg]
Ingen ville [savne deg] om du døde
Håper du [brenner] opp
Håper han får [kreft]
Du skal [dø]
Vet dere hvor han [bor], den jævelen
Hold [kjeft]
Hold den [svære kjeften] din
[Fuck off]
For en [taper]
[Rassgjøk]
`
  .trim()
  .split('\n');
