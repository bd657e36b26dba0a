// Looking up what screening needs, in groups: comments that arrive during one look-up share the next.
import type { Db } from '../../platform/database.ts';
import { inGroups } from '../../platform/inGroups.ts';
import { type ScreeningFacts, type Sent, screeningFacts } from './queries.ts';

export type LookUpFacts = (comment: Sent) => Promise<ScreeningFacts>;

export const looksUpFacts = (db: Db): LookUpFacts =>
  inGroups({
    run: (comments: Sent[]) => screeningFacts(db, comments),
    // Each is some twenty places on disk to read, and a group has to stay below the time limit of a statement.
    mostAtOnce: 25,
    mostWaiting: 1000,
  });
