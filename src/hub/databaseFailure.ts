/** Why PostgreSQL can't be the hub's store. Never holds the password. */
export type DatabaseFailure =
  | { fault: 'address' }
  | { fault: 'away' | 'login' | 'missing' | 'rights' | 'other'; database: Database; reason: string };

/** Which database, as far as it may be shown. */
export interface Database {
  readonly host: string;
  readonly name: string;
  readonly user: string;
}

/** Swedish and English. */
export function databaseFailureText(failure: DatabaseFailure): [string, string] {
  if (failure.fault === 'address')
    return [
      'DATABASE_URL ska ha formen postgres://användare:lösenord@värd:5432/databas, med @ : / ? # % i lösenordet skrivna som %40 %3A %2F %3F %23 %25.',
      'DATABASE_URL must look like postgres://user:password@host:5432/database, with @ : / ? # % in the password written as %40 %3A %2F %3F %23 %25.',
    ];
  const { fault, database, reason } = failure;
  const { host, name, user } = database;
  switch (fault) {
    case 'away':
      return [
        `Hubben får ingen kontakt med PostgreSQL på ${host} (${reason}): kontrollera DATABASE_URL, och att databasen är igång.`,
        `The hub can't reach PostgreSQL on ${host} (${reason}): check DATABASE_URL, and that the database is running.`,
      ];
    case 'login':
      return [
        `PostgreSQL på ${host} släpper inte in användaren ”${user}” (${reason}): kontrollera namn och lösenord i DATABASE_URL.`,
        `PostgreSQL on ${host} does not let the user “${user}” in (${reason}): check name and password in DATABASE_URL.`,
      ];
    case 'missing':
      return [
        `PostgreSQL på ${host} har ingen databas ”${name}”: skapa den, eller ange en annan i DATABASE_URL.`,
        `PostgreSQL on ${host} has no database “${name}”: create it, or give another in DATABASE_URL.`,
      ];
    case 'rights':
      return [
        `Användaren ”${user}” får inte skapa och ändra tabeller i databasen ”${name}” på ${host}: ge den rätt till det.`,
        `The user “${user}” may not create and change tables in the database “${name}” on ${host}: grant that.`,
      ];
    case 'other':
      return [
        `Databasen ”${name}” på ${host} går inte att använda (${reason}).`,
        `The database “${name}” on ${host} can't be used (${reason}).`,
      ];
  }
}
