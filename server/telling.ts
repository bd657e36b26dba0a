// Tells this process's sockets what the event log says: readers of an article its public facts, staff of a site what
// they watch.
import type { Namespace } from 'socket.io';
import type * as wire from './contract.ts';
import { articlesOf, groupedBySite, moderationFacts, readerFacts, summaryFacts } from './facts.ts';
import type { PublicPages } from './feedback/publicPages.ts';
import type { Db } from './platform/database.ts';
import type { Event } from './platform/events.ts';
import type { LastValues } from './platform/lastValues.ts';

export type Readers = Namespace<wire.ReaderCommands, wire.ReaderFacts>;
export type Staff = Namespace<wire.StaffCommands, wire.StaffFacts>;

export const readerRoom = (siteId: number, articleKey: string) => `article:${siteId}:${articleKey}`;
export const staffRoom = (siteId: number, topic: wire.Topic) => `site:${siteId}:${topic}`;

export const factsFor = (
  db: Db,
  { topic, ...about }: { topic: wire.Topic; siteId: number; events: Event[] },
) => (topic === 'moderation' ? moderationFacts(db, about) : summaryFacts(db, about.events));

interface Telling {
  events: Event[];
  readers: Readers;
  staff: Staff;
  pages: PublicPages;
  toldTallies: LastValues;
}

/** Tells this process's sockets what a stretch of the log says, as it stands now, once per thing. */
export async function tell(db: Db, { events, readers, staff, pages, toldTallies }: Telling): Promise<void> {
  const articles = await articlesOf(db, events);
  for (const article of articles) pages.forget({ siteId: article.site_id, key: article.key });

  for (const [siteId, ofSite] of groupedBySite(events)) {
    for (const topic of ['moderation', 'summary'] as const) {
      const room = staffRoom(siteId, topic);
      if (!staff.adapter.rooms.has(room)) continue;
      for (const fact of await factsFor(db, { topic, siteId, events: ofSite }))
        staff.local.to(room).emit('fact', fact);
    }
  }

  const watched = articles.filter(each => readers.adapter.rooms.has(readerRoom(each.site_id, each.key)));
  if (watched.length === 0) return;
  for (const { article, ...fact } of await readerFacts(db, { articles: watched, events })) {
    const name = readerRoom(article.site_id, article.key);
    const room = readers.local.to(name);
    if (fact.type === 'tally:changed') {
      // A doubted rating moves nothing that is public, and its news would tell that there was one.
      if (toldTallies.isNew(name, JSON.stringify(fact.tally)))
        room.emit(fact.type, { article: article.key, tally: fact.tally });
    } else if (fact.type === 'comment:published')
      room.emit(fact.type, { article: article.key, comment: fact.comment });
    else room.emit(fact.type, { article: article.key, id: fact.id });
  }
}
