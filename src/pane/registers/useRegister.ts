import type { RegisterList } from '../../commands/registers/openRegisters';
import { registerById, type Register, type RegisterId } from '../../core/registers/registers';
import { usePane } from '../frame/paneContext';

/** A register as the screen shows it; its list is `null` before it has been read. */
export function useRegister(id: RegisterId): {
  register: Register;
  list: RegisterList | null;
  units: readonly string[];
} {
  const { state } = usePane();
  return { register: registerById(id), list: state.openRegisters.lists.get(id) ?? null, units: useWritableUnits() };
}

/** The units whose rows the person may write; as long as the hub hasn't said, those that the workbook is filled in for. */
export function useWritableUnits(): readonly string[] {
  const { state } = usePane();
  return state.me?.units ?? state.units;
}
