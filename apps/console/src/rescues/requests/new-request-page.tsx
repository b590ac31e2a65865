import { dangers, type Danger } from '@homeward/domain';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import type { DoneOf } from '../../data/act-result.js';
import type { ResultOf } from '../../data/typed-document.js';
import { useDocument } from '../../data/use-document.js';
import { ActForm, FormSection } from '../../form/act-form.js';
import { CodeChoice } from '../../form/code-fields.js';
import { NumberField, TextField } from '../../form/fields.js';
import { PickField, type Picked } from '../../form/pick-fields.js';
import { graphql } from '../../gql/index.js';
import { useT } from '../../i18n/use-t.js';
import { Page, Panel } from '../../parts/page.js';
import { Loaded, NotFound } from '../../parts/state-blocks.js';
import { findPlaces } from '../find-for-plan.js';
import { AddToRescueRequestDocument, OpenRescueRequestDocument } from './act-documents.js';
import { ChannelsField, type ChosenBody } from './channels-field.js';
import { type ChosenPerson, PeopleField } from './people-field.js';
import {
  type Body,
  RescueBodiesDocument,
  RescueCandidatesDocument,
  RescueRequestDocument,
} from './request-documents.js';

const RescuePlaceDocument = graphql(`
  query RescuePlace($id: UUID!) {
    compound(id: $id) {
      id
      name
      province
    }
  }
`);
const RescueCaseDocument = graphql(`
  query RescueCase($id: UUID!) {
    case(id: $id) {
      id
      danger
      nationality
      compound {
        id
        name
        province
      }
    }
  }
`);

interface Values {
  readonly compoundId: Picked | null;
  readonly place: string;
  readonly danger: Danger | null;
  readonly asked: string;
  readonly people: readonly ChosenPerson[];
  readonly unnamed: number | null;
  readonly channels: readonly ChosenBody[];
}
const empty: Values = {
  compoundId: null,
  place: '',
  danger: null,
  asked: '',
  people: [],
  unnamed: null,
  channels: [],
};

type Done = DoneOf<ResultOf<typeof OpenRescueRequestDocument>>;

/** From a case, from a compound, or from the plus: where, for whom, what, and whom to ask. */
export default function NewRequestPage() {
  const [search] = useSearchParams();
  const [caseId, compoundId] = [search.get('case'), search.get('compound')];
  if (caseId) return <FromCase id={caseId} />;
  return compoundId ? <FromCompound id={compoundId} /> : <Form defaults={empty} />;
}

function FromCase({ id }: { readonly id: string }) {
  const query = useDocument(RescueCaseDocument, { id });
  return (
    <Loaded query={query}>
      {({ case: of }) =>
        of ? (
          <Form
            caseId={of.id}
            countries={[of.nationality]}
            defaults={{
              ...empty,
              danger: of.danger,
              compoundId: of.compound
                ? { id: of.compound.id, label: of.compound.name, detail: of.compound.province }
                : null,
            }}
          />
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

function FromCompound({ id }: { readonly id: string }) {
  const query = useDocument(RescuePlaceDocument, { id });
  return (
    <Loaded query={query}>
      {({ compound }) =>
        compound ? (
          <Form
            defaults={{
              ...empty,
              compoundId: { id: compound.id, label: compound.name, detail: compound.province },
            }}
          />
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

interface ChannelsProps {
  readonly bodies: readonly Body[];
  readonly countries: readonly (string | null)[];
}

/** What concerns the place that is written above comes first. */
function Channels({ bodies, countries }: ChannelsProps) {
  const place = useWatch<Values, 'compoundId'>({ name: 'compoundId' });
  return <ChannelsField bodies={bodies} about={{ compoundId: place?.id, province: place?.detail, countries }} />;
}

const peopleInput = (people: readonly ChosenPerson[]) =>
  people.map(({ caseId, bestInterestReason }) => ({
    caseId,
    bestInterestReason: bestInterestReason?.trim() ? bestInterestReason.trim() : null,
  }));

interface FormProps {
  readonly defaults: Values;
  readonly caseId?: string;
  readonly countries?: readonly (string | null)[];
}

function Form({ defaults, caseId, countries = [] }: FormProps) {
  const navigate = useNavigate();
  const [left, setLeft] = useState<Done | null>(null);
  const bodies = useDocument(RescueBodiesDocument, { retired: false });
  if (left) return <LeftOut done={left} />;
  return (
    <Page titleKey="rescueRequests.new.title" width="form">
      <Panel>
        <ActForm
          document={OpenRescueRequestDocument}
          defaults={defaults}
          submitKey="rescueRequests.new.submit"
          doneKey="rescueRequests.new.done"
          toInput={(v: Values) => ({
            compoundId: v.compoundId?.id ?? null,
            place: v.place.trim(),
            danger: v.danger ?? 'UNKNOWN',
            asked: v.asked.trim(),
            people: peopleInput(v.people),
            unnamed: v.unnamed,
            channels: v.channels.map((one) => ({ ...one, contact: one.contact.trim() })),
          })}
          onDone={(done) =>
            done.notIncluded.length > 0
              ? setLeft(done)
              : void navigate(`/rescue-requests/${done.id}`, { replace: true })
          }
          onCancel={() => void navigate(-1)}
        >
          <FormSection titleKey="rescueRequests.new.where">
            <PickField
              name="compoundId"
              labelKey="rescueRequests.new.compound"
              findKey="operation-places"
              find={findPlaces}
            />
            <TextField
              name="place"
              labelKey="rescueRequests.new.place"
              helpKey="rescueRequests.new.placeHelp"
              maxLength={200}
            />
            <CodeChoice
              name="danger"
              labelKey="rescueRequests.new.danger"
              whyKey="rescueRequests.new.dangerWhy"
              list="dangers"
              codes={dangers}
              required
            />
          </FormSection>
          <Who caseId={caseId} />
          <FormSection titleKey="rescueRequests.new.what">
            <TextField
              name="asked"
              labelKey="rescueRequests.new.asked"
              helpKey="rescueRequests.new.askedHelp"
              lines={4}
              required
            />
          </FormSection>
          <FormSection titleKey="rescueRequests.new.channels" leadKey="rescueRequests.new.channelsLead">
            <Loaded query={bodies}>
              {({ rescueBodies }) => <Channels bodies={rescueBodies} countries={countries} />}
            </Loaded>
          </FormSection>
        </ActForm>
      </Panel>
    </Page>
  );
}

function Who({ caseId }: { readonly caseId?: string | undefined }) {
  const compound = useWatch({ name: 'compoundId' }) as Picked | null;
  return (
    <FormSection titleKey="rescueRequests.new.who" leadKey="rescueRequests.new.whoLead">
      <Candidates compoundId={compound?.id ?? null} caseId={caseId} />
      <NumberField
        name="unnamed"
        labelKey="rescueRequests.new.unnamed"
        helpKey="rescueRequests.new.unnamedHelp"
        min={0}
        step={1}
      />
    </FormSection>
  );
}

interface CandidatesProps {
  readonly compoundId: string | null;
  readonly caseId?: string | undefined;
  readonly without?: readonly string[];
}

function Candidates({ compoundId, caseId, without = [] }: CandidatesProps) {
  const query = useDocument(RescueCandidatesDocument, { compoundId, caseIds: caseId ? [caseId] : null });
  return (
    <Loaded query={query}>
      {({ rescueCandidates }) => (
        <PeopleField candidates={rescueCandidates.filter((one) => !without.includes(one.caseId))} />
      )}
    </Loaded>
  );
}

/** More people for a request that is open: who was last seen at its compound and is not in it yet. */
export function AddPeoplePage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [left, setLeft] = useState<Done | null>(null);
  const query = useDocument(RescueRequestDocument, { id, knownOn: null });
  if (left) return <LeftOut done={left} />;
  return (
    <Page titleKey="rescueRequests.act.people" width="form">
      <Loaded query={query}>
        {({ rescueRequest: request }) =>
          request?.mayRecord ? (
            <Panel>
              <ActForm
                document={AddToRescueRequestDocument}
                defaults={{ people: [] as readonly ChosenPerson[], unnamed: request.unnamed }}
                submitKey="rescueRequests.act.people"
                doneKey="rescueRequests.act.done"
                toInput={(v: Pick<Values, 'people' | 'unnamed'>) => ({
                  id: request.id,
                  expectedVersion: request.version,
                  people: peopleInput(v.people),
                  unnamed: v.unnamed,
                })}
                onDone={(done) =>
                  done.notIncluded.length > 0
                    ? setLeft(done)
                    : void navigate(`/rescue-requests/${done.id}`, { replace: true })
                }
                onCancel={() => void navigate(-1)}
              >
                <FormSection titleKey="rescueRequests.new.who" leadKey="rescueRequests.new.whoLead">
                  <Candidates
                    compoundId={request.compound?.id ?? null}
                    without={request.people.map(({ caseId }) => caseId)}
                  />
                  <NumberField
                    name="unnamed"
                    labelKey="rescueRequests.new.unnamed"
                    helpKey="rescueRequests.new.unnamedHelp"
                    min={0}
                    step={1}
                  />
                </FormSection>
              </ActForm>
            </Panel>
          ) : (
            <NotFound />
          )
        }
      </Loaded>
    </Page>
  );
}

/** Who could not be taken in, and why: said once, before the request itself is shown. */
function LeftOut({ done }: { readonly done: Done }) {
  const t = useT();
  return (
    <Page titleKey="rescueRequests.new.done" width="form">
      <Alert severity="warning" sx={{ mb: 4 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {t('rescueRequests.new.left', { smart_count: done.notIncluded.length })}
        </Typography>
        <Typography>{t('rescueRequests.new.leftHint')}</Typography>
        <Box component="ul" sx={{ my: 2, pl: 5 }}>
          {done.notIncluded.map((one) => (
            <li key={one.caseId}>
              {one.reference ? <Link to={`/cases/${one.caseId}`}>{one.reference}</Link> : null} {one.message}
            </li>
          ))}
        </Box>
      </Alert>
      <Button variant="contained" component={Link} to={`/rescue-requests/${done.id}`}>
        {t('rescueRequests.new.show')}
      </Button>
    </Page>
  );
}
