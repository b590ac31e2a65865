import { MOST_EPSILON_OF_ROWS } from '@homeward/domain';
import { useNavigate } from 'react-router-dom';
import { ActForm, FormSection } from '../form/act-form.js';
import { useT } from '../i18n/use-t.js';
import { ReleaseCubeDocument } from './cube-documents.js';
import { PurposeFields } from './purpose-fields.js';
import { RadioLines } from './radio-lines.js';

interface Values {
  readonly madeUp: 'COUNTS' | 'ROWS';
  readonly purpose: string;
  readonly recipientId: string | null;
  readonly knowsBoth: boolean;
}

/** The counts with noise, or rows of nobody that are made from them. */
export function ReleaseCounts({ snapshotId, epsilon }: { readonly snapshotId: string; readonly epsilon: number }) {
  const t = useT();
  const tooExact = epsilon > MOST_EPSILON_OF_ROWS;
  const navigate = useNavigate();
  return (
    <ActForm
      document={ReleaseCubeDocument}
      defaults={{ madeUp: 'COUNTS', purpose: '', recipientId: null, knowsBoth: false }}
      toInput={({ madeUp, purpose, recipientId, knowsBoth }: Values) => ({
        snapshotId,
        madeUp: madeUp === 'ROWS',
        purpose,
        recipientId: recipientId ?? '',
        knowsBoth,
      })}
      submitKey="statisticsDesk.ask.submit"
      doneKey="statisticsDesk.ask.done"
      onDone={({ id }) => void navigate(`/statistics/releases/${id}`)}
    >
      <FormSection leadKey="statisticsDesk.ask.lead">
        <RadioLines
          name="madeUp"
          labelKey="statisticsDesk.ask.what"
          required
          options={(['COUNTS', 'ROWS'] as const).map((value) => ({
            value,
            title: t(`statisticsDesk.ask.kind.${value}`),
            means:
              value === 'ROWS' && tooExact
                ? t('errors.CUBE_TOO_EXACT', { most: MOST_EPSILON_OF_ROWS })
                : t(`statisticsDesk.ask.means.${value}`),
            disabled: value === 'ROWS' && tooExact,
          }))}
        />
        <PurposeFields snapshotId={snapshotId} kind="CUBE" />
      </FormSection>
    </ActForm>
  );
}
