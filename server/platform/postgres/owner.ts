// The role that the service works as. It owns the service's database and may nothing else: whatever gets
// through to SQL reads no files, runs no programs, and leaves the cluster alone.
import { createHmac } from 'node:crypto';
import { type Client, type Connection, openClient } from '../database.ts';

const role = 'article_feedback';

/** Made from the superuser's, which cannot be told from it: nothing more to keep, or to lose. */
const passwordFrom = (superusers: string) =>
  createHmac('sha256', superusers).update(`role ${role}`).digest('base64url');

/**
 * Makes the role and its database where they are missing, and hands over what belongs to the superuser in
 * a database of before. Looks each time: a dump may have been restored by the superuser since.
 */
export async function ownDatabase(
  client: Client,
  { superuser, name }: { superuser: Connection; name: string },
): Promise<Connection> {
  const password = passwordFrom(superuser.password);
  await unlessMade(client, {
    isThere: ['/* owner.findRole */ select from pg_roles where rolname = $1::text', role],
    make: `create role ${role} login password ${client.escapeLiteral(password)}`,
  });
  await unlessMade(client, {
    isThere: ['/* owner.findDatabase */ select from pg_database where datname = $1::text', name],
    make: `create database ${client.escapeIdentifier(name)} owner ${role}`,
  });
  const inside = await openClient({ ...superuser, database: name });
  try {
    await inside.query(handOver);
  } finally {
    await inside.end();
  }
  return { ...superuser, user: role, password, database: name };
}

async function unlessMade(
  client: Client,
  { isThere: [question, name], make }: { isThere: [sql: string, name: string]; make: string },
): Promise<void> {
  const { rowCount } = await client.query(question, [name]);
  if (rowCount) return;
  await client.query(make).catch((error: { code?: string }) => {
    // Two guests at once: whichever was second finds it made.
    if (!['42P04', '42710', '23505'].includes(error.code ?? '')) throw error;
  });
}

/** Sequences and indexes follow their tables, array types their elements. Nothing is locked that is in order. */
const handOver = `/* owner.handOver */
do $$
declare
  command text;
begin
  perform pg_advisory_xact_lock(hashtext('article-feedback hand over'));
  for command in
    select format('alter database %I owner to ${role}', datname)
      from pg_database where datname = current_database() and datdba <> '${role}'::regrole
    union all
    select format('alter %s %s owner to ${role}',
                  case relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view'
                               else 'table' end, c.oid::regclass)
      from pg_class c
     where relnamespace = 'public'::regnamespace and relowner <> '${role}'::regrole
       and relkind in ('r', 'p', 'v', 'm', 'S')
       and not exists (select from pg_depend where objid = c.oid and classid = 'pg_class'::regclass
                        and refclassid = 'pg_class'::regclass and deptype in ('a', 'i'))
    union all
    select format('alter routine %s owner to ${role}', oid::regprocedure)
      from pg_proc where pronamespace = 'public'::regnamespace and proowner <> '${role}'::regrole
    union all
    select format('alter type %s owner to ${role}', oid::regtype)
      from pg_type where typnamespace = 'public'::regnamespace and typowner <> '${role}'::regrole
       and typtype in ('e', 'd')
  loop
    execute command;
  end loop;
end
$$`;
