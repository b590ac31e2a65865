import { AttachmentChoice } from '../../attachments/attachment-choice.js';
import { useCan } from '../../session/session-store.js';
import type { OpenedRequest } from './request-documents.js';

/** The letter, or what came back, among the files of the first person of the request: there a letter for many lies, too. */
export function LetterField({ request }: { readonly request: OpenedRequest }) {
  const can = useCan();
  const [first] = request.people;
  return first && can('attachment.read') ? (
    <AttachmentChoice
      caseId={first.caseId}
      reference={first.reference}
      labelKey="rescueRequests.act.letter"
      helpKey="rescueRequests.act.letterHelp"
    />
  ) : null;
}
