import { codeLists, type Role, roles } from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { type Grant, glass, grants, type Permission, permissions, type Scope, standsAlone } from '@homeward/policy';

export interface Operation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly permission: string | undefined;
}

/** How far a grant reaches, as a reader says it. */
const far: Readonly<Record<Scope, string>> = {
  own: 'what one registered, until somebody is assigned',
  assigned: 'cases assigned to oneself',
  team: 'cases of one’s teams',
  verified: 'cases from VERIFIED on',
  operation: 'people of operations one takes part in',
  shared: 'what is shared with one’s mission, until its last day',
  glass: 'the one case open by break-glass, for sixty minutes',
  organisation: 'the organisation, and no case',
};
const short: Readonly<Record<Scope, string>> = {
  own: 'own',
  assigned: 'assigned',
  team: 'team',
  verified: 'verified',
  operation: 'operation',
  shared: 'shared',
  glass: 'glass',
  organisation: 'all',
};

/** docs/authorisation.md: the table of roles of libs/policy with the operations of the schema that ask for each right. */
export function authorisationPage(operations: readonly Operation[]): string {
  const asking = new Map<string, string[]>();
  for (const { name, permission = '' } of operations) asking.set(permission, [...(asking.get(permission) ?? []), name]);
  return [
    '# Who may do what',
    '',
    'Written by `npm run dictionary` from `libs/policy` and the operations of the API; `npm test` fails when it is out of date. Change the policy',
    'and run it again, never this page. Back to the [start page](README.md).',
    '',
    'Deny unless it stands here. `authorisation.policy.int-spec.ts` asks every operation in the name of every role about every way a case may',
    'stand to somebody, and holds the answers against this table; `row-walls.int-spec.ts` does the same by SQL, with the checks of the API off.',
    '',
    '- [How to read it](#how-to-read-it)',
    ...roles.map((role) => `- [${wordOf(role)}](#${anchor(role)})`),
    '- [Break-glass](#break-glass)',
    '- [What takes two people](#what-takes-two-people)',
    '- [All rights beside each other](#all-rights-beside-each-other)',
    '',
    '## How to read it',
    '',
    ...table(
      ['how far', 'means'],
      (Object.keys(far) as Scope[]).map((scope) => [`**${short[scope]}**`, far[scope]]),
    ),
    '',
    'A restricted case is open to its named staff only, whatever the table says; break-glass is the one exception. Classes: **internal** (reference,',
    'track, nationality, age band), **personal** (names, birth, phones, numbers of papers), **sensitive** (interview, health, violence), **sealed**',
    '(safe houses, informants; read after a reason was given, once for a case and a sitting). What a class does not open comes back empty.',
    '',
    ...roles.flatMap((role) => ofRole(role, asking)),
    '## Break-glass',
    '',
    `For ${glass.roles.map(wordOf).join(', ')}: ${far.glass}. Opens ${glass.classes.join(' and ')} by ${codes(glass.permissions)}; nothing is listed,`,
    'exported or printed, and nothing but a note is written. It takes a reason and a fresh second factor; those who answer for the case and the',
    'data protection officers are told at once, and somebody else reviews it within seventy-two hours.',
    '',
    '## What takes two people',
    '',
    ...table(
      ['what', 'asked by', 'decided by somebody else'],
      [
        ['Closing a case', whoHolds('case.requestClosure'), whoHolds('case.approveClosure')],
        ['Making somebody administrator', whoHolds('users.change'), whoHolds('users.grantAdministrator')],
        ['Releasing a table', whoHolds('statistics.release'), whoHolds('statistics.confirmRelease')],
        ['Erasing a case', whoHolds('erasure.ask'), whoHolds('erasure.decide')],
        ['Erasing files whose time is over', whoHolds('retention.manage'), whoHolds('retention.decide')],
        ['The file for a person', whoHolds('subjectAccess.ask'), whoHolds('subjectAccess.decide')],
        ['Exporting a list of cases', whoHolds('caseList.export'), whoHolds('caseList.confirmExport')],
        ['Work on the keys', whoHolds('keys.ask'), whoHolds('keys.decide')],
      ],
    ),
    '',
    'Nobody decides what they asked for themselves, nor what is about them. Deciding takes a fresh second factor. A request lapses after seven days;',
    'a file that was approved is fetched within seven days more, approved work on the keys is run within 24 hours, each once.',
    '',
    '## All rights beside each other',
    '',
    ...table(
      ['right', ...roles.map(wordOf)],
      permissions.map((permission) => [
        `\`${permission}\``,
        ...roles.map((role) => {
          const grant = grantOf(role, permission);
          return grant ? grant.scopes.map((scope) => short[scope]).join(', ') : '';
        }),
      ]),
    ),
    '',
  ].join('\n');
}

function ofRole(role: Role, asking: ReadonlyMap<string, readonly string[]>): string[] {
  const groups = new Map<string, { grant: Grant; held: Permission[] }>();
  for (const permission of permissions) {
    const grant = grantOf(role, permission);
    if (!grant) continue;
    const key = `${grant.scopes.join()} ${grant.classes.join()}`;
    const group = groups.get(key) ?? { grant, held: [] };
    groups.set(key, { grant, held: [...group.held, permission] });
  }
  const denied = permissions.filter((permission) => !grantOf(role, permission));
  return [
    `## ${wordOf(role)}`,
    '',
    ...(standsAlone.includes(role) ? ['Goes with no other role.', ''] : []),
    ...[...groups.values()].flatMap(({ grant, held }) => [
      `**${grant.scopes.map((scope) => far[scope]).join('; ')}**: ${grant.classes.join(', ')}`,
      '',
      ...table(
        ['right', 'operations'],
        held.map((permission) => [`\`${permission}\``, (asking.get(permission) ?? []).join(', ') || 'within others']),
      ),
      '',
    ]),
    `Refused: ${codes(denied)}.`,
    '',
  ];
}

const grantOf = (role: Role, permission: Permission): Grant | undefined =>
  (grants[role] as Partial<Record<Permission, Grant>>)[permission];

const wordOf = (role: Role): string => {
  const word = translate('en', `codes.roles.${role}`);
  return word.charAt(0).toUpperCase() + word.slice(1);
};
const anchor = (role: Role): string => wordOf(role).toLowerCase().replaceAll(' ', '-');
const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
const whoHolds = (permission: Permission): string =>
  codeLists.roles
    .filter((role) => grantOf(role, permission))
    .map(wordOf)
    .join(', ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];
