/**
 * How strongly counts with noise may protect, as a form offers it. rho is what each takes of the year, at a delta of
 * 0.000001 (the API reckons it anew when the counts are made).
 */
export const promises = [
  { name: 'STRONG', epsilon: 0.75, rho: 0.01422 },
  { name: 'MIDDLE', epsilon: 2, rho: 0.08815 },
  { name: 'USUAL', epsilon: 4, rho: 0.31106 },
] as const;
