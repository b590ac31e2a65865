/** Codes of the map of the way home, in Khmer. */
export const mapCodes = {
  crossingKinds: { ROAD: 'ផ្លូវគោក', BRIDGE: 'ស្ពាន', RIVER: 'ផ្លូវទឹក', RAIL: 'ផ្លូវដែក', FOOT: 'ផ្លូវថ្មើរជើង' },
  crossingStates: { OPEN: 'បើក', LIMITED: 'បើកសម្រាប់អ្នកខ្លះ', CLOSED: 'បិទ' },
  routeStates: { PLANNED: 'គ្រោងទុក', UNDERWAY: 'កំពុងធ្វើដំណើរ', ARRIVED: 'មកដល់ហើយ' },
};
