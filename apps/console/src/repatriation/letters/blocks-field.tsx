import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import {
  letterBlockKinds,
  letterFieldRules,
  letterFields,
  type LetterBlockKind,
  type LetterField,
} from '@homeward/domain';
import { Box, Button, IconButton, Select, Typography } from '@mui/material';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { CodeChecks, useCodeText } from '../../form/code-fields.js';
import { TextField } from '../../form/fields.js';
import { useT } from '../../i18n/use-t.js';
import { problemsOfBlock, tokenOf } from './invented.js';

export interface FormBlock {
  readonly kind: LetterBlockKind;
  readonly text: string;
  readonly columns: readonly LetterField[];
}

const ofPeople = letterFields.filter((field) => letterFieldRules[field].person);

/** The parts of a letter one beneath the other: written, moved, taken out. What is wrong is said at the part. */
export function BlocksField({ name }: { readonly name: 'blocks' }) {
  const t = useT();
  const kind = useCodeText('letterBlockKinds');
  const { fields, append, move, remove } = useFieldArray({ name });
  return (
    <>
      {fields.map((field, n) => (
        <Box
          key={field.id}
          role="group"
          aria-label={t('letters.templates.block', { position: n + 1 })}
          sx={({ tokens }) => ({ border: `1px solid ${tokens.border}`, borderRadius: '8px', p: 3, mb: 3 })}
        >
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 2 }}>
            <Typography sx={{ fontWeight: 600, flex: 1 }}>
              <BlockKind at={n} />
            </Typography>
            <IconButton aria-label={t('letters.templates.up')} disabled={n === 0} onClick={() => move(n, n - 1)}>
              <ArrowUpwardOutlined fontSize="small" />
            </IconButton>
            <IconButton
              aria-label={t('letters.templates.down')}
              disabled={n === fields.length - 1}
              onClick={() => move(n, n + 1)}
            >
              <ArrowDownwardOutlined fontSize="small" />
            </IconButton>
            <IconButton aria-label={t('letters.templates.remove')} onClick={() => remove(n)}>
              <DeleteOutlined fontSize="small" />
            </IconButton>
          </Box>
          <Block at={n} />
        </Box>
      ))}
      <Typography sx={{ fontWeight: 600, mb: 1 }}>{t('letters.templates.add')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {letterBlockKinds.map((one) => (
          <Button
            key={one}
            variant="outlined"
            size="small"
            onClick={() => append({ kind: one, text: '', columns: one === 'LIST' ? ['PERSON_NAME'] : [] })}
          >
            {kind(one)}
          </Button>
        ))}
      </Box>
    </>
  );
}

function useBlock(at: number): FormBlock {
  return useWatch({ name: `blocks.${at}` }) as FormBlock;
}

function BlockKind({ at }: { readonly at: number }) {
  const kind = useCodeText('letterBlockKinds');
  return kind(useBlock(at).kind);
}

function Block({ at }: { readonly at: number }) {
  const t = useT();
  const block = useBlock(at);
  const language = useWatch({ name: 'language' }) as string;
  const blocks = useWatch({ name: 'blocks' }) as readonly FormBlock[];
  const wrong = problemsOfBlock({ subject: '', blocks }, at).filter(({ code }) => code !== 'LETTER_EMPTY_BLOCK');
  return (
    <>
      {block.kind === 'LIST' ? (
        <CodeChecks
          name={`blocks.${at}.columns`}
          labelKey="letters.templates.columns"
          list="letterFields"
          codes={ofPeople}
        />
      ) : (
        <>
          <TextField
            name={`blocks.${at}.text`}
            labelKey="letters.templates.text"
            lines={block.kind === 'HEADING' ? 1 : 4}
            lang={language}
          />
          <FieldPicker at={at} each={block.kind === 'EACH'} />
        </>
      )}
      {wrong.map(({ code, token }) => (
        <Typography key={`${code}${token ?? ''}`} sx={({ tokens }) => ({ color: tokens.danger.text })}>
          {t(`errors.${code}`, { token: token ?? '' })}
        </Typography>
      ))}
    </>
  );
}

/** Puts a field at the end of the words: nobody has to know how it is written. */
function FieldPicker({ at, each }: { readonly at: number; readonly each: boolean }) {
  const t = useT();
  const text = useCodeText('letterFields');
  const { getValues, setValue } = useFormContext();
  const offered = letterFields.filter((field) => each || !letterFieldRules[field].person);
  return (
    <Select
      native
      size="small"
      value=""
      onChange={(event) => {
        const name = `blocks.${at}.text`;
        const said = String(getValues(name) ?? '');
        const space = said === '' || /\s$/u.test(said) ? '' : ' ';
        setValue(name, `${said}${space}${tokenOf(event.target.value as LetterField)}`, { shouldDirty: true });
      }}
      inputProps={{ 'aria-label': t('letters.templates.insert') }}
    >
      <option value="">{t('letters.templates.insert')}</option>
      {offered.map((field) => (
        <option key={field} value={field}>
          {`${text(field)} (${t(`letters.templates.${letterFieldRules[field].class}`)})`}
        </option>
      ))}
    </Select>
  );
}
