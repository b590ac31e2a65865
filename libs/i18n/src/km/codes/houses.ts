/** Codes of what houses report, in Khmer. */
export const houseCodes = {
  partnerHouses: { SHELTER: 'មណ្ឌលស្នាក់នៅ', HOTEL: 'សណ្ឋាគារ', HOSPITAL: 'មន្ទីរពេទ្យ' },
  houseReportKinds: { ARRIVAL: 'បានមកដល់', DEPARTURE: 'បានចាកចេញ', NEED: 'ត្រូវការអ្វីមួយ', INCIDENT: 'មានរឿងកើតឡើង' },
  houseReportStates: {
    OPEN: 'មិនទាន់បានអាន',
    SEEN: 'បានអានហើយ',
    DONE: 'រួចរាល់',
    ACCEPTED: 'បានទទួលយក',
    DECLINED: 'បានបដិសេធ',
    WITHDRAWN: 'បានដកវិញ',
  },
  houseArrivals: { ARRIVED: 'បានមកដល់កន្លែងស្នាក់នៅ' },
  houseDepartures: {
    LEFT_FOR_JOURNEY: 'ចេញដំណើរទៅស្រុកវិញ',
    LEFT_TO_HOUSE: 'ទៅកន្លែងស្នាក់នៅផ្សេង',
    LEFT_TO_HOSPITAL: 'ទៅមន្ទីរពេទ្យ',
    LEFT_WITH_POLICE: 'ត្រូវនគរបាលយកទៅ',
    LEFT_WITH_IMMIGRATION: 'ត្រូវអន្តោប្រវេសន៍យកទៅ',
    LEFT_TO_FAMILY: 'ទៅរកគ្រួសារ ឬមិត្តភក្តិ',
    LEFT_ALONE: 'ចេញទៅម្នាក់ឯង តាមចិត្តខ្លួន',
    LEFT_UNKNOWN: 'ចេញទៅ គ្មាននរណាដឹងថាទៅណា',
  },
  houseNeeds: {
    NEEDS_DOCTOR: 'គ្រូពេទ្យ ឬថ្នាំ',
    NEEDS_CLOTHES: 'សម្លៀកបំពាក់ ឬរបស់សម្រាប់លាងសម្អាត',
    NEEDS_FOOD: 'អាហារប្រភេទផ្សេង',
    NEEDS_INTERPRETER: 'អ្នកបកប្រែ',
    NEEDS_LAWYER: 'មេធាវី ឬការប្រឹក្សា',
    NEEDS_FOR_CHILD: 'អ្វីមួយសម្រាប់កុមារ',
    NEEDS_FAMILY_CALL: 'និយាយជាមួយគ្រួសារ',
    NEEDS_OTHER: 'អ្វីផ្សេងទៀត',
  },
  houseIncidents: {
    WENT_MISSING: 'បាត់ខ្លួន',
    FELL_ILL: 'ឈឺ ឬមានគ្រោះថ្នាក់',
    STRANGER_CAME: 'មនុស្សចម្លែកបានមក ឬសួររក',
    WAS_HURT: 'ត្រូវគេធ្វើបាប ឬគំរាមកំហែង',
    HURT_SELF: 'ធ្វើបាបខ្លួនឯង ឬនិយាយអំពីរឿងនេះ',
    AUTHORITIES_CAME: 'នគរបាល ឬមន្ត្រីបានមក',
    HAPPENED_OTHER: 'មានរឿងផ្សេងកើតឡើង',
  },
};
/** What may be said by a house, all together. */
export const houseReportCodes = {
  ...houseCodes.houseArrivals,
  ...houseCodes.houseDepartures,
  ...houseCodes.houseNeeds,
  ...houseCodes.houseIncidents,
};
