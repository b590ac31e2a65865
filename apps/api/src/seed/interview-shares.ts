import type { ControlMeans, ForcedCriminalityKind, RecruitmentChannel } from '@homeward/domain';
import { shares } from './random.js';

/**
 * How often people name each means of control. The order (threats, money and confinement before violence, violence
 * before drugs) follows the marginals of the Counter-Trafficking Data Collaborative (CTDC, www.ctdatacollaborative.org); the
 * means that only compounds know stand where reports on them put these.
 */
export const controlShares: Readonly<Partial<Record<ControlMeans, number>>> = {
  CONFINEMENT: 0.86,
  WITHHOLDS_DOCUMENTS: 0.81,
  FALSE_PROMISES: 0.88,
  QUOTAS_AND_PUNISHMENT: 0.76,
  EXCESSIVE_HOURS: 0.74,
  PHONE_TAKEN_OR_MONITORED: 0.7,
  THREATS: 0.63,
  FINES: 0.56,
  DEBT_BONDAGE: 0.51,
  PSYCHOLOGICAL_ABUSE: 0.46,
  TAKES_EARNINGS: 0.45,
  PHYSICAL_ABUSE: 0.43,
  RANSOM_DEMANDED: 0.37,
  SALE_BETWEEN_COMPOUNDS: 0.3,
  DENIES_MEDICAL_CARE: 0.24,
  FORCED_TO_RECRUIT: 0.2,
  THREATS_TO_FAMILY: 0.19,
  DENIES_FOOD_OR_WATER: 0.17,
  SEXUAL_ABUSE: 0.05,
  DRUGS_OR_ALCOHOL: 0.05,
};

export const frauds = shares<ForcedCriminalityKind>({
  ROMANCE_FRAUD: 30,
  INVESTMENT_OR_COIN_FRAUD: 28,
  TASK_FRAUD: 14,
  GAMBLING_FRAUD: 12,
  IMPERSONATION: 8,
  LOTTERY_FRAUD: 3,
  PROPERTY_FRAUD: 2,
  MONEY_LAUNDERING: 2,
  RECRUITING_OTHERS: 1,
});
export const channels = shares<RecruitmentChannel>({
  ONLINE_ADVERT: 34,
  MESSAGING_APP: 24,
  FRIEND: 17,
  JOB_BOARD: 8,
  RECRUITMENT_AGENCY: 7,
  FORMER_COLLEAGUE: 4,
  FAMILY: 3,
  PARTNER: 1,
  KIDNAPPED: 2,
});
