// The form, as a sheet of paper: a field, a name, a button. acting/submit.ts sends what is written.
import { el } from './dom.ts';
import type { SayReading } from './text/sentences.ts';

export type FormView = ReturnType<typeof drawForm>;

export function drawForm(say: SayReading) {
  const field = { part: 'field', dir: 'auto' };
  const text = el('textarea', { id: 'text', ...field });
  const name = el('input', { id: 'name', maxLength: 80, autocomplete: 'name', ...field });
  const send = el('button', { part: 'button' }, say('send'));
  const status = el('p', { role: 'status', className: 'note' });
  const element = el(
    'form',
    {},
    el('label', { htmlFor: 'text' }, say('write')),
    text,
    el('label', { htmlFor: 'name' }, say('name')),
    el('div', { className: 'sign' }, name, send),
    status,
  );
  return { element, text, name, send, status };
}
