import { receptionKinds, todayIn, type ReceptionKind } from '@homeward/domain';
import { Box, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { ActForm, FormSection } from '../../form/act-form.js';
import { CodeSelect, useCodeText } from '../../form/code-fields.js';
import { DateField, TextField } from '../../form/fields.js';
import { CountrySelect } from '../../form/pick-fields.js';
import type { ReceptionBodyPartsFragment } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { Page, Panel } from '../../parts/page.js';
import { Loaded, NotFound } from '../../parts/state-blocks.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan, useTimeZone } from '../../session/session-store.js';
import { CorrectReceptionBodyDocument, ReceptionBodyDocument, RegisterReceptionBodyDocument } from './documents.js';

interface Values {
  readonly name: string;
  readonly kind: ReceptionKind | null;
  readonly country: string | null;
  readonly city: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly contact: string;
  readonly hours: string;
  readonly offers: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
}

/** One receiving body: to be read by who books, to be corrected by who keeps the list. */
export default function ReceptionFormPage() {
  const { id } = useParams();
  return id === undefined ? <BodyForm /> : <Existing id={id} />;
}

function Existing({ id }: { readonly id: string }) {
  const can = useCan();
  const query = useDocument(ReceptionBodyDocument, { id });
  return (
    <Loaded query={query}>
      {({ receptionBody }) =>
        receptionBody ? (
          can('reference.change') ? (
            <BodyForm body={receptionBody} />
          ) : (
            <Read body={receptionBody} />
          )
        ) : (
          <NotFound page />
        )
      }
    </Loaded>
  );
}

function Read({ body }: { readonly body: ReceptionBodyPartsFragment }) {
  const t = useT();
  const locale = useLocale();
  const dates = useDates();
  const kind = useCodeText('receptionKinds');
  const lines = [
    ['journeys.reception.kind', kind(body.kind)],
    ['repatriation.missions.city', [body.city, countryName(body.country, locale)].filter(Boolean).join(', ')],
    ['repatriation.missions.address', body.address],
    ['repatriation.missions.phone', body.phone],
    ['repatriation.missions.email', body.email],
    ['journeys.reception.contact', body.contact],
    ['journeys.reception.hours', body.hours],
    ['journeys.reception.offers', body.offers],
    ['repatriation.rules.from', dates.date(body.validFrom)],
    ['repatriation.missions.source', body.source],
  ] as const;
  return (
    <Page title={body.name} width="form">
      <Panel>
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: { sm: 'max-content minmax(0, 1fr)' },
            columnGap: 5,
            rowGap: 1.5,
            m: 0,
          }}
        >
          {lines.map(([key, text]) =>
            text === '' ? null : (
              <Box key={key} sx={{ display: 'contents' }}>
                <Typography component="dt" color="textSecondary">
                  {t(key)}
                </Typography>
                <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                  {text}
                </Box>
              </Box>
            ),
          )}
        </Box>
      </Panel>
    </Page>
  );
}

function BodyForm({ body }: { readonly body?: ReceptionBodyPartsFragment }) {
  const navigate = useNavigate();
  const today = todayIn(useTimeZone());
  const defaults: Values = {
    name: body?.name ?? '',
    kind: body?.kind ?? null,
    country: body?.country ?? null,
    city: body?.city ?? '',
    address: body?.address ?? '',
    phone: body?.phone ?? '',
    email: body?.email ?? '',
    contact: body?.contact ?? '',
    hours: body?.hours ?? '',
    offers: body?.offers ?? '',
    validFrom: body?.validFrom ?? today,
    validTo: body?.validTo ?? null,
    source: body?.source ?? '',
  };
  const input = (v: Values) => ({
    ...v,
    kind: v.kind ?? 'OTHER',
    country: v.country ?? '',
    validFrom: v.validFrom ?? today,
  });
  const fields = (
    <>
      <FormSection titleKey="journeys.reception.about">
        <TextField name="name" labelKey="journeys.reception.name" required maxLength={200} />
        <CodeSelect
          name="kind"
          labelKey="journeys.reception.kind"
          list="receptionKinds"
          codes={receptionKinds}
          required
        />
        <CountrySelect name="country" labelKey="journeys.reception.country" required />
        <TextField name="city" labelKey="repatriation.missions.city" maxLength={200} />
        <TextField name="address" labelKey="repatriation.missions.address" lines={2} />
      </FormSection>
      <FormSection titleKey="journeys.reception.reach">
        <TextField
          name="contact"
          labelKey="journeys.reception.contact"
          helpKey="journeys.reception.contactHelp"
          maxLength={200}
        />
        <TextField name="phone" labelKey="repatriation.missions.phone" type="tel" maxLength={200} />
        <TextField name="email" labelKey="repatriation.missions.email" type="email" maxLength={200} />
        <TextField name="hours" labelKey="journeys.reception.hours" maxLength={200} />
        <TextField
          name="offers"
          labelKey="journeys.reception.offers"
          helpKey="journeys.reception.offersHelp"
          lines={2}
        />
      </FormSection>
      <FormSection titleKey="journeys.reception.known">
        <DateField name="validFrom" labelKey="repatriation.rules.from" required />
        <DateField name="validTo" labelKey="repatriation.rules.to" />
        <TextField
          name="source"
          labelKey="repatriation.missions.source"
          whyKey="repatriation.missions.sourceWhy"
          required
          lines={2}
        />
      </FormSection>
    </>
  );
  const back = (): void => void navigate('/receptions');
  const common = { defaults, doneKey: 'repatriation.saved', onDone: back, onCancel: back };
  return (
    <Page titleKey={body ? 'journeys.reception.correct' : 'journeys.reception.new'} width="form">
      <Panel>
        {body ? (
          <ActForm
            {...common}
            document={CorrectReceptionBodyDocument}
            toInput={(v: Values) => ({ ...input(v), receptionBodyId: body.id, expectedVersion: body.version })}
          >
            {fields}
          </ActForm>
        ) : (
          <ActForm {...common} document={RegisterReceptionBodyDocument} toInput={input}>
            {fields}
          </ActForm>
        )}
      </Panel>
    </Page>
  );
}
