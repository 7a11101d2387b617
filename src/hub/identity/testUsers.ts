import { createHash } from 'node:crypto';
import { CARE_REGION_UNITS, REGION_UNITS } from '../../core/catalogue/units';
import type { Member } from '../store/store';

/** The tenant of the local issuer; no real tenant bears it. */
export const DEVELOPMENT_TENANT = '00000000-0000-4000-8000-00000000de57';

/** A named user to try things out as. Roles and names, never persons. */
export interface TestUser extends Member {
  readonly id: string;
}

export const TEST_USERS: readonly TestUser[] = [
  ...REGION_UNITS.map((unit) =>
    testUser({ id: unit.id, name: `Samordnare, ${unit.name}`, role: 'coordinator', units: [unit.id] }),
  ),
  ...CARE_REGION_UNITS.map((unit) =>
    testUser({
      id: `sjv-${unit.id}`,
      name: `Samordnare, ${unit.name}`,
      role: 'careRegionCoordinator',
      units: [unit.id],
    }),
  ),
  testUser({ id: 'processledare', name: 'Processledare', role: 'processLeader', units: [] }),
  testUser({ id: 'lasare', name: 'Läsare', role: 'reader', units: [] }),
];

function testUser(user: Omit<TestUser, 'tid' | 'oid'>): TestUser {
  return { ...user, tid: DEVELOPMENT_TENANT, oid: objectId(user.id) };
}

/** The same at every start, since the store remembers users by it. */
function objectId(userId: string): string {
  const hex = createHash('sha256').update(`test user ${userId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
