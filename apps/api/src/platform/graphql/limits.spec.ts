import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { asksTooMuch } from './limits.js';

const nested = (levels: number): string =>
  levels === 0 ? 'id' : `cases(first: 1) { nodes { ${nested(levels - 1)} } }`;
const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

describe('what one document may ask for', () => {
  it('lets through what a screen asks, and the shape of the schema', () => {
    expect(asksTooMuch(`query Q($id: UUID!) { case(id: $id) { id person { name aliases } } teams { id } }`)).toBe(
      false,
    );
    expect(asksTooMuch(getIntrospectionQuery())).toBe(false);
    expect(asksTooMuch(nested(3))).toBe(false);
  });

  it.each([
    ['depth', `{ ${nested(5)} }`],
    ['aliases', `{ ${times(16, (at) => `a${at}: __typename`)} }`],
    ['one field again and again', `{ case(id: "x") { ${times(500, () => 'id')} } }`],
    ['root fields', `{ ${times(11, (at) => `f${at}`)} }`],
    ['two mutations at once', `mutation { signInterview { id } amendInterview { id } }`],
    ['two mutations in a fragment', `mutation { ...m } fragment m on Mutation { a b }`],
    ['two operations', `query A { teams { id } } query B { teams { id } }`],
    ['directives', `{ teams { id ${times(6, () => '@skip(if: false)')} } }`],
    ['fields', `{ case(id: "x") { ${times(310, (at) => `f${at}`)} } }`],
    ['cost', `{ a { b { c { d { e { f { ${times(290, (at) => `f${at}`)} } } } } } } }`],
    ['tokens', `{ case(id: "x") { ${times(700, (at) => `f${at} { g }`)} } }`],
    [
      'fragments in fragments',
      `{ ...f0 } ${times(12, (at) => `fragment f${at} on Query { a${at} ...f${at + 1} b${at} { ...f${at + 1} } }`)} fragment f12 on Query { id }`,
    ],
  ])('refuses too much: %s', (_, query) => {
    expect(asksTooMuch(query)).toBe(true);
  });

  it('leaves what is no document, and fragments that go round, to be refused as such', () => {
    expect(asksTooMuch('{ case(')).toBe(false);
    expect(asksTooMuch('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')).toBe(false);
  });
});
