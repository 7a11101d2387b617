import type Database from 'libsql';
import type { SqliteDatabase } from 'kysely';

/** Statements that are kept. The hub's own are far fewer; pushes add one for each number of changes. */
const MOST = 200;

/** Statements prepared once and used again: preparing one costs about as much as running it. */
export function preparedOnce(database: Database.Database): SqliteDatabase {
  const statements = new Map<string, Database.Statement>();
  return {
    prepare: (sql) => {
      const known = statements.get(sql) ?? database.prepare(sql);
      // The one that has not been used for longest is the first.
      statements.delete(sql);
      statements.set(sql, known);
      if (statements.size > MOST) statements.delete(statements.keys().next().value!);
      return known;
    },
    close: () => {
      statements.clear();
      database.close();
    },
  };
}
