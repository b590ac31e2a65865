import { useDocument } from '../../data/use-document.js';
import { LettersDocument } from '../../repatriation/letters/documents.js';
import { PlainSelect } from '../../repatriation/costs/plain-options.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan } from '../../session/session-store.js';
import type { Channel, OpenedRequest } from './request-documents.js';

interface MadeLetterFieldProps {
  readonly channel: Channel;
  readonly request: OpenedRequest;
}

const valid: ReadonlySet<string> = new Set(['FINAL', 'SENT', 'ANSWERED']);

/** A letter of the letters room: about nobody but those of this request, to this addressee. */
export function MadeLetterField(props: MadeLetterFieldProps) {
  return useCan()('letter.read') ? <Made {...props} /> : null;
}

function Made({ channel, request }: MadeLetterFieldProps) {
  const { date } = useDates();
  const missionId = channel.body.mission?.id ?? null;
  const { data } = useDocument(LettersDocument, { first: 100, filter: missionId ? { missionId } : {} });
  const people = new Set(request.people.map(({ caseId }) => caseId));
  const letters = (data?.letters.nodes ?? []).filter(
    (letter) =>
      valid.has(letter.state) &&
      (letter.bodyId === channel.body.id || (missionId !== null && letter.missionId === missionId)) &&
      letter.people.every(({ caseId }) => people.has(caseId)),
  );
  if (letters.length === 0) return null;
  return (
    <PlainSelect
      name="letterId"
      labelKey="rescueRequests.act.letterMade"
      helpKey="rescueRequests.act.letterMadeHelp"
      options={letters.map((letter) => ({
        value: letter.id,
        label: [letter.number, date(letter.dated), letter.subject].filter(Boolean).join(' · '),
      }))}
    />
  );
}
