/** What people cross a border by. */
export const crossingKinds = ['ROAD', 'BRIDGE', 'RIVER', 'RAIL', 'FOOT'] as const;
export type CrossingKind = (typeof crossingKinds)[number];

/** Whether a border crossing lets people through. */
export const crossingStates = ['OPEN', 'LIMITED', 'CLOSED'] as const;
export type CrossingState = (typeof crossingStates)[number];

/** How far people are who travel home on a leg. */
export const routeStates = ['PLANNED', 'UNDERWAY', 'ARRIVED'] as const;
export type RouteState = (typeof routeStates)[number];
