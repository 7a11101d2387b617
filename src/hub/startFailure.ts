import { storeAgeText } from './storeAgeText';
import { databaseFailureText, type DatabaseFailure } from './databaseFailure';
import type { WrongSetting } from './guard/parseGuard';
import { identityFailureSentences, type IdentityFailure } from './identity/identityFailure';

/** Why the hub can't start: things the person who starts it can put right. */
export type StartFailure =
  | { kind: 'oldNode'; version: string }
  | { kind: 'port'; port: string }
  | { kind: 'notLoopback'; host: string }
  | { kind: 'identity'; failure: IdentityFailure }
  | { kind: 'plainHttp'; host: string }
  | { kind: 'logLevel'; logLevel: string; known: readonly string[] }
  | { kind: 'setting'; setting: WrongSetting }
  | { kind: 'halfTls' }
  | { kind: 'tlsFiles'; reason: string }
  | { kind: 'dataFolder'; folder: string; reason: string }
  | { kind: 'storeAge'; age: 'none' | 'older' | 'newer'; place: string }
  | { kind: 'database'; of: DatabaseFailure }
  | { kind: 'portTaken'; port: number }
  | { kind: 'address'; host: string; port: number; reason: string };

/** One line: Swedish, then English. */
export function startFailureText(failure: StartFailure): string {
  const [swedish, english] = sentences(failure);
  return `${swedish} / ${english}`;
}

function sentences(failure: StartFailure): [string, string] {
  switch (failure.kind) {
    case 'oldNode':
      return [
        `Node ${failure.version} är för gammal: hubben behöver Node 20 eller senare.`,
        `Node ${failure.version} is too old: the hub needs Node 20 or later.`,
      ];
    case 'port':
      return [
        `PORT är ”${failure.port}” men ska vara ett tal från 0 till 65535.`,
        `PORT is “${failure.port}” but must be a number from 0 to 65535.`,
      ];
    case 'notLoopback':
      return [
        `HOST är ”${failure.host}”, men med testanvändare får hubben bara nås från den egna datorn: använd 127.0.0.1.`,
        `HOST is “${failure.host}”, but with test users the hub may only be reached from this machine: use 127.0.0.1.`,
      ];
    case 'logLevel':
      return [
        `LS_LOG är ”${failure.logLevel}” men ska vara något av ${failure.known.join(', ')}.`,
        `LS_LOG is “${failure.logLevel}” but must be one of ${failure.known.join(', ')}.`,
      ];
    case 'setting': {
      const { name, value, wanted } = failure.setting;
      return [`${name} är ”${value}” men ska vara ${wanted.sv}.`, `${name} is “${value}” but must be ${wanted.en}.`];
    }
    case 'halfTls':
      return [
        'LS_TLS_KEY och LS_TLS_CERT behövs båda för https: ange båda eller ingen.',
        'https needs both LS_TLS_KEY and LS_TLS_CERT: give both or neither.',
      ];
    case 'tlsFiles':
      return [
        `Nyckel och certifikat för https går inte att använda (${failure.reason}).`,
        `The key and certificate for https can't be used (${failure.reason}).`,
      ];
    case 'dataFolder':
      return [
        `Hubben kan inte läsa och skriva i datamappen ${failure.folder} (${failure.reason}): ange en annan med LS_DATA_DIR.`,
        `The hub can't read and write in the data folder ${failure.folder} (${failure.reason}): give another by LS_DATA_DIR.`,
      ];
    case 'storeAge':
      return storeAgeText(failure);
    case 'database':
      return databaseFailureText(failure.of);
    case 'portTaken':
      return [
        `Port ${failure.port} är upptagen av ett annat program: ange en annan med PORT.`,
        `Port ${failure.port} is taken by another program: give another by PORT.`,
      ];
    case 'address':
      return [
        `Det går inte att lyssna på ${failure.host}:${failure.port} (${failure.reason}).`,
        `Can't listen on ${failure.host}:${failure.port} (${failure.reason}).`,
      ];
    case 'identity':
      return identityFailureSentences(failure.failure);
    case 'plainHttp':
      return [
        `HOST är ”${failure.host}”, men utan https läcker inloggningen: ange LS_TLS_KEY och LS_TLS_CERT, eller LS_TRUSTED_PROXIES om en proxy sköter https.`,
        `HOST is “${failure.host}”, but without https sign-ins leak: give LS_TLS_KEY and LS_TLS_CERT, or LS_TRUSTED_PROXIES where a proxy does https.`,
      ];
  }
}
