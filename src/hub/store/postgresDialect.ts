import {
  CompiledQuery,
  PostgresDialect,
  PostgresDriver,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type DataTypeNode,
  type PostgresPool,
  type TransactionSettings,
} from 'kysely';

/**
 * Kysely's PostgreSQL dialect, but
 * - texts are ordered by their bytes, as SQLite orders them, whatever the language of the database;
 * - transactions are READ COMMITTED, whatever the database has as its default: each statement sees what was committed
 *   before it, so that one that waited for a row goes on from what it waited for;
 * - what made a transaction fail is told, not that a broken connection couldn't be rolled back.
 */
export class PgDialect extends PostgresDialect {
  readonly #pool: PostgresPool;

  constructor(pool: PostgresPool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): PostgresDriver {
    return new CommittedDriver({ pool: this.#pool });
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return new ByteOrderCompiler();
  }
}

class CommittedDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, { isolationLevel: 'read committed', ...settings });
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
  }
}

class ByteOrderCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node);
    if (node.dataType === 'text' && this.parentNode?.kind === 'ColumnDefinitionNode') this.append(' collate "C"');
  }
}
