import AddOutlined from '@mui/icons-material/AddOutlined';
import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { mostStays, stayArrivals, stayDepartures, type StayAnswer } from '@homeward/domain';
import { Box, Button, IconButton, OutlinedInput, Select, Stack, Typography } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useCodeText } from '../form/code-fields.js';
import { MoneyControl } from '../form/money-field.js';
import { PartialDateControl } from '../form/partial-date-control.js';
import { useT } from '../i18n/use-t.js';
import { touch } from '../theme/tokens.js';
import { CompoundPick } from './compound-pick.js';

const empty: StayAnswer = {
  compoundId: null,
  place: '',
  from: null,
  to: null,
  cameBy: 'UNKNOWN',
  leftBy: 'UNKNOWN',
  price: null,
  note: '',
};

interface StaysControlProps {
  readonly stays: readonly StayAnswer[];
  readonly onChange: (stays: readonly StayAnswer[]) => void;
}

/** Several stays, one after the other, in the order in which the person remembers them. */
export function StaysControl({ stays, onChange }: StaysControlProps) {
  const t = useT();
  // Boxes hold half-typed dates: they must go along with their stay, whatever its place in the list.
  const [known, setKnown] = useState<readonly number[]>([]);
  const highest = Math.max(0, ...known);
  const ids = stays.map((_, at) => known[at] ?? highest + 1 + at);

  const change = (at: number, stay: StayAnswer): void =>
    onChange(stays.map((one, index) => (index === at ? stay : one)));
  function remove(at: number): void {
    setKnown(ids.filter((_, index) => index !== at));
    onChange(stays.filter((_, index) => index !== at));
  }
  function swap(at: number, to: number): void {
    const exchange = <T,>(list: readonly T[]): T[] => {
      const copy = [...list];
      [copy[at], copy[to]] = [copy[to] as T, copy[at] as T];
      return copy;
    };
    setKnown(exchange(ids));
    onChange(exchange(stays));
  }

  return (
    <Stack sx={{ gap: 4 }}>
      {stays.map((stay, at) => (
        <StayCard
          key={ids[at]}
          stay={stay}
          at={at}
          onChange={(one) => change(at, one)}
          onRemove={() => remove(at)}
          onUp={at > 0 ? () => swap(at, at - 1) : undefined}
          onDown={at < stays.length - 1 ? () => swap(at, at + 1) : undefined}
        />
      ))}
      {stays.length < mostStays && (
        <Button
          variant="outlined"
          startIcon={<AddOutlined />}
          onClick={() => onChange([...stays, empty])}
          sx={{ alignSelf: 'flex-start', minHeight: touch }}
        >
          {t(stays.length === 0 ? 'intake.stay.add' : 'intake.stay.addNext')}
        </Button>
      )}
    </Stack>
  );
}

interface StayCardProps {
  readonly stay: StayAnswer;
  readonly at: number;
  readonly onChange: (stay: StayAnswer) => void;
  readonly onRemove: () => void;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
}

function StayCard({ stay, at, onChange, onRemove, onUp, onDown }: StayCardProps) {
  const t = useT();
  const arrival = useCodeText('stayArrivals');
  const departure = useCodeText('stayDepartures');
  const id = useId();
  const name = t('intake.stay.one', { at: at + 1 });
  const set = (patch: Partial<StayAnswer>): void => onChange({ ...stay, ...patch });
  const unplaced = !stay.compoundId && stay.place.trim() === '';
  return (
    <Box
      role="group"
      aria-label={name}
      sx={({ tokens }) => ({
        border: `1px solid ${tokens.border}`,
        borderRadius: 1,
        p: { xs: 3, sm: 4 },
        bgcolor: tokens.ground,
      })}
    >
      <Stack direction="row" sx={{ alignItems: 'center', mb: 3 }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {name}
        </Typography>
        {onUp && (
          <IconButton
            aria-label={`${name}: ${t('intake.stay.up')}`}
            onClick={onUp}
            sx={{ width: touch, height: touch }}
          >
            <ArrowUpwardOutlined fontSize="small" />
          </IconButton>
        )}
        {onDown && (
          <IconButton
            aria-label={`${name}: ${t('intake.stay.down')}`}
            onClick={onDown}
            sx={{ width: touch, height: touch }}
          >
            <ArrowDownwardOutlined fontSize="small" />
          </IconButton>
        )}
        <IconButton
          aria-label={`${name}: ${t('intake.stay.remove')}`}
          onClick={onRemove}
          sx={{ width: touch, height: touch }}
        >
          <DeleteOutlined fontSize="small" />
        </IconButton>
      </Stack>
      <Part label={t('intake.stay.compound')} help={t('intake.stay.compoundHelp')} htmlFor={`${id}-compound`}>
        <CompoundPick
          id={`${id}-compound`}
          compoundId={stay.compoundId ?? null}
          onChange={(compoundId) => set({ compoundId })}
        />
      </Part>
      <Part label={t('intake.stay.place')} help={t('intake.stay.placeHelp')} htmlFor={`${id}-place`}>
        <OutlinedInput
          id={`${id}-place`}
          fullWidth
          size="small"
          value={stay.place}
          onChange={({ target }) => set({ place: target.value })}
          inputProps={{ maxLength: 200, autoComplete: 'off' }}
        />
        {unplaced && (
          <Typography variant="caption" component="div" sx={({ tokens }) => ({ mt: 1, color: tokens.due.text })}>
            {t('intake.stay.incomplete')}
          </Typography>
        )}
      </Part>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, columnGap: 6 }}>
        <Part label={t('intake.stay.from')} group>
          <PartialDateControl
            id={`${id}-from`}
            value={stay.from ?? null}
            onChange={(from) => set({ from: typeof from === 'string' ? from : null })}
          />
        </Part>
        <Part label={t('intake.stay.to')} help={t('intake.stay.toStill')} group>
          <PartialDateControl
            id={`${id}-to`}
            value={stay.to ?? null}
            onChange={(to) => set({ to: typeof to === 'string' ? to : null })}
          />
        </Part>
        <Part label={t('intake.stay.cameBy')} htmlFor={`${id}-came`}>
          <Select
            native
            fullWidth
            size="small"
            value={stay.cameBy}
            onChange={({ target }) => set({ cameBy: target.value })}
            inputProps={{ id: `${id}-came` }}
          >
            {stayArrivals.map((code) => (
              <option key={code} value={code}>
                {arrival(code)}
              </option>
            ))}
          </Select>
        </Part>
        <Part label={t('intake.stay.leftBy')} htmlFor={`${id}-left`}>
          <Select
            native
            fullWidth
            size="small"
            value={stay.leftBy}
            onChange={({ target }) => set({ leftBy: target.value })}
            inputProps={{ id: `${id}-left` }}
          >
            {stayDepartures.map((code) => (
              <option key={code} value={code}>
                {departure(code)}
              </option>
            ))}
          </Select>
        </Part>
      </Box>
      <Part label={t('intake.stay.price')} htmlFor={`${id}-price`}>
        <MoneyControl id={`${id}-price`} value={stay.price ?? null} onChange={(price) => set({ price })} />
      </Part>
      <Part label={t('intake.stay.note')} htmlFor={`${id}-note`} last>
        <OutlinedInput
          id={`${id}-note`}
          fullWidth
          multiline
          minRows={2}
          size="small"
          value={stay.note}
          onChange={({ target }) => set({ note: target.value })}
          inputProps={{ maxLength: 20_000 }}
        />
      </Part>
    </Box>
  );
}

interface PartProps {
  readonly label: string;
  readonly help?: string;
  readonly htmlFor?: string;
  readonly group?: boolean;
  readonly last?: boolean;
  readonly children: ReactNode;
}

function Part({ label, help, htmlFor, group = false, last = false, children }: PartProps) {
  return (
    <Box {...(group ? { role: 'group', 'aria-label': label } : {})} sx={{ mb: last ? 0 : 4, minWidth: 0 }}>
      <Typography
        component={group ? 'div' : 'label'}
        {...(htmlFor === undefined ? {} : { htmlFor })}
        sx={{ display: 'block', fontWeight: 600, mb: 1 }}
      >
        {label}
      </Typography>
      {children}
      {help !== undefined && (
        <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 1 }}>
          {help}
        </Typography>
      )}
    </Box>
  );
}
