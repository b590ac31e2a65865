import type { MachineScope, Role } from '@homeward/domain';
import type { Permission } from './permissions.js';

/** As whom a machine reads: a role that sees no person. Row-level security knows it as that role of its organisation. */
export const machineRole: Role = 'auditor';

/** What each scope of a token opens. Permissions that read figures only; a test holds that no mutation asks for one of them. */
export const machinePermissions = {
  statistics: ['statistics.read'],
  home_figures: ['home.read'],
} as const satisfies Record<MachineScope, readonly Permission[]>;
