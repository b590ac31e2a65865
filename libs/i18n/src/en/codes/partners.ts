/** Codes of what partners propose, in English. */
export const partnerCodes = {
  proposalStates: {
    OPEN: 'waiting for a decision',
    ACCEPTED: 'accepted',
    DECLINED: 'declined',
    WITHDRAWN: 'taken back',
  },
};
