// When a comment is shouted, and when it only has capitals in it.
import { findCapitals } from '../../../../server/screening/notices/capitals.ts';

test.each([
  'HVAD ER DET FOR EN MÅDE',
  'HOLD NU OP MAND!!!',
  'Godt! MEN HVOR ER REGNSKABET HENNE??',
  'ЧТО ЭТО ТАКОЕ ЗДЕСЬ',
  'ΤΙ ΕΙΝΑΙ ΑΥΤΟ ΕΔΩ ΡΕ',
])('«%s» is shouted', text => {
  expect(findCapitals(text)).toBeDefined();
});

test.each([
  'JA TAK',
  'Det er FINT at I skriver om det',
  'LBF, BL, KAB, DSB, TV2, DR, AAB og NRGi',
  'NATO, UNICEF, UNESCO',
  'hvad er det for en måde',
  '你好大家好我们都是邻居很高兴认识',
  'مرحبا بالجميع هنا في الحي',
  '12345678901234567890',
  '',
])('«%s» is not', text => {
  expect(findCapitals(text)).toBeUndefined();
});

test('the place runs from the first shouted word to the last', () => {
  const text = 'Godt! MEN HVOR ER REGNSKABET HENNE??';
  expect(findCapitals(text)).toMatchObject({ match: 'MEN HVOR ER REGNSKABET HENNE', start: 6, end: 34 });
});
