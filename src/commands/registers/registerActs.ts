import type { RowFields } from '../../core/registers/registerRow';
import type { RegisterId } from '../../core/registers/registers';
import { hubAct } from '../hubAct';
import type { Session } from '../session';
import type { ListedRow } from './openRegisters';
import { readTables } from './readTables';
import { closeForm, openForm, openNewForm, reopenForm, showRegister, writeInForm } from './rowForm';

/** What a person can do with the rows of registers. None of them throws. */
export interface RegisterActs {
  readonly read: () => Promise<void>;
  /** The same of their tables here only, without a hub. */
  readonly readTables: () => Promise<void>;
  readonly show: (register: RegisterId | null) => void;
  readonly open: (register: RegisterId, row: ListedRow) => void;
  /** @param suggested what its form holds to begin with */
  readonly add: (register: RegisterId, suggested: RowFields) => void;
  readonly write: (field: string, text: string) => void;
  /** Gives up what was written in the form. */
  readonly close: () => void;
  /** Takes it up again. */
  readonly reopen: () => void;
  readonly save: () => Promise<void>;
  /** Chooses where somebody else changed what the form changes. */
  readonly choose: (side: 'mine' | 'theirs') => Promise<void>;
  readonly remove: (register: RegisterId, row: ListedRow) => Promise<void>;
  readonly bringBack: () => Promise<void>;
}

export function registerActs(session: Session): RegisterActs {
  return {
    // Nobody has asked for it in so many words: what an act before it told stays.
    read: () => session.runQuietly(hubAct('readLists')),
    readTables: () => session.runQuietly(async () => void (await readTables(session))),
    show: (register) => showRegister(session, register),
    open: (...row) => openForm(session, ...row),
    add: (...row) => openNewForm(session, ...row),
    write: (...text) => writeInForm(session, ...text),
    close: () => closeForm(session),
    reopen: () => reopenForm(session),
    save: () => session.run('saveRow', hubAct('saveRow')),
    choose: (side) => session.run('saveRow', hubAct('settleForm', side)),
    remove: (...row) => session.run('removeRow', hubAct('removeRow', ...row)),
    bringBack: () => session.run('saveRow', hubAct('bringRowBack')),
  };
}
