import type { FollowUpOutcome } from './journey-codes.js';

/** Contact is lost for good only after it failed twice running: phones are sold, and lines are cut. */
export const lostTwice = (outcomes: readonly FollowUpOutcome[]): boolean =>
  outcomes.length >= 2 && outcomes.slice(-2).every((outcome) => outcome === 'LOST_CONTACT');

/** What has to be done about it, before the file is put aside: a further step is written down, or it is not recorded. */
export const needsNextStep = (outcome: FollowUpOutcome): boolean =>
  outcome === 'LOST_CONTACT' ||
  outcome === 'RE_RECRUITED' ||
  outcome === 'IN_DANGER' ||
  outcome === 'SAFE_WITH_CONCERNS';

/** Back in a compound is a new episode: a new case, linked to this one, that a person opens. */
export const isNewEpisode = (outcome: FollowUpOutcome): boolean => outcome === 'RE_RECRUITED';
