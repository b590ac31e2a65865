/** Codes of what partners propose, in Khmer. */
export const partnerCodes = {
  proposalStates: {
    OPEN: 'កំពុងរង់ចាំការសម្រេច',
    ACCEPTED: 'បានទទួលយក',
    DECLINED: 'បានបដិសេធ',
    WITHDRAWN: 'បានដកវិញ',
  },
};
