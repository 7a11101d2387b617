import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { DatabaseError, Pool, types, type CustomTypesConfig, type PoolClient } from 'pg';

const SECOND = 1000;

/**
 * Connections of one hub. Several hubs and the administrator's tools share the 100 that PostgreSQL takes by default; more
 * of them would not be faster either, since the pushes to a round queue up.
 */
const LIMITS = {
  max: 10,
  /** How long a call waits for a connection, be it that all are busy or that the database does not answer. */
  connectionTimeoutMillis: 10 * SECOND,
  idleTimeoutMillis: 30 * SECOND,
  keepAlive: true,
};

/** No statement of a call may take longer, and no hub that hangs in a transaction keeps its rows from the others. */
const CALL_LIMITS = {
  statement_timeout: 15 * SECOND,
  idle_in_transaction_session_timeout: 15 * SECOND,
  /** For when the database vanishes without a word, so that its own limits never get here. */
  query_timeout: 18 * SECOND,
};

/** Counts and sums come as bigint, which the driver gives as text: here they are numbers, as libSQL gives them. */
const NUMBERS: CustomTypesConfig = {
  getTypeParser: ((type: number, format?: 'text' | 'binary') =>
    type === Number(types.builtins.INT8)
      ? Number
      : (types.getTypeParser(type, format) as unknown)) as typeof types.getTypeParser,
};

/**
 * A pool that survives the database: connections that fail in the hand are thrown away, those that fail in the drawer
 * are forgotten, and the next call opens new ones.
 * @param patient without limits of time for statements: migrations, backups and restores take as long as they take
 */
export function makePostgresPool(url: string, { patient }: { patient: boolean }): PostgresPool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'life-science-coverage',
    types: NUMBERS,
    ...LIMITS,
    ...(patient ? {} : CALL_LIMITS),
  });
  // Without a listener, a connection that breaks while nobody uses it would end the process.
  pool.on('error', () => undefined);
  return { connect: async () => guard(await pool.connect()), end: () => pool.end() };
}

/** A client that goes back to the pool only if every answer came, be it that the database said no. */
function guard(client: PoolClient): PostgresPoolClient {
  let fault: Error | null = null;
  const notice = (error: Error) => void (fault = error);
  client.on('error', notice);
  const query = async (sql: string, parameters: readonly unknown[]) => {
    // What waits behind a question that is never answered would wait as long again.
    if (fault !== null) throw fault;
    try {
      return await client.query<Record<string, unknown>>(sql, [...parameters]);
    } catch (error) {
      if (!(error instanceof DatabaseError)) notice(error as Error);
      throw error;
    }
  };
  return {
    // Kysely's other form, by a cursor, is for streams and never used.
    query: query as unknown as PostgresPoolClient['query'],
    release: () => {
      client.off('error', notice);
      client.release(fault !== null);
    },
  };
}
