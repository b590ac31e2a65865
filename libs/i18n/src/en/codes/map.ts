/** Codes of the map of the way home, in English. */
export const mapCodes = {
  crossingKinds: { ROAD: 'road', BRIDGE: 'bridge', RIVER: 'river', RAIL: 'railway', FOOT: 'footpath' },
  crossingStates: { OPEN: 'open', LIMITED: 'open for some', CLOSED: 'closed' },
  routeStates: { PLANNED: 'planned', UNDERWAY: 'under way', ARRIVED: 'arrived' },
};
