// Who lives between the blocks: names as people sign themselves. Invented combinations.
import { phrases, pick, type Random, speak } from './phrases.ts';

export type Origin = 'danish' | 'turkish' | 'somali' | 'arabic';
type People = { origin: Origin; first: readonly string[]; last: readonly string[]; share: number };

const words = (list: string) => list.split(' ');
const people: readonly People[] = [
  {
    origin: 'danish',
    share: 0.56,
    first: words(
      'Anne Birthe Bent Camilla Carsten Christina Dorte Else Erik Freja Grethe Hanne Helle Henning Ida Inge Jens Jette Jonas Jørgen Karen Kim Kirsten Lars Lene Line Lis Louise Mads Maja Marie Mette Mikkel Niels Ole Per Pia Poul Rasmus Rikke Sofie Susanne Søren Thomas Tina Tove Ulla Vibeke William Yvonne',
    ),
    last: words(
      'Andersen Bech Bruun Christensen Dahl Friis Gram Hansen Holm Iversen Jensen Jessen Juhl Kjær Kragh Krog Larsen Lauge Lund Madsen Mikkelsen Møller Nielsen Olsen Pedersen Poulsen Rask Sand Skov Sørensen Thomsen Toft Vestergaard Winther',
    ),
  },
  {
    origin: 'turkish',
    share: 0.16,
    first: words(
      'Ahmet Aylin Ayşe Burak Cem Deniz Ebru Elif Emine Fatma Gülten Hakan Hasan İbrahim Kemal Leyla Mehmet Merve Mustafa Nesrin Selma Serkan Sevgi Yasemin Yusuf Zeynep',
    ),
    last: words(
      'Acar Aydın Çelik Demir Doğan Kaya Kılıç Koç Öztürk Polat Şahin Toprak Yıldırım Yıldız Yılmaz',
    ),
  },
  {
    origin: 'somali',
    share: 0.13,
    first: words(
      'Abdi Abdirahman Amina Asha Ayaan Bashir Farah Faduma Halima Hodan Ifrah Ikram Ismail Khadra Liban Mahad Nasra Sahra Said Warsan Yasin Zamzam',
    ),
    last: words(
      'Abdullahi Adan Aden Ali Diriye Farah Hassan Hersi Ismail Jama Mohamud Nur Osman Warsame Yusuf',
    ),
  },
  {
    origin: 'arabic',
    share: 0.15,
    first: words(
      'Ahmad Aisha Ali Amal Bilal Fadi Hala Hanan Hiba Jamal Kareem Khaled Layla Mahmoud Maryam Nadia Nour Omar Rami Rana Salma Samira Sami Tarek Yara Ziad',
    ),
    last: words(
      'Abbas Darwish El-Khatib Ghazal Haddad Hamdan Ibrahim Issa Khalil Mansour Nasser Qasem Saleh Shaheen Zeidan',
    ),
  },
];
const inArabic = words('أحمد سميرة خالد ليلى نور مريم عمر هناء يوسف رنا محمود أمل');
const bylines = phrases(`
  [Beboer/Læser/En nabo/Haveglad/Natteravn/Bedstemor/Nattevagt/Tilflytter] i {vej}
  [Mor/Far/Farmor/Morfar] til [to/tre/fire]
  Opgang {nr}
  Den [gamle/nye/sure/glade] på {etage}
  Anonym
`);

export function readerName(random: Random, origin?: Origin): string | null {
  const kind = random();
  if (kind < 0.2) return null;
  if (kind < 0.26 && !origin) return speak(random, pick(random, bylines));
  if (kind < 0.285 && (!origin || origin === 'arabic')) return pick(random, inArabic);
  const { first, last } = somebody(random, origin);
  if (kind < 0.62) return first;
  return kind < 0.74 ? `${first} ${last.charAt(0)}.` : `${first} ${last}`;
}

export function somebody(random: Random, origin?: Origin): { first: string; last: string } {
  const { first, last } = people.find(group => group.origin === origin) ?? drawnByShare(random());
  return { first: pick(random, first), last: pick(random, last) };
}

function drawnByShare(drawn: number): People {
  let left = drawn;
  for (const group of people) {
    left -= group.share;
    if (left < 0) return group;
  }
  return people[0]!;
}
