/** Problems with what partners propose. */
export const partnerErrors = {
  DOCUMENT_OF_ISSUED_STEP: 'A document is said of the step that issues it, when that is done.',
  NOT_OF_A_PROPOSAL: 'Choose begun or done.',
  PROPOSED_ALREADY: 'Your mission has proposed something here already. Take it back first, or wait for the decision.',
  PROPOSAL_DECIDED: 'This was decided or taken back already.',
  PROPOSAL_MISSION_CHANGED: 'Another mission acts at this step by now. Decline this, and say why.',
  PROPOSAL_STEP_SETTLED: 'This step is settled already. Decline this, or open the step again first.',
};
