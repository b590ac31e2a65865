/** Problems with what partners propose, in Khmer. */
export const partnerErrors = {
  DOCUMENT_OF_ISSUED_STEP: 'ឯកសារត្រូវប្រាប់នៅជំហានចេញឯកសារ ពេលជំហាននោះរួចរាល់។',
  NOT_OF_A_PROPOSAL: 'សូមជ្រើស បានចាប់ផ្ដើម ឬ រួចរាល់។',
  PROPOSED_ALREADY: 'ស្ថានទូតរបស់អ្នកបានស្នើរួចហើយនៅទីនេះ។ សូមដកវាវិញជាមុន ឬរង់ចាំការសម្រេច។',
  PROPOSAL_DECIDED: 'សំណើនេះត្រូវបានសម្រេច ឬដកវិញរួចហើយ។',
  PROPOSAL_MISSION_CHANGED: 'ឥឡូវនេះស្ថានទូតផ្សេងធ្វើជំហាននេះ។ សូមបដិសេធសំណើនេះ ហើយប្រាប់មូលហេតុ។',
  PROPOSAL_STEP_SETTLED: 'ជំហាននេះរួចរាល់ហើយ។ សូមបដិសេធសំណើនេះ ឬបើកជំហានឡើងវិញជាមុន។',
};
