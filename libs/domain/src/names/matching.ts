/**
 * Matching of people by name and other facts. Its own entry (`@homeward/domain/matching`): it carries the dictionaries of
 * pinyin-pro and any-ascii, which the browser must not download.
 */
export { similarity } from './similarity.js';
export { searchCloseness } from './search-closeness.js';
export { nameKey, nameTokens } from './name-key.js';
export { askedTokens, filedTokens, type AskedToken, type Findable, type TokenChoice } from './find-tokens.js';
export { BlindIndex, TOKEN_VALUES } from './blind-index.js';
export { latinDigits } from './clean-name.js';
export { phonesIn } from './phones-in.js';
export { romanise } from './romanise.js';
export {
  birthEvidence,
  matchReasons,
  matchScore,
  personProfile,
  profileScore,
  passportKey,
  phoneKey,
  proposeAt,
  type MatchReason,
  type MatchResult,
  type PartialBirth,
  type PersonFacts,
} from './match-score.js';
export { proposeDuplicates, proposeMatches, type MatchProposal, type ProposeOptions } from './propose-matches.js';
