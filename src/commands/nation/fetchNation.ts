import { pullRegister, emptyRegister } from '../../sync/registerCache';
import { publishKnown, pullOthers, pullRound, roundOf } from '../coverage';
import type { Session } from '../session';
import { meet } from '../start';
import { EVIDENCE_REGISTERS } from './nationState';

/**
 * Fetches what the national picture shows: the workbook's round, shown at once, then every other and the registers of
 * evidence; of those that don't come, what was known stands. No cell is read or written. Rounds and methods stay those
 * that the sheets were made by: newer ones come with a refresh.
 */
export async function fetchNation(session: Session): Promise<void> {
  const model = session.state.model ?? (await meet(session));
  const round = roundOf(session, model);
  if (!round) return;
  await pullRound(session, round);
  publishKnown(session, model);
  await Promise.all([pullOthers(session, round, () => true), pullEvidence(session)]);
  publishKnown(session, model);
}

async function pullEvidence(session: Session): Promise<void> {
  const { registers } = session.state.nation;
  const pulled = await Promise.all(
    EVIDENCE_REGISTERS.map(async (id) => {
      const known = registers.get(id) ?? emptyRegister(id);
      const reply = await pullRegister(session.world.hub.registers, known);
      return [id, reply.kind === 'ok' ? reply.value : known] as const;
    }),
  );
  session.update({ nation: { ...session.state.nation, registers: new Map(pulled) } });
}
