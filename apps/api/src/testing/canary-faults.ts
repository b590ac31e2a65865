import { v7 as uuid } from 'uuid';
import type { ApiUnderTest } from './api-under-test.js';
import type { Canaries } from './canaries.js';
import { rawRequest } from './raw-request.js';

const NOTE = 'mutation($input: AddNoteInput!) { addNote(input: $input) { __typename } }';

/**
 * Everything that goes wrong with a name in it, and every look for one: what a log is tempted to write down.
 * @returns those that did not go wrong as they should; and what was sent
 */
export async function fail(api: ApiUnderTest, canaries: Canaries): Promise<{ unexpected: string[]; sent: string[] }> {
  const { world } = api;
  const { caseworker, supervisor } = world.users;
  const from = canaries.made.length;
  const target = await world.addCase();
  const cookie = `homeward=${caseworker.token}`;
  const json = { 'content-type': 'application/json', cookie };
  const name = (): string => canaries.next('name');
  const graphql = (query: string, variables: object = {}): Promise<{ status: number; text: string }> =>
    rawRequest(`${api.url}/graphql`, { method: 'POST', headers: json, body: JSON.stringify({ query, variables }) });
  const note = (text: string, kind = 'CALL'): Promise<{ status: number; text: string }> =>
    graphql(NOTE, { input: { operationId: uuid(), caseId: target.id, kind, fieldClass: 'internal', text } });
  const post = (path: string, body: string, headers: Record<string, string> = json): ReturnType<typeof rawRequest> =>
    rawRequest(`${api.url}${path}`, { method: 'POST', headers, body });
  const octets = { 'content-type': 'application/octet-stream', 'x-act-id': uuid(), cookie };
  const said = encodeURIComponent;

  const ways: Readonly<Record<string, () => Promise<{ status: number; text: string }>>> = {
    'a variable that is no id': () => graphql('query($id: UUID!) { case(id: $id) { id } }', { id: name() }),
    'a variable that is no code': () => note('x', name()),
    'a text with what no text may hold': () => note(`${canaries.next('text')}\u0007\u202e`),
    'a literal that is no id': () => graphql(`{ case(id: ${JSON.stringify(name())}) { id } }`),
    'a document that breaks off': () => graphql(`{ case(id: ${JSON.stringify(name())}`),
    'a field that there is not': () => graphql(`{ ${canaries.latin} }`),
    'a body that breaks off': () => post('/graphql', `{"query":${JSON.stringify(name())}`),
    'a file that is none': () =>
      post(`/files/cases/${target.id}`, canaries.next('text'), {
        ...octets,
        'x-file-about': said(JSON.stringify({ kind: 'OTHER', fileName: `${name()}.jpg` })),
      }),
    'a file told of in no JSON': () =>
      post(`/files/cases/${target.id}`, 'x', { ...octets, 'x-file-about': said(`{${name()}`) }),
    'a list of people that is none': () =>
      post(`/files/rosters/${uuid()}`, canaries.next('text'), { ...octets, 'x-file-name': said(`${name()}.xlsx`) }),
    'a file asked for by name': () =>
      rawRequest(`${api.url}/files/attachments/${said(name())}/content`, { headers: { cookie } }),
    'a sign-in': () =>
      post('/auth/sign-in', JSON.stringify({ email: `${canaries.latin}@test.example`, password: name() })),
  };
  const unexpected: string[] = [];
  for (const [what, way] of Object.entries(ways)) {
    const { status, text } = await way();
    if (status === 200 && !/"errors"|"InvalidInput"|"Refused"/.test(text))
      unexpected.push(`${what}: ${status} ${text}`);
  }

  // The database itself refuses, in the middle of an act: PostgreSQL shows the row that failed.
  await world.sql(`alter table homeward.notes add constraint refused check (false) not valid`);
  const broken = await note(canaries.next('text'));
  await world.sql(`alter table homeward.notes drop constraint refused`);
  if (!broken.text.includes('"INTERNAL"')) unexpected.push(`a refusal of the database: ${broken.text}`);

  // Nothing wrong with these: somebody looks for somebody.
  for (const user of [caseworker, supervisor]) {
    await api.ask(user, 'query($t: ShortText!) { cases(filter: { text: $t }) { nodes { id } } }', { t: name() });
    await api.ask(user, 'query($n: ShortText!) { matchCandidates(name: $n) { score } }', { n: name() });
    await rawRequest(`${api.url}/cases?q=${said(name())}`, { headers: { cookie: `homeward=${user.token}` } });
  }
  return { unexpected, sent: canaries.made.slice(from) };
}
