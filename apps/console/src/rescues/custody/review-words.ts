/** What is looked at each time, in the order in which it is asked. */
export const conditions = ['food', 'medical', 'familyContact', 'minorsApart', 'illTreatment'] as const;
