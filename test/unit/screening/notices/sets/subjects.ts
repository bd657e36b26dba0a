// Different comments on the same subjects, in much the same words: what must not be taken for near copies.

export const subjects: Record<string, string[]> = {
  parking:
    `Jeg synes det er helt forkert at fjerne parkeringspladserne foran blokken, for hvor skal de ældre så holde?
Det er da godt at de fjerner nogle parkeringspladser, så børnene kan få mere plads at lege på
Hvorfor er der ingen der har spurgt os beboere inden parkeringspladserne blev fjernet?
Vi har betalt for de parkeringspladser over huslejen i tyve år, og nu fjerner de dem bare
Jeg har selv bil og må nu holde på den anden side af vejen, når jeg kommer hjem fra nattevagt
Parkeringspladserne bliver alligevel kun brugt af folk der ikke bor her, så lad dem bare forsvinde
Jeg synes ikke det er helt forkert at fjerne parkeringspladserne, for de fleste kører med bussen
Kan redaktionen ikke spørge boligforeningen hvor mange pladser der bliver tilbage når det hele er færdigt?
Tak til bestyrelsen for at tage en upopulær beslutning om parkering, det skulle være sket for længe siden
Det er helt forkert at de ældre skal gå så langt med deres indkøb fra bilen og op i lejligheden
Hvor skal hjemmeplejen holde når der ikke er flere parkeringspladser foran blokken, har nogen tænkt på det?
Parkering, parkering, parkering, kan vi ikke snart tale om noget andet her i bladet end jeres biler?`.split(
      '\n',
    ),
  laundry: `Vaskekælderen er lukket igen i denne uge, og ingen har fået besked om hvornår den åbner
Der ligger altid tøj i maskinerne i vaskekælderen når man kommer til sin tid, det er så irriterende
Kan man ikke få et bestillingssystem på telefonen, ligesom de har fået ovre i den anden afdeling?
Vaskekælderen har aldrig været så ren som den er nu, tak til den nye varmemester for det
Hvornår åbner vaskekælderen igen, er der nogen her der har fået besked om det fra kontoret?
Jeg vasker selv om natten, for om dagen er der aldrig en ledig maskine i vaskekælderen
Prisen på en vask er steg med fem kroner og maskinerne er de samme gamle som før
Folk skal lære at tømme fnugfilteret i tørretumbleren når de er færdige, så svært er det altså ikke
Nogen har taget mit sengetøj i vaskekælderen i tirsdags, vær sød at lægge det tilbage i min kurv
Vi burde få en vaskekælder i hver opgang i stedet for at gå over gården med alt vores tøj`.split('\n'),
  praise: `Tak for en rigtig god artikel om festen, det var dejligt at se de mange billeder fra gården
Tak for en rigtig god artikel, jeg har boet her i tredive år og lærte alligevel noget nyt
Dejligt at læse om de frivillige i cafeen, de fortjener al den ros som de kan få
Det var en dejlig fest og jeg håber at vi gør det igen til næste år med endnu flere mennesker
Jeg var ikke selv med til festen, men jeg kan se på billederne at det har været en god dag
God artikel, men hvorfor er der ingen billeder fra børnenes optræden på den lille scene?
Tusind tak til alle jer der hjalp med at stille op og rydde op, uden jer var der ingen fest
Jeg savner at der også bliver skrevet om dem der ikke kunne deltage fordi de er syge eller gamle
Flot blad denne gang, især artiklen om de gamle dage i Gellerup var spændende at læse
Maden til festen var fantastisk, kan man få opskriften på de små brød fra den somaliske bod?
Tak for en god artikel om cafeen, det var dejligt at læse om de mange frivillige`.split('\n'),
  plan: `Helhedsplanen bliver vores død, først river de blokkene ned og så hæver de huslejen for os der er tilbage
Helhedsplanen er det bedste der er sket for området i mange år, endelig kommer der nyt liv
Jeg vil gerne vide hvor de mennesker skal bo som nu får deres lejlighed revet ned
Der er brugt millioner på vejen gennem Gellerup, men min altan er stadig utæt når det regner
Vi stemte nej, men de gjorde det alligevel, så hvad skal vi med beboerdemokrati?
Vi stemte ja fordi vi blev lovet at huslejen ikke ville stige, og nu stiger den alligevel
Kan nogen forklare mig på almindeligt dansk hvad en helhedsplan egentlig er for noget?
Mine børn er vokset op her og de vil gerne blive boende, men der er ingen store lejligheder tilbage
Letbanen kommer til at larme lige uden for mit vindue og ingen har spurgt mig om det
Pengene burde være brugt på skolen og klubberne i stedet for på en ny vej til bilerne
Det er de samme mennesker der udtaler sig hver gang om helhedsplanen, spørg dog nogle af de unge`.split('\n'),
  offers: `Hej, jeg tjener 5000 kr om ugen hjemmefra, skriv til mig hvis du også vil tjene penge hurtigt
Billige lån uden sikkerhed, svar på fem minutter og penge på kontoen samme dag, klik her
Jeg fik min mand tilbage ved hjælp af en spirituel hjælper, kontakt ham hvis du har problemer i dit ægteskab
Køb billige mærkevarer direkte fra lageret med op til halvfjerds procent rabat og gratis fragt
Stem på liste B til valget på tirsdag, vi vil have lavere husleje og flere legepladser til børnene i afdelingen`.split(
    '\n',
  ),
  brief: `Hvorfor er vaskekælderen altid lukket om søndagen her
Jeg er enig med Lone i det hun skriver
Det er for dårligt at bladet kommer så sent
Hvornår får vi nye postkasser i vores opgang igen
Tak til alle de frivillige som hjalp til festen
Min cykel er blevet stjålet tre gange i år
Jeg er slet ikke enig med Lone i det
Det er for dårligt at huslejen stiger så meget
Tak til alle som hjalp mig da jeg faldt
Kan vi få flere bænke nede ved søen i år
Det er en god ide med bænke ved søen
Skriv til mig hvis du vil tjene hurtige penge`.split('\n'),
};
