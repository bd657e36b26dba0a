// What counts as personal data in a comment, by kind, and what only looks like it.
import { findPersonalData } from '../../../../server/screening/notices/personalData.ts';

const found = (text: string) => findPersonalData(text).map(({ kind, match }) => `${kind}: ${match}`);

test.each([
  '010285-1234',
  '010285 1234',
  '0102851234',
  '010285–1234',
  '01 02 85 1234',
  '01.02.85-1234',
  '0 1 0 2 8 5 1 2 3 4',
  '٠١٠٢٨٥-١٢٣٤',
  '010\u200b285-1234',
  '𝟎𝟏𝟎𝟐𝟖𝟓-𝟏𝟐𝟑𝟒',
])('the personal number %s is found however it is written', number => {
  expect(found(`Hans cpr er ${number}, siger de`)).toEqual([`cpr: ${number}`]);
  expect(found(`Han hedder ${number}`)).toEqual([`cpr: ${number}`]);
});

test('a personal number needs a date that the century in its seventh digit has', () => {
  expect(found('290200-4123')).toEqual(['cpr: 290200-4123']);
  expect(found('290200-0123')).toEqual([]);
  for (const number of ['320185-1234', '001285-1234', '311185-1234', '010013-4123'])
    expect(found(number)).toEqual([]);
});

test('the check digit is not asked for', () => {
  for (const last of '0123456789') expect(found(`010203-456${last}`)).toEqual([`cpr: 010203-456${last}`]);
});

test('ten digits are no personal number in a longer number, an account, a case, a sum or a link', () => {
  for (const text of [
    '010285123456',
    '50102851234',
    'konto 9001 0102851234',
    '9001 0102851234',
    'sagsnr. 0102851234',
    '1012501234 kr.',
    'A010285-1234',
    'https://eksempel.dk/0102851234',
  ])
    expect(found(text)).toEqual([]);
});

test.each([
  '86 12 34 56',
  '8612 3456',
  '86123456',
  '86.12.34.56',
  '86-12-34-56',
  '86 123 456',
  '+45 86123456',
  '+4586123456',
  '0045 86 12 34 56',
  '45 86 12 34 56',
  '+46 70 123 45 67',
  '8 6 1 2 3 4 5 6',
])('the telephone number %s is found', number => {
  expect(found(`Ring på ${number}.`)).toEqual([`phone: ${number}`]);
});

test('eight digits are no telephone number where they are a date, years, a sum, weeks or a company', () => {
  for (const text of [
    'den 20130515',
    '15-05-2013',
    '22 10 2013',
    '2013-2014',
    'fra 2012 2013 og frem',
    'det kostede 22 345 678 kr.',
    '86123456 kroner',
    'uge 25 26 27 28',
    'CVR-nr. 86123456',
    'CVR: 86 12 34 56',
    'EAN 5790000123456',
    'IBAN DK50 0040 0440 1162 43',
    'ISBN 978-87-7000-123-4',
    'varmemåler nr. 22334455',
    'www.facebook.com/groups/22334455',
    '12 34 56 78',
  ])
    expect(found(text)).toEqual([]);
});

test('dates and years are a telephone number where it is said', () => {
  expect(found('tlf. 20130515')).toEqual(['phone: 20130515']);
  expect(found('Ring 2013 2014')).toEqual(['phone: 2013 2014']);
});

test("a public office's telephone number is a hit like anybody's", () => {
  expect(found('Borgerservice: 89 40 20 00')).toEqual(['phone: 89 40 20 00']);
});

test.each([
  'navn@eksempel.dk',
  'for.navn+avis@post.eksempel.co.uk',
  'navn @ eksempel.dk',
  'navn (a) eksempel.dk',
  'navn[at]eksempel[dot]dk',
  'navn snabel-a eksempel punktum dk',
  'navn (snabela) eksempel.dk',
  'navn at eksempel dot dk',
  'søren@æblehaven.dk',
])('the e-mail address %s is found', address => {
  expect(found(`Skriv til ${address}, tak`)).toEqual([`email: ${address}`]);
});

test('a word glued to an e-mail address is not a part of it', () => {
  expect(found('navn@eksempel.dk.Ring')).toEqual(['email: navn@eksempel.dk']);
});

test('the word «at», a mention and a list are no e-mail addresses', () => {
  for (const text of [
    'jeg ved at eksempel.dk er nede',
    '@lars du tager fejl',
    '(a) først, (b) så',
    '5 kr @ stk',
  ])
    expect(found(text)).toEqual([]);
});

test.each([
  'Lærkevangen 38',
  'lærkevangen 38',
  'LÆRKEVANGEN 38',
  'Gudrunsvej 46, 3. tv',
  'Skovgårdsparken 53 2. th.',
  'H.C. Andersens Vej 12 B',
  'Edwin Rahrs Vej 32',
  'Nørre Allé 5',
  'Store Torv 4',
  'Jettesvej 7, 8220 Brabrand',
  'Hasselhøj 14',
  'Pilevangen nr. 24',
  'Dortesvej 17-19',
  'Åbyvej 3A, st. th.',
])('the address %s is found', address => {
  expect(found(`Vaskekælderen i ${address} er lukket`)).toEqual([`address: ${address}`]);
});

test('a street without a number, and a number that counts or dates, are no address', () => {
  for (const text of [
    'Vi bor på Lærkevangen',
    'vej 3 gange',
    'vi har en have 2 steder',
    'Parken 2-1 til FCK',
    'Overvej 2 gange',
    'alle 3 lejligheder',
    'Det tager 5 minutter',
    'Deltager 12 i aften?',
    'i Gellerupparken 14. juni',
    'Gellerupparken 2011',
    'Søvangen 12 nye boliger',
    'Silkeborgvej 3 km',
    'legepladsen 3 dage om ugen',
    'Lisbeth Østergård 62 år',
    'Lærkevangen 12.30',
  ])
    expect(found(text)).toEqual([]);
});

test('personal data is placed in units of the text that was given', () => {
  const text = '😀 ring 86\u00a012\u00a034\u00a056 eller navn@eks\u00adempel.dk';
  for (const { match, start, end } of findPersonalData(text)) expect(text.slice(start, end)).toBe(match);
  expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['phone', 'email']);
});
