import { type CustodyBed, custodyKinds } from '@homeward/domain';
import { Alert, Box, Button, LinearProgress, OutlinedInput, Select, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { useAct } from '../../data/use-act.js';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { FieldFrame } from '../../form/field-frame.js';
import { useT } from '../../i18n/use-t.js';
import { Panel } from '../../parts/page.js';
import { useNotice } from '../../parts/use-notice.js';
import { Beds } from './bed-words.js';
import {
  type PlacedPerson,
  PlacePeopleDocument,
  PlacingPreviewDocument,
  type Whereabouts,
} from './custody-documents.js';
import { PlaceManyRow } from './place-many-row.js';
import type { Place } from './place-documents.js';

/** One act: its answer is there within a second or two. */
const atOnce = 50;
type Person = Whereabouts['people'][number];

interface PlaceManyFormProps {
  readonly operationId: string;
  readonly today: string;
  readonly places: readonly Place[];
  readonly people: readonly Person[];
}

export function PlaceManyForm({ operationId, today, places, people }: PlaceManyFormProps) {
  const t = useT();
  const kind = useCodeText('custodyKinds');
  const bedText = useCodeText('custodyBeds');
  const notice = useNotice();
  const queries = useQueryClient();
  const act = useAct(PlacePeopleDocument, { step: true });
  const [placeId, setPlaceId] = useState('');
  const [bed, setBed] = useState<CustodyBed | null>(null);
  const [from, setFrom] = useState(today);
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const [result, setResult] = useState<ReadonlyMap<string, PlacedPerson> | null>(null);
  const going = useRef<AbortController | null>(null);
  useEffect(() => () => going.current?.abort(), []);

  const place = places.find(({ id }) => id === placeId);
  const wanted = people.filter(({ caseId }) => chosen.has(caseId));
  const named = wanted.map(({ caseId, spellId, spellVersion }) => ({
    caseId,
    spellId,
    spellVersion,
    seen: seen.has(caseId),
  }));
  const of = { rescueOperationId: operationId, placeId, from, bed };
  const query = useDocument(
    PlacingPreviewDocument,
    { input: { ...of, people: named.slice(0, 500) } },
    { enabled: place !== undefined && from !== '' && named.length > 0 && progress === null, keepPrevious: true },
  );
  const preview = query.data?.placingPreview;
  const fits = preview?.__typename === 'Placing' && named.length > 0 && place ? preview : null;
  const answers = result ?? new Map(fits?.people.map((one) => [one.caseId, one]));
  const change = (next: () => void): void => {
    setResult(null);
    next();
  };
  const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> =>
    new Set(set.has(id) ? [...set].filter((one) => one !== id) : [...set, id]);

  async function go(): Promise<void> {
    const { signal } = (going.current = new AbortController());
    const placingId = v7();
    const found = new Map<string, PlacedPerson>();
    for (let start = 0; start < named.length && !signal.aborted; start += atOnce) {
      setProgress({ done: start, total: named.length });
      const some = named.slice(start, start + atOnce);
      const answer = await act.submit({ ...of, placingId, note: note.trim() || null, people: some });
      if (answer.kind !== 'done') {
        notice.outcome(answer);
        break;
      }
      for (const one of answer.value.people) found.set(one.caseId, one);
    }
    setResult(found);
    setChosen(new Set());
    setSeen(new Set());
    await queries.invalidateQueries();
    setProgress(null);
  }

  const placed = result ? [...result.values()].filter(({ answer }) => answer === 'PLACED').length : 0;
  return (
    <>
      <Panel titleKey="inCustody.placing.to">
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          {t('inCustody.placing.lead')}
        </Typography>
        <FieldFrame name="placeId" label={t('inCustody.placing.to')} required>
          {({ id, describedBy }) => (
            <Select
              native
              size="small"
              fullWidth
              value={placeId}
              onChange={(event) =>
                change(() => {
                  setPlaceId(event.target.value);
                  setBed(null);
                })
              }
              inputProps={{ id, 'aria-describedby': describedBy }}
            >
              <option value="">–</option>
              {custodyKinds
                .filter((one) => places.some((other) => other.kind === one))
                .map((one) => (
                  <optgroup key={one} label={kind(one)}>
                    {places
                      .filter((other) => other.kind === one)
                      .map((other) => (
                        <option key={other.id} value={other.id}>
                          {[other.name, other.province].filter(Boolean).join(' · ')}
                        </option>
                      ))}
                  </optgroup>
                ))}
            </Select>
          )}
        </FieldFrame>
        {place && (
          <Alert severity="info" icon={false} sx={{ mb: 4 }}>
            <Beds place={place} />
            {place.dangers !== '' && <div>{place.dangers}</div>}
          </Alert>
        )}
        {place && place.beds.length > 0 && (
          <FieldFrame name="bed" label={t('inCustody.placing.bed')}>
            {({ id }) => (
              <Select
                native
                size="small"
                value={bed ?? ''}
                onChange={(event) =>
                  change(() => setBed(place.beds.find((one) => one.bed === event.target.value)?.bed ?? null))
                }
                inputProps={{ id }}
              >
                <option value="">{t('inCustody.placing.byPerson')}</option>
                {place.beds.map((one) => (
                  <option key={one.bed} value={one.bed}>
                    {bedText(one.bed)}
                  </option>
                ))}
              </Select>
            )}
          </FieldFrame>
        )}
        <FieldFrame name="from" label={t('inCustody.placing.from')} required>
          {({ id }) => (
            <OutlinedInput
              id={id}
              size="small"
              type="date"
              value={from}
              onChange={(event) => change(() => setFrom(event.target.value))}
              inputProps={{ max: today }}
            />
          )}
        </FieldFrame>
        <FieldFrame name="note" label={t('inCustody.placing.note')}>
          {({ id }) => (
            <OutlinedInput
              id={id}
              size="small"
              fullWidth
              multiline
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </FieldFrame>
      </Panel>
      {result && (
        <Alert severity={placed === result.size ? 'success' : 'warning'} role="status">
          <strong>{t('inCustody.placing.result', { placed, count: result.size })}</strong>
          {placed < result.size && <div>{t('inCustody.placing.resultLead')}</div>}
        </Alert>
      )}
      <Panel titleKey="inCustody.placing.who" flush>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', px: 4, pb: 3 }}>
          <Typography role="status" sx={{ flex: 1, minWidth: 160, fontVariantNumeric: 'tabular-nums' }}>
            {t('inCustody.placing.chosen', { count: wanted.length, total: people.length })}
          </Typography>
          {[
            { key: 'unplaced', ids: people.filter((one) => one.place === null) },
            { key: 'all', ids: people },
            { key: 'none', ids: [] },
          ].map(({ key, ids }) => (
            <Button
              key={key}
              size="small"
              onClick={() => change(() => setChosen(new Set(ids.map(({ caseId }) => caseId))))}
            >
              {t(`inCustody.placing.${key}`)}
            </Button>
          ))}
        </Box>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 560, overflowY: 'auto' }}>
          {people.map((person) => (
            <PlaceManyRow
              key={person.caseId}
              person={person}
              chosen={chosen.has(person.caseId)}
              answer={chosen.has(person.caseId) || result ? answers.get(person.caseId) : undefined}
              seen={seen.has(person.caseId)}
              onChosen={() => change(() => setChosen(toggled(chosen, person.caseId)))}
              onSeen={() => setSeen(toggled(seen, person.caseId))}
            />
          ))}
        </Box>
      </Panel>
      <Panel>
        {progress ? (
          <>
            <Typography role="status" sx={{ mb: 2, fontVariantNumeric: 'tabular-nums' }}>
              {t('inCustody.placing.going', progress)}
            </Typography>
            <LinearProgress
              variant="determinate"
              value={(100 * progress.done) / progress.total}
              aria-label={t('inCustody.placing.going', progress)}
            />
            <Button variant="outlined" sx={{ mt: 3 }} onClick={() => going.current?.abort()}>
              {t('inCustody.placing.stop')}
            </Button>
          </>
        ) : (
          <>
            {preview && preview.__typename !== 'Placing' && (
              <Alert severity="error" sx={{ mb: 3 }}>
                {preview.__typename === 'InvalidInput' && preview.fields.map(({ message }) => message).join(' ')}
                {preview.__typename === 'Refused' && preview.message}
              </Alert>
            )}
            <Typography role="status" sx={{ mb: 3 }}>
              {fits
                ? t('inCustody.placing.fits', { placed: fits.placed, count: fits.people.length })
                : t('inCustody.placing.choosePlace')}
            </Typography>
            <Button
              variant="contained"
              disabled={!fits || fits.placed === 0 || query.isFetching}
              onClick={() => void go()}
            >
              {t('inCustody.placing.act', { smart_count: fits?.placed ?? 0 })}
            </Button>
          </>
        )}
      </Panel>
    </>
  );
}
