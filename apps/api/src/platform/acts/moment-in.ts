import { InvalidInputError } from './problems.js';

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

/** An instant as an input has it: in UTC, such as 2026-03-04T09:30Z. @throws InvalidInputError NOT_A_MOMENT */
export function momentIn(text: string, field: string): Date {
  const at = new Date(text);
  if (!shape.test(text) || Number.isNaN(at.getTime())) throw new InvalidInputError([{ field, code: 'NOT_A_MOMENT' }]);
  return at;
}
