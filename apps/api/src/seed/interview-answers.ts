import {
  type Answer,
  type Answers,
  type AnswerValue,
  type ConsentPurpose,
  interviewLists,
  type InterviewQuestion,
  interviewSections,
  isOpen,
  isShown,
  type StayAnswer,
} from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import { phoneOf } from './people.js';
import { channels, controlShares, frauds } from './interview-shares.js';
import type { Random } from './random.js';

export interface Interviewed {
  readonly answers: Answers;
  /** The last section that was opened. */
  readonly section: string;
}

/**
 * Answers to the questions as they stand in libs/domain, section by section, only where consent and earlier answers open
 * them. Some are refused, some unknown; a question that comes new to the list is answered by its kind.
 */
export function answerInterview(
  file: CaseFile,
  purposes: readonly ConsentPurpose[],
  stays: readonly StayAnswer[],
  /** How many of the sections were reached; all of them where the interview was finished. */
  sections: number,
): Interviewed {
  const answers: Record<string, Answer> = {};
  const asked = interviewSections.filter((section) => section.holds === 'answers').slice(0, sections);
  for (const section of asked) {
    for (const question of section.questions) {
      if (!isOpen(question, purposes) || !isShown(question, answers)) continue;
      const answer = answerTo(question, file, stays);
      if (answer) answers[question.key] = answer;
    }
  }
  return { answers, section: asked.at(-1)?.key ?? 'consent' };
}

function answerTo(question: InterviewQuestion, file: CaseFile, stays: readonly StayAnswer[]): Answer | undefined {
  const { random } = file;
  const hard = question.purpose === 'HEALTH' || question.purpose === 'POLICE';
  const roll = random.real();
  if (!question.required) {
    if (roll < (hard ? 0.13 : 0.03)) return { state: 'REFUSED' };
    if (roll < (hard ? 0.18 : 0.08)) return { state: 'UNKNOWN' };
    if (roll < (hard ? 0.26 : 0.15)) return { state: 'NOT_ASKED' };
  }
  const value =
    question.kind === 'stays' ? stays : (told[question.key]?.(file, random) ?? byKind(question, file, random));
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  return { state: 'GIVEN', value };
}

type Teller = (file: CaseFile, random: Random) => AnswerValue | undefined;

const one =
  (...texts: readonly string[]): Teller =>
  (_, random) =>
    random.pick(texts);
const yes =
  (probability: number): Teller =>
  (_, random) =>
    random.chance(probability);
const dollars =
  (least: number, most: number, probability = 1): Teller =>
  (_, random) =>
    random.chance(probability) ? { minor: random.int(least, most) * 10_000, currency: 'USD' } : undefined;
const monthBefore =
  (least: number, most: number): Teller =>
  ({ days, plan }, random) =>
    days.iso((plan.exit?.day ?? plan.opened) - random.int(least, most)).slice(0, 7);

/** What people tell, by question. */
const told: Readonly<Record<string, Teller>> = {
  language: ({ person }) => person.nation.languages[0],
  interpreter: (_, random) =>
    random.chance(0.5)
      ? random.pick(['Interpreter of the shelter', 'Volunteer by phone', 'Staff interpreter'])
      : undefined,
  interpreterTrusted: yes(0.95),
  place: one('Shelter, small room', 'Office of the organisation', 'Holding place, visitors room', 'By phone'),
  setting: one('ALONE', 'ALONE', 'WITH_TRUSTED_PERSON', 'BY_PHONE', 'IN_CUSTODY'),
  othersPresent: (_, random) => (random.chance(0.3) ? 'A friend from the same floor' : undefined),
  workBefore: one(
    'Waiter in a restaurant',
    'Drove a motorbike taxi',
    'Student',
    'Sold clothes online',
    'Worked in a garment factory',
    'Call centre',
    'Farm of the family',
    'No work since the factory closed',
    'Hotel reception',
  ),
  children: (_, random) => random.skewed(0, 3),
  dependsOnPerson: one('Parents', 'Two children and their grandmother', 'Nobody', 'A younger brother at school'),
  recruitedOn: monthBefore(60, 500),
  recruitmentChannels: (_, random) => [
    ...new Set([random.weighted(channels), ...(random.chance(0.2) ? [random.weighted(channels)] : [])]),
  ],
  recruitmentApps: ({ person }, random) => {
    const apps = interviewLists.onlineApps.filter((app) => person.nation.channels.includes(app));
    return random.some(apps.length > 0 ? apps : interviewLists.onlineApps, 1);
  },
  recruitmentCountry: ({ person }) => person.nation.code,
  jobPromised: one(
    'Customer service',
    'Typing for a trading company',
    'Translator',
    'Market analysis',
    'Hotel reception',
    'Online sales',
    'Quality control',
    'Kitchen help in a casino',
  ),
  payPromised: (_, random) => ({ minor: random.int(7, 30) * 10_000, currency: 'USD' }),
  recruiter: one(
    'A man who called himself Kevin, never met.',
    'A woman from the same town; she got money for each of us.',
    'A page with many pictures of offices and food.',
  ),
  leftHomeOn: monthBefore(50, 480),
  route: one(
    'By plane with three others, then a car for five hours without a stop.',
    'By bus to the border, at night through a field, then a van.',
    'By plane. A man with a sign took the passports at the airport.',
    'By boat over the river, then a pick-up.',
  ),
  enteredOn: monthBefore(50, 470),
  travelledWith: one(
    'Alone',
    'With a cousin, who is still inside.',
    'Four people from the same group.',
    'With spouse and a small child.',
  ),
  stillInside: one(
    'Six people of my room.',
    'The cousin, on the third floor.',
    'I do not know their real names.',
    'About two hundred in that building.',
  ),
  placeDetails: one(
    'Iron gate, two guards, cameras in the corridor. Office on floor 4, rooms on floor 6.',
    'Three blocks around a yard; shop and canteen below.',
    'One door with a code; windows with bars.',
  ),
  operators: one(
    'Bosses speak Chinese; the team leader was from my own country.',
    'The owner came once a month in a white car.',
  ),
  armedMen: yes(0.45),
  hoursPerDay: (_, random) => random.int(11, 17),
  daysOffPerMonth: (_, random) => random.skewed(0, 4),
  livingConditions: one(
    'Eight to a room, one bathroom, food twice a day.',
    'Twelve to a room; fined for talking at night.',
    'Enough food while the target was met.',
  ),
  violence: yes(0.52),
  sexualViolence: yes(0.06),
  violenceSeen: one(
    'A man was beaten in front of all for missing the target.',
    'Somebody was taken to the dark room and came back after four days.',
    'Electric batons, more than once.',
  ),
  controlMeans: (_, random) => interviewLists.controlMeans.filter((means) => random.chance(controlShares[means] ?? 0)),
  couldLeave: yes(0.06),
  triedToLeave: one(
    'Asked once; was told to pay four thousand dollars.',
    'Climbed the wall and was brought back by men from the gate.',
    'No. I saw what happened to others.',
  ),
  traffickerRelationship: one('STRANGER', 'STRANGER', 'ACQUAINTED'),
  familyThreatened: yes(0.3),
  bossesNow: one('I believe they moved with the others.', 'One of them writes to me again from a new number.'),
  exploitationTypes: (_, random) => [
    'FORCED_CRIMINALITY',
    ...(random.chance(0.12) ? ['FORCED_LABOUR'] : []),
    ...(random.chance(0.03) ? ['SEXUAL_EXPLOITATION'] : []),
  ],
  forcedCriminality: (_, random) => [
    ...new Set([random.weighted(frauds), ...(random.chance(0.35) ? [random.weighted(frauds)] : [])]),
  ],
  exploitationBeganOn: monthBefore(40, 460),
  schemeDetails: one(
    'A script of forty pages. First week only friendly talk, then the trading page.',
    'We sent small tasks and paid small sums, then asked for a deposit.',
    'Ten phones each; profiles with photos of a model.',
  ),
  wagePaid: dollars(1, 6, 0.5),
  debtClaimed: dollars(10, 90, 0.8),
  priceTold: dollars(20, 160, 0.4),
  ransomDemanded: dollars(20, 110, 0.5),
  ransomPaid: dollars(10, 60, 0.25),
  urgentCare: yes(0.14),
  injuries: one('Pain in the left knee since the fall.', 'Scars on the back, healed.', 'None now.'),
  illness: one('Asthma.', 'None known.', 'Stomach pain for months.'),
  medicine: one('None', 'Inhaler', 'Tablets for sleep'),
  pregnancy: ({ person }, random) => (person.sex === 'FEMALE' ? random.chance(0.05) : undefined),
  thoughtsOfDying: yes(0.09),
  dependantsHere: (_, random) => (random.chance(0.1) ? 'A child of three travels along.' : undefined),
  dailyLife: one('Cooks for the others', 'Sleeps much', 'Wants to work', 'Learns words of Khmer'),
  spokenWithFamily: yes(0.7),
  afraidOf: one(
    'That they come to my parents.',
    'Prison, because of what I had to do.',
    'The recruiter lives in our street.',
    'Nothing in particular, but I cannot sleep.',
  ),
  threatsSince: yes(0.18),
  phoneWatched: yes(0.12),
  safeContact: one('Sister', 'Mother', 'Friend from school', 'Shelter'),
  safeContactPhone: ({ person }, random) => phoneOf(person.nation, random),
  safeContactRules: one(
    'Only after seven in the evening; ask first whether the weather is good.',
    'Write, do not call. No name in the message.',
    'Any time.',
  ),
  safetyPlan: one(
    'Goes out in company only. Shelter keeps the phone number of the officer. Knows where the back door is.',
    'New number known to three people. Says nothing of the journey on social media.',
  ),
  returnWish: one('HOME_SOON', 'HOME_SOON', 'HOME_SOON', 'HOME_LATER', 'UNDECIDED', 'OTHER_COUNTRY'),
  returnSafety: one('SAFE', 'SAFE', 'SAFE_ELSEWHERE_AT_HOME', 'UNSURE', 'NOT_SAFE'),
  debtAtHome: yes(0.42),
  familyMayKnow: one('PART', 'PART', 'EVERYTHING', 'NOTHING', 'ASK_FIRST'),
  statementWish: one('NO', 'UNDECIDED', 'LATER', 'YES'),
  ownWords: one(
    'I want my mother to know that I did not choose this.',
    'Please fetch the others too.',
    'Thank you for asking before each question.',
    'I only want to sleep at home.',
  ),
};

/** For a question that nothing special is told about. */
function byKind(question: InterviewQuestion, file: CaseFile, random: Random): AnswerValue | undefined {
  const list: readonly string[] = question.list ? interviewLists[question.list] : [];
  switch (question.kind) {
    case 'text':
    case 'long':
      return undefined;
    case 'yesno':
      return random.chance(0.5);
    case 'code':
      return random.pick(list);
    case 'codes':
      return random.some(
        list.filter((code) => !code.startsWith('NO')),
        random.int(1, 3),
      );
    case 'date':
      return file.days.iso((file.plan.exit?.day ?? file.plan.opened) - random.int(1, 60));
    case 'partialDate':
      return file.days.iso((file.plan.exit?.day ?? file.plan.opened) - random.int(30, 400)).slice(0, 7);
    case 'number':
      return random.int(question.min ?? 0, Math.min(question.max ?? 5, (question.min ?? 0) + 5));
    case 'money':
      return { minor: random.int(1, 50) * 10_000, currency: 'USD' };
    case 'phone':
      return phoneOf(file.person.nation, random);
    case 'country':
      return file.person.nation.code;
    case 'language':
      return file.person.nation.languages[0];
    case 'stays':
      return undefined;
  }
}
