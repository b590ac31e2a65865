import {
  interviewLists,
  isMoney,
  languageCodes,
  type AnswerValue,
  type InterviewQuestion,
  type StayAnswer,
} from '@homeward/domain';
import {
  Autocomplete,
  Box,
  Checkbox,
  OutlinedInput,
  Select,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { choiceStyle } from '../form/choice-style.js';
import { useCodeText } from '../form/code-fields.js';
import { MoneyControl } from '../form/money-field.js';
import { PartialDateControl, type PartialDateValue } from '../form/partial-date-control.js';
import { useT } from '../i18n/use-t.js';
import { countryOptions, languageName } from '../parts/countries.js';
import { touch } from '../theme/tokens.js';
import { StaysControl } from './stays-control.js';

interface ControlProps {
  readonly question: InterviewQuestion;
  readonly id: string;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly value: AnswerValue | undefined;
  readonly give: (value: AnswerValue | undefined) => void;
}

/** In sight up to this many; a longer list is a plain select, which every phone shows in its own way. */
const mostInSight = 6;

/** The control for the value of one question, by its kind. */
export function QuestionControl(props: ControlProps) {
  switch (props.question.kind) {
    case 'yesno':
      return <YesNo {...props} />;
    case 'code':
      return <OneCode {...props} />;
    case 'codes':
      return <ManyCodes {...props} />;
    case 'partialDate':
      return (
        <PartialDateControl
          id={props.id}
          describedBy={props.describedBy}
          value={(props.value as PartialDateValue | undefined) ?? null}
          onChange={(next) => props.give(next ?? undefined)}
          allowWords
        />
      );
    case 'money':
      return (
        <>
          <label htmlFor={props.id} className="hw-visually-hidden">
            {props.label}
          </label>
          <MoneyControl
            id={props.id}
            describedBy={props.describedBy}
            value={isMoney(props.value) ? props.value : null}
            onChange={(next) => props.give(next ?? undefined)}
          />
        </>
      );
    case 'country':
    case 'language':
      return <FromList {...props} />;
    case 'stays':
      return (
        <StaysControl
          stays={(props.value ?? []) as readonly StayAnswer[]}
          onChange={(next) => props.give(next.length > 0 ? next : undefined)}
        />
      );
    default:
      return <Words {...props} />;
  }
}

const inputTypes: Partial<Record<InterviewQuestion['kind'], string>> = { phone: 'tel', number: 'number', date: 'date' };

function Words({ question, id, label, describedBy, value, give }: ControlProps) {
  const { kind } = question;
  return (
    <OutlinedInput
      id={id}
      fullWidth={kind !== 'number' && kind !== 'date'}
      size="small"
      type={inputTypes[kind] ?? 'text'}
      multiline={kind === 'long'}
      minRows={kind === 'long' ? 3 : undefined}
      value={typeof value === 'string' || typeof value === 'number' ? value : ''}
      onChange={({ target }) => {
        if (target.value === '') give(undefined);
        else give(kind === 'number' ? Number(target.value) : target.value);
      }}
      inputProps={{
        'aria-label': label,
        'aria-describedby': describedBy,
        autoComplete: 'off',
        maxLength: kind === 'long' ? 20_000 : 200,
        ...(kind === 'number' ? { inputMode: 'numeric', min: question.min, max: question.max, step: 1 } : {}),
      }}
      sx={kind === 'number' || kind === 'date' ? { width: 160 } : {}}
    />
  );
}

function YesNo({ label, describedBy, value, give }: ControlProps) {
  const t = useT();
  const chosen = value === true ? 'yes' : value === false ? 'no' : null;
  return (
    <ToggleButtonGroup
      exclusive
      value={chosen}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={(_event, next: 'yes' | 'no' | null) => give(next === null ? undefined : next === 'yes')}
      sx={[choiceStyle, { '& .MuiToggleButton-root': { minWidth: 88, minHeight: touch } }]}
    >
      <ToggleButton value="yes">{t('shell.form.yes')}</ToggleButton>
      <ToggleButton value="no">{t('shell.form.no')}</ToggleButton>
    </ToggleButtonGroup>
  );
}

function OneCode({ question, id, label, describedBy, value, give }: ControlProps) {
  const t = useT();
  const list = question.list ?? 'consentGivers';
  const text = useCodeText(list);
  const codes: readonly string[] = interviewLists[list];
  if (codes.length <= mostInSight)
    return (
      <ToggleButtonGroup
        exclusive
        value={typeof value === 'string' ? value : null}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={(_event, next: string | null) => give(next ?? undefined)}
        sx={[choiceStyle, { '& .MuiToggleButton-root': { minHeight: touch } }]}
      >
        {codes.map((code) => (
          <ToggleButton key={code} value={code} size="small">
            {text(code)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    );
  return (
    <Select
      native
      size="small"
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => give(target.value === '' ? undefined : target.value)}
      sx={{ minWidth: 240, maxWidth: '100%' }}
      inputProps={{ id, 'aria-label': label, 'aria-describedby': describedBy }}
    >
      <option value="">{t('shell.form.choose')}</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {text(code)}
        </option>
      ))}
    </Select>
  );
}

function ManyCodes({ question, value, give }: ControlProps) {
  const list = question.list ?? 'controlMeans';
  const text = useCodeText(list);
  const codes: readonly string[] = interviewLists[list];
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 4 }}>
      {codes.map((code) => (
        <Box
          key={code}
          component="label"
          sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, cursor: 'pointer', minHeight: touch }}
        >
          <Checkbox
            size="small"
            checked={chosen.includes(code)}
            onChange={({ target }) => {
              const next = codes.filter((other) => (other === code ? target.checked : chosen.includes(other)));
              give(next.length > 0 ? next : undefined);
            }}
            sx={{ p: 3, ml: -3 }}
          />
          <Box component="span" sx={{ py: 2.5 }}>
            {text(code)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function FromList({ question, id, label, describedBy, value, give }: ControlProps) {
  const t = useT();
  const locale = useLocale();
  const options = useMemo<readonly Option[]>(() => {
    if (question.kind === 'country') return countryOptions(locale);
    return languageCodes
      .map((code) => ({ value: code, label: languageName(code, locale) ?? t(`codes.unnamedLanguages.${code}`) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  }, [question.kind, locale, t]);
  return (
    <Autocomplete
      id={id}
      size="small"
      options={options}
      value={options.find((option) => option.value === value) ?? null}
      onChange={(_event, option) => give(option?.value)}
      isOptionEqualToValue={(a, b) => a.value === b.value}
      sx={{ maxWidth: 360 }}
      renderInput={(input) => (
        <TextField
          {...input}
          slotProps={{
            ...input.slotProps,
            htmlInput: { ...input.slotProps.htmlInput, 'aria-label': label, 'aria-describedby': describedBy },
          }}
        />
      )}
    />
  );
}
