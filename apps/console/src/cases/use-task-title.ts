import { useCodeText } from '../form/code-fields.js';
import type { DeadlineKind, HouseReportCode } from '../gql/graphql.js';

interface Named {
  readonly title: string;
  readonly kind: DeadlineKind | null;
  readonly report: HouseReportCode | null;
}

/** What a task is: what a house said or a deadline in the reader's own language, everything else as somebody wrote it. */
export function useTaskTitle(): (task: Named) => string {
  const deadline = useCodeText('deadlineKinds');
  const said = useCodeText('houseReportCodes');
  return ({ title, kind, report }) => (report ? said(report) : kind ? deadline(kind) : title);
}
