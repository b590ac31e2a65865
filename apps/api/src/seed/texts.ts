/** What people wrote, told or asked. Invented; plain, and careful with whoever might recognise themselves in it. */
export const pleaMessages = [
  'My brother answered an advert for customer service. Since last month he writes only at night and asks us not to call.',
  'They took my passport. They say I owe them for the flight and the food. Please help me, I am on the fourth floor.',
  'My daughter sent a photo of a gate and then deleted it. She said she was sold to another company.',
  'I can speak now for ten minutes only. There are guards. We are nine people in the room.',
  'The family was asked for three thousand dollars. We have sold the motorbike. Is there another way?',
  'Our national was recruited over a chat group. We ask for your help in finding him.',
  'My friend got out of the window and is hiding near the market. He has no phone, this is the phone of a driver.',
  'Please do not tell the police of that town. A person who called them was beaten.',
  'She is pregnant and works sixteen hours. They fine her when she is slow.',
  'He was promised work in a hotel. Now he must write to strangers and say that he is in love.',
  'We have had no word for three weeks. His last message came from a place with a big golden sign.',
  'I want to go home. I do not mind if I have no money. Please tell me what I must do.',
] as const;

export const evidenceNotes = {
  LIVE_CONTACT: [
    'Ten minutes by voice call; answered the agreed questions.',
    'Video call, room and uniform seen.',
    'Three messages with the code word.',
  ],
  IDENTITY_OR_PHOTO: [
    'Passport page sent by the sister.',
    'Photo of today beside a handwritten date.',
    'Identity card from the mission.',
  ],
  EVIDENCE_OF_PLACE: [
    'Live position shared for five minutes.',
    'Photo from the window, matched with the registry.',
    'Delivery address on a parcel.',
  ],
  STATEMENT_OF_FAMILY: [
    'Statement of the mother, signed.',
    'Interview with the brother by telephone.',
    'Report to the police at home.',
  ],
  REQUESTER_CHECKED: [
    'Family book seen; the number was called back.',
    'Known to the mission.',
    'Two relatives asked apart tell the same.',
  ],
} as const;

export const notes = {
  NOTE: [
    'The mission asks for two more photos.',
    'Shelter says the person sleeps badly and likes to help in the kitchen.',
    'Interpreter for the next talk has been found.',
    'Papers are with the employer; a copy of the passport is in the family chat.',
    'Asked about school for the daughter; an answer is expected next week.',
    'Immigration has the file on its desk. The officer changed again.',
    'Wants to keep the new phone number private, from colleagues too.',
    'Clothes and sandals handed out.',
  ],
  CALL: [
    'Called the sister. She will send the birth certificate.',
    'No answer twice; a message was left with the code word.',
    'Called the duty officer of the mission, file received.',
    'Spoke with the person for a quarter of an hour. Wants to go home as soon as possible.',
    'The airline needs the names five days before.',
  ],
  MEETING: [
    'Met at the shelter with the interpreter. Agreed what will be told to the family.',
    'Meeting with the mission: twelve files gone through, this one needs fingerprints.',
    'Talk with the doctor: fit in a week if the wound stays clean.',
    'Weekly meeting with immigration: the waiver is before the director.',
  ],
  SAFETY: [
    'A man rang at home and asked where the person is. The family moved to an aunt.',
    'Does not want to be in one room with a former team leader. Told the shelter.',
    'Afraid of being seen near the market; walks only in company.',
    'New number given; the old one is not to be used any more.',
  ],
} as const;

export const sensitiveNotes = [
  'Told of beatings in the dark room. Did not want it in the interview yet.',
  'Medicine for sleep, two weeks. See the doctor again.',
  'Owes the neighbour at home; ashamed, does not want the father to know.',
] as const;

export const sealedNotes = [
  'Moved to the second house. The address is known to the driver and the supervisor only.',
  'The warning before the inspection came from inside the office. Do not send lists by mail there.',
] as const;

export const openTasks = [
  'Call the family back',
  'Ask the mission about the photos',
  'Bring the papers to immigration',
  'Find an interpreter for the next talk',
  'Ask the doctor for the certificate',
  'Talk through the safety plan',
  'Check the new number of the sister',
  'Prepare clothes and bag for the flight',
  'Ask the shelter about the room',
  'Send the copy of the passport',
  'Review custody with the holding place',
  'Tell the person what the mission answered',
] as const;

export const bestInterest = [
  'A child of sixteen: the panel of two and the guardian abroad decided that coming out is in the best interest.',
  'Could not speak freely: guards beside every call. The mother asks for it in writing.',
] as const;

export const hours = [
  'after 19:00',
  '06:00 to 07:00',
  'Sundays only',
  'any time',
  'between shifts, write first',
  'not on paydays',
] as const;
export const codeWords = [
  'green mango',
  'aunt Lien',
  'blue bicycle',
  'seven rivers',
  'rice harvest',
  'the red kite',
  '',
] as const;
export const whose = [
  'the person',
  'sister',
  'mother',
  'brother',
  'husband',
  'wife',
  'friend inside',
  'shelter',
  'neighbour',
] as const;
export const mayAnswer = [
  'the person only',
  'the sister too',
  'nobody else',
  'whoever answers, say "school"',
  '',
] as const;

export const tags = [
  'family waiting',
  'witness',
  'medical',
  'ransom asked',
  'no papers',
  'travels with child',
  'press interest',
  'urgent papers',
  'court date',
  'group of friends',
] as const;

export const closureNotes = [
  'Agreed. Well done.',
  'Agreed; the last follow-up is in the file.',
  'Agreed. The family knows how to reach us.',
] as const;

export const recruiterNotes = [
  'Wrote first in a group for jobs; paid the bus and the visa.',
  'Known from school. Is said to get 500 dollars for each.',
  'Met at the border, took the passport "for the registration".',
  'Sent photos of an office that does not exist.',
  'Still writes to the family and promises to bring the person back for money.',
] as const;

export const perpetratorNotes = [
  'Gives the scripts and counts the targets in the evening.',
  'Was there when the person was sold; named the price.',
  'Carries an electric baton. Others are afraid of him too.',
  'Sent the video to the family and the address of the wallet.',
] as const;

export const familyNotes = [
  'Speaks for the family. Has not told the parents everything.',
  'Can be rung after work; the neighbours must not know.',
  'Has sold the motorbike for the ransom. Asked not to pay more.',
  'Will be at the airport.',
] as const;

/** By where the paper is. */
export const paperNotes = {
  PERSON: ['Kept in a shoe the whole time.', 'Seen by us, in good state.'],
  FAMILY: ['A photo of it is in the chat of the family.', 'The sister will send it by mail.'],
  COMPOUND: ['Taken on the first day by the office.', 'They ask for 2,000 dollars to give it back.'],
  RECRUITER: ['Handed over at the border "for the registration".', 'Taken before the bus left.'],
  POLICE: ['In the box from the raid, not listed yet.', 'Kept as evidence; a copy was given.'],
  IMMIGRATION: ['With the file about the overstay.', 'The officer has it on the desk.'],
  MISSION: ['Handed in for the new paper.', 'Receipt is in the file.'],
  SHELTER: ['In the safe of the shelter.', 'Given to the manager for safe keeping.'],
  ORGANISATION: ['In our safe, envelope with the reference.', 'Signed for by the coordinator.'],
  LOST: ['Lost in the river on the way out.', 'Left behind in the room.'],
  DESTROYED: ['Burnt by the boss in front of everybody.', 'Cut up as a punishment.'],
  UNKNOWN: ['The person never saw it again.', 'Asked about it twice.'],
} as const;
