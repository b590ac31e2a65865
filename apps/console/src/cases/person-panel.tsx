import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { RequestFault } from '../data/faults.js';
import { send } from '../data/graphql-client.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { PersonName, type RevealedField } from '../parts/person-name.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { RevealPersonDocument } from './case-page-documents.js';
import { useOpenedCase } from './case-scope.js';
import { CorrectPersonDialog } from './correct-person-dialog.js';
import { revealed, type RevealedPerson } from './person-values.js';
import { SidePanel } from './side-panel.js';
import { useCaseWords } from './use-case-words.js';

/** Reads the personal fields; the API writes the reading into the log. */
async function readPerson(caseId: string): Promise<RevealedPerson> {
  const { case: read } = await send(RevealPersonDocument, { id: caseId });
  if (!read) throw new RequestFault('not-found', caseId, { status: 404 });
  return revealed(read.person);
}

/** The person behind the reference: hidden until asked for, corrected only while it is in sight. */
export function PersonPanel() {
  const t = useT();
  const can = useCan();
  const opened = useOpenedCase();
  const words = useCaseWords();
  const { date } = useDates();
  const sex = useCodeText('sexes');
  const [correcting, setCorrecting] = useState<RevealedPerson | null>(null);
  const [opening, setOpening] = useState(false);

  async function onReveal(): Promise<readonly RevealedField[]> {
    const person = await readPerson(opened.id);
    const fields: readonly (readonly [string, string, string?])[] = [
      ['cases.person.name', person.name, person.romanisedName],
      ['cases.person.alias', person.aliases.join(', ')],
      ['cases.person.sex', sex(person.sex)],
      ['cases.person.nationality', person.nationalities.map(words.country).join(', ')],
      [
        'cases.person.birth',
        person.birth === null
          ? ''
          : person.birthEstimated
            ? t('shell.date.approximately', { date: date(person.birth) })
            : date(person.birth),
      ],
      ['cases.person.document', person.documentNumber],
      ['cases.person.phoneShort', person.phone],
    ];
    return fields
      .filter(([, value]) => value !== '')
      .map(([labelKey, value, romanised]) => ({
        labelKey,
        value,
        ...(romanised !== undefined && romanised !== '' && romanised !== value ? { romanised } : {}),
      }));
  }

  async function correct(): Promise<void> {
    setOpening(true);
    try {
      setCorrecting(await readPerson(opened.id));
    } finally {
      setOpening(false);
    }
  }

  const mayReveal = opened.open.includes('personal');
  return (
    <SidePanel titleKey="cases.person.title">
      <PersonName
        initials={opened.person.initials}
        reference={opened.reference}
        onReveal={mayReveal ? onReveal : undefined}
      />
      {mayReveal && can('person.correct') && (
        <Box sx={{ mt: 3 }}>
          <Button size="small" variant="outlined" disabled={opening} onClick={() => void correct()}>
            {t('cases.person.correct')}
          </Button>
        </Box>
      )}
      {correcting && <CorrectPersonDialog caseId={opened.id} person={correcting} onClose={() => setCorrecting(null)} />}
    </SidePanel>
  );
}
