// What the browser remembers of a reader, under one key per site, and only from the reader's first act
// on: the token that makes votes and comments theirs, and the name they last signed with.

export interface ReaderRecord {
  token?: string;
  name?: string;
}

const PREFIX = 'article-feedback:';
// Where storage is blocked, an act still counts for as long as the page is open.
const memory = new Map<string, ReaderRecord>();

export function remembered(site: string): ReaderRecord {
  try {
    const stored = localStorage.getItem(PREFIX + site);
    if (stored) return { ...JSON.parse(stored) };
  } catch {}
  return memory.get(site) ?? {};
}

export function remember(site: string, change: ReaderRecord): void {
  const record = { ...remembered(site), ...change };
  try {
    localStorage.setItem(PREFIX + site, JSON.stringify(record));
    memory.delete(site);
  } catch {
    memory.set(site, record);
  }
}
