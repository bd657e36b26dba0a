// What the editor asked to see, and the address that says so: a shared link shows the same table.
import type { SummarySort } from '../../server/contract.ts';

export interface Choice {
  sort: SummarySort;
  order: 'asc' | 'desc';
  section: string | null;
  issue: string | null;
}

export const SORTS = [
  'title',
  'published',
  'ratings',
  'positive',
  'average',
  'comments',
] as const satisfies readonly SummarySort[];

const USUAL: Choice = { sort: 'published', order: 'desc', section: null, issue: null };

/** Titles begin at A; of everything else one wants the newest or the most first. */
const firstOrder = (sort: SummarySort): Choice['order'] => (sort === 'title' ? 'asc' : 'desc');

const isSort = (text: string | null): text is SummarySort => SORTS.some(sort => sort === text);

/** Reads an address; whatever it does not understand is as if it were not there. */
export function choiceFrom(search: string): Choice {
  const query = new URLSearchParams(search);
  const sort = query.get('sort');
  const order = query.get('order');
  const known = isSort(sort) ? sort : USUAL.sort;
  return {
    sort: known,
    order: order === 'asc' || order === 'desc' ? order : firstOrder(known),
    section: query.get('section') || null,
    issue: query.get('issue') || null,
  };
}

/** The same address with this choice in it; what is usual is left out, what is not ours stays. */
export function searchWith(choice: Choice, search: string): string {
  const query = new URLSearchParams(search);
  const say = (name: string, value: string | null) => {
    if (value === null) query.delete(name);
    else query.set(name, value);
  };
  say('sort', choice.sort === USUAL.sort ? null : choice.sort);
  say('order', choice.order === firstOrder(choice.sort) ? null : choice.order);
  say('section', choice.section);
  say('issue', choice.issue);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** A click on a column: sorts by it, or turns it round if it is sorted by already. */
export const sortedBy = (choice: Choice, sort: SummarySort): Choice =>
  choice.sort === sort
    ? { ...choice, order: choice.order === 'asc' ? 'desc' : 'asc' }
    : { ...choice, sort, order: firstOrder(sort) };
