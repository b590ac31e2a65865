import type { WithheldReason } from '@homeward/domain';
import { type Disclosure, subjectAccess, withheldAnswers } from '@homeward/policy';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { otherPeopleOf } from './other-people.js';
import { columnOf, ownFiles, type Section, sections } from './sections.js';

export type Row = Record<string, unknown>;

/** What is kept back: of which kind of thing, which field, why. */
export interface Withheld {
  readonly section: string;
  readonly field: string;
  readonly reason: WithheldReason;
}

export interface SubjectFile {
  readonly reference: string;
  readonly sections: readonly { readonly section: Section; readonly rows: readonly Row[] }[];
  readonly withheld: readonly Withheld[];
  readonly attachments: readonly { readonly id: string; readonly fileName: string }[];
}

export interface About {
  readonly caseId: string;
  readonly personId: string;
  readonly reference: string;
  readonly approvalId: string;
  readonly zone: string;
}

/** Who the person is stands as it is; everything else may name others. */
const theirOwn: readonly string[] = ['persons', 'roster_entries', 'readers'];
/** Files that do not leave, by what the page calls them. */
const filesOfOthers: Readonly<Record<string, WithheldReason>> = { recording: 'OTHER_PEOPLE', safe_house: 'SAFE_PLACE' };
const sealedAnswers: readonly string[] = ['answers', 'answer'];

/** Everything that is held about a person in a case, read under the rights of whoever asked, in one transaction. */
export async function gather(tx: Tx, about: About): Promise<SubjectFile> {
  const blank = await otherPeopleOf(tx, about.caseId, about.personId);
  const places = [about.caseId, about.personId, about.approvalId, about.zone];
  const read: { section: Section; rows: Row[] }[] = [];
  for (const section of sections) {
    const columns = Object.entries(section.fields).map(([name, field]) => columnOf(section.table, name, field));
    const rows = await tx.query<Row>(
      `select ${columns.join(', ')} from ${placed(section.from)} order by ${section.order}`,
      places,
    );
    if (rows.length > 0)
      await tx.note('read', section.table, { caseId: about.caseId, columns: Object.keys(section.fields) });
    const safe = theirOwn.includes(section.key) ? rows : rows.map(blank);
    read.push({ section, rows: safe.map((row) => withoutTheirs(section, row)) });
  }
  const files = await tx.query<{ id: string; fileName: string }>(
    `select x.id, homeward.at('attachments.file_name', x.id, x.file_name) as "fileName" from homeward.attachments x
     where ${ownFiles} and x.removed_at is null order by x.recorded_at, x.id`,
    [about.caseId],
  );
  return {
    reference: about.reference,
    sections: read,
    withheld: withheldOf(),
    // The name of a file is a text like others.
    attachments: files.map(({ id, fileName }) => ({ id, fileName: blank(fileName) })),
  };
}

/** Postgres wants to know the type of each parameter, also of one that a section does not use. */
const placed = (from: string): string => `(select $1::uuid, $2::uuid, $3::uuid, $4::text) as asked cross join ${from}`;

function withoutTheirs(section: Section, row: Row): Row {
  const names = Object.entries(section.fields).filter(([, { format }]) => sealedAnswers.includes(format));
  if (names.length === 0) return row;
  const out = { ...row };
  for (const [name, { format }] of names) {
    if (format === 'answers') out[name] = withoutAnswers(row[name] as Row | null);
    else if (withheldAnswers[String(row['question'])]) out[name] = kept(String(row['question']));
  }
  // Why an answer about somebody else was corrected says what it was.
  if (withheldAnswers[String(row['question'])]) out['reason'] = '';
  return out;
}

const kept = (question: string) => ({ state: 'WITHHELD', reason: withheldAnswers[question] });
const withoutAnswers = (answers: Row | null): Row =>
  Object.fromEntries(
    Object.entries(answers ?? {}).map(([question, answer]) => [
      question,
      withheldAnswers[question] && (answer as { state?: unknown }).state === 'GIVEN' ? kept(question) : answer,
    ]),
  );

/** Of the table of libs/policy, whether this case holds any or not: that something is kept back must tell nothing either. */
export function withheldOf(): Withheld[] {
  const columns = Object.entries(subjectAccess).flatMap(([section, fields]) =>
    Object.entries(fields as Record<string, Disclosure>).flatMap(([field, disclosure]) =>
      disclosure === 'given' || disclosure.withheld === 'NOT_THE_PERSON'
        ? []
        : [{ section, field, reason: disclosure.withheld }],
    ),
  );
  return [
    ...columns,
    ...(['notes', 'attachments'] as const).map((section) => ({ section, field: 'sealed', reason: 'SECRET' as const })),
    ...Object.entries(filesOfOthers).map(([field, reason]) => ({ section: 'attachments', field, reason })),
  ];
}
