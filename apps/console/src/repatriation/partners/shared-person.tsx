import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale } from 'react-admin';
import type { TypedDocument } from '../../data/typed-document.js';
import { useAct } from '../../data/use-act.js';
import { useCodeText } from '../../form/code-fields.js';
import type { AcknowledgeShareInput, Sex } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { DateText } from '../../parts/date-text.js';
import { PersonName } from '../../parts/person-name.js';
import { StatusDot } from '../../parts/status-dot.js';

interface SharedPersonProps<TResult> {
  /** The act by which this partner says that it knows. */
  readonly acknowledges: TypedDocument<TResult, { input: AcknowledgeShareInput }>;
  readonly person: {
    readonly id: string;
    readonly caseId: string;
    readonly reference: string;
    readonly initials: string;
    readonly name: string;
    readonly romanisedName: string;
    readonly birth: string | null;
    readonly sex: Sex;
    readonly nationalities: readonly string[];
    readonly until: string;
    readonly acknowledgedAt: string | null;
    readonly version: number;
  };
  /** For a mission. */
  readonly documentNumber?: string;
  readonly children?: ReactNode;
}

/** The head of somebody who is shared with a partner: who it is when asked for, until when, and that the partner knows. */
export function SharedPerson<TResult>({ acknowledges, person, documentNumber, children }: SharedPersonProps<TResult>) {
  const t = useT();
  const locale = useLocale();
  const sex = useCodeText('sexes');
  const acknowledge = useAct(acknowledges, {
    notices: true,
    doneKey: 'repatriation.partner.acknowledged',
  });
  const { reference, initials, caseId, version } = person;
  const fields = [
    {
      labelKey: 'repatriation.manifest.name',
      value: person.name,
      ...(person.romanisedName ? { romanised: person.romanisedName } : {}),
    },
    { labelKey: 'repatriation.manifest.birth', value: person.birth ?? t('shell.date.unknown') },
    ...(documentNumber === undefined
      ? []
      : [{ labelKey: 'repatriation.manifest.document', value: documentNumber || '–' }]),
  ];
  return (
    <Box
      component="article"
      aria-label={reference}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, justifyContent: 'space-between', alignItems: 'flex-start' }}
    >
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <PersonName initials={initials} reference={reference} onReveal={() => Promise.resolve(fields)} />
        <Typography color="textSecondary" component="div" sx={{ mt: 2 }}>
          {[sex(person.sex), person.nationalities.map((code) => countryName(code, locale)).join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        {children}
        <Typography color="textSecondary" component="div">
          {t('repatriation.share.until')} <DateText value={person.until} />
        </Typography>
      </Box>
      {person.acknowledgedAt ? (
        <StatusDot tone="done">{t('repatriation.share.acknowledged')}</StatusDot>
      ) : (
        <Button
          variant="outlined"
          disabled={acknowledge.sending}
          onClick={() => void acknowledge.submit({ caseId, shareId: person.id, expectedVersion: version })}
        >
          {t('repatriation.partner.acknowledge')}
        </Button>
      )}
    </Box>
  );
}
