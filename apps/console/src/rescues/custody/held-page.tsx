import { custodyAlertKinds, type CustodyAlertKind } from '@homeward/domain';
import { Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../../data/use-document.js';
import { choiceStyle } from '../../form/choice-style.js';
import { useCodeText } from '../../form/code-fields.js';
import { HomeLine } from '../../home/home-lines.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded, Loading } from '../../parts/state-blocks.js';
import { AlertDots } from './alert-dots.js';
import { type HeldPerson, HeldPeopleDocument } from './custody-documents.js';
import { CustodyNav } from './custody-nav.js';

const atOnce = 50;
type Show = 'ALL' | 'ALERTED' | CustodyAlertKind;

/** Whom the authorities hold: overdue first, because people have been forgotten in holding places for months. */
export default function HeldPage() {
  const t = useT();
  const alert = useCodeText('custodyAlertKinds');
  const [show, setShow] = useState<Show>('ALL');
  const [offset, setOffset] = useState(0);
  const filter = show === 'ALL' ? {} : show === 'ALERTED' ? { alerted: true } : { alerts: [show] };
  const query = useDocument(HeldPeopleDocument, { filter, first: atOnce, offset }, { keepPrevious: true });
  const counts = query.data?.heldPeople;
  const choose = (next: Show | null): void => {
    setShow(next ?? 'ALL');
    setOffset(0);
  };
  return (
    <Page
      titleKey="inCustody.held.title"
      lead={t('inCustody.held.lead')}
      actions={
        counts && (
          <Typography color="textSecondary">
            {t('inCustody.held.count', { alerted: counts.alerted, held: counts.held })}
          </Typography>
        )
      }
    >
      <CustodyNav />
      <ToggleButtonGroup
        exclusive
        value={show}
        aria-label={t('inCustody.held.filter')}
        className="hw-no-print"
        onChange={(_event, next: Show | null) => choose(next)}
        sx={[choiceStyle, { mb: 4 }]}
      >
        <ToggleButton value="ALL" size="small">
          {t('inCustody.held.all')}
        </ToggleButton>
        <ToggleButton value="ALERTED" size="small">
          {t('inCustody.held.onlyAlerts')}
        </ToggleButton>
        {custodyAlertKinds.map((kind) => (
          <ToggleButton key={kind} value={kind} size="small">
            {alert(kind)} {counts?.counts.find((one) => one.kind === kind)?.people ?? ''}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Panel flush>
        <Loaded query={query} loading={<Loading rows={8} />}>
          {({ heldPeople: { people, total } }) =>
            people.length === 0 ? (
              <Empty
                titleKey={show === 'ALL' ? 'inCustody.held.empty' : 'inCustody.held.emptyFilter'}
                hintKey={show === 'ALL' ? 'inCustody.held.emptyHint' : undefined}
              />
            ) : (
              <>
                <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                  {people.map((person) => (
                    <HeldLine key={person.caseId} person={person} />
                  ))}
                </Box>
                {total > atOnce && (
                  <Box
                    className="hw-no-print"
                    sx={{ display: 'flex', gap: 3, px: 4, py: 2, alignItems: 'center', flexWrap: 'wrap' }}
                  >
                    <Button disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - atOnce))}>
                      {t('inCustody.held.back')}
                    </Button>
                    <span>{t('inCustody.held.range', { from: offset + 1, to: offset + people.length, total })}</span>
                    <Button disabled={offset + atOnce >= total} onClick={() => setOffset(offset + atOnce)}>
                      {t('inCustody.held.more')}
                    </Button>
                  </Box>
                )}
              </>
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}

/** One person who is held: where, since when, and why somebody is needed. */
export function HeldLine({ person }: { readonly person: HeldPerson }) {
  const t = useT();
  const kind = useCodeText('custodyKinds');
  return (
    <HomeLine
      to={`/cases/${person.caseId}/custody`}
      initials={person.initials}
      reference={person.reference}
      what={
        <>
          {kind(person.kind)}
          {person.place && ` · ${person.place.name}`} · {t('inCustody.held.days', { smart_count: person.days })}
          <Box>
            <AlertDots alerts={person.alerts} />
          </Box>
        </>
      }
      end={
        person.reviewOn && (
          <>
            {t('inCustody.held.review')} <DateText value={person.reviewOn} distance={false} />
          </>
        )
      }
    />
  );
}
