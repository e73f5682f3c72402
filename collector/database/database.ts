/** What the collector asks of PostgreSQL, whether it runs inside this process or is a server. */
export type Row = Record<string, unknown>;

export interface Queryable {
  /** `$1`, `$2` … stand for the values. */
  query<R extends Row = Row>(sql: string, values?: readonly unknown[]): Promise<R[]>;
}

export interface Database extends Queryable {
  /** All of it or nothing; what `work` throws undoes it and is thrown on. */
  transaction<T>(work: (queryable: Queryable) => Promise<T>): Promise<T>;
  /** Runs a file of statements. */
  execute(sql: string): Promise<void>;
  close(): Promise<void>;
}
