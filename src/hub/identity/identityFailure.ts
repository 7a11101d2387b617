/** What is wrong with the settings of who is let in: things the person who starts the hub can put right. */
export type IdentityFailure =
  | { kind: 'halfIdentity'; missing: readonly string[] }
  | { kind: 'noId'; name: string; value: string }
  | { kind: 'paneClient'; value: string }
  | { kind: 'scope'; value: string }
  | { kind: 'authority'; value: string }
  | { kind: 'firstLeader'; value: string };

/** Swedish, English. */
export function identityFailureSentences(failure: IdentityFailure): [string, string] {
  switch (failure.kind) {
    case 'halfIdentity': {
      const missing = failure.missing.join(', ');
      return [
        `Inloggning med Entra ID är halvt inställd: ange också ${missing}, eller ingen av dess inställningar för testanvändare på den egna datorn.`,
        `Signing in by Entra ID is half configured: give ${missing} too, or none of its settings for test users on this machine.`,
      ];
    }
    case 'noId':
      return [
        `${failure.name} har ”${failure.value}” men ska vara id som 11111111-2222-3333-4444-555555555555, ur Entra ID.`,
        `${failure.name} has “${failure.value}” but must be ids like 11111111-2222-3333-4444-555555555555, from Entra ID.`,
      ];
    case 'paneClient':
      return [
        `LS_PANE_CLIENT är ”${failure.value}” men ska vara ett av programmen i LS_CLIENTS.`,
        `LS_PANE_CLIENT is “${failure.value}” but must be one of the applications in LS_CLIENTS.`,
      ];
    case 'scope':
      return [
        `LS_SCOPE är ”${failure.value}” men ska vara ett ord som Coverage.ReadWrite.`,
        `LS_SCOPE is “${failure.value}” but must be one word like Coverage.ReadWrite.`,
      ];
    case 'authority':
      return [
        `LS_AUTHORITY är ”${failure.value}” men ska vara en adress som börjar med https://.`,
        `LS_AUTHORITY is “${failure.value}” but must be an address that begins with https://.`,
      ];
    case 'firstLeader':
      return [
        `LS_FIRST_LEADER är ”${failure.value}” men ska vara klientorganisation/objekt-id/Namn, med klientorganisationen bland dem i LS_TENANTS.`,
        `LS_FIRST_LEADER is “${failure.value}” but must be tenant/object id/Name, with a tenant among those in LS_TENANTS.`,
      ];
  }
}
