import { Select, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { FieldFrame } from '../../form/field-frame.js';
import { useField, type FieldProps } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import { Loaded } from '../../parts/state-blocks.js';
import { ReceptionBodiesDocument } from './documents.js';

interface ReceptionFieldProps extends FieldProps {
  /** Bodies of this country come first. */
  readonly country: string;
  /** Names what is chosen where it is none of the list. */
  readonly noneKey?: string;
}

/** Who receives: those of the country of arrival first, and none that receives nobody any more. */
export function ReceptionField({ country, noneKey = 'shell.form.choose', ...props }: ReceptionFieldProps) {
  const t = useT();
  const { field, error, frame } = useField(props);
  const query = useDocument(ReceptionBodiesDocument, {});
  const today = new Date().toISOString().slice(0, 10);
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Loaded query={query}>
          {({ receptionBodies }) => {
            const rows = receptionBodies
              .filter((one) => one.validFrom <= today && (one.validTo === null || one.validTo >= today))
              .sort(
                (a, b) => Number(b.country === country) - Number(a.country === country) || a.name.localeCompare(b.name),
              );
            return (
              <>
                <Select
                  native
                  size="small"
                  value={(field.value as string | null | undefined) ?? ''}
                  onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
                  onBlur={field.onBlur}
                  error={error !== undefined}
                  sx={{ minWidth: 240, maxWidth: '100%' }}
                  inputProps={{
                    id,
                    name: field.name,
                    'aria-describedby': describedBy,
                    'aria-required': props.required,
                  }}
                >
                  <option value="">{t(noneKey)}</option>
                  {rows.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name.includes(one.city) ? one.name : `${one.name}, ${one.city}`}
                    </option>
                  ))}
                </Select>
                {rows.length === 0 && (
                  <Typography color="textSecondary">
                    {t('journeys.reception.none')} <Link to="/receptions">{t('journeys.reception.all')}</Link>
                  </Typography>
                )}
              </>
            );
          }}
        </Loaded>
      )}
    </FieldFrame>
  );
}
