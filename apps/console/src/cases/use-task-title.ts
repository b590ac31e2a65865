import { useCodeText } from '../form/code-fields.js';
import type { DeadlineKind } from '../gql/graphql.js';

/** What a task is: a deadline in the reader's own language, everything else as somebody wrote it. */
export function useTaskTitle(): (task: { readonly title: string; readonly kind: DeadlineKind | null }) => string {
  const deadline = useCodeText('deadlineKinds');
  return (task) => (task.kind ? deadline(task.kind) : task.title);
}
