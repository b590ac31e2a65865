import { describe, expect, it } from '@jest/globals';
import { type LetterBody, fieldsOf, letterTemplateProblems, mergeLetter } from './letter-template.js';
import { type ChosenForLetter, leftOutOf } from './letter-people.js';
import { consentOfLetter, letterFieldRules, letterKinds } from './letter-lists.js';

const body: LetterBody = {
  subject: 'About {{people.count}} people, {{letter.number}}',
  blocks: [
    { kind: 'TEXT', text: 'To {{ recipient }}', columns: [] },
    { kind: 'EACH', text: '{{person.name}} born {{person.birth}}', columns: [] },
    { kind: 'LIST', text: '', columns: ['PERSON_NAME', 'PERSON_SEX'] },
  ],
};

describe('a template of a letter', () => {
  it('is put together with values, and what is not known is a dash', () => {
    const merged = mergeLetter(body, { PEOPLE_COUNT: '2', LETTER_NUMBER: 'LT-2026-0001', RECIPIENT: 'Embassy' }, [
      { PERSON_NAME: 'សុខា', PERSON_BIRTH: '1999' },
      { PERSON_NAME: 'Li', PERSON_SEX: 'M' },
    ]);
    expect(merged).toEqual({
      subject: 'About 2 people, LT-2026-0001',
      blocks: [
        { kind: 'TEXT', text: 'To Embassy' },
        { kind: 'TEXT', text: 'សុខា born 1999' },
        { kind: 'TEXT', text: 'Li born —' },
        {
          kind: 'LIST',
          columns: ['PERSON_NAME', 'PERSON_SEX'],
          rows: [
            ['សុខា', '—'],
            ['Li', 'M'],
          ],
        },
      ],
    });
  });

  it('takes a name that looks like a field for a name', () => {
    const merged = mergeLetter(body, { RECIPIENT: '{{person.document}} $& $1' }, []);
    expect(merged.blocks[0]).toEqual({ kind: 'TEXT', text: 'To {{person.document}} $& $1' });
  });

  it('has its mistakes named at their places', () => {
    const broken: LetterBody = {
      subject: '{{person.name}}',
      blocks: [
        { kind: 'TEXT', text: '{{person.health}} and {{letter.date', columns: [] },
        { kind: 'HEADING', text: ' ', columns: [] },
        { kind: 'LIST', text: '', columns: [] },
        { kind: 'LIST', text: '', columns: ['LETTER_DATE'] },
      ],
    };
    expect(letterTemplateProblems(broken)).toEqual([
      { field: 'subject', code: 'LETTER_PERSON_FIELD_HERE', token: 'person.name' },
      { field: 'blocks.0.text', code: 'LETTER_UNKNOWN_FIELD', token: 'person.health' },
      { field: 'blocks.0.text', code: 'LETTER_BROKEN_FIELD' },
      { field: 'blocks.1.text', code: 'LETTER_EMPTY_BLOCK' },
      { field: 'blocks.2.columns', code: 'LETTER_NO_COLUMNS' },
      { field: 'blocks.3.columns', code: 'LETTER_LETTER_COLUMN', token: 'letter.date' },
    ]);
    expect(letterTemplateProblems(body)).toEqual([]);
    expect(letterTemplateProblems({ subject: '', blocks: [] })).toEqual([
      { field: 'blocks', code: 'LETTER_NOBODY_IN_IT' },
    ]);
  });

  it('reads of a person only what is in it', () => {
    expect([...fieldsOf(body)].sort()).toEqual(['PERSON_BIRTH', 'PERSON_NAME', 'PERSON_SEX', 'RECIPIENT']);
  });

  it('knows no field that is sensitive', () => {
    for (const rule of Object.values(letterFieldRules)) expect(['internal', 'personal']).toContain(rule.class);
  });
});

describe('who stands in a letter', () => {
  const agreed = { given: true, ended: false };
  const everything: ChosenForLetter = {
    consents: { MISSION: agreed, POLICE: agreed, ASSISTANCE: agreed },
    returnAgreed: true,
    protectionSought: false,
    covered: true,
    travels: true,
  };

  it.each(letterKinds)('%s: nobody whose last word is no, or who said nothing', (kind) => {
    const purpose = consentOfLetter[kind];
    const said = (word: { given: boolean; ended: boolean } | undefined): ChosenForLetter => ({
      ...everything,
      returnAgreed: false,
      consents: { ...everything.consents, [purpose]: word },
    });
    expect(leftOutOf(kind, false, everything)).toBeUndefined();
    expect(leftOutOf(kind, false, said(undefined))).toBe('CONSENT_MISSING');
    expect(leftOutOf(kind, false, { ...everything, travels: false })).toBe('NOT_ON_JOURNEY');
    expect(leftOutOf(kind, false, said({ given: false, ended: false }))).toBe('CONSENT_REFUSED');
    expect(leftOutOf(kind, false, said({ given: true, ended: true }))).toBe('CONSENT_ENDED');
  });

  it.each(letterKinds)(
    '%s: never who asks for protection, and nobody of another country, where it goes to a mission',
    (kind) => {
      expect(leftOutOf(kind, true, { ...everything, protectionSought: true })).toBe('PROTECTION_SOUGHT');
      expect(leftOutOf(kind, true, { ...everything, covered: false })).toBe('OTHER_NATIONALITY');
      expect(
        leftOutOf(kind, true, {
          ...everything,
          returnAgreed: false,
          consents: { ...everything.consents, MISSION: undefined },
        }),
      ).toBe('CONSENT_MISSING');
    },
  );

  it('takes the step of the way home for the word to the mission, and a word that was taken back before it', () => {
    const silent = { ...everything, consents: {} };
    expect(leftOutOf('NATIONALITY_REQUEST', true, silent)).toBeUndefined();
    expect(
      leftOutOf('NATIONALITY_REQUEST', true, { ...silent, consents: { MISSION: { given: true, ended: true } } }),
    ).toBe('CONSENT_ENDED');
  });
});
