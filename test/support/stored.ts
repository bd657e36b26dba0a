// What the database holds, seen from outside the product: how many rows, and every text in them.
import type { Db } from '../../server/platform/database.ts';

const tableNames = async (db: Db) =>
  (
    await db.many<{ name: string }>(
      `select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
    )
  ).map(each => each.name);

/** Rows in every table but the two that count tries and remember log-ins. */
export async function rowCounts(db: Db): Promise<Record<string, number>> {
  const names = (await tableNames(db)).filter(name => name !== 'limits' && name !== 'sessions');
  const counts = names.map(name => `select '${name}' as name, count(*)::integer as rows from "${name}"`);
  const rows = await db.many<{ name: string; rows: number }>(counts.join(' union all '));
  return Object.fromEntries(rows.map(row => [row.name, row.rows]));
}

/** Every row of every table as text, whatever its columns are. */
export async function everythingStored(db: Db): Promise<string> {
  const names = await tableNames(db);
  const rows = await db.many<{ row: string }>(
    names.map(name => `select t::text as row from "${name}" t`).join(' union all '),
  );
  return rows.map(each => each.row).join('\n');
}
